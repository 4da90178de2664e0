"""Which articles are for training, tuning and testing: what a split would do is shown before it is done.

It is worked out anew whenever a choice changes, off the window's thread. What is split already keeps
its place: the choices are shut until somebody asks to split all anew.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from app.errors import PenandaError
from app.export import Plan, Splitting, plan_of, split
from app.model import Act, ArticleId, Split
from app.store import Project, back_up_before
from ui.export.job import Tell
from ui.export.job_dialog import JobDialog
from ui.refusals import in_words
from ui.widgets import RecordTable, make_primary, push_button, resize_within_screen

_NAMED = 3  # articles that are named where there may be many
_MOST = 999_999_999


class SplitsDialog(JobDialog):
    """Choose the shares, see what goes where, split. ``act`` is what was done, None if nothing."""

    def __init__(self, parent: QWidget, project: Project, who: str) -> None:
        super().__init__(parent, "splits", self.tr("Train, dev and test"))
        resize_within_screen(self, 680, 440)
        self.act: Act | None = None
        self._path, self._who = project.path, who
        self._held = plan_of(project)
        self._names = {head.id: head.name for head in project.heads()}
        self._found: Splitting | None = None
        self.looking = self.side_job()
        self.looking.progressed.connect(self.tell_progress)
        self._make_choices(self._held or Plan())
        self._make_rest()
        self._lay_out()
        self.allow()
        self._look()

    def _make_choices(self, plan: Plan) -> None:
        self.by = QComboBox()
        self.by.setObjectName("split_by")
        self.by.setAccessibleName(self.tr("How articles are parted"))
        self.by.addItem(self.tr("Mixed: languages and labels alike in each"), "content")
        self.by.addItem(self.tr("By date: the newest are the test"), "date")
        self.by.addItem(self.tr("By source: no source in two splits"), "source")
        self.by.setCurrentIndex(self.by.findData(plan.by))
        self.shares = []
        for part, share in zip(Split, plan.shares, strict=True):
            box = QSpinBox()
            box.setObjectName(f"share_{part}")
            box.setAccessibleName(self.tr("Share of {split}").format(split=part))
            box.setRange(0, 1000)
            box.setValue(share)
            self.shares.append(box)
        self.seed = QSpinBox()
        self.seed.setObjectName("seed")
        self.seed.setAccessibleName(self.tr("Seed"))
        self.seed.setRange(-_MOST, _MOST)
        self.seed.setValue(plan.seed)
        self.anew = QCheckBox(self.tr("Split all anew: articles may change their places"))
        self.anew.setObjectName("anew")
        self.anew.setVisible(self._held is not None)
        self.by.currentIndexChanged.connect(self._look)
        for box in (*self.shares, self.seed):
            box.valueChanged.connect(self._look)
        self.anew.toggled.connect(self._turn_anew)

    def _make_rest(self) -> None:
        columns = [
            self.tr("split"),
            self.tr("articles"),
            self.tr("languages"),
            self.tr("spans by label"),
        ]
        self.table = RecordTable("splits", self.tr("What stands in each split"), columns)
        self.table.setRowCount(len(Split))
        self.table.horizontalHeader().setStretchLastSection(True)
        self.carry_out = make_primary(push_button("carry_out", self.tr("Split"), self.do_it))

    def _lay_out(self) -> None:
        shares = QHBoxLayout()
        for part, box in zip(Split, self.shares, strict=True):
            label = QLabel(str(part))
            label.setBuddy(box)
            shares.addWidget(label)
            shares.addWidget(box)
        shares.addStretch(1)
        form = QFormLayout()
        form.addRow(self.tr("Parted"), self.by)
        form.addRow(self.tr("Shares"), shares)
        form.addRow(self.tr("Seed"), self.seed)
        form.addRow("", self.anew)
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.told)
        layout.addLayout(self.foot(self.carry_out))

    def _turn_anew(self) -> None:
        self.allow()
        self._look()

    def allow(self) -> None:
        """What is split already is not parted otherwise, unless all is split anew."""
        super().allow()
        busy, found = self.job.running, self._found
        free = not busy and (self._held is None or self.anew.isChecked())
        for field in (self.by, *self.shares, self.seed):
            field.setEnabled(free)
        self.anew.setEnabled(not busy)
        self.carry_out.setEnabled(not busy and found is not None and found.act is not None)

    def _plan(self) -> Plan:
        first, second, third = (box.value() for box in self.shares)
        return Plan((first, second, third), self.seed.value(), self.by.currentData())

    def _look(self) -> None:
        """Work out what the choices would do."""
        self._found = None
        self.allow()
        self.told.setText(self.tr("Looking which articles are alike …"))
        try:
            plan = self._plan()
        except PenandaError as error:
            self.looking.forget()
            self.told.setText(in_words(error))
            return
        path, who, anew = self._path, self._who, self.anew.isChecked()
        held = self._held is not None and not anew

        def look(tell: Tell) -> Splitting:
            with Project.open(path) as project:
                return split(project, who, None if held else plan, anew=anew, on_progress=tell)

        self.looking.run(look, self._show, self.told.setText)

    def do_it(self) -> None:
        """Write down what is shown, and close."""
        found = self._found
        if found is None or found.act is None:
            return
        act, path = found.act, self._path

        def do(_tell: Tell) -> Act:
            with Project.open(path) as project:
                back_up_before(project, act.touched)
                return project.apply(act)

        self.run(do, self._take)

    def _take(self, act: Act) -> None:
        self.act = act
        self.accept()

    def reject(self) -> None:
        """Close, but not in the middle of what is being written down."""
        if not self.job.running:
            super().reject()

    def progress_words(self, step: str, number: int) -> str:
        words = {
            "compare": self.tr("Comparing articles: {n} to go"),
            "paragraphs": self.tr("Reading paragraphs: {n} articles"),
        }.get(step, "{n}")
        return words.format(n=QLocale().toString(number))

    def _show(self, found: Splitting) -> None:
        self._found = found
        locale = QLocale()
        self.table.show_records(
            (
                str(part),
                locale.toString(figures.articles),
                _counted(figures.languages, locale),
                _counted(figures.labels, locale),
            )
            for part, figures in found.figures.items()
        )
        self.table.resizeColumnsToContents()
        self.table.resizeRowsToContents()
        self.told.setText("\n".join(self._remarks(found)))
        self.allow()

    def _remarks(self, found: Splitting) -> Iterable[str]:
        placed, aside = len(found.placing.placed), found.placing.aside
        if placed:
            yield self.tr("%Ln articles get a place.", "", placed)
        elif not aside:
            yield self.tr("Every article has its place.")
        if aside:
            names = self._named(aside)
            yield self.tr(
                "%Ln articles get none, for they are near to two splits: {names}", "", len(aside)
            ).format(names=names)
        if found.leaks:
            names = "; ".join(
                " – ".join(self._names.get(name, name) for name in pair)
                for pair in found.leaks[:_NAMED]
            )
            yield self.tr(
                "%Ln pairs are alike and stand in two splits: {names}", "", len(found.leaks)
            ).format(names=names)

    def _named(self, articles: Iterable[ArticleId]) -> str:
        names = [self._names.get(name, name) for name in articles]
        return ", ".join(names[:_NAMED]) + (", …" if len(names) > _NAMED else "")


def _counted(counts: Mapping[str, int], locale: QLocale) -> str:
    return ", ".join(f"{name} {locale.toString(count)}" for name, count in counts.items())
