"""The adjudicate page: one disagreement at a time, decided with one key."""

from ui.adjudication.page import AdjudicationPage

__all__ = ["AdjudicationPage"]
