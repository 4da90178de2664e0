"""The menus of the article: what can be done with a span, a selection, or the text under a hand.

Entries carry the words and keys of the actions on the view, so they cannot differ from the cheat
sheet; the label keys work in every menu that offers labels.

Trap: the text below keeps the keyboard's focus, and its keys are letters of the menus too: see
``LetterMenu``.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QAction, QColor, QIcon, QKeyEvent, QPainter, QPixmap
from PySide6.QtWidgets import QMenu, QWidget

from app.model import Label, Scheme, Span
from ui.reading import TextView
from ui.reading.physical import letter_of
from ui.theme import Theme, text_font

MARK, DUPLICATE = "mark", "duplicate"
Order = tuple[str, str, str]
"""What an entry stands for: the name of an action, a label or nothing, a span's id or nothing."""

_ON_SPAN = (
    ("edit_attributes", "relate", "guideline"),
    ("grow", "shrink", "split", "join"),
    ("repeat", "propagate"),
    ("remove",),
)
_ON_SELECTION = (("grow", "shrink", "join"), ("repeat", "propagate"), ("copy", "region"))
_ON_TEXT = (
    ("grow", "repeat"),
    ("region", "confirm_regions"),
    ("numbers", "tags", "grain"),
    ("note_article",),
)


class LetterMenu(QMenu):
    """A menu in which letters choose, though the text below has them for keys."""

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)


class LabelMenu(LetterMenu):
    """A menu in which the keys of labels choose. ``chosen(Order)`` once, when it closes with one."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget, scheme: Scheme, theme: Theme) -> None:
        super().__init__(parent)
        self._scheme = scheme
        self._theme = theme
        self.triggered.connect(self._told)

    def _told(self, action: QAction) -> None:
        if action.data() is not None and action.menu() is None:
            self.chosen.emit(action.data())

    def add_labels(self, name: str, span: str = "", held: str = "", words: str = "{label}") -> None:
        """An entry for each label, with its letter and its key; ``held`` is ticked."""
        for label in self._scheme.in_use:
            title = words.format(label=label.title).replace("&", "&&")
            if label.name == held:
                title += "  ✓"
            action = self.addAction(letter_icon(label, self._theme), f"{title}\t{label.key}")
            action.setObjectName(f"{name}_{label.name}")
            action.setData((name, label.name, span))
            action.setEnabled(label.name != held)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A label's key chooses the first entry of that label."""
        keys = {label.key: label.name for label in self._scheme.in_use}
        wanted = keys.get(event.text()) or keys.get(letter_of(event).lower())
        for action in self.actions():
            data = action.data()
            if wanted and data is not None and data[1] == wanted and action.isEnabled():
                self.close()
                action.trigger()
                return
        super().keyPressEvent(event)


class ContextMenu(LabelMenu):
    """What can be done here. Made for one use; it is deleted when it closes."""

    def __init__(
        self, parent: QWidget, scheme: Scheme, theme: Theme, actions: Iterable[QAction]
    ) -> None:
        super().__init__(parent, scheme, theme)
        self.setObjectName("context_menu")
        self._known = {action.objectName(): action for action in actions}
        self.aboutToHide.connect(self.deleteLater)

    def on_spans(self, spans: Sequence[Span], text: str) -> None:
        """The innermost of ``spans`` with all that can be done to it, the others as submenus."""
        self._on_span(spans[0], text)
        if len(spans) > 1:
            self.addSeparator()
        for span in spans[1:]:
            inside = ContextMenu(self, self._scheme, self._theme, self._known.values())
            inside.aboutToHide.disconnect()
            label = self._scheme.label(span.label)
            inside.setTitle(_named(label, span, text))
            inside.setIcon(letter_icon(label, self._theme))
            inside.setObjectName(f"span_{span.id}")
            inside._on_span(span, text)
            self.addMenu(inside)
            inside.chosen.connect(self.chosen)

    def _on_span(self, span: Span, text: str) -> None:
        label = self._scheme.label(span.label)
        heading = self.addAction(letter_icon(label, self._theme), _named(label, span, text))
        heading.setEnabled(False)
        self.addSeparator()
        self.add_labels(MARK, span.id, held=span.label)
        also = LabelMenu(self, self._scheme, self._theme)
        also.setTitle(QCoreApplication.translate("menus", "Mark as well as"))
        also.setObjectName("also")
        also.add_labels(DUPLICATE, span.id, held=span.label)
        self.addMenu(also)
        also.chosen.connect(self.chosen)
        self._add(_ON_SPAN, span.id)

    def on_selection(self) -> None:
        """What can be done with what is selected."""
        self.add_labels(MARK, words=QCoreApplication.translate("menus", "Mark as {label}"))
        self._add(_ON_SELECTION)

    def on_text(self) -> None:
        """What can be done where nothing is marked."""
        self._add(_ON_TEXT, first=True)

    def _add(self, groups: Sequence[Sequence[str]], span: str = "", *, first: bool = False) -> None:
        for number, names in enumerate(groups):
            if number or not first:
                self.addSeparator()
            for name in names:
                known = self._known.get(name)
                if known is None:
                    continue
                keys = known.shortcut().toString(known.shortcut().SequenceFormat.NativeText)
                action = self.addAction(f"{known.text()}\t{keys}" if keys else known.text())
                action.setObjectName(name)
                action.setData((name, "", span))


def ask_label(
    parent: QWidget, scheme: Scheme, theme: Theme, span: Span, place: QPoint
) -> LabelMenu:
    """A menu at ``place`` of the screen that asks for another label for the place of ``span``."""
    menu = LabelMenu(parent, scheme, theme)
    menu.setObjectName("label_menu")
    menu.setAccessibleName(QCoreApplication.translate("menus", "Mark as well as"))
    menu.add_labels(DUPLICATE, span.id, held=span.label)
    menu.aboutToHide.connect(menu.deleteLater)
    first = next((action for action in menu.actions() if action.isEnabled()), None)
    if first is not None:
        menu.setActiveAction(first)
    menu.popup(place)
    return menu


def below_caret(view: TextView) -> QPoint:
    """Where a menu for what is at the caret opens, on the screen."""
    box = view.rectangle_of(view.caret)
    corner = box.bottomLeft() if box is not None else QPoint(0, 0)
    return view.viewport().mapToGlobal(corner)


def letter_icon(label: Label, theme: Theme) -> QIcon:
    """The letter of ``label`` in its colour."""
    pixmap = QPixmap(32, 32)
    pixmap.setDevicePixelRatio(2.0)
    pixmap.fill(Qt.GlobalColor.transparent)
    with QPainter(pixmap) as painter:
        painter.setFont(text_font(12, bold=True))
        painter.setPen(QColor(theme.label(label)))
        painter.drawText(QRectF(0, 0, 16, 16), Qt.AlignmentFlag.AlignCenter, label.letter)
    return QIcon(pixmap)


def _named(label: Label, span: Span, text: str) -> str:
    surface = " ".join(span.surface(text).split())
    short = surface if len(surface) <= 40 else f"{surface[:39]}…"
    return f"{label.title} · {short}".replace("&", "&&")
