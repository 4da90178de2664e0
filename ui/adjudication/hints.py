"""The keys at the foot of the page: what can be done here, by the keys as they are set."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from app.adjudication import Question, fitting_blends
from app.comparison import Difference
from app.model import GOLD, Scheme
from ui.actions import VERSIONS, key_of
from ui.adjudication import wording
from ui.theme import Theme

Hint = tuple[str, str]
"""A key and what it does."""

_SEVERAL = 4  # versions that are named one by one
_RANGES = (Difference.BOUNDARY, Difference.BOUNDARY_LABEL, Difference.SPLIT)

translate = QCoreApplication.translate


def rich(said: Iterable[Hint], theme: Theme) -> str:
    """The keys as rich text."""
    shown = (
        f"<span style='color:{theme.text}; background:{theme.hover}'>"
        f"&nbsp;{escape(key)}&nbsp;</span>&nbsp;{escape(words)}"
        for key, words in said
    )
    return " &nbsp; ".join(shown)


def of_question(
    page: QWidget, question: Question, letters: tuple[str, ...], *, names: bool
) -> list[Hint]:
    """The keys that decide ``question``; ``letters`` are the annotators in the order of theirs."""
    if question.alone:
        return [
            (key_of(page, "take_a"), translate("adjudication", "keep")),
            (key_of(page, "reject"), translate("adjudication", "remove")),
            *_further(page),
        ]
    said = _takes(page, letters, names=names)
    item = question.item
    if item.difference in _RANGES:
        said += [
            (key_of(page, f"blend_{blend.value}"), wording.blend(blend.value))
            for blend in fitting_blends(question)
        ]
    if not item.relations:
        said.append((key_of(page, "edit_version"), translate("adjudication", "edit")))
    return [
        *said,
        (key_of(page, "reject"), wording.neither(question.difference.value)),
        *_further(page),
    ]


def _takes(page: QWidget, letters: tuple[str, ...], *, names: bool) -> list[Hint]:
    """The keys of the versions. Of many, the first and the last: each stands beside its version."""
    keys = [key_of(page, f"take_{letter.lower()}") for letter in VERSIONS[: len(letters)]]
    if len(letters) > _SEVERAL:
        words = translate("adjudication", "take that version")
        return [(f"{keys[0]} – {keys[-1]}", words)]
    take, keep = translate("adjudication", "take {name}"), translate("adjudication", "keep gold")
    return [
        (key, keep if name == GOLD else take.format(name=name if names else letter))
        for key, letter, name in zip(keys, VERSIONS, letters, strict=False)
    ]


def _further(page: QWidget) -> list[Hint]:
    """What can be done with any question."""
    return [
        (key_of(page, "alike"), translate("adjudication", "all alike")),
        (key_of(page, "next_question"), translate("adjudication", "next")),
        (key_of(page, "say_why"), translate("adjudication", "say why")),
        (key_of(page, "ask_back"), translate("adjudication", "ask back")),
        (key_of(page, "example_here"), translate("adjudication", "to the guideline")),
        (key_of(page.window(), "undo"), translate("adjudication", "undo")),
    ]


def while_editing(gold: QWidget, scheme: Scheme) -> list[Hint]:
    """The keys while a range is marked in the gold card."""
    return [
        (key_of(gold, "decide_edit"), translate("adjudication", "decide")),
        *((label.key, label.title) for label in scheme.in_use),
        (key_of(gold, "edit_span"), translate("adjudication", "attributes, relations, note")),
        (key_of(gold, "leave_edit"), translate("adjudication", "leave")),
    ]


def while_writing() -> list[Hint]:
    """The keys while the reason is written."""
    back = translate("adjudication", "back to the question")
    return [("↵", back), ("Esc", back)]
