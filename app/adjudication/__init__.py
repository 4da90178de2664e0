"""From disagreement to gold: the questions, a reviewer's orders and rules, and where gold is from.

Read ``question`` first (what is asked), ``keys`` and ``standing`` (how it is known again, and when a
decision holds), ``opening`` (what is open), then ``desk`` (how a verdict becomes what stands in gold:
the ``sheet`` becomes the change, the ``record`` says who decided, ``arrows`` are drawn by a reviewer),
then ``commands`` and ``rules``. ``ways`` are answers that fit many questions, ``patterns`` the
questions that are alike, ``alike`` decides these together, ``queue`` orders them; ``parts`` let a
decision cost the same in an article of any length. Over a whole corpus the ``docket`` holds an entry a
question, made from columns where gold holds nothing (``untouched``, ``kinds``), and ``listing`` is what
an inbox shows of it. Nothing here writes: callers apply the acts.
"""

from app.adjudication.alike import Alike, decide_alike
from app.adjudication.blends import Blend
from app.adjudication.calibration import Aside, Calibration, calibrate
from app.adjudication.case import Case
from app.adjudication.commands import ask_back, edit, reject, take
from app.adjudication.corrections import Correction, Corrections, corrections
from app.adjudication.gold import (
    Provenance,
    is_on_own,
    judged_in,
    judged_their_own,
    origins,
    provenance,
)
from app.adjudication.patterns import Pattern, by_pattern, pattern_of
from app.adjudication.question import Question
from app.adjudication.questions import questions
from app.adjudication.queue import (
    Order,
    asked_of,
    by_class,
    by_label,
    decided_among_more,
    informative_first,
    nobodys_gold,
    open_questions,
    stands_alone,
    without_question,
)
from app.adjudication.reliability import reliability
from app.adjudication.rulebook import Ruling
from app.adjudication.rules import can_weigh, longest, majority, unanimous, weighted, word_of
from app.adjudication.ruling import RuleResult
from app.adjudication.version import Arrow, Version
from app.adjudication.ways import Way, crossed, fitting_blends
from app.model import Origin, Source

__all__ = [
    "Alike",
    "Arrow",
    "Aside",
    "Blend",
    "Calibration",
    "Case",
    "Correction",
    "Corrections",
    "Order",
    "Origin",
    "Pattern",
    "Provenance",
    "Question",
    "RuleResult",
    "Ruling",
    "Source",
    "Version",
    "Way",
    "ask_back",
    "asked_of",
    "by_class",
    "by_label",
    "by_pattern",
    "calibrate",
    "can_weigh",
    "corrections",
    "crossed",
    "decide_alike",
    "decided_among_more",
    "edit",
    "fitting_blends",
    "informative_first",
    "is_on_own",
    "judged_in",
    "judged_their_own",
    "longest",
    "majority",
    "nobodys_gold",
    "open_questions",
    "origins",
    "pattern_of",
    "provenance",
    "questions",
    "reject",
    "reliability",
    "stands_alone",
    "take",
    "unanimous",
    "weighted",
    "without_question",
    "word_of",
]
