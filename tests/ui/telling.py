"""All that a window says in words: what is seen, hovered over, listed, and read out by a screen reader."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QTabBar, QWidget

from ui.comparison.plot import Plot

_SAID = ("text", "toolTip", "statusTip", "whatsThis", "placeholderText", "windowTitle", "title")
_ROLES = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.AccessibleDescriptionRole,
)
_SPOKEN = (
    QAccessible.Text.Name,
    QAccessible.Text.Description,
    QAccessible.Text.Value,
    QAccessible.Text.Help,
)


def said_by(widget: QWidget) -> Iterator[str]:
    """What one widget says, hidden parts of lists included."""
    for name in (*_SAID, "accessibleName", "accessibleDescription"):
        told = getattr(widget, name, None)
        if callable(told):
            words = told()
            if isinstance(words, str):
                yield words
    yield from (action.text() + action.toolTip() for action in widget.actions())
    if isinstance(widget, QComboBox):
        yield from (widget.itemText(at) for at in range(widget.count()))
        yield from (str(widget.itemData(at, _ROLES[1]) or "") for at in range(widget.count()))
    if isinstance(widget, QTabBar):
        yield from (widget.tabText(at) + widget.tabToolTip(at) for at in range(widget.count()))
    if isinstance(widget, QAbstractItemView) and widget.model() is not None:
        yield from said_in(widget.model())
    if isinstance(widget, Plot):  # it paints them
        yield from (f"{cell.title} {cell.words}" for cell in widget.cells)
        yield from getattr(widget, "names", ())


def said_in(model: QAbstractItemModel, under: QModelIndex | None = None) -> Iterator[str]:
    """What the rows and headings of a list, a table or a tree say."""
    under = under if under is not None else QModelIndex()
    columns = range(1 if isinstance(model, QAbstractListModel) else model.columnCount(under))
    for column in columns:
        yield str(model.headerData(column, Qt.Orientation.Horizontal) or "")
    for row in range(model.rowCount(under)):
        for column in columns:
            index = model.index(row, column, under)
            yield from (str(index.data(role) or "") for role in _ROLES)
        first = model.index(row, 0, under)
        if not isinstance(model, QAbstractListModel) and model.rowCount(first):
            yield from said_in(model, first)


def read_out(widget: QWidget) -> Iterator[str]:
    """What a screen reader is told of what is visible in ``widget``."""
    found = QAccessible.queryAccessibleInterface(widget)
    if found is not None:
        yield from _spoken(found)


def _spoken(one: QAccessibleInterface) -> Iterator[str]:
    if one.state().invisible:
        return
    yield from (one.text(which) for which in _SPOKEN)
    for at in range(one.childCount()):
        child = one.child(at)
        if child is not None and child.isValid():
            yield from _spoken(child)
