"""The adjudicate page: one disagreement at a time, decided with one key; and the rules."""

from ui.adjudication.carrying import Carrying
from ui.adjudication.page import AdjudicationPage
from ui.adjudication.rules import RulesDialog

__all__ = ["AdjudicationPage", "Carrying", "RulesDialog"]
