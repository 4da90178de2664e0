"""Servers on loopback that speak as the Hub and Label Studio do, and a keyring in memory."""

from __future__ import annotations

import base64
import hashlib
import json
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, unquote, urlsplit

import keyring
import pytest
from keyring.backend import KeyringBackend

from app import cli
from app.intake import make_sample

TOKEN = "hf_" + "rahasiaSekali" * 2
TOO_LARGE = 20_000  # bytes, from which on the stand-in wants a file beside the commit


class Drawer(KeyringBackend):
    """A sound keyring in memory."""

    priority = 5  # type: ignore[assignment]
    name = "drawer"

    def __init__(self) -> None:
        super().__init__()
        self.held: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.held.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.held[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        del self.held[service, username]


KeyringBackend._classes.discard(Drawer)  # or keyring takes it by itself


@pytest.fixture
def drawer() -> Iterator[Drawer]:
    before, made = keyring.get_keyring(), Drawer()
    keyring.set_keyring(made)
    yield made
    keyring.set_keyring(before)


class _Handler(BaseHTTPRequestHandler):
    """Hands each request to the ``owner`` of its server; says nothing on the terminal."""

    protocol_version = "HTTP/1.1"

    def _serve(self) -> None:
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        stand_in: StandIn = self.server.stand_in  # type: ignore[attr-defined]
        stand_in.heard.append((self.command, self.path, dict(self.headers)))
        status, headers, answer = stand_in.answer(self.command, self.path, self.headers, body)
        content = answer if isinstance(answer, bytes) else json.dumps(answer).encode()
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    do_GET = do_POST = do_PUT = _serve  # noqa: N815 - the names that its base calls

    def log_message(self, format: str, *_words: object) -> None:  # noqa: A002
        return


Told = tuple[int, dict[str, str], Any]


class StandIn:
    """A server in a thread of its own. ``heard`` are method, path and headers of every request."""

    def __init__(self) -> None:
        self.heard: list[tuple[str, str, dict[str, str]]] = []
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), _Handler)
        self._server.stand_in = self  # type: ignore[attr-defined]
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.01,))
        self._thread.start()

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self._server.server_address[1]}"

    def stop(self) -> None:
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()

    def answer(self, method: str, path: str, headers: Any, body: bytes) -> Told:
        raise NotImplementedError


class Hub(StandIn):
    """The part of the Hub's interface that its own client uses to put files into a repository."""

    def __init__(self) -> None:
        super().__init__()
        self.repositories: dict[str, dict[str, bytes]] = {}
        self.large: dict[str, bytes] = {}
        self.lfs: dict[str, set[str]] = {}
        self.commits: dict[str, list[str]] = {}

    def head(self, name: str) -> str:
        return hashlib.sha1(str(self.commits[name]).encode()).hexdigest()

    def answer(self, method: str, path: str, headers: Any, body: bytes) -> Told:
        place = unquote(urlsplit(path).path)
        if place.startswith("/lfs/"):
            assert "Authorization" not in headers or headers["Authorization"] == "of the store"
            self.large[place.removeprefix("/lfs/")] = body
            return 200, {}, {}
        if headers.get("Authorization") != f"Bearer {TOKEN}":
            return 401, {}, {"error": "Invalid credentials in Authorization header"}
        if place == "/api/whoami-v2":
            return 200, {}, {"name": "siti", "type": "user"}
        if place == "/api/validate-yaml":
            return 200, {}, {"errors": [], "warnings": []}
        if place == "/api/repos/create":
            data = json.loads(body)
            name = f"{data['organization']}/{data['name']}"
            if name in self.repositories:
                return 409, {}, {"error": "You already created this dataset repo"}
            self.repositories[name], self.commits[name], self.lfs[name] = {}, ["first"], set()
            return 200, {}, {"url": f"{self.address}/datasets/{name}"}
        if place.startswith("/datasets/") and place.endswith("/info/lfs/objects/batch"):
            asked = json.loads(body)["objects"]
            told = {"transfer": "basic", "objects": [self._wanted(one) for one in asked]}
            return 200, {}, told
        owner, name, *rest = place.removeprefix("/api").removeprefix("/datasets/").split("/")
        return self._of(f"{owner}/{name}", rest, path, body)

    def _wanted(self, one: dict[str, Any]) -> dict[str, Any]:
        """What the store of large files says of one: that it is there, or where it goes."""
        if one["oid"] in self.large:
            return one
        href = f"{self.address.replace('127.0.0.1', 'localhost')}/lfs/{one['oid']}"
        upload = {"href": href, "header": {"Authorization": "of the store"}}
        return {**one, "actions": {"upload": upload}}

    def _of(self, name: str, rest: list[str], path: str, body: bytes) -> Told:
        files = self.repositories.get(name)
        if files is None:
            return 404, {}, {"error": "Repository not found"}
        if not rest:
            return 200, {}, {"id": name, "sha": self.head(name)}
        if rest[0] == "tree":
            listed = [self._entry(name, each) for each in sorted(files)]
            start = int(parse_qs(urlsplit(path).query).get("cursor", ["0"])[0])
            more = f'<{self.address}{urlsplit(path).path}?recursive=true&cursor={start + 7}>; rel="next"'
            return 200, {"Link": more} if start + 7 < len(listed) else {}, listed[start : start + 7]
        if rest[0] == "resolve":
            there = "/".join(rest[2:])
            return (200, {}, files[there]) if there in files else (404, {}, {"error": "no entry"})
        if rest[0] == "preupload":
            asked = json.loads(body)["files"]
            for one in asked:
                assert len(base64.b64decode(one["sample"])) == min(one["size"], 512)
            modes = [("lfs" if one["size"] >= TOO_LARGE else "regular") for one in asked]
            told = [
                {"path": one["path"], "uploadMode": mode, "shouldIgnore": False}
                for one, mode in zip(asked, modes, strict=True)
            ]
            return 200, {}, {"files": told}
        return self._commit(name, files, [json.loads(line) for line in body.splitlines()])

    def _commit(self, name: str, files: dict[str, bytes], lines: list[dict[str, Any]]) -> Told:
        header = lines[0]["value"]
        if header.get("parentCommit", self.head(name)) != self.head(name):
            return 412, {}, {"error": "A commit has happened since. Please refresh and try again."}
        for line in lines[1:]:
            value = line["value"]
            if line["key"] == "file":
                files[value["path"]] = base64.b64decode(value["content"])
            elif line["key"] == "lfsFile":
                files[value["path"]] = self.large[value["oid"]]
                self.lfs[name].add(value["path"])
            else:
                del files[value["path"]]
        self.commits[name].append(header["summary"])
        told = {
            "commitOid": self.head(name),
            "commitUrl": f"{self.address}/datasets/{name}/tree/main",
        }
        return 200, {}, told

    def _entry(self, name: str, path: str) -> dict[str, Any]:
        content = self.repositories[name][path]
        entry: dict[str, Any] = {"type": "file", "path": path, "size": len(content)}
        if path in self.lfs[name]:
            digest = hashlib.sha256(content).hexdigest()
            return {**entry, "oid": "0" * 40, "lfs": {"oid": digest, "size": len(content)}}
        blob = hashlib.sha1(f"blob {len(content)}\0".encode() + content)
        return {**entry, "oid": blob.hexdigest()}


class Studio(StandIn):
    """The part of Label Studio's interface that takes tasks and gives them back."""

    def __init__(self) -> None:
        super().__init__()
        self.projects: dict[int, dict[str, Any]] = {}
        self.largest_page = 1000
        self.taken_before_it_breaks = 1000  # requests with tasks
        self.breaks_after_taking = False  # or without having taken what it was sent
        self.living = 0  # requests that the present access token will still serve
        self.access = 0

    @property
    def personal(self) -> str:
        return "kepala.isi" + "rahasia" * 3 + ".tanda"

    def answer(self, method: str, path: str, headers: Any, body: bytes) -> Told:
        place = urlsplit(path)
        given = headers.get("Authorization", "")
        if place.path == "/api/token/refresh":
            if json.loads(body)["refresh"] != self.personal:
                return 401, {}, {"detail": "Token is invalid"}
            self.access, self.living = self.access + 1, 2
            return 200, {}, {"access": f"access{self.access}"}
        if given == f"Bearer access{self.access}" and self.access:
            self.living -= 1
            if self.living < 0:
                return 401, {}, {"detail": "Given token not valid for any token type"}
        elif given != f"Token {TOKEN}":
            return 401, {}, {"detail": "Authentication credentials were not provided."}
        return self._known(method, place.path, parse_qs(place.query), body)

    def _known(self, method: str, path: str, query: dict[str, list[str]], body: bytes) -> Told:
        if path == "/api/projects":
            made = len(self.projects) + 1
            self.projects[made] = {**json.loads(body), "id": made, "tasks": []}
            return 201, {}, {"id": made}
        if path == "/api/tasks":
            tasks = self.projects[int(query["project"][0])]["tasks"]
            page = int(query["page"][0])
            size = min(int(query["page_size"][0]), self.largest_page)
            if page > 1 and (page - 1) * size >= len(tasks):
                return 404, {}, {"detail": "Invalid page."}
            return 200, {}, {"tasks": tasks[(page - 1) * size : page * size], "total": len(tasks)}
        _, _, number, *rest = path.strip("/").split("/")
        project = self.projects.get(int(number))
        if project is None:
            return 404, {}, {"detail": "No Project matches the given query."}
        if rest == ["import"]:
            self.taken_before_it_breaks -= 1
            if self.taken_before_it_breaks < 0 and not self.breaks_after_taking:
                return 502, {}, {}
            for task in json.loads(body):
                project["tasks"].append({"id": len(project["tasks"]) + 1, **task})
            if self.taken_before_it_breaks < 0:
                return 504, {}, {}
            return 201, {}, {"task_count": len(project["tasks"])}
        if rest == ["export"]:
            return 200, {}, project["tasks"]
        return 200, {}, project


@pytest.fixture
def hub() -> Iterator[Hub]:
    made = Hub()
    yield made
    made.stop()


@pytest.fixture
def studio() -> Iterator[Studio]:
    made = Studio()
    yield made
    made.stop()


@pytest.fixture(scope="session")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A split sample project with gold."""
    path = tmp_path_factory.mktemp("sync") / "sample.penanda"
    make_sample(path)
    assert cli.main(["adjudicate", str(path), "--rule", "unanimous"]) == 0
    assert cli.main(["split", str(path)]) == 0
    return path


@pytest.fixture(scope="session")
def released(project: Path) -> Path:
    """Its release."""
    folder = project.parent / "release"
    words = ["--format", "jsonl", "--format", "labelstudio", "--title", "Pejabat"]
    assert cli.main(["release", str(project), str(folder), *words]) == 0
    return folder
