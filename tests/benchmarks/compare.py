"""How long three annotators take to be read against each other, beside nervaluate on the same spans.

Articles of 3,000 characters that three annotators marked with 15 spans each, three in ten of them
inside another, of which each annotator drops, moves, relabels or adds some at random: they agree
exactly on about three quarters. Ours reads them from the project file, pairs them, takes every
measure of every pair, label and of all, and opens the inbox as the window does: the list by article
and by pattern, which looks into the texts, every count beside it, and the first rows as objects.
nervaluate 1.2.1, which pairs nothing and knows no nesting, takes its four schemes of the same three
pairs, its input ready in memory. Both in this process, turn about, the best of each in seconds of
the processor.
Besides, the figures and the inbox each by itself, as two pages of the window ask for them, each
reading the file; the inbox once gold is begun, for each of these articles is read by itself; then
ten times as many articles, for how it grows, and the memory that it took.
"""

from __future__ import annotations

import gc
import random
import tempfile
import time
import tracemalloc
from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, datetime
from itertools import combinations
from pathlib import Path
from typing import Any

from nervaluate import Evaluator

from app.adjudication import Order, unanimous
from app.adjudication.corpus import cases_of
from app.adjudication.docket import Asked, Docket, read_docket
from app.adjudication.listing import grouped, wanted_of
from app.adjudication.untouched import docket_of
from app.comparison import Wanted
from app.comparison.corpus import columns_of_project
from app.comparison.report import Report, compare
from app.intake import read_scheme
from app.model import GOLD, text_sha256
from app.settings import DEFAULT_SCHEME, SEEDS
from app.store import Project

Row = dict[str, Any]
Short = tuple[int, int, str]
ARTICLES = 1_000
TURNS = 7
LENGTH = 3_000
SHOWN = 40  # rows
LABELS = ("AGENCY", "COMMITMENT", "OFFICIAL")
NAMES = ("ann", "bo", "cy")
LANGUAGES = ("th", "vi", "id")


def rows() -> Iterator[Row]:
    """All rows, as they are measured."""
    with tempfile.TemporaryDirectory() as name:
        small, large = Path(name) / "small.penanda", Path(name) / "large.penanda"
        begun = Path(name) / "begun.penanda"
        write_project(begun, corpus_of(ARTICLES), ("id",))
        take_agreed(begun)
        corpus = corpus_of(ARTICLES)
        write_project(small, corpus)
        write_project(large, corpus_of(10 * ARTICLES))
        pairs = _for_nervaluate(corpus)
        gc.collect()
        gc.freeze()  # what stands ready in memory is walked for neither
        both, theirs, figures, inbox, sure, many, alone, reviewed = ([] for _ in range(8))
        for _ in range(TURNS):
            both.append(_timed(lambda: _compare_and_open(small)))
            theirs.append(_timed(lambda: _theirs(pairs)))
            figures.append(_timed(lambda: _figures(small)))
            inbox.append(_timed(lambda: _open_inbox(small)))
        for _ in range(3):  # apart: its large arrays leave the memory cold for whoever comes next
            sure.append(_timed(lambda: _figures(small, resamples=1_000)))
            many.append(_timed(lambda: _compare_and_open(large)))
            alone.append(_timed(lambda: _open_inbox(large)))
            reviewed.append(_timed(lambda: _open_inbox(begun)))
        gc.unfreeze()
        tracemalloc.start()
        _compare_and_open(large)
        peak = tracemalloc.get_traced_memory()[1] / 1e6
        tracemalloc.stop()
    spans = sum(len(layer) for article in corpus for layer in article)
    what = f"{ARTICLES:,} articles by 3 with {spans:,} spans"
    other = min(theirs)
    beside = f"nervaluate {other:.3f} s"
    for name, found, hold_to in (
        ("compare and open the inbox", min(both), 5),
        ("compare, then open the inbox, each reading", min(figures) + min(inbox), None),
        ("compare", min(figures), None),
        ("open the inbox", min(inbox), None),
    ):
        yield _row(f"{what}: {name}", found, "s", beside, other / found, hold_to)
    beside = f"without them {min(figures):.3f} s"
    yield _row(
        f"{what}: with 1,000 resamples", min(sure), "s", beside, min(sure) / min(figures), None
    )
    yield _row(
        f"{what}: open the inbox, gold begun on every article",
        min(reviewed),
        "s",
        f"on none {min(inbox):.3f} s",
        min(reviewed) / min(inbox),
        None,
    )
    for name, mine, ten in (("compare and open", both, many), ("open the inbox", inbox, alone)):
        beside = f"a tenth {min(mine):.3f} s"
        growth = min(ten) / min(mine)
        yield _row(f"ten times as many articles: {name}", min(ten), "s", beside, growth, -11)
    yield _row("ten times as many articles: memory", peak, "MB", "held by Python", None, None)


def _row(
    what: str, figure: float, unit: str, baseline: str, ratio: float | None, hold_to: int | None
) -> Row:
    """A negative ``hold_to`` is the most that ``ratio`` may be, a positive one the least."""
    ok = None if hold_to is None or ratio is None else ratio >= hold_to
    if hold_to is not None and hold_to < 0 and ratio is not None:
        ok = ratio <= -hold_to
    return {
        "what": f"compare: {what}",
        "figure": round(figure, 3 if unit == "s" else 0),
        "unit": unit,
        "baseline": baseline,
        "ratio": None if ratio is None else round(ratio, 1),
        "hold_to": None if hold_to is None else abs(hold_to),
        "ok": ok,
    }


def take_agreed(path: Path) -> None:
    """What all agree on comes into gold, as a reviewer begins."""
    with Project.open(path) as project:
        cases = cases_of(project, project.annotators())
        done = unanimous(cases, reviewer="bench", now=datetime.now(UTC))
        assert done.act is not None
        project.apply(done.act)


def _compare_and_open(path: Path) -> None:
    """The figures and the inbox, of one reading."""
    with Project.open(path, read_only=True) as project:
        columns = columns_of_project(project, project.annotators())
        report = compare(columns)
        _look_at_figures(report)
        touched = project.articles_of(GOLD)
        _look_at_inbox(docket_of(columns, touched, project.texts, report.matches))


def _figures(path: Path, resamples: int = 0) -> None:
    with Project.open(path, read_only=True) as project:
        columns = columns_of_project(project, project.annotators())
    _look_at_figures(compare(columns, resamples=resamples))


def _open_inbox(path: Path) -> None:
    with Project.open(path, read_only=True) as project:
        _look_at_inbox(read_docket(project, project.annotators()))


def _look_at_figures(report: Report) -> None:
    assert len(report.pairs) == 12
    assert len(report.overall) == 4


def _look_at_inbox(docket: Docket) -> None:
    """What the window lists at first, and what it lists when the order is by pattern."""
    wanting = wanted_of(docket, Wanted())
    asked = sum(map(len, wanting.values()))
    for order in (Order.ARTICLE, Order.PATTERN):
        groups = grouped(docket, wanting, order)
        listed = [entry for group in groups for entry in group.entries]
        first = [question.key for question in Asked(docket, listed[:SHOWN])]
        assert len(set(first)) == SHOWN
        assert sum(group.open for group in groups) == asked
    assert sum(docket.open_classes.values()) == asked
    assert sum(docket.open_languages.values()) == asked


def _theirs(pairs: list[tuple[list[Any], list[Any]]]) -> None:
    for first, second in pairs:
        Evaluator(first, second, tags=list(LABELS), loader="dict").evaluate()


def _timed(call: Callable[[], None]) -> float:
    begun = time.process_time()
    call()
    return time.process_time() - begun


def _for_nervaluate(corpus: list[list[list[Short]]]) -> list[tuple[list[Any], list[Any]]]:
    layers = [
        [
            [{"start": start, "end": end, "label": label} for start, end, label in article[number]]
            for article in corpus
        ]
        for number in range(len(NAMES))
    ]
    return list(combinations(layers, 2))


def corpus_of(articles: int) -> list[list[list[Short]]]:
    """Start, end and label of every span of every annotator in each of so many articles."""
    chance = random.Random(articles)
    found = []
    for _ in range(articles):
        truth = _truth(chance)
        found.append([_by_one(chance, truth) for _ in NAMES])
    return found


def _truth(chance: random.Random) -> list[Short]:
    spans: list[Short] = []
    while len(spans) < 15:
        label = chance.choice(LABELS)
        if spans and chance.random() < 0.3:
            start, end, _ = chance.choice(spans)
            if end - start > 20:
                begin = chance.randrange(start, end - 8)
                spans.append((begin, min(end, begin + chance.randint(4, 15)), label))
                continue
        size = chance.randint(40, 150) if label == "COMMITMENT" else chance.randint(5, 30)
        begin = chance.randrange(LENGTH - size)
        spans.append((begin, begin + size, label))
    return spans


def _by_one(chance: random.Random, truth: list[Short]) -> list[Short]:
    found = set()
    for start, end, label in truth:
        luck = chance.random()
        if luck < 0.04:
            size = chance.randint(5, 30)
            begin = chance.randrange(LENGTH - size)
            found.add((begin, begin + size, label))
        elif luck < 0.10:
            moved = max(0, start - 4) if luck < 0.07 else start
            found.add((moved, end if luck < 0.07 else end - 1, label))
        elif luck < 0.13:
            found.add((start, end, chance.choice(LABELS)))
        else:
            found.add((start, end, label))
    return sorted(found)


def write_project(
    path: Path,
    corpus: list[list[list[Short]]],
    languages: Sequence[str] = LANGUAGES,
    length: int = LENGTH,
) -> None:
    """A project whose tables hold the articles; its journal does not, and nothing here reads it."""
    with Project.create(path, read_scheme(DEFAULT_SCHEME), "bench") as project, project.db.atomic():
        db = project.db
        for name in NAMES:
            db.execute("INSERT INTO layers VALUES (?)", (name,))
        running = [_text(language, length) for language in languages]
        for number, layers in enumerate(corpus):
            article = f"a{number:06}"
            first = number * 7 % length
            text = f"{number:06}" + running[number % len(languages)][first : first + length - 6]
            db.execute(
                "INSERT INTO articles (id, name, language, characters, sha256, meta)"
                " VALUES (?, ?, ?, ?, ?, '{}')",
                (article, article, languages[number % len(languages)], length, text_sha256(text)),
            )
            db.execute("INSERT INTO texts VALUES (?, ?)", (article, text))
            for name, spans in zip(NAMES, layers, strict=True):
                db.execute(
                    "INSERT INTO work (article, layer, spans) VALUES (?, ?, ?)",
                    (article, name, len(spans)),
                )
                db.conn.executemany(
                    'INSERT INTO spans (article, layer, id, start, "end", label, attributes, note, unsure)'
                    " VALUES (?, ?, ?, ?, ?, ?, '{}', '', 0)",
                    [
                        (article, name, f"{name}-{number:06}-{at:02}", start, end, label)
                        for at, (start, end, label) in enumerate(spans)
                    ],
                )


def _text(language: str, length: int) -> str:
    """The seeds in that language one after another, and again, twice as long as an article."""
    files = sorted((SEEDS / "articles").glob(f"{language}-*.txt"))
    whole = "".join(file.read_text("utf-8") for file in files)
    return whole * (2 * length // len(whole) + 1)
