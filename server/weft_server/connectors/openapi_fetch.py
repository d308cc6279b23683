"""Fetches a document over HTTP, within fixed bounds of size, time and redirects."""

import asyncio
import re
from urllib.parse import urlsplit

import httpx

from weft_server.connectors.base import (
    ConfigInvalid,
    ConnectorError,
    CredentialsRejected,
    SourceFailed,
    SourceUnreachable,
)
from weft_server.connectors.openapi_document import SIZE_LIMIT, invalid

REDIRECTS_LIMIT = 3

_ACCEPT = "application/vnd.oai.openapi, application/json, application/yaml, text/yaml, */*;q=0.5"
_NOT_A_URL = "The URL is not of the form https://host/path."
_TRANSIENT = frozenset({httpx.codes.REQUEST_TIMEOUT, httpx.codes.TOO_EARLY, httpx.codes.TOO_MANY_REQUESTS})


def shown(url: str) -> str:
    """The URL for people: without its query and fragment, which may hold a secret.

    Raises:
        ConfigInvalid: it is no URL of a host, or carries credentials.
    """
    try:
        parts = urlsplit(url)
        usable = parts.scheme in {"http", "https"} and bool(parts.hostname) and parts.port != 0
    except ValueError as error:
        raise ConfigInvalid(_NOT_A_URL, field="url") from error
    if not usable:
        raise ConfigInvalid(_NOT_A_URL, field="url")
    if "@" in parts.netloc:
        raise ConfigInvalid("The URL carries credentials; give a bearer token instead.", field="url")
    return f"{parts.scheme}://{parts.netloc}{parts.path}"


async def fetch(url: str, bearer_token: str, connect_timeout: float, fetch_timeout: float) -> bytes:
    """Returns what the URL answers with.

    The token goes to the URL's own origin and, along a redirect, to no other one.

    Raises:
        ConfigInvalid: the URL or the token cannot be sent.
        SourceUnreachable: nothing answers there, or there is no document.
        CredentialsRejected: the answer is 401 or 403.
        SourceFailed: the answer is a server error, breaks off or takes more than `fetch_timeout` seconds.
        DocumentInvalid: it is larger than SIZE_LIMIT.
    """
    target = shown(url)
    headers = {"accept": _ACCEPT, "user-agent": "weft"}
    if bearer_token:
        if not re.fullmatch("[!-~]+", bearer_token):
            raise ConfigInvalid(
                "The bearer token is not printable ASCII without blanks.", field="bearer_token"
            )
        headers["authorization"] = f"Bearer {bearer_token}"
    try:
        # httpx drops the authorization header where a redirect leaves the origin.
        async with (
            asyncio.timeout(fetch_timeout),
            _client(connect_timeout, fetch_timeout) as client,
            client.stream("GET", url, headers=headers) as response,
        ):
            _check_status(response, target)
            return await _read(response)
    except TimeoutError as error:
        raise SourceFailed(f"{target} took longer than {fetch_timeout:g} s.", target=target) from error
    except (httpx.InvalidURL, UnicodeError) as error:
        raise ConfigInvalid("The URL cannot be used: its host or port is not valid.", field="url") from error
    except httpx.HTTPError as error:
        raise _http_failure(error, target) from error


def _client(connect_timeout: float, fetch_timeout: float) -> httpx.AsyncClient:
    return httpx.AsyncClient(
        follow_redirects=True,
        max_redirects=REDIRECTS_LIMIT,
        timeout=httpx.Timeout(fetch_timeout, connect=connect_timeout),
    )


async def _read(response: httpx.Response) -> bytes:
    body = bytearray()
    async for chunk in response.aiter_bytes():
        body += chunk
        if len(body) > SIZE_LIMIT:
            raise invalid(f"larger than {SIZE_LIMIT // 1024 // 1024} MiB", "document")
    return bytes(body)


def _check_status(response: httpx.Response, target: str) -> None:
    if response.is_success:
        return
    answer = f"{target} answers {response.status_code} {response.reason_phrase}".rstrip()
    if response.status_code in {httpx.codes.UNAUTHORIZED, httpx.codes.FORBIDDEN}:
        raise CredentialsRejected(f"{answer}.", target=target)
    if response.is_server_error or response.status_code in _TRANSIENT:
        raise SourceFailed(f"{answer}.", target=target)
    raise SourceUnreachable(f"{answer}: there is no document.", target=target)


def _http_failure(error: httpx.HTTPError, target: str) -> ConnectorError:
    match error:
        case httpx.TooManyRedirects():
            return SourceUnreachable(f"{target} redirects more than {REDIRECTS_LIMIT} times.", target=target)
        case httpx.UnsupportedProtocol():
            return SourceUnreachable(f"{target} redirects to an address that is not HTTP.", target=target)
        case httpx.ConnectTimeout():
            return SourceUnreachable(f"{target} did not answer in time.", target=target)
        case httpx.ConnectError():
            return SourceUnreachable(f"{target} cannot be reached: {error}.", target=target)
        case _:
            return SourceFailed(f"{target} broke off: {str(error) or type(error).__name__}.", target=target)
