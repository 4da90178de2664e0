"""What can be ordered of a scheme: each edits its text, and says what a span is afterwards.

Traps: an order is refused by the scheme that it finds, which may be that of orders before it; a
label and all spans that have it change in the same act, or not at all.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, replace
from typing import Any, Protocol

from app.errors import SchemeRefusedError
from app.model import ATTRIBUTE_TYPES, Scheme, Span
from app.model.scheme import Example
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


class _OfTheTextAlone:
    """An order that leaves all spans as they are."""

    @property
    def labels(self) -> tuple[str, ...]:
        """None."""
        return ()

    def relabel(self, span: Span, surface: str) -> Span:
        """The span as it is."""
        return span


@dataclass(frozen=True)
class RenameLabel:
    """``old`` is called ``new`` from now on, in the scheme and on every span."""

    old: str
    new: str

    @property
    def title(self) -> str:
        return f"Rename {self.old} as {self.new}"

    @property
    def labels(self) -> tuple[str, ...]:
        return (self.old,)

    def edit(self, scheme: Scheme, source: Source) -> None:
        """Refused when there is no ``old``, or a ``new`` already."""
        scheme.label(self.old)
        _check_free(scheme, self.new, f"Merge {self.old} into it instead.")
        source.set(self.old, {"name": self.new})
        source.replace_end(self.old, self.new)

    def relabel(self, span: Span, surface: str) -> Span:
        return replace(span, label=self.new) if span.label == self.old else span


@dataclass(frozen=True)
class MergeLabels:
    """What is one of ``others`` becomes ``into``; the scheme lets go of them.

    Attributes that ``into`` has too are kept, with the values that it can take.
    """

    into: str
    others: tuple[str, ...]

    @property
    def title(self) -> str:
        return f"Merge {', '.join(self.others)} into {self.into}"

    @property
    def labels(self) -> tuple[str, ...]:
        return self.others

    def edit(self, scheme: Scheme, source: Source) -> None:
        """Refused unless all are there, are different, and ``into`` is in use."""
        scheme.check_usable(self.into)
        if not self.others or self.into in self.others:
            raise SchemeRefusedError(
                "labels are merged into another one", advice="Name at least one other label."
            )
        for name in dict.fromkeys(self.others):
            scheme.label(name)
            source.remove_label(name)
            source.replace_end(name, self.into)

    def relabel(self, span: Span, surface: str) -> Span:
        return replace(span, label=self.into) if span.label in self.others else span


@dataclass(frozen=True)
class SplitLabel:
    """Some spans of ``label`` become ``new``: those whose ``attribute`` is ``value``, or those whose
    marked string is one of ``strings``.

    A ``new`` that the scheme does not have yet is made as a copy of ``label``, with what ``told``
    says of it (title, key, letter, light, dark, guideline) and free colours and a free key else.
    """

    label: str
    new: str
    attribute: str = ""
    value: str = ""
    strings: tuple[str, ...] = ()
    told: Mapping[str, str] = field(default_factory=dict, hash=False)

    @property
    def title(self) -> str:
        which = f"with {self.attribute} {self.value}" if self.attribute else "of some strings"
        return f"Split {self.label}: {self.new} for those {which}"

    @property
    def labels(self) -> tuple[str, ...]:
        return (self.label,)

    def edit(self, scheme: Scheme, source: Source) -> None:
        """Refused when it does not say which spans, or the label has no such attribute."""
        label = scheme.label(self.label)
        if self.attribute:
            label.attribute(self.attribute)
        elif not self.strings:
            raise SchemeRefusedError(
                f"which spans of {self.label} shall be {self.new} is not said",
                advice="Name a value of an attribute, or strings.",
            )
        if self.new == self.label:
            raise SchemeRefusedError("a label is split into itself and another one")
        if any(each.name == self.new for each in scheme.labels):
            scheme.check_usable(self.new)
            return
        source.copy_label(
            self.label, {"clauses": [], "examples": [], **_told(scheme, self.new, self.told)}
        )
        source.unset(self.new, "retired")
        for empty in ("clauses", "examples"):
            source.unset(self.new, empty)
        source.add_end(self.label, self.new)

    def relabel(self, span: Span, surface: str) -> Span:
        if span.label != self.label:
            return span
        if self.attribute:
            belongs = span.attributes.get(self.attribute, "") == self.value
        else:
            belongs = surface in self.strings
        return replace(span, label=self.new) if belongs else span


@dataclass(frozen=True)
class RetireLabel(_OfTheTextAlone):
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
class ReviveLabel(_OfTheTextAlone):
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
class EditLabel(_OfTheTextAlone):
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


@dataclass(frozen=True)
class AddLabel(_OfTheTextAlone):
    """One more label, with what ``told`` says of it and free colours and a free key else."""

    name: str
    told: Mapping[str, str] = field(default_factory=dict, hash=False)

    @property
    def title(self) -> str:
        return f"Add the label {self.name}"

    def edit(self, scheme: Scheme, source: Source) -> None:
        """Refused when there is one of that name."""
        _check_free(scheme, self.name, "Choose another name.")
        source.add_label(_told(scheme, self.name, self.told))


@dataclass(frozen=True)
class AddAttribute(_OfTheTextAlone):
    """One more thing to say of spans of ``label``; see ``Attribute`` for the types."""

    label: str
    name: str
    words: str = ""
    type: str = "text"
    choices: tuple[str, ...] = ()
    hint: str = ""

    @property
    def title(self) -> str:
        return f"Add the attribute {self.name} to {self.label}"

    def edit(self, scheme: Scheme, source: Source) -> None:
        """Refused when the label has one of that name, or the type is none."""
        label = scheme.label(self.label)
        if any(each.name == self.name for each in label.attributes):
            raise SchemeRefusedError(
                f"{self.label} has an attribute {self.name} already", advice="Choose another name."
            )
        if self.type not in ATTRIBUTE_TYPES:
            raise SchemeRefusedError(
                f"{self.type!r} is no type of attribute",
                advice=f"Use one of {', '.join(ATTRIBUTE_TYPES)}.",
            )
        values: dict[str, Any] = {
            "name": self.name,
            "title": self.words or _words(self.name),
            "type": self.type,
        }
        if self.choices:
            values["choices"] = list(self.choices)
        if self.hint:
            values["hint"] = self.hint
        source.add_attribute(self.label, values)


@dataclass(frozen=True)
class AddRelation(_OfTheTextAlone):
    """One more relation type, from spans with a label of ``heads`` to those with one of ``tails``."""

    name: str
    heads: tuple[str, ...]
    tails: tuple[str, ...]

    @property
    def title(self) -> str:
        return f"Add the relation {self.name}"

    def edit(self, scheme: Scheme, source: Source) -> None:
        """Refused when there is one of that name, or it joins what the scheme has no label for."""
        if any(each.name == self.name for each in scheme.relations):
            raise SchemeRefusedError(
                f"there is a relation {self.name} already", advice="Choose another name."
            )
        if not self.heads or not self.tails:
            raise SchemeRefusedError(
                f"which labels the relation {self.name} joins is not said",
                advice="Name labels for its heads and its tails.",
            )
        source.add_relation(
            {
                "name": self.name,
                "title": _words(self.name),
                "heads": list(self.heads),
                "tails": list(self.tails),
            }
        )


@dataclass(frozen=True)
class WidenRelation(_OfTheTextAlone):
    """A relation type may go from ``heads`` and to ``tails`` too."""

    name: str
    heads: tuple[str, ...] = ()
    tails: tuple[str, ...] = ()

    @property
    def title(self) -> str:
        return f"Let the relation {self.name} join more labels"

    def edit(self, scheme: Scheme, source: Source) -> None:
        """Refused when there is no such relation, or no such label."""
        scheme.relation(self.name)
        for label in (*self.heads, *self.tails):
            scheme.label(label)
        source.widen_relation(self.name, self.heads, self.tails)


@dataclass(frozen=True)
class AddExample(_OfTheTextAlone):
    """One more example of ``label`` in the guideline."""

    label: str
    example: Example

    @property
    def title(self) -> str:
        return f"Add an example to {self.label}"

    def edit(self, scheme: Scheme, source: Source) -> None:
        """Refused when it has no text, or the label has it already."""
        label = scheme.label(self.label)
        if not self.example.text.strip():
            raise SchemeRefusedError("an example needs a text")
        place = (self.example.before, self.example.text, self.example.after)
        if any((one.before, one.text, one.after) == place for one in label.examples):
            raise SchemeRefusedError(
                f"{self.label} has this example already", advice="Choose another one."
            )
        told = asdict(self.example)
        source.add_example(self.label, {key: value for key, value in told.items() if value})


def _check_free(scheme: Scheme, name: str, advice: str) -> None:
    if any(each.name == name for each in scheme.labels):
        raise SchemeRefusedError(f"there is a label {name} already", advice=advice)


def _told(scheme: Scheme, name: str, told: Mapping[str, str]) -> dict[str, str]:
    """All that a label must say of itself."""
    light, dark = free_colours(scheme)
    title = told.get("title") or _words(name)
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


def _words(name: str) -> str:
    """A name as words: ``HEAD_OF_STATE`` is Head of state."""
    return name.replace("_", " ").replace("-", " ").strip().capitalize() or name
