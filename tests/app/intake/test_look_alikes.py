"""Small look-alikes of what other tools and shared tasks write: read to the exact spans, or refused once.

Each is made in ``look_alikes``, in the shape that the tool's exporter gives its files; none is a copy of data.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from app.errors import ImportRefusedError
from app.intake import Report, read_scheme, take_files
from app.model import State
from app.scheme import widened
from app.settings import DEFAULT_SCHEME
from app.store import Project
from tests.app.intake.look_alikes import offsets, tables, tokens
from tests.app.intake.look_alikes.refused import REFUSED
from tests.app.intake.look_alikes.shapes import TEXT, Files, listed

READ = tokens.READ | tables.READ | offsets.READ


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    with Project.create(tmp_path / "p.penanda", read_scheme(DEFAULT_SCHEME), "me") as project:
        yield project


def taken(project: Project, folder: Path, files: Files) -> Report:
    """The report of importing ``files``: the one there is, or the folder that they are in."""
    for name, data in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data if isinstance(data, bytes) else data.encode())
    return take_files(project, [folder / next(iter(files)).split("/")[0]], "me", widen=widened)


@pytest.mark.parametrize("like", READ)
def test_it_is_read_to_the_exact_spans(like: str, project: Project, tmp_path: Path) -> None:
    files, meant, told = READ[like]
    report = taken(project, tmp_path, files)
    held = {
        layer: {
            (span.surface(one.article.text), span.label)
            for one in project.documents(layer)
            for span in one.spans
        }
        for layer in project.annotators()
    }
    spans = meant if isinstance(meant, dict) else {"me": meant}
    assert {layer: found for layer, found in held.items() if found} == {
        layer: found for layer, found in spans.items() if found
    }
    assert any(told in each.words for each in report.told) or not told
    assert not report.foreign


@pytest.mark.parametrize("like", REFUSED)
def test_it_is_refused_once_with_what_to_do(like: str, project: Project, tmp_path: Path) -> None:
    files, why = REFUSED[like]
    with pytest.raises(ImportRefusedError, match=why) as caught:
        taken(project, tmp_path, files)
    assert all(error.advice for error in caught.value.refused)
    assert project.heads() == []


def test_of_two_texts_of_a_task_the_regions_of_the_other_are_left_out(
    project: Project, tmp_path: Path
) -> None:
    def region(of: str, start: int, end: int, label: str, text: str) -> dict[str, Any]:
        value = {"start": start, "end": end, "labels": [label], "text": text}
        return {"type": "labels", "from_name": "l", "to_name": of, "value": value}

    results = [region("title", 6, 11, "ORG", "Polri"), region("text", 14, 18, "PER", "Budi")]
    task = {
        "data": {"title": "Judul Polri", "text": TEXT},
        "annotations": [{"completed_by": 1, "result": results}],
    }
    report = taken(project, tmp_path, {"a.json": listed(task)})
    [document] = project.documents("1")
    assert [(one.surface(TEXT), one.label) for one in document.spans] == [("Budi", "PER")]
    left = "regions of another text than 'text', which were left out: 1"
    assert left in [told.words for told in report.told]
    for each in results:
        each["to_name"] += "_control"
    report = taken(project, tmp_path, {"b.json": listed(task)})
    assert left in [told.words for told in report.told]
    results[0]["value"]["text"] = results[1]["value"]["text"] = "?"
    with pytest.raises(ImportRefusedError, match="regions are of several texts"):
        taken(project, tmp_path, {"c.json": listed(task)})


def test_an_empty_answer_of_label_studios_json_min_is_one(project: Project, tmp_path: Path) -> None:
    row = {"id": 1, "text": TEXT, "annotator": 7, "annotation_id": 2, "lead_time": 1.5}
    taken(project, tmp_path, {"a.json": listed(row)})
    [head] = project.heads()
    assert head.states == {"7": State.DONE}


@pytest.mark.parametrize(
    "text",
    [
        "Kementerian O\nAda O\nTidak",  # two words a line, and no tags
        "- satu\n- dua\n- tiga\n",
        "Judul\n\nIsi berita yang panjang.\nBaris kedua.\n",
        "nama\tkota\nBudi\tBali\nAni\tSolo\n",
        "{ini bukan JSON}\n",
        "[1] catatan kaki\n[2] catatan\n",
        "[[1, 2]] catatan kaki\n",
        "Tanda <ENAMEX> dijelaskan di sini.",
        "ก ข\nค ง\nจ ฉ\n",
    ],
)
def test_a_plain_text_stays_one_to_the_last_character(
    text: str, project: Project, tmp_path: Path
) -> None:
    taken(project, tmp_path, {"a.txt": text})
    [head] = project.heads()
    assert project.article(head.id).text == text
