"""Words are looked for once an article, told to all, and forgotten when they grow too many."""

from __future__ import annotations

import pytest

import ui.words as module
from app.model import Article
from ui.background import Background
from ui.words import Words


@pytest.fixture
def background(qapp):
    made = Background()
    yield made
    made.wait()


def article(name: str, text: str = "Satu dua tiga.") -> Article:
    return Article(name, name, "id", text)  # type: ignore[arg-type]


def test_they_come_later_and_are_kept(qtbot, background):
    words = Words(background)
    one = article("one")
    with qtbot.waitSignal(words.found) as told:
        assert words.of(one) is None
        assert words.of(one) is None
    assert told.args == ["one"]
    found = words.of(one)
    assert found is not None
    assert found.words[-1] == len(one.text)
    assert words.of(one) is found


def test_each_article_is_divided_once(qtbot, background, monkeypatch):
    asked = []
    real = module.segment
    monkeypatch.setattr(module, "segment", lambda text, code: asked.append(1) or real(text, code))
    words = Words(background)
    for _ in range(3):
        words.of(article("one"))
    qtbot.waitUntil(lambda: words.of(article("one")) is not None)
    words.of(article("one"))
    assert len(asked) == 1


def test_the_oldest_are_forgotten(qtbot, background, monkeypatch):
    monkeypatch.setattr(module, "_KEPT", 40)
    words = Words(background)
    for name in ("one", "two", "three"):
        with qtbot.waitSignal(words.found):
            words.of(article(name, "x" * 18))
    assert words.of(article("three")) is not None
    assert words.of(article("two")) is not None
    with qtbot.waitSignal(words.found):
        assert words.of(article("one")) is None


def test_one_large_article_is_kept(qtbot, background, monkeypatch):
    monkeypatch.setattr(module, "_KEPT", 5)
    words = Words(background)
    with qtbot.waitSignal(words.found):
        words.of(article("one"))
    assert words.of(article("one")) is not None
