"""Keeps what was measured: one JSON file per benchmark, and RESULTS.md made from all of them."""

import json
from collections.abc import Sequence
from dataclasses import asdict
from datetime import UTC, datetime
from inspect import getdoc
from pathlib import Path
from types import ModuleType
from typing import Any

from bench import machine
from bench.measure import Finding, Spread

RESULTS = Path(__file__).with_name("results")
TABLE = Path(__file__).with_name("RESULTS.md")

_HEADER = """\
# Results

Written by `make bench`. Ratios are Weft to its peer, both measured in turns within one run: the median of the
turns' ratios, and in brackets the least and the greatest. Goals are those of the project. The raw figures of
every turn are in `results/`.
"""
_COLUMNS = "| measured | beside | Weft | peer | ratio or value | goal | |\n|---|---|---|---|---|---|---|\n"


def keep(name: str, benchmark: ModuleType, findings: Sequence[Finding], load_before: float) -> None:
    """Writes the findings of a benchmark, and RESULTS.md anew."""
    result = {
        "name": name,
        "how": getdoc(benchmark),
        "date": datetime.now(UTC).isoformat(timespec="seconds"),
        "commit": machine.commit(),
        "machine": machine.describe(),
        "load_average_before": round(load_before, 2),
        "findings": [asdict(finding) | {"met": finding.met} for finding in findings],
    }
    RESULTS.mkdir(exist_ok=True)
    (RESULTS / f"{name}.json").write_text(json.dumps(result, indent=1) + "\n")


def write_table(names: Sequence[str]) -> None:
    """Writes RESULTS.md from the benchmarks' files, in the order of the names."""
    paths = [RESULTS / f"{name}.json" for name in names]
    results = [json.loads(path.read_text()) for path in paths if path.exists()]
    text = _HEADER + "\n" + _COLUMNS
    for result in results:
        text += "".join(_row(_finding(kept)) + "\n" for kept in result["findings"])
    for result in results:
        text += f"\n## {result['name']}\n\n{result['how']}\n\n{_circumstances(result)}\n"
    TABLE.write_text(text)


def _row(finding: Finding) -> str:
    peer = f"{_number(finding.peer.median)} {finding.unit}" if finding.peer else ""
    value = finding.value
    spread = f"**{_number(value.median)}** ({_number(value.least)}–{_number(value.most)})"
    goal = f"{finding.goal[0]} {_number(finding.goal[1])}" if finding.goal else ""
    verdict = {None: "", True: "met", False: "**missed**"}[finding.met]
    own = f"{_number(finding.weft.median)} {finding.unit}"
    cells = (finding.title, finding.beside, own, peer, spread, goal, verdict)
    return "| " + " | ".join(cells) + " |"


def _number(value: float) -> str:
    if value >= 1000:
        return f"{value:,.0f}"
    return f"{value:.3g}"


def _finding(kept: dict[str, Any]) -> Finding:
    del kept["met"]
    spreads = {name: Spread(**kept[name]) for name in ("weft", "value", "peer") if kept[name]}
    goal = tuple(kept["goal"]) if kept["goal"] else None
    return Finding(**(kept | spreads | {"goal": goal}))


def _circumstances(result: dict[str, Any]) -> str:
    versions = dict(result["machine"])
    cores, processor, memory = (versions.pop(name) for name in ("cores", "processor", "memory"))
    system, python = versions.pop("system"), versions.pop("python")
    packages = ", ".join(f"{package} {number}" for package, number in versions.items())
    return (
        f"Measured {result['date']} on commit `{result['commit']}`: {cores} cores ({processor}), {memory}, "
        f"{system}, Python {python}; load average before: {result['load_average_before']}. {packages}."
    )


def line(finding: Finding) -> str:
    """A finding for the terminal."""
    own = f"{_number(finding.weft.median)} {finding.unit}"
    beside = f", {finding.beside}: {_number(finding.peer.median)} {finding.unit}" if finding.peer else ""
    spread = finding.value
    value = f"{_number(spread.median)} ({_number(spread.least)}–{_number(spread.most)})"
    goal = f", goal {finding.goal[0]} {_number(finding.goal[1])}" if finding.goal else ""
    verdict = {None: "", True: ": met", False: ": MISSED"}[finding.met]
    return f"  {finding.title}: {own}{beside} → {value}{goal}{verdict}"
