"""Files that are known and not read are refused with what to do instead, unless a format is named."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from app.errors import FileRefusedError, ImportRefusedError
from app.formats import FORMATS, read_documents
from app.intake import read_scheme, take_files
from app.settings import DEFAULT_SCHEME
from app.store import Project

W3C = {
    "@context": "http://www.w3.org/ns/anno.jsonld",
    "type": "AnnotationPage",
    "items": [
        {
            "type": "Annotation",
            "body": {"type": "TextualBody", "purpose": "tagging", "value": "AGENCY"},
            "target": {
                "source": "a.txt",
                "selector": [{"type": "TextPositionSelector", "start": 0, "end": 5}],
            },
        }
    ],
}
TEI = b'<TEI xmlns="http://www.tei-c.org/ns/1.0"><text><orgName>Polri</orgName></text></TEI>'


@pytest.mark.parametrize(
    ("name", "data", "says"),
    [
        ("a.xml", TEI, "is XML, as TEI"),
        ("a.jsonld", json.dumps(W3C).encode(), "the texts stand elsewhere"),
        ("a.json", json.dumps(W3C).encode(), "the texts stand elsewhere"),
        ("a.jsonl", json.dumps(W3C).encode(), "the texts stand elsewhere"),
        ("DATA.PKL", b"\x80\x04.", "is a pickle, which may run any program"),
        ("data-00000-of-00001.arrow", b"\xff\xff\xff\xff", "to_parquet"),
    ],
)
def test_it_is_refused_with_what_to_do_instead(
    tmp_path: Path, name: str, data: bytes, says: str
) -> None:
    (tmp_path / name).write_bytes(data)
    with Project.create(tmp_path / "p.penanda", read_scheme(DEFAULT_SCHEME), "me") as project:
        with pytest.raises(ImportRefusedError, match=says):
            take_files(project, [tmp_path / name], "me")
        assert not project.heads()


def test_who_names_a_format_has_his_way(tmp_path: Path) -> None:
    path = tmp_path / "a.xml"
    path.write_bytes(TEI)
    [(_line, document)] = read_documents(path, format_name="text")
    assert document.article.text == TEI.decode()
    with pytest.raises(FileRefusedError, match="is XML"):
        list(read_documents(path))


def test_no_ending_that_is_read_is_refused() -> None:
    from app.formats.unread import check_read

    for known in FORMATS.values():
        for ending in known.extensions:
            check_read(f"a{ending}")
