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
from concurrent.futures import CancelledError
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import BinaryIO

import pytest

from app.errors import (
    DiskFullError,
    FileRefusedError,
    NotFoundError,
    ReadBackError,
)
from app.export import LEDGER, export, file_name
from app.formats import FORMATS, format_named, read_documents
from app.model import Article, ArticleId, Document, ItemId, Span

ROOT = Path(__file__).parents[3]
WRITERS = [name for name in FORMATS if FORMATS[name].writes]


def contents(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def many(count: int, text: str = "Polri dan KPK berjanji.\n") -> Iterator[Document]:
    """Documents that are made as they are asked for, once."""
    for number in range(count):
        article = ArticleId(f"article-{number}")
        span = Span(ItemId(f"{number}-1"), article, "gold", 0, 5, "AGENCY")
        yield Document(Article(article, "Polri", "id", text), "gold", (span,))


@pytest.fixture(params=WRITERS)
def name(request: pytest.FixtureRequest) -> str:
    if request.param == "spacy":
        pytest.importorskip("spacy")
    return str(request.param)


def test_the_result_says_what_stands_in_the_folder(
    name: str, awkward: Document, tmp_path: Path
) -> None:
    folder = tmp_path / "new" / "folder"
    steps: list[tuple[str, int]] = []
    result = export(
        iter([awkward, *many(2)]),
        folder,
        name,
        basename="gold",
        regions="keep",
        on_progress=lambda *step: steps.append(step),
    )
    data, ledger = (folder / file_name("gold", FORMATS[name])), folder / LEDGER
    beside = FORMATS[name].beside
    fellows = [folder / f"gold{beside[0]}"] if beside else []
    fellows += [folder / "README.md"] if FORMATS[name].card else []
    assert [file.path for file in result.files] == [data, *fellows, ledger]
    for file in result.files:
        assert file.sha256 == hashlib.sha256(file.path.read_bytes()).hexdigest()
    assert set(contents(folder)) == {data.name, LEDGER, *(path.name for path in fellows)}
    assert result.articles == 3
    lost = [loss for loss in result.lost if loss.what == "span" and "edges" not in loss.why]
    assert result.spans == len(awkward.spans) + 2 - len(lost)
    assert bool(lost) == name.startswith("conll")
    assert steps == [(step, done) for step in ("write", "check") for done in (1, 2, 3)]


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


def test_the_same_documents_are_always_the_same_bytes(
    name: str, awkward: Document, tmp_path: Path
) -> None:
    turned = replace(awkward, spans=awkward.spans[::-1], relations=awkward.relations[::-1])
    export([awkward], tmp_path / "a", name, basename="gold")
    export([turned], tmp_path / "b", name, basename="gold")
    assert contents(tmp_path / "a") == contents(tmp_path / "b")


def test_jsonl_comes_back_whole_through_the_reader(awkward: Document, tmp_path: Path) -> None:
    export([awkward, *many(1)], tmp_path, "jsonl", basename="gold")
    found = [document for _line, document in read_documents(tmp_path / "gold.jsonl")]
    assert found == [awkward, *many(1)]


def test_spacy_finds_the_spans_of_a_thai_and_a_vietnamese_text(tmp_path: Path) -> None:
    spacy = pytest.importorskip("spacy")
    texts = {
        "th": ("กระทรวงการต่างประเทศให้คำมั่นว่าจะร่วมมือ", ["กระทรวงการต่างประเทศ", "ต่างประเทศ"]),
        "vi": ("Bộ Công an Việt Nam cam kết hợp tác.", ["Bộ Công an Việt Nam", "Việt Nam"]),
    }
    documents = []
    for language, (text, surfaces) in texts.items():
        article = ArticleId(language)
        ranges = [(text.index(surface), text.index(surface) + len(surface)) for surface in surfaces]
        spans = tuple(
            Span(ItemId(f"{language}{start}"), article, "gold", start, end, "AGENCY")
            for start, end in ranges
        )
        documents.append(Document(Article(article, language, language, text), "gold", spans))
    export(documents, tmp_path, "spacy", basename="gold")
    from spacy.tokens import DocBin

    vocab = spacy.blank("xx").vocab
    for doc in DocBin().from_disk(tmp_path / "gold.spacy").get_docs(vocab):
        text, surfaces = texts[doc.user_data["id"]]
        assert doc.text == text
        assert [span.text for span in doc.spans["sc"]] == surfaces
        assert [ent.text for ent in doc.ents] == surfaces[:1]
        assert len(doc) > len(surfaces), "the rest is cut into words too"


def test_nothing_to_export_is_refused(name: str, tmp_path: Path) -> None:
    with pytest.raises(NotFoundError, match="no article to export"):
        export([], tmp_path / "out", name, basename="gold")
    assert not (tmp_path / "out").exists()


def test_an_article_without_spans_is_exported(name: str, tmp_path: Path) -> None:
    bare = [replace(document, spans=()) for document in many(1)]
    result = export(bare, tmp_path, name, basename="gold")
    assert (result.articles, result.spans) == (1, 0)


def test_a_failure_on_the_way_leaves_the_old_files_and_no_new_ones(
    name: str, awkward: Document, tmp_path: Path
) -> None:
    export([awkward], tmp_path, name, basename="gold")
    before = contents(tmp_path)

    def breaking() -> Iterator[Document]:
        yield from many(3)
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        export(breaking(), tmp_path, name, basename="gold")
    assert contents(tmp_path) == before
    with pytest.raises(KeyboardInterrupt):
        export(breaking(), tmp_path / "new", name, basename="gold")
    assert not (tmp_path / "new").exists()


@pytest.mark.parametrize("step", ["write", "check"])
def test_whoever_watches_may_cancel(tmp_path: Path, step: str) -> None:
    def cancel(now: str, done: int) -> None:
        if (now, done) == (step, 2):
            raise CancelledError

    with pytest.raises(CancelledError):
        export(many(3), tmp_path, "jsonl", basename="gold", on_progress=cancel)
    assert contents(tmp_path) == {}


def test_a_file_that_does_not_hold_what_was_meant_never_stands_there(
    awkward: Document, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    export([awkward], tmp_path, "jsonl", basename="gold")
    before = contents(tmp_path)
    good = format_named("jsonl")
    says = {}

    def spoiling(what: str, change: tuple[bytes, bytes]) -> None:
        def write(documents: object, stream: BinaryIO, tokens: object) -> None:
            class Spoiled:
                def write(self, data: bytes) -> int:
                    assert change[0] in data
                    return stream.write(data.replace(*change))

            good.writer()(documents, Spoiled(), tokens)  # type: ignore[arg-type]

        monkeypatch.setitem(FORMATS, "jsonl", replace(good, write=write))
        with pytest.raises(ReadBackError) as caught:
            export([awkward], tmp_path, "jsonl", basename="gold")
        says[what] = str(caught.value)
        assert contents(tmp_path) == before

    spoiling("note", (b"says", b"said"))
    spoiling("offset", (b'"start": 42', b'"start": 41'))
    spoiling("id", (b'"id": "awkward-1"', b'"id": "awkward-2"'))
    spoiling("gone", (b'"spans": [', b'"arcs": ['))
    spoiling("broken", (b'"text"', b"text"))
    spoiling("twice", (b"}\n", b'}\n{"text": "more"}\n'))
    assert "article awkward-1 is not the same" in says["note"]
    assert says["offset"] == says["note"]
    assert "awkward-1 was meant and awkward-2 found" in says["id"]
    assert "broken" in says
    assert "not valid JSON" in says["broken"]
    assert "cannot be read back" in says["gone"], "its relations point at nothing"
    assert "holds more articles than meant" in says["twice"]
    assert all(str(tmp_path / "gold.jsonl") in said for said in says.values())


@pytest.mark.parametrize(
    ("basename", "expected"),
    [
        ("gold", "gold.jsonl"),
        ("กองบรรณาธิการ 1", "กองบรรณาธิการ 1.jsonl"),
        ("../../etc/passwd", "_.._etc_passwd.jsonl"),
        ("a:b*c", "a_b_c.jsonl"),
        ("CON", "_CON.jsonl"),
        ("lpt1.x", "_lpt1.x.jsonl"),
        (".hidden. ", "hidden.jsonl"),
    ],
)
def test_a_layers_name_becomes_a_file_name_that_every_system_takes(
    basename: str, expected: str
) -> None:
    assert file_name(basename, format_named("jsonl")) == expected


def test_a_name_that_cannot_be_is_refused() -> None:
    with pytest.raises(FileRefusedError, match="no possible file name"):
        file_name(" . ", format_named("jsonl"))
    with pytest.raises(FileRefusedError, match="name of the list of losses"):
        file_name("Losses", format_named("jsonl"))
    assert file_name("losses", format_named("conll")) == "losses.conll"


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
