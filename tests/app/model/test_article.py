"""An article's digest, and its state over all who touch it."""

from __future__ import annotations

import hashlib

import pytest

from app.model import Article, ArticleHead, ArticleId, State, text_sha256


def head(states: dict[str, State], spans: dict[str, int]) -> ArticleHead:
    return ArticleHead(ArticleId("a"), "Name", "id", 4, "", {}, states, spans)


def test_the_digest_is_that_of_the_texts_utf8_bytes() -> None:
    for text in ("", "น้ำ", "a\r\nb", "😀"):
        expected = hashlib.sha256(text.encode()).hexdigest()
        assert text_sha256(text) == expected
        assert Article(ArticleId("a"), "", "th", text).sha256 == expected
    assert text_sha256("e\u0301") != text_sha256("\u00e9")


TODO, STARTED, DONE = State


@pytest.mark.parametrize(
    ("states", "spans", "state"),
    [
        ({}, {}, TODO),
        ({}, {"siti": 2}, STARTED),
        ({"siti": DONE}, {"siti": 2}, DONE),
        ({"siti": DONE}, {}, DONE),
        ({"siti": TODO}, {"siti": 2}, TODO),
        ({"siti": DONE}, {"budi": 1}, STARTED),
        ({"siti": DONE, "budi": DONE}, {"budi": 1}, DONE),
        ({"siti": DONE, "budi": TODO}, {}, STARTED),
    ],
)
def test_an_article_is_done_when_all_who_touched_it_are(
    states: dict[str, State], spans: dict[str, int], state: State
) -> None:
    assert head(states, spans).state is state


def test_one_who_did_not_touch_it_has_it_to_do() -> None:
    assert head({"siti": DONE}, {"siti": 2}).state_for("budi") is TODO
    assert head({}, {"budi": 1}).state_for("budi") is STARTED
    assert head({"budi": TODO}, {"budi": 1}).state_for("budi") is TODO
