"""The scheme: what may be marked. Read from TOML, carried by every project.

Another scheme is another TOML file in the shape of ``resources/schemes``.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from app.errors import SchemeRefusedError, SpanRefusedError
from app.model.country import COUNTRIES
from app.model.table import Table

ATTRIBUTE_TYPES = ("text", "choice", "date", "country")
_COUNTRY = re.compile(r"[A-Z]{2}")
_DATE = re.compile(r"([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?")
_BUDDHIST_ERA = 543
_LAST_YEAR = 2399


@dataclass(frozen=True)
class SchemeText:
    """The scheme of a project as an item of a change: the TOML that it is read from."""

    source: str

    @property
    def id(self) -> str:
        """One a project."""
        return "of the project"


@dataclass(frozen=True)
class Attribute:
    """What may be said of a span: ``type`` is text, choice, date or country.

    A date is a day, a month or a year of ISO 8601 (2024-05-17, 2024-05, 2024), a country a code of
    ISO 3166-1.
    """

    name: str
    title: str
    type: str = "text"
    choices: tuple[str, ...] = ()
    hint: str = ""

    def check(self, value: str, *, held: bool = False) -> None:
        """Raise ``SpanRefusedError`` when ``value`` is not one this attribute can take.

        One that is ``held`` already may be what earlier versions took: a country of any two
        capitals, any date of ISO 8601.
        """
        if self.type == "choice" and value not in self.choices:
            raise SpanRefusedError(
                f"{self.name} cannot be {value!r}",
                advice=f"Choose one of {', '.join(self.choices)}.",
            )
        if self.type == "country" and value not in COUNTRIES:
            if held and _COUNTRY.fullmatch(value):
                return
            raise SpanRefusedError(
                f"{self.name} {value!r} is no country code",
                advice="Write its code of ISO 3166-1, as TH; the form takes its name too, in any language.",
            )
        if self.type == "date" and not (held and _is_iso(value)):
            self._check_date(value)

    def _check_date(self, value: str) -> None:
        parts = _DATE.fullmatch(value)
        year, month, day = (int(part or 1) for part in parts.groups()) if parts else (0, 0, 0)
        if year > _LAST_YEAR:
            raise SpanRefusedError(
                f"{self.name} {value!r} is of the Buddhist era",
                advice=f"Write years of the common era: {year - _BUDDHIST_ERA} for {year}.",
            )
        try:
            date(year, month, day)
        except ValueError:
            raise SpanRefusedError(
                f"{self.name} {value!r} is no date",
                advice="Write it as 2027-12-31, or as far as it is known: 2027-12, 2027.",
            ) from None


@dataclass(frozen=True)
class Example:
    """A marked string in its context, from a real article."""

    text: str
    before: str = ""
    after: str = ""
    language: str = ""
    note: str = ""


@dataclass(frozen=True)
class Label:
    """A label with its key, its letter and its two colours (``#rrggbb`` for light and dark).

    ``names``: what it marks are names, which a text's words should not cut up. ``retired``: spans
    that have it stay as they are, and nothing more is marked with it.
    """

    name: str
    title: str
    key: str
    letter: str
    light: str
    dark: str
    guideline: str = ""
    clauses: tuple[str, ...] = ()
    examples: tuple[Example, ...] = ()
    attributes: tuple[Attribute, ...] = ()
    names: bool = False
    retired: bool = False

    def attribute(self, name: str) -> Attribute:
        """The attribute called ``name``; ``SpanRefusedError`` when the label has none such."""
        for attribute in self.attributes:
            if attribute.name == name:
                return attribute
        known = ", ".join(attribute.name for attribute in self.attributes) or "none"
        raise SpanRefusedError(f"{self.name} has no attribute {name!r}", advice=f"It has: {known}.")


@dataclass(frozen=True)
class RelationType:
    """A typed arrow from a span with a label of ``heads`` to one with a label of ``tails``."""

    name: str
    title: str
    heads: tuple[str, ...]
    tails: tuple[str, ...]
    guideline: str = ""

    def joins(self, head: str, tail: str) -> bool:
        """Whether it may go from a span with the label ``head`` to one with the label ``tail``."""
        return head in self.heads and tail in self.tails


@dataclass(frozen=True)
class Scheme:
    """Labels in the order of their keys, relation types, and the TOML ``source`` it was read from."""

    name: str
    version: str
    title: str
    labels: tuple[Label, ...]
    relations: tuple[RelationType, ...]
    source: str
    description: str = ""

    @cached_property
    def names(self) -> dict[str, frozenset[str]]:
        """The names of each label's attributes, by the label's."""
        return {
            label.name: frozenset(each.name for each in label.attributes) for label in self.labels
        }

    @cached_property
    def _labels(self) -> dict[str, Label]:
        return {label.name: label for label in self.labels}

    @property
    def in_use(self) -> tuple[Label, ...]:
        """The labels that may be marked: those that are not retired."""
        return tuple(label for label in self.labels if not label.retired)

    def label(self, name: str) -> Label:
        """The label called ``name``; ``SpanRefusedError`` when the scheme has none such."""
        label = self._labels.get(name)
        if label is not None:
            return label
        known = ", ".join(self._labels)
        raise SpanRefusedError(
            f"the scheme {self.name!r} has no label {name!r}", advice=f"It has: {known}."
        )

    def check_usable(self, name: str) -> Label:
        """The label called ``name``; ``SpanRefusedError`` when there is none, or it is retired."""
        label = self.label(name)
        if label.retired:
            raise SpanRefusedError(
                f"the label {name} is retired: what has it keeps it, and nothing more is marked with it",
                advice=f"Use one of {', '.join(each.name for each in self.in_use)}.",
            )
        return label

    def relation(self, name: str) -> RelationType:
        """The relation type called ``name``; ``SpanRefusedError`` when there is none such."""
        for relation in self.relations:
            if relation.name == name:
                return relation
        known = ", ".join(relation.name for relation in self.relations) or "none"
        raise SpanRefusedError(
            f"the scheme {self.name!r} has no relation {name!r}", advice=f"It has: {known}."
        )

    def check_attributes(
        self, label: str, attributes: Mapping[str, str], *, held: bool = False
    ) -> None:
        """Raise ``SpanRefusedError`` unless a span may have ``label`` and all of ``attributes``.

        See ``Attribute.check`` for what may be ``held``; a retired label may.
        """
        known = self.label(label) if held else self.check_usable(label)
        for name, value in attributes.items():
            known.attribute(name).check(value, held=held)

    @classmethod
    def from_toml(cls, source: str, *, where: str = "scheme") -> Scheme:
        """The scheme that ``source`` says. ``where`` names the file in a refusal.

        Raises ``SchemeRefusedError`` naming the table and key that is wrong.
        """
        try:
            data = tomllib.loads(source)
        except tomllib.TOMLDecodeError as error:
            raise SchemeRefusedError(
                f"is no valid TOML: {error}", where=where, advice="Mend the file and try again."
            ) from None
        reader = Table(data, where)
        labels = tuple(_label(table) for table in reader.tables("labels"))
        if not labels:
            raise reader.refusal("it has no [[labels]]")
        if all(label.retired for label in labels):
            raise reader.refusal("all its labels are retired")
        relations = tuple(_relation(table) for table in reader.tables("relations"))
        scheme = cls(
            name=reader.name("name"),
            version=reader.text("version"),
            title=reader.text("title"),
            labels=labels,
            relations=relations,
            source=source,
            description=reader.text("description", ""),
        )
        _check(scheme, reader)
        return scheme


def _is_iso(value: str) -> bool:
    try:
        date.fromisoformat(value)
    except ValueError:
        return False
    return True


def _label(table: Table) -> Label:
    return Label(
        name=table.name("name"),
        title=table.text("title"),
        key=table.text("key"),
        letter=table.text("letter"),
        light=table.colour("light"),
        dark=table.colour("dark"),
        guideline=table.text("guideline", ""),
        clauses=table.texts("clauses"),
        examples=tuple(_example(example) for example in table.tables("examples")),
        attributes=tuple(_attribute(attribute) for attribute in table.tables("attributes")),
        names=table.truth("names"),
        retired=table.truth("retired"),
    )


def _example(table: Table) -> Example:
    return Example(
        text=table.text("text"),
        before=table.text("before", ""),
        after=table.text("after", ""),
        language=table.text("language", ""),
        note=table.text("note", ""),
    )


def _attribute(table: Table) -> Attribute:
    attribute = Attribute(
        name=table.name("name"),
        title=table.text("title"),
        type=table.text("type", "text"),
        choices=table.texts("choices"),
        hint=table.text("hint", ""),
    )
    if attribute.type not in ATTRIBUTE_TYPES:
        raise table.refusal(f"type {attribute.type!r} must be one of {', '.join(ATTRIBUTE_TYPES)}")
    if (attribute.type == "choice") != bool(attribute.choices):
        raise table.refusal("a choice, and nothing else, needs 'choices'")
    return attribute


def _relation(table: Table) -> RelationType:
    return RelationType(
        name=table.name("name"),
        title=table.text("title"),
        heads=table.texts("heads"),
        tails=table.texts("tails"),
        guideline=table.text("guideline", ""),
    )


def _check(scheme: Scheme, reader: Table) -> None:
    names = [label.name for label in scheme.labels]
    keys = [label.key for label in scheme.in_use]
    for what, values in (("label", names), ("key", keys)):
        twice = {value for value in values if values.count(value) > 1}
        if twice:
            raise reader.refusal(f"{what} {twice.pop()!r} stands twice")
    for key in keys:
        if len(key) != 1 or not key.isprintable() or key.isspace():
            raise reader.refusal(f"key {key!r} must be one visible character")
    for relation in scheme.relations:
        for label in (*relation.heads, *relation.tails):
            if label not in names:
                raise reader.refusal(f"relation {relation.name} names no label of it: {label!r}")
