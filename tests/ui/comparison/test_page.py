"""The agreement page: reckoned in the background, walked with the keyboard, open to what is behind."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.annotation import AddSpan
from app.comparison import Difference, Wanted
from app.model import Document, ItemId, Span
from ui.comparison.shading import shade
from ui.theme import DARK, LIGHT

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def page(hands, qtbot: QtBot):
    """The page, turned to by its key, once it has something to show."""
    hands.press(Qt.Key.Key_4, CONTROL)
    page = hands.studio.agreement
    assert hands.studio.window.stack.currentWidget() is page
    settle(hands, qtbot)
    return page


def settle(hands, qtbot: QtBot) -> None:
    page = hands.studio.agreement
    qtbot.waitUntil(
        lambda: not page._stale and not page.state.text() and not hands.studio.background.busy,
        timeout=20_000,
    )


def test_the_page_shows_the_figures_of_the_corpus(page) -> None:
    assert [cell.words for cell in page.heat.cells] == [
        "curator-a and curator-b · All labels: Exact F1 0.807, 95 %: 0.734 to 0.848, 5 articles,"
        " 182 and 185 spans"
    ]
    assert [(cell.title, round(cell.value, 3)) for cell in page.bars.cells] == [
        ("All labels", 0.807),
        ("Agency", 0.844),
        ("Commitment", 0.675),
        ("Official", 0.838),
    ]
    assert [round(cell.value, 3) for cell in page.line.cells] == [0.807]
    assert page.told.everything.text() == "Show 55 disagreements"


def test_cells_are_walked_and_told_and_open_what_is_behind_them(hands, page) -> None:
    heard: list[Wanted] = []
    page.wanted.connect(heard.append)
    hands.press(Qt.Key.Key_Tab)
    assert page.bars.hasFocus()
    hands.press(Qt.Key.Key_Down)
    hands.press(Qt.Key.Key_Down)
    assert page.told.heading.text() == "curator-a and curator-b · Commitment"
    assert page.bars.accessibleDescription().startswith("curator-a and curator-b · Commitment")
    assert "0.675" in page.told.figures.text()
    page.told.classes.linkActivated.emit("boundary")
    names = ("curator-a", "curator-b")
    assert heard == [Wanted("COMMITMENT", Difference.BOUNDARY, "", names)]
    assert hands.studio.window.stack.currentWidget() is hands.studio.adjudication
    item = hands.studio.adjudication.question.item
    assert (item.difference, item.labels) == (Difference.BOUNDARY, ("COMMITMENT",))
    hands.press(Qt.Key.Key_4, CONTROL)
    page.bars.setFocus()
    hands.press(Qt.Key.Key_End)
    hands.press(Qt.Key.Key_Return)
    assert heard[-1] == Wanted("OFFICIAL", None, "", names)


def test_every_class_that_is_told_is_there_to_be_shown(hands, page) -> None:
    asked = {head.id: head.language for head in hands.studio.desk.heads()}
    hands.studio.adjudication.refresh()
    items = [question.item for question in hands.studio.adjudication.inbox.all()]
    for cell in (*page.heat.cells, *page.bars.cells, *page.line.cells):
        row = page._cells(page.agreement).row(cell.subject)
        for difference in set(Difference) - {Difference.SAME, Difference.RELATION}:
            wanted = cell.subject.wanted(difference)
            taken = [item for item in items if wanted.takes(item, asked[item.article])]
            assert len(taken) == row.counts[difference]


def test_another_measure_and_language_show_other_numbers(hands, page) -> None:
    page.measure.setCurrentIndex(page.measure.findData("nesting"))
    assert [cell.value is None for cell in page.bars.cells] == [False, False, True, True]
    assert "undefined" in page.bars.cells[2].words
    page.measure.setCurrentIndex(0)
    page.language.setCurrentIndex(page.language.findData("th"))
    (cell,) = page.heat.cells
    assert "Thai" in cell.words
    assert "1 article" in cell.words
    assert cell.subject.wanted().language == "th"


def test_the_table_says_all_of_it_and_opens_too(hands, page) -> None:
    page.as_table.setChecked(True)
    assert page.table.isVisible()
    words = [
        [page.table.item(row, column).text() for column in (0, 1, 4)]
        for row in range(page.table.rowCount())
    ]
    assert len(words) == 4
    assert not page.measure.isVisible()
    assert ["curator-a and curator-b", "Commitment", "0.675 (0.579 – 0.744)"] in words
    heard: list[Wanted] = []
    page.wanted.connect(heard.append)
    row = next(
        n for n, each in enumerate(words) if each[:2] == ["curator-a and curator-b", "Agency"]
    )
    page.table.setCurrentCell(row, 0)
    page.table.setFocus()
    hands.press(Qt.Key.Key_Return)
    assert heard == [Wanted("AGENCY", None, "", ("curator-a", "curator-b"))]


def test_a_mark_is_reckoned_in_when_the_page_is_seen_again(hands, page, qtbot: QtBot) -> None:
    desk = hands.studio.desk
    before = page.agreement.row().exact.a
    article = desk.heads()[0].id
    hands.studio.window.show_page("article")
    desk.set_annotator("curator-a")
    desk.open_article(article)
    assert desk.order(AddSpan(0, 8, "AGENCY")) is not None
    hands.press(Qt.Key.Key_4, CONTROL)
    settle(hands, qtbot)
    assert page.agreement.row().exact.a == before + 1


def test_escape_leads_back_to_the_article(hands, page) -> None:
    hands.press(Qt.Key.Key_Escape)
    assert hands.studio.window.stack.currentWidget() is hands.studio.article


def test_a_third_annotator_is_a_pair_more_and_some_of_it_undefined(hands, page, qtbot) -> None:
    project = hands.studio.project
    head = project.heads()[0]
    article = project.article(head.id)
    span = Span(ItemId("n1"), head.id, "nok", 0, 8, "OFFICIAL")
    project.take([Document(article, "nok", (span,))], "nok")
    hands.studio.desk.reload([head.id])
    qtbot.waitUntil(lambda: len(page.agreement.annotators) == 3, timeout=20_000)
    words = [cell.words.partition(":")[0] for cell in page.heat.cells]
    assert words == [
        "All annotators · All labels",
        "curator-a and curator-b · All labels",
        "curator-a and nok · All labels",
        "curator-b and nok · All labels",
    ]
    page.heat.setFocus()
    hands.press(Qt.Key.Key_End)
    assert page.subject.pair == ("curator-b", "nok")
    assert all("curator-b and nok" in cell.words for cell in page.bars.cells)
    hands.press(Qt.Key.Key_Home)
    assert page.subject.pair is None
    page.measure.setCurrentIndex(page.measure.findData("relations"))
    assert page.heat.cells[-1].value is None


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)
def test_a_number_can_be_read_on_every_shade(theme) -> None:
    def luminance(colour: QColor) -> float:
        linear = [
            part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4
            for part in (colour.redF(), colour.greenF(), colour.blueF())
        ]
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

    text = luminance(QColor(theme.text))
    for value in range(-2, 13):
        ground = luminance(shade(theme, value / 10))
        high, low = max(text, ground), min(text, ground)
        assert (high + 0.05) / (low + 0.05) >= 4.5


def test_everything_is_painted_in_both_palettes_and_in_a_small_window(hands, page) -> None:
    hands.studio.window.resize(940, 560)
    for _ in range(2):
        hands.studio.look.turn_theme()
        QApplication.processEvents()
        for plot in page.plots:
            picture = plot.grab().toImage()
            assert picture.width() > 0
            assert (
                len(
                    {
                        picture.pixel(x, y)
                        for x in range(0, picture.width(), 7)
                        for y in range(0, picture.height(), 5)
                    }
                )
                > 1
            )


def test_the_window_waits_for_no_numbers_until_the_page_is_asked_for() -> None:
    program = "import sys, ui.main; sys.exit('numpy' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0


@pytest.fixture
def many(sit_down, crowd, qtbot: QtBot):
    """The page of a project of four annotators."""
    hands = sit_down(crowd(), who="")
    hands.studio.window.show_page("agreement")
    settle(hands, qtbot)
    return hands


def test_a_class_of_many_opens_the_conflicts_in_which_it_was_counted(many) -> None:
    page, adjudication = many.studio.agreement, many.studio.adjudication
    adjudication.inbox.read()
    everything = list(adjudication.inbox.all())
    seen = 0
    for cell in (*page.heat.cells, *page.bars.cells, *page.line.cells):
        page._choose(cell.subject)
        row = page._cells(page.agreement).row(cell.subject)
        for difference in set(Difference) - {Difference.SAME, Difference.RELATION}:
            if not row.counts[difference]:
                continue
            page.told.classes.linkActivated.emit(difference.value)
            listed = adjudication.inbox.all()
            assert 0 < len(listed) <= row.counts[difference]
            assert len(listed) < len(everything)
            chip = adjudication.side.narrowing.chip
            assert chip.isVisible()
            assert f"{row.counts[difference]} " in chip.toolTip()
            assert f"in {len(listed)} conflict" in chip.toolTip()
            names = cell.subject.pair or page.agreement.annotators
            for question in listed:
                versions = {
                    tuple((s.start, s.end, s.label, str(s.attributes)) for s in held)
                    for name, held in question.item.spans.items()
                    if name in names
                }
                assert len(versions) > 1
            seen += 1
    assert seen > 20


def test_a_pair_and_a_period_are_told_on_a_chip_that_takes_them_away(many) -> None:
    page, adjudication = many.studio.agreement, many.studio.adjudication
    narrowing = adjudication.side.narrowing
    page._open(page.heat.cells[1].subject)
    assert "who-budi and who-lam" in narrowing.chip.toolTip()
    assert len(adjudication.inbox.all()) == 0  # those two marked alike
    assert "They hide" in adjudication.empty.text()
    assert "Two annotators must" not in adjudication.empty.text()
    narrowing.chip.click()
    assert not narrowing.chip.isVisible()
    whole = len(adjudication.inbox.all())
    assert whole > 0
    assert adjudication.hasFocus()
    (period,) = page.agreement.periods
    (one, *_) = sorted(period.articles)
    narrower = replace(period, articles=frozenset({one}))
    page._open(replace(page.subject, pair=None, period=narrower))
    assert {each.item.article for each in adjudication.inbox.all()} == {one}
    assert narrowing.chip.isVisible()
    narrowing._leave()
    assert len(adjudication.inbox.all()) == whole
    assert not narrowing.chip.isVisible()


def test_relations_open_relations_and_nothing_else(many) -> None:
    page, adjudication = many.studio.agreement, many.studio.adjudication
    page._choose(page.heat.cells[0].subject)
    row = page._cells(page.agreement).row(page.subject)
    assert row.counts[Difference.RELATION] > 0
    page.told.classes.linkActivated.emit("relation")
    assert len(adjudication.inbox.all()) == 0
    assert "once both their ends stand in gold" in adjudication.empty.text()
    adjudication.take_agreed()
    while adjudication.inbox.agreed or any(
        one.open and not one.item.relations
        for head in many.studio.desk.heads()
        for one in adjudication.inbox.of_article(head.id)
    ):
        question = next(
            one
            for head in many.studio.desk.heads()
            for one in adjudication.inbox.of_article(head.id)
            if one.open and not one.item.relations
        )
        adjudication.walk.go(question)
        adjudication.deciding.take(1)
    listed = adjudication.inbox.all()
    assert len(listed) > 0
    assert all(one.item.relations for one in listed)


def test_the_line_is_of_the_label_that_is_chosen_and_says_so(many) -> None:
    page = many.studio.agreement
    assert "All labels" in page._titles[page.line].text()
    agency = next(cell.subject for cell in page.bars.cells if cell.subject.label == "AGENCY")
    page._choose(agency)
    assert "Agency" in page._titles[page.line].text()
    assert all(cell.subject.label == "AGENCY" for cell in page.line.cells)
    period = page.agreement.periods[0]
    assert page.line.cells[0].value == period.row(agency.pair, "AGENCY").measures["exact"]


def test_an_interval_below_0_has_its_dash_apart_from_its_minus(page) -> None:
    row = page.agreement.rows[0]
    row = replace(
        row,
        measures=dict.fromkeys(row.measures, -0.3),
        intervals=dict.fromkeys(row.measures, (-0.333, -0.27)),
    )
    page.table.show_rows([("all", "All labels", row)])
    assert page.table.item(0, 4).text() == "−0.300 (−0.333 – −0.270)"
