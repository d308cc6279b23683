"""`python -m bench [NAME…] [--quick]`: runs benchmarks and keeps what they find."""

import asyncio
import tempfile
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path
from types import ModuleType

import click

from bench import machine, report
from bench.deployment import deployed
from bench.measure import Plan

BENCHMARKS = ("reads", "entities", "scaling", "watching", "latency", "ingestion", "memory", "startup")
"""In the order in which they run; each is a module with `async def run(deployment, plan)`."""


@click.command()
@click.argument("names", nargs=-1, type=click.Choice(BENCHMARKS), metavar="[NAME]...")
@click.option("--quick", is_flag=True, help="Short runs that show that the benchmarks work; nothing is kept.")
@click.option(
    "--data-dir",
    type=click.Path(path_type=Path, file_okay=False),
    help="Where the stores keep their data; by default in a folder that is removed afterwards.",
)
def main(names: Sequence[str], quick: bool, data_dir: Path | None) -> None:
    """Measures Weft beside its peers and writes bench/results and bench/RESULTS.md.

    Without a NAME, all of them run.
    """
    chosen = {name: import_module(f"bench.{name}") for name in BENCHMARKS if name in names or not names}
    if data_dir is not None:
        asyncio.run(_measure(chosen, Plan(quick), data_dir))
        return
    with tempfile.TemporaryDirectory(prefix="weft-bench-") as folder:
        asyncio.run(_measure(chosen, Plan(quick), Path(folder)))


async def _measure(chosen: dict[str, ModuleType], plan: Plan, data_dir: Path) -> None:
    async with deployed(data_dir) as deployment:
        for name, benchmark in chosen.items():
            load_before = machine.load_average()
            click.echo(f"{name} (load average {load_before:.2f})")
            findings = await benchmark.run(deployment, plan)
            for finding in findings:
                click.echo(report.line(finding))
            if not plan.quick:
                report.keep(name, benchmark, findings, load_before)
                report.write_table(BENCHMARKS)


if __name__ == "__main__":
    main()
