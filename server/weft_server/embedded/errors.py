"""What can go wrong with a store on this machine, as types."""

from pathlib import Path


class EmbeddedStoreError(Exception):
    """Base of every error of this room."""


class StoreFailed(EmbeddedStoreError):
    """A store could not be set up, did not start, or ended unasked.

    `store` is its name, `reason` says what happened, `log_tail` holds the last lines of its log, if it got
    as far as writing one.
    """

    def __init__(self, store: str, log_tail: str, reason: str = "ended unasked") -> None:
        self.store = store
        self.log_tail = log_tail
        self.reason = reason
        last_lines = f"; the last lines of its log:\n{log_tail}" if log_tail else ""
        super().__init__(f"{store} {reason}{last_lines}")


class StoreAlreadyRunning(EmbeddedStoreError):
    """The store runs on this data directory already; `process_id` is that of the process which started it."""

    def __init__(self, store: str, data_dir: Path, process_id: int) -> None:
        self.store = store
        self.data_dir = data_dir
        self.process_id = process_id
        super().__init__(
            f"{store} already runs on {data_dir}, started by process {process_id}; "
            "stop that one first, or choose another data directory"
        )
