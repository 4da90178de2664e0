"""Texts and annotations lie beside each other, in folders and archives."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import pytest

from app.formats import FORMATS, Surroundings, read_documents
from app.intake import read_scheme, take_files
from app.settings import DEFAULT_SCHEME
from app.store import Project
from tests.app.formats.brat.conftest import spans


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name in ("train/1", "test/1"):
        path = tmp_path / "corpus" / name
        path.parent.mkdir(parents=True)
        path.with_suffix(".txt").write_text(f"Polri {name}", encoding="utf-8")
        path.with_suffix(".ann").write_text("T1\tAGENCY 0 5\tPolri\n", encoding="utf-8")
    (tmp_path / "corpus" / "annotation.conf").write_text("[entities]\nAGENCY\n")
    (tmp_path / "corpus" / "plain.txt").write_text("no annotations")
    return tmp_path / "corpus"


@pytest.mark.parametrize("packed", [False, True])
@pytest.mark.parametrize("stated", [False, True])
def test_a_folder_or_archive_comes_in_with_its_annotations(
    folder: Path, packed: bool, stated: bool, tmp_path: Path
) -> None:
    from app.intake import Options

    path = folder
    if packed:
        path = tmp_path / "corpus.zip"
        with zipfile.ZipFile(path, "w") as archive:
            for file in sorted(folder.rglob("*.*")):
                archive.write(file, file.relative_to(folder))
    with Project.create(tmp_path / "p.penanda", read_scheme(DEFAULT_SCHEME), "me") as project:
        options = Options(format_name="brat" if stated else "", annotator="siti")
        report = take_files(project, [path], "me", options)
        assert (report.taken, report.spans, report.passed) == (3, 2, {})
        ids = {head.id for head in project.heads()}
        assert {"train/1", "test/1"} <= ids
    kinds = [told.words for told in report.told]
    assert kinds == ([] if stated else ["read as brat: a file *.ann stands beside it"] * 2)


@pytest.mark.parametrize("packed", [False, True])
def test_the_same_text_in_several_folders_is_the_work_of_several(
    tmp_path: Path, *, packed: bool
) -> None:
    folder = tmp_path / "corpus"
    for who, surface in (("alice", "Polri"), ("bob", "KPK")):
        path = folder / "round 1" / who / f"{who[0]}-1.txt"
        path.parent.mkdir(parents=True)
        path.write_bytes(b"Polri dan KPK")
        start = "Polri dan KPK".index(surface)
        line = f"T1\tAGENCY {start} {start + len(surface)}\t{surface}\n"
        path.with_suffix(".ann").write_text(line)
    where = folder
    if packed:
        where = tmp_path / "corpus.zip"
        with zipfile.ZipFile(where, "w") as archive:
            for file in sorted(folder.rglob("*.*")):
                archive.write(file, file.relative_to(folder))
    with Project.create(tmp_path / "p.penanda", read_scheme(DEFAULT_SCHEME), "me") as project:
        report = take_files(project, [where], "me")
        assert (report.taken, report.spans) == (1, 2)
        [head] = project.heads()
        assert head.spans == {"alice": 1, "bob": 1}
    assert "read as the work of alice: other folders have the same text" in {
        told.words for told in report.told
    }


def test_one_file_of_a_pair_may_be_named(folder: Path) -> None:
    from app.intake.files import Source

    for name in ("1.txt", "1.ann"):
        path = folder / "train" / name
        around = Surroundings(beside=Source(path).beside)
        [(_line, document)] = read_documents(path, surroundings=around)
        assert (document.article.id, spans(document)) == ("1", [("Polri", "AGENCY")])


MARKED = "\ufeffPolri dan KPK"


@pytest.mark.parametrize("start", [0, 1])
def test_of_others_u_feff_is_a_mark_whether_offsets_count_it_or_not(start: int) -> None:
    lines = f"T1\tAGENCY {start} {start + 5}\tPolri\n".encode()
    beside = {"annotation.conf": b"[entities]\nAGENCY\n", "a.ann": lines}
    placed = FORMATS["brat"].placed
    assert placed is not None
    [(_line, found)] = placed(
        io.BytesIO(MARKED.encode()), "a.txt", surroundings=Surroundings(beside=beside.get)
    )
    assert found.article.text == MARKED[1:]
    assert [(one.start, one.end) for one in found.spans] == [(0, 5)]
