"""A file is known by its keys."""

from __future__ import annotations

import json
from pathlib import Path

from app.formats import read_documents
from app.formats.labelstudio.reading import claims
from tests.app.formats.labelstudio.conftest import region, spans, task


def test_a_file_is_known_by_its_keys(tmp_path: Path) -> None:
    assert claims(task())
    for other in ({"data": {"text": "a"}}, {"text": "a", "annotations": []}, {"data": "a"}):
        assert not claims(other)
    path = tmp_path / "project-1-at-2026.json"
    path.write_text(json.dumps([task(region("a", "KPK", "A"))]), encoding="utf-8")
    [(_line, document)] = read_documents(path)
    assert spans(document) == [("KPK", "A")]
