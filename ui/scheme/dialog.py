"""The labels of the project, changed in a draft that is carried out as one undoable step.

What the draft would do is worked out anew after each order, off the window's thread, and so is the
step itself, with the backup before it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from itertools import count, pairwise

from PySide6.QtWidgets import (
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.errors import PenandaError
from app.scheme import (
    AddLabel,
    Draft,
    Holdings,
    MergeLabels,
    Order,
    RetireLabel,
    Revision,
    ReviveLabel,
    holdings_of,
    plan,
    revise,
)
from app.store import Project
from ui.background import Background
from ui.reading import announce
from ui.refusals import in_words
from ui.scheme.foresight import Foresight
from ui.scheme.form import LabelForm
from ui.scheme.labels import LabelList
from ui.scheme.splitting import SplitDialog
from ui.theme import Theme
from ui.widgets import heading, plain_label, push_button, resize_within_screen


class SchemeDialog(QDialog):
    """``revision`` is what was carried out, None when nothing was."""

    def __init__(self, parent: QWidget, project: Project, who: str, theme: Theme) -> None:
        super().__init__(parent)
        self.setObjectName("scheme_dialog")
        self.setWindowTitle(self.tr("Labels of the scheme"))
        self._path, self._who = project.path, who
        self.draft = Draft(project.scheme)
        self.revision: Revision | None = None
        self._planned: Revision | None = None
        self._counts = Counter[str]()
        self._background = Background()
        self._background.done.connect(self._arrived)
        self._background.failed.connect(self._failed)
        self._asked, self._working, self._trouble = 0, False, ""
        self.labels = LabelList(theme)
        self.labels.turned.connect(self._show_form)
        self.form = LabelForm()
        self.form.ordered.connect(self.order)
        self.foresight = Foresight(theme)
        self.told = plain_label("scheme_told")
        self.told.setProperty("role", "remark")
        self._make_buttons()
        self._lay_out()
        self._show()
        self._show_form(self.labels.current)
        self._background.run(("counts", 0), self._count)

    def _count(self) -> Counter[str]:
        """How many spans each label has, on all layers; a second where there are a million."""
        counts = Counter[str]()
        with Project.open(self._path, read_only=True) as project:
            for (_, label), spans in project.labels().items():
                counts[label] += spans
        return counts

    def _make_buttons(self) -> None:
        self.add = self._button("add_label", self.tr("Add"), self.add_new)
        self.merge = self._button("merge_label", self.tr("Merge into"), self.show_merge)
        self.split = self._button("split_label", self.tr("Split …"), self.ask_split)
        self.retire = self._button("retire_label", self.tr("Retire"), self.retire_or_revive)
        self.take_back = self._button("take_back_order", self.tr("Take back"), self.take_back_last)
        self.leave = self._button("leave_scheme", self.tr("Cancel"), self.reject)
        self.carry_out = self._button("apply_scheme", self.tr("Apply"), self.apply)
        self.carry_out.setProperty("role", "primary")

    def _button(self, name: str, words: str, act: Callable[[], object]) -> QPushButton:
        return push_button(name, words, lambda: self._after_typing(act))

    def _after_typing(self, act: Callable[[], object]) -> None:
        """A button need not take the keyboard, so what is typed is handed in first."""
        self.form.hand_in()
        act()

    def _lay_out(self) -> None:
        beside = QHBoxLayout()
        beside.setSpacing(6)
        for button in (self.add, self.merge, self.split, self.retire):
            beside.addWidget(button)
        grid = QGridLayout()
        grid.addWidget(self.labels, 0, 0)
        grid.addLayout(beside, 1, 0)
        grid.addWidget(self.form, 0, 1, 2, 1)
        grid.setColumnStretch(0, 5)
        grid.setColumnStretch(1, 6)
        grid.setHorizontalSpacing(16)
        foot = QHBoxLayout()
        foot.addWidget(self.take_back)
        foot.addWidget(self.told, 1)
        foot.addWidget(self.leave)
        foot.addWidget(self.carry_out)
        layout = QVBoxLayout(self)
        layout.addLayout(grid, 3)
        layout.addWidget(heading(self.tr("WHAT WOULD HAPPEN")))
        layout.addWidget(self.foresight, 2)
        layout.addLayout(foot)
        resize_within_screen(self, 900, 700)
        fields = (self.labels, self.add, self.merge, self.split, self.retire, *self.form.fields())
        for one, following in pairwise(
            (*fields, self.foresight, self.take_back, self.leave, self.carry_out)
        ):
            self.setTabOrder(one, following)

    # orders

    def order(self, *orders: Order) -> bool:
        """Take orders into the draft; False when one was refused, which is told."""
        try:
            self.draft.add(*orders)
        except PenandaError as error:
            self._tell(in_words(PenandaError(error.what, advice=error.advice)))
            self._show_form(self.labels.current)
            return False
        self._tell("")
        self._foresee()
        return True

    def take_back_last(self) -> None:
        """Let go of the last order."""
        self.draft.take_back()
        self._tell("")
        self._foresee()

    def add_new(self) -> None:
        """One more label, to be named in its field."""
        taken = {label.name for label in self.draft.scheme.labels}
        name = next(each for n in count(1) if (each := f"LABEL_{n}") not in taken)
        if self.order(AddLabel(name)):
            self.labels.choose(name)
            self.form.name.setFocus()
            self.form.name.selectAll()

    def show_merge(self) -> None:
        """Ask into which label the current one goes."""
        here, menu = self.labels.current, QMenu(self)
        menu.setObjectName("merge_menu")
        for label in self.draft.scheme.in_use:
            if label.name != here:
                entry = menu.addAction(f"{label.title}  ({label.name})".replace("&", "&&"))
                entry.setObjectName(f"merge_into_{label.name}")
                entry.setData(label.name)
        menu.triggered.connect(lambda entry: self.merge_into(entry.data()))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.merge.mapToGlobal(self.merge.rect().bottomLeft()))

    def merge_into(self, into: str) -> None:
        """Let the current label go into that one."""
        if self.order(MergeLabels(into, (self.labels.current,))):
            self.labels.choose(into)

    def retire_or_revive(self) -> None:
        """Retire the current label or, when it is retired, bring it back."""
        label = self.draft.scheme.label(self.labels.current)
        self.order(ReviveLabel(label.name) if label.retired else RetireLabel(label.name))

    def ask_split(self) -> None:
        """Find out what the spans of the current label are, then ask which become another."""
        path, label = self._path, self.labels.current

        def look() -> tuple[str, Holdings]:
            with Project.open(path, read_only=True) as project:
                return label, holdings_of(project, label)

        self._background.run(("holdings", self._asked), look)

    def _ask_which(self, name: str, holdings: Holdings) -> None:
        dialog = SplitDialog(self, self.draft.scheme.label(name), holdings)
        accepted = dialog.exec()
        orders = dialog.orders() if accepted else []
        dialog.deleteLater()
        if orders and self.order(*orders):
            self.labels.choose(orders[0].new)

    # what they would do

    def _foresee(self) -> None:
        self._asked += 1
        self._planned, self._trouble = None, ""
        self._show()
        self._show_form(self.labels.current)
        path, orders, who = self._path, self.draft.orders, self._who
        if not orders:
            return

        def look() -> Revision:
            with Project.open(path, read_only=True) as project:
                return plan(project, orders, who)

        self._background.run(("plan", self._asked), look)

    def apply(self) -> None:
        """Carry the draft out, and close."""
        if self._planned is None or self._working:
            return
        self._asked += 1
        self._working = True
        self._tell(self.tr("Making a backup, then changing the project …"))
        self._allow()
        path, orders, who = self._path, self.draft.orders, self._who

        def do() -> Revision:
            with Project.open(path) as project:
                return revise(project, orders, who)

        self._background.run(("done", self._asked), do)

    def _arrived(self, key: object, result: object) -> None:
        match key, result:
            case ("counts", _), Counter() as counts:
                self._counts = counts
                self._show()
            case ("holdings", self._asked), (str() as name, Holdings() as holdings):
                self._ask_which(name, holdings)
            case ("plan", self._asked), Revision() as planned:
                self._planned = planned
                self._show()
            case ("done", self._asked), Revision() as revision:
                self._working = False
                self.revision = revision
                self.accept()

    def _failed(self, key: object, message: str) -> None:
        if not (isinstance(key, tuple) and key[1:] == (self._asked,)):
            return
        self._working, self._trouble = False, message
        self._tell("")
        self._show()

    # showing it

    def _show(self) -> None:
        """Show what is known of the draft, but in the form, where somebody may be typing."""
        counts = self._planned.preview.counts if self._planned is not None else self._counts
        before = {label.name: label for label in self.draft.before.labels}
        changed = frozenset(
            label.name for label in self.draft.scheme.labels if before.get(label.name) != label
        )
        self.labels.show_labels(self.draft.scheme.labels, counts, changed)
        self.foresight.show_draft(self.draft, self._planned, self._trouble)
        self._allow()

    def _show_form(self, name: str) -> None:
        self.form.show_label(self.draft.scheme.label(name))
        self._allow()

    def _allow(self) -> None:
        label = self.draft.scheme.label(self.labels.current)
        known = {each.name for each in self.draft.before.labels}
        others = [each for each in self.draft.scheme.in_use if each.name != label.name]
        told = "" if label.name in known else self.tr("Apply what is changed so far first.")
        self.split.setToolTip(told)
        self.retire.setText(self.tr("Bring back") if label.retired else self.tr("Retire"))
        for widget, may in (
            (self.merge, bool(others)),
            (self.split, label.name in known and not label.retired),
            (self.retire, label.retired or bool(others)),
            (self.take_back, bool(self.draft.orders)),
            (self.carry_out, self._planned is not None),
            (self.form, True),
            (self.labels, True),
            (self.add, True),
            (self.leave, True),
        ):
            widget.setEnabled(may and not self._working)

    def _tell(self, words: str) -> None:
        self.told.setText(words)
        if words:
            announce(self.told, words)

    def reject(self) -> None:
        if not self._working:
            super().reject()

    def done(self, result: int) -> None:
        self._background.wait(drop=not self._working)
        super().done(result)
