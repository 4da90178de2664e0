"""A release: what goes into it, what its card says, where it goes to; made with progress and a way to stop.

What is said for the card is kept in the project, by the same act as on the command line.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields
from pathlib import Path

from PySide6.QtCore import QLocale, Qt, QUrl
from PySide6.QtGui import QCloseEvent, QDesktopServices
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.export import losses_of, plan_of
from app.export.release import STANDOFF, CardText, Order, Release, keep, release, withheld
from app.formats import FORMATS, format_named
from app.model import GOLD, Act, Document, Split
from app.store import Project
from ui.export.job import Job, Tell, told_of
from ui.export.losses import Lost
from ui.export.splits import SplitsDialog


class ReleaseDialog(QDialog):
    """Make a release. ``acts`` are those that were done on the way: the splits, the card."""

    def __init__(self, parent: QWidget, project: Project, who: str, folder: Path) -> None:
        super().__init__(parent)
        self.setObjectName("release_dialog")
        self.setWindowTitle(self.tr("Make a release"))
        self.resize(800, 740)
        self.acts: list[Act] = []
        self._project, self._path, self._who = project, project.path, who
        self.job = Job(self)
        self.job.done.connect(self._arrived)
        self.job.failed.connect(self._failed)
        self.job.progressed.connect(self._progress)
        self.looking = Job(self)
        self.looking.done.connect(self._looked)
        self.looking.failed.connect(lambda _key, words: self.lost.setText(words))
        self._make_contents(folder)
        self._make_card(CardText.of(project))
        self._make_foot()
        self._lay_out()
        self._tell_splits()
        self._look()

    def _make_contents(self, folder: Path) -> None:
        self.layer = QComboBox()
        self.layer.setObjectName("layer")
        self.layer.setAccessibleName(self.tr("Layer"))
        for name in sorted(self._project.layers(), key=lambda name: (name != GOLD, name)):
            self.layer.addItem(name)
        self.formats = QListWidget()
        self.formats.setObjectName("formats")
        self.formats.setAccessibleName(self.tr("Formats"))
        self.formats.setFixedHeight(112)
        for known in FORMATS.values():
            if known.writes:
                item = QListWidgetItem(known.title, self.formats)
                item.setData(Qt.ItemDataRole.UserRole, known.name)
                chosen = known.name == "jsonl"
                item.setCheckState(Qt.CheckState.Checked if chosen else Qt.CheckState.Unchecked)
        self.formats.setCurrentRow(0)
        self.texts = QCheckBox(self.tr("Only the labels: the texts may not be passed on"))
        self.texts.setObjectName("no_texts")
        self.regions = QCheckBox(self.tr("Keep captions, buttons and other regions"))
        self.regions.setObjectName("regions")
        self.strict = QCheckBox(self.tr("Make none that loses anything"))
        self.strict.setObjectName("strict")
        self.lost = QLabel()
        self.lost.setObjectName("release_lost")
        self.lost.setTextFormat(Qt.TextFormat.PlainText)
        self.lost.setProperty("role", "quiet")
        self.lost.setWordWrap(True)
        self.layer.currentIndexChanged.connect(self._look)
        self.formats.itemChanged.connect(self._look)
        self.texts.toggled.connect(self._look)
        self.regions.toggled.connect(self._look)
        self.splits = QLabel()
        self.splits.setObjectName("split_into")
        self.splits.setTextFormat(Qt.TextFormat.PlainText)
        self.resplit = QPushButton(self.tr("Split …"))
        self.resplit.setObjectName("split_articles")
        self.resplit.setAccessibleName(self.tr("Split into train, dev and test"))
        self.resplit.setAutoDefault(False)
        self.resplit.setEnabled(not self._project.read_only)
        self.resplit.clicked.connect(self._split)
        self.folder = QLineEdit(str(folder))
        self.folder.setObjectName("folder")
        self.folder.setAccessibleName(self.tr("Folder"))
        self.browse = QPushButton(self.tr("Choose …"))
        self.browse.setObjectName("choose_folder")
        self.browse.setAccessibleName(self.tr("Choose the folder"))
        self.browse.setAutoDefault(False)
        self.browse.clicked.connect(self._browse)

    def _make_card(self, text: CardText) -> None:
        words = {
            "title": (self.tr("Title"), self.tr("What the dataset is called")),
            "version": (self.tr("Version"), self.tr("As 1.2.0")),
            "licence": (self.tr("Licence of the labels"), self.tr("As CC-BY-4.0")),
            "text_licence": (self.tr("Licence of the texts"), self.tr("Who may pass them on")),
            "sources": (self.tr("Sources"), self.tr("Where the articles are from")),
            "annotators": (self.tr("Annotators"), self.tr("Who they are, without names")),
            "personal": (self.tr("Personal data"), self.tr("What of it is in the texts")),
            "citation": (self.tr("Citation"), self.tr("How to cite it")),
            "contact": (self.tr("Contact"), self.tr("Whom to ask")),
        }
        self.said: dict[str, QLineEdit] = {}
        self.card = QFormLayout()
        for field in fields(CardText):
            title, hint = words[field.name]
            line = QLineEdit(getattr(text, field.name))
            line.setObjectName(f"card_{field.name}")
            line.setAccessibleName(title)
            line.setPlaceholderText(hint)
            line.setReadOnly(self._project.read_only)
            self.card.addRow(title, line)
            self.said[field.name] = line

    def _make_foot(self) -> None:
        self.told = QLabel()
        self.told.setObjectName("release_told")
        self.told.setTextFormat(Qt.TextFormat.PlainText)
        self.told.setWordWrap(True)
        self.show_folder = QPushButton(self.tr("Show folder"))
        self.show_folder.setObjectName("show_folder")
        self.show_folder.setAutoDefault(False)
        self.show_folder.hide()
        self.show_folder.clicked.connect(self._show_folder)
        self.make = QPushButton(self.tr("Make the release"))
        self.make.setObjectName("make_release")
        self.make.setProperty("role", "primary")
        self.make.setDefault(True)
        self.make.clicked.connect(self.begin)
        self.leave = QPushButton(self.tr("Close"))
        self.leave.setObjectName("close_release")
        self.leave.setAutoDefault(False)
        self.leave.clicked.connect(self._stop_or_close)

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.addRow(self.tr("Layer"), self.layer)
        form.addRow(self.tr("Formats"), self.formats)
        form.addRow("", self.lost)
        form.addRow("", self.regions)
        form.addRow("", self.texts)
        form.addRow("", self.strict)
        row = QHBoxLayout()
        row.addWidget(self.splits, 1)
        row.addWidget(self.resplit)
        form.addRow(self.tr("Splits"), row)
        place = QHBoxLayout()
        place.addWidget(self.folder, 1)
        place.addWidget(self.browse)
        form.addRow(self.tr("Folder"), place)
        heading = QLabel(self.tr("The dataset card says, and the project keeps:"))
        heading.setProperty("role", "quiet")
        foot = QHBoxLayout()
        foot.addWidget(self.show_folder)
        foot.addStretch(1)
        foot.addWidget(self.leave)
        foot.addWidget(self.make)
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        layout.addWidget(heading)
        layout.addLayout(self.card)
        layout.addStretch(1)
        layout.addWidget(self.told)
        layout.addLayout(foot)

    def order(self) -> Order:
        """What is chosen."""
        items = [self.formats.item(row) for row in range(self.formats.count())]
        names = tuple(
            item.data(Qt.ItemDataRole.UserRole)
            for item in items
            if item.checkState() is Qt.CheckState.Checked
        )
        return Order(
            self.layer.currentText(),
            names,
            "keep" if self.regions.isChecked() else "drop",
            texts=not self.texts.isChecked(),
            strict=self.strict.isChecked(),
        )

    def _look(self) -> None:
        """Find out what the formats cannot hold, before anything is written."""
        order, path = self.order(), self._path
        self._allow()
        self.looking.forget()
        self.lost.clear()
        if not order.layer or not (order.formats or not order.texts):
            return
        self.lost.setText(self.tr("Looking what would be lost …"))

        def look(tell: Tell) -> dict[str, Lost]:
            with Project.open(path, read_only=True) as project:

                def documents() -> Iterator[Document]:
                    return told_of(project.documents(order.layer), tell)

                if not order.texts:
                    return {STANDOFF: Lost.of(withheld(documents(), project.scheme))}
                return {
                    name: Lost.of(losses_of(documents(), name, regions=order.regions))
                    for name in order.formats
                }

        self.looking.run("lost", look)

    def _looked(self, _key: object, found: dict[str, Lost]) -> None:
        locale = QLocale()
        lines = [
            self.tr("Will not be in {format}: {what}").format(
                format=format_named(name).title if name != STANDOFF else self.tr("the labels"),
                what=", ".join(
                    f"{what} {locale.toString(count)}"
                    for what, count in sorted(lost.kinds.items(), key=lambda each: -each[1])
                ),
            )
            for name, lost in found.items()
            if lost.count
        ]
        self.lost.setText("\n".join(lines) or self.tr("Nothing will be lost."))

    def begin(self) -> None:
        """Keep what is said, and make the release."""
        order, folder = self.order(), self.folder.text().strip()
        if not order.layer:
            self.told.setText(self.tr("Nobody has marked anything yet."))
            return
        if not folder:
            self.told.setText(self.tr("No folder is named. Choose where to write."))
            return
        if order.texts and not order.formats:
            self.told.setText(self.tr("No format is chosen."))
            return
        path, who, place = self._path, self._who, Path(folder).expanduser()
        said = {name: line.text() for name, line in self.said.items()}
        self.show_folder.hide()

        def work(tell: Tell) -> tuple[Act | None, Release]:
            with Project.open(path) as project:
                text = CardText.of(project).with_given(dict(said))
                act = keep(project, text, who) if not project.read_only else None
                return act, release(project, place, order, on_progress=tell)

        self.job.run("release", work)
        self._allow()

    def _allow(self) -> None:
        busy = self.job.running
        choices = (self.layer, self.texts, self.regions, self.strict, self.folder)
        for widget in (self.make, self.browse, *choices):
            widget.setEnabled(not busy)
        self.resplit.setEnabled(not busy and not self._project.read_only)
        texts = not self.texts.isChecked()
        self.formats.setEnabled(not busy and texts)
        self.regions.setEnabled(not busy and texts)
        for line in self.said.values():
            line.setEnabled(not busy)
        self.leave.setText(self.tr("Stop") if busy else self.tr("Close"))

    def _progress(self, step: str, number: int) -> None:
        words = self.tr("Writing {file}: {n} articles")
        self.told.setText(words.format(file=step, n=QLocale().toString(number)))

    def _arrived(self, _key: object, result: object) -> None:
        act, made = result  # type: ignore[misc]
        if act is not None:
            self.acts.append(act)
        self._allow()
        self.told.setText("\n".join(self._remarks(made)))
        self.show_folder.show()

    def _failed(self, _key: object, words: str) -> None:
        self._allow()
        self.told.setText(words)

    def _remarks(self, made: Release) -> list[str]:
        manifest, locale = made.manifest, QLocale()
        articles = sum(part["articles"] for part in made.counts.values())
        spans = sum(part["spans"] for part in made.counts.values())
        words = self.tr("{articles} articles with {spans} spans are released in {folder}.")
        told = [
            words.format(
                articles=locale.toString(articles),
                spans=locale.toString(spans),
                folder=made.folder,
            )
        ]
        if any(manifest["lost"].values()):
            lost = ", ".join(f"{name} {n}" for name, n in manifest["lost"].items() if n)
            told.append(
                self.tr("What a format cannot hold is listed in it: {lost}").format(lost=lost)
            )
        if manifest["left_out"]:
            told.append(
                self.tr(
                    "%Ln articles stand in no split and are left out.", "", manifest["left_out"]
                )
            )
        undecided = manifest["quality"]["undecided"]
        if undecided:
            told.append(self.tr("%Ln disagreements are not decided yet.", "", undecided))
        if made.difference is not None and any(made.difference.in_words()):
            told.append(
                self.tr("What is otherwise than in {version} is in CHANGES.md.").format(
                    version=made.difference.version
                )
            )
        return told

    def _tell_splits(self) -> None:
        places = list(self._project.splits().values())
        if plan_of(self._project) is None or not places:
            self.splits.setText(self.tr("Not split: all articles in one file"))
            return
        counts = ", ".join(f"{part} {places.count(part)}" for part in Split)
        self.splits.setText(counts)

    def _split(self) -> None:
        dialog = SplitsDialog(self, self._project, self._who)
        dialog.exec()
        if dialog.act is not None:
            self.acts.append(dialog.act)
        dialog.deleteLater()
        self._tell_splits()

    def _browse(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, self.tr("Release to"), self.folder.text())
        if folder:
            self.folder.setText(folder)

    def _show_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(self.folder.text()))

    def _stop_or_close(self) -> None:
        if self.job.running:
            self.job.stop()
        else:
            self.reject()

    def done(self, result: int) -> None:
        self._wait()
        super().done(result)

    def closeEvent(self, event: QCloseEvent) -> None:
        self._wait()
        super().closeEvent(event)

    def _wait(self) -> None:
        self.looking.forget()
        self.job.wait()
        self.looking.wait()
