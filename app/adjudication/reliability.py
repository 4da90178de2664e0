"""How often each annotator is right, and how likely each version of a question then is.

Dawid, A. P. and Skene, A. M. (1979), Maximum likelihood estimation of observer error-rates using
the EM algorithm, Applied Statistics 28(1):20-28; here with one rate an annotator, the same for all
answers, for each question has answers of its own. What a reviewer decided is known and not guessed.

Trap: of two annotators whom nobody judged yet, both are worth the same, whatever they did.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Hashable, Iterable, Mapping
from typing import Final

from app.adjudication.question import Question
from app.adjudication.verdicts import told
from app.model import Choice

_ROUNDS: Final = 50
_STILL: Final = 1e-6
_PRIOR: Final = (4.0, 1.0)  # right and wrong answers that everybody starts with
_NONE_OF_THEM: Final = "none of them"

Votes = Mapping[str, Hashable]


def reliability(asked: Iterable[Question]) -> dict[str, float]:
    """The share of questions about spans in which each annotator is right, 0 to 1."""
    votes: list[tuple[Votes, Hashable | None]] = []
    for question in asked:
        if not question.item.relations and not question.alone:
            answers: Votes = {name: told(held) for name, held in question.marks.spans.items()}
            votes.append((answers, _known(question, answers)))
    start = _PRIOR[0] / sum(_PRIOR)
    worth = {name: start for answers, _ in votes for name in answers}
    for _ in range(_ROUNDS):
        right = dict.fromkeys(worth, _PRIOR[0])
        given = dict.fromkeys(worth, sum(_PRIOR))
        for answers, known in votes:
            chances = posterior(answers, worth) if known is None else {known: 1.0}
            for name, answer in answers.items():
                right[name] += chances.get(answer, 0.0)
                given[name] += 1
        after = {name: right[name] / given[name] for name in worth}
        moved = max((abs(after[name] - worth[name]) for name in worth), default=0.0)
        worth = after
        if moved < _STILL:
            break
    return worth


def posterior(answers: Votes, worth: Mapping[str, float]) -> dict[Hashable, float]:
    """How likely each version is the right one, if one of them is and nobody has a favourite."""
    versions = set(answers.values())
    others = max(len(versions) - 1, 1)
    logs: defaultdict[Hashable, float] = defaultdict(float)
    for version in versions:
        for name, answer in answers.items():
            right = min(max(worth[name], 0.01), 0.99)
            logs[version] += math.log(right if answer == version else (1 - right) / others)
    most = max(logs.values())
    shares = {version: math.exp(log - most) for version, log in logs.items()}
    whole = sum(shares.values())
    return {version: share / whole for version, share in shares.items()}


def _known(question: Question, answers: Votes) -> Hashable | None:
    """The version that a reviewer found right; None when nobody did."""
    decision = question.decision
    if decision is None or decision.choice is Choice.RULE:
        return None
    if decision.choice is Choice.TAKE:
        return answers.get(decision.taken)
    return told(()) if decision.choice is Choice.REJECT else _NONE_OF_THEM
