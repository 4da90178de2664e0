"""Whose an annotation is: the name that ``writing`` put into it, else the account that completed it."""

from __future__ import annotations

from typing import Any

from app.formats.labelstudio.controls import ANNOTATOR
from app.formats.labelstudio.items import has_place, values_of
from app.formats.records.record import Record
from app.formats.tasks import annotator_named
from app.model import GOLD


def is_name(item: Record) -> bool:
    """Whether it is the text area in which ``writing`` puts the name."""
    return item.data.get("from_name") == ANNOTATOR and not has_place(item)


def named(results: list[Record]) -> str:
    """The name that ``writing`` put among the results, "" where there is none."""
    for one in results:
        if is_name(one):
            return annotator_named(one, "".join(values_of(one)))
    return ""


def account_of(annotation: Record) -> str:
    """The account that completed it; of the ground truth of nobody, gold; else ""."""
    account = annotator_named(annotation, name_of(annotation.data.get("completed_by")))
    return account or (GOLD if annotation.data.get("ground_truth") is True else "")


def name_of(told: Any) -> str:
    """An account's name: its number, its address, or what else stands for it."""
    if isinstance(told, dict):
        keys = ("email", "username", "id")
        told = next((told[key] for key in keys if told.get(key) not in (None, "")), None)
    return "" if told is None or isinstance(told, bool | list | dict) else str(told)
