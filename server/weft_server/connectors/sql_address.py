"""Where a PostgreSQL database is and who logs in, read from a connection URL.

The URL's grammar is libpq's (PostgreSQL manual, "Connection URIs"). A parameter that names a file, a service
or a session option is refused, and nothing is taken from the environment: the URL comes from a tenant, files
and environment belong to the server.
"""

import re
import ssl
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import parse_qsl, unquote

from weft_server.connectors.base import ConfigInvalid

_URL = re.compile(
    r"postgres(?:ql)?://"
    r"(?:(?P<login>[^@/?#]*)@)?(?P<hosts>[^@/?#]*)(?:/(?P<database>[^?#]*))?(?:\?(?P<query>[^#]*))?"
)
_HOST = re.compile(r"(?P<host>\[[0-9a-fA-F:.%]+\]|[^:\[\]]*)(?::(?P<port>[0-9]*))?")
_DEFAULT_PORT = 5432
_HIGHEST_PORT = 65535

_TLS_MODES = ("disable", "allow", "prefer", "require", "verify-ca", "verify-full")
_SESSION_KINDS = ("any", "primary", "standby", "read-write", "read-only", "prefer-standby")
# Libpq's own settings that mean nothing here; URLs copied from a hosting provider bring them along.
_IGNORED = frozenset({"application_name", "channel_binding", "connect_timeout", "gssencmode", "keepalives"})


@dataclass(frozen=True, slots=True)
class Address:
    """A database of a PostgreSQL server, or of several servers tried in turn, with the login."""

    hosts: tuple[str, ...]
    ports: tuple[int, ...]
    user: str
    database: str
    password: str = field(repr=False)
    tls_mode: str = "prefer"
    session_kind: str = "any"

    @property
    def target(self) -> str:
        """The address for people: `db.example.com:5432/shop`."""
        places = zip(self.hosts, self.ports, strict=True)
        shown = (f"[{host}]:{port}" if ":" in host else f"{host}:{port}" for host, port in places)
        return f"{','.join(shown)}/{self.database}"

    def connect_arguments(self) -> dict[str, Any]:
        """What `asyncpg.connect` takes to log in here."""
        return {
            "host": list(self.hosts),
            "port": list(self.ports),
            "user": self.user,
            # Empty rather than None, for which asyncpg would search the server's environment and home.
            "password": self.password,
            "database": self.database,
            "ssl": self._verifying_context() if self.tls_mode.startswith("verify") else self.tls_mode,
            "target_session_attrs": self.session_kind,
        }

    def _verifying_context(self) -> ssl.SSLContext:
        context = ssl.create_default_context()
        context.check_hostname = self.tls_mode == "verify-full"
        return context


def parse_address(url: str) -> Address:
    """Reads a URL such as `postgresql://reader:secret@db.example.com:5432/shop?sslmode=require`.

    Host, port, user, password and database may be parameters too:
    `postgresql://reader@/shop?host=/run/postgresql`.

    Raises:
        ConfigInvalid: the URL cannot be used. Its text is in no message, since it holds the password.
    """
    match = _URL.fullmatch(url)
    if match is None:
        raise _invalid(
            "is not of the form postgresql://user:password@host:port/database;"
            " write @ / ? # in a name or password as %40 %2F %3F %23"
        )
    parameters = _parameters(match["query"] or "")
    user, _, password = (match["login"] or "").partition(":")
    hosts, ports = _places(parameters.get("host") or match["hosts"], parameters.get("port"))
    user = parameters.get("user") or _decoded(user)
    if not user:
        raise _invalid("names no user")
    return Address(
        hosts=hosts,
        ports=ports,
        user=user,
        password=parameters.get("password") or _decoded(password),
        database=parameters.get("dbname") or _decoded(match["database"] or "") or user,
        tls_mode=_choice(parameters, "sslmode", _TLS_MODES, "prefer"),
        session_kind=_choice(parameters, "target_session_attrs", _SESSION_KINDS, "any"),
    )


def _parameters(query: str) -> dict[str, str]:
    try:
        parameters = dict(
            parse_qsl(query, keep_blank_values=True, strict_parsing=bool(query), errors="strict")
        )
    except ValueError as error:
        raise _invalid("has parameters that are not of the form name=value") from error
    known = {"host", "port", "user", "password", "dbname", "sslmode", "target_session_attrs"} | _IGNORED
    for name in parameters.keys() - known:
        raise _invalid(f"has a parameter that is not supported: {name[:50]}")
    if any("\0" in value for value in parameters.values()):
        raise _invalid("contains a NUL character")
    return parameters


def _places(hosts: str, ports: str | None) -> tuple[tuple[str, ...], tuple[int, ...]]:
    names, numbers = [], []
    for place in hosts.split(","):
        decoded = _decoded(place)
        match = None if decoded.startswith("/") else _HOST.fullmatch(decoded)
        if match is None and not decoded.startswith("/"):
            raise _invalid("has a host that is neither a name, an address nor a folder")
        name = match["host"].strip("[]") if match else decoded
        if not name:
            raise _invalid("names no host")
        names.append(name)
        numbers.append((match and match["port"]) or str(_DEFAULT_PORT))
    if ports is not None:
        given = ports.split(",")
        numbers = given * len(names) if len(given) == 1 else given
    if len(numbers) != len(names):
        raise _invalid("has another number of ports than of hosts")
    return tuple(names), tuple(_port(number) for number in numbers)


def _port(text: str) -> int:
    if not re.fullmatch("[0-9]{1,5}", text) or not 1 <= int(text) <= _HIGHEST_PORT:
        raise _invalid(f"has a port that is not a number from 1 to {_HIGHEST_PORT}")
    return int(text)


def _choice(parameters: dict[str, str], name: str, choices: tuple[str, ...], default: str) -> str:
    value = parameters.get(name, default)
    if value not in choices:
        raise _invalid(f"has a {name} that is none of {', '.join(choices)}")
    return value


def _decoded(text: str) -> str:
    try:
        decoded = unquote(text, errors="strict")
    except UnicodeDecodeError as error:
        raise _invalid("has an escape that is not UTF-8") from error
    if "\0" in decoded:
        raise _invalid("contains a NUL character")
    return decoded


def _invalid(problem: str) -> ConfigInvalid:
    return ConfigInvalid(f"The connection URL {problem}.", field="connection_url")
