"""A token goes to its own server only, by a safe way, and is in no word that anybody reads."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from typing import Any

import pytest

from app.errors import PenandaError
from app.sync.server import Server, ServerRefusedError, checked_address
from tests.app.sync.conftest import TOKEN, StandIn, Told


class Echo(StandIn):
    """Answers as it is told to."""

    told: Told = (200, {}, {"ok": True})

    def answer(self, method: str, path: str, headers: Any, body: bytes) -> Told:
        return self.told


@pytest.fixture
def echo() -> Iterator[Echo]:
    made = Echo()
    yield made
    made.stop()


@pytest.mark.parametrize(
    ("address", "why"),
    [
        ("http://example.org", "for all to read"),
        ("http://127.0.0.1.example.org", "for all to read"),
        ("ftp://example.org", "no address"),
        ("example.org", "no address"),
        ("https://siti:rahasia@example.org", "must not hold a name or a password"),
    ],
)
def test_an_address_by_which_a_token_would_be_read_is_refused(address: str, why: str) -> None:
    with pytest.raises(PenandaError, match=why) as refusal:
        checked_address(address)
    assert "rahasia" not in str(refusal.value)


def test_addresses_are_one_however_they_are_written() -> None:
    assert checked_address("https://Example.ORG/") == "https://example.org"
    assert checked_address("https://example.org/label/") == "https://example.org/label"
    assert checked_address("http://localhost:8080") == "http://localhost:8080"
    assert checked_address("http://[::1]:80/") == "http://[::1]:80"


def test_a_redirect_to_another_host_gets_no_token(echo: Echo) -> None:
    other = Echo()
    try:
        place = other.address.replace("127.0.0.1", "localhost") + "/there"
        echo.told = (302, {"Location": place}, b"")
        assert Server(echo.address, f"Bearer {TOKEN}").get("/x").json() == {"ok": True}
        assert echo.heard[0][2]["Authorization"] == f"Bearer {TOKEN}"
        assert "Authorization" not in other.heard[0][2]
    finally:
        other.stop()


def test_a_redirect_to_a_place_without_encryption_or_without_an_end_is_refused(echo: Echo) -> None:
    server = Server(echo.address, f"Bearer {TOKEN}")
    echo.told = (302, {"Location": "http://example.org/x"}, b"")
    with pytest.raises(ServerRefusedError, match="without encryption"):
        server.get("/x")
    echo.told = (302, {"Location": "/x"}, b"")
    with pytest.raises(ServerRefusedError, match="without an end"):
        server.get("/x")
    echo.told = (307, {"Location": "/y"}, b"")
    with pytest.raises(ServerRefusedError, match="without an end"):
        server.post("/x", {})


@pytest.mark.parametrize("status", [400, 401, 403, 404, 409, 412, 413, 429, 500, 503])
def test_a_refusal_names_the_server_and_no_token(
    echo: Echo, status: int, caplog: pytest.LogCaptureFixture
) -> None:
    echo.told = (status, {}, {"error": f"no, not with {TOKEN}\nat all"})
    with (
        caplog.at_level(logging.DEBUG),
        pytest.raises(ServerRefusedError, match=r"no, not with … at all") as refusal,
    ):
        Server(echo.address, f"Bearer {TOKEN}").get("/api/x?secret=1")
    assert refusal.value.status == status
    assert "127.0.0.1 (GET /api/x)" in refusal.value.where
    assert TOKEN not in str(refusal.value) + repr(refusal.value.__cause__) + caplog.text
    assert TOKEN not in repr(Server(echo.address, f"Bearer {TOKEN}"))


def test_a_server_that_is_not_there_or_answers_nonsense_is_a_sentence(echo: Echo) -> None:
    echo.told = (200, {}, b"<html>")
    with pytest.raises(ServerRefusedError, match="no JSON"):
        Server(echo.address).get("/").json()
    address = echo.address
    gone = Echo()
    gone.stop()
    with pytest.raises(ServerRefusedError, match="cannot be reached"):
        Server(gone.address, f"Bearer {TOKEN}").get("/")
    assert Server(address).address == address
