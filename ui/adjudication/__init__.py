"""The adjudicate page: one disagreement at a time, decided with one key; and the rules."""

from ui.adjudication.page import AdjudicationPage
from ui.adjudication.rules import RulesDialog

__all__ = ["AdjudicationPage", "RulesDialog"]
