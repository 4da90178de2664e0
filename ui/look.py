"""How the window looks and the article is read, kept between days."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QApplication

from ui import theme
from ui.choices import GRAIN_WORDS, MAX_ZOOM, MIN_ZOOM, Choices
from ui.reading import TextView

STEP = 1.1


class Look(QObject):
    """``theme_changed(Theme)``; ``zoom_changed(float)``, a factor of the usual size."""

    theme_changed = Signal(object)
    zoom_changed = Signal(float)

    def __init__(self, app: QApplication, choices: Choices) -> None:
        super().__init__()
        self._app = app
        self._choices = choices
        self.theme = choices.theme
        theme.apply(app, self.theme)

    def tell(self) -> None:
        """Tell all that listen by now how it looks."""
        theme.apply(self._app, self.theme)
        self.theme_changed.emit(self.theme)
        self.zoom_changed.emit(self._choices.zoom)

    def turn_theme(self) -> None:
        """From light to dark, or back."""
        self.theme = theme.LIGHT if self.theme.dark else theme.DARK
        self._choices.theme = self.theme
        theme.apply(self._app, self.theme)
        self.theme_changed.emit(self.theme)

    def zoom(self, steps: float) -> None:
        """Larger text by so many steps, or smaller."""
        self._set_zoom(min(max(self._choices.zoom * STEP**steps, MIN_ZOOM), MAX_ZOOM))

    def usual_size(self) -> None:
        """Text of the usual size."""
        self._set_zoom(1.0)

    def _set_zoom(self, factor: float) -> None:
        self._choices.zoom = factor
        self.zoom_changed.emit(factor)


class Reading:
    """The grain of the caret, the tags under the bars and the numbers of paragraphs of ``view``."""

    def __init__(self, view: TextView, choices: Choices) -> None:
        self._view, self._choices = view, choices
        view.grain, view.show_tags = choices.grain, choices.tags
        view.show_numbers = choices.numbers

    @property
    def grain(self) -> str:
        """What the caret walks by, in the language of the window."""
        return QCoreApplication.translate("grains", GRAIN_WORDS[self._view.grain])

    def turn_grain(self) -> None:
        """Walk by what comes next."""
        grains = list(GRAIN_WORDS)
        following = grains[(grains.index(self._view.grain) + 1) % len(grains)]
        self._view.grain = self._choices.grain = following

    def turn_tags(self) -> None:
        """Show or hide the titles under the bars."""
        self._view.show_tags = self._choices.tags = not self._view.show_tags

    def turn_numbers(self) -> None:
        """Show or hide the numbers of paragraphs."""
        self._view.show_numbers = self._choices.numbers = not self._view.show_numbers
