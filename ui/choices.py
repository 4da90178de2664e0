"""What the window remembers between days: its look, language and keys, who works on which project."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QSettings

from app.errors import PenandaError
from app.model import GOLD, check_annotator
from app.settings import person
from app.store import Project
from ui import translation
from ui.desk import People
from ui.theme import THEMES, Theme, system_theme
from ui.translatable import QT_TRANSLATE_NOOP

MIN_ZOOM, MAX_ZOOM = 0.6, 2.5
GRAIN_WORDS = {
    "word": QT_TRANSLATE_NOOP("grains", "word"),
    "atom": QT_TRANSLATE_NOOP("grains", "part of a word"),
    "character": QT_TRANSLATE_NOOP("grains", "character"),
    "sentence": QT_TRANSLATE_NOOP("grains", "sentence"),
}
"""What the caret may walk by, in the order in which W turns through them."""


class Choices:
    """Read and written at once. An ini file keeps only strings, so each value says its type."""

    def __init__(self, settings: QSettings) -> None:
        self._settings = settings

    @property
    def theme(self) -> Theme:
        """The chosen palette, the system's when none was chosen."""
        name = str(self._settings.value("theme", "", type=str))
        return THEMES.get(name) or system_theme()

    @theme.setter
    def theme(self, theme: Theme) -> None:
        self._settings.setValue("theme", theme.name)

    @property
    def zoom(self) -> float:
        """Text size as a factor."""
        value = self._settings.value("zoom", 1.0, type=float)
        return min(max(value, MIN_ZOOM), MAX_ZOOM) if isinstance(value, float) else 1.0

    @zoom.setter
    def zoom(self, zoom: float) -> None:
        self._settings.setValue("zoom", zoom)

    @property
    def grain(self) -> str:
        """What the caret walks by, one of ``GRAIN_WORDS``."""
        name = str(self._settings.value("grain", "word", type=str))
        return name if name in GRAIN_WORDS else "word"

    @grain.setter
    def grain(self, name: str) -> None:
        self._settings.setValue("grain", name)

    @property
    def tags(self) -> bool:
        """Whether the titles of labels stand under their bars."""
        return bool(self._settings.value("tags", False, type=bool))

    @tags.setter
    def tags(self, shown: bool) -> None:
        self._settings.setValue("tags", shown)

    @property
    def numbers(self) -> bool:
        """Whether paragraphs are numbered."""
        return bool(self._settings.value("numbers", False, type=bool))

    @numbers.setter
    def numbers(self, shown: bool) -> None:
        self._settings.setValue("numbers", shown)

    @property
    def language(self) -> str:
        """The language of the window, the system's when none was chosen."""
        code = str(self._settings.value("language", "", type=str))
        return code if code in translation.LANGUAGES else translation.of_system()

    @language.setter
    def language(self, code: str) -> None:
        self._settings.setValue("language", code)

    @property
    def shortcuts(self) -> dict[str, list[str]]:
        """The keys the user chose, by the name of the action."""
        kept = self._json("shortcuts")
        if not isinstance(kept, dict):
            return {}
        return {
            str(name): [str(key) for key in keys]
            for name, keys in kept.items()
            if isinstance(keys, list)
        }

    @shortcuts.setter
    def shortcuts(self, keys: Mapping[str, Sequence[str]]) -> None:
        self._settings.setValue("shortcuts", json.dumps({name: [*keys[name]] for name in keys}))

    @property
    def recent(self) -> list[str]:
        """What the command palette ran last, latest first."""
        kept = self._json("recent")
        return [str(each) for each in kept] if isinstance(kept, list) else []

    @recent.setter
    def recent(self, names: Sequence[str]) -> None:
        self._settings.setValue("recent", json.dumps([*names]))

    def _json(self, key: str) -> object:
        try:
            return json.loads(str(self._settings.value(key, "null", type=str)))
        except ValueError:
            return None

    @property
    def project(self) -> Path | None:
        """The project that was open last, if it is still there."""
        last = str(self._settings.value("project", "", type=str))
        return Path(last) if last and Path(last).is_file() else None

    @project.setter
    def project(self, path: Path) -> None:
        self._settings.setValue("project", str(path.resolve()))

    def people(self, project: Project) -> People:
        """Who worked on ``project`` last; at first its first annotator, and the system's user."""
        key = self._key(project)
        annotators = project.annotators()
        first = annotators[0] if annotators else person()
        reviewer = person() if person() not in annotators and person() != GOLD else "reviewer"
        return People(
            self._name(f"{key}/annotator", first, "annotator"),
            self._name(f"{key}/reviewer", reviewer, "reviewer"),
        )

    def _name(self, key: str, usual: str, last: str) -> str:
        """The name kept under ``key``, else the usual one, else ``last``; never one refused."""
        for name in (str(self._settings.value(key, usual, type=str)), usual):
            try:
                check_annotator(name)
            except PenandaError:
                continue
            if name != GOLD:
                return name
        return last

    def remember(self, project: Project, people: People) -> None:
        """Keep who works on ``project``."""
        key = self._key(project)
        self._settings.setValue(f"{key}/annotator", people.annotator)
        self._settings.setValue(f"{key}/reviewer", people.reviewer)

    def published(self, project: Project) -> dict[str, str]:
        """Where releases of ``project`` were sent last."""
        kept = self._json(self._key(project, "published"))
        if not isinstance(kept, dict):
            return {}
        return {name: value for name, value in kept.items() if isinstance(value, str)}

    def remember_published(self, project: Project, places: Mapping[str, str]) -> None:
        """Keep where releases of ``project`` are sent."""
        self._settings.setValue(self._key(project, "published"), json.dumps(dict(places)))

    def _key(self, project: Project, kind: str = "people") -> str:
        return f"{kind}/" + str(project.path.resolve()).replace("/", "|").replace("\\", "|")
