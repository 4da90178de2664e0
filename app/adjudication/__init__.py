"""From disagreement to gold: the questions, a reviewer's orders and rules, and where gold is from.

Read ``question`` first (what is asked and how it is known again), then ``desk`` (how a verdict
becomes a change), then ``commands`` and ``rules``. Nothing here writes: callers apply the acts.
"""

from app.adjudication.case import Case
from app.adjudication.commands import edit, reject, take
from app.adjudication.desk import Version
from app.adjudication.gold import Provenance, Source, provenance
from app.adjudication.question import Question, questions
from app.adjudication.queue import by_class, open_questions, without_question
from app.adjudication.rules import RuleResult, majority, unanimous

__all__ = [
    "Case",
    "Provenance",
    "Question",
    "RuleResult",
    "Source",
    "Version",
    "by_class",
    "edit",
    "majority",
    "open_questions",
    "provenance",
    "questions",
    "reject",
    "take",
    "unanimous",
    "without_question",
]
