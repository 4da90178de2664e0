"""The backups of a project: the list, the chosen one beside today, and a copy of it made beside.

Nothing here replaces a project. It also opens for a project that cannot be opened any more: then
there is no today to compare with, and all else works.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QDateTime, QLocale, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QVBoxLayout,
    QWidget,
)

from app.model import GOLD
from app.store import Backup, folder_of, restore
from app.store.key import Key
from ui.background import Background
from ui.backups.looking import Beside, Done, Listed, Place, beside, listed
from ui.keeper import Keeper
from ui.reading import announce
from ui.widgets import RecordTable, plain_label, push_button, resize_within_screen


class BackupsDialog(QDialog):
    """``opened(Path)`` when the restored project is to be opened.

    ``key`` is what opens a locked project. Without a ``keeper`` no backup can be made here; so it
    is for what cannot be opened.
    """

    opened = Signal(object)

    def __init__(
        self,
        parent: QWidget | None,
        path: Path,
        *,
        key: Key | None = None,
        keeper: Keeper | None = None,
        names: bool = True,
    ) -> None:
        """Without ``names`` nothing is counted by annotator, nor told who did what."""
        super().__init__(parent)
        self.setObjectName("backups_dialog")
        self.setWindowTitle(self.tr("Backups of {project}").format(project=path.stem))
        resize_within_screen(self, 900, 640)
        self._place = Place(path, key)
        self._keeper = keeper
        self._names = names
        self._listed: list[Listed] = []
        self._restored: Path | None = None
        self._asked = 0
        self._background = Background()
        self._background.done.connect(self._arrived)
        self._background.failed.connect(self._failed)
        self._make_tables()
        self._make_buttons()
        self._lay_out()
        if keeper is not None:
            keeper.made.connect(self._made)
            keeper.failed.connect(self._not_made)
        self._look()
        self.list.setFocus()

    def _make_tables(self) -> None:
        self.list = _Table(
            "backups",
            self.tr("Backups, the newest first"),
            [self.tr("made"), self.tr("why"), self.tr("size"), self.tr("steps since")],
        )
        self.list.currentCellChanged.connect(self._choose)
        self.counts = _Table(
            "then_and_now",
            self.tr("What the backup holds, and the project today"),
            [self.tr("what"), self.tr("then"), self.tr("today")],
        )
        self.since = _Table(
            "done_since",
            self.tr("Done since, and not in the backup"),
            [self.tr("when"), self.tr("who"), self.tr("what was done")],
        )
        self.words = plain_label("backups_words")
        self.told = plain_label("since_words")

    def _make_buttons(self) -> None:
        self.new = push_button("back_up_now", self.tr("Back up now"), self._back_up)
        self.new.setVisible(self._keeper is not None)
        self.folder = push_button("show_folder", self.tr("Show folder"), self._show_folder)
        self.restore = push_button("restore_beside", self.tr("Restore beside …"), self._restore)
        self.restore.setProperty("role", "primary")
        self.restore.setEnabled(False)
        self.turn = push_button("open_restored", self.tr("Open it"), self._open)
        self.turn.hide()
        self.leave = push_button("close_backups", self.tr("Close"), self.reject)

    def _lay_out(self) -> None:
        below = QHBoxLayout()
        below.setSpacing(14)
        below.addWidget(self.counts, 2)
        below.addWidget(self.since, 3)
        foot = QHBoxLayout()
        foot.addWidget(self.new)
        foot.addWidget(self.folder)
        foot.addStretch(1)
        for button in (self.leave, self.turn, self.restore):
            foot.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 16)
        layout.setSpacing(10)
        layout.addWidget(self.list, 3)
        layout.addWidget(self.told)
        layout.addLayout(below, 3)
        layout.addWidget(self.words)
        layout.addLayout(foot)

    # the list

    def _look(self) -> None:
        place = self._place
        self._background.run("list", lambda: listed(place))

    def _arrived(self, key: object, result: object) -> None:
        match key, result:
            case "list", list() as found:
                self._show_list(found)
            case "restored", Path() as target:
                self._tell_restored(target)
            case ("beside", self._asked), Beside() as compared:
                self._show_beside(compared)

    def _show_list(self, found: list[Listed]) -> None:
        chosen = self.chosen
        self._listed = found
        self.list.show_records(
            (
                _local(QDateTime.fromSecsSinceEpoch(int(one.backup.made.timestamp()))),
                self._reason(one.backup.reason),
                QLocale().formattedDataSize(one.backup.size, 1),
                self._steps(one.since),
            )
            for one in found
        )
        if not found:
            self.told.setText(self.tr("There is no backup yet."))
        else:
            same = [row for row, one in enumerate(found) if one.backup == chosen]
            self.list.selectRow(same[0] if same else 0)

    def _reason(self, reason: str) -> str:
        return {
            "opening": self.tr("on opening"),
            "timer": self.tr("every hour"),
            "bulk": self.tr("before a large step"),
            "migration": self.tr("before the file’s shape changed"),
            "hand": self.tr("by hand"),
        }[reason]

    def _steps(self, since: int | None) -> str:
        if since is None:
            return "–"
        return self.tr("another history") if since < 0 else QLocale().toString(since)

    @property
    def chosen(self) -> Backup | None:
        """The backup that is looked at."""
        row = self.list.currentRow()
        return self._listed[row].backup if 0 <= row < len(self._listed) else None

    def _choose(self, *_: object) -> None:
        backup, place = self.chosen, self._place
        self.restore.setEnabled(backup is not None)
        if backup is not None:
            self._asked += 1
            self.told.setText(self.tr("Comparing …"))
            self._background.run(("beside", self._asked), lambda: beside(place, backup))

    # one beside today

    def _show_beside(self, found: Beside) -> None:
        then, now, number = found.then, found.now, QLocale().toString
        counted = {*then.spans, *(now.spans if now is not None else {})}
        names = sorted(name for name in counted if self._names or name == GOLD)
        rows = [
            (self.tr("articles"), then.articles, now and now.articles),
            (self.tr("spans"), then.all_spans, now and now.all_spans),
            *(
                (
                    self.tr("spans of {who}").format(who=name),
                    then.spans.get(name, 0),
                    now and now.spans.get(name, 0),
                )
                for name in names
            ),
        ]
        self.counts.show_records(
            (what, number(before), number(after) if isinstance(after, int) else "–")
            for what, before, after in rows
        )
        self.since.show_records(
            (_when(one), *((one.who, one.words) if self._names else ("…", "…")))
            for one in found.done
        )
        self.told.setText(self._summary(found))
        announce(self, self.told.text())

    def _summary(self, found: Beside) -> str:
        if found.now is None:
            return self.tr("The project of today cannot be read: {why}").format(why=found.why)
        if found.parted:
            return self.tr(
                "This backup has another history than the project; listed is what the project has"
                " had since they parted."
            )
        if not found.count:
            return self.tr("This backup holds all that the project holds.")
        return self.tr("Entries of the journal that are not in this backup: {count}").format(
            count=QLocale().toString(found.count)
        )

    # what can be done

    def _back_up(self) -> None:
        if self._keeper is not None:
            self.new.setEnabled(False)
            self._say(self.tr("Copying, then reading back …"))
            self._keeper.back_up("hand")

    def _made(self, backup: Backup | None) -> None:
        if not self.new.isEnabled():
            self.new.setEnabled(True)
            self._say(
                self.tr("The newest backup holds all that the project holds.")
                if backup is None
                else self.tr("Backed up, and read back.")
            )
        self._look()

    def _not_made(self, message: str) -> None:
        self.new.setEnabled(True)
        self._say(message)

    def _show_folder(self) -> None:
        folder = folder_of(self._place.path)
        there = folder if folder.is_dir() else self._place.path.parent
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(there)))

    def _restore(self) -> None:
        backup, place = self.chosen, self._place
        if backup is None:
            return
        name = f"{place.path.stem}-{backup.made.astimezone():%Y-%m-%d-%H%M}.penanda"
        file, _ = QFileDialog.getSaveFileName(
            self,
            self.tr("Restore beside the project"),
            str(place.path.with_name(name)),
            self.tr("Penanda projects (*.penanda)"),
            options=QFileDialog.Option.DontConfirmOverwrite,
        )
        if not file:
            return
        target = Path(file)
        if not target.suffix:
            target = target.with_suffix(".penanda")
        self.restore.setEnabled(False)
        self._say(self.tr("Copying, then reading back …"))

        def write() -> Path:
            restore(backup.path, target, key=place.key)
            return target

        self._background.run("restored", write)

    def _tell_restored(self, target: Path) -> None:
        self._restored = target
        self.restore.setEnabled(True)
        self.turn.show()
        self.turn.setFocus()
        self._say(
            self.tr("Restored as {file}. The project itself was not touched.").format(file=target)
        )

    def _open(self) -> None:
        if self._restored is not None:
            self.accept()
            self.opened.emit(self._restored)

    def _failed(self, key: object, message: str) -> None:
        if key == "restored":
            self.restore.setEnabled(True)
            self._say(message)
        elif key in ("list", ("beside", self._asked)):
            self.counts.setRowCount(0)
            self.since.setRowCount(0)
            self.told.setText(message)

    def _say(self, words: str) -> None:
        self.words.setText(words)
        self.words.setAccessibleName(words)
        announce(self, words)

    def done(self, result: int) -> None:
        self._background.wait()
        super().done(result)


class _Table(RecordTable):
    """A list to choose from by its rows, without lines between them."""

    def __init__(self, name: str, title: str, columns: Sequence[str]) -> None:
        super().__init__(name, title, columns)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setStretchLastSection(True)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(RecordTable.SelectionMode.SingleSelection)


def _local(moment: QDateTime) -> str:
    return QLocale().toString(moment.toLocalTime(), QLocale.FormatType.ShortFormat)


def _when(done: Done) -> str:
    return _local(QDateTime.fromString(done.time, Qt.DateFormat.ISODateWithMs))
