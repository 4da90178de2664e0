"""Orders that let spans be of another label: rename, merge, split."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from app.errors import SchemeRefusedError
from app.model import Scheme, Span
from app.scheme.orders import check_free, told_of
from app.scheme.source import Source


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
        check_free(scheme, self.new, f"Merge {self.old} into it instead.")
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
            self.label, {"clauses": [], "examples": [], **told_of(scheme, self.new, self.told)}
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
