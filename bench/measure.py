"""Rounds, ratios and goals.

The machine is noisy, so nothing is measured once: Weft and its peer take turns, each pair of turns yields one
ratio, and the median of the ratios counts.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from statistics import median
from typing import Any


@dataclass(frozen=True)
class Plan:
    """How much is measured: all of it, or just enough to see that the benchmarks work."""

    quick: bool = False

    def of(self, full: int, quick: int) -> int:
        """A size: `full`, or the `quick` one."""
        return quick if self.quick else full

    @property
    def rounds(self) -> int:
        return self.of(7, 2)

    @property
    def seconds(self) -> float:
        """How long one turn lasts."""
        return 1.0 if self.quick else 4.0


@dataclass(frozen=True)
class Spread:
    """A median and what lies around it."""

    median: float
    least: float
    most: float

    @classmethod
    def of(cls, values: Sequence[float]) -> "Spread":
        return cls(median(values), min(values), max(values))


@dataclass(frozen=True)
class Finding:
    """One line of the table.

    `goal` is what `value` is held against: `("at least", 0.85)`. `value` is the ratio of Weft to its peer, or
    the measure itself where there is no peer. A finding without a goal is there to be known.
    """

    title: str
    unit: str
    weft: Spread
    value: Spread
    beside: str = ""
    peer: Spread | None = None
    goal: tuple[str, float] | None = None
    rounds: Sequence[dict[str, Any]] = field(default_factory=list)

    @property
    def met(self) -> bool | None:
        """Says whether the goal is met; None where there is none."""
        if self.goal is None:
            return None
        relation, bound = self.goal
        return self.value.median >= bound if relation == "at least" else self.value.median <= bound


def compared(
    title: str,
    unit: str,
    weft: Sequence[float],
    beside: str,
    peer: Sequence[float],
    *,
    at_least: float | None = None,
    rounds: Sequence[dict[str, Any]] = (),
) -> Finding:
    """Weft's figures beside a peer's, turn by turn; larger is better."""
    ratios = [own / other for own, other in zip(weft, peer, strict=True)]
    return Finding(
        title,
        unit,
        Spread.of(weft),
        Spread.of(ratios),
        beside,
        Spread.of(peer),
        None if at_least is None else ("at least", at_least),
        list(rounds),
    )


def bounded(
    title: str,
    unit: str,
    values: Sequence[float],
    *,
    at_most: float | None = None,
    rounds: Sequence[dict[str, Any]] = (),
) -> Finding:
    """Figures of Weft alone; smaller is better."""
    spread = Spread.of(values)
    return Finding(
        title,
        unit,
        spread,
        spread,
        goal=None if at_most is None else ("at most", at_most),
        rounds=list(rounds),
    )
