"""The gateways to orchestration engines, and what lives behind them."""
