"""Certificates, and what becomes of an encrypted connection that ends where it should not."""

from __future__ import annotations

import asyncio
import ssl
import threading
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from personae import APIConnectionError, APIError, APIResponseError, ConfigurationError
from personae_api.types import DownloadCall
from tests.support.both_clients import KEYS, Flavour
from tests.support.certificates import NOBODY, identity, name_in_folder
from tests.support.fake_clock import FakeClock
from tests.support.invented_calls import call, form_call, operation
from tests.support.served_vendor import Connection, accepting, serving
from tests.support.sync_or_async import done

pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("library")]


def answering(connection: Connection, _: str) -> None:
    connection.answer('{"id": "p1"}')


class TestTrust:
    async def test_in_a_file_of_the_environment(self, flavour: Flavour, trusted: None) -> None:
        with serving(answering, tls=identity()) as server:
            async with flavour.connected(server.url) as client:
                assert (await done(client.send(call("POST")))).parsed == {"id": "p1"}

    async def test_in_a_folder_of_the_environment(
        self, flavour: Flavour, tmp_path: Path, authority_file: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        (tmp_path / name_in_folder()).write_bytes(authority_file.read_bytes())
        monkeypatch.delenv("SSL_CERT_FILE")
        monkeypatch.setenv("SSL_CERT_DIR", str(tmp_path))
        with serving(answering, tls=identity()) as server:
            async with flavour.connected(server.url) as client:
                assert (await done(client.send(call("POST")))).parsed == {"id": "p1"}

    @pytest.mark.parametrize("variable", ["SSL_CERT_FILE", "SSL_CERT_DIR"])
    async def test_that_is_empty_is_not_set(
        self, flavour: Flavour, variable: str, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setenv(variable, "")
        async with flavour.connected("https://127.0.0.1:1"):
            pass

    async def test_in_a_file_that_is_not_there(
        self, flavour: Flavour, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "nowhere.pem"))
        with pytest.raises(ConfigurationError, match=r"certificates in the environment cannot be used: .*No such file"):
            flavour.kind("anam")(api_key=KEYS["anam"])


YESTERDAY = datetime.now(UTC) - timedelta(days=1)
CERTIFICATES: dict[str, tuple[Any, str]] = {
    "of an authority that nobody trusts": (identity(authority=NOBODY), "unable to get local issuer certificate"),
    "for another name": (identity("api.example.com"), "IP address mismatch"),
    "that has expired": (identity(until=YESTERDAY), "certificate has expired"),
}


@pytest.mark.usefixtures("trusted")
class TestCertificates:
    @pytest.mark.parametrize(("tls", "reason"), CERTIFICATES.values(), ids=CERTIFICATES)
    async def test_that_are_wrong_end_the_call(self, flavour: Flavour, tls: ssl.SSLContext, reason: str) -> None:
        """Another attempt would find the same."""
        with serving(answering, tls=tls) as server:
            async with flavour.connected(server.url, max_retries=5) as client:
                with pytest.raises(APIConnectionError, match=reason) as failure:
                    await done(client.send(call("GET")))
        assert "CERTIFICATE_VERIFY_FAILED" in str(failure.value)
        assert str(failure.value).endswith("(ConnectError), before a byte was sent")
        assert (failure.value.attempts, server.requests) == (1, [])


PLAIN: dict[str, Callable[[Connection], object]] = {
    "HTTP": lambda connection: connection.answer("no", "400 Bad Request"),
    "nothing": lambda connection: None,
    "a reset": Connection.reset,
    "half a word": lambda connection: connection.send(b"\x16\x03\x03\x40\x00\x02"),
    "an alert": lambda connection: connection.send(b"\x15\x03\x03\x00\x02\x02\x28"),
}


@pytest.mark.usefixtures("trusted")
class TestHandshakes:
    @pytest.mark.parametrize("answer", PLAIN.values(), ids=PLAIN)
    async def test_that_fail_are_proof_that_nothing_was_sent(
        self, flavour: Flavour, answer: Callable[[Connection], object]
    ) -> None:
        def talk(connection: Connection) -> None:
            connection.raw.recv(65536)
            answer(connection)

        with accepting(talk) as server:
            async with flavour.connected(server.url.replace("http", "https"), max_retries=1) as client:
                client._clock = FakeClock()
                with pytest.raises(APIConnectionError, match=r"\(ConnectError\), before a byte was sent$") as failure:
                    await done(client.send(call("POST")))
        assert (failure.value.attempts, len(server.connections)) == (2, 2)


ENDS: dict[str, Callable[[Connection], object]] = {
    "without a word": Connection.end,
    "by a reset": Connection.reset,
    "politely": Connection.say_goodbye,
}
CUT: dict[str, tuple[bytes, type[APIError], str]] = {
    "before the answer": (b"", APIConnectionError, "after the request was sent"),
    "in the headers": (b"HTTP/1.1 200 OK\r\nContent-Le", APIConnectionError, "after the request was sent"),
    "in a body with a length": (b"HTTP/1.1 200 OK\r\nContent-Length: 50\r\n\r\n{", APIResponseError, "was cut short"),
    "in a chunk": (b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nb\r\n{", APIResponseError, "was cut short"),
}


@pytest.mark.usefixtures("trusted")
class TestEnds:
    @pytest.mark.parametrize("end", ENDS.values(), ids=ENDS)
    @pytest.mark.parametrize(("sent", "kind", "message"), CUT.values(), ids=CUT)
    async def test_that_come_too_early(
        self, flavour: Flavour, sent: bytes, kind: type[APIError], message: str, end: Callable[[Connection], object]
    ) -> None:
        def answerer(connection: Connection, _: str) -> bool:
            connection.send(sent)
            end(connection)
            return False

        with serving(answerer, tls=identity()) as server:
            async with flavour.connected(server.url) as client:
                with pytest.raises(kind, match=message) as failure:
                    await done(client.send(call("POST")))
        assert type(failure.value) is kind

    @pytest.mark.parametrize("end", [Connection.end, Connection.say_goodbye])
    async def test_of_a_body_without_a_length(self, flavour: Flavour, end: Callable[[Connection], object]) -> None:
        """It ends with the connection; servers that do so without a goodbye in TLS are too many to be refused."""

        def answerer(connection: Connection, _: str) -> bool:
            connection.send(b"HTTP/1.1 200 OK\r\nContent-Type: audio/wav\r\nConnection: close\r\n\r\nRIFF")
            end(connection)
            return False

        recording: DownloadCall[Any] = DownloadCall(operation(media_types=("audio/wav",)), None)
        with serving(answerer, tls=identity()) as server:
            async with flavour.connected(server.url) as client:
                assert await done(client._download(recording).read()) == b"RIFF"

    @pytest.mark.parametrize("end", ENDS.values(), ids=ENDS)
    async def test_after_an_answer_are_no_failure(self, flavour: Flavour, end: Callable[[Connection], object]) -> None:
        ended = threading.Event()

        def answerer(connection: Connection, _: str) -> bool:
            connection.answer('{"id": "p1"}')
            end(connection)
            ended.set()
            return False

        with serving(answerer, tls=identity()) as server:
            async with flavour.connected(server.url) as client:
                for _ in range(3):
                    assert (await done(client.send(call("POST")))).parsed == {"id": "p1"}
                    assert await asyncio.to_thread(ended.wait, 5)
                    ended.clear()
        assert len(server.requests) == 3


@pytest.mark.usefixtures("trusted")
async def test_large_bodies_both_ways(flavour: Flavour) -> None:
    text = "0123456789abcdef" * 200_000

    def answerer(connection: Connection, request: str) -> None:
        connection.answer(f'"{text}"' if text in request else '"?"')

    with serving(answerer, tls=identity()) as server:
        async with flavour.connected(server.url) as client:
            assert (await done(client.send(call("POST", json={"text": text})))).parsed == text
            assert (await done(client.send(form_call({"file": text.encode()})))).parsed == text
    assert len(server.connections) == 1
