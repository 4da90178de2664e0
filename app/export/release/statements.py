"""What only people know of a dataset: asked for once, kept in the project, printed on its card.

They are a statement of the project (``app.model.Statement``), so they are journalled and undone like
anything else.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields, replace
from typing import Final, Self

from app.model import NOWHERE, STATEMENTS, Act, Change, Statement, new_act_id
from app.store import Project

KEY: Final = "card"
NOT_STATED: Final = "not stated"


@dataclass(frozen=True)
class CardText:
    """Each is plain text, empty when nobody has said it. ``licence`` is of the annotations,
    ``text_licence`` of the articles: an SPDX name such as CC-BY-4.0, or words.
    """

    title: str = ""
    version: str = "1.0.0"
    licence: str = ""
    text_licence: str = ""
    sources: str = ""
    annotators: str = ""
    personal: str = ""
    citation: str = ""
    contact: str = ""

    @property
    def missing(self) -> tuple[str, ...]:
        """The names of what a reader of the card will look for in vain."""
        wanted = ("title", "licence", "text_licence", "sources")
        return tuple(name for name in wanted if not getattr(self, name))

    @classmethod
    def of(cls, project: Project) -> Self:
        """What the project says, nothing where it says nothing."""
        text = project.statement(KEY)
        known = {field.name for field in fields(cls)}
        data = json.loads(text) if text else {}
        return cls(**{name: str(value) for name, value in data.items() if name in known})

    def with_given(self, given: Mapping[str, str | None]) -> Self:
        """With what is ``given`` in place of what was said; None leaves it."""
        said = {name: value.strip() for name, value in given.items() if value is not None}
        return replace(self, **said)


def keep(project: Project, text: CardText, who: str) -> Act | None:
    """Let ``project`` say ``text`` from now on; None when it says so already."""
    before = project.statement(KEY)
    after = json.dumps(asdict(text), ensure_ascii=False, separators=(",", ":"))
    if after == before or (not before and text == CardText()):
        return None
    removed = (Statement(KEY, before),) if before else ()
    change = Change(NOWHERE, STATEMENTS, removed=removed, added=(Statement(KEY, after),))
    return project.apply(Act(new_act_id(), who, "Dataset card", (change,)))
