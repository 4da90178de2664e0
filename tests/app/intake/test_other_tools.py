"""Files of other tools come into a project with all of their annotators, and it is said as what they were read."""

from __future__ import annotations

import json
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from app import cli
from app.errors import ImportRefusedError
from app.export import export
from app.formats import FORMATS
from app.intake import Options, read_scheme, take_files
from app.settings import DEFAULT_SCHEME, SEEDS
from app.store import Project

MADE = [
    name
    for name, known in FORMATS.items()
    if known.writes
    and known.reads
    and known.unit not in ("tokens", "words")  # those make a text of their own
]


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    with Project.create(tmp_path / "p.penanda", read_scheme(DEFAULT_SCHEME), "me") as project:
        yield project


def held(project: Project, layer: str) -> set[tuple[str, int, int, str]]:
    return {
        (one.article.text, span.start, span.end, span.label)
        for one in project.documents(layer)
        for span in one.spans
    }


@pytest.mark.parametrize("name", MADE)
def test_what_is_exported_comes_into_another_project(
    name: str, project: Project, tmp_path: Path
) -> None:
    take_files(project, [SEEDS / "annotators" / "curator-a.jsonl"], "me")
    [layer] = project.annotators()
    meant = held(project, layer)
    files = export(project.documents(layer), tmp_path / "out", name, basename="work").files
    with Project.create(tmp_path / "q.penanda", project.scheme, "me") as other:
        options = Options(annotator=layer)
        assert take_files(other, [files[0].path], "me", options).spans == len(meant)
        assert held(other, layer) == meant
        again = take_files(other, [files[0].path], "me", options)
        assert (again.taken, again.spans) == (0, 0)


@pytest.mark.parametrize("name", ["brat", "conll", "conll-bioes", "gliner", "webanno-tsv"])
@pytest.mark.parametrize(
    ("text", "start"),
    [
        ("ab \u0301Polri x", 2),
        ("ab \u0301 Polri x", 2),
        ("ab\n\u0301Polri x", 3),
        ("\u0301Polri x", 0),
    ],
)
def test_a_mark_on_a_blank_at_the_edge_of_a_span_goes_with_the_blank(
    name: str, text: str, start: int, project: Project, tmp_path: Path
) -> None:
    end = text.index("Polri") + 5
    line = {"text": text, "spans": [{"start": start, "end": end, "label": "AGENCY"}]}
    (tmp_path / "a.jsonl").write_text(json.dumps(line), encoding="utf-8")
    take_files(project, [tmp_path / "a.jsonl"], "me")
    files = export(project.documents("me"), tmp_path / "out", name, basename="work").files
    with Project.create(tmp_path / "q.penanda", project.scheme, "me") as other:
        take_files(other, [files[0].path], "me", Options(annotator="me"))
        [document] = other.documents("me")
        [span] = document.spans
        assert span.surface(document.article.text).strip(" \n\u0301") == "Polri"


def test_an_article_of_webanno_tsv_has_its_id_again(project: Project, tmp_path: Path) -> None:
    line = {"id": "berita/2024: 7", "text": "Polri dan KPK."}
    line |= {"spans": [{"start": 0, "end": 5, "label": "AGENCY"}]}
    (tmp_path / "a.jsonl").write_text(json.dumps(line), encoding="utf-8")
    take_files(project, [tmp_path / "a.jsonl"], "me")
    [archive] = export(
        project.documents("me"), tmp_path / "out", "webanno-tsv", basename="w"
    ).files[:1]
    with zipfile.ZipFile(archive.path) as packed:
        [member] = packed.namelist()
        data = packed.read(member)
    returned = (
        tmp_path / "inception.zip"
    )  # INCEpTION calls the text as the file that was given to it
    with zipfile.ZipFile(returned, "w") as packed:
        packed.writestr(f"annotation/{member}/ana.tsv", data)
    for number, path in enumerate((archive.path, returned)):
        with Project.create(tmp_path / f"{number}.penanda", project.scheme, "me") as other:
            take_files(other, [path], "me")
            [head] = other.heads()
            assert head.id == "berita/2024: 7"


def test_an_export_of_doccano_comes_in_with_both_annotators(
    project: Project, tmp_path: Path
) -> None:
    path = tmp_path / "export.zip"
    with zipfile.ZipFile(path, "w") as archive:
        for name, marks in (("alice", [[0, 5, "AGENCY"]]), ("bob", [[6, 9, "AGENCY"]])):
            row = {"id": 1, "text": "Polri KPK", "label": marks, "Comments": []}
            archive.writestr(f"{name}.jsonl", json.dumps(row))
    report = take_files(project, [path], "importer")
    assert (report.taken, report.spans) == (1, 2)
    assert [told.words for told in report.told] == [
        "read as doccano: its spans are triples in 'label'",
        "the annotations are alice's, by the name of the file",
        "read as doccano: its spans are triples in 'label'",
        "the annotations are bob's, by the name of the file",
    ]
    [head] = project.heads()
    assert head.spans == {"alice": 1, "bob": 1}


def test_a_file_that_does_not_tell_its_unit_asks_for_it_and_takes_it(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    place = str(tmp_path / "p.penanda")
    path = tmp_path / "a.jsonl"
    path.write_text('{"text": "😀กขคงจ", "label": [[2, 4, "AGENCY"]]}\n', encoding="utf-8")
    assert cli.main(["new", place]) == 0
    assert cli.main(["import", place, str(path)]) == 1
    assert "--offsets utf-16" in capsys.readouterr().err
    assert cli.main(["import", place, str(path), "--offsets", "utf-16"]) == 0
    assert "offsets count in UTF-16 units in 1 article (as stated)" in capsys.readouterr().out


def test_what_is_refused_is_not_told_of(project: Project, tmp_path: Path) -> None:
    good, bad = tmp_path / "good.txt", tmp_path / "bad.jsonl"
    good.write_text("Sebuah artikel.")
    bad.write_text('{"text": "Polri", "label": [[0, 5, "NO SUCH LABEL"]]}\n')
    with pytest.raises(ImportRefusedError, match="no label 'NO SUCH LABEL'"):
        take_files(project, [good, bad], "me")
    report = take_files(project, [good, bad], "me", Options(skip_refused=True))
    assert (report.taken, len(report.refused)) == (1, 1)
