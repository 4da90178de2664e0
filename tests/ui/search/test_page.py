"""The search page: found as one types, opened, chosen, marked at once and undone at once."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.model import Article, ArticleId, Document, Scheme
from app.store import Project, check

VIETNAMESE = "vi-crime-dialogue-hanoi"
CONTROL = Qt.KeyboardModifier.ControlModifier
ROOT = Path(__file__).parents[3]
SCHEME = ROOT / "resources/schemes/officials-agencies-commitments.toml"


@pytest.fixture
def look(hands, qtbot: QtBot) -> Callable[..., list[str]]:
    """Search for words by the real field; gives the hits, once all are counted."""

    def look(query: str, *, fold: bool = False, words: bool = False) -> list[str]:
        page = hands.studio.search
        page.bar.fold.setChecked(fold)
        page.bar.words.setChecked(words)
        hands.press(Qt.Key.Key_F, CONTROL)
        assert page.bar.field.hasFocus()
        page.bar.field.setText(query)
        assert page.lines.rows == [] or page.bar.pending
        settle(hands, qtbot)
        return [line.surface for line in page.lines.rows]

    return look


def settle(hands, qtbot: QtBot) -> None:
    """Wait until the background has nothing left to do."""
    page = hands.studio.search
    qtbot.waitUntil(lambda: not page.bar.pending, timeout=5_000)
    qtbot.waitUntil(lambda: not hands.studio.background.busy, timeout=20_000)
    QApplication.processEvents()
    qtbot.waitUntil(lambda: not hands.studio.background.busy, timeout=20_000)


def test_hits_come_while_one_types(hands, look, qtbot: QtBot) -> None:
    hands.press(Qt.Key.Key_F, CONTROL)
    hands.write("Thai")
    settle(hands, qtbot)
    page = hands.studio.search
    assert {line.surface for line in page.lines.rows} == {"Thai"}
    assert page.count.text() == f"{len(page.lines.rows)} hits in 2 articles"
    assert set(look("กลาโหม")) == {"กลาโหม"}
    assert set(look("bo cong an", fold=True)) == {"Bộ Công an"}
    assert look("bo cong an") == []
    assert page.nothing.text().startswith("Nothing found.\nWith case and diacritics ignored")
    assert look("xqxq", fold=True) == []
    assert page.nothing.text() == "Nothing found."
    assert look("Công a", words=True) == []
    assert look("   ") == []
    assert "Thai needs no spaces" in page.nothing.text()


def test_a_hit_is_opened_in_its_article(hands, look) -> None:
    look("bo cong an", fold=True)
    hands.press(Qt.Key.Key_Down)
    hands.press(Qt.Key.Key_Down)
    page = hands.studio.search
    assert page.list.hasFocus()
    hit = page.lines.rows[1].hit
    hands.press(Qt.Key.Key_Return)
    assert hands.studio.window.stack.currentWidget() is hands.studio.article
    assert hands.studio.desk.article.id == hit.article
    assert hands.studio.article.view.selection() == (hit.start, hit.end)
    hands.press(Qt.Key.Key_3, CONTROL)
    assert hands.studio.window.stack.currentWidget() is page


def test_a_label_goes_on_all_chosen_hits_and_off_in_one_step(hands, look, qtbot: QtBot) -> None:
    look("Bộ Công an")
    page = hands.studio.search
    hits = [line.hit for line in page.lines.rows]
    hands.press(Qt.Key.Key_Return)
    hands.press(Qt.Key.Key_A, CONTROL)
    assert page.lines.chosen == set(hits)
    hands.press(Qt.Key.Key_Space)
    assert page.lines.chosen == set(hits[1:])
    hands.press(Qt.Key.Key_2)
    articles = {hit.article for hit in hits}
    marked = [
        (span.article, span.start, span.end)
        for article in sorted(articles)
        for span in hands.spans(article)
    ]
    assert sorted(marked) == sorted((hit.article, hit.start, hit.end) for hit in hits[1:])
    assert page.outcome.text() == f"{len(hits) - 1} marked Agency in {len(articles)} articles"
    assert page.lines.chosen == set()
    assert page.lines.labels == dict.fromkeys(hits[1:], ("AGENCY",))
    hands.press(Qt.Key.Key_A, CONTROL)
    hands.press(Qt.Key.Key_2)
    assert page.outcome.text() == f"1 marked Agency in 1 article · {len(hits) - 1} were already"
    for left in (hits[1:], []):
        hands.press(Qt.Key.Key_Z, CONTROL)
        assert page.lines.labels == dict.fromkeys(left, ("AGENCY",))
    assert [span for article in articles for span in hands.spans(article)] == []
    settle(hands, qtbot)  # a check waits a hundredth of a second for who keeps words meanwhile
    assert check(hands.studio.project) == []


def test_without_a_choice_the_current_hit_is_marked(hands, look) -> None:
    look("กลาโหม")
    page = hands.studio.search
    hands.press(Qt.Key.Key_Return)
    hit = page.lines.rows[0].hit
    hands.press(Qt.Key.Key_2)
    (span,) = hands.spans(hit.article)
    assert (span.start, span.end, span.label) == (hit.start, hit.end, "AGENCY")
    look("ล")
    hands.press(Qt.Key.Key_Return)
    hands.press(Qt.Key.Key_A, CONTROL)
    hands.press(Qt.Key.Key_1)
    assert "left out: they cut a letter" in page.outcome.text()


def test_a_hit_that_cuts_a_word_is_told(hands, look, qtbot: QtBot) -> None:
    look("กลา")
    page = hands.studio.search
    hands.press(Qt.Key.Key_Return)
    hands.press(Qt.Key.Key_2)
    settle(hands, qtbot)
    assert page.outcome.text().endswith(" · 1 is a part of a word: see “Whole words”")
    look("กระทรวงกลาโหม")
    hands.press(Qt.Key.Key_Return)
    hands.press(Qt.Key.Key_1)
    settle(hands, qtbot)
    assert page.outcome.text() == "1 marked Official in 1 article"


def test_what_is_marked_already_is_said_before(hands, look) -> None:
    look("Bộ Công an")
    page = hands.studio.search
    hands.press(Qt.Key.Key_Return)
    hands.press(Qt.Key.Key_2)
    hands.press(Qt.Key.Key_A, CONTROL)
    assert f"{len(page.lines.rows)} chosen as" in page.hints.text()
    assert "Agency (1 already)" in page.hints.text()
    hands.press(Qt.Key.Key_A, CONTROL)
    assert page.lines.chosen == set()
    assert "already" not in page.hints.text()


def test_earlier_queries_come_back_by_up(hands, look, qtbot: QtBot) -> None:
    page = hands.studio.search
    for query in ("Thai", "Laos"):
        look(query)
        hands.press(Qt.Key.Key_Return)
    look("Polisi")
    for key, query in (("Up", "Laos"), ("Up", "Thai"), ("Up", "Thai"), ("Down", "Laos")):
        hands.press(Qt.Key[f"Key_{key}"])
        assert page.bar.field.text() == query
    settle(hands, qtbot)
    assert page.lines.rows[0].surface == "Laos"
    hands.press(Qt.Key.Key_Down)
    assert (page.bar.field.text(), page.bar.field.hasFocus()) == ("Polisi", True)
    hands.press(Qt.Key.Key_Down)
    settle(hands, qtbot)
    assert page.lines.rows == []
    assert page.bar.field.hasFocus()


def test_enter_goes_to_the_hits_as_soon_as_there_are_some(hands, qtbot: QtBot) -> None:
    hands.press(Qt.Key.Key_F, CONTROL)
    hands.write("Thai")
    hands.press(Qt.Key.Key_Return)
    page = hands.studio.search
    qtbot.waitUntil(page.list.hasFocus, timeout=5_000)
    assert page.list.currentIndex().row() == 0
    settle(hands, qtbot)


def test_one_language_only(hands, look, qtbot: QtBot) -> None:
    page = hands.studio.search
    look("202")
    assert len({line.language for line in page.lines.rows}) > 1
    names = [page.bar.language.itemText(row) for row in range(page.bar.language.count())]
    assert names == ["All languages", "Indonesian", "Thai", "Vietnamese"]
    page.bar.language.setCurrentIndex(1)
    settle(hands, qtbot)
    assert {line.language for line in page.lines.rows} == {"id"}
    assert look("กลาโหม") == []
    assert "in one language only" in page.nothing.text()


def test_what_comes_in_meanwhile_is_found_and_nothing_moves(hands, look, qtbot: QtBot) -> None:
    look("Thailand", fold=True)
    page = hands.studio.search
    hands.press(Qt.Key.Key_Return)
    hands.press(Qt.Key.Key_Space)
    before, chosen = [line.hit for line in page.lines.rows], set(page.lines.chosen)
    row = page.list.currentIndex().row()
    assert row == 1
    article = Article(ArticleId("late"), "Late", "ms", "Thailand dan Thailand")
    hands.studio.project.take([Document(article)], "somebody")
    hands.studio.desk.reload()
    settle(hands, qtbot)
    hits = [line.hit for line in page.lines.rows]
    assert hits == list(hands.studio.project.search("Thailand", fold=True))
    assert (hits[: len(before)], len(hits)) == (before, len(before) + 2)
    assert (page.lines.chosen, page.list.currentIndex().row()) == (chosen, row)
    assert page.count.text().startswith(f"{len(hits)} hits in ")
    assert page.bar.language.findData("ms") > 0


def test_the_mouse_ticks_the_box_and_opens_the_line(hands, look) -> None:
    look("Polisi", fold=True)
    page = hands.studio.search
    row = page.list.visualRect(page.lines.index(0))
    left = Qt.MouseButton.LeftButton
    box = QPoint(row.left() + 15, row.center().y())
    QTest.mouseClick(page.list.viewport(), left, pos=box)
    assert page.lines.chosen == {page.lines.rows[0].hit}
    QTest.mouseClick(page.list.viewport(), left, pos=box)
    assert page.lines.chosen == set()
    QTest.mouseDClick(page.list.viewport(), left, pos=row.center())
    assert hands.studio.window.stack.currentWidget() is hands.studio.article


def test_many_hits_are_fetched_page_by_page_and_all_counted(
    sit_down, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "many.penanda"
    scheme = Scheme.from_toml(SCHEME.read_text(encoding="utf-8"))
    with Project.create(path, scheme, "somebody") as project:
        articles = (
            Article(ArticleId(f"a{n}"), f"Name {n}", "id", f"gajah {n}\r\nGajah lagi, gajah.")
            for n in range(300)
        )
        project.take(map(Document, articles), "somebody")
        assert project.index.lag == 300
    hands = sit_down(path)
    hands.press(Qt.Key.Key_F, CONTROL)
    page = hands.studio.search
    page.bar.field.setText("gajah")
    qtbot.waitUntil(lambda: page.count.text() == "600 hits in 300 articles", timeout=10_000)
    settle(hands, qtbot)
    assert 100 <= len(page.lines.rows) < 600
    assert hands.studio.project.index.lag == 0
    for _ in range(20):
        page.list.scrollToBottom()
        settle(hands, qtbot)
    assert len(page.lines.rows) == 600
    assert not page.finder.has_more
    hits = [line.hit for line in page.lines.rows]
    assert hits == list(hands.studio.project.search("gajah"))


def test_all_hits_are_chosen_and_marked_also_those_not_fetched(
    sit_down, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "many.penanda"
    scheme = Scheme.from_toml(SCHEME.read_text(encoding="utf-8"))
    with Project.create(path, scheme, "somebody") as project:
        articles = (
            Article(ArticleId(f"a{n}"), f"Name {n}", "id", f"{n} gajah gajah") for n in range(150)
        )
        project.take(map(Document, articles), "somebody")
    hands = sit_down(path)
    hands.press(Qt.Key.Key_F, CONTROL)
    page = hands.studio.search
    page.bar.field.setText("gajah")
    hands.press(Qt.Key.Key_Return)
    settle(hands, qtbot)
    assert len(page.lines.rows) < 300
    hands.press(Qt.Key.Key_A, CONTROL)
    qtbot.waitUntil(lambda: len(page.lines.chosen) == 300, timeout=10_000)
    hands.press(Qt.Key.Key_2)
    qtbot.waitUntil(
        lambda: page.outcome.text() == "300 marked Agency in 150 articles", timeout=10_000
    )
    settle(hands, qtbot)
    assert len(page.lines.labels) == 300
    assert sum(sum(head.spans.values()) for head in hands.studio.project.heads()) == 300
    hands.press(Qt.Key.Key_Z, CONTROL)
    qtbot.waitUntil(lambda: page.lines.labels == {}, timeout=10_000)
    assert check(hands.studio.project) == []


def test_every_line_can_be_heard(hands, look) -> None:
    look("Bộ Công an")
    lines = hands.studio.search.lines
    words = lines.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert words.startswith("Bộ Công an: Thứ trưởng Bộ Công an Việt Nam")
    assert "\n" not in words
    lines.choose([lines.rows[0].hit], chosen=True)
    assert lines.index(0).data(Qt.ItemDataRole.AccessibleTextRole).endswith(", chosen")


def test_it_is_painted_in_both_palettes_at_any_width(hands, look) -> None:
    look("an ninh", fold=True)
    hands.press(Qt.Key.Key_Return)
    hands.press(Qt.Key.Key_Space)
    hands.press(Qt.Key.Key_3)
    for width in (500, 1200):
        for _ in range(2):
            hands.studio.look.turn_theme()
            hands.studio.search.list.resize(width, 400)
            picture = hands.studio.search.list.grab().toImage()
            colours = {picture.pixel(x, 16) for x in range(0, picture.width())}
            assert len(colours) > 10
