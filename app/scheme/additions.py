"""Orders that add to a scheme, and leave all spans as they are: labels, attributes, relations, examples."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from typing import Any

from app.errors import SchemeRefusedError
from app.model import ATTRIBUTE_TYPES, Scheme
from app.model.scheme import Example
from app.scheme.orders import OfTheTextAlone, check_free, in_words, told_of
from app.scheme.source import Source


@dataclass(frozen=True)
class AddLabel(OfTheTextAlone):
    """One more label, with what ``told`` says of it and free colours and a free key else."""

    name: str
    told: Mapping[str, str] = field(default_factory=dict, hash=False)

    @property
    def title(self) -> str:
        return f"Add the label {self.name}"

    def edit(self, scheme: Scheme, source: Source) -> None:
        """Refused when there is one of that name."""
        check_free(scheme, self.name, "Choose another name.")
        source.add_label(told_of(scheme, self.name, self.told))


@dataclass(frozen=True)
class AddAttribute(OfTheTextAlone):
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
            "title": self.words or in_words(self.name),
            "type": self.type,
        }
        if self.choices:
            values["choices"] = list(self.choices)
        if self.hint:
            values["hint"] = self.hint
        source.add_attribute(self.label, values)


@dataclass(frozen=True)
class AddRelation(OfTheTextAlone):
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
                "title": in_words(self.name),
                "heads": list(self.heads),
                "tails": list(self.tails),
            }
        )


@dataclass(frozen=True)
class WidenRelation(OfTheTextAlone):
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
class AddExample(OfTheTextAlone):
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
