"""What asyncpg and PostgreSQL raise, as the connector's own errors.

The SQLSTATE codes are those of the PostgreSQL manual, appendix "PostgreSQL Error Codes".
"""

import ssl
from collections.abc import Iterator
from contextlib import contextmanager

import asyncpg

from weft_server.connectors.base import (
    ConfigInvalid,
    ConnectorError,
    CredentialsRejected,
    ScopeMissing,
    SourceFailed,
    SourceUnreachable,
)
from weft_server.connectors.sql_address import Address

_CLIENT_ERRORS = (asyncpg.PostgresError, asyncpg.InterfaceError, asyncpg.InternalClientError, OSError)


@contextmanager
def connection_errors(address: Address) -> Iterator[None]:
    """Turns what goes wrong while connecting into the error that says so."""
    try:
        yield
    except asyncpg.PostgresError as error:
        raise _refusal(error, address) from error
    except UnicodeError as error:
        raise ConfigInvalid(
            "The connection URL has a host that cannot be.", field="connection_url"
        ) from error
    except _CLIENT_ERRORS as error:
        raise _silence(error, address) from error


@contextmanager
def reading_errors(address: Address) -> Iterator[None]:
    """Turns what goes wrong on an open connection into ScopeMissing or SourceFailed."""
    try:
        yield
    except _CLIENT_ERRORS as error:
        raise _while_reading(error, address) from error


def _refusal(error: asyncpg.PostgresError, address: Address) -> ConnectorError:
    """What a PostgreSQL that answers says against the connection."""
    target, database = address.target, address.database
    match error:
        case asyncpg.InvalidAuthorizationSpecificationError():
            hint = " It may demand TLS: set sslmode=require." if "no encryption" in str(error) else ""
            return CredentialsRejected(f"{target} refuses the login: {_sentence(error)}{hint}", target=target)
        case asyncpg.InvalidCatalogNameError():
            return ScopeMissing(f"{target} has no database {database}.", scope=f"database {database}")
        case asyncpg.InsufficientPrivilegeError():
            message = f"The login may not connect to database {database}: {_sentence(error)}"
            return ScopeMissing(message, scope=f"database {database}")
        case _:
            return SourceUnreachable(f"{target} takes no connection: {_sentence(error)}", target=target)


def _silence(error: Exception, address: Address) -> ConnectorError:
    """Why no PostgreSQL answers."""
    match error:
        case TimeoutError():
            problem = "did not answer in time."
        case ssl.SSLError():
            detail = getattr(error, "verify_message", "") or error.reason or "handshake failed"
            problem = f"offers no TLS connection that can be used: {detail}."
        case ConnectionError() if "rejected SSL upgrade" in str(error):
            problem = f"offers no TLS, which sslmode={address.tls_mode} demands."
        case OSError():
            problem = f"cannot be reached: {_sentence(error)}"
        case _:
            problem = f"does not answer as PostgreSQL does: {_sentence(error)}"
    return SourceUnreachable(f"{address.target} {problem}", target=address.target)


def _while_reading(error: Exception, address: Address) -> ConnectorError:
    target = address.target
    match error:
        case asyncpg.InsufficientPrivilegeError():
            message = f"The login may not read the catalog of {target}: {_sentence(error)}"
            return ScopeMissing(message, scope=f"catalog of database {address.database}")
        case asyncpg.QueryCanceledError():
            return SourceFailed(f"{target} took too long to answer: {_sentence(error)}", target=target)
        case (
            asyncpg.PostgresConnectionError()
            | asyncpg.OperatorInterventionError()
            | asyncpg.InterfaceError()
            | OSError()
        ):
            return SourceFailed(f"The connection to {target} was lost: {_sentence(error)}", target=target)
        case _:
            return SourceFailed(f"{target} failed: {_sentence(error)}", target=target)


def _sentence(error: Exception) -> str:
    """The error's first line, with a full stop and no end of line."""
    text = (str(error).strip() or type(error).__name__).splitlines()[0]
    return text[:500].rstrip(".") + "."
