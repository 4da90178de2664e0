"""The sample corpus keeps its promises: exact texts, sound spans, and only the differences it plants.

Two traps: a text must be compared as bytes, since reading it as text may fold newlines; and a
relation whose end has no counterpart in the other layer differs by that alone, so it is the
span, not the relation, that must be named.
"""

import hashlib
import json
import tomllib
from collections import Counter
from pathlib import Path

import pytest
import regex

ROOT = Path(__file__).parents[2]
SEEDS = ROOT / "seeds"
NAMES = ("curator-a", "curator-b")
KEYS = ["id", "text", "lang", "sha256", "meta", "spans", "relations", "regions", "annotator"]


def toml(path):
    return tomllib.loads(path.read_text(encoding="utf-8"))


def layer(name):
    lines = (SEEDS / "annotators" / f"{name}.jsonl").read_bytes().decode("utf-8").split("\n")
    assert lines.pop() == ""
    return {article["id"]: article for article in map(json.loads, lines)}


ARTICLES = {a["id"]: a for a in toml(SEEDS / "articles.toml")["articles"]}
DIFFERENCES = toml(SEEDS / "differences.toml")["differences"]
SCHEME = toml(ROOT / "resources" / "schemes" / "officials-agencies-commitments.toml")
LABELS = {label["name"]: label for label in SCHEME["labels"]}
LAYERS = {name: layer(name) for name in NAMES}
BOTH = [
    pytest.param(name, article, id=f"{name}-{article}") for name in NAMES for article in ARTICLES
]


def range_of(span):
    return span["start"], span["end"]


def place(span):
    return span["start"], span["end"], span["label"]


def full(span):
    return (*place(span), tuple(sorted(span["attributes"].items())))


def by_id(article):
    return {span["id"]: span for span in article["spans"]}


def without_counterpart(mine, theirs):
    known = {full(span) for span in theirs["spans"]}
    return {span["id"] for span in mine["spans"] if full(span) not in known}


def unmatched_relations(mine, theirs):
    """Relations whose two ends stand in both layers, and which only this layer has."""
    places = {place(span) for span in theirs["spans"]}
    spans, others = by_id(mine), by_id(theirs)
    known = {
        (r["type"], place(others[r["head"]]), place(others[r["tail"]])) for r in theirs["relations"]
    }
    return {
        r["id"]
        for r in mine["relations"]
        if {place(spans[r["head"]]), place(spans[r["tail"]])} <= places
        and (r["type"], place(spans[r["head"]]), place(spans[r["tail"]])) not in known
    }


def luminance(colour):
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one, other):
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def test_every_article_file_is_listed_and_every_listed_file_is_there():
    listed = {SEEDS / a["file"] for a in ARTICLES.values()}
    assert listed == set((SEEDS / "articles").glob("*.txt"))


@pytest.mark.parametrize(("name", "article"), BOTH)
def test_text_is_the_file_byte_for_byte(name, article):
    line = LAYERS[name][article]
    raw = (SEEDS / ARTICLES[article]["file"]).read_bytes()
    assert line["text"].encode("utf-8") == raw
    assert line["sha256"] == hashlib.sha256(raw).hexdigest()


@pytest.mark.parametrize(("name", "article"), BOTH)
def test_line_has_the_exchange_shape(name, article):
    line, known = LAYERS[name][article], ARTICLES[article]
    assert list(line) == KEYS
    assert (line["lang"], line["annotator"]) == (known["language"], name)
    assert line["meta"] == {k: known[k] for k in ("title", "date", "source") if k in known}
    keys = ["id", "start", "end", "label", "attributes", "note"]
    assert all(list(span) == keys for span in line["spans"])
    assert all(list(r) == ["id", "type", "head", "tail"] for r in line["relations"])
    order = [(span["start"], -span["end"], span["label"]) for span in line["spans"]]
    assert order == sorted(set(order))


@pytest.mark.parametrize("name", NAMES)
def test_ids_are_used_once(name):
    articles = LAYERS[name].values()
    ids = Counter(x["id"] for a in articles for x in (*a["spans"], *a["relations"]))
    assert set(ids.values()) == {1}
    assert list(LAYERS[name]) == list(ARTICLES)


@pytest.mark.parametrize(("name", "article"), BOTH)
def test_edges_are_sound(name, article):
    line = LAYERS[name][article]
    text = line["text"]
    whole = {0, *(m.end() for m in regex.finditer(r"\X", text))}
    for span in line["spans"]:
        start, end = range_of(span)
        assert 0 <= start < end <= len(text), span
        assert {start, end} <= whole, span
        assert text[start:end] == text[start:end].strip(), span
        assert "\n" not in text[start:end], span


@pytest.mark.parametrize(("name", "article"), BOTH)
def test_labels_and_attributes_are_the_schemes(name, article):
    for span in LAYERS[name][article]["spans"]:
        attributes = {a["name"]: a for a in LABELS[span["label"]]["attributes"]}
        for key, value in span["attributes"].items():
            kind = attributes[key]["type"]
            assert value, span
            assert kind != "choice" or value in attributes[key]["choices"], span
            assert kind != "country" or regex.fullmatch("[A-Z]{2}", value), span


@pytest.mark.parametrize(("name", "article"), BOTH)
def test_relations_join_what_the_scheme_allows(name, article):
    line = LAYERS[name][article]
    kinds, spans = {r["name"]: r for r in SCHEME["relations"]}, by_id(line)
    for relation in line["relations"]:
        kind = kinds[relation["type"]]
        assert spans[relation["head"]]["label"] in kind["heads"], relation
        assert spans[relation["tail"]]["label"] in kind["tails"], relation


@pytest.mark.parametrize("article", ARTICLES)
def test_the_two_curators_differ_just_where_it_is_planted(article):
    a, b = (LAYERS[name][article] for name in NAMES)
    alike = ("relation", "note")
    here = [d for d in DIFFERENCES if d["article"] == article]
    apart = [d for d in here if d["class"] not in alike]
    for side, mine, theirs in (("a", a, b), ("b", b, a)):
        named = [i for d in apart for i in d[side]]
        assert len(named) == len(set(named))
        assert set(named) == without_counterpart(mine, theirs)
    related = {i for d in here for i in d.get("relations", [])}
    assert related == unmatched_relations(a, b) | unmatched_relations(b, a)
    notes = {full(span): span["note"] for span in b["spans"]}
    noted = {s["id"] for s in a["spans"] if notes.get(full(s), s["note"]) != s["note"]}
    assert noted == {i for d in here if d["class"] == "note" for i in d["a"]}


def is_split(a, b):
    one, many = (a[0], b) if len(a) == 1 else (b[0], a)
    inside = all(one["start"] <= s["start"] and s["end"] <= one["end"] for s in many)
    return len(many) > 1 and inside and {s["label"] for s in many} == {one["label"]}


def is_boundary(a, b, edge):
    edges = {"left": (True, False), "right": (False, True), "both": (True, True)}[edge]
    moved = (a["start"] != b["start"], a["end"] != b["end"])
    meet = a["start"] < b["end"] and b["start"] < a["end"]
    return moved == edges and meet and a["label"] == b["label"]


def touches_common(span, article):
    """Whether the span lies inside or around a span that both curators made."""
    a, b = (LAYERS[name][article]["spans"] for name in NAMES)
    common = {range_of(s) for s in a} & {range_of(s) for s in b}
    start, end = range_of(span)
    return any((s <= start and end <= e) or (start <= s and e <= end) for s, e in common)


@pytest.mark.parametrize("difference", DIFFERENCES, ids=lambda d: "-".join(d["a"] or d["b"]))
def test_a_difference_is_of_the_class_it_names(difference):
    article, kind = difference["article"], difference["class"]
    a, b = (
        [by_id(LAYERS[name][article])[i] for i in difference[side]]
        for name, side in zip(NAMES, "ab", strict=True)
    )
    assert difference["why"]
    assert ("edge" in difference) == (kind == "boundary")
    assert ("relations" in difference) == (kind == "relation")
    if kind == "split":
        assert is_split(a, b)
    elif kind in ("missing", "extra", "nested"):
        (alone,) = a + b
        assert touches_common(alone, article) == (kind == "nested")
        assert kind == "nested" or bool(a) == (kind == "missing")
    else:
        (a,), (b,) = a, b
        assert {
            "boundary": lambda: is_boundary(a, b, difference["edge"]),
            "label": lambda: range_of(a) == range_of(b) and a["label"] != b["label"],
            "attribute": lambda: place(a) == place(b) and a["attributes"] != b["attributes"],
            "relation": lambda: full(a) == full(b),
            "note": lambda: full(a) == full(b) and a["note"] != b["note"],
        }[kind]()


@pytest.mark.parametrize("label", LABELS.values(), ids=lambda label: label["name"])
def test_label_colours_can_be_read_on_both_themes(label):
    assert contrast(label["light"], "#ffffff") >= 4.5
    assert contrast(label["dark"], "#1b1c1f") >= 4.5


@pytest.mark.parametrize("label", LABELS.values(), ids=lambda label: label["name"])
def test_examples_are_what_curator_a_marked(label):
    assert 4 <= len(label["clauses"]) <= 6
    assert {e["language"] for e in label["examples"]} == {"th", "vi", "id"}
    for example in label["examples"]:
        whole = example["before"] + example["text"] + example["after"]
        assert any(
            line["text"].startswith(whole, span["start"] - len(example["before"]))
            for line in LAYERS["curator-a"].values()
            for span in line["spans"]
            if line["lang"] == example["language"]
            and span["label"] == label["name"]
            and span["end"] - span["start"] == len(example["text"])
            and span["start"] >= len(example["before"])
        ), example
