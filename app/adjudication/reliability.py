"""How often each annotator is right, and how likely each version of a question then is.

The one-coin model: each annotator is right with one probability, whatever is asked, found by EM.
Zhang, Y., Chen, X., Zhou, D. and Jordan, M. I. (2016), Spectral methods meet EM: a provably optimal
algorithm for crowdsourcing, Journal of Machine Learning Research 17(102):1-44, call so the model of
Dawid, A. P. and Skene, A. M. (1979), Maximum likelihood estimation of observer error-rates using the
EM algorithm, Applied Statistics 28(1):20-28, with one rate in place of a table of errors; for each
question here has answers of its own. What a reviewer decided is known and not guessed.

Everybody starts with four right answers and a wrong one. That is our choice: it holds a trained
annotator to be right more often than not, and weighs no more than five questions. A question is
judged by what the annotators are worth in all others, so that none vouches for itself.

Trap: of two annotators whom nobody judged yet, both are worth the same, whatever they did.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Hashable, Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from app.adjudication.question import Question
from app.adjudication.verdicts import is_about_notes, told
from app.model import Choice

_ROUNDS: Final = 50
_STILL: Final = 1e-6
_PRIOR: Final = (4.0, 1.0)  # right and wrong answers that everybody starts with
_NONE_OF_THEM: Final = "none of them"

Votes = Mapping[str, Hashable]


@dataclass(frozen=True)
class Weights:
    """How many answers of each annotator are ``right``, of those ``given``, the prior ones included."""

    right: Mapping[str, float]
    given: Mapping[str, float]

    @property
    def worth(self) -> dict[str, float]:
        """The share in which each is right, 0 to 1."""
        return {name: self.right[name] / self.given[name] for name in self.given}

    def chances(self, answers: Votes) -> dict[Hashable, float]:
        """How likely each version of a question is, by what the annotators are worth in all others."""
        own = posterior(answers, self.worth)
        others = {
            name: (self.right[name] - own[answer]) / (self.given[name] - 1)
            for name, answer in answers.items()
        }
        return posterior(answers, others)


def reliability(asked: Iterable[Question]) -> dict[str, float]:
    """The share of questions about spans in which each annotator is right, 0 to 1."""
    return weigh(asked).worth


def weigh(asked: Iterable[Question]) -> Weights:
    """What each annotator's answers to questions about spans weigh."""
    votes: list[tuple[Votes, Hashable | None]] = []
    for question in asked:
        if not question.item.relations and not question.alone:
            answers: Votes = {name: told(held) for name, held in question.item.spans.items()}
            votes.append((answers, _known(question, answers)))
    names = {name: None for answers, _ in votes for name in answers}
    weights = Weights(dict.fromkeys(names, _PRIOR[0]), dict.fromkeys(names, sum(_PRIOR)))
    for _ in range(_ROUNDS):
        before = weights.worth
        right = dict.fromkeys(names, _PRIOR[0])
        given = dict.fromkeys(names, sum(_PRIOR))
        for answers, known in votes:
            chances = posterior(answers, before) if known is None else {known: 1.0}
            for name, answer in answers.items():
                right[name] += chances.get(answer, 0.0)
                given[name] += 1
        weights = Weights(right, given)
        after = weights.worth
        if max((abs(after[name] - before[name]) for name in names), default=0.0) < _STILL:
            break
    return weights


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
    if decision is None or decision.choice is Choice.RULE or is_about_notes(decision):
        return None
    if decision.choice is Choice.TAKE:
        return answers.get(decision.taken)
    return told(()) if decision.choice is Choice.REJECT else _NONE_OF_THEM
