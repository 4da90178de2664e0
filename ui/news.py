"""What others wrote to the open project, told by its journal.

A look costs microseconds: SQLite numbers what other connections wrote. Only when that number
changes is the journal read, from the last entry that was seen. What is derived leaves no entry.
"""

from __future__ import annotations

from app.model import Act, ActId, ArticleId
from app.store import Project


class News:
    """All that stands in the project is known when it is made, and after ``catch_up``."""

    def __init__(self, project: Project) -> None:
        self._project = project
        self._ours: set[ActId] = set()
        self.catch_up()

    def catch_up(self) -> None:
        """All that stands in the project is known."""
        self._version = self._project.data_version
        self._seen = self._project.journal.end()[0]
        self._ours.clear()

    def hear(self, act: Act) -> None:
        """This act is known: it was told here."""
        self._ours.add(act.id)

    def written(self) -> set[ArticleId] | None:
        """The articles of what was written since the last time and not heard here, which counts as
        known from now on; None if nobody else wrote at all."""
        version = self._project.data_version
        if version == self._version:
            return None
        self._version = version
        journal = self._project.journal
        entries = journal.written_since(self._seen)
        self._seen = journal.end()[0]
        others = {article for act, article in entries if act not in self._ours and article}
        self._ours.clear()
        return others
