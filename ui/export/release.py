"""A release: what goes into it, what its card says, where it goes to; made with progress and a way to stop.

What is said for the card is kept in the project, by the same act as on the command line.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from PySide6.QtCore import QLocale, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QCheckBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from app.export import losses_of, plan_of
from app.export.release import STANDOFF, CardText, Order, Release, keep, release, withheld
from app.formats import FORMATS, format_named
from app.model import Act, Document, Split
from app.store import Project
from ui.export.card import CardForm
from ui.export.fields import FolderLine, LayerChoice, ProjectionChoice
from ui.export.job import Tell, told_of
from ui.export.job_dialog import JobDialog
from ui.export.splits import SplitsDialog
from ui.widgets import make_primary, plain_label, push_button, resize_within_screen, scrolled

Lost = Mapping[str, Counter[str]]
"""How many things of which kind a format cannot hold, by the name of the format."""


def _projections(names: Iterable[str]) -> list[str]:
    """Those of any of the formats of these names."""
    return [*dict.fromkeys(way for name in names for way in format_named(name).projections)]


class ReleaseDialog(JobDialog):
    """Make a release. ``acts`` are those that were done on the way: the splits, the card.

    All of them are there once it is closed, also where the release was stopped or refused.
    """

    def __init__(
        self, parent: QWidget, project: Project, who: str, folder: Path, *, names: bool = True
    ) -> None:
        super().__init__(parent, "release", self.tr("Make a release"))
        resize_within_screen(self, 800, 800)
        self.acts: list[Act] = []
        self._project, self._path, self._who = project, project.path, who
        self.looking = self.side_job()
        self.layer = LayerChoice(project.layers(), names=names)
        self._make_contents()
        self._make_places(folder)
        self.card = CardForm(CardText.of(project), read_only=project.read_only)
        self.show_folder = push_button("show_folder", self.tr("Show folder"), self._show_folder)
        self.show_folder.hide()
        self.make = make_primary(
            push_button("make_release", self.tr("Make the release"), self.begin)
        )
        self._lay_out()
        self._tell_splits()
        self._look()

    def _make_contents(self) -> None:
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
        self.projection = ProjectionChoice()
        self.texts = QCheckBox(self.tr("Only the labels: the texts may not be passed on"))
        self.texts.setObjectName("no_texts")
        self.regions = QCheckBox(self.tr("Keep captions, buttons and other regions"))
        self.regions.setObjectName("regions")
        self.strict = QCheckBox(self.tr("Make none that loses anything"))
        self.strict.setObjectName("strict")
        self.lost = plain_label("release_lost", quiet=True)
        self.layer.currentIndexChanged.connect(self._look)
        self.formats.itemChanged.connect(self._look)
        self.projection.currentIndexChanged.connect(self._look)
        self.texts.toggled.connect(self._look)
        self.regions.toggled.connect(self._look)

    def _make_places(self, folder: Path) -> None:
        self.splits = plain_label("split_into")
        self.resplit = push_button("split_articles", self.tr("Split …"), self._split)
        self.resplit.setAccessibleName(self.tr("Split into train, dev and test"))
        self.resplit.setEnabled(not self._project.read_only)
        self.folder = FolderLine(
            "folder",
            folder,
            title=self.tr("Folder"),
            heading=self.tr("Release to"),
            chooses=self.tr("Choose the folder"),
        )

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.addRow(self.tr("Layer"), self.layer)
        form.addRow(self.tr("Formats"), self.formats)
        form.addRow(self.tr("Of overlapping spans"), self.projection)
        form.addRow("", self.lost)
        form.addRow("", self.regions)
        form.addRow("", self.texts)
        form.addRow("", self.strict)
        row = QHBoxLayout()
        row.addWidget(self.splits, 1)
        row.addWidget(self.resplit)
        form.addRow(self.tr("Splits"), row)
        form.addRow(self.tr("Folder"), self.folder.row())
        heading = QLabel(self.tr("The dataset card says, and the project keeps:"))
        heading.setProperty("role", "quiet")
        content = QWidget()
        inside = QVBoxLayout(content)
        inside.setContentsMargins(0, 0, 6, 0)
        inside.addLayout(form)
        inside.addWidget(heading)
        inside.addLayout(self.card)
        inside.addStretch(1)
        layout = QVBoxLayout(self)
        layout.addWidget(scrolled("release_choices", self.windowTitle(), content), 1)
        layout.addWidget(self.told)
        layout.addLayout(self.foot(self.make, before=(self.show_folder,)))

    def order(self) -> Order:
        """What is chosen."""
        items = [self.formats.item(row) for row in range(self.formats.count())]
        names = tuple(
            item.data(Qt.ItemDataRole.UserRole)
            for item in items
            if item.checkState() is Qt.CheckState.Checked
        )
        texts = not self.texts.isChecked()
        return Order(
            self.layer.currentText(),
            names,
            "keep" if self.regions.isChecked() else "drop",
            texts=texts,
            strict=self.strict.isChecked(),
            projection=self.projection.among(_projections(names if texts else ())),
        )

    def _look(self) -> None:
        """Find out what the formats cannot hold, before anything is written."""
        self.projection.offer(_projections(self.order().formats))
        order, path = self.order(), self._path
        self.allow()
        self.looking.forget()
        self.lost.clear()
        if not order.layer or not (order.formats or not order.texts):
            return
        self.lost.setText(self.tr("Looking what would be lost …"))

        def look(tell: Tell) -> Lost:
            with Project.open(path, read_only=True) as project:

                def documents() -> Iterator[Document]:
                    return told_of(project.documents(order.layer), tell)

                if not order.texts:
                    held_back = withheld(documents(), project.scheme)
                    return {STANDOFF: Counter(loss.what for loss in held_back)}
                return {
                    name: Counter(
                        loss.what
                        for loss in losses_of(
                            documents(),
                            name,
                            regions=order.regions,
                            projection=order.projection_of(name),
                        )
                    )
                    for name in order.formats
                }

        self.looking.run(look, self._looked, self.lost.setText)

    def _looked(self, found: Lost) -> None:
        locale = QLocale()
        lines = [
            self.tr("Will not be in {format}: {what}").format(
                format=format_named(name).title if name != STANDOFF else self.tr("the labels"),
                what=", ".join(
                    f"{what} {locale.toString(count)}" for what, count in kinds.most_common()
                ),
            )
            for name, kinds in found.items()
            if kinds
        ]
        self.lost.setText("\n".join(lines) or self.tr("Nothing will be lost."))

    def begin(self) -> None:
        """Keep what is said, and make the release."""
        order, place = self.order(), self.folder.path()
        if not order.layer:
            self.told.setText(self.tr("Nobody has marked anything yet."))
            return
        if place is None:
            self.told.setText(self.tr("No folder is named. Choose where to write."))
            return
        if order.texts and not order.formats:
            self.told.setText(self.tr("No format is chosen."))
            return
        path, who = self._path, self._who
        said = self.card.said()
        self.show_folder.hide()

        def work(tell: Tell) -> Release:
            with Project.open(path) as project:
                text = CardText.of(project).with_given(said)
                act = keep(project, text, who) if not project.read_only else None
                if act is not None:  # done, whatever becomes of the release
                    self.acts.append(act)
                return release(project, place, order, on_progress=tell)

        self.run(work, self._show)

    def allow(self) -> None:
        super().allow()
        busy = self.job.running
        choices = (self.layer, self.texts, self.regions, self.strict, self.folder)
        for widget in (self.make, self.folder.browse, *choices):
            widget.setEnabled(not busy)
        self.resplit.setEnabled(not busy and not self._project.read_only)
        texts = not self.texts.isChecked()
        self.formats.setEnabled(not busy and texts)
        self.regions.setEnabled(not busy and texts)
        self.projection.setEnabled(not busy and texts and bool(_projections(self.order().formats)))
        self.card.set_enabled(not busy)

    def progress_words(self, step: str, number: int) -> str:
        words = self.tr("Writing {file}: {n} articles")
        return words.format(file=step, n=QLocale().toString(number))

    def _show(self, made: Release) -> None:
        self.told.setText("\n".join(self._remarks(made)))
        self.show_folder.show()

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

    def _show_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(self.folder.text()))
