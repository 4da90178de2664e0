"""The history of an article: what ``app/annotation/history`` tells, and any earlier state to look at."""

from ui.history.page import HistoryPage

__all__ = ["HistoryPage"]
