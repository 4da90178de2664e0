"""Which language: a small button above the text, and the menu that changes it in two clicks."""

from __future__ import annotations

from PySide6.QtCore import (
    QCoreApplication,
    QObject,
    QPoint,
    Qt,
    Signal,
)
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QInputDialog, QMenu, QToolButton, QWidget

from app.annotation import SetLanguage, touched_paragraphs
from app.model import Article, Languages, Passage
from ui.article.menus import LetterMenu
from ui.desk import Desk
from ui.reading import TextView
from ui.theme import Theme, text_font
from ui.translatable import QT_TRANSLATE_NOOP

NAMES: dict[str, str] = {
    "th": QT_TRANSLATE_NOOP("languages", "&Thai"),
    "vi": QT_TRANSLATE_NOOP("languages", "&Vietnamese"),
    "id": QT_TRANSLATE_NOOP("languages", "&Indonesian"),
    "ms": QT_TRANSLATE_NOOP("languages", "&Malay"),
    "en": QT_TRANSLATE_NOOP("languages", "&English"),
}


def name_of(code: str) -> str:
    """What a language is called here; its code when it has no name here."""
    words = NAMES.get(code.split("-")[0].lower())
    return code if words is None else _translated(words).replace("&", "")


class LanguageButton(QToolButton):
    """``TH``, or ``TH + EN`` for an article with passages in another language."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("language")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFont(text_font(11, bold=True))
        self.hide()

    def set_theme(self, theme: Theme) -> None:
        """Show it in another palette."""
        self.setStyleSheet(
            f"QToolButton#language {{ color: {theme.quiet}; background: {theme.page};"
            f" border: 1px solid {theme.line}; border-radius: 4px; padding: 1px 6px; }}"
            f"QToolButton#language:hover {{ background: {theme.hover}; color: {theme.text}; }}"
            f"QToolButton#language:focus {{ border-color: {theme.accent}; }}"
        )

    def show_languages(self, languages: Languages) -> None:
        """Show the codes, and say the names."""
        others = sorted(languages.codes - {languages.main})
        self.setText(" + ".join(code.upper() for code in (languages.main, *others)))
        names = ", ".join(map(name_of, (languages.main, *others)))
        told = QCoreApplication.translate("languages", "Language: {names}").format(names=names)
        self.setAccessibleName(told)
        self.setToolTip(told)
        self.adjustSize()


class LanguageMenu(LetterMenu):
    """``chosen(code)`` for the article, ``chosen_here(code)`` for the paragraph; an empty code asks."""

    chosen = Signal(str)
    chosen_here = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("language_menu")
        self._article = self._add(self, "article")
        self._article.triggered.connect(lambda action: self.chosen.emit(action.data()))
        self.addSeparator()
        self.here = self.addMenu("")
        self.here.setObjectName("language_here")
        self._paragraph = self._add(self.here, "paragraph")
        self._paragraph.triggered.connect(lambda action: self.chosen_here.emit(action.data()))

    def _add(self, menu: QMenu, of: str) -> QActionGroup:
        group = QActionGroup(menu)
        for code, words in NAMES.items():
            self._choice(menu, group, _translated(words), code, of)
        other = QCoreApplication.translate("languages", "&Other …")
        self._choice(menu, group, other, "", of)
        return group

    def _choice(self, menu: QMenu, group: QActionGroup, words: str, code: str, of: str) -> None:
        action = QAction(words, menu)
        action.setObjectName(f"{of}_{code or 'other'}")
        action.setData(code)
        action.setCheckable(True)
        group.addAction(action)
        menu.addAction(action)

    def ask(self, languages: Languages, here: list[str], place: QPoint) -> None:
        """Open at ``place`` of the screen. ``here`` are the languages of the paragraphs chosen."""
        _check(self._article, languages.main)
        self.here.setEnabled(bool(here))
        title = (
            QCoreApplication.translate("languages", "This &paragraph: {language}")
            if len(here) < 2
            else QCoreApplication.translate("languages", "These {n} &paragraphs: {language}")
        )
        names = ", ".join(dict.fromkeys(map(name_of, here))) or "–"
        self.here.setTitle(title.format(n=len(here), language=names))
        _check(self._paragraph, here[0] if len(set(here)) == 1 else None)
        for action in self._article.actions():
            if action.isChecked():
                self.setActiveAction(action)
        self.popup(place)


class LanguageCorner(QObject):
    """The button on the line above the text, and what is done with it."""

    def __init__(self, desk: Desk, view: TextView) -> None:
        super().__init__(view)
        self._desk = desk
        self._view = view
        self.button = LanguageButton(view)
        self.button.clicked.connect(self.ask)
        self.menu = LanguageMenu(view)
        self.menu.chosen.connect(self._article_is)
        self.menu.chosen_here.connect(self._paragraph_is)
        view.verticalScrollBar().valueChanged.connect(self.settle)
        view.verticalScrollBar().rangeChanged.connect(self.settle)
        view.laid_out.connect(self.settle)

    def show(self, article: Article) -> int:
        """Show the languages of ``article``; the room that the button takes on its line."""
        self.button.show_languages(article.languages)
        return self.button.width() + 8

    def settle(self) -> None:
        """Put the button on the line above the text, out of sight when that is."""
        column = self._view.column
        middle = column.styles.top - 6 + (column.styles.kicker - 4) // 2 - column.offset
        height = self.button.height()
        self.button.move(self._view.column_x, middle - height // 2)
        self.button.setVisible(self._desk.article is not None and middle + height // 2 > 0)

    def ask(self) -> None:
        """Ask which language the article, and the paragraphs that are selected, are in."""
        article = self._desk.article
        if article is None:
            return
        here = touched_paragraphs(article.text, *self._view.selection())
        spoken = [article.languages.at(start) for start, _ in here]
        if self.button.isVisible():
            place = self.button.mapToGlobal(self.button.rect().bottomLeft())
        else:
            box = self._view.rectangle_of(self._view.caret)
            corner = box.bottomLeft() if box is not None else QPoint(0, 0)
            place = self._view.viewport().mapToGlobal(corner)
        self.menu.ask(article.languages, spoken, place)

    def _article_is(self, code: str) -> None:
        self._order(code)

    def _paragraph_is(self, code: str) -> None:
        self._order(code, *self._view.selection())

    def _order(self, code: str, start: int | None = None, end: int | None = None) -> None:
        code = code or ask_code(self._view)
        if code:
            self._desk.order_region(SetLanguage(code, start, end))


def chips_of(article: Article) -> list[tuple[int, int, str]]:
    """What is to be told above the paragraphs in another language: above the first of a row."""
    chips: list[tuple[int, int, str]] = []
    last: Passage | None = None
    for passage in article.passages:
        between = "" if last is None else article.text[last.end : passage.start]
        if last is None or passage.language != last.language or between.strip():
            chips.append((passage.start, passage.end, name_of(passage.language)))
        last = passage
    return chips


def ask_code(parent: QWidget) -> str:
    """A language code that is typed in; empty when nothing was."""
    typed, accepted = QInputDialog.getText(
        parent,
        QCoreApplication.translate("languages", "Another language"),
        QCoreApplication.translate("languages", "Its code, such as km or zh-Hant:"),
    )
    return typed.strip() if accepted else ""


def _check(group: QActionGroup, code: str | None) -> None:
    """Tick the language that is so now: "Other" for one that is not in the list."""
    known = None if code is None else code if code in NAMES else ""
    for action in group.actions():
        action.setChecked(known is not None and action.data() == known)


def _translated(words: str) -> str:
    return QCoreApplication.translate("languages", words)
