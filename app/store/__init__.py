"""The project file, and the only room that speaks SQL.

A project is one SQLite file. Every act is one transaction: the rows it changes, the counters that
follow from them, and its journal entry, all on disk or none.
"""

from app.store.backup import (
    MANY,
    Lost,
    back_up,
    back_up_before,
    is_worked_in,
    lost_with,
    open_backup,
    project_of,
    restore,
    steps_since,
    write_copy,
)
from app.store.contents import Contents, contents_of
from app.store.copying import folder_of
from app.store.database import lock_of
from app.store.entries import Entry
from app.store.health import Problem, check
from app.store.holding import Holder, may_write
from app.store.locking import change_lock
from app.store.project import Project
from app.store.query import Query, between_words
from app.store.rebuilding import rebuild
from app.store.rotation import Backup, backups_of
from app.store.search import Hit, Line, Page, Place
from app.store.taking import Taken

__all__ = [
    "MANY",
    "Backup",
    "Contents",
    "Entry",
    "Hit",
    "Holder",
    "Line",
    "Lost",
    "Page",
    "Place",
    "Problem",
    "Project",
    "Query",
    "Taken",
    "back_up",
    "back_up_before",
    "backups_of",
    "between_words",
    "change_lock",
    "check",
    "contents_of",
    "folder_of",
    "is_worked_in",
    "lock_of",
    "lost_with",
    "may_write",
    "open_backup",
    "project_of",
    "rebuild",
    "restore",
    "steps_since",
    "write_copy",
]
