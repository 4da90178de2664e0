"""A scheme says what it must, or is refused by the name of the table and key that is wrong."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from app.errors import SchemeRefusedError, SpanRefusedError
from app.model import Attribute, Scheme

SOURCE = (
    Path(__file__).parents[3] / "resources/schemes/officials-agencies-commitments.toml"
).read_text(encoding="utf-8")
SCHEME = Scheme.from_toml(SOURCE)
SMALL = """
name = "small"
version = "1"
title = "Small"
[[labels]]
name = "A"
title = "A"
key = "1"
letter = "A"
light = "#000000"
dark = "#ffffff"
[[labels.attributes]]
name = "kind"
title = "Kind"
type = "choice"
choices = ["x", "y"]
[[labels.examples]]
text = "x"
[[relations]]
name = "r"
title = "R"
heads = ["A"]
tails = ["A"]
"""


def test_the_shipped_scheme_is_read_whole() -> None:
    data = tomllib.loads(SOURCE)
    assert SCHEME.source == SOURCE
    assert (SCHEME.name, SCHEME.version, SCHEME.title) == (
        data["name"],
        data["version"],
        data["title"],
    )
    assert SCHEME.description == data["description"]
    for label, table in zip(SCHEME.labels, data["labels"], strict=True):
        for key in ("name", "title", "key", "letter", "light", "dark", "guideline"):
            assert getattr(label, key) == table[key]
        assert label.clauses == tuple(table["clauses"])
        for example, given in zip(label.examples, table["examples"], strict=True):
            for key, value in given.items():
                assert getattr(example, key) == value
        for attribute, given in zip(label.attributes, table["attributes"], strict=True):
            assert (attribute.name, attribute.title, attribute.type) == (
                given["name"],
                given["title"],
                given["type"],
            )
            assert (attribute.choices, attribute.hint) == (tuple(given["choices"]), given["hint"])
    for relation, table in zip(SCHEME.relations, data["relations"], strict=True):
        assert (relation.name, relation.title, relation.guideline) == (
            table["name"],
            table["title"],
            table["guideline"],
        )
        assert (relation.heads, relation.tails) == (tuple(table["heads"]), tuple(table["tails"]))


def test_a_scheme_needs_no_relations_guidelines_or_attributes() -> None:
    scheme = Scheme.from_toml(SMALL[: SMALL.index("[[labels.attributes]]")])
    (label,) = scheme.labels
    assert (label.guideline, label.clauses, label.examples, label.attributes) == ("", (), (), ())
    assert scheme.relations == ()


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        ('name = "small"', "name = ", "scheme: is no valid TOML"),
        ('name = "small"', "", "scheme: 'name' is missing"),
        ('name = "small"', 'name = "no blanks"', "scheme: name 'no blanks' must be letters"),
        ('name = "small"', 'name = ""', "scheme: name '' must be letters"),
        ('name = "small"', f'name = "{"a" * 61}"', "must be letters"),
        ('name = "small"', 'name = "small\\n"', "must be letters"),
        ('version = "1"', "version = 1", "scheme: 'version' must be a string"),
        ('version = "1"', "", "scheme: 'version' is missing"),
        ('title = "Small"', "", "scheme: 'title' is missing"),
        ('title = "Small"', 'title = "S"\ndescription = 1', "scheme: 'description' must be a str"),
        ("[[labels]]", "[labels]", "'labels' must be written as [[labels]] tables"),
        ('name = "A"', 'name = "1A"', "labels 1A: name '1A' must be letters"),
        ('name = "A"', "", "labels 1: 'name' is missing"),
        ('title = "A"', "", "labels A: 'title' is missing"),
        ('key = "1"', "", "labels A: 'key' is missing"),
        ('key = "1"', "key = 1", "labels A: 'key' must be a string"),
        ('key = "1"', 'key = "12"', "key '12' must be one visible character"),
        ('key = "1"', 'key = ""', "key '' must be one visible character"),
        ('key = "1"', 'key = " "', "key ' ' must be one visible character"),
        ('key = "1"', 'key = "\\t"', "must be one visible character"),
        ('letter = "A"', "", "labels A: 'letter' is missing"),
        ('light = "#000000"', 'light = "black"', "light 'black' is no colour"),
        ('light = "#000000"', 'light = "#000"', "light '#000' is no colour"),
        ('dark = "#ffffff"', "", "labels A: 'dark' is missing"),
        ('dark = "#ffffff"', 'dark = "#fffffg"', "dark '#fffffg' is no colour"),
        ('letter = "A"', 'letter = "A"\nclauses = "c"', "'clauses' must be a list of strings"),
        ('letter = "A"', 'letter = "A"\nclauses = [1]', "'clauses' must be a list of strings"),
        ('name = "kind"', 'name = "a kind"', "attributes a kind: name 'a kind' must be letters"),
        ('title = "Kind"', "", "labels A, attributes kind: 'title' is missing"),
        ('type = "choice"', 'type = "number"', "type 'number' must be one of text, choice, date,"),
        ('type = "choice"', 'type = "text"', "a choice, and nothing else, needs 'choices'"),
        ('choices = ["x", "y"]', "", "a choice, and nothing else, needs 'choices'"),
        ('text = "x"', "", "labels A, examples 1: 'text' is missing"),
        ('text = "x"', 'text = "x"\nnote = 5', "examples 1: 'note' must be a string"),
        ('name = "r"', 'name = "r r"', "relations r r: name 'r r' must be letters"),
        ('title = "R"', "", "relations r: 'title' is missing"),
        ('heads = ["A"]', 'heads = "A"', "relations r: 'heads' must be a list of strings"),
        ('heads = ["A"]', 'heads = ["B"]', "relation r names no label of it: 'B'"),
        ('tails = ["A"]', 'tails = ["A", "a"]', "relation r names no label of it: 'a'"),
    ],
)
def test_a_scheme_that_does_not_say_what_it_must_is_refused(old: str, new: str, says: str) -> None:
    assert old in SMALL
    with pytest.raises(SchemeRefusedError) as refusal:
        Scheme.from_toml(SMALL.replace(old, new, 1))
    assert says in str(refusal.value)
    assert str(refusal.value).startswith("scheme")
    assert refusal.value.advice


def test_the_refusal_names_the_file() -> None:
    with pytest.raises(SchemeRefusedError, match=r"^s\.toml, labels A: 'key' is missing\. See"):
        Scheme.from_toml(SMALL.replace('key = "1"', ""), where="s.toml")


@pytest.mark.parametrize(
    ("change", "says"),
    [(("X", "1"), "key '1' stands twice"), (("A", "2"), "label 'A' stands twice")],
)
def test_no_label_and_no_key_stands_twice(change: tuple[str, str], says: str) -> None:
    start, end = SMALL.index("[[labels]]"), SMALL.index("[[labels.attributes]]")
    name, key = change
    second = SMALL[start:end].replace('name = "A"', f'name = "{name}"')
    second = second.replace('key = "1"', f'key = "{key}"')
    with pytest.raises(SchemeRefusedError, match=says):
        Scheme.from_toml(SMALL[:end] + second + SMALL[SMALL.index("[[relations]]") :])


@pytest.mark.parametrize(
    ("kind", "good", "bad"),
    [
        ("text", ["", "x", "น้ำ", "a\nb"], []),
        ("choice", ["x", "y"], ["", "z", "X", "x "]),
        (
            "date",
            ["2027-12-31", "2024-02-29", "2024-05", "2024"],
            [
                "",
                "2023-02-29",
                "2024-13",
                "0000",
                "31-12-2027",
                "20240517",
                "2024-5",
                "soon",
                "๒๐๒๔",
            ],
        ),
        ("country", ["TH", "ID"], ["", "th", "THA", "T", "ZZ", "UK", "EU", "ไท", "TH\n"]),
    ],
)
def test_an_attribute_takes_only_values_of_its_type(
    kind: str, good: list[str], bad: list[str]
) -> None:
    attribute = Attribute("a", "A", kind, ("x", "y") if kind == "choice" else ())
    for value in good:
        attribute.check(value)
    for value in bad:
        with pytest.raises(SpanRefusedError, match=r"^a ") as refusal:
            attribute.check(value)
        assert refusal.value.advice


def test_labels_relations_and_attributes_are_found_by_name_or_refused_with_the_known_ones() -> None:
    assert SCHEME.label("AGENCY").key == "2"
    assert SCHEME.relation("made_by").heads == ("COMMITMENT",)
    assert SCHEME.label("AGENCY").attribute("kind").type == "choice"
    with pytest.raises(SpanRefusedError, match="It has: OFFICIAL, AGENCY, COMMITMENT"):
        SCHEME.label("agency")
    with pytest.raises(SpanRefusedError, match="It has: made_by, made_to"):
        SCHEME.relation("likes")
    with pytest.raises(SpanRefusedError, match=r"AGENCY has no attribute 'role'\. It has: kind"):
        SCHEME.label("AGENCY").attribute("role")


def test_all_attributes_of_a_span_are_checked() -> None:
    SCHEME.check_attributes("AGENCY", {"kind": "police", "country": "VN"})
    for attributes in ({"kind": "police", "country": "vn"}, {"kind": "club"}, {"role": "x"}):
        with pytest.raises(SpanRefusedError):
            SCHEME.check_attributes("AGENCY", attributes)
    with pytest.raises(SpanRefusedError, match="no label"):
        SCHEME.check_attributes("PERSON", {})


@pytest.mark.parametrize("value", ["2567-05-17", "2567-05", "2567"])
def test_a_year_of_the_buddhist_era_is_refused_with_its_year_of_the_common_era(value: str) -> None:
    with pytest.raises(SpanRefusedError, match="of the Buddhist era") as refusal:
        Attribute("since", "Since", "date").check(value)
    assert refusal.value.advice == "Write years of the common era: 2024 for 2567."


def test_what_earlier_versions_took_may_be_held_but_not_set() -> None:
    for kind, value in (("country", "ZZ"), ("date", "20240517"), ("date", "2567-05-17")):
        attribute = Attribute("a", "A", kind)
        attribute.check(value, held=True)
        with pytest.raises(SpanRefusedError):
            attribute.check(value)
    with pytest.raises(SpanRefusedError):
        Attribute("a", "A", "country").check("Thailand", held=True)
    with pytest.raises(SpanRefusedError):
        Attribute("a", "A", "date").check("soon", held=True)
    SCHEME.check_attributes("AGENCY", {"country": "EU"}, held=True)
