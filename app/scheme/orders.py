"""What can be ordered of a scheme: each edits its text, and says what a span is afterwards.

Traps: an order is refused by the scheme that it finds, which may be that of orders before it; a
label and all spans that have it change in the same act, or not at all.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Protocol

from app.errors import SchemeRefusedError
from app.model import Scheme, Span
from app.scheme.colours import free_colours, free_key
from app.scheme.source import Source


class Order(Protocol):
    """One order. ``labels`` are those whose spans it may change."""

    @property
    def title(self) -> str:
        """What it does, for the history."""

    @property
    def labels(self) -> tuple[str, ...]:
        """Labels whose spans may become others."""

    def edit(self, scheme: Scheme, source: Source) -> None:
        """Edit the text of ``scheme``; ``PenandaError`` when it cannot be done."""

    def relabel(self, span: Span, surface: str) -> Span:
        """The span afterwards: itself, or with another label."""


class OfTheTextAlone:
    """An order that leaves all spans as they are."""

    @property
    def labels(self) -> tuple[str, ...]:
        """None."""
        return ()

    def relabel(self, span: Span, surface: str) -> Span:
        """The span as it is."""
        return span


@dataclass(frozen=True)
class RetireLabel(OfTheTextAlone):
    """Spans of ``label`` stay as they are, and nothing more is marked with it."""

    label: str

    @property
    def title(self) -> str:
        return f"Retire {self.label}"

    def edit(self, scheme: Scheme, source: Source) -> None:
        """Refused when it is retired, or the last label in use."""
        scheme.check_usable(self.label)
        if len(scheme.in_use) == 1:
            raise SchemeRefusedError(
                f"{self.label} is the last label in use", advice="Add another one first."
            )
        source.set(self.label, {"retired": True})


@dataclass(frozen=True)
class ReviveLabel(OfTheTextAlone):
    """A retired ``label`` may be marked with again, under its key or, where that is taken, a free one."""

    label: str

    @property
    def title(self) -> str:
        return f"Bring {self.label} back"

    def edit(self, scheme: Scheme, source: Source) -> None:
        """Refused when it is not retired."""
        label = scheme.label(self.label)
        if not label.retired:
            raise SchemeRefusedError(f"{self.label} is not retired")
        source.unset(self.label, "retired")
        if label.key in {each.key for each in scheme.in_use}:
            source.set(self.label, {"key": free_key(scheme)})


@dataclass(frozen=True)
class EditLabel(OfTheTextAlone):
    """Other colours, another key, letter, title or guideline for ``label``: what is not None."""

    label: str
    title_words: str | None = None
    key: str | None = None
    letter: str | None = None
    light: str | None = None
    dark: str | None = None
    guideline: str | None = None

    @property
    def title(self) -> str:
        if set(self._values) <= {"light", "dark"}:
            return f"Recolour {self.label}"
        return f"Change {', '.join(self._values)} of {self.label}"

    @property
    def _values(self) -> dict[str, str]:
        values = {
            "title": self.title_words,
            "key": self.key,
            "letter": self.letter,
            "light": self.light,
            "dark": self.dark,
            "guideline": self.guideline,
        }
        return {name: value for name, value in values.items() if value is not None}

    def edit(self, scheme: Scheme, source: Source) -> None:
        """Refused when it changes nothing, or the key is another label's."""
        label = scheme.label(self.label)
        if not self._values:
            raise SchemeRefusedError(f"what shall change of {self.label} is not said")
        holder = next((each for each in scheme.in_use if each.key == self.key), label)
        if holder.name != label.name and not label.retired:
            raise SchemeRefusedError(
                f"the key {self.key!r} is that of {holder.name}", advice="Choose another key."
            )
        source.set(self.label, self._values)


def check_free(scheme: Scheme, name: str, advice: str) -> None:
    if any(each.name == name for each in scheme.labels):
        raise SchemeRefusedError(f"there is a label {name} already", advice=advice)


def told_of(scheme: Scheme, name: str, told: Mapping[str, str]) -> dict[str, str]:
    """All that a label must say of itself."""
    light, dark = free_colours(scheme)
    title = told.get("title") or in_words(name)
    given = {key: value for key, value in told.items() if value}
    return {
        "name": name,
        "title": title,
        "key": given.get("key") or free_key(scheme),
        "letter": title[:1].upper(),
        "light": light,
        "dark": dark,
        **given,
    }


def in_words(name: str) -> str:
    """A name as words: ``HEAD_OF_STATE`` is Head of state."""
    return name.replace("_", " ").replace("-", " ").strip().capitalize() or name
