"""Whole projects of other tools come in from a folder or an archive, with everybody's annotations."""

from __future__ import annotations

import io
import json
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from app.errors import ImportRefusedError
from app.formats import FORMATS
from app.intake import Options, read_scheme, take_files
from app.model import Article, ArticleId, Document, ItemId, Span, State
from app.settings import DEFAULT_SCHEME
from app.store import Project

TEXT = "😀 Polri dan KPK.\r\n\r\nMereka berjanji. "


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    with Project.create(tmp_path / "p.penanda", read_scheme(DEFAULT_SCHEME), "siti") as project:
        yield project


def document(who: str, *ranges: tuple[int, int]) -> Document:
    article = ArticleId("a1")
    spans = tuple(
        Span(ItemId(f"{who}{number}"), article, who, *one, "AGENCY")
        for number, one in enumerate(ranges)
    )
    return Document(Article(article, "Polri", "id", TEXT), who, spans)


WORK = [document("ana", (2, 7), (2, 15)), document("budi", (12, 15)), document("gold", (0, 7))]


def members(name: str) -> Iterator[tuple[str, bytes]]:
    """Each annotator's files, their folders as INCEpTION's, nothing in them that is ours alone."""
    for one in WORK:
        stream = io.BytesIO()
        FORMATS[name].writer()(
            [replace(one, annotator="")], stream, lambda text, _: range(len(text))
        )
        curated = one.annotator == "gold"
        folder = f"{'curation' if curated else 'annotation'}/polri.txt"
        with zipfile.ZipFile(stream) as archive:
            for member in archive.infolist():
                who = "CURATION_USER" if curated else one.annotator
                file = (
                    "TypeSystem.xml"
                    if member.filename.endswith(".xml")
                    else f"{who}{Path(member.filename).suffix}"
                )
                yield f"{folder}/{file}", archive.read(member)


def in_folder(tmp_path: Path, name: str) -> Path:
    for place, data in members(name):
        (tmp_path / "kiriman" / place).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "kiriman" / place).write_bytes(data)
    return tmp_path / "kiriman"


def in_archive(tmp_path: Path, name: str) -> Path:
    path = tmp_path / "kiriman.zip"
    with zipfile.ZipFile(path, "w") as archive:
        for place, data in dict(members(name)).items():
            archive.writestr(place, data)
    return path


TSV = """#FORMAT=WebAnno TSV 3.3
#T_SP=webanno.custom.Span|value


#Text=Polri dan KPK
1-1	0-5	Polri	{}
1-2	6-9	dan	_
1-3	10-13	KPK	_
"""
EXPORTED = {
    "exportedproject123.json": '{"name": "p", "mode": "annotation", "source_documents": []}',
    "source/polri.txt": "Polri dan KPK\n",
    "source/belum.txt": "Belum dibaca",
    "annotation/polri.txt/ana.tsv": TSV.format("AGENCY"),
    "annotation/polri.txt/budi.tsv": TSV.format("OFFICIAL"),
    "annotation/polri.txt/INITIAL_CAS.tsv": TSV.format("_"),
    "annotation_ser/polri.txt/ana.ser": "\xac",
    "curation/polri.txt/CURATION_USER.tsv": TSV.format("AGENCY"),
    "guideline/pedoman.txt": "Tandai semua",
    "log/p.log": "hari ini",
}


@pytest.mark.parametrize("packed", [False, True])
def test_of_an_exported_project_the_work_is_read_and_texts_without_any(
    project: Project, tmp_path: Path, *, packed: bool
) -> None:
    path = tmp_path / ("proyek.zip" if packed else "proyek")
    if packed:
        with zipfile.ZipFile(path, "w") as archive:
            for name, words in EXPORTED.items():
                archive.writestr(name, words)
    else:
        for name, words in EXPORTED.items():
            (path / name).parent.mkdir(parents=True, exist_ok=True)
            (path / name).write_text(words, encoding="utf-8", newline="")
    report = take_files(project, [path], "siti")
    assert (report.taken, report.spans, report.refused) == (2, 3, [])
    assert {head.name for head in project.heads()} == {"polri.txt", "Belum dibaca"}
    found = {
        layer: [
            (one.start, one.end, one.label)
            for each in project.documents(layer)
            for one in each.spans
        ]
        for layer in project.layers()
    }
    assert found == {
        "ana": [(0, 5, "AGENCY")],
        "budi": [(0, 5, "OFFICIAL")],
        "gold": [(0, 5, "AGENCY")],
    }


@pytest.mark.parametrize("packed", [False, True])
def test_who_finished_a_text_without_an_annotation_has_found_nothing(
    project: Project, tmp_path: Path, *, packed: bool
) -> None:
    states = [("ana", "FINISHED"), ("budi", "IN_PROGRESS"), ("cici", "FINISHED"), ("dodi", "NEW")]
    told = [{"name": "polri.txt", "user": who, "state": state} for who, state in states]
    files = {"p/exportedproject1.json": json.dumps({"annotation_documents": told})}
    for who, label in (("ana", "AGENCY"), ("budi", "_"), ("cici", "_"), ("dodi", "_")):
        files[f"p/annotation/polri.txt/{who}.tsv"] = TSV.format(label)
    path = tmp_path / ("p.zip" if packed else "p")
    if packed:
        with zipfile.ZipFile(path, "w") as archive:
            for name, words in files.items():
                archive.writestr(name, words)
    else:
        for name, words in files.items():
            (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
            (tmp_path / name).write_text(words, encoding="utf-8")
    take_files(project, [path], "siti")
    [head] = project.heads()
    done, started = State.DONE, State.STARTED
    assert head.states == {"ana": done, "budi": started, "cici": done}
    assert head.spans == {"ana": 1}


def test_settings_that_nobody_understands_do_not_hinder_the_work(
    project: Project, tmp_path: Path
) -> None:
    for number, settings in enumerate(("{", "[]", '{"annotation_documents": [3]}')):
        path = tmp_path / f"{number}.zip"
        with zipfile.ZipFile(path, "w") as archive:
            archive.writestr("exportedproject1.json", settings)
            archive.writestr("annotation/polri.txt/ana.tsv", TSV.format("AGENCY"))
        assert not take_files(project, [path], "siti").refused
    assert project.heads()[0].spans == {"ana": 1}


def test_an_archive_in_an_exported_archive_is_refused_with_what_to_do(
    project: Project, tmp_path: Path
) -> None:
    inner = io.BytesIO()
    with zipfile.ZipFile(inner, "w") as archive:
        archive.writestr("ana.tsv", TSV.format("AGENCY"))
    path = tmp_path / "proyek.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("exportedproject.json", "{}")
        archive.writestr("annotation/polri.txt/ana.zip", inner.getvalue())
    with pytest.raises(ImportRefusedError, match=r"holds another archive.*Unpack it"):
        take_files(project, [path], "siti")
    with zipfile.ZipFile(path) as archive:
        archive.extractall(tmp_path / "proyek")
    assert take_files(project, [tmp_path / "proyek"], "siti").spans == 1
    assert set(project.layers()) == {"ana"}


@pytest.mark.parametrize("place", [in_folder, in_archive])
@pytest.mark.parametrize("name", ["webanno-tsv", "xmi", "casjson"])
@pytest.mark.parametrize("stated", [True, False])
def test_each_annotator_of_a_project_of_inception_has_a_layer(
    project: Project, tmp_path: Path, place: Callable[[Path, str], Path], name: str, stated: bool
) -> None:
    if name != "webanno-tsv":
        pytest.importorskip("cassis")
    path = place(tmp_path, name)
    report = take_files(project, [path], "siti", Options(format_name=name if stated else ""))
    assert (report.taken, report.spans, report.refused) == (1, 4, [])
    found = {
        layer: {(one.start, one.end) for each in project.documents(layer) for one in each.spans}
        for layer in project.layers()
    }
    assert found == {one.annotator: {(each.start, each.end) for each in one.spans} for one in WORK}
    [head] = project.heads()
    assert project.article(head.id).text == TEXT
