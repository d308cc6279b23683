"""A call of each service in each language, for the pages of docs/api and for the tests of the clients.

A service is shown by a List, or else by a Get. What every call needs, a channel and credentials, stands once
in docs/api/README.md; a call stands on the page of its service. `program` makes one program of many.
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from google.api.field_behavior_pb2 import REQUIRED, field_behavior
from google.protobuf.descriptor_pb2 import (
    DescriptorProto,
    FieldDescriptorProto,
    FileDescriptorProto,
    MethodDescriptorProto,
    ServiceDescriptorProto,
)

ADDRESS = "127.0.0.1:50051"
SOME_ID = "1b4e28ba-2fa1-41d2-883f-0016d3cca427"
"""What stands for an id that the reader has."""

_PYTHON_COLUMNS = 110

LANGUAGES = {"python": "Python", "typescript": "TypeScript", "go": "Go", "java": "Java"}
"""How the languages are called, by the names of their folders in `clients`."""

CONNECTING: Mapping[str, tuple[Sequence[str], Sequence[str]]] = {
    "python": (
        ("import os", "", "import grpc", ""),
        (
            f'channel = grpc.insecure_channel("{ADDRESS}")',
            'credentials = (("authorization", f"Bearer {os.environ[\'WEFT_API_KEY\']}"),)',
        ),
    ),
    "typescript": (
        (
            'import { createClient } from "@connectrpc/connect";',
            'import { createGrpcTransport } from "@connectrpc/connect-node";',
        ),
        (
            f'const transport = createGrpcTransport({{ baseUrl: "http://{ADDRESS}" }});',
            'const headers = { authorization: `Bearer ${process.env["WEFT_API_KEY"]}` };',
        ),
    ),
    "go": (
        (
            'import "context"',
            'import "fmt"',
            'import "os"',
            "",
            'import "google.golang.org/grpc"',
            'import "google.golang.org/grpc/credentials/insecure"',
            'import "google.golang.org/grpc/metadata"',
        ),
        (
            "plaintext := grpc.WithTransportCredentials(insecure.NewCredentials())",
            f'connection, err := grpc.NewClient("{ADDRESS}", plaintext)',
            "if err != nil {",
            "\treturn err",
            "}",
            "defer connection.Close()",
            'bearer := "Bearer " + os.Getenv("WEFT_API_KEY")',
            'ctx := metadata.AppendToOutgoingContext(context.Background(), "authorization", bearer)',
        ),
    ),
    "java": (
        (
            "import io.grpc.ManagedChannelBuilder;",
            "import io.grpc.Metadata;",
            "import io.grpc.stub.MetadataUtils;",
        ),
        (
            f'var channel = ManagedChannelBuilder.forTarget("{ADDRESS}").usePlaintext().build();',
            "var headers = new Metadata();",
            'var authorization = Metadata.Key.of("authorization", Metadata.ASCII_STRING_MARSHALLER);',
            'headers.put(authorization, "Bearer " + System.getenv("WEFT_API_KEY"));',
            "var credentials = MetadataUtils.newAttachHeadersInterceptor(headers);",
        ),
    ),
}
"""Each language's imports and statements that a channel and credentials take."""


class Example(NamedTuple):
    """A service and the RPC that shows it, with what its request has to say."""

    package: str
    module: str
    service: str
    rpc: str
    fields: Mapping[str, str | int]
    shown: str
    """The field of the response that the example prints."""
    shows_many: bool

    @property
    def area(self) -> str:
        """`fleet` of `weft.fleet.v1`."""
        return self.package.split(".")[1]

    @property
    def full_name(self) -> str:
        """The RPC's full name."""
        return f"{self.package}.{self.service}.{self.rpc}"


class Snippet(NamedTuple):
    """An example in one language: lines of imports and of statements."""

    imports: Sequence[str]
    statements: Sequence[str]


def example_of(file: FileDescriptorProto, service: ServiceDescriptorProto) -> Example | None:
    """Chooses the RPC that shows a service: a List or a Get, one that needs nothing to be known if it can.

    None for a service that has neither.
    """
    messages = {f".{file.package}.{message.name}": message for message in file.message_type}

    def effort(method: MethodDescriptorProto) -> tuple[bool, bool]:
        return bool(_required(messages[method.input_type])), not method.name.startswith("List")

    shown_by = [method for method in service.method if method.name.startswith(("List", "Get"))]
    if not shown_by:
        return None
    method = min(shown_by, key=effort)
    answer = next(field for field in messages[method.output_type].field if field.type_name)
    return Example(
        file.package,
        file.name.removesuffix(".proto").rpartition("/")[2],
        service.name,
        method.name,
        {field.name: _some(field) for field in _required(messages[method.input_type])},
        answer.name,
        answer.label == FieldDescriptorProto.LABEL_REPEATED,
    )


def _python_request(function: str, request: str) -> list[str]:
    """The call, as `ruff format` has it, which reads the pages as well."""
    arguments = f"{request}, metadata=credentials"
    line = f"response = {function}({arguments})"
    if len(line) <= _PYTHON_COLUMNS:
        return [line]
    return [f"response = {function}(", f"    {arguments}", ")"]


def python(example: Example) -> Snippet:
    """The example with the generated stubs of Python."""
    fields = ", ".join(f"{name}={_literal(value)}" for name, value in example.fields.items())
    module = f"{example.package}.{example.module}_pb2"
    return Snippet(
        (
            f"from {module} import {example.rpc}Request",
            f"from {module}_grpc import {example.service}Stub",
        ),
        (
            f"service = {example.service}Stub(channel)",
            *_python_request(f"service.{example.rpc}", f"{example.rpc}Request({fields})"),
            f"print(response.{example.shown})",
        ),
    )


def typescript(example: Example) -> Snippet:
    """The example with the client of Connect."""
    fields = ", ".join(f"{_camel(name)}: {_literal(value)}" for name, value in example.fields.items())
    request = f"{{ {fields} }}" if fields else "{}"
    path = f"@weft-dev/client/{example.area}/v1/{example.module}_pb"
    return Snippet(
        (f'import {{ {example.service} }} from "{path}";',),
        (
            f"const service = createClient({example.service}, transport);",
            f"const response = await service.{_lower(example.rpc)}({request}, {{ headers }});",
            f"console.log(response.{_camel(example.shown)});",
        ),
    )


def go(example: Example) -> Snippet:
    """The example with the generated client of Go."""
    alias = f"{example.area}v1"
    fields = ", ".join(f"{_pascal(name)}: {_literal(value)}" for name, value in example.fields.items())
    request = f"&{alias}.{example.rpc}Request{{{fields}}}"
    return Snippet(
        (f'import {alias} "github.com/weft-dev/weft/clients/go/weft/{example.area}/v1"',),
        (
            f"service := {alias}.New{example.service}Client(connection)",
            f"response, err := service.{example.rpc}(ctx, {request})",
            "if err != nil {",
            "\treturn err",
            "}",
            f"fmt.Println(response.Get{_pascal(example.shown)}())",
        ),
    )


def java(example: Example) -> Snippet:
    """The example with the generated stubs of Java."""
    package = f"dev.{example.package}"
    fields = "".join(f".set{_pascal(name)}({_literal(value)})" for name, value in example.fields.items())
    many = "List" if example.shows_many else ""
    return Snippet(
        (
            f"import {package}.{example.rpc}Request;",
            f"import {package}.{example.service}Grpc;",
        ),
        (
            f"var service = {example.service}Grpc.newBlockingStub(channel).withInterceptors(credentials);",
            f"var request = {example.rpc}Request.newBuilder(){fields}.build();",
            f"var response = service.{_lower(example.rpc)}(request);",
            f"System.out.println(response.get{_pascal(example.shown)}{many}());",
        ),
    )


SNIPPETS = {"python": python, "typescript": typescript, "go": go, "java": java}
"""What makes a language's snippet of an example."""


def apart(examples: Iterable[Example]) -> list[list[Example]]:
    """The examples in as few lists as no two services of one name are in, since their names would collide."""
    lists: list[list[Example]] = []
    for example in examples:
        free = (each for each in lists if example.service not in {other.service for other in each})
        chosen = next(free, None)
        if chosen is None:
            lists.append(chosen := [])
        chosen.append(example)
    return lists


def program(language: str, examples: Iterable[Example]) -> str:
    """A program that makes the calls of many examples, and prints how each ended: `<RPC> <code>`."""
    snippets = {example.full_name: SNIPPETS[language](example) for example in examples}
    imports, statements = CONNECTING[language]
    own_imports = dict.fromkeys(line for snippet in snippets.values() for line in snippet.imports)
    calls = [_CALLS[language](name, snippet.statements) for name, snippet in snippets.items()]
    before, after, indent = _FRAMES[language]
    body = [*statements, *(line for call in calls for line in call)]
    return "\n".join(
        [*_ahead(language), *imports, *own_imports, *before, *_indented(body, indent), *after, ""]
    )


_FRAMES: Mapping[str, tuple[Sequence[str], Sequence[str], str]] = {
    "python": ((), (), ""),
    "typescript": (('import { Code, ConnectError } from "@connectrpc/connect";',), (), ""),
    "go": (
        ('import "google.golang.org/grpc/status"', "", "func run() error {"),
        ("\treturn nil", "}", "", "func main() {", "\tif run() != nil {", "\t\tos.Exit(1)", "\t}", "}"),
        "\t",
    ),
    "java": (
        (
            "import io.grpc.StatusRuntimeException;",
            "public final class Calls {",
            "  public static void main(String[] arguments) {",
        ),
        ("    channel.shutdownNow();", "  }", "}"),
        "    ",
    ),
}
"""What a program of many calls has before and after them, and how far they are indented."""


def _ahead(language: str) -> Sequence[str]:
    return ("package main", "") if language == "go" else ()


def _python_call(name: str, statements: Sequence[str]) -> list[str]:
    return [
        "try:",
        *_indented(statements, "    "),
        f'    print("{name} OK")',
        "except grpc.RpcError as error:",
        f'    print("{name}", error.code().name)',
    ]


def _typescript_call(name: str, statements: Sequence[str]) -> list[str]:
    return [
        "try {",
        *_indented(statements, "  "),
        f'  console.log("{name} OK");',
        "} catch (error) {",
        f'  console.log("{name}", Code[ConnectError.from(error).code]);',
        "}",
    ]


def _go_call(name: str, statements: Sequence[str]) -> list[str]:
    return [
        "err = func() error {",
        *_indented(statements, "\t"),
        "\treturn nil",
        "}()",
        f'fmt.Println("{name}", status.Code(err))',
    ]


def _java_call(name: str, statements: Sequence[str]) -> list[str]:
    return [
        "try {",
        *_indented(statements, "  "),
        f'  System.out.println("{name} OK");',
        "} catch (StatusRuntimeException error) {",
        f'  System.out.println("{name} " + error.getStatus().getCode());',
        "}",
    ]


_CALLS = {"python": _python_call, "typescript": _typescript_call, "go": _go_call, "java": _java_call}


def fenced(language: str, imports: Sequence[str], statements: Sequence[str]) -> list[str]:
    """Lines of code as Markdown shows them."""
    between = [""] if imports[-1] else []
    return [f"```{language}", *imports, *between, *statements, "```"]


def _indented(lines: Sequence[str], indent: str) -> list[str]:
    return [f"{indent}{line}" for line in lines]


def _required(message: DescriptorProto) -> list[FieldDescriptorProto]:
    return [field for field in message.field if REQUIRED in field.options.Extensions[field_behavior]]


def _some(field: FieldDescriptorProto) -> str | int:
    return SOME_ID if field.type == FieldDescriptorProto.TYPE_STRING else 1


def _literal(value: str | int) -> str:
    return f'"{value}"' if isinstance(value, str) else str(value)


def _pascal(name: str) -> str:
    return "".join(word.capitalize() for word in name.split("_"))


def _camel(name: str) -> str:
    return _lower(_pascal(name))


def _lower(name: str) -> str:
    return name[0].lower() + name[1:]
