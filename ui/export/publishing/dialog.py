"""Choose a release and a server, see what would be sent, send it.

Nothing but what was shown is sent: any other choice, or a change on the server, shuts the button
again.

Trap: a request that has gone out cannot be called back, so the dialog closes only once it knows
what became of it.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QLocale, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.errors import PenandaError
from app.sync import HubPlan
from ui.export.job_dialog import JobDialog
from ui.export.publishing import sending
from ui.export.publishing.form import DestinationForm
from ui.export.publishing.offer import Offer
from ui.export.publishing.sending import Destination, Found, Sent
from ui.export.publishing.tokens import TokenRows
from ui.refusals import in_words
from ui.widgets import push_button, resize_within_screen


class PublishDialog(JobDialog):
    """``form.remembered`` says the choices, without the token, for the next time; ``fetched`` is the
    file with what was marked on a Label Studio server, where that was asked for, to be brought in.
    """

    def __init__(
        self,
        parent: QWidget,
        folder: Path,
        remembered: Mapping[str, str],
        *,
        fetches: bool = True,
    ) -> None:
        super().__init__(parent, "publish", self.tr("Publish a release"))
        resize_within_screen(self, 760, 700)
        self._fetches = fetches
        self.fetched: Path | None = None
        self._found: Found | None = None
        self._sent: Sent | None = None
        self.form = DestinationForm(folder, remembered)
        self.secret = TokenRows(self)
        self.secret.add_to(self.form)
        self.offer = Offer()
        self._make_buttons()
        layout = QVBoxLayout(self)
        layout.addLayout(self.form)
        layout.addWidget(self.told)
        layout.addWidget(self.offer, 5)
        layout.addLayout(self.foot(self.look, self.send, before=(self.show_there, self.fetch)))
        self.form.changed.connect(self._drop)
        self.secret.changed.connect(self._drop)
        self.secret.forgetting.connect(self._forget)
        self._drop()

    def _make_buttons(self) -> None:
        self.show_there = push_button(
            "show_there", self.tr("Open in the browser"), self._show_there
        )
        self.fetch = push_button("fetch", self.tr("Fetch what was marked there"), self.bring)
        self.look = push_button("look", self.tr("Show what would be sent"), self.begin)
        self.send = push_button("send", self.tr("Send"), self.go)
        self.send.setProperty("role", "primary")

    def _drop(self) -> None:
        """What was shown is shown no more, for it is not what would be done."""
        self._found = self._sent = None
        self.offer.clear()
        self.told.setText(
            self.tr("Nothing goes out before you have seen what, and pressed “Send”.")
        )
        self.allow()

    def allow(self) -> None:
        super().allow()
        busy, found = self.job.running, self._found
        ready = found is not None and found.sends and not busy
        self.form.set_enabled(not busy)
        self.secret.set_enabled(not busy)
        self.fetch.setVisible(self.form.brings_back and self._fetches)
        self.fetch.setEnabled(not busy and self.form.project.value() > 0)
        self.look.setEnabled(not busy)
        self.look.setDefault(not ready)  # no key sends by being the usual one
        self.send.setEnabled(ready)
        self.leave.setEnabled(True)
        self.show_there.setVisible(self._sent is not None)

    def begin(self) -> None:
        """Ask the server what sending would do."""
        destination = self._destination()
        if destination is not None:
            token, keep = self.secret.given()
            self.told.setText(self.tr("Looking what is there …"))
            self.run(lambda tell: sending.look(destination, token, keep, tell), self._show)

    def go(self) -> None:
        """Send what is shown."""
        found, (token, _) = self._found, self.secret.given()
        if found is not None and found.sends:
            self.run(lambda tell: sending.send(found, token, tell), self._show_sent, self._drop)

    def bring(self) -> None:
        """Fetch what was marked in the project, and close: it is brought in like any file."""
        destination = self._destination()
        if destination is not None:
            token, keep = self.secret.given()
            self.told.setText(self.tr("Fetching what was marked there …"))
            self.run(lambda tell: sending.fetch(destination, token, keep, tell), self._take)

    def _destination(self) -> Destination | None:
        """What is chosen, and what was shown of another choice is dropped; what is missing is told."""
        self._drop()
        try:
            return self.form.destination()
        except PenandaError as error:
            self.told.setText(in_words(error))
            return None

    def progress_words(self, step: str, number: int) -> str:
        words = {
            "take": self.tr("Fetching what was marked there …"),
            "look": self.tr("Looking what is there: {n} tasks"),
            "send": self.tr("Sending: {n} tasks are there"),
        }.get(step, self.tr("Sending {file}: {n} files before it"))
        return words.format(file=step, n=QLocale().toString(number))

    def _show(self, found: Found) -> None:
        self._found = found
        self.offer.show_found(found)
        self.told.setText("\n".join(self.offer.remarks(found)))

    def _show_sent(self, sent: Sent) -> None:
        self._found, self._sent = None, sent
        if sent.project:
            self.form.go_on_with(sent.project)
        if sent.plan is None:
            self.told.setText(sent.broke)
            return
        self.offer.clear()
        words = (
            self.tr("%Ln files were sent to {url}.", "", sent.plan.sends)
            if isinstance(sent.plan, HubPlan)
            else self.tr("%Ln tasks were sent to {url}.", "", sent.plan.tasks)
        )
        self.told.setText(words.format(url=sent.url))

    def _take(self, file: Path) -> None:
        self.fetched = file
        self.accept()

    def _forget(self) -> None:
        try:
            self.told.setText(self.secret.forget_kept(self.form.address.text().strip()))
        except PenandaError as error:
            self.told.setText(in_words(error))

    def _show_there(self) -> None:
        if self._sent is not None:
            QDesktopServices.openUrl(QUrl(self._sent.url))

    def stop_or_close(self) -> None:
        self.reject()

    def reject(self) -> None:
        """Close; while something is on its way, stop it first."""
        if not self.job.running:
            super().reject()
            return
        self.job.stop()
        self.leave.setEnabled(False)
        self.told.setText(self.tr("Stopping: the server’s answer is awaited, a minute at most …"))

    def done(self, result: int) -> None:
        super().done(result)
        self.secret.token.clear()
