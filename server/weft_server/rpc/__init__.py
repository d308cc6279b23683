"""What stands between the contract and the handlers. It knows no domain."""
