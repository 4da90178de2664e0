"""The language of the window: which there are, which is wanted, and its words in their place.

The words are compiled from ``resources/translations`` (``./dev translate``). A widget takes its
words when it is made, so a window is made anew for another language (``Succession.set_language``).

Trap: Qt has the words of its own buttons and menus in none of our languages but English, so they
are listed here, in Qt's contexts, for the translators to find.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from app.errors import PenandaError
from app.settings import ROOT
from ui.translatable import QT_TRANSLATE_NOOP

FOLDER = ROOT / "resources" / "translations"
LANGUAGES = {
    "en": "English",
    "th": "ไทย",
    "vi": "Tiếng Việt",
    "id": "Bahasa Indonesia",
}
_LOCALES = {"en": "en_GB", "th": "th_TH", "vi": "vi_VN", "id": "id_ID"}

OF_QT = (
    QT_TRANSLATE_NOOP("QPlatformTheme", "OK"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "Save"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "Open"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "&Yes"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "&No"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "Cancel"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "Close"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "Discard"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "Apply"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "Reset"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "Help"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "Retry"),
    QT_TRANSLATE_NOOP("QLineEdit", "&Undo"),
    QT_TRANSLATE_NOOP("QLineEdit", "&Redo"),
    QT_TRANSLATE_NOOP("QLineEdit", "Cu&t"),
    QT_TRANSLATE_NOOP("QLineEdit", "&Copy"),
    QT_TRANSLATE_NOOP("QLineEdit", "&Paste"),
    QT_TRANSLATE_NOOP("QLineEdit", "Delete"),
    QT_TRANSLATE_NOOP("QLineEdit", "Select All"),
    QT_TRANSLATE_NOOP("QWidgetTextControl", "&Undo"),
    QT_TRANSLATE_NOOP("QWidgetTextControl", "&Redo"),
    QT_TRANSLATE_NOOP("QWidgetTextControl", "Cu&t"),
    QT_TRANSLATE_NOOP("QWidgetTextControl", "&Copy"),
    QT_TRANSLATE_NOOP("QWidgetTextControl", "&Paste"),
    QT_TRANSLATE_NOOP("QWidgetTextControl", "Delete"),
    QT_TRANSLATE_NOOP("QWidgetTextControl", "Select All"),
    QT_TRANSLATE_NOOP("QFileDialog", "Look in:"),
    QT_TRANSLATE_NOOP("QFileDialog", "File &name:"),
    QT_TRANSLATE_NOOP("QFileDialog", "&File name:"),
    QT_TRANSLATE_NOOP("QFileDialog", "Files of type:"),
    QT_TRANSLATE_NOOP("QFileDialog", "&Open"),
    QT_TRANSLATE_NOOP("QFileDialog", "&Save"),
    QT_TRANSLATE_NOOP("QFileDialog", "&Choose"),
    QT_TRANSLATE_NOOP("QFileDialog", "Directory:"),
    QT_TRANSLATE_NOOP("QFileDialog", "Computer"),
    QT_TRANSLATE_NOOP("QFileSystemModel", "Computer"),
    QT_TRANSLATE_NOOP("QFileSystemModel", "Name"),
    QT_TRANSLATE_NOOP("QFileSystemModel", "Size"),
    QT_TRANSLATE_NOOP("QFileSystemModel", "Type"),
    QT_TRANSLATE_NOOP("QFileSystemModel", "Date Modified"),
)

OF_ARTICLES = {
    "th": QT_TRANSLATE_NOOP("languages", "Thai"),
    "vi": QT_TRANSLATE_NOOP("languages", "Vietnamese"),
    "id": QT_TRANSLATE_NOOP("languages", "Indonesian"),
    "ms": QT_TRANSLATE_NOOP("languages", "Malay"),
    "en": QT_TRANSLATE_NOOP("languages", "English"),
}

_installed: list[QTranslator] = []


def of_system() -> str:
    """The first language of the system that we have, English when it has none of ours."""
    for name in QLocale.system().uiLanguages():
        code = name.replace("_", "-").split("-")[0]
        if code in LANGUAGES:
            return code
    return "en"


def name_of(code: str) -> str:
    """The name of an article's language in the language of the window; its code when we know none."""
    known = OF_ARTICLES.get(code)
    return code if known is None else QCoreApplication.translate("languages", known)


def current() -> str:
    """The language of the window."""
    return str(_installed[-1].property("code")) if _installed else "en"


def use(app: QApplication, code: str) -> None:
    """Have ``tr`` answer in that language from here on, and numbers and dates be written its way.

    Raises ``PenandaError`` when its words are not there.
    """
    if _installed and current() == code:
        return
    translator = QTranslator()
    translator.setProperty("code", code)
    if not translator.load(str(FOLDER / f"penanda_{code}.qm")):
        raise PenandaError(
            "the words of this language cannot be read", where=code, advice="Install Penanda again."
        )
    while _installed:
        app.removeTranslator(_installed.pop())
    QLocale.setDefault(QLocale(_LOCALES[code]))
    app.installTranslator(translator)
    _installed.append(translator)
