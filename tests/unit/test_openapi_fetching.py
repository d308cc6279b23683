"""Documents that are fetched: from where, with what, and what may go wrong."""

import asyncio
import contextlib
from collections.abc import AsyncIterator, Awaitable, Callable

import pytest

from tests.unit.openapi import PETS, read_config
from weft.source.v1.source_service_pb2 import OpenapiSource
from weft_server.connectors import openapi_document
from weft_server.connectors.base import (
    ConfigInvalid,
    ConnectorError,
    CredentialsRejected,
    DocumentInvalid,
    SourceFailed,
    SourceUnreachable,
)
from weft_server.connectors.openapi import OpenApiConnector

Answer = Callable[[str, dict[str, str]], Awaitable[bytes]]


@contextlib.asynccontextmanager
async def http_server(answer: Answer) -> AsyncIterator[str]:
    """A web server on loopback that answers each request's path and headers with the bytes given back."""

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with contextlib.suppress(ConnectionError, asyncio.IncompleteReadError, asyncio.CancelledError):
            head = (await reader.readuntil(b"\r\n\r\n")).decode()
            request, *lines = head.split("\r\n")
            headers = {name.lower(): value for name, _, value in (line.partition(": ") for line in lines)}
            writer.write(await answer(request.split()[1], headers))
            await writer.drain()
        writer.close()

    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    try:
        yield f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
    finally:
        server.close()


def response(status: str, body: str = "", **headers: str) -> bytes:
    lines = [f"HTTP/1.1 {status}", f"content-length: {len(body.encode())}", "connection: close"]
    lines += [f"{name}: {value}" for name, value in headers.items()]
    return ("\r\n".join(lines) + "\r\n\r\n" + body).encode()


def always(*answer: str, **headers: str) -> Answer:
    async def give(path: str, request: dict[str, str]) -> bytes:
        return response(*answer, **headers)

    return give


async def url_failure(url: str, token: str = "", fetch_timeout: float = 10) -> ConnectorError:
    connector = OpenApiConnector(connect_timeout=1, fetch_timeout=fetch_timeout)
    with pytest.raises(ConnectorError) as caught:
        await connector.survey(OpenapiSource(url=url, bearer_token=token))
    if token:
        assert token not in f"{caught.value} {caught.value.details}"
    return caught.value


class TestFetching:
    async def test_a_document_is_fetched_from_its_url_and_its_query_is_not_shown(self) -> None:
        async with http_server(always("200 OK", PETS)) as url:
            survey = await OpenApiConnector().survey(OpenapiSource(url=f"{url}/pets.yaml?key=secret"))
            graph = await read_config(OpenapiSource(url=f"{url}/pets.yaml"))
        assert survey.target == f"{url}/pets.yaml"
        assert survey.product == "OpenAPI 3.0.3"
        assert graph.properties("api")["name"] == "Pets"

    async def test_the_token_is_sent_to_the_source_and_to_no_other_one(self) -> None:
        seen: list[tuple[str, str | None]] = []

        async def elsewhere(path: str, headers: dict[str, str]) -> bytes:
            seen.append(("elsewhere", headers.get("authorization")))
            return response("200 OK", PETS)

        async with http_server(elsewhere) as other:

            async def source(path: str, headers: dict[str, str]) -> bytes:
                seen.append((path, headers.get("authorization")))
                target = "/second" if path == "/first" else f"{other}/pets.yaml"
                return response("302 Found", location=target)

            async with http_server(source) as url:
                await read_config(OpenapiSource(url=f"{url}/first", bearer_token="t0ken"))
        assert seen == [("/first", "Bearer t0ken"), ("/second", "Bearer t0ken"), ("elsewhere", None)]

    async def test_three_redirects_are_followed_and_no_fourth(self) -> None:
        async def countdown(path: str, headers: dict[str, str]) -> bytes:
            left = int(path[1:])
            return response("307 Again", location=f"/{left - 1}") if left else response("200 OK", PETS)

        async with http_server(countdown) as url:
            assert "api" in (await read_config(OpenapiSource(url=f"{url}/3"))).nodes
            assert isinstance(await url_failure(f"{url}/4"), SourceUnreachable)

    @pytest.mark.parametrize(
        ("status", "error"),
        [
            ("401 Unauthorized", CredentialsRejected),
            ("403 Forbidden", CredentialsRejected),
            ("404 Not Found", SourceUnreachable),
            ("410 Gone", SourceUnreachable),
            ("429 Too Many Requests", SourceFailed),
            ("500 Internal Server Error", SourceFailed),
            ("503 Service Unavailable", SourceFailed),
        ],
    )
    async def test_a_status_becomes_a_typed_error(self, status: str, error: type[ConnectorError]) -> None:
        async with http_server(always(status, "no")) as url:
            failure = await url_failure(f"{url}/pets", token="t0ken")
        assert type(failure) is error
        assert status[:3] in str(failure)
        assert failure.details == {"target": f"{url}/pets"}

    async def test_a_redirect_to_another_protocol_is_an_unreachable_source(self) -> None:
        async with http_server(always("302 Found", location="file:///etc/passwd")) as url:
            assert isinstance(await url_failure(url), SourceUnreachable)

    async def test_a_web_page_is_no_document(self) -> None:
        async with http_server(always("200 OK", "<!doctype html><html><body>Welcome</body></html>")) as url:
            assert isinstance(await url_failure(url), DocumentInvalid)

    async def test_a_document_that_is_too_large_is_refused_before_it_is_whole(self) -> None:
        async def endless(path: str, headers: dict[str, str]) -> bytes:
            return b"HTTP/1.1 200 OK\r\ncontent-length: 99000000\r\n\r\n" + b"#" * (
                openapi_document.SIZE_LIMIT + 1
            )

        async with http_server(endless) as url:
            assert "larger than 16 MiB" in str(await url_failure(url))

    async def test_a_slow_source_is_a_failed_source(self) -> None:
        async def slow(path: str, headers: dict[str, str]) -> bytes:
            await asyncio.sleep(5)
            return b""

        async with http_server(slow) as url:
            assert isinstance(await url_failure(url, fetch_timeout=0.2), SourceFailed)

    async def test_an_answer_that_breaks_off_is_a_failed_source(self) -> None:
        async def broken(path: str, headers: dict[str, str]) -> bytes:
            return b"HTTP/1.1 200 OK\r\ncontent-length: 1000\r\n\r\nopenapi: 3.0.0"

        async with http_server(broken) as url:
            assert isinstance(await url_failure(url), SourceFailed)

    async def test_what_is_no_web_server_is_a_failed_source(self) -> None:
        async def garbage(path: str, headers: dict[str, str]) -> bytes:
            return b"\x00\x01\x02 what?\r\n\r\n"

        async with http_server(garbage) as url:
            assert isinstance(await url_failure(url), SourceFailed)

    async def test_a_refused_connection_is_an_unreachable_source(self) -> None:
        async with http_server(always("200 OK")) as url:
            pass
        assert isinstance(await url_failure(url), SourceUnreachable)

    async def test_a_host_without_address_is_an_unreachable_source(self) -> None:
        assert isinstance(await url_failure("http://no-such-host.invalid/pets"), SourceUnreachable)

    @pytest.mark.parametrize(
        "url",
        [
            "",
            "pets.yaml",
            "file:///etc/passwd",
            "http://",
            "http://host:port/",
            "http://host:99999/",
            "http://[::1/",
            "http://reader:secret@host/",
        ],
    )
    async def test_a_malformed_url_names_its_field(self, url: str) -> None:
        error = await url_failure(url)
        assert isinstance(error, ConfigInvalid)
        assert error.details == {"field": "url"}

    @pytest.mark.parametrize("token", ["two words", "new\nline", "é"])
    async def test_a_token_that_cannot_be_a_header_names_its_field(self, token: str) -> None:
        error = await url_failure("http://127.0.0.1:9/", token=token)
        assert isinstance(error, ConfigInvalid)
        assert error.details == {"field": "bearer_token"}
