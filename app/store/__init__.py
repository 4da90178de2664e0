"""The project file, and the only room that speaks SQL.

A project is one SQLite file. Every act is one transaction: the rows it changes, the counters that
follow from them, and its journal entry, all on disk or none.
"""

from app.store.health import Problem, check
from app.store.journal import Entry
from app.store.project import Project, Taken

__all__ = ["Entry", "Problem", "Project", "Taken", "check"]
