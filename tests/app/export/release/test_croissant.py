"""``croissant.json`` is what its own library reads, and names every file by its hash."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

import pytest

from app.export.release import release
from app.store import Project
from tests.app.export.release.conftest import EVERYTHING, bytes_of


def test_croissant_is_what_its_own_library_reads(project: Project, tmp_path: Path) -> None:
    mlcroissant = pytest.importorskip("mlcroissant")
    made = release(project, tmp_path / "out", EVERYTHING)
    found = mlcroissant.Dataset(str(tmp_path / "out" / "croissant.json"))
    assert not found.metadata.ctx.issues.errors
    assert not found.metadata.ctx.issues.warnings
    for name, part in made.counts.items():
        assert len(list(found.records(f"articles_{name}"))) == part["articles"]
        assert len(list(found.records(f"standoff_{name}"))) == part["articles"]


def test_croissant_names_every_file_it_lists_by_its_hash(project: Project, tmp_path: Path) -> None:
    release(project, tmp_path / "out", EVERYTHING)
    data = json.loads((tmp_path / "out" / "croissant.json").read_bytes())
    found = bytes_of(tmp_path / "out")
    for file in data["distribution"]:
        assert hashlib.sha256(found[file["contentUrl"]]).hexdigest() == file["sha256"]
    names = {file["@id"] for file in data["distribution"]}
    for record in data["recordSet"]:
        for each in record["field"]:
            assert each["source"]["fileObject"]["@id"] in names
