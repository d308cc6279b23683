"""What builds Weft: the set-up, the third-party protos, the generated clients and the contract's checks."""
