"""Articles come in through the real window: a dropped folder with good and bad files, an import
that is cancelled in its middle, the rest taken, the report read, and work that goes on beside it."""

from __future__ import annotations

import json
from pathlib import Path
from zipfile import ZipFile

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, QSettings, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.annotation import AddSpan
from app.intake import make_sample
from app.store import Project, check
from ui.choices import Choices
from ui.main import Studio
from ui.start import application

COPY, LEFT, NONE = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier(0)
MANY = 3000


@pytest.fixture
def inbox(tmp_path: Path) -> Path:
    """Good files, an archive and a table among files that nobody can read."""
    folder = tmp_path / "inbox"
    (folder / "2025").mkdir(parents=True)
    (folder / "2025" / "satu.txt").write_text("Berita satu dari Jakarta.\r\n", newline="")
    (folder / "dua.jsonl").write_text(json.dumps({"text": "Berita dua dari Bandung."}) + "\n")
    (folder / "tiga.csv").write_text("judul,isi\nTiga,Berita tiga dari Medan.\n")
    with ZipFile(folder / "empat.zip", "w") as archive:
        archive.writestr("empat.txt", "Berita empat dari Aceh.")
    (folder / "kosong.txt").touch()
    (folder / "rusak.jsonl").write_text('{"text": ')
    (folder / "biner.txt").write_bytes(bytes(range(256)) * 9)
    return folder


@pytest.fixture
def studio(tmp_path: Path, qtbot: QtBot):
    path = tmp_path / "sample.penanda"
    make_sample(path)
    settings = QSettings(str(tmp_path / "x.ini"), QSettings.Format.IniFormat)
    made = Studio(application(), Project.open(path), Choices(settings))
    made.window.show()
    qtbot.waitExposed(made.window)
    yield made
    made.close()
    QApplication.processEvents()


def drop(studio: Studio, path: Path) -> None:
    """Drag a folder onto the window and let it go, as the window system would tell of it."""
    data, handle = QMimeData(), studio.window.windowHandle()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    QApplication.sendEvent(handle, QDragEnterEvent(QPoint(700, 400), COPY, data, LEFT, NONE))
    assert studio.intake.cover.isVisible()
    QApplication.sendEvent(handle, QDropEvent(QPointF(700, 400), COPY, data, LEFT, NONE))
    assert not studio.intake.cover.isVisible()


def click(widget) -> None:
    assert widget.isVisible()
    assert widget.isEnabled()
    QTest.mouseClick(widget, LEFT)


def on_disk(studio: Studio) -> list[str]:
    with Project.open(studio.project.path, read_only=True) as project:
        assert check(project) == []
        return [project.article(head.id).text for head in project.heads()]


def test_a_dropped_folder_with_good_and_bad_files(studio: Studio, inbox: Path, qtbot: QtBot):
    before = on_disk(studio)
    drop(studio, inbox)
    dialog, intake = studio.intake.dialog, studio.intake
    assert dialog.isVisible()
    click(dialog.start)
    qtbot.waitUntil(lambda: not intake.running, timeout=30_000)
    report = dialog.report
    assert report.heading.text() == "Nothing was taken"
    refused = {report.refused.item(row, 0).text() for row in range(report.refused.rowCount())}
    assert refused == {"kosong.txt", "rusak.jsonl", "biner.txt"}
    assert on_disk(studio) == before

    click(report.rest)
    qtbot.waitUntil(lambda: not intake.running, timeout=30_000)
    assert report.heading.text() == "4 articles taken"
    assert set(on_disk(studio)[len(before) :]) == {
        "Berita satu dari Jakarta.\r\n",
        "Berita dua dari Bandung.",
        "Berita tiga dari Medan.",
        "Berita empat dari Aceh.",
    }
    qtbot.waitUntil(lambda: studio.window.sidebar.count() == len(before) + 4)

    drop(studio, inbox / "2025")
    click(dialog.start)
    qtbot.waitUntil(lambda: not intake.running, timeout=30_000)
    assert report.heading.text() == "0 articles taken"
    assert report.summary.text() == "1 were there already"


def test_an_import_cancelled_in_its_middle_leaves_the_project_as_it_was(
    studio: Studio, tmp_path: Path, qtbot: QtBot
):
    file = tmp_path / "many.jsonl"
    file.write_text(
        "".join(json.dumps({"text": f"Berita {n} dari Jakarta. " * 40}) + "\n" for n in range(MANY))
    )
    before = on_disk(studio)
    heads = list(studio.desk.heads())
    drop(studio, file)
    dialog, intake = studio.intake.dialog, studio.intake
    click(dialog.start)
    qtbot.waitUntil(lambda: dialog.bar.maximum() == MANY, timeout=30_000)
    studio.desk.order(AddSpan(0, 8, "AGENCY"))  # work goes on
    click(dialog.cancel)
    qtbot.waitUntil(lambda: not intake.running, timeout=30_000)
    assert dialog.report.heading.text() == "The import was cancelled"
    assert on_disk(studio) == before
    assert [head.id for head in studio.desk.heads()] == [head.id for head in heads]
    assert studio.desk.article is not None
    who = studio.desk.people.annotator
    qtbot.waitUntil(
        lambda: any((span.start, span.end) == (0, 8) for span in studio.desk.work().spans)
    )
    work = studio.project.work(studio.desk.article.id, who)
    assert any((span.start, span.end) == (0, 8) for span in work.spans)


def test_the_window_closes_in_the_middle_of_an_import_only_when_it_is_meant(
    studio: Studio, tmp_path: Path, qtbot: QtBot
):
    file = tmp_path / "many.jsonl"
    file.write_text(
        "".join(json.dumps({"text": f"Berita {n} dari Jakarta. " * 40}) + "\n" for n in range(MANY))
    )
    before, path = on_disk(studio), studio.project.path
    studio.take_in([file])
    click(studio.intake.dialog.start)
    qtbot.waitUntil(lambda: studio.intake.dialog.bar.maximum() == MANY, timeout=30_000)
    QTest.keyClick(studio.intake.dialog, Qt.Key.Key_Escape)
    assert not studio.intake.dialog.isVisible()
    assert studio.intake.running
    assert studio.window.tools["import"].text().startswith("Importing")
    assert not studio.window.close()
    assert "Close again to cancel it" in studio.window.banner.words.text()
    assert studio.window.close()
    with Project.open(path) as project:
        assert len(project.heads()) == len(before)
        assert check(project) == []
