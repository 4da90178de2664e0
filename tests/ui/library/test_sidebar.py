"""The list of articles: what the filter and the states let through, and what is open."""

from __future__ import annotations

import json

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.annotation import SetRemark

INDONESIAN = "id-thailand-laos-cooperation"
CONTROL = Qt.KeyboardModifier.ControlModifier


def listed(hands) -> list[str]:
    return [head.id for head in hands.studio.window.sidebar._model.heads]


def current(hands) -> str:
    view = hands.studio.window.sidebar.view
    rows = view.selectionModel().selectedRows()
    return listed(hands)[rows[0].row()] if rows else ""


def test_every_article_is_listed_and_the_open_one_selected(hands):
    assert listed(hands) == [head.id for head in hands.studio.desk.heads()]
    assert current(hands) == hands.studio.desk.article.id


def test_the_filter_takes_words_in_any_order_of_name_and_language(hands):
    hands.press(Qt.Key.Key_L, CONTROL)
    side = hands.studio.window.sidebar
    assert side.filter.hasFocus()
    hands.write("laos THAILAND")
    assert INDONESIAN in listed(hands)
    assert len(listed(hands)) < 5
    side.filter.setText("vi")
    assert all("vi" in f"{head.name} {head.language}".casefold() for head in side._model.heads)
    side.filter.setText("nowhere at all")
    assert listed(hands) == []
    side.filter.clear()
    assert len(listed(hands)) == 5
    assert current(hands) == hands.studio.desk.article.id


def test_keys_go_from_the_filter_to_an_article(hands):
    hands.press(Qt.Key.Key_L, CONTROL)
    hands.write("ASEAN")
    hands.studio.window.sidebar.filter.setText("vi")
    wanted = listed(hands)[-1]
    hands.press(Qt.Key.Key_Down)
    assert QApplication.focusWidget() is hands.studio.window.sidebar.view
    for _ in listed(hands):
        hands.press(Qt.Key.Key_Down)
    hands.press(Qt.Key.Key_Return)
    assert hands.studio.desk.article.id == wanted
    assert hands.studio.article.view.hasFocus()


def test_states_count_and_filter(hands):
    side = hands.studio.window.sidebar
    assert [button.text() for button in side._buttons.values()] == [
        "All 5",
        "To do 5",
        "Begun 0",
        "Done 0",
    ]
    first = hands.studio.desk.article.id
    hands.mark(hands.text[:5])
    assert side._buttons["started"].text() == "Begun 1"
    hands.press(Qt.Key.Key_Return, CONTROL)
    assert side._buttons["done"].text() == "Done 1"
    hands.click(side._buttons["done"])
    assert listed(hands) == [first]
    hands.click(side._buttons["todo"])
    assert first not in listed(hands)
    assert len(listed(hands)) == 4
    hands.click(side._buttons["all"])
    assert len(listed(hands)) == 5


def test_the_selection_follows_wherever_the_article_was_opened(hands):
    alt = Qt.KeyboardModifier.AltModifier
    heads = [head.id for head in hands.studio.desk.heads()]
    here = heads.index(hands.studio.desk.article.id)
    hands.press(Qt.Key.Key_Down, alt)
    assert current(hands) == heads[(here + 1) % 5]
    hands.press(Qt.Key.Key_Up, alt)
    hands.press(Qt.Key.Key_Up, alt)
    assert current(hands) == heads[(here - 1) % 5]


def test_walking_the_list_opens_nothing_until_return(hands):
    view = hands.studio.window.sidebar.view
    view.setFocus()
    before = hands.studio.desk.article.id
    hands.press(Qt.Key.Key_Down)
    assert hands.studio.desk.article.id == before
    hands.press(Qt.Key.Key_Return)
    assert hands.studio.desk.article.id != before


def test_another_annotator_has_her_own_states(hands):
    side = hands.studio.window.sidebar
    hands.studio.desk.set_annotator("curator-a")
    assert side._buttons["started"].text() == "Begun 5"


def test_names_are_text_also_where_they_look_like_html_or_emoji(sit_down, awkward):
    hands = sit_down(awkward)
    side = hands.studio.window.sidebar
    index = side.view.model().index(0, 0)
    assert index.data(Qt.ItemDataRole.ToolTipRole) == "<p>&lt;h1&gt;Satu&lt;/h1&gt;</p>"
    assert index.data().startswith("<h1>Satu</h1>, id, ")
    image = side.view.grab().toImage()
    assert not image.isNull()
    QTest.mouseClick(
        side.view.viewport(), Qt.MouseButton.LeftButton, pos=side.view.visualRect(index).center()
    )
    assert hands.studio.desk.article.id == "article-0"


def test_a_remark_on_an_article_is_told_in_its_row(hands):
    view = hands.studio.window.sidebar.view
    row = listed(hands).index(INDONESIAN)
    hands.open(INDONESIAN)
    assert view.model().index(row, 0).data().endswith(", id, todo")
    hands.studio.desk.order(SetRemark(note="a <b>translation</b>", unsure=True))
    index = view.model().index(row, 0)
    assert index.data().endswith(", id, todo, unsure about this article, a <b>translation</b>")
    assert "<p>a &lt;b&gt;translation&lt;/b&gt;</p>" in index.data(Qt.ItemDataRole.ToolTipRole)
    hands.studio.desk.undo()
    assert index.data().endswith(", id, todo")


def test_near_duplicates_are_marked_and_named(hands, tmp_path, qtbot):
    text = hands.text
    for name in ("satu", "dua"):
        (tmp_path / f"{name}.txt").write_text(f"{text}\n{name}", encoding="utf-8")
    first = hands.studio.desk.article.id
    side = hands.studio.window.sidebar
    before = side.view.grab().toImage()
    hands.take_in([tmp_path / "satu.txt", tmp_path / "dua.txt"])
    hands.studio.desk.open_article(first)
    index = side.view.model().index(listed(hands).index(first), 0)
    assert str(index.data(Qt.ItemDataRole.ToolTipRole)).count("nearly the same as") == 2
    assert "nearly the same as" in index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert "nearly" not in index.data()
    other = side.view.model().index(1, 0)
    assert "nearly" not in str(other.data(Qt.ItemDataRole.ToolTipRole))
    row = side.view.visualRect(index)
    assert before.copy(row) != side.view.grab().toImage().copy(row)
    report = hands.studio.intake.dialog.report
    assert report.near.rowCount() == 3
    assert report.tabs["near"].text() == "Near-duplicates 3"


def test_what_is_said_of_an_article_stands_beneath_its_headline(hands, tmp_path):
    words = " ".join(["Menteri menjamin jalan"] * 8)
    rows = [{"id": "short", "title": "Satu"}, {"id": "long", "title": words}]
    lines = "".join(json.dumps({**row, "text": f"Berita {row['id']}."}) + "\n" for row in rows)
    (tmp_path / "two.jsonl").write_text(lines, encoding="utf-8")
    hands.take_in([tmp_path / "two.jsonl"])
    view = hands.studio.window.sidebar.view
    lowest = {}
    for name in ("Satu", words):
        model = view.model()
        row = next(
            n
            for n in range(model.rowCount())
            if str(model.index(n, 0).data()).startswith(name[:30])
        )
        view.scrollTo(model.index(row, 0))
        image = view.viewport().grab(view.visualRect(model.index(row, 0))).toImage()
        ground = image.pixel(image.width() // 2, image.height() - 3)
        inked = [
            y
            for y in range(image.height() - 3)
            if any(image.pixel(x, y) != ground for x in range(30, 60))
        ]
        lowest[name] = max(inked)
    assert lowest[words] - lowest["Satu"] == 19
