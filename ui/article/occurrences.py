"""Before a string is marked wherever it stands: every place in its context, and what is left out.

The search runs in the background, a page at a time; the choices are answered from what it found.
By keyboard: Space lets a place go or takes it, Alt and the underlined letters choose, Enter marks.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from app.annotation.propagation import (
    Occurrence,
    Why,
    carried,
    mark_occurrences,
    occurrences,
    occurrences_in,
)
from app.errors import PenandaError
from app.model import Article, Span
from app.store import Place, Project
from ui.article.contexts import ContextList, Row
from ui.background import Background
from ui.desk import Desk
from ui.theme import Theme, text_font
from ui.widgets import resize_within_screen


@dataclass(frozen=True)
class Found:
    """Some places of the string; ``place`` is where to look on, None after the last."""

    those: list[Occurrence]
    place: Place | None


class OccurrencesDialog(QDialog):
    """Shows where ``surface`` stands, and has what is ticked marked as one act.

    ``span`` is the one it was asked from, with its label and attributes; None for a selection.
    ``marked(str, Mapping)`` with what was said of them all, once it is on the disk.
    """

    marked = Signal(str, object)

    def __init__(
        self,
        parent: QWidget,
        desk: Desk,
        background: Background,
        theme: Theme,
        article: Article,
        surface: str,
        *,
        label: str,
        span: Span | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("occurrences_dialog")
        self.setWindowTitle(self.tr("Mark it wherever it stands"))
        self._desk = desk
        self._background = background
        self._article = article
        self._surface = surface
        self._span = span
        self._asked = 0
        self._searching = False
        self._found: list[Occurrence] = []
        self._make(theme, label)
        self._lay_out()
        background.done.connect(self._take)
        background.failed.connect(self._failed)
        resize_within_screen(self, 760, 560)
        self._ask()
        self.list.setFocus()

    def _make(self, theme: Theme, label: str) -> None:
        scheme = self._desk.project.scheme
        self.heading = QLabel(" ".join(self._surface.split()))
        self.heading.setObjectName("occurrence_surface")
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self.heading.setWordWrap(True)
        self.heading.setFont(text_font(16, bold=True))
        self.label = QComboBox()
        self.label.setObjectName("occurrence_label")
        self.label.setAccessibleName(self.tr("Label"))
        for each in scheme.in_use:
            self.label.addItem(each.title, each.name)
        self.label.setCurrentIndex(max(0, self.label.findData(label)))
        self.here = QRadioButton(self.tr("In &this article"))
        self.here.setObjectName("occurrences_here")
        self.everywhere = QRadioButton(self.tr("In &all articles"))
        self.everywhere.setObjectName("occurrences_everywhere")
        self.here.setChecked(True)
        self.whole = QCheckBox(self.tr("Only &whole words"))
        self.whole.setObjectName("occurrences_whole")
        self.whole.setChecked(True)
        self.alone = QCheckBox(self.tr("Only where &nothing is marked"))
        self.alone.setObjectName("occurrences_alone")
        self.alone.setChecked(True)
        self.attributes = QCheckBox()
        self.attributes.setObjectName("occurrences_attributes")
        self.attributes.setChecked(True)
        self.list = ContextList(theme)
        self.count = QLabel()
        self.count.setObjectName("occurrence_count")
        self.count.setProperty("role", "quiet")
        self.count.setWordWrap(True)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.marks = QPushButton()
        self.marks.setObjectName("mark_occurrences")
        self.marks.setDefault(True)
        self.buttons.addButton(self.marks, QDialogButtonBox.ButtonRole.AcceptRole)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.here.toggled.connect(self._ask)
        for box in (self.whole, self.alone):
            box.toggled.connect(self._show)
        self.label.currentIndexChanged.connect(self._show)
        self.list.model().ticked.connect(self._show_count)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self.heading, 1)
        top.addWidget(QLabel(self.tr("as")))
        top.addWidget(self.label)
        choices = QHBoxLayout()
        choices.setSpacing(16)
        for box in (self.here, self.everywhere, self.whole, self.alone):
            choices.addWidget(box)
        choices.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 16, 18, 14)
        layout.setSpacing(10)
        layout.addLayout(top)
        layout.addLayout(choices)
        layout.addWidget(self.attributes)
        layout.addWidget(self.list, 1)
        layout.addWidget(self.count)
        layout.addWidget(self.buttons)

    @property
    def chosen_label(self) -> str:
        """The name of the label."""
        return str(self.label.currentData())

    def carried(self) -> Mapping[str, str]:
        """The attributes that the marks will have."""
        if self._span is None:
            return {}
        return carried(self._desk.project.scheme, self._span, self.chosen_label)

    # searching

    def _ask(self) -> None:
        self._asked += 1
        self._found = []
        self._searching = True
        self._show()
        self._go_on(Place())

    def _go_on(self, place: Place) -> None:
        path, surface, who = self._desk.project.path, self._surface, self._desk.people.annotator
        article = self._article if self.here.isChecked() else None
        self._background.run(
            ("occurrences", id(self), self._asked),
            lambda: _look(path, article, surface, who, place),
        )

    def _take(self, key: object, found: object) -> None:
        if key != ("occurrences", id(self), self._asked) or not isinstance(found, Found):
            return
        self._found += found.those
        self._searching = found.place is not None
        if found.place is not None:
            self._go_on(found.place)
        self.list.model().append(self._rows(found.those))
        self._show_count()

    def _failed(self, key: object, _message: str) -> None:
        if key == ("occurrences", id(self), self._asked):
            self._searching = False
            self._show_count()

    def done(self, result: int) -> None:
        """What is still looked for is not waited for."""
        self._asked += 1
        super().done(result)

    # showing

    def _show(self) -> None:
        self.list.model().show(self._rows(self._found), {why: self._says(why) for why in Why})
        said = ", ".join(f"{name} {value}" for name, value in self.carried().items())
        self.attributes.setVisible(bool(said))
        self.attributes.setText(self.tr("Say of all: {said}").format(said=said).replace("&", "&&"))
        self._show_count()

    def _rows(self, found: Sequence[Occurrence]) -> list[Row]:
        label = self.chosen_label
        whole, alone = self.whole.isChecked(), self.alone.isChecked()
        return [(each, each.left_out(label, whole_words=whole, alone=alone)) for each in found]

    def _says(self, why: Why) -> str:
        return {
            Why.MARKED: self.tr("marked already"),
            Why.OTHER: self.tr("under another label"),
            Why.PART: self.tr("part of a longer word"),
            Why.CUT: self.tr("would cut a letter"),
        }[why]

    def _show_count(self) -> None:
        chosen = self.list.model().chosen()
        count = len(chosen)
        self.marks.setText(self.tr("Mark %Ln places", "", count))
        self.marks.setEnabled(count > 0)
        parts = []
        if self._searching:
            parts.append(self.tr("Searching …"))
        if not self.here.isChecked():
            articles = len({each.article for each in chosen})
            parts.append(self.tr("in %Ln articles", "", articles))
        if not count and not self._searching:
            parts.insert(0, self.tr("There is nothing more to mark here."))
        left = Counter(why for _, why in self.list.model().rows if why is not None)
        for why, number in left.items():
            parts.append(self.tr("%Ln left out: {why}", "", number).format(why=self._says(why)))
        self.count.setText("  ·  ".join(parts))

    # marking

    def accept(self) -> None:
        """Mark what is ticked as one act, and close."""
        chosen = self.list.model().chosen()
        if not chosen:
            return
        super().accept()
        said = self.carried() if self.attributes.isChecked() else {}
        who = self._desk.people.annotator
        self._desk.settle()
        try:
            marking = mark_occurrences(self._desk.project, chosen, self.chosen_label, said, who)
        except PenandaError as error:
            self._desk.refused.emit(error)
            return
        if marking.act is not None and self._desk.carry_out(marking.act) is not None:
            self.marked.emit(self.chosen_label, said)


def _look(path: Path, article: Article | None, surface: str, who: str, place: Place) -> Found:
    with Project.open(path, read_only=True) as project:
        if article is not None:
            return Found(occurrences_in(article, project.work(article.id, who), surface), None)
        return Found(*occurrences(project, surface, who, place))
