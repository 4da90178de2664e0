"""What is kept of words is what was found, is not read under another version, and hinders nobody."""

from __future__ import annotations

import sqlite3
import struct
import tracemalloc
import zlib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.annotation import AddSpan, SetLanguage
from app.languages import articles, segment
from app.model import Article, ArticleId, Document, Scheme
from app.store import Project, check
from app.store.segmentations import pack, unpack
from tests.app.languages.conftest import word_at

ROOT = Path(__file__).parents[3]
SCHEME = Scheme.from_toml(
    (ROOT / "resources/schemes/officials-agencies-commitments.toml").read_text(encoding="utf-8")
)
TEXT = "พลโท คงชีพ ตันตระวาณิชย์\nBộ Công an họp.\n" + "x" * 300 + " 😀"
ONE = ArticleId("one")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "p.penanda"
    with Project.create(path, SCHEME, "siti") as project:
        project.take([Document(Article(ONE, "One", "th", TEXT))], "siti")
    return path


def kept(path: Path) -> list[tuple[str, str]]:
    connection = sqlite3.connect(path)
    rows = connection.execute("SELECT language, version FROM segmentations").fetchall()
    connection.close()
    return rows


@given(st.text(max_size=400), st.sampled_from(["th", "vi", "en"]))
def test_what_is_packed_comes_back(text: str, language: str) -> None:
    found = segment(text, language)
    assert unpack(pack(found), text, language) == found


@given(st.binary(max_size=60))
def test_what_is_damaged_counts_as_not_there(blob: bytes) -> None:
    assert unpack(blob, TEXT, "th") is None


def test_damage_within_is_seen() -> None:
    whole = pack(segment(TEXT, "th"))
    assert unpack(whole, TEXT + "x", "th") is None
    assert unpack(whole[:-3], TEXT, "th") is None


def _levels(lengths: list[int], marks: list[int], more: bytes = b"") -> bytes:
    return zlib.compress(struct.pack("<II", len(lengths), 0) + bytes([*lengths, *marks]) + more)


@pytest.mark.parametrize(
    ("text", "lengths", "marks"),
    [
        ("cafe\u0301s", [4, 2], [1, 3]),  # within a written character
        ("ab", [1, 1], [2, 3]),  # a sentence that is no word
        ("ab", [0, 2], [0, 3]),
        ("ab", [2, 0], [3, 3]),
        ("abcdef", [3, 3], [1, 3, 3]),  # more marks than atoms
        ("ab", [1, 1], [3]),
        ("ab", [1, 2], [1, 3]),
    ],
)
def test_what_breaks_a_law_of_its_text_counts_as_not_there(
    text: str, lengths: list[int], marks: list[int]
) -> None:
    assert unpack(_levels([1, 1], [1, 3]), "ab", "id") is not None
    assert unpack(_levels(lengths, marks), text, "id") is None


def test_no_more_is_unpacked_than_a_text_can_have() -> None:
    bomb = _levels([1, 1], [1, 3], bytes(300_000_000))
    tracemalloc.start()
    assert unpack(bomb, "ab", "id") is None
    assert tracemalloc.get_traced_memory()[1] < 10_000_000
    tracemalloc.stop()


def test_words_are_found_once_and_kept(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with Project.open(path) as project:
        article = project.article(ONE)
        found = project.segmentation(article)
        assert found == segment(TEXT, "th")
        assert kept(path) == [("th", articles.version(["th"]))]
        monkeypatch.setattr("app.store.words.segment_article", None)  # would fail if called
        assert project.segmentation(article) == found
        assert project.words(TEXT, "th") == found.words
        assert check(project) == []


def test_other_languages_are_another_segmentation_in_the_place_of_the_first(path: Path) -> None:
    with Project.open(path) as project:
        plain = project.segmentation(project.article(ONE))
        act = SetLanguage("vi", 30).act(project.article(ONE), "siti")
        assert act is not None
        project.apply(act)
        mixed = project.segmentation(project.article(ONE))
        assert mixed != plain
        assert project.words(TEXT, "th") == mixed.words
        assert [language.split("+")[0] for language, _ in kept(path)] == ["th"]
        assert kept(path)[0][1] == articles.version(["th", "vi"])


def test_what_another_version_kept_is_not_read_and_is_dropped(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with Project.open(path) as project:
        monkeypatch.setattr(articles, "RULES", 0)
        project.segmentation(project.article(ONE))
        monkeypatch.undo()
        assert kept(path)[0][1].startswith("rules=0 ")
        assert project.drop_stale_segmentations()
        assert kept(path) == []
        assert not project.drop_stale_segmentations()
        monkeypatch.setattr(articles, "RULES", 0)
        project.segmentation(project.article(ONE))
        monkeypatch.undo()
        project.segmentation(project.article(ONE))
        assert kept(path) == [("th", articles.version(["th"]))]


def test_while_another_writes_nothing_is_kept_and_nobody_waits(path: Path) -> None:
    with Project.open(path) as project:
        writer = sqlite3.connect(path, isolation_level=None)
        writer.execute("BEGIN IMMEDIATE")
        found = project.segmentation(project.article(ONE))
        assert found == segment(TEXT, "th")
        project.drop_stale_segmentations()
        writer.execute("ROLLBACK")
        writer.close()
        assert kept(path) == []
        settings = [
            project.db.execute(f"PRAGMA {name}").fetchone()[0]
            for name in ("busy_timeout", "synchronous")
        ]
        assert settings == [5000, 2]
        project.segmentation(project.article(ONE))
        assert len(kept(path)) == 1


def test_a_project_that_may_only_be_read_keeps_nothing_but_in_memory(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = path.read_bytes()
    with Project.open(path, read_only=True) as project:
        found = project.segmentation(project.article(ONE))
        assert found == segment(TEXT, "th")
        assert not project.drop_stale_segmentations()
        monkeypatch.setattr("app.store.words.segment_article", None)  # would fail if called
        for _again in range(3):
            assert project.segmentation(project.article(ONE)) == found
    assert path.read_bytes() == before


def test_what_was_found_within_a_moment_is_kept_after_it(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with Project.open(path) as project:
        with project.reading():
            found = project.segmentation(project.article(ONE))
            assert kept(path) == []
        monkeypatch.setattr("app.store.words.segment_article", None)  # would fail if called
        assert project.segmentation(project.article(ONE)) == found
        assert kept(path) == [("th", articles.version(["th"]))]


def test_memory_takes_so_much_and_no_more(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.store.words._Unkept.MOST", 8)
    with Project.open(path, read_only=True) as project:
        for _again in range(2):
            assert project.segmentation(project.article(ONE)) == segment(TEXT, "th")
        assert project._unkept.take(project.article(ONE)) == b""


def test_fallback_words_are_not_kept(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from app.languages import thai

    monkeypatch.setattr(thai, "_SECONDS", -9.0)
    thai._said_once.set()
    with Project.open(path) as project:
        assert not project.segmentation(project.article(ONE)).sound
        assert kept(path) == []
    thai._said_once.clear()


def test_the_names_of_a_project_are_what_is_marked_under_labels_of_names(path: Path) -> None:
    with Project.open(path) as project:
        assert project.names().over(segment(TEXT, "th"), TEXT) == segment(TEXT, "th")
        for start, end, label in ((0, 24, "OFFICIAL"), (25, 39, "COMMITMENT")):
            act = AddSpan(start, end, label).act(project.work(ONE, "siti"), project.scheme)
            assert act is not None
            project.apply(act)
        found = project.names().over(project.segmentation(project.article(ONE)), TEXT)
        assert TEXT[slice(*word_at(found, 15))] == "ตันตระวาณิชย์"
