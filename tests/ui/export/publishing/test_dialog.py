"""The dialog that publishes: nothing goes out unseen or unasked, the token stays where it belongs."""

# ruff: noqa: F811 - fixtures of another folder are imported by their names

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from app.export.release import Order, release
from app.formats import read_documents
from app.store import Project
from tests.app.sync.conftest import TOKEN, Hub, Studio, drawer, hub, studio  # noqa: F401
from ui.export import PublishDialog


@pytest.fixture
def released(sample, tmp_path):
    with Project.open(sample) as project:
        order = Order("curator-a", ("jsonl", "labelstudio", "conll"))
        return release(project, tmp_path / "release", order).folder


@pytest.fixture
def make(qtbot, released, drawer):
    parent = QWidget()
    qtbot.addWidget(parent)
    made = []

    def dialog(remembered=None) -> PublishDialog:
        made.append(PublishDialog(parent, released, remembered or {}))
        made[-1].open()
        return made[-1]

    yield dialog
    for each in made:
        each.done(0)


def press(qtbot, dialog, button) -> str:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not dialog.job.running, timeout=60_000)
    return dialog.told.text()


def to_hub(dialog, server) -> None:
    dialog.form.address.setText(server.address)
    dialog.form.name.setText("kelompok/pejabat")


def to_studio(dialog, server) -> None:
    dialog.form.place.setCurrentIndex(dialog.form.place.findData("labelstudio"))
    dialog.form.address.setText(server.address)


def rows(table) -> list[list[str]]:
    return [
        [table.item(row, column).text() for column in range(table.columnCount())]
        for row in range(table.rowCount())
    ]


def test_nothing_goes_to_the_hub_before_it_was_shown_and_ordered(qtbot, make, hub, drawer):
    dialog = make()
    assert hub.heard == []
    assert not dialog.send.isEnabled()
    to_hub(dialog, hub)
    QTest.keyClicks(dialog.secret.token, TOKEN)
    dialog.secret.keep.setChecked(True)
    told = press(qtbot, dialog, dialog.look)
    assert f"would go to {hub.address}/datasets/kelompok/pejabat as siti." in told
    assert "for its members only" in told
    assert "The texts of the articles go out" in told
    assert {method for method, _, _ in hub.heard} == {"GET"}
    assert hub.repositories == {}
    assert ["data/labelstudio/all.labelstudio.json", "new"] in [
        row[:2] for row in rows(dialog.offer.files)
    ]
    assert rows(dialog.offer.losses)[0][0] == "all.conll"
    assert "things are not in the files" in dialog.offer.lost.text()
    assert not any(TOKEN in cell for row in rows(dialog.offer.files) for cell in row)
    QTest.keyClick(
        dialog.form.name, Qt.Key.Key_Return
    )  # the usual key looks again, and does not send
    qtbot.waitUntil(lambda: not dialog.job.running, timeout=60_000)
    assert hub.repositories == {}
    told = press(qtbot, dialog, dialog.send)
    assert f"files were sent to {hub.address}/datasets/kelompok/pejabat." in told
    assert "README.md" in hub.repositories["kelompok/pejabat"]
    assert dialog.show_there.isVisible()
    assert not dialog.send.isEnabled()
    assert drawer.held["Penanda tokens", hub.address] == TOKEN
    assert TOKEN not in str(dialog.form.remembered)
    dialog.done(0)
    assert dialog.secret.token.text() == ""
    again = make(dialog.form.remembered)
    assert again.form.name.text() == "kelompok/pejabat"
    assert press(qtbot, again, again.look).startswith("Everything is there already")
    assert not again.send.isEnabled()


def test_another_choice_or_a_change_over_there_takes_back_what_was_shown(qtbot, make, hub):
    dialog = make()
    to_hub(dialog, hub)
    dialog.secret.token.setText(TOKEN)
    press(qtbot, dialog, dialog.look)
    assert dialog.send.isEnabled()
    QTest.keyClicks(dialog.form.name, "2")
    assert not dialog.send.isEnabled()
    assert rows(dialog.offer.files) == []
    press(qtbot, dialog, dialog.look)
    hub.repositories["kelompok/pejabat2"] = {"README.md": b"theirs"}
    hub.commits["kelompok/pejabat2"], hub.lfs["kelompok/pejabat2"] = ["first"], set()
    assert "what would be sent is not what was shown" in press(qtbot, dialog, dialog.send)
    assert hub.repositories["kelompok/pejabat2"] == {"README.md": b"theirs"}
    assert not dialog.send.isEnabled()


def test_tasks_go_to_label_studio_and_what_broke_goes_on(qtbot, make, studio, monkeypatch):
    monkeypatch.setattr("app.sync.tasks.AT_ONCE", 2)
    dialog = make()
    to_studio(dialog, studio)
    assert not dialog.form.name.isVisible()
    dialog.secret.token.setText(TOKEN)
    told = press(qtbot, dialog, dialog.look)
    assert told.startswith(f"5 tasks would go to {studio.address}, a new project")
    assert rows(dialog.offer.files) == [["data/labelstudio/all.labelstudio.json", "new", "5 tasks"]]
    assert studio.projects == {}
    studio.taken_before_it_breaks = 1
    told = press(qtbot, dialog, dialog.send)
    assert "2 of 5 tasks went to project 1" in told
    assert dialog.form.project.value() == 1
    assert dialog.show_there.isVisible()
    studio.taken_before_it_breaks = 10
    press(qtbot, dialog, dialog.look)
    assert [row[1:] for row in rows(dialog.offer.files)] == [
        ["new", "3 tasks"],
        ["is there already", "2 tasks"],
    ]
    assert press(qtbot, dialog, dialog.send).startswith("3 tasks were sent to ")
    assert len(studio.projects[1]["tasks"]) == 5


def test_what_was_marked_there_is_fetched_whole_for_the_import(
    qtbot, make, studio, released, drawer
):
    dialog = make()
    assert not dialog.fetch.isVisible()
    to_studio(dialog, studio)
    dialog.secret.token.setText(TOKEN)
    assert not dialog.fetch.isEnabled()
    press(qtbot, dialog, dialog.look)
    press(qtbot, dialog, dialog.send)
    assert dialog.form.project.value() == 1
    assert dialog.fetch.isEnabled()
    dialog.form.project.setValue(2)
    told = press(qtbot, dialog, dialog.fetch)
    assert "has no such thing" in told
    assert dialog.fetched is None
    dialog.form.project.setValue(1)
    dialog.secret.keep.setChecked(True)
    press(qtbot, dialog, dialog.fetch)
    assert drawer.held["Penanda tokens", studio.address] == TOKEN
    assert dialog.fetched == released.parent / "release-label-studio-1.json"
    assert not dialog.isVisible()
    came = [document for _, document in read_documents(dialog.fetched)]
    assert len(came) == 5
    assert {document.annotator for document in came} == {"curator-a"}
    assert not [path for path in released.parent.iterdir() if "part" in path.name]


def test_escape_stops_what_is_on_its_way_and_waits_for_the_answer(qtbot, make, studio, monkeypatch):
    monkeypatch.setattr("app.sync.tasks.AT_ONCE", 2)
    dialog = make()
    to_studio(dialog, studio)
    dialog.secret.token.setText(TOKEN)
    press(qtbot, dialog, dialog.look)
    real = studio._known

    def meanwhile(*asked):
        if asked[1].endswith("/import"):
            dialog.job.stop()
        return real(*asked)

    monkeypatch.setattr(studio, "_known", meanwhile)
    QTest.mouseClick(dialog.send, Qt.MouseButton.LeftButton)
    dialog.reject()
    assert dialog.isVisible()
    assert "answer is awaited" in dialog.told.text()
    qtbot.waitUntil(lambda: not dialog.job.running, timeout=60_000)
    assert len(studio.projects.get(1, {"tasks": []})["tasks"]) < 5
    assert "stopped" in dialog.told.text().lower()
    dialog.reject()
    assert not dialog.isVisible()


def test_a_refusal_is_a_sentence_without_the_token(qtbot, make, hub, tmp_path):
    dialog = make()
    dialog.form.address.setText("http://example.org")
    assert "a token would go out for all to read" in press(qtbot, dialog, dialog.look)
    dialog.form.address.setText(hub.address)
    assert press(qtbot, dialog, dialog.look).startswith("No repository is named")
    dialog.form.name.setText("kelompok/pejabat")
    assert "there is no token for this server" in press(qtbot, dialog, dialog.look)
    dialog.secret.token.setText("hf_" + "salah" * 4)
    told = press(qtbot, dialog, dialog.look)
    assert "does not know this token" in told
    assert "salah" not in told
    dialog.form.folder.setText(str(tmp_path))
    dialog.secret.token.setText(TOKEN)
    assert "is no release" in press(qtbot, dialog, dialog.look)
    dialog.form.folder.setText("")
    assert press(qtbot, dialog, dialog.look).startswith("No release is named")
    assert "No token of" in press(qtbot, dialog, dialog.secret.forget)
    assert dialog.look.isEnabled()


def test_without_a_keyring_it_says_so(make, monkeypatch):
    monkeypatch.setattr("ui.export.publishing.tokens.keyring_name", lambda: "")
    dialog = make()
    assert dialog.secret.no_keyring.isVisible()
    assert not dialog.secret.keep.isVisible()
    assert not dialog.secret.forget.isVisible()
