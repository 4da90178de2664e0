"""The spool: what was put in comes out, from memory or a file, and nothing of it is left behind."""

from __future__ import annotations

import pickle
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
            kept.put(pickle.dumps(read(number)))
        for _ in range(2):
            assert list(kept) == [read(number) for number in range(50)]
        assert [each.document.regions_told for each in kept] == [True] * 50
        assert kept._file._rolled is not secret  # type: ignore[attr-defined]
    assert list(scratch.iterdir()) == []


def test_it_goes_back_to_a_moment(scratch: Path) -> None:
    with Spool(secret=False) as kept:
        for number in range(20):
            kept.put(pickle.dumps(read(number)))
        here = kept.mark()
        for number in range(20, 60):
            kept.put(pickle.dumps(read(number)))
        kept.back_to(here)
        kept.put(pickle.dumps(read(99)))
        assert len(kept) == 21
        assert [each.line for each in kept] == [*range(20), 99]


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full")
def test_a_full_disk_is_told(scratch: Path) -> None:
    with Spool(secret=False) as kept:
        kept._file.close()
        kept._file = Path("/dev/full").open("wb", buffering=0)  # type: ignore[assignment] # noqa: SIM115
        with pytest.raises(DiskFullError):
            kept.put(pickle.dumps(read(1)))
