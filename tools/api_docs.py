"""One page per service in `docs/api`, from the protos and their comments."""

import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path

from google.api.field_behavior_pb2 import REQUIRED, field_behavior
from google.protobuf.descriptor_pb2 import (
    DescriptorProto,
    EnumDescriptorProto,
    FieldDescriptorProto,
    FileDescriptorProto,
    FileDescriptorSet,
    MethodDescriptorProto,
    ServiceDescriptorProto,
)
from grpc_tools import protoc

from tools import examples, third_party
from tools.python_stubs import WELL_KNOWN, GenerationFailed
from weft.common.v1.access_pb2 import access

PROTOS = Path(__file__).resolve().parent.parent / "protos"
FOLDER = Path("docs/api")

# Field numbers of descriptor.proto, by which comments are filed under what they belong to.
_MESSAGE, _ENUM, _SERVICE = 4, 5, 6
_FIELD, _VALUE, _METHOD = 2, 2, 2

_TYPES = {
    number: FieldDescriptorProto.Type.Name(number).removeprefix("TYPE_").lower()
    for number in FieldDescriptorProto.Type.values()
}


class File:
    """A proto file with its comments."""

    def __init__(self, proto: FileDescriptorProto) -> None:
        self.proto = proto
        self._comments = {
            tuple(location.path): location.leading_comments for location in proto.source_code_info.location
        }

    def comment(self, *path: int) -> list[str]:
        """The lines of the comment of what lies at a path of descriptor.proto."""
        return [line.removeprefix(" ") for line in self._comments.get(path, "").strip("\n").split("\n")]


def generate(out: Path) -> None:
    """Writes the pages below `out`.

    Raises:
        GenerationFailed: protoc refused the protos.
    """
    folder = out / FOLDER
    folder.mkdir(parents=True)
    files = [File(proto) for proto in read_protos()]
    index = ["# The services", ""]
    for file in files:
        for number, service in enumerate(file.proto.service):
            page = f"{file.proto.package}.{service.name}.md"
            (folder / page).write_text("\n".join(_page(file, number)) + "\n")
            index.append(f"- [{service.name}]({page}): {file.comment(_SERVICE, number)[0]}")
    errors = next(file for file in files if file.proto.name.endswith("error_reason.proto"))
    (folder / "errors.md").write_text("\n".join(_errors(errors)) + "\n")
    index += ["", "What an error's reason means is in [errors.md](errors.md)."]
    index += ["", "## Calling a service", ""]
    index += [
        "Each page shows a call of its service. What all of them need is a channel and the credentials:"
    ]
    for language, name in examples.LANGUAGES.items():
        index += ["", f"{name}:", "", *examples.fenced(language, *examples.CONNECTING[language])]
    (folder / "README.md").write_text("\n".join(index) + "\n")


def every_example() -> list[examples.Example]:
    """The example of each service, in the order of the pages."""
    shown = (examples.example_of(file, service) for file in read_protos() for service in file.service)
    return [example for example in shown if example is not None]


def read_protos() -> Sequence[FileDescriptorProto]:
    """Weft's own protos with their comments.

    Raises:
        GenerationFailed: protoc refused them.
    """
    with tempfile.TemporaryDirectory() as scratch:
        target = Path(scratch) / "protos.binpb"
        arguments = [f"--proto_path={root}" for root in (PROTOS, third_party.PROTOS, WELL_KNOWN)]
        arguments += ["--include_source_info", "--include_imports", f"--descriptor_set_out={target}"]
        protos = [path.relative_to(PROTOS).as_posix() for path in sorted(PROTOS.rglob("*.proto"))]
        if protoc.main(["protoc", *arguments, *protos]):
            raise GenerationFailed("protoc failed on the protos for the pages")
        files = FileDescriptorSet.FromString(target.read_bytes()).file
        return [file for file in files if file.package.startswith("weft.")]


def _page(file: File, number: int) -> Iterator[str]:
    service = file.proto.service[number]
    yield f"# {service.name}"
    yield ""
    yield f"`{file.proto.package}.{service.name}`"
    yield ""
    yield from file.comment(_SERVICE, number)
    example = examples.example_of(file.proto, service)
    if example is not None:
        yield from _calls(example)
    for place, method in enumerate(service.method):
        yield from ["", f"## {method.name}", ""]
        yield from file.comment(_SERVICE, number, _METHOD, place)
        yield from ["", f"Needs {_permission(method)}.", ""]
        yield from _call(file.proto, service, method)
    yield from ["", "## Messages"]
    for place, message in enumerate(file.proto.message_type):
        yield from _message(file, place, message)
    for place, enum in enumerate(file.proto.enum_type):
        yield from _enum(file, place, enum)


def _calls(example: examples.Example) -> Iterator[str]:
    yield from ["", "## A call in each language", ""]
    yield "With the channel and the credentials of [the overview](README.md#calling-a-service)."
    for language, name in examples.LANGUAGES.items():
        yield from ["", f"{name}:", "", *examples.fenced(language, *examples.SNIPPETS[language](example))]


def _permission(method: MethodDescriptorProto) -> str:
    rule = method.options.Extensions[access]
    return "no permission" if rule.any_caller else f"the permission `{rule.permission}`"


def _call(
    file: FileDescriptorProto, service: ServiceDescriptorProto, method: MethodDescriptorProto
) -> Iterator[str]:
    answer = "a stream of " if method.server_streaming else ""
    request, response = (name.rpartition(".")[2] for name in (method.input_type, method.output_type))
    yield f"Takes `{request}`, answers with {answer}`{response}`."
    yield ""
    credentials = '-H "authorization: Bearer $WEFT_API_KEY"'
    yield f"    grpcurl -plaintext {credentials} -d '{_example(file, request)}' \\"
    yield f"        127.0.0.1:50051 {file.package}.{service.name}/{method.name}"


def _example(file: FileDescriptorProto, name: str) -> str:
    """A request as JSON with what it cannot do without."""
    (message,) = (message for message in file.message_type if message.name == name)
    required = (field for field in message.field if REQUIRED in field.options.Extensions[field_behavior])
    values = (f'"{field.name}": ' + ("{…}" if field.type_name else '"…"') for field in required)
    return "{" + ", ".join(values) + "}"


def _message(file: File, number: int, message: DescriptorProto) -> Iterator[str]:
    yield from ["", f"### {message.name}", ""]
    yield from file.comment(_MESSAGE, number)
    if message.field:
        yield from ["", "| field | type | meaning |", "|---|---|---|"]
    for place, field in enumerate(message.field):
        meaning = " ".join(file.comment(_MESSAGE, number, _FIELD, place)).replace("|", "\\|")
        yield f"| `{field.name}` | {_type(message, field)} | {meaning} |"


def _type(message: DescriptorProto, field: FieldDescriptorProto) -> str:
    name = field.type_name.rpartition(".")[2]
    entry = next((nested for nested in message.nested_type if nested.name == name), None)
    if entry is not None and entry.options.map_entry:
        key, value = entry.field
        return f"map of {_TYPES[key.type]} to {value.type_name.rpartition('.')[2] or _TYPES[value.type]}"
    many = "list of " if field.label == FieldDescriptorProto.LABEL_REPEATED else ""
    return many + (name or _TYPES[field.type])


def _enum(file: File, number: int, enum: EnumDescriptorProto) -> Iterator[str]:
    yield from ["", f"### {enum.name}", ""]
    yield from file.comment(_ENUM, number)
    yield from ["", "| value | meaning |", "|---|---|"]
    for place, value in enumerate(enum.value):
        yield f"| `{value.name}` | {' '.join(file.comment(_ENUM, number, _VALUE, place))} |"


def _errors(file: File) -> Iterator[str]:
    (enum,) = file.proto.enum_type
    yield from ["# Errors", ""]
    yield from file.comment(_ENUM, 0)
    for place, value in enumerate(enum.value):
        yield from ["", f"## {value.name.removeprefix('ERROR_REASON_')}", ""]
        yield from file.comment(_ENUM, 0, _VALUE, place)
