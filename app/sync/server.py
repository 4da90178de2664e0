"""A server that is spoken to over HTTP, with a token that nobody else gets to know.

The token goes out in one header, over HTTPS, or to this machine itself; never to another host that
a redirect names, never into an error, a log or an address. Refusals name the server, what was asked
of it, and what it said, without anything that looks like the token.
"""

from __future__ import annotations

import http.client
import ipaddress
import json
import logging
import ssl
import urllib.error
import urllib.request
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import IO, Any, Final
from urllib.parse import urljoin, urlsplit, urlunsplit

from app import __version__
from app.errors import PenandaError

log = logging.getLogger(__name__)
_SECONDS: Final = 60.0  # without a byte from the other side
_MOST_SAID: Final = 300  # characters of a server's words in a refusal
_HOPS: Final = 5
_LARGEST_JSON: Final = 1 << 30

Body = bytes | IO[bytes] | Iterable[bytes]


class ServerRefusedError(PenandaError):
    """A server that cannot be reached, or that says no. ``status`` is that of HTTP, 0 without one."""

    def __init__(self, what: str, *, where: str = "", advice: str = "", status: int = 0) -> None:
        self.status = status
        super().__init__(what, where=where, advice=advice)


class ChangedMeanwhileError(PenandaError):
    """What would be done is not what was shown: the release or the server has changed since."""

    def __init__(self, address: str) -> None:
        super().__init__(
            "what would be sent is not what was shown: the release or the server has changed since",
            where=address,
            advice="Look again; nothing was sent.",
        )


@dataclass(frozen=True)
class Answer:
    """What a server said: ``body`` is all of it."""

    status: int
    headers: Mapping[str, str]
    body: bytes

    def json(self) -> Any:
        """The body as JSON; a refusal when it is none."""
        try:
            return json.loads(self.body)
        except ValueError as error:
            raise ServerRefusedError(
                "the server did not answer as expected (no JSON)",
                advice="Check the address.",
                status=self.status,
            ) from error


def checked_address(address: str) -> str:
    """``address`` as scheme, host and path without a slash at its end.

    Raises ``PenandaError`` unless it is of HTTPS, or of this machine, and holds no name or password.
    """
    parts = urlsplit(address)
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise PenandaError(
            "is no address of a server", where=address, advice="Write it as https://example.org."
        )
    if parts.username is not None or parts.password is not None:
        raise PenandaError(
            "an address must not hold a name or a password",
            where=parts.hostname,
            advice="Keep the token in the keyring.",
        )
    if parts.scheme == "http" and not _is_here(parts.hostname):
        raise PenandaError(
            "a token would go out for all to read", where=address, advice="Use https://."
        )
    return urlunsplit((parts.scheme, parts.netloc.lower(), parts.path.rstrip("/"), "", ""))


def _is_here(host: str) -> bool:
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


class _Stay(urllib.request.HTTPRedirectHandler):
    """Follows nothing by itself: a token must not go where a redirect says."""

    def redirect_request(self, *_given: object, **_more: object) -> None:
        return None


@dataclass
class Server:
    """The server at ``address`` (see ``checked_address``). ``authorization`` is the whole header."""

    address: str
    authorization: str = field(default="", repr=False)

    def __post_init__(self) -> None:
        self.address = checked_address(self.address)
        handlers: list[urllib.request.BaseHandler] = [_Stay()]
        if _is_here(urlsplit(self.address).hostname or ""):
            handlers.append(urllib.request.ProxyHandler({}))
        context = ssl.create_default_context()
        self._opener = urllib.request.build_opener(
            urllib.request.HTTPSHandler(context=context), *handlers
        )

    def get(self, path: str) -> Answer:
        """What stands at ``path``; redirects are followed, without the token to another host."""
        return self.ask("GET", path)

    def post(self, path: str, data: Any) -> Answer:
        """Send ``data`` as JSON."""
        body = json.dumps(data, ensure_ascii=False).encode("utf-8")
        return self.ask("POST", path, body, {"Content-Type": "application/json"})

    def ask(
        self,
        method: str,
        path: str,
        body: Body | None = None,
        headers: Mapping[str, str] | None = None,
        *,
        length: int | None = None,
    ) -> Answer:
        """One request to ``path``, of this server or a whole address. Raises ``ServerRefusedError``.

        A ``body`` that is no bytes is sent as it comes, ``length`` bytes of it.
        """
        url = path if "://" in path else self.address + path
        for _hop in range(_HOPS):
            answer = self._once(method, url, body, headers or {}, length)
            if answer.status not in (301, 302, 303, 307, 308):
                return self._sound(answer, method, url)
            place = answer.headers.get("Location") or answer.headers.get("location") or ""
            if not place or method != "GET":
                break
            url = urljoin(url, place)
        raise self._refusal("sends us on without an end", method, url)

    def _once(
        self,
        method: str,
        url: str,
        body: Body | None,
        headers: Mapping[str, str],
        length: int | None,
    ) -> Answer:
        given = {"User-Agent": f"Penanda/{__version__}", "Accept": "application/json", **headers}
        if self._is_ours(url) and self.authorization:
            given["Authorization"] = self.authorization
        elif urlsplit(url).scheme != "https" and not _is_here(urlsplit(url).hostname or ""):
            raise self._refusal("sends us on to a place without encryption", method, url)
        if length is not None:
            given["Content-Length"] = str(length)
        request = urllib.request.Request(url, data=body, headers=given, method=method)
        log.info("%s %s", method, urlsplit(url).hostname)
        try:
            with self._opener.open(request, timeout=_SECONDS) as response:
                return Answer(
                    response.status, dict(response.headers.items()), response.read(_LARGEST_JSON)
                )
        except urllib.error.HTTPError as error:
            with error:
                return Answer(error.code, dict(error.headers.items()), error.read(_LARGEST_JSON))
        except (OSError, http.client.HTTPException) as error:
            reason = getattr(error, "reason", error)
            raise self._refusal(
                f"cannot be reached ({self._without_token(str(reason) or type(error).__name__)})",
                method,
                url,
            ) from None

    def _is_ours(self, url: str) -> bool:
        mine, other = urlsplit(self.address), urlsplit(url)
        return (mine.scheme, mine.netloc) == (other.scheme, other.netloc.lower())

    def _sound(self, answer: Answer, method: str, url: str) -> Answer:
        if answer.status < 400:
            return answer
        what = {
            401: "does not know this token",
            403: "does not allow this with this token",
            404: "has no such thing",
            409: "says that it is there already",
            412: "holds something else than when it was looked at",
            413: "takes nothing so large",
            429: "wants us to wait",
        }.get(answer.status, f"refuses ({answer.status})")
        said = self._without_token(_said(answer))
        raise self._refusal(f"{what}{f': {said}' if said else ''}", method, url, answer.status)

    def _refusal(self, what: str, method: str, url: str, status: int = 0) -> ServerRefusedError:
        place = urlsplit(url)
        advice = "Check the address and the network, and try again."
        if status in (401, 403):
            advice = "Give another token ('penanda publish token' keeps it)."
        return ServerRefusedError(
            what, where=f"{place.hostname} ({method} {place.path})", advice=advice, status=status
        )

    def _without_token(self, words: str) -> str:
        secret = self.authorization.rpartition(" ")[2]
        return words.replace(secret, "…") if secret else words


def _said(answer: Answer) -> str:
    """What the server said of its refusal, on one line."""
    try:
        data = json.loads(answer.body)
    except ValueError:
        return ""
    if isinstance(data, dict):
        for key in ("error", "detail", "message", "validation_errors"):
            if data.get(key):
                return " ".join(str(data[key]).split())[:_MOST_SAID]
    return ""
