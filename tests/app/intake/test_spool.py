"""The spool: what was put in comes out, from memory or a file, and nothing of it is left behind."""

from __future__ import annotations

import tempfile
from pathlib import Path

import pytest

from app.errors import DiskFullError
from app.intake import spool
from app.intake.spool import Read, Spool
from app.model import Article, ArticleId, Document, Region, Span
from app.model.ids import ItemId


def read(number: int) -> Read:
    article = Article(
        ArticleId(f"a{number}"),
        "n",
        "th",
        f"น้ำ {number} 😀\r\n",
        {"n": [1, None]},
        (Region(0, 3, "x"),),
    )
    span = Span(ItemId("s"), article.id, "siti", 0, 3, "AGENCY", {"country": "TH"})
    return Read("f", number, Document(article, "siti", (span,), regions_told=True))


@pytest.fixture
def scratch(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    monkeypatch.setattr(spool, "IN_MEMORY", 2_000)
    return tmp_path


@pytest.mark.parametrize("secret", [False, True])
def test_what_was_put_in_comes_out_as_often_as_it_is_asked_for(scratch: Path, secret: bool) -> None:
    with Spool(secret=secret) as kept:
        for number in range(50):
            kept.put(read(number))
        for _ in range(2):
            assert list(kept) == [read(number) for number in range(50)]
        assert [each.document.regions_told for each in kept] == [True] * 50
        assert (kept._file is None) is secret
    assert list(scratch.iterdir()) == []


@pytest.mark.parametrize("before", [0, 3, 40])
def test_it_goes_back_to_a_moment(scratch: Path, before: int) -> None:
    with Spool(secret=False) as kept:
        for number in range(before):
            kept.put(read(number))
        here = kept.mark()
        for number in range(before, 60):
            kept.put(read(number))
        kept.back_to(here)
        kept.put(read(99))
        assert len(kept) == before + 1
        assert [each.line for each in kept] == [*range(before), 99]


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full")
def test_a_full_disk_is_told(scratch: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    full = Path("/dev/full").open("wb", 0)  # noqa: SIM115
    monkeypatch.setattr(tempfile, "TemporaryFile", lambda **_: full)
    monkeypatch.setattr(spool, "IN_MEMORY", 0)
    with Spool(secret=False) as kept, pytest.raises(DiskFullError):
        kept.put(read(1))
