"""How a question and its versions are told in words."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from app.adjudication import Blend, Pattern, Question, is_on_own
from app.comparison import Cause, Difference, Edge
from app.model import GOLD, Article, ArticleHead, Choice, Decision, Scheme, Span, Work
from ui import deeds
from ui.translatable import QT_TRANSLATE_NOOP

translate = QCoreApplication.translate

_DIFFERENCES = {
    Difference.SAME: QT_TRANSLATE_NOOP("adjudication", "agreed now, decided before"),
    Difference.BOUNDARY: QT_TRANSLATE_NOOP("adjudication", "boundary"),
    Difference.LABEL: QT_TRANSLATE_NOOP("adjudication", "label"),
    Difference.BOUNDARY_LABEL: QT_TRANSLATE_NOOP("adjudication", "boundary and label"),
    Difference.MISSING: QT_TRANSLATE_NOOP("adjudication", "missing by one"),
    Difference.EXTRA: QT_TRANSLATE_NOOP("adjudication", "extra by one"),
    Difference.NESTED: QT_TRANSLATE_NOOP("adjudication", "nested span by one"),
    Difference.SPLIT: QT_TRANSLATE_NOOP("adjudication", "one span or several"),
    Difference.ATTRIBUTE: QT_TRANSLATE_NOOP("adjudication", "attributes"),
    Difference.RELATION: QT_TRANSLATE_NOOP("adjudication", "relation"),
    Difference.NOTE: QT_TRANSLATE_NOOP("adjudication", "note"),
}


_EDGES = {
    Edge.LEFT: QT_TRANSLATE_NOOP("adjudication", "left edge"),
    Edge.RIGHT: QT_TRANSLATE_NOOP("adjudication", "right edge"),
    Edge.BOTH: QT_TRANSLATE_NOOP("adjudication", "both edges"),
}


def difference(which: Difference, edge: Edge | None = None) -> str:
    """A class of differences, and the edge that differs."""
    said = translate("adjudication", _DIFFERENCES[which])
    return f"{said}, {translate('adjudication', _EDGES[edge])}" if edge else said


def kind(question: Question, *, names: bool = True) -> str:
    """What the question is about: its class of differences, gold that stands alone, or what
    newcomers have against gold.

    Missing or extra is as the first annotator by name sees it; without ``names`` it is not told.
    """
    if question.alone:
        return translate("adjudication", "gold that nobody marks any more")
    which = question.difference
    if which is Difference.EXTRA and not names:
        which = Difference.MISSING
    said = difference(which, question.item.edge)
    if question.late:
        said = translate("adjudication", "against gold: {difference}").format(difference=said)
    return said


def person(name: str) -> str:
    """Whose version it is: an annotator's, or gold's."""
    return translate("adjudication", "Gold") if name == GOLD else name


def whose(name: str, reviewer: str) -> str:
    """Whose version a card shows, to ``reviewer``, who may have annotated as well."""
    if name == reviewer:
        return translate("adjudication", "{name} · your own annotation").format(name=name)
    return person(name)


def title(
    question: Question, article: Article, place: int, waiting: int, asked: int, *, names: bool
) -> str:
    """Where the reviewer is: the ``place`` of the question among the ``asked``, how many of them are
    ``waiting``, and the article."""
    said = translate(
        "adjudication", "{language} · conflict {n} · {open} open of {all} · {difference}"
    ).format(
        language=article.language.upper(),
        n=place + 1,
        open=waiting,
        all=asked,
        difference=kind(question, names=names),
    )
    return f"{said} · {article.name}"


def version(question: Question, name: str, scheme: Scheme, text: str) -> str:
    """What the annotator ``name`` says to the question; of a relation, to which span of ``text``."""
    if question.item.relations:
        tails = {span.id: span for span in question.item.spans[name][1::2]}
        told = (
            f"{scheme.relation(one.type).title} → {deeds.short(tails[one.tail].surface(text))}"
            for one in question.item.relations.get(name, ())
        )
        return ", ".join(told) or translate("adjudication", "no relation")
    spans = question.item.spans[name]
    return _marked(question, spans, scheme) if spans else translate("adjudication", "nothing")


def gold_version(question: Question, gold: Work, scheme: Scheme) -> str:
    """What gold says to the question once it is decided; nothing where no span of it came of that."""
    spans = _in_gold(question, gold)
    return _marked(question, spans, scheme) if spans else ""


def _in_gold(question: Question, gold: Work) -> tuple[Span, ...]:
    made = question.decision.gold if question.decision is not None else ()
    return tuple(span for span in gold.spans if span.id in made)


def _marked(question: Question, spans: Sequence[Span], scheme: Scheme) -> str:
    if question.difference is Difference.ATTRIBUTE:
        held = (f"{key} {value}" for key, value in sorted(spans[0].attributes.items()))
        return ", ".join(held) or translate("adjudication", "no attributes")
    if question.difference is Difference.NOTE and not spans[0].note:
        return translate("adjudication", "no note")
    return ", ".join(scheme.label(span.label).title for span in spans)


def remarks(question: Question, work: Work) -> str:
    """What the annotator of ``work`` adds to her version: her doubts and notes, on the span and on
    the article as a whole."""
    said = []
    for span in question.item.spans.get(work.layer, ()):
        said += [translate("adjudication", "unsure")] * span.unsure + [span.note] * bool(span.note)
    remark = work.remark
    if remark is not None:
        parts = [translate("adjudication", "unsure")] * remark.unsure + [remark.note] * bool(
            remark.note
        )
        said.append(
            translate("adjudication", "on the article: {words}").format(words=", ".join(parts))
        )
    return " · ".join(" ".join(words.split()) for words in dict.fromkeys(said))


def gold_notes(question: Question, gold: Work) -> str:
    """What is noted on the gold that the question came to."""
    notes = dict.fromkeys(span.note for span in _in_gold(question, gold) if span.note)
    return " · ".join(" ".join(note.split()) for note in notes)


def decision(question: Question, *, names: bool = True) -> str:
    """What was decided on the question, by whom, and why; without ``names`` not whose version.

    Where reviewers differ, what each decided; and what the annotators were asked, if they were.
    """
    said = [_made(question.decision, names=names)]
    if question.contested:
        said[:0] = [translate("adjudication", "reviewers differ")]
        said += [_made(other, names=names) for other in question.others]
    if question.asked_back is not None:
        asked = translate("adjudication", "{name} asked: {words}")
        said.append(
            asked.format(name=question.asked_back.reviewer, words=question.asked_back.comment)
        )
    return " · ".join(said)


def _made(made: Decision | None, *, names: bool) -> str:
    """One decision: what was taken, by whom, and why."""
    if made is None:
        return translate("adjudication", "not decided")
    taken = deeds.taken(made, names=names)
    took = translate("adjudication", "took {name}").format(name=taken)
    words = {
        Choice.TAKE: translate("adjudication", "kept gold") if made.taken == GOLD else took,
        Choice.EDIT: blend(made.taken) or translate("adjudication", "edited"),
        Choice.REJECT: neither(made.difference),
        Choice.RULE: translate("adjudication", "rule {name}").format(name=taken),
    }[made.choice]
    own = translate("adjudication", "own annotation") if names and is_on_own(made) else ""
    why = (part for part in (own, made.reason, made.clause, made.comment) if part)
    return " · ".join((f"{words}, {made.reviewer}", *why))


def neither(difference: str) -> str:
    """What it is to take none of the versions of that class."""
    if difference == Difference.NOTE.value:
        return translate("adjudication", "no note")
    return translate("adjudication", "neither")


_BLENDS = {
    Blend.LONGER: QT_TRANSLATE_NOOP("adjudication", "the longer"),
    Blend.SHORTER: QT_TRANSLATE_NOOP("adjudication", "the shorter"),
    Blend.UNION: QT_TRANSLATE_NOOP("adjudication", "both together"),
    Blend.TRIMMED: QT_TRANSLATE_NOOP("adjudication", "trimmed to words"),
}


def blend(name: str) -> str:
    """A version that was made from those offered; nothing for another."""
    return translate("adjudication", _BLENDS[Blend(name)]) if name in set(Blend) else ""


_CAUSES = {
    Cause.BLANK: QT_TRANSLATE_NOOP("adjudication", "blanks"),
    Cause.PUNCTUATION: QT_TRANSLATE_NOOP("adjudication", "punctuation"),
    Cause.CONJUNCT: QT_TRANSLATE_NOOP("adjudication", "what is joined to it"),
    Cause.TITLE: QT_TRANSLATE_NOOP("adjudication", "the title"),
    Cause.WORDS: QT_TRANSLATE_NOOP("adjudication", "words"),
}


def heading(
    about: ArticleHead | Pattern | tuple[str, ...], scheme: Scheme, *, names: bool = True
) -> str:
    """What questions are listed under: an article, a pattern, or annotators who stand alone."""
    if isinstance(about, ArticleHead):
        return about.name
    if isinstance(about, Pattern):
        return pattern(about, scheme, names=names)
    if names:
        return ", ".join(about)
    if len(about) == 1:
        return translate("adjudication", "one alone")
    return translate("adjudication", "several alone")


def pattern(which: Pattern, scheme: Scheme, *, names: bool = True) -> str:
    """What the questions of a pattern have in common: "longer: siti · left edge: the title · Official".

    Who comes first, for it may be shown where the rest has no room.
    """
    labels = ", ".join(scheme.label(label).title for label in which.labels)
    if which.difference is Difference.LABEL:
        titles = {label: scheme.label(label).title for label in which.labels}
        parts = [(name, titles.get(part, _NOTHING)) for name, part in which.parts]
        told = (
            [f"{person(name)} {part}" for name, part in parts]
            if names
            else sorted({p for _, p in parts})
        )
        return " · ".join((translate("adjudication", "label"), ", ".join(told)))
    if which.difference is Difference.BOUNDARY and which.causes and which.edge:
        causes = (
            translate("adjudication", _CAUSES[cause]) for cause in dict.fromkeys(which.causes)
        )
        edge = translate("adjudication", _EDGES[which.edge])
        said = f"{edge}: {', '.join(causes)}"
        who = _who(translate("adjudication", "longer: {name}"), which.who("longer"), names)
        return " · ".join(filter(None, (who, said, labels)))
    if which.who("has") and which.who("lacks"):
        kind = ", ".join(scheme.relation(name).title for name in which.names) or labels
        who = _who(translate("adjudication", "only {name}"), which.who("has"), names)
        one_sided = difference(which.difference)
        if which.difference is Difference.NOTE:
            return " · ".join(filter(None, (who, one_sided, kind)))
        return " · ".join((who, kind) if who else (kind, one_sided))
    return " · ".join((labels, difference(which.difference, which.edge), *which.names))


_NOTHING = "–"


def _who(said: str, people: tuple[str, ...], names: bool) -> str:
    """Who does it, where names may be told."""
    return said.format(name=", ".join(map(person, people))) if names and people else ""
