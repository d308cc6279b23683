"""The protos of others that Weft's own import, taken from their published packages at build time.

`google/api/field_behavior.proto` lies in the wheel `googleapis-common-protos`, `buf/validate/validate.proto`
in the Maven artifact `build.buf:protovalidate`. Both go to `.build/protos`. The wheel has Python's messages
of the first as well; those of the second are generated into `clients/python/buf`.
"""

import zipfile
from importlib.resources import files
from pathlib import Path

from tools import maven, python_stubs

ROOT = Path(__file__).resolve().parent.parent
PROTOS = ROOT / ".build" / "protos"
PYTHON = ROOT / "clients" / "python"

FIELD_BEHAVIOR = "google/api/field_behavior.proto"
VALIDATE = "buf/validate/validate.proto"
PROTOVALIDATE = "build.buf:protovalidate:1.3.0"
PROTOVALIDATE_SHA256 = "fc65013a322d9b390759670b454c05f94579c49a40dff872143dfba831ebbdc2"


def read_protos() -> dict[str, bytes]:
    """Returns the content of each third-party proto, by the path under which it is imported."""
    with zipfile.ZipFile(maven.fetch(PROTOVALIDATE, PROTOVALIDATE_SHA256)) as jar:
        validate = jar.read(VALIDATE)
    field_behavior = files("google.api") / "field_behavior.proto"
    return {FIELD_BEHAVIOR: field_behavior.read_bytes(), VALIDATE: validate}


def main() -> None:
    """Fills `.build/protos` and `clients/python/buf`."""
    for path, content in read_protos().items():
        target = PROTOS / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content)
    python_stubs.generate([VALIDATE], roots=[PROTOS], out=PYTHON, services=False)


if __name__ == "__main__":
    main()
