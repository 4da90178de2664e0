"""The project file, and the only room that speaks SQL.

A project is one SQLite file. Every act is one transaction: the rows it changes, the counters that
follow from them, and its journal entry, all on disk or none.
"""

from app.store.health import Problem, check
from app.store.journal import Entry
from app.store.project import Project, Taken
from app.store.search import Hit, Line, Page, Place, Query

__all__ = ["Entry", "Hit", "Line", "Page", "Place", "Problem", "Project", "Query", "Taken", "check"]
