"""What would be sent, file by file and in a few sentences, and what the files do not hold."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QHeaderView, QVBoxLayout, QWidget

from app.sync import HubPlan, LabelStudioPlan
from ui.export.losses import LossTable
from ui.export.publishing.sending import Found
from ui.widgets import RecordTable, plain_label

Row = tuple[str, str, str]
"""A file, what is done with it, and how much of it."""


class Offer(QWidget):
    """The files of what was found, and its losses where there are any."""

    def __init__(self) -> None:
        super().__init__()
        columns = [self.tr("file"), self.tr("what is done"), self.tr("how much")]
        self.files = RecordTable("files_sent", self.tr("What would be sent"), columns)
        header = self.files.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.lost = plain_label("lost_told", quiet=True)
        self.losses = LossTable("losses_sent", self.tr("What the files do not hold"), by_file=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.files, 3)
        layout.addWidget(self.lost)
        layout.addWidget(self.losses, 2)
        self.clear()

    def clear(self) -> None:
        """Show nothing."""
        self.files.setRowCount(0)
        self.losses.setRowCount(0)
        self._show_lost(False)

    def show_found(self, found: Found) -> None:
        """Show it in place of what is shown."""
        plan, folder = found.plan, found.destination.folder
        self.files.show_records(
            self._files(plan, folder) if isinstance(plan, HubPlan) else self._tasks(plan)
        )
        self.losses.show_losses_of_files(found.lost.first)
        self.lost.setText(
            self.tr(
                "%Ln things are not in the files, each listed beside them:", "", found.lost.count
            )
        )
        self._show_lost(bool(found.lost.count))

    def _show_lost(self, shown: bool) -> None:
        self.lost.setVisible(shown)
        self.losses.setVisible(shown)

    def _files(self, plan: HubPlan, folder: Path) -> Iterator[Row]:
        for paths, what in ((plan.new, self.tr("new")), (plan.changed, self.tr("changed"))):
            for path in paths:
                size = (folder / path).stat().st_size if (folder / path).is_file() else 0
                yield path, what, QLocale().formattedDataSize(size)
        for path in plan.removed:
            yield path, self.tr("is taken away there"), ""

    def _tasks(self, plan: LabelStudioPlan) -> Iterator[Row]:
        for file in plan.files:
            for count, what in (
                (file.tasks, self.tr("new")),
                (file.same, self.tr("is there already")),
            ):
                if count:
                    yield file.path, what, self.tr("%Ln tasks", "", count)

    def remarks(self, found: Found) -> Iterator[str]:
        """What sending would do, in sentences."""
        if not found.sends:
            yield self.tr("Everything is there already: nothing is to be sent.")
        else:
            plan = found.plan
            yield (
                self._of_hub(plan, found.destination.private)
                if isinstance(plan, HubPlan)
                else self._of_studio(plan)
            )
            yield (
                self.tr("The texts of the articles go out with the labels.")
                if found.texts
                else self.tr("No text goes out: only labels, their places and the sources.")
            )
        if found.unkept:
            yield found.unkept

    def _of_hub(self, plan: HubPlan, private: bool) -> str:
        words = self.tr("%Ln files, {size}, would go to {url} as {account}.", "", plan.sends)
        size = QLocale().formattedDataSize(plan.size)
        told = words.format(size=size, url=plan.url, account=plan.account)
        if not plan.created:
            return told
        made = (
            self.tr("The repository is made, for its members only.")
            if private
            else self.tr("The repository is made, and everybody can read it.")
        )
        return f"{told} {made}"

    def _of_studio(self, plan: LabelStudioPlan) -> str:
        if plan.project:
            words = self.tr("%Ln tasks would go to {url}, project {n}.", "", plan.tasks)
            return words.format(url=plan.url, n=plan.project)
        words = self.tr("%Ln tasks would go to {url}, a new project “{title}”.", "", plan.tasks)
        return words.format(url=plan.url, title=plan.title)
