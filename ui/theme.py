"""The look: two palettes, the bundled fonts, one style sheet.

Trap: ``styleHints().setColorScheme`` does nothing on most platforms, so both palettes are ours and
are set on the application; system fonts are never needed.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import fontpkg_noto_sans
import fontpkg_noto_sans_thai
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from app.errors import PenandaError
from app.model import Label
from app.settings import ROOT

ICONS = ROOT / "resources" / "icons"
FAMILIES = ("Noto Sans", "Noto Sans Thai")


@dataclass(frozen=True)
class Theme:
    """Every colour of the window by its use, as ``#rrggbb``. Text on its ground is 4.5:1 or more."""

    name: str
    dark: bool
    page: str
    chrome: str
    raised: str
    text: str
    quiet: str
    line: str
    accent: str
    accent_text: str
    accent_soft: str
    selection: str
    caret: str
    hover: str
    good: str
    warning: str
    danger: str

    def label(self, label: Label) -> str:
        """The colour of ``label`` in this palette."""
        return label.dark if self.dark else label.light


LIGHT = Theme(
    name="light",
    dark=False,
    page="#ffffff",
    chrome="#f5f6f8",
    raised="#ffffff",
    text="#1d2125",
    quiet="#5f6770",
    line="#dfe3e7",
    accent="#2b5c8f",
    accent_text="#ffffff",
    accent_soft="#e6edf6",
    selection="#cfe0f5",
    caret="#1d2125",
    hover="#edf0f3",
    good="#0b7a4b",
    warning="#9a5b00",
    danger="#b3261e",
)

DARK = Theme(
    name="dark",
    dark=True,
    page="#17181b",
    chrome="#1d2023",
    raised="#25292d",
    text="#e4e6e9",
    quiet="#98a0a8",
    line="#33383d",
    accent="#8ab4e2",
    accent_text="#10161d",
    accent_soft="#273340",
    selection="#2f4a68",
    caret="#e4e6e9",
    hover="#282d32",
    good="#55c79b",
    warning="#e6b450",
    danger="#f2807a",
)

THEMES = {theme.name: theme for theme in (LIGHT, DARK)}


def register_fonts() -> None:
    """Register the bundled Noto Sans and Noto Sans Thai. Raises ``PenandaError`` if Qt refuses."""
    for package in (fontpkg_noto_sans, fontpkg_noto_sans_thai):
        for path in sorted(Path(package.ROOT).rglob("*.ttf")):
            if QFontDatabase.addApplicationFont(str(path)) < 0:
                raise PenandaError(
                    "the font cannot be loaded", where=path.name, advice="Install Penanda again."
                )


def text_font(pixels: int, *, bold: bool = False) -> QFont:
    """The reading font at ``pixels`` height; Thai comes from its own family."""
    font = QFont()
    font.setFamilies(list(FAMILIES))
    font.setPixelSize(pixels)
    if bold:
        font.setWeight(QFont.Weight.DemiBold)
        font.setVariableAxis(QFont.Tag("wght"), 600)  # the weight alone moves no variable font
    return font


def system_theme() -> Theme:
    """The palette that the system asks for, light when it says nothing."""
    scheme = QGuiApplication.styleHints().colorScheme()
    return DARK if scheme.name == "Dark" else LIGHT


def apply(app: QApplication, theme: Theme) -> None:
    """Dress the whole application in ``theme``; costs nothing when it is so already."""
    if app.property("theme") == theme.name:
        return
    app.setProperty("theme", theme.name)
    app.setStyle("Fusion")
    app.setFont(text_font(13))
    app.setPalette(_palette(theme))
    app.setStyleSheet(_style_sheet(theme))


def _palette(theme: Theme) -> QPalette:
    palette = QPalette()
    role = QPalette.ColorRole
    for which, colour in (
        (role.Window, theme.chrome),
        (role.WindowText, theme.text),
        (role.Base, theme.raised),
        (role.AlternateBase, theme.chrome),
        (role.Text, theme.text),
        (role.Button, theme.raised),
        (role.ButtonText, theme.text),
        (role.ToolTipBase, theme.raised),
        (role.ToolTipText, theme.text),
        (role.PlaceholderText, theme.quiet),
        (role.Highlight, theme.accent),
        (role.HighlightedText, theme.accent_text),
        (role.Link, theme.accent),
        (role.Mid, theme.line),
        (role.Dark, theme.line),
        (role.Light, theme.raised),
    ):
        palette.setColor(which, QColor(colour))
    for which in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, which, QColor(theme.quiet))
    return palette


def _style_sheet(theme: Theme) -> str:
    def icon(name: str) -> str:
        return (ICONS / f"{name}-{theme.name}.svg").as_posix()

    return f"""
    QWidget#chrome, QWidget#sidebar, QWidget#panel {{ background: {theme.chrome}; }}
    QWidget#topbar {{ background: {theme.chrome}; border-bottom: 1px solid {theme.line}; }}
    QWidget#sidebar {{ border-right: 1px solid {theme.line}; }}
    QWidget#panel {{ border-left: 1px solid {theme.line}; }}
    QWidget#page {{ background: {theme.page}; }}
    QStatusBar {{ background: {theme.chrome}; border-top: 1px solid {theme.line}; color: {theme.quiet}; }}
    QStatusBar::item {{ border: 0; }}
    QLabel#quiet, QLabel[role="quiet"] {{ color: {theme.quiet}; }}
    QLabel[role="remark"] {{ color: {theme.warning}; }}
    QLabel[role="heading"] {{ color: {theme.quiet}; font-size: 11px; }}
    QLabel[role="key"] {{ color: {theme.quiet}; background: {theme.raised};
        border: 1px solid {theme.line}; border-bottom: 2px solid {theme.line};
        border-radius: 4px; padding: 0 5px; font-size: 11px; }}
    QLabel[role="title"] {{ font-size: 15px; font-weight: 700; }}
    QWidget[role="banner"] {{ background: {theme.accent_soft}; border: 1px solid {theme.accent};
        border-radius: 8px; }}
    QWidget[role="standing"] {{ background: {theme.raised}; border-bottom: 1px solid {theme.line}; }}
    QLabel#read_only_words {{ color: {theme.warning}; }}
    QLabel#banner {{ padding: 7px 14px; border: 0; }}
    QToolTip {{ background: {theme.raised}; color: {theme.text}; border: 1px solid {theme.line};
        padding: 4px; }}
    QLineEdit, QPlainTextEdit, QTextEdit, QComboBox {{ background: {theme.raised};
        border: 1px solid {theme.line}; border-radius: 6px; padding: 4px 8px; color: {theme.text};
        selection-background-color: {theme.selection}; selection-color: {theme.text}; }}
    QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QComboBox:focus
        {{ border-color: {theme.accent}; }}
    QComboBox::drop-down {{ border: 0; width: 22px; }}
    QComboBox::down-arrow {{ image: url({icon("chevron")}); width: 12px; height: 12px; }}
    QComboBox QAbstractItemView {{ background: {theme.raised}; border: 1px solid {theme.line};
        selection-background-color: {theme.accent_soft}; selection-color: {theme.text}; }}
    QCheckBox::indicator, QListView::indicator {{ width: 13px; height: 13px; border: 1px solid {theme.quiet};
        border-radius: 3px; background: {theme.raised}; }}
    QCheckBox::indicator:checked, QListView::indicator:checked {{ background: {theme.accent}; border-color: {theme.accent};
        image: url({icon("check")}); }}
    QCheckBox::indicator:focus {{ border: 2px solid {theme.accent}; }}
    QRadioButton::indicator {{ width: 12px; height: 12px; border: 1px solid {theme.quiet};
        border-radius: 7px; background: {theme.raised}; }}
    QRadioButton::indicator:checked {{ width: 6px; height: 6px; border: 4px solid {theme.accent};
        background: {theme.accent_text}; }}
    QRadioButton:focus {{ color: {theme.accent}; }}
    QDialogButtonBox {{ dialogbuttonbox-buttons-have-icons: 0; }}
    QPushButton {{ background: {theme.raised}; border: 1px solid {theme.line}; border-radius: 6px;
        padding: 5px 12px; }}
    QPushButton:hover {{ background: {theme.hover}; }}
    QPushButton:focus {{ border-color: {theme.accent}; }}
    QPushButton[role="primary"], QPushButton:default {{ background: {theme.accent};
        color: {theme.accent_text}; border-color: {theme.accent}; font-weight: 600; }}
    QPushButton:disabled {{ background: {theme.chrome}; color: {theme.quiet};
        border-color: {theme.line}; }}
    QPushButton[role="key"] {{ color: {theme.quiet}; background: {theme.raised};
        border: 1px solid {theme.line}; border-bottom: 2px solid {theme.line};
        border-radius: 4px; padding: 0 5px; font-size: 11px; }}
    QPushButton[role="key"]:hover:enabled {{ background: {theme.hover}; color: {theme.text}; }}
    QPushButton[role="key"]:focus {{ border-color: {theme.accent}; }}
    QPushButton[role="chip"] {{ background: {theme.accent_soft}; border-color: {theme.accent_soft};
        padding: 3px 8px; text-align: left; }}
    QPushButton[role="chip"]:hover, QPushButton[role="chip"]:focus {{ border-color: {theme.accent}; }}
    QPushButton[role="flat"] {{ border: 0; background: transparent; color: {theme.quiet}; }}
    QPushButton[role="flat"]:hover {{ background: {theme.hover}; }}
    QPushButton[role="flat"]:checked {{ background: {theme.accent_soft}; color: {theme.text};
        font-weight: 600; }}
    QPushButton[role="flat"]:focus {{ border: 1px solid {theme.accent}; padding: 4px 11px; }}
    QFrame[role="card"] {{ background: {theme.page}; border: 1px solid {theme.line};
        border-radius: 8px; }}
    QFrame[role="card"][current="true"] {{ border: 2px solid {theme.accent}; }}
    QFrame[role="palette"] {{ background: {theme.raised}; border: 1px solid {theme.quiet};
        border-radius: 10px; }}
    QFrame[role="palette"] QLineEdit {{ border: 0; border-bottom: 1px solid {theme.line};
        border-radius: 0; padding: 7px 10px; }}
    QAbstractItemView {{ background: transparent; border: 0; outline: 0; }}
    QListView#round {{ selection-background-color: {theme.accent_soft}; selection-color: {theme.text}; }}
    QTableView[role="rows"] {{ selection-background-color: transparent; }}
    QDialog {{ background: {theme.chrome}; }}
    QDialog QAbstractItemView {{ background: {theme.raised}; border: 1px solid {theme.line};
        border-radius: 6px; selection-background-color: {theme.accent_soft};
        selection-color: {theme.text}; gridline-color: {theme.line}; }}
    QListWidget#sources::item {{ padding: 0 6px; }}
    QDialog QTableView::item {{ padding: 0 4px; }}
    QHeaderView {{ background: transparent; border: 0; }}
    QHeaderView::section {{ background: {theme.chrome}; color: {theme.quiet}; border: 0;
        border-bottom: 1px solid {theme.line}; padding: 4px 6px; }}
    QProgressBar {{ background: {theme.line}; border: 0; border-radius: 4px; }}
    QProgressBar::chunk {{ background: {theme.accent}; border-radius: 4px; }}
    QLabel#relating {{ background: {theme.raised}; border: 1px solid {theme.line}; border-radius: 8px;
        padding: 8px 12px; }}
    QListView#countries {{ background: {theme.raised}; border: 1px solid {theme.line};
        selection-background-color: {theme.accent_soft}; selection-color: {theme.text}; }}
    QScrollArea {{ border: 0; background: transparent; }}
    QScrollBar:vertical {{ background: transparent; width: 9px; margin: 0; }}
    QScrollBar::handle:vertical {{ background: {theme.line}; border-radius: 4px; min-height: 28px; }}
    QScrollBar::handle:vertical:hover {{ background: {theme.quiet}; }}
    QScrollBar:horizontal {{ background: transparent; height: 9px; margin: 0; }}
    QScrollBar::handle:horizontal {{ background: {theme.line}; border-radius: 4px; min-width: 28px; }}
    QScrollBar::handle:horizontal:hover {{ background: {theme.quiet}; }}
    QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page
        {{ background: transparent; height: 0; width: 0; }}
    QMenu {{ background: {theme.raised}; border: 1px solid {theme.line}; padding: 4px; }}
    QMenu::item {{ padding: 5px 22px; border-radius: 4px; }}
    QMenu::item:disabled {{ color: {theme.quiet}; }}
    QMenu::separator {{ height: 1px; background: {theme.line}; margin: 4px 8px; }}
    QMenu::item:selected {{ background: {theme.accent_soft}; color: {theme.text}; }}
    """
