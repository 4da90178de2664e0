"""The import dialog: what is chosen, how it is read, what came of it; by keys and by mouse."""

from __future__ import annotations

import json

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLineEdit

from app.errors import FileRefusedError
from app.intake import Guess, NearDuplicate, Report
from app.intake.apart import MOST, Order
from app.intake.report import Step
from app.model import ArticleId
from ui import translation

CONTROL = Qt.KeyboardModifier.ControlModifier
EXACT = "Berita\u00a0satu\r\ndari\u2028Jakarta \U0001f600.\n"


@pytest.fixture
def dialog(hands):
    hands.press(Qt.Key.Key_I, CONTROL)
    made = hands.studio.intake.dialog
    assert made.isVisible()
    QApplication.processEvents()
    return made


@pytest.fixture
def inbox(tmp_path):
    folder = tmp_path / "inbox"
    folder.mkdir()
    return folder


@pytest.fixture
def imported(hands, dialog, qtbot):
    """Press Enter on what is chosen, and wait for the end."""

    def run() -> None:
        hands.click(dialog.start)
        qtbot.waitUntil(lambda: not hands.studio.intake.running, timeout=20_000)

    return run


def write(folder, **texts: str) -> None:
    for name, text in texts.items():
        (folder / f"{name}.txt").write_text(text, encoding="utf-8", newline="")


def paste(box, text: str) -> None:
    data = QMimeData()
    data.setText(text)
    box.insertFromMimeData(data)


def test_nothing_can_be_imported_before_something_is_chosen(dialog, tmp_path, qtbot):
    assert not dialog.start.isEnabled()
    dialog.add_paths([str(tmp_path)])
    assert dialog.start.isEnabled()
    dialog.choosing.sources.setFocus()
    dialog.choosing.sources.selectAll()
    qtbot.keyClick(dialog.choosing.sources, Qt.Key.Key_Delete)
    assert dialog.choosing.paths() == []
    assert not dialog.start.isEnabled()


def test_everything_has_a_name(dialog):
    widgets = [
        *dialog.findChildren(QAbstractButton),
        *dialog.findChildren(QComboBox),
        *dialog.findChildren(QLineEdit),
    ]
    for widget in widgets:
        if widget.objectName().startswith("qt_") or not widget.objectName():
            continue
        named = widget.accessibleName() or (isinstance(widget, QAbstractButton) and widget.text())
        assert named, widget.objectName()


def test_a_path_or_pattern_may_be_written(hands, dialog, inbox, imported):
    write(inbox, **{"2025-1": "Berita satu.", "2025-2": "Berita dua.", "2024-1": "Lama."})
    dialog.choosing.pattern.setFocus()
    dialog.choosing.pattern.setText(str(inbox / "2025-*.txt"))
    hands.press(Qt.Key.Key_Return)
    assert dialog.choosing.paths() == [str(inbox / "2025-*.txt")]
    assert dialog.isVisible()
    assert not hands.studio.intake.running
    imported()
    assert dialog.report.heading.text() == "2 articles taken"


def test_the_beginning_of_the_first_text_is_shown(dialog, inbox, qtbot):
    write(inbox, berita="Kementerian Luar Negeri menyatakan bahwa mereka akan bekerja sama.\n")
    dialog.add_paths([str(inbox)])
    qtbot.waitUntil(dialog.choosing.beginning.isVisible)
    assert dialog.choosing.beginning.toPlainText().startswith("Kementerian")
    assert "berita.txt" in dialog.choosing.seen.text()
    assert "Indonesian" in dialog.choosing.seen.text()


def test_a_file_of_another_tool_is_known_and_asks_for_the_unit_it_does_not_say(
    hands, dialog, tmp_path, qtbot, imported
):
    file = tmp_path / "export.jsonl"
    row = {"id": 1, "text": "\U0001f600กขคงจ", "label": [[2, 4, "AGENCY"]]}
    file.write_text(json.dumps(row) + "\n", encoding="utf-8")
    dialog.add_paths([str(file)])
    choosing = dialog.choosing
    qtbot.waitUntil(lambda: "--offsets" in choosing.seen.text())
    unit = choosing.form.unit
    unit.setCurrentIndex(unit.findData("utf-16"))
    unit.activated.emit(unit.currentIndex())
    qtbot.waitUntil(lambda: "doccano JSONL" in choosing.seen.text())
    assert "spans: 1" in choosing.seen.text()
    assert not choosing.columns.isVisible()
    imported()
    assert dialog.report.heading.text() == "1 article taken"
    assert "1 spans came" in dialog.report.summary.text()
    assert dialog.report.tabs["told"].text() == "Found out 2"
    assert "offsets count in UTF-16 units" in dialog.report.words


def test_columns_are_found_by_name_and_may_be_chosen(dialog, tmp_path, qtbot):
    file = tmp_path / "berita.jsonl"
    rows = [{"nomor": n, "isi": f"Berita {n}.", "kepala": f"Judul {n}"} for n in range(9)]
    file.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    dialog.add_paths([str(file)])
    choosing = dialog.choosing
    qtbot.waitUntil(choosing.columns.isVisible)
    columns = choosing.columns
    assert columns.choices["text"].currentText() == "isi"
    assert columns.table.rowCount() == 5
    assert columns.table.item(2, 1).text() == "Berita 2."
    title = columns.choices["title"]
    title.setCurrentIndex(title.findText("kepala"))
    title.activated.emit(title.currentIndex())
    assert columns.table.horizontalHeaderItem(2).text() == "kepala  →  Title"
    assert choosing.order("me").options.columns == {"text": "isi", "title": "kepala"}
    text = columns.choices["text"]
    text.setCurrentIndex(0)
    text.activated.emit(0)
    assert not dialog.start.isEnabled()


def test_a_table_of_titles_alone_says_why_it_cannot_be_imported(dialog, tmp_path, qtbot):
    file = tmp_path / "judul.csv"
    file.write_text("nomor,judul\n1,Satu\n2,Dua\n", encoding="utf-8")
    dialog.add_paths([str(file)])
    choosing = dialog.choosing
    qtbot.waitUntil(choosing.columns.isVisible)
    assert choosing.seen.text().startswith("No column of judul.csv is known to hold the texts.")
    assert not dialog.start.isEnabled()
    text = choosing.columns.choices["text"]
    text.setCurrentIndex(text.findData("judul"))
    text.activated.emit(text.currentIndex())
    assert choosing.seen.text() == "What stands in which column of judul.csv?"
    assert dialog.start.isEnabled()


def test_the_steps_are_told_in_the_language_of_the_window(dialog, qapp):
    try:
        translation.use(qapp, "vi")
        dialog._stepped(Step("Reading /a/b.txt", 3, 0))
        assert dialog.words.text() == "Đang đọc /a/b.txt   ·   3"
    finally:
        translation.use(qapp, "en")


def test_options_are_handed_on(dialog, tmp_path):
    form = dialog.choosing.form
    dialog.add_paths([str(tmp_path)])
    form.language.setCurrentIndex(form.language.findData("vi"))
    form.encoding.setCurrentIndex(form.encoding.findData("cp1258"))
    form.format.setCurrentIndex(form.format.findData("text"))
    form.annotator.setText(" siti ")
    options = dialog.choosing.order("me").options
    assert (options.language, options.encoding) == ("vi", "cp1258")
    assert (options.format_name, options.annotator) == ("text", "siti")


def test_a_pasted_text_comes_in_exactly_as_it_was_copied(hands, dialog, imported, qtbot):
    hands.click(dialog.choosing.by_text)
    assert dialog.choosing.box.hasFocus()
    paste(dialog.choosing.box, EXACT)
    dialog.choosing.title.setText("Judul")
    imported()
    head = hands.studio.desk.heads()[-1]
    assert head.name == "Judul"
    assert hands.studio.project.article(head.id).text == EXACT


def test_a_text_is_written_and_taken_by_keys_alone(hands, dialog, qtbot):
    hands.click(dialog.choosing.by_text)
    hands.write("Berita")
    hands.press(Qt.Key.Key_Return)
    hands.write("dari Jakarta")
    hands.press(Qt.Key.Key_Return, CONTROL)
    qtbot.waitUntil(lambda: dialog.stack.currentIndex() == 2, timeout=20_000)
    qtbot.waitUntil(lambda: hands.studio.window.sidebar.count() == 6)
    head = hands.studio.desk.heads()[-1]
    assert head.name == "Berita"
    assert hands.studio.project.article(head.id).text == "Berita\ndari Jakarta"


def test_a_text_that_was_written_on_is_what_stands_in_the_box(dialog):
    dialog.choosing.by_text.click()
    paste(dialog.choosing.box, EXACT)
    dialog.choosing.box.moveCursor(dialog.choosing.box.textCursor().MoveOperation.End)
    dialog.choosing.box.insertPlainText("!")
    assert dialog.choosing.box.text() == EXACT.replace("\r\n", "\n") + "!"


def test_the_language_is_told_while_it_is_written(dialog, qtbot):
    dialog.choosing.by_text.click()
    paste(dialog.choosing.box, "Bộ Ngoại giao Việt Nam và Thái Lan đã hợp tác trong nhiều năm.")
    qtbot.waitUntil(lambda: "Vietnamese" in dialog.choosing.found.text())
    dialog.choosing.box.selectAll()
    paste(dialog.choosing.box, "กระทรวงการต่างประเทศแถลงว่าจะร่วมมือกับลาว")
    qtbot.waitUntil(lambda: "Thai" in dialog.choosing.found.text())


def test_when_some_is_refused_the_rest_may_be_taken(hands, dialog, inbox, imported, qtbot):
    write(inbox, good="Berita dari Jakarta.\n", empty="")
    dialog.add_paths([str(inbox)])
    imported()
    report = dialog.report
    assert report.heading.text() == "Nothing was taken"
    assert [report.refused.item(0, column).text() for column in range(3)] == [
        "empty.txt",
        "",
        "is empty",
    ]
    assert len(hands.studio.desk.heads()) == 5
    hands.click(report.rest)
    qtbot.waitUntil(lambda: not hands.studio.intake.running, timeout=20_000)
    assert report.heading.text() == "1 article taken"
    assert "1 refused and left out" in report.summary.text()
    assert not report.rest.isVisible()
    assert len(hands.studio.desk.heads()) == 6
    hands.click(dialog.copy)
    copied = QApplication.clipboard().text()
    assert copied.startswith("1 article taken\n1 refused")
    assert f"{inbox / 'empty.txt'}\t\tis empty\tName a file with text in it.\n" in copied


def test_where_all_is_refused_there_is_no_rest(hands, dialog, inbox, imported, qtbot):
    write(inbox, empty="")
    dialog.add_paths([str(inbox)])
    imported()
    report, before = dialog.report, len(hands.studio.desk.heads())
    report.rest.click()
    qtbot.waitUntil(lambda: not hands.studio.intake.running, timeout=20_000)
    assert report.heading.text() == "Nothing was taken"
    assert len(hands.studio.desk.heads()) == before


def test_beside_other_refusals_all_labels_that_are_lacking_are_told_in_one_line(
    dialog, inbox, imported
):
    write(inbox, empty="")
    marks = [[0, 6, "PER"], [10, 14, "LOC"], [0, 6, "PER"]]
    row = {"id": 1, "text": "Jokowi di Bali", "label": marks}
    (inbox / "a.jsonl").write_text(json.dumps(row) + "\n", encoding="utf-8")
    dialog.add_paths([str(inbox)])
    imported()
    table = dialog.report.refused
    assert table.rowCount() == 2
    assert "has no label 'PER' (2), 'LOC' (1)" in table.item(1, 2).text()
    assert "--map" in table.item(1, 3).text()


def test_near_duplicates_are_named_and_opened(hands, dialog):
    first, second = (head.id for head in hands.studio.desk.heads()[1:3])
    dialog._taken(Report(taken=1, near=[NearDuplicate(first, second, 0.934)]))
    report = dialog.report
    names = {head.id: head.name for head in hands.studio.desk.heads()}
    shown = [report.near.item(0, column).text() for column in range(3)]
    assert shown == ["93%", names[first], names[second]]
    hands.click(dialog.findChild(QAbstractButton, "open_other"))
    assert hands.studio.desk.article.id == second
    report.near.setFocus()
    report.near.setCurrentCell(0, 1)
    hands.studio.intake.dialog.activateWindow()
    report.near.itemActivated.emit(report.near.item(0, 1))
    assert hands.studio.desk.article.id == first


def test_names_that_come_later_are_shown_then(hands, dialog):
    known = hands.studio.desk.heads()[0]
    dialog._taken(Report(near=[NearDuplicate(known.id, ArticleId("later"), 0.9)]))
    assert dialog.report.near.item(0, 2).text() == "later"
    dialog.report.name_near()
    assert dialog.report.near.item(0, 1).text() == known.name


def test_guessed_files_are_imported_again_in_another_encoding(dialog, monkeypatch):
    begun: list[Order] = []
    monkeypatch.setattr(dialog, "_begin", begun.append)
    dialog._taken(Report(taken=2, guessed=[Guess("/x/a.txt", "cp874"), Guess("/x/b.txt", "cp874")]))
    assert dialog.report.tabs["guessed"].text() == "Encodings guessed 2"
    assert not dialog.report.tabs["refused"].isVisible()
    assert dialog.report.encoding.currentData() == "cp1258"
    dialog.report.guessed.clearSelection()
    dialog.report.again.click()
    dialog.report.guessed.selectRow(1)
    dialog.report.again.click()
    assert [order.paths for order in begun] == [("/x/a.txt", "/x/b.txt"), ("/x/b.txt",)]
    assert {order.options.encoding for order in begun} == {"cp1258"}


def test_all_guessed_files_are_imported_again_also_those_no_row_shows(dialog, monkeypatch):
    begun: list[Order] = []
    monkeypatch.setattr(dialog, "_begin", begun.append)
    files = [f"/x/{n}.txt" for n in range(500)]
    dialog._taken(Report(taken=500, guessed=[Guess(file, "cp874") for file in files]))
    dialog.report.guessed.clearSelection()
    dialog.report.again.click()
    assert begun[0].paths == tuple(files)


def test_members_of_an_archive_are_imported_again_by_the_archive(dialog, monkeypatch):
    begun: list[Order] = []
    monkeypatch.setattr(dialog, "_begin", begun.append)
    files = ("/x/old.ZIP/in/1.txt", "/x/old.ZIP/in/2.txt", "/x/a.zip.d/b.txt")
    dialog._taken(Report(taken=3, guessed=[Guess(file, "cp874") for file in files]))
    dialog.report.guessed.clearSelection()
    dialog.report.again.click()
    assert begun[0].paths == ("/x/old.ZIP", "/x/a.zip.d/b.txt")


def test_a_copied_report_says_where_it_ends(dialog):
    near = [Guess(f"/x/{n}.txt", "cp874") for n in range(MOST)]
    dialog._taken(Report(guessed=near[1:]))
    assert "No more than" not in dialog.report.words
    assert f"/x/{MOST - 1}.txt" in dialog.report.words
    dialog._taken(Report(guessed=near))
    assert dialog.report.words.endswith(
        "\nNo more than 1,000 are told here; the command line tells all.\n"
    )


@pytest.mark.parametrize(
    ("wrote", "heading"), [(True, "The import broke off"), (False, "Nothing was taken")]
)
def test_nothing_was_taken_is_said_only_before_it_began_to_write(dialog, wrote, heading):
    dialog._importing._writing = wrote
    dialog._failed("it stopped")
    assert dialog.report.heading.text() == heading


def test_a_refusal_of_the_project_is_told(dialog):
    dialog._failed("no space left on the disk")
    assert dialog.report.summary.text() == "no space left on the disk"
    assert not dialog.report.stack.isVisible()


def test_what_is_html_is_shown_as_it_is(dialog):
    dialog._refused([FileRefusedError("/x/<b>a</b>.txt", "is <i>empty</i>", advice="<u>x")])
    item = dialog.report.refused.item(0, 2)
    assert item.text() == "is <i>empty</i>"
    assert item.toolTip() == "<p>is &lt;i&gt;empty&lt;/i&gt;</p>"


def test_files_dropped_on_the_dialog_are_added(dialog, tmp_path):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path))])
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier(0)
    place, handle = QPoint(200, 100), dialog.windowHandle()
    QApplication.sendEvent(handle, QDragEnterEvent(place, copy, data, left, none))
    QApplication.sendEvent(handle, QDropEvent(QPointF(place), copy, data, left, none))
    assert dialog.choosing.paths() == [str(tmp_path)]


def test_escape_closes_it_and_it_is_empty_the_next_time(hands, dialog, tmp_path):
    dialog.add_paths([str(tmp_path)])
    hands.press(Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    hands.studio.intake.ask()
    assert dialog.isVisible()
    assert dialog.choosing.paths() == []


def test_a_key_in_an_object_is_a_column_and_foreign_annotations_are_told_of(
    hands, dialog, imported, inbox, qtbot
):
    file = inbox / "a.jsonl"
    row = {"doc": {"isi": "Berita satu dari Jakarta."}, "label": [[0, 6, "X"]]}
    file.write_text(json.dumps(row), encoding="utf-8")
    dialog.add_paths([str(file)])
    columns = dialog.choosing.columns
    qtbot.waitUntil(lambda: columns.isVisible())
    assert columns.choices["text"].currentData() == "doc.isi", "it is offered, and can be seen"
    imported()
    report = dialog.report
    assert report.tabs["foreign"].text() == "Annotations not taken 1"
    assert [report.foreign.item(0, n).text() for n in range(3)] == ["a.jsonl", "label", "1"]
    assert "annotations of another tool were not taken" in report.summary.text()
    assert f"{file}\tlabel\t1" in report.words
