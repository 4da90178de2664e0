"""The first page of the import dialog: what is to come in, and how it is to be read."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QPainter, QPaintEvent, QShortcut
from PySide6.QtWidgets import (
    QButtonGroup,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.formats import FORMATS
from app.intake.apart import Order
from app.intake.preview import Preview, look_into
from app.languages import UNDETERMINED, identify
from ui.background import Background
from ui.library.columns import Columns
from ui.library.options import OptionsForm
from ui.library.paste import PasteBox
from ui.refusals import in_words
from ui.widgets import plain_label

_SETTLED = 150  # milliseconds after the last letter


class _Sources(QListWidget):
    """The chosen files and folders; while there are none, words that say what to do."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("sources")
        self.setAccessibleName(self.tr("Files and folders to import"))
        self.setSelectionMode(QListWidget.SelectionMode.ExtendedSelection)
        self.setUniformItemSizes(True)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.count() == 0:
            with QPainter(self.viewport()) as painter:
                painter.setPen(self.palette().placeholderText().color())
                painter.drawText(
                    self.viewport().rect(),
                    Qt.AlignmentFlag.AlignCenter,
                    self.tr("Drop files, folders or zip files here, or choose them below"),
                )


class _Path(QLineEdit):
    """``entered()`` on Enter, which otherwise would also press the dialog's first button."""

    entered = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.text().strip():
            self.entered.emit()
        else:
            super().keyPressEvent(event)


class Choosing(QWidget):
    """``ready_changed(bool)`` when there is something to import, or nothing any more."""

    ready_changed = Signal(bool)

    def __init__(self, background: Background) -> None:
        super().__init__()
        self._background = background
        background.done.connect(self._arrived)
        self._asked = 0
        self._group = QButtonGroup(self)
        self.by_files = self._tab("by_files", self.tr("Files"))
        self.by_text = self._tab("by_text", self.tr("Text"))
        self.by_files.setChecked(True)
        self._group.buttonClicked.connect(self._turned)
        self.sources = _Sources()
        gone = QShortcut(QKeySequence(Qt.Key.Key_Delete), self.sources)
        gone.setContext(Qt.ShortcutContext.WidgetShortcut)
        gone.activated.connect(self._remove)
        self.pattern = _Path()
        self.pattern.setPlaceholderText(
            self.tr("… or write a path or a pattern, news/2025-*.txt, and Enter")
        )
        self.pattern.setObjectName("pattern")
        self.pattern.setAccessibleName(self.tr("Path or pattern"))
        self.pattern.entered.connect(self._add_pattern)
        self.title = QLineEdit(placeholderText=self.tr("Title; without one, the first line"))
        self.title.setObjectName("paste_title")
        self.title.setAccessibleName(self.tr("Title"))
        self.box = PasteBox()
        self.box.setObjectName("paste_text")
        self.box.setAccessibleName(self.tr("Text"))
        self.box.setPlaceholderText(self.tr("Paste the text of one article here"))
        self.box.textChanged.connect(self._text_changed)
        self.found = plain_label("found_language", quiet=True)
        self.form = OptionsForm()
        self.form.changed.connect(self._look)
        self.columns = Columns()
        self.columns.changed.connect(self._tell)
        self.beginning = QPlainTextEdit()
        self.beginning.setObjectName("beginning")
        self.beginning.setAccessibleName(self.tr("The beginning of the first text"))
        self.beginning.setReadOnly(True)
        self.beginning.setTabChangesFocus(True)
        self.beginning.setFixedHeight(104)
        self.seen = plain_label("preview_words", quiet=True)
        self._settled = QTimer(self, singleShot=True, interval=_SETTLED)
        self._settled.timeout.connect(self._show_language)
        self._lay_out()
        self._show(Preview(""))

    def _tab(self, name: str, title: str) -> QPushButton:
        tab = QPushButton(title)
        tab.setObjectName(name)
        tab.setProperty("role", "flat")
        tab.setCheckable(True)
        tab.setAutoDefault(False)
        self._group.addButton(tab)
        return tab

    def _lay_out(self) -> None:
        tabs = QHBoxLayout()
        tabs.setSpacing(2)
        tabs.addWidget(self.by_files)
        tabs.addWidget(self.by_text)
        tabs.addStretch(1)
        files = QPushButton(self.tr("Choose files …"))
        files.setObjectName("choose_files")
        files.clicked.connect(self._choose_files)
        folder = QPushButton(self.tr("Choose a folder …"))
        folder.setObjectName("choose_import_folder")
        folder.clicked.connect(self._choose_folder)
        for button in (files, folder):
            button.setAutoDefault(False)
        buttons = QHBoxLayout()
        buttons.addWidget(files)
        buttons.addWidget(folder)
        buttons.addWidget(self.pattern, 1)
        by_files = QWidget()
        column = QVBoxLayout(by_files)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.sources, 1)
        column.addLayout(buttons)
        by_text = QWidget()
        column = QVBoxLayout(by_text)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.title)
        column.addWidget(self.box, 1)
        column.addWidget(self.found)
        self.stack = QStackedWidget()
        self.stack.addWidget(by_files)
        self.stack.addWidget(by_text)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        layout.addLayout(tabs)
        layout.addWidget(self.stack, 2)
        self.sources.setMinimumHeight(84)
        layout.addWidget(self.form)
        layout.addWidget(self.seen)
        layout.addWidget(self.columns, 3)
        layout.addWidget(self.beginning)

    @property
    def pasting(self) -> bool:
        """Whether a text is pasted, and no files are chosen."""
        return self.by_text.isChecked()

    @property
    def ready(self) -> bool:
        """Whether there is something to import."""
        if self.pasting:
            return not self.box.document().isEmpty()
        return self.sources.count() > 0 and (
            not self.columns.isVisibleTo(self) or self.columns.complete
        )

    def paths(self) -> list[str]:
        """The chosen files and folders, each once."""
        return [
            str(self.sources.item(row).data(Qt.ItemDataRole.UserRole))
            for row in range(self.sources.count())
        ]

    def order(self, who: str) -> Order:
        """What is to be done."""
        if self.pasting:
            options = self.form.options({})
            return Order(
                "", who, text=self.box.text(), title=self.title.text().strip(), options=options
            )
        columns = self.columns.mapping() if self.columns.isVisibleTo(self) else {}
        return Order("", who, tuple(self.paths()), options=self.form.options(columns))

    def add_paths(self, paths: list[str]) -> None:
        """These files and folders too."""
        there = set(self.paths())
        for path in dict.fromkeys(paths):
            if path not in there:
                folder = Path(path).is_dir()
                item = QListWidgetItem(f"{path}/" if folder and not path.endswith("/") else path)
                item.setData(Qt.ItemDataRole.UserRole, path)
                item.setSizeHint(QSize(0, 26))
                self.sources.addItem(item)
        self.by_files.setChecked(True)
        self._turned()
        self.sources.setCurrentRow(self.sources.count() - 1)

    def put_text(self, text: str) -> None:
        """This text, dropped on the window."""
        self.by_text.setChecked(True)
        self._turned()
        self.box.put(text)
        self.title.setFocus()

    def clear(self) -> None:
        """As it was at first; the options stay."""
        self.sources.clear()
        self.title.clear()
        self.box.put("")
        self._look()

    def _turned(self) -> None:
        self.stack.setCurrentIndex(1 if self.pasting else 0)
        self.form.for_text(self.pasting)
        self._look()
        (self.box if self.pasting else self.sources).setFocus()

    def _choose_files(self) -> None:
        endings = sorted(
            f"*{ending}" for known in FORMATS.values() if known.reads for ending in known.extensions
        )
        files, _ = QFileDialog.getOpenFileNames(
            self,
            self.tr("Import articles"),
            "",
            self.tr("Articles ({endings});;All files (*)").format(
                endings=" ".join([*endings, "*.zip"])
            ),
        )
        if files:
            self.add_paths(files)

    def _choose_folder(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, self.tr("Import a folder"))
        if folder:
            self.add_paths([folder])

    def _add_pattern(self) -> None:
        path = self.pattern.text().strip()
        if path:
            self.add_paths([str(Path(path).expanduser())])
            self.pattern.clear()
            self.pattern.setFocus()

    def _remove(self) -> None:
        for item in self.sources.selectedItems():
            self.sources.takeItem(self.sources.row(item))
        self._look()

    def _text_changed(self) -> None:
        self._settled.start()
        self._tell()

    def _show_language(self) -> None:
        names = self.form.languages()
        code = identify(self.box.text())
        chosen = self.form.language.currentData()
        if self.box.document().isEmpty() or chosen:
            self.found.clear()
        elif code == UNDETERMINED:
            self.found.setText(self.tr("No language is recognised in this text yet."))
        else:
            self.found.setText(self.tr("Language: {name}").format(name=names.get(code, code)))

    def _look(self) -> None:
        """Look into the first of what was chosen."""
        self._asked += 1
        self._show_language()
        paths = self.paths()
        if self.pasting or not paths:
            self._show(Preview(""))
            return
        path, options = paths[0], self.form.options({})
        self._background.run(("preview", self._asked), lambda: look_into(path, options))
        self._tell()

    def _arrived(self, key: object, result: object) -> None:
        if key == ("preview", self._asked) and isinstance(result, Preview):
            self._show(result)

    def _show(self, preview: Preview) -> None:
        names = self.form.languages()
        file = Path(preview.file).name
        self.columns.setVisible(bool(preview.columns))
        self.beginning.setVisible(bool(preview.text))
        self.seen.setVisible(bool(preview.columns or preview.text or preview.trouble is not None))
        if preview.columns:
            self.columns.show_preview(preview)
        elif preview.trouble is not None:
            self.seen.setText(in_words(preview.trouble))
        else:
            self.beginning.setPlainText(preview.text)
            facts = [preview.format, names.get(preview.language, "")]
            if preview.spans:
                facts.append(self.tr("spans: {n}").format(n=f"{preview.spans:,}"))
            if preview.encoding:
                facts.append(
                    self.tr("encoding guessed: {name}").format(name=preview.encoding.upper())
                )
            told = ", ".join(fact for fact in facts if fact)
            self.seen.setText(
                self.tr("{file} begins like this").format(file=file)
                + (f" ({told})" if told else "")
            )
        self._tell()

    def _ask_of_columns(self) -> str:
        file = self.columns.file
        if self.columns.complete:
            return self.tr("What stands in which column of {file}?").format(file=file)
        return self.tr(
            "No column of {file} is known to hold the texts. Choose it: without one nothing can be"
            " imported."
        ).format(file=file)

    def _tell(self) -> None:
        if self.columns.isVisibleTo(self):
            self.seen.setText(self._ask_of_columns())
        self.ready_changed.emit(self.ready)
