"""The dialog of the labels: a draft that is seen before it is done, and is one step when it is."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from app.annotation import AddSpan
from app.model import Scheme
from app.scheme import AddLabel, EditLabel, MergeLabels, RenameLabel, RetireLabel, revise
from app.scheme.colours import DARK_PAGE, LIGHT_PAGE
from app.store import Project, backups_of, check
from ui.scheme import SchemeDialog
from ui.scheme.splitting import SplitDialog
from ui.theme import DARK, LIGHT

ALIKE = Qt.MouseButton.LeftButton


@pytest.fixture
def project(sample):
    with Project.open(sample) as opened:
        yield opened


@pytest.fixture
def dialog(qtbot, project):
    parent = QWidget()
    qtbot.addWidget(parent)
    made = SchemeDialog(parent, project, "curator-a", LIGHT)
    made.open()
    qtbot.waitExposed(made)
    qtbot.waitUntil(lambda: not made.labels.model().index(0).data().endswith(", 0"))
    yield made
    made.done(0)


def foreseen(qtbot, dialog) -> str:
    qtbot.waitUntil(lambda: dialog.carry_out.isEnabled(), timeout=20_000)
    return dialog.foresight.text.text()


def type_in(field, words: str) -> None:
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, words)
    QTest.keyClick(field, Qt.Key.Key_Return)


def names(dialog) -> list[str]:
    return [label.name for label, _, _ in dialog.labels.model().rows]


def test_the_labels_are_listed_with_their_spans(dialog, project):
    words = [dialog.labels.model().index(row).data() for row in range(3)]
    assert words[0].startswith("Official, OFFICIAL, 1, ")
    assert not dialog.carry_out.isEnabled()
    assert dialog.form.name.text() == "OFFICIAL"


def test_a_name_typed_is_an_order_and_what_it_means_is_told(qtbot, dialog):
    dialog.labels.choose("AGENCY")
    type_in(dialog.form.name, "BODY")
    assert dialog.isVisible()  # Return hands in the field, and carries nothing out
    assert dialog.draft.orders == (RenameLabel("AGENCY", "BODY"),)
    assert dialog.labels.current == "BODY"
    told = foreseen(qtbot, dialog)
    assert "AGENCY is called BODY" in told
    assert "in 5 articles (curator-a, curator-b)" in told
    assert "AGENCY → BODY" in told
    assert "from version 1.0 to 1.1" in told


def test_what_cannot_be_is_said_and_the_field_shows_what_is(dialog):
    type_in(dialog.form.name, "AGENCY")
    assert dialog.told.text().startswith("There is a label AGENCY already.")
    assert dialog.form.name.text() == "OFFICIAL"
    type_in(dialog.form.key, "2")
    assert "The key '2' is that of AGENCY" in dialog.told.text()
    assert not dialog.draft.orders


def test_a_colour_that_is_hard_to_read_is_marked(dialog):
    field = dialog.form.light
    assert field.told.property("role") == "quiet"
    type_in(field.field, "#c0d0e0")
    assert "hard to read" in field.told.text()
    assert field.told.property("role") == "remark"
    assert dialog.draft.orders == (EditLabel("OFFICIAL", light="#c0d0e0"),)
    type_in(field.field, "red")
    assert field.field.text() == "#c0d0e0"
    assert (LIGHT.page, DARK.page) == (LIGHT_PAGE, DARK_PAGE)


def test_merging_tells_what_is_lost_and_a_retired_label_comes_back(qtbot, dialog):
    dialog.merge_into("AGENCY")
    assert names(dialog) == ["AGENCY", "COMMITMENT"]
    assert "values of “role” of OFFICIAL go" in foreseen(qtbot, dialog)
    QTest.mouseClick(dialog.take_back, ALIKE)
    assert names(dialog) == ["OFFICIAL", "AGENCY", "COMMITMENT"]
    assert not dialog.carry_out.isEnabled()
    QTest.mouseClick(dialog.retire, ALIKE)
    assert dialog.draft.orders == (RetireLabel(dialog.labels.current),)
    assert "keep a retired label" in foreseen(qtbot, dialog)
    assert dialog.retire.text() == "Bring back"


def test_the_merge_menu_offers_the_others(dialog, qtbot):
    QTest.mouseClick(dialog.merge, ALIKE)
    menu = dialog.findChild(QWidget, "merge_menu")
    qtbot.waitUntil(menu.isVisible)
    assert [entry.data() for entry in menu.actions()] == ["AGENCY", "COMMITMENT"]
    menu.actions()[1].trigger()
    menu.close()
    assert dialog.draft.orders == (MergeLabels("COMMITMENT", ("OFFICIAL",)),)


def test_a_label_is_added_and_named_in_its_field(dialog):
    QTest.mouseClick(dialog.add, ALIKE)
    assert dialog.form.name.hasSelectedText()
    type_in(dialog.form.name, "PLACE")
    assert dialog.draft.orders == (AddLabel("PLACE"),)
    assert dialog.form.title.text() == "Place"


def test_a_label_is_split_by_values_and_by_strings(qtbot, dialog):
    dialog.labels.choose("AGENCY")

    def drive() -> None:
        asked = QApplication.activeModalWidget()
        assert isinstance(asked, SplitDialog)
        asked.by.setCurrentIndex(asked.by.findData("kind"))
        for row in range(asked.values.count()):
            item = asked.values.item(row)
            if item.text().startswith(("police", "military")):
                item.setCheckState(Qt.CheckState.Checked)
        assert not asked.split.isEnabled()
        asked.name.setText("FORCE")
        asked.split.click()

    def drive_when_there() -> None:
        if isinstance(QApplication.activeModalWidget(), SplitDialog):
            drive()
        else:
            QTimer.singleShot(20, drive_when_there)

    QTimer.singleShot(0, drive_when_there)
    QTest.mouseClick(dialog.split, ALIKE)
    qtbot.waitUntil(lambda: bool(dialog.draft.orders), timeout=20_000)
    assert {order.value for order in dialog.draft.orders} == {"police", "military"}
    assert dialog.labels.current == "FORCE"
    assert "becomes FORCE" in foreseen(qtbot, dialog)


def test_a_split_that_is_left_leaves_the_preview_and_what_is_typed(qtbot, dialog):
    asked = []

    def leave() -> None:
        if isinstance(QApplication.activeModalWidget(), SplitDialog):
            asked.append(QApplication.activeModalWidget())
            asked[0].reject()
        else:
            QTimer.singleShot(20, leave)

    dialog.form.title.setFocus()
    dialog.form.title.selectAll()
    QTest.keyClicks(dialog.form.title, "Office")
    QTimer.singleShot(0, leave)
    dialog.split.click()  # the field keeps the keyboard
    qtbot.waitUntil(lambda: bool(asked), timeout=20_000)
    assert dialog.draft.orders == (EditLabel("OFFICIAL", "Office"),)
    assert "No span changes" in foreseen(qtbot, dialog)


def test_what_is_being_typed_stays_when_the_preview_comes(qtbot, dialog):
    type_in(dialog.form.name, "PERSON")
    dialog.form.title.setFocus()
    dialog.form.title.selectAll()
    QTest.keyClicks(dialog.form.title, "A per")
    assert not dialog.carry_out.isEnabled()
    foreseen(qtbot, dialog)
    assert dialog.form.title.text() == "A per"
    QTest.keyClicks(dialog.form.title, "son")
    QTest.keyClick(dialog.form.title, Qt.Key.Key_Return)
    assert [type(order) for order in dialog.draft.orders] == [RenameLabel, EditLabel]
    assert dialog.draft.scheme.label("PERSON").title == "A person"


def test_every_widget_that_takes_the_keyboard_has_a_name(dialog):
    for widget in dialog.findChildren(QWidget):
        if widget.focusPolicy() != Qt.FocusPolicy.NoFocus and not widget.objectName().startswith(
            "qt_"
        ):
            assert widget.objectName(), widget
            assert widget.accessibleName() or getattr(widget, "text", str)(), widget.objectName()


def change(hands, *orders) -> None:
    """Open the dialog as the menu does, order, and apply."""

    def drive() -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, SchemeDialog):
            QTimer.singleShot(20, drive)
            return
        assert dialog.order(*orders)
        hands._qtbot.waitUntil(dialog.carry_out.isEnabled, timeout=20_000)
        QTest.mouseClick(dialog.carry_out, ALIKE)

    QTimer.singleShot(0, drive)
    hands.studio.actions["scheme"].trigger()


def following(hands, qtbot):
    qtbot.waitUntil(lambda: hands.studio.following is not None, timeout=20_000)
    made = type(hands)(hands.studio.following, qtbot)
    made.studio.window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is made.studio.window)
    return made


def test_the_window_follows_at_once_and_one_undo_takes_all_back(hands, qtbot):
    article = hands.studio.desk.heads()[2].id
    hands.open(article)
    before = hands.spans(layer="curator-a")
    source = hands.studio.project.scheme.source
    change(hands, RenameLabel("AGENCY", "BODY"), RetireLabel("OFFICIAL"))
    then = following(hands, qtbot)
    assert then.studio.desk.article.id == article
    assert {span.label for span in then.spans(layer="curator-a")} >= {"BODY", "OFFICIAL"}
    assert list(then.studio.article.panel.buttons) == ["BODY", "COMMITMENT"]
    assert "one undo takes back" in then.told
    assert [backup.reason for backup in backups_of(then.studio.project.path)] == ["bulk"]
    span = then.mark(then.text[:5].strip(), "BODY")
    assert span.label == "BODY"
    then.studio.actions["undo"].trigger()  # the span
    assert then.studio.window.isEnabled()
    then.studio.actions["undo"].trigger()  # the labels
    assert not then.studio.window.isEnabled()
    again = following(then, qtbot)
    assert again.told == "The labels are as they were before that step."
    assert again.spans(layer="curator-a") == before
    assert again.studio.project.scheme.source == source
    assert list(again.studio.article.panel.buttons) == ["OFFICIAL", "AGENCY", "COMMITMENT"]
    assert check(again.studio.project) == []
    again.studio.actions["redo"].trigger()
    last = following(again, qtbot)
    assert isinstance(last.studio.project.scheme, Scheme)
    assert last.studio.project.scheme.label("OFFICIAL").retired


def test_a_step_of_the_labels_that_cannot_be_undone_is_told_and_passed_over(hands, qtbot):
    change(hands, AddLabel("PLACE"))
    then = following(hands, qtbot)
    with Project.open(then.studio.project.path) as project:
        work = project.work(then.studio.desk.article.id, "noor")
        project.apply(AddSpan(0, 8, "PLACE").act(work, project.scheme))
    then.studio.actions["undo"].trigger()
    qtbot.waitUntil(lambda: "cannot be undone" in then.told, timeout=20_000)
    assert "1 span is PLACE" in then.told
    assert then.studio.window.isEnabled()
    assert then.studio.following is None


def test_a_window_that_only_reads_follows_when_the_next_article_is_opened(sit_down, sample, qtbot):
    hands = sit_down(Project.open(sample, read_only=True), "")
    with Project.open(sample) as project:
        revise(project, [RenameLabel("AGENCY", "BODY")], "curator-a")
    hands.studio.desk.open_article(hands.studio.desk.heads()[1].id)
    then = following(hands, qtbot)
    assert then.told == "Somebody has changed the labels of this project."
    assert then.studio.project.read_only
    assert list(then.studio.article.panel.buttons) == ["OFFICIAL", "BODY", "COMMITMENT"]
    then.open(then.studio.desk.heads()[1].id)


def test_where_nothing_can_be_written_nothing_is_asked(sit_down, sample):
    with Project.open(sample, read_only=True) as project:
        hands = sit_down(project)
        hands.studio.errands.change_scheme()
        assert "can only be read" in hands.told
