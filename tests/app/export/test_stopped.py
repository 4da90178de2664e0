"""Whatever stops an export, the system or a signal, the old files stay whole."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest

from app.errors import DiskFullError, FileRefusedError
from app.export import LEDGER, export, file_name
from app.formats import FORMATS
from app.model import Document
from tests.app.export.conftest import WRITERS, contents, many

ROOT = Path(__file__).parents[3]

_KILLED = """
import os, signal, sys
from app.export import export
from app.model import Article, ArticleId, Document
def die(step, number):
    os.kill(os.getpid(), signal.SIGKILL)
article = Article(ArticleId("d"), "d", "id", "secret words")
export([Document(article, "gold")], sys.argv[1], sys.argv[2], basename="gold", on_progress=die)
"""


@pytest.mark.skipif(os.name != "posix", reason="kills with a signal")
@pytest.mark.parametrize("name", ["jsonl", "doccano"])
def test_what_a_killed_export_left_goes_with_the_next(
    name: str, awkward: Document, tmp_path: Path
) -> None:
    export([awkward], tmp_path / "out", name, basename="gold")
    before = contents(tmp_path / "out")
    done = subprocess.run(
        [sys.executable, "-c", _KILLED, str(tmp_path / "out"), name], cwd=ROOT, check=False
    )
    assert done.returncode == -signal.SIGKILL
    left = contents(tmp_path / "out")
    assert {file: left.pop(file) for file in before} == before
    assert left  # hidden halves
    foreign = tmp_path / "out" / ".gold.jsonl.elsewhere-1-00000000.part"
    foreign.write_bytes(b"")  # another machine's, which may be at it
    export([awkward], tmp_path / "out", name, basename="gold")
    assert contents(tmp_path / "out") == before | {foreign.name: b""}


def test_a_folder_that_cannot_be_written_to_is_refused(awkward: Document, tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("mine")
    with pytest.raises(FileRefusedError, match="is a file, not a folder"):
        export([awkward], blocked, "jsonl", basename="gold")
    with pytest.raises(FileRefusedError):
        export([awkward], blocked / "inside", "jsonl", basename="gold")
    assert blocked.read_text() == "mine"
    for taken in ("gold.jsonl", LEDGER):
        folder = tmp_path / taken[:4]
        (folder / taken).mkdir(parents=True)
        with pytest.raises(FileRefusedError, match="is a folder where a file must go"):
            export([awkward], folder, "jsonl", basename="gold")
        assert [path.name for path in folder.iterdir()] == [taken]


SCRIPT = """
import os, resource, sys
from pathlib import Path
from app.errors import PenandaError
from app.export import export
from app.formats import read_documents
folder, how, source = sys.argv[1:]
documents = [document for _line, document in read_documents(source)] * 40
if how == "nobody" and not os.getuid():  # root may write anywhere
    os.setgid(65534)
    os.setuid(65534)
if how == "small":
    resource.setrlimit(resource.RLIMIT_FSIZE, (3000, 3000))
try:
    export(documents, folder, "conll", basename="gold")
except PenandaError as error:
    print(type(error).__name__, error)
"""


def in_another_process(folder: Path, how: str, golden: Path) -> str:
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT, str(folder), how, str(golden / "awkward.jsonl")],
        env={**os.environ, "PYTHONPATH": str(ROOT), "PYTHONDONTWRITEBYTECODE": "1"},
        cwd=ROOT,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=True,
    )
    return done.stdout.strip()


@pytest.mark.skipif(sys.platform == "win32", reason="no limit on a file's size to set")
def test_a_write_that_the_system_stops_leaves_the_old_files(
    awkward: Document, golden: Path, tmp_path: Path
) -> None:
    export([awkward], tmp_path, "conll", basename="gold")
    before = contents(tmp_path)
    said = in_another_process(tmp_path, "small", golden)
    assert said.startswith("FileRefusedError")
    assert "File too large" in said
    assert contents(tmp_path) == before


def noise(number: int) -> str:
    """Words that no compression makes small."""
    return " ".join(hashlib.sha256(b"%d %d" % (number, n)).hexdigest() for n in range(50))


@contextmanager
def small_disk(place: Path) -> Iterator[Path]:
    """A file system of 64 KB, where one may be mounted."""
    command = ["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", str(place)]
    if not shutil.which("mount") or subprocess.run(command, capture_output=True).returncode:
        pytest.skip("may not mount a small disk here")
    try:
        yield place
    finally:
        subprocess.run(["umount", str(place)], check=True)


@pytest.mark.skipif(sys.platform != "linux", reason="mounts a small disk")
@pytest.mark.parametrize("format_name", WRITERS)
def test_a_full_disk_is_said_and_the_old_files_stay(
    tmp_path: Path, awkward: Document, format_name: str
) -> None:
    if format_name == "spacy":
        pytest.importorskip("spacy")
    with small_disk(tmp_path) as disk:
        export([awkward], disk, format_name, basename="gold")
        before = contents(disk)
        large = (
            replace(
                one, article=replace(one.article, name=noise(number), text=f"Polri {noise(number)}")
            )
            for number, one in enumerate(many(60))
        )
        with pytest.raises(DiskFullError) as caught:
            export(large, disk, format_name, basename="gold")
        assert f"{file_name('gold', FORMATS[format_name])}: no space left" in str(caught.value)
        assert contents(disk) == before


@pytest.mark.skipif(sys.platform == "win32", reason="permissions are others there")
def test_a_folder_without_permission_is_refused(golden: Path) -> None:
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        (folder / "gold.conll").write_text("old")
        folder.chmod(0o555)
        said = in_another_process(folder, "nobody", golden)
        assert said.startswith(f"FileRefusedError {folder}")
        assert "permission denied" in said
        assert contents(folder) == {"gold.conll": b"old"}
        folder.chmod(0o755)


def test_a_process_that_is_killed_leaves_the_old_files_whole(
    awkward: Document, tmp_path: Path
) -> None:
    export([awkward], tmp_path, "jsonl", basename="gold")
    before = contents(tmp_path)
    script = (
        "import os, sys\n"
        "from app.export import export\n"
        "from app.formats import read_documents\n"
        "one = [document for _line, document in read_documents(sys.argv[2])] * 2\n"
        "export(one[:1], sys.argv[1], 'jsonl', basename='gold',\n"
        "       on_progress=lambda step, done: step == 'check' and os._exit(9))\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", script, str(tmp_path), str(tmp_path / "gold.jsonl")],
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        cwd=ROOT,
        check=False,
    )
    assert done.returncode == 9
    after = contents(tmp_path)
    assert {name: after[name] for name in before} == before
    assert json.loads(after["gold.jsonl"])["id"] == "awkward-1"
    assert all(name.startswith(".") for name in set(after) - set(before))
    export([awkward], tmp_path, "jsonl", basename="gold")
    assert {name: data for name, data in contents(tmp_path).items() if name in before} == before
