"""A release goes to a server when a person says so: what would go where is shown first.

Nothing but what was shown is sent: any other choice, or a change on the server, shuts the button
again. The token is taken from the system's keyring, or given here and forgotten with the dialog.

Trap: a request that has gone out cannot be called back, so the dialog closes only once it knows
what became of it.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Final

from PySide6.QtCore import QLocale, QSignalBlocker, Qt, QUrl
from PySide6.QtGui import QCloseEvent, QDesktopServices
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from app.credentials import forget_token, keyring_name
from app.errors import PenandaError
from app.sync import HUB, HubPlan, LabelStudioPlan, checked_address
from ui.export import sending
from ui.export.job import Job, Tell
from ui.export.sending import Destination, Found, Sent

_HUB: Final = "hub"
_STUDIO: Final = "labelstudio"
_MOST_PROJECTS: Final = 999_999_999


class PublishDialog(QDialog):
    """Choose a release and a server, see what would be sent, send it.

    ``remembered`` says the choices, without the token, for the next time; ``fetched`` is the file with
    what was marked on a Label Studio server, where that was asked for, to be brought in.
    """

    def __init__(
        self,
        parent: QWidget,
        folder: Path,
        remembered: Mapping[str, str],
        *,
        fetches: bool = True,
    ) -> None:
        super().__init__(parent)
        self._fetches = fetches
        self.setObjectName("publish_dialog")
        self.setWindowTitle(self.tr("Publish a release"))
        self.resize(760, 700)
        self.fetched: Path | None = None
        self._found: Found | None = None
        self._sent: Sent | None = None
        self._addresses = {_HUB: HUB, _STUDIO: ""}
        self.job = Job(self)
        self.job.done.connect(self._arrived)
        self.job.failed.connect(self._failed)
        self.job.progressed.connect(self._progress)
        self._make_places(folder)
        self._make_token()
        self._make_tables()
        self._make_foot()
        self._lay_out()
        self._take_up(remembered)
        self._change_place()

    def _make_places(self, folder: Path) -> None:
        self.folder = QLineEdit(str(folder))
        self.folder.setObjectName("release")
        self.folder.setAccessibleName(self.tr("Release"))
        self.browse = QPushButton(self.tr("Choose …"))
        self.browse.setObjectName("choose_release")
        self.browse.setAccessibleName(self.tr("Choose the release"))
        self.browse.setAutoDefault(False)
        self.browse.clicked.connect(self._browse)
        self.place = QComboBox()
        self.place.setObjectName("place")
        self.place.setAccessibleName(self.tr("Goes to"))
        self.place.addItem(self.tr("the Hugging Face Hub, as a dataset"), _HUB)
        self.place.addItem(self.tr("a Label Studio server, as tasks"), _STUDIO)
        self.address = QLineEdit()
        self.address.setObjectName("address")
        self.address.setAccessibleName(self.tr("Server"))
        self.address.setPlaceholderText("https://example.org")
        self.name = QLineEdit()
        self.name.setObjectName("repository")
        self.name.setAccessibleName(self.tr("Repository"))
        self.name.setPlaceholderText("OWNER/NAME")
        self.private = QCheckBox(self.tr("Only for its members, if it has to be made"))
        self.private.setObjectName("private")
        self.private.setChecked(True)
        self.project = QSpinBox()
        self.project.setObjectName("project")
        self.project.setAccessibleName(self.tr("Project"))
        self.project.setRange(0, _MOST_PROJECTS)
        self.project.setSpecialValueText(self.tr("a new one"))
        self.project.setButtonSymbols(QSpinBox.ButtonSymbols.NoButtons)  # it is a name in digits
        self.project.setMinimumHeight(self.address.sizeHint().height())
        self.place.currentIndexChanged.connect(self._change_place)
        for line in (self.folder, self.address, self.name):
            line.textEdited.connect(self._drop)
        self.private.toggled.connect(self._drop)
        self.project.valueChanged.connect(self._drop)

    def _make_token(self) -> None:
        keyring = keyring_name()
        self.token = QLineEdit()
        self.token.setObjectName("token")
        self.token.setAccessibleName(self.tr("Token"))
        self.token.setEchoMode(QLineEdit.EchoMode.Password)
        if keyring:
            self.token.setPlaceholderText(self.tr("empty: the one in the keyring"))
        self.token.textEdited.connect(self._drop)
        self.keep = QCheckBox(
            self.tr("Keep it in the system’s keyring ({name})").replace(
                "{name}", keyring.replace("&", "&&")
            )
        )
        self.keep.setObjectName("keep_token")
        self.keep.setVisible(bool(keyring))
        self.forget = QPushButton(self.tr("Forget the kept one"))
        self.forget.setObjectName("forget_token")
        self.forget.setAutoDefault(False)
        self.forget.setVisible(bool(keyring))
        self.forget.clicked.connect(self._forget)
        self.no_keyring = QLabel(
            self.tr("This system has no keyring: the token is asked for each time.")
        )
        self.no_keyring.setObjectName("no_keyring")
        self.no_keyring.setTextFormat(Qt.TextFormat.PlainText)
        self.no_keyring.setProperty("role", "quiet")
        self.no_keyring.setWordWrap(True)
        self.no_keyring.setVisible(not keyring)

    def _make_tables(self) -> None:
        self.told = QLabel()
        self.told.setObjectName("publish_told")
        self.told.setTextFormat(Qt.TextFormat.PlainText)
        self.told.setWordWrap(True)
        self.files = _table(
            [self.tr("file"), self.tr("what is done"), self.tr("how much")],
            stretched=0,
            fitted=True,
        )
        self.files.setObjectName("files_sent")
        self.files.setAccessibleName(self.tr("What would be sent"))
        self.lost = QLabel()
        self.lost.setObjectName("lost_told")
        self.lost.setTextFormat(Qt.TextFormat.PlainText)
        self.lost.setProperty("role", "quiet")
        self.lost.setWordWrap(True)
        self.losses = _table(
            [
                self.tr("file"),
                self.tr("article"),
                self.tr("what"),
                self.tr("text"),
                self.tr("why it is left out"),
            ],
            stretched=4,
        )
        self.losses.setObjectName("losses_sent")
        self.losses.setAccessibleName(self.tr("What the files do not hold"))

    def _make_foot(self) -> None:
        self.show_there = QPushButton(self.tr("Open in the browser"))
        self.show_there.setObjectName("show_there")
        self.show_there.setAutoDefault(False)
        self.show_there.clicked.connect(self._show_there)
        self.fetch = QPushButton(self.tr("Fetch what was marked there"))
        self.fetch.setObjectName("fetch")
        self.fetch.setAutoDefault(False)
        self.fetch.clicked.connect(self.bring)
        self.look = QPushButton(self.tr("Show what would be sent"))
        self.look.setObjectName("look")
        self.look.setDefault(True)
        self.look.clicked.connect(self.begin)
        self.send = QPushButton(self.tr("Send"))
        self.send.setObjectName("send")
        self.send.setProperty("role", "primary")
        self.send.setAutoDefault(False)
        self.send.clicked.connect(self.go)
        self.leave = QPushButton(self.tr("Close"))
        self.leave.setObjectName("close_publish")
        self.leave.setAutoDefault(False)
        self.leave.clicked.connect(self.reject)

    def _lay_out(self) -> None:
        self.form = QFormLayout()
        row = QHBoxLayout()
        row.addWidget(self.folder, 1)
        row.addWidget(self.browse)
        self.form.addRow(self.tr("Release"), row)
        self.form.addRow(self.tr("Goes to"), self.place)
        self.form.addRow(self.tr("Server"), self.address)
        self.form.addRow(self.tr("Repository"), self.name)
        self.form.addRow("", self.private)
        self.form.addRow(self.tr("Project"), self.project)
        secret = QHBoxLayout()
        secret.addWidget(self.token, 1)
        secret.addWidget(self.forget)
        self.form.addRow(self.tr("Token"), secret)
        self.form.addRow("", self.keep if keyring_name() else self.no_keyring)
        foot = QHBoxLayout()
        foot.addWidget(self.show_there)
        foot.addWidget(self.fetch)
        foot.addStretch(1)
        for button in (self.leave, self.look, self.send):
            foot.addWidget(button)
        layout = QVBoxLayout(self)
        layout.addLayout(self.form)
        layout.addWidget(self.told)
        layout.addWidget(self.files, 3)
        layout.addWidget(self.lost)
        layout.addWidget(self.losses, 2)
        layout.addLayout(foot)

    def _take_up(self, remembered: Mapping[str, str]) -> None:
        for name in self._addresses:
            self._addresses[name] = remembered.get(name, self._addresses[name])
        self.name.setText(remembered.get("repository", ""))
        project = remembered.get("project", "")
        self.project.setValue(int(project) if project.isascii() and project.isdigit() else 0)
        with QSignalBlocker(self.place):
            self.place.setCurrentIndex(max(0, self.place.findData(remembered.get("place", _HUB))))
        self._at = str(self.place.currentData())
        self.address.setText(self._addresses[self._at])

    @property
    def remembered(self) -> dict[str, str]:
        """The choices, for the next time."""
        self._addresses[self._at] = self.address.text().strip()
        return {
            **self._addresses,
            "place": self._at,
            "repository": self.name.text().strip(),
            "project": str(self.project.value()),
        }

    def _change_place(self) -> None:
        self._addresses[self._at] = self.address.text().strip()
        self._at = str(self.place.currentData())
        self.address.setText(self._addresses[self._at])
        for field in (self.name, self.private):
            self.form.setRowVisible(field, self._at == _HUB)
        self.form.setRowVisible(self.project, self._at == _STUDIO)
        self._drop()

    def _drop(self) -> None:
        """What was shown is shown no more, for it is not what would be done."""
        self._found = self._sent = None
        self.files.setRowCount(0)
        self.losses.setRowCount(0)
        self.told.setText(
            self.tr("Nothing goes out before you have seen what, and pressed “Send”.")
        )
        self._allow()

    def _allow(self) -> None:
        busy, found = self.job.running, self._found
        ready = found is not None and found.sends and not busy
        for widget in (
            *(self.folder, self.browse, self.place, self.address, self.name, self.private),
            *(self.project, self.token, self.keep, self.forget, self.look),
        ):
            widget.setEnabled(not busy)
        self.fetch.setVisible(self._at == _STUDIO and self._fetches)
        self.fetch.setEnabled(not busy and self.project.value() > 0)
        self.look.setDefault(not ready)  # no key sends by being the usual one
        self.send.setEnabled(ready)
        self.leave.setText(self.tr("Stop") if busy else self.tr("Close"))
        self.leave.setEnabled(True)
        self.show_there.setVisible(self._sent is not None)
        for widget in (self.lost, self.losses):
            widget.setVisible(found is not None and bool(found.lost))

    def destination(self) -> Destination:
        """What is chosen. Raises ``PenandaError`` where something is missing."""
        folder = self.folder.text().strip()
        if not folder:
            raise PenandaError(self.tr("No release is named. Choose its folder."))
        address = checked_address(self.address.text().strip())
        if self._at == _STUDIO:
            return Destination(Path(folder).expanduser(), address, project=self.project.value())
        name = self.name.text().strip()
        if not name:
            raise PenandaError(self.tr("No repository is named. Write it as OWNER/NAME."))
        return Destination(Path(folder).expanduser(), address, name, self.private.isChecked())

    def begin(self) -> None:
        """Ask the server what sending would do."""
        self._drop()
        try:
            destination = self.destination()
        except PenandaError as error:
            self.told.setText(str(error))
            return
        token, keep = self.token.text().strip(), self.keep.isChecked()
        self.told.setText(self.tr("Looking what is there …"))
        self.job.run("look", lambda tell: sending.look(destination, token, keep, tell))
        self._allow()

    def go(self) -> None:
        """Send what is shown."""
        found, token = self._found, self.token.text().strip()
        if found is None or not found.sends:
            return

        def work(tell: Tell) -> Sent:
            return sending.send(found, token, tell)

        self.job.run("send", work)
        self._allow()

    def bring(self) -> None:
        """Fetch what was marked in the project, and close: it is brought in like any file."""
        self._drop()
        try:
            destination = self.destination()
        except PenandaError as error:
            self.told.setText(str(error))
            return
        token, keep = self.token.text().strip(), self.keep.isChecked()
        self.told.setText(self.tr("Fetching what was marked there …"))
        self.job.run("fetch", lambda tell: sending.fetch(destination, token, keep, tell))
        self._allow()

    def _progress(self, step: str, number: int) -> None:
        shown = QLocale().toString(number)
        words = {
            "take": self.tr("Fetching what was marked there …"),
            "look": self.tr("Looking what is there: {n} tasks"),
            "send": self.tr("Sending: {n} tasks are there"),
        }.get(step, self.tr("Sending {file}: {n} files before it"))
        self.told.setText(words.format(file=step, n=shown))

    def _arrived(self, _key: object, result: object) -> None:
        if isinstance(result, Found):
            self._found = result
            self._show(result)
        elif isinstance(result, Sent):
            self._tell_sent(result)
        elif isinstance(result, Path):
            self.fetched = result
            self._allow()
            self.accept()
            return
        self._allow()

    def _failed(self, key: object, words: str) -> None:
        if key == "send":
            self._drop()
        self.told.setText(words)
        self._allow()

    def _show(self, found: Found) -> None:
        rows = list(sending.rows_of(found.plan, found.destination.folder))
        self.files.setRowCount(len(rows))
        for row, cells in enumerate(rows):
            for column, words in enumerate(cells):
                self.files.setItem(row, column, QTableWidgetItem(words))
        self.losses.setRowCount(len(found.losses))
        for row, (file, loss) in enumerate(found.losses):
            what = f"{loss.what} {loss.label}".strip()
            for column, words in enumerate((file, loss.article, what, loss.surface, loss.why)):
                self.losses.setItem(row, column, QTableWidgetItem(" ".join(words.split())))
        self.lost.setText(
            self.tr("%Ln things are not in the files, each listed beside them:", "", found.lost)
        )
        self.told.setText("\n".join(filter(None, (*self._remarks(found), found.unkept))))

    def _remarks(self, found: Found) -> list[str]:
        plan = found.plan
        if not found.sends:
            return [self.tr("Everything is there already: nothing is to be sent.")]
        told = [self._of_hub(plan) if isinstance(plan, HubPlan) else self._of_studio(plan)]
        told.append(
            self.tr("The texts of the articles go out with the labels.")
            if found.texts
            else self.tr("No text goes out: only labels, their places and the sources.")
        )
        return told

    def _of_hub(self, plan: HubPlan) -> str:
        words = self.tr("%Ln files, {size}, would go to {url} as {account}.", "", plan.sends)
        size = QLocale().formattedDataSize(plan.size)
        told = words.format(size=size, url=plan.url, account=plan.account)
        if plan.created:
            told += " " + (
                self.tr("The repository is made, for its members only.")
                if self.private.isChecked()
                else self.tr("The repository is made, and everybody can read it.")
            )
        return told

    def _of_studio(self, plan: LabelStudioPlan) -> str:
        if plan.project:
            words = self.tr("%Ln tasks would go to {url}, project {n}.", "", plan.tasks)
            return words.format(url=plan.url, n=plan.project)
        words = self.tr("%Ln tasks would go to {url}, a new project “{title}”.", "", plan.tasks)
        return words.format(url=plan.url, title=plan.title)

    def _tell_sent(self, sent: Sent) -> None:
        self._found, self._sent = None, sent
        if sent.project:
            with QSignalBlocker(self.project):  # sent again, it goes on there
                self.project.setValue(sent.project)
        if sent.broke:
            self.told.setText(sent.broke)
            return
        self.files.setRowCount(0)
        if isinstance(sent.plan, LabelStudioPlan):
            words = self.tr("%Ln tasks were sent to {url}.", "", sent.plan.tasks)
        else:
            count = sent.plan.sends if sent.plan else 0
            words = self.tr("%Ln files were sent to {url}.", "", count)
        self.told.setText(words.format(url=sent.url))

    def _forget(self) -> None:
        try:
            address = checked_address(self.address.text().strip())
            there = forget_token(address)
        except PenandaError as error:
            self.told.setText(str(error))
            return
        words = (
            self.tr("The token of {server} is kept no longer.")
            if there
            else self.tr("No token of {server} was kept.")
        )
        self.told.setText(words.format(server=address))

    def _browse(self) -> None:
        title = self.tr("Choose the release")
        folder = QFileDialog.getExistingDirectory(self, title, self.folder.text())
        if folder:
            self.folder.setText(folder)
            self._drop()

    def _show_there(self) -> None:
        if self._sent is not None:
            QDesktopServices.openUrl(QUrl(self._sent.url))

    def reject(self) -> None:
        """Close; while something is on its way, stop it first."""
        if not self.job.running:
            super().reject()
            return
        self.job.stop()
        self.leave.setEnabled(False)
        self.told.setText(self.tr("Stopping: the server’s answer is awaited, a minute at most …"))

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.job.running:
            event.ignore()
            self.reject()
            return
        super().closeEvent(event)

    def done(self, result: int) -> None:
        self.job.wait()
        self.token.clear()
        super().done(result)


def _table(titles: list[str], stretched: int, *, fitted: bool = False) -> QTableWidget:
    table = QTableWidget(0, len(titles))
    table.setHorizontalHeaderLabels(titles)
    table.verticalHeader().hide()
    table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
    table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
    for column in range(len(titles)):
        mode = (
            QHeaderView.ResizeMode.ResizeToContents
            if fitted
            else QHeaderView.ResizeMode.Interactive
        )
        table.horizontalHeader().setSectionResizeMode(
            column, QHeaderView.ResizeMode.Stretch if column == stretched else mode
        )
    return table
