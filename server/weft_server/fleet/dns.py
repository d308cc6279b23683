"""What DNS records have to be, by their types (RFC 1035, 2782, 3596, 7505, 8659)."""

import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from weft.fleet.v1.domain_service_pb2 import (
    DNS_RECORD_TYPE_A,
    DNS_RECORD_TYPE_AAAA,
    DNS_RECORD_TYPE_CAA,
    DNS_RECORD_TYPE_CNAME,
    DNS_RECORD_TYPE_MX,
    DNS_RECORD_TYPE_NS,
    DNS_RECORD_TYPE_SRV,
    DNS_RECORD_TYPE_TXT,
    DnsRecord,
    DnsRecordType,
)
from weft_server.rpc.errors import InvalidField, Violation
from weft_server.rpc.formats import is_hostname, is_ipv4, is_ipv6, is_uri

APEX = "@"
"""The domain itself, as a record's name or what a CNAME stands for."""

MAX_TEXT_BYTES = 2048

# Labels of names may begin with an underscore, unlike those of hosts: `_dmarc`, `_sip._tcp`.
_LABEL = r"[A-Za-z0-9_](?:[A-Za-z0-9_-]{0,61}[A-Za-z0-9_])?"
_is_name = re.compile(rf"(?:\*|{_LABEL})(?:\.{_LABEL})*").fullmatch
_is_target = re.compile(rf"(?:{_LABEL}\.)*{_LABEL}\.?").fullmatch

_OF_EVERY_TYPE = frozenset({"type", "name", "value", "ttl"})


class _Type(NamedTuple):
    """What a type of record asks for."""

    is_value: Callable[[DnsRecord], object]
    words: str
    """What its value has to be."""
    required: frozenset[str] = frozenset()
    optional: frozenset[str] = frozenset()


def _is_host_or_none(record: DnsRecord) -> bool:
    return record.value == "." or is_hostname(record.value)


def _is_text(record: DnsRecord) -> bool:
    return record.value.isprintable() and len(record.value.encode()) <= MAX_TEXT_BYTES


def _is_authority(record: DnsRecord) -> object:
    if record.tag == "iodef":
        return is_uri(record.value)
    # `;` alone allows no authority, and parameters may follow a name.
    name = record.value.partition(";")[0].strip()
    return record.value.isascii() and record.value.isprintable() and (not name or is_hostname(name))


_TYPES: dict[DnsRecordType.ValueType, _Type] = {
    DNS_RECORD_TYPE_A: _Type(lambda record: is_ipv4(record.value), "must be an IPv4 address"),
    DNS_RECORD_TYPE_AAAA: _Type(
        lambda record: is_ipv6(record.value) and "%" not in record.value, "must be an IPv6 address"
    ),
    DNS_RECORD_TYPE_CNAME: _Type(
        lambda record: record.value == APEX or _is_target(record.value), "must be a host name or @"
    ),
    DNS_RECORD_TYPE_MX: _Type(
        _is_host_or_none, "must be the host name of a mail server, or a dot", frozenset({"priority"})
    ),
    DNS_RECORD_TYPE_TXT: _Type(
        _is_text, f"must be at most {MAX_TEXT_BYTES} bytes long, without control characters"
    ),
    DNS_RECORD_TYPE_NS: _Type(lambda record: is_hostname(record.value), "must be a host name"),
    DNS_RECORD_TYPE_SRV: _Type(
        _is_host_or_none,
        "must be the host name of a server, or a dot",
        frozenset({"priority", "weight", "port"}),
    ),
    DNS_RECORD_TYPE_CAA: _Type(
        _is_authority,
        "must be the domain of a certificate authority, a semicolon, or for iodef a URL",
        frozenset({"tag"}),
        frozenset({"flags"}),
    ),
}


def check_records(records: Sequence[DnsRecord], path: str) -> None:
    """Looks at the DNS records of a domain, which are at `path` in the request.

    Raises:
        InvalidField: a record is not what its type asks for, stands there twice, or stands beside a CNAME.
    """
    problems = [
        (index, field, words) for index, record in enumerate(records) for field, words in _problems_of(record)
    ]
    problems += _conflicts(records)
    found = [Violation(f"{path}[{index}].{field}", words) for index, field, words in problems]
    if found:
        raise InvalidField(found)


def _problems_of(record: DnsRecord) -> Iterator[tuple[str, str]]:
    """The fields of a record that are not what its type asks for, and what they have to be."""
    asked = _TYPES[record.type]
    if record.name != APEX and not _is_name(record.name):
        yield "name", "must be a name below the domain, or @ for the domain itself"
    if not asked.is_value(record):
        yield "value", asked.words
    given = {field.name for field, _ in record.ListFields()} - _OF_EVERY_TYPE
    for option in sorted(asked.required - given):
        yield option, "is required"
    for option in sorted(given - asked.required - asked.optional):
        yield option, "does not belong to a record of this type"


def _conflicts(records: Sequence[DnsRecord]) -> Iterator[tuple[int, str, str]]:
    """Where records do not go together: their index, the field at fault and what it has to be."""
    at_name = Counter(record.name.lower() for record in records)
    seen: set[bytes] = set()
    for index, record in enumerate(records):
        if record.type == DNS_RECORD_TYPE_CNAME and record.name == APEX:
            yield index, "name", "must not be @: the domain itself has other records"
        elif record.type == DNS_RECORD_TYPE_CNAME and at_name[record.name.lower()] > 1:
            yield index, "name", "must have no other record beside its CNAME"
        identity = record.SerializeToString(deterministic=True)
        if identity in seen:
            yield index, "value", "must not be listed twice"
        seen.add(identity)
