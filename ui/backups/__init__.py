"""The backups of a project: which there are, what they hold beside today, and restoring one beside it."""

from ui.backups.dialog import BackupsDialog

__all__ = ["BackupsDialog"]
