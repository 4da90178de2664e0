"""How people are called in the history of an article: by name, or by a number while names are hidden.

The numbers hang on the article, so that one looked at again looks the same, and nobody has the same
number in every article. Gold is called gold; and so by her name is the reviewer who sits here, unless
she annotated the article as well: which of the work is hers she is not to see.
"""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Iterable

from PySide6.QtCore import QCoreApplication

from app.model import GOLD, ArticleId
from ui.desk import Desk


class Names:
    """Of those who did something with ``article``, and of whose ``layers`` there are."""

    def __init__(
        self, desk: Desk, article: ArticleId, people: Iterable[str], layers: Collection[str]
    ) -> None:
        self._hidden = desk.blind
        known = {GOLD} | {desk.people.reviewer}.difference(layers)
        unknown = {*people, *layers} - known
        drawn = sorted(
            unknown, key=lambda name: hashlib.sha256(f"{article}\0{name}".encode()).digest()
        )
        self._numbers = {name: number for number, name in enumerate(drawn, start=1)}

    def of(self, name: str) -> str:
        """What ``name`` is shown as."""
        if not self._hidden or name not in self._numbers:
            return name
        return QCoreApplication.translate("history", "Person {number}").format(
            number=self._numbers[name]
        )

    def in_order(self, names: Iterable[str], first: str = "") -> list[str]:
        """As they are listed: the ``first``, the others by name or number, gold last."""
        shown = sorted(names, key=lambda name: (name == GOLD, name))
        if self._hidden:
            return sorted(shown, key=lambda name: self._numbers.get(name, len(self._numbers)))
        return sorted(shown, key=lambda name: name != first)
