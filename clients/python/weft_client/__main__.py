"""Makes `python -m weft_client` the `weft` command."""

from weft_client.cli import main

main(prog_name="weft")
