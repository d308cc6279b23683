"""Weft's compiled checks mean what protovalidate means: the same verdict and the same fields.

Random messages (seeded) are held against both, for every request of the contract and for messages that bear
every supported rule. Weft's own rules are met by the choice of messages.
"""

import importlib
import os
import random
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import protovalidate
import pytest
from google.api.field_behavior_pb2 import REQUIRED, field_behavior
from google.protobuf import descriptor_pb2, descriptor_pool
from google.protobuf.descriptor import Descriptor, FieldDescriptor
from google.protobuf.message import DecodeError, Message
from google.protobuf.message_factory import GetMessageClass
from grpc_tools import protoc

from buf.validate import validate_pb2
from tests.contract.entities import resource_field
from tests.contract.messages import UUID, Messages, damaged
from tests.contract.valid import Valid
from weft_client.contract import services
from weft_server.rpc.checks import MAX_VIOLATIONS
from weft_server.rpc.errors import InvalidField
from weft_server.rpc.formats import compile_pattern
from weft_server.rpc.resources import key_of
from weft_server.rpc.validate import compile_validator

ROOT = Path(__file__).parents[2]
FIELD_BEHAVIOR: Any = field_behavior
RULES_PROTO = Path(__file__).with_name("every_rule.proto")


def theirs(validator: protovalidate.Validator, message: Message) -> set[str]:
    return {_path(violation.proto) for violation in validator.collect_violations(message)}


def _path(violation: validate_pb2.Violation) -> str:
    path = ""
    for element in violation.field.elements:
        path += f".{element.field_name}" if path else element.field_name
        match element.WhichOneof("subscript"):
            case "string_key":
                path += f'["{element.string_key}"]'
            case "bool_key":
                path += f"[{str(element.bool_key).lower()}]"
            case None:
                pass
            case kind:
                path += f"[{getattr(element, kind)}]"
    return path


def ours(validate: Callable[[Message], None], message: Message) -> list[str]:
    try:
        validate(message)
    except InvalidField as error:
        return [violation.field for violation in error.violations]
    return []


def assert_agreement(found: list[str], expected: set[str], message: Message) -> None:
    """The same fields, but for items of a list that itself breaks a rule, and up to MAX_VIOLATIONS."""
    seen = {path for path in expected if not any(path.startswith(f"{whole}[") for whole in expected)}
    assert bool(found) == bool(expected), message
    if len(found) < MAX_VIOLATIONS:
        assert set(found) == seen, message
    else:
        assert set(found) <= seen, message


REQUESTS: dict[str, Descriptor] = {
    method.input_type.full_name: method.input_type for service in services() for method in service.methods
}


def behaving(descriptor: Descriptor, wanted: Callable[[FieldDescriptor], bool]) -> frozenset[str]:
    """The full names of such fields of a message and of the messages in it."""
    seen: dict[str, Descriptor] = {}
    todo = [descriptor]
    while todo:
        each = todo.pop()
        if each.full_name not in seen:
            seen[each.full_name] = each
            todo += [field.message_type for field in each.fields if field.message_type is not None]
    return frozenset(field.full_name for each in seen.values() for field in each.fields if wanted(field))


@pytest.fixture(scope="module")
def validator() -> protovalidate.Validator:
    return protovalidate.Validator()  # type: ignore[no-untyped-call]  # untyped there


@pytest.mark.parametrize("request_type", REQUESTS)
def test_a_request_gets_the_verdict_of_protovalidate(
    request_type: str, validator: protovalidate.Validator
) -> None:
    descriptor = REQUESTS[request_type]
    validate = compile_validator(descriptor)
    messages = Messages(request_type)
    # Weft's own rules: what is REQUIRED is populated on creation, the resource's id is on an update.
    creates = descriptor.name.startswith(("BatchCreate", "Create", "Register"))
    updates = "update_mask" in descriptor.fields_by_name
    populated = behaving(
        descriptor,
        lambda field: (
            (creates and REQUIRED in field.GetOptions().Extensions[FIELD_BEHAVIOR])
            or (updates and field.name == key_of(field.containing_type))
        ),
    )
    for _ in range(25):
        message = messages.of(descriptor, populated=populated)
        if updates:
            message.ClearField("update_mask")
        # Ours first: it clears what the caller may not set, which protovalidate would look at.
        found = ours(validate, message)
        assert_agreement(found, theirs(validator, message), message)


@pytest.mark.parametrize("request_type", REQUESTS)
def test_a_request_with_what_is_required_is_valid(
    request_type: str, validator: protovalidate.Validator
) -> None:
    descriptor = REQUESTS[request_type]
    message = Valid({}).message(descriptor)
    if "update_mask" in descriptor.fields_by_name:
        resource = resource_field(descriptor)
        assert resource is not None
        assert resource.message_type is not None
        setattr(getattr(message, resource.name), key_of(resource.message_type), UUID)
    assert ours(compile_validator(descriptor), message) == []
    assert theirs(validator, message) == set()


RULE_MESSAGES = re.findall(r"^message (\w+)", RULES_PROTO.read_text(), re.MULTILINE)


WITHOUT_RULES = {
    "Strings": {"not_uuid"},
    "Enums": {"free"},
    "Lists": {"ignored_messages"},
    "Presence": {"never", "ignored_message", "struct", "free_choice", "other_flag"},
}


@pytest.fixture(scope="module")
def rule_messages(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Descriptor]:
    """The messages of every_rule.proto by name."""
    include = os.environ.get("WEFT_PROTO_INCLUDE", str(ROOT / ".build" / "protos"))
    well_known = str(Path(protoc.__file__).parent / "_proto")
    described = tmp_path_factory.mktemp("rules") / "every_rule.binpb"
    status = protoc.main(
        [
            "protoc",
            f"-I{RULES_PROTO.parent}",
            f"-I{include}",
            f"-I{well_known}",
            f"--descriptor_set_out={described}",
            RULES_PROTO.name,
        ]
    )
    assert status == 0
    (file,) = descriptor_pb2.FileDescriptorSet.FromString(described.read_bytes()).file
    for needed in file.dependency:
        importlib.import_module(needed.removesuffix(".proto").replace("/", ".") + "_pb2")
    pool = descriptor_pool.Default()
    pool.AddSerializedFile(file.SerializeToString())
    compiled = pool.FindFileByName(RULES_PROTO.name)
    return dict(compiled.message_types_by_name)


@pytest.mark.parametrize("name", RULE_MESSAGES)
def test_a_rule_means_what_protovalidate_means(
    name: str, rule_messages: dict[str, Descriptor], validator: protovalidate.Validator
) -> None:
    descriptor = rule_messages[name]
    validate = compile_validator(descriptor)
    messages = Messages(name)
    broken: set[str] = set()
    for _ in range(60):
        message = messages.of(descriptor)
        found = ours(validate, message)
        assert_agreement(found, theirs(validator, message), message)
        broken |= {re.split(r"[.\[]", path)[0] for path in found}
    parts = {field.name for field in descriptor.fields} | {oneof.name for oneof in descriptor.oneofs}
    unbroken = {part for part in parts - broken if not part.startswith("_")}
    assert unbroken == WITHOUT_RULES.get(name, set())


ADDRESSES = [
    *(
        "a@b.c",
        "a@b",
        "a@-b.c",
        "a b@c.d",
        "a@b.c\n",
        "é@b.c",
        "@b.c",
        "a@",
        "a@" + "b" * 63,
        "a@" + "b" * 64,
    ),
    *(
        "example.com",
        "example.com.",
        "exa_mple.com",
        "1.2.3.4",
        "1.2.3.256",
        "01.2.3.4",
        "1.2.3",
        "example.1",
        "a..b",
    ),
    *(
        "a" * 63 + ".com",
        "a" * 64 + ".com",
        ".".join(["a" * 60] * 4) + ".com",
        "-a.com",
        "a-.com",
        ".",
        "a.b.c1",
    ),
    *(
        "::",
        "::1",
        "1::8",
        "1:2:3:4:5:6:7:8",
        "1:2:3:4:5:6:7::",
        "::2:3:4:5:6:7:8",
        "1:2:3:4:5:6:7",
        "1::2::3",
    ),
    *(
        "::ffff:1.2.3.4",
        "::1.2.3.256",
        "fe80::1%eth0",
        "fe80::1%",
        "12345::",
        "g::",
        ":::",
        "1.2.3.4\n",
        "[::1]",
    ),
    *(
        "http://example.com",
        "http://a/b?c#d",
        "http://[::1]:80/",
        "http://[::1",
        "http://[::g]/",
        "http://a b/",
    ),
    *(
        "mailto:a@b.c",
        "urn:isbn:1",
        "a:",
        "1a:b",
        "://a",
        "//a/b",
        "/a",
        "http://u:p@h:8080/x",
        "http://h:port/",
    ),
    *(
        "http://%41.com",
        "http://%zz.com",
        "http://%ff.com",
        "http://a/%zz",
        "http://a/?q=%20#f",
        "http://a/#a#b",
    ),
    *(
        "http://[fe80::1%25eth0]/",
        "http://[fe80::1%eth0]/",
        "http://[v1.a]/",
        "foo:/a//b",
        "foo:a//b",
        "http://é/",
    ),
]


def mutated(texts: list[str], count: int) -> Iterator[str]:
    """The texts, and texts made from them by a few small changes."""
    yield from texts
    choose = random.Random("addresses")  # noqa: S311
    for _ in range(count):
        text = choose.choice(texts)
        for _ in range(choose.randrange(1, 4)):
            place = choose.randrange(len(text) + 1)
            text = text[:place] + choose.choice("a1.:/%[]@-#?Z_ é~") * choose.randrange(2) + text[place + 1 :]
        yield text


def test_formats_accept_what_protovalidate_accepts(
    rule_messages: dict[str, Descriptor], validator: protovalidate.Validator
) -> None:
    descriptor = rule_messages["Formats"]
    validate = compile_validator(descriptor)
    for text in mutated([*ADDRESSES, UUID, UUID + "\n"], 400):
        message = GetMessageClass(descriptor)(**dict.fromkeys(descriptor.fields_by_name, text))
        assert set(ours(validate, message)) == theirs(validator, message), repr(text)


PATTERNS = [
    *(
        r"^[a-z0-9]+(-[a-z0-9]+)*$",
        r"^postgres(ql)?://",
        r"^https?://[^@/?#]+([/?#].*)?$",
        r"^(\*|[a-z]+\.(\*|[a-z]+))$",
    ),
    *(
        r"^[0-9]{1,3}-[0-9]{1,3}$",
        r"a.b",
        r"b$",
        r"a|b-",
        r"^\w+$",
        r"\d{2,}",
        r"^[^a]*$",
        r"^(?:ab?)+?$",
        r"\.",
        r"^\D\W",
    ),
]


@pytest.mark.parametrize("pattern", PATTERNS)
def test_a_pattern_matches_what_re2_matches(pattern: str) -> None:
    re2 = importlib.import_module("re2")
    matches = compile_pattern(pattern)
    choose = random.Random(pattern)  # noqa: S311
    alphabet = "ab01-.*/:@?#\n_éB"
    texts = ["postgres://", "https://a/b", "http://a@b", "a-b", "ab\n", "1-22", ""]
    texts += ["".join(choose.choices(alphabet, k=choose.randrange(8))) for _ in range(3000)]
    for text in texts:
        assert bool(matches(text)) == bool(re2.search(pattern, text)), repr(text)


@pytest.mark.parametrize("request_type", REQUESTS)
def test_hostile_bytes_are_refused_in_no_other_way(request_type: str) -> None:
    descriptor = REQUESTS[request_type]
    validate, message_class = compile_validator(descriptor), GetMessageClass(descriptor)
    messages = Messages(request_type)
    parsed = 0
    for number in range(300):
        hostile = damaged(messages.of(descriptor).SerializeToString(), f"{request_type} {number}")
        try:
            message = message_class.FromString(hostile)
        except DecodeError:
            continue
        parsed += 1
        for violation in ours(validate, message):
            assert len(violation) < 10_000
    assert parsed or not descriptor.fields


def test_bytes_nested_as_deep_as_the_parser_allows_are_checked(rule_messages: dict[str, Descriptor]) -> None:
    descriptor = rule_messages["Tree"]
    validate, message_class = compile_validator(descriptor), GetMessageClass(descriptor)
    serialized, deepest = b"\n\x02ab", b""
    while True:
        try:
            message_class.FromString(serialized)
        except DecodeError:
            break
        deepest = serialized
        length = len(serialized)
        serialized = b"\n\x02ab\x12" + bytes([length & 127 | 128, length >> 7]) + serialized
    assert deepest.count(b"ab") > 50
    validate(message_class.FromString(deepest))
    with pytest.raises(InvalidField):
        validate(message_class.FromString(deepest.replace(b"ab", b"a\0")))
