"""Ways to decide: each makes of what was offered what its name says, or nothing where it does not fit."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.adjudication import Blend, Way, crossed, fitting_blends, open_questions

TEXT = "Mendagri Rossi, dan Kapolri Listyo (Indonesia) bertemu"
WORDS = [0, 8, 9, 14, 15, 16, 19, 20, 27, 28, 34, 35, 36, 45, 46, 47, 54]


def only(hands, *layers):
    works = [hands.work(name, spans) for name, spans in zip("abc", layers, strict=False)]
    (question,) = open_questions(hands.Bench(works).cases())
    return question


def made(way, question):
    versions = way.versions(question, TEXT, WORDS)
    return versions and [(one.start, one.end, one.label) for one in versions]


@pytest.mark.parametrize(
    ("blend", "there"),
    [
        (Blend.LONGER, [(0, 15, "O")]),
        (Blend.SHORTER, [(9, 14, "O")]),
        (Blend.UNION, [(0, 15, "O")]),
        (Blend.TRIMMED, [(0, 14, "O")]),
    ],
)
def test_a_blend_of_two_boundaries(hands, blend, there):
    question = only(hands, [(0, 15, "O")], [(9, 14, "O")])
    assert made(Way.blend(blend), question) == there


def test_a_union_reaches_further_than_any(hands):
    question = only(hands, [(0, 19, "O")], [(9, 27, "O")])
    assert made(Way.blend(Blend.UNION), question) == [(0, 27, "O")]


def test_what_comes_to_the_same_is_offered_once(hands):
    within = only(hands, [(0, 15, "O")], [(9, 14, "O")])
    assert fitting_blends(within) == [Blend.LONGER, Blend.SHORTER]
    apart = only(hands, [(0, 19, "O")], [(9, 27, "O")])
    assert fitting_blends(apart) == [Blend.LONGER, Blend.SHORTER, Blend.UNION]


def test_of_one_span_and_its_parts_the_whole_is_longer(hands):
    question = only(hands, [(0, 34, "O")], [(0, 14, "O"), (20, 34, "O")])
    assert made(Way.blend(Blend.LONGER), question) == [(0, 34, "O")]
    assert made(Way.blend(Blend.SHORTER), question) == [(0, 14, "O"), (20, 34, "O")]


@pytest.mark.parametrize("blend", Blend)
def test_what_only_one_marked_in_whole_words_has_no_blend(hands, blend):
    question = only(hands, [(0, 14, "O")], [])
    assert made(Way.blend(blend), question) is None


def test_neither_label_is_in_a_union(hands):
    question = only(hands, [(0, 14, "O")], [(0, 15, "A")])
    assert made(Way.blend(Blend.UNION), question) is None
    assert made(Way.blend(Blend.LONGER), question) == [(0, 15, "A")]


def test_trimming_draws_in_to_whole_words_and_drops_brackets(hands):
    question = only(hands, [(22, 46, "O")], [])  # "polri Listyo (Indonesia)"
    assert made(Way.blend(Blend.TRIMMED), question) == [(28, 45, "O")]


def test_trimming_needs_to_know_the_words(hands):
    question = only(hands, [(35, 46, "O")], [])
    assert Way.blend(Blend.TRIMMED).versions(question, TEXT) is None


def test_a_label_with_the_range_of_another(hands):
    question = only(hands, [(0, 14, "O", {"role": "x"})], [(0, 15, "A")])
    version = crossed(question, "a", "b")
    assert (version.start, version.end, version.label) == (0, 15, "O")
    assert version.attributes == {"role": "x"}
    assert crossed(question, "a", "a") is None
    assert crossed(question, "b", "a").label == "A"


def test_nothing_is_crossed_where_only_the_range_differs(hands):
    assert crossed(only(hands, [(0, 14, "O")], [(0, 15, "O")]), "a", "b") is None


def test_whose_version_and_none(hands):
    question = only(hands, [(0, 14, "O")], [])
    assert made(Way.take("a"), question) == [(0, 14, "O")]
    assert made(Way.take("b"), question) == []
    assert made(Way.take("nobody"), question) is None
    assert made(Way.reject(), question) == []


spans = st.lists(
    st.tuples(st.integers(0, 40), st.integers(1, 14), st.sampled_from("OA")),
    max_size=6,
    unique=True,
).map(lambda raw: [(at, at + long, label) for at, long, label in raw])


@settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(spans, spans, spans, st.sampled_from(list(Blend)))
def test_a_blend_lies_within_what_was_offered(hands, a, b, c, blend):
    works = [hands.work(name, layer) for name, layer in zip("abc", (a, b, c), strict=True)]
    for question in open_questions(hands.Bench(works).cases()):
        for version in Way.blend(blend).versions(question, TEXT, WORDS) or ():
            assert question.item.start <= version.start < version.end <= question.item.end
            assert version.label in question.item.labels


def test_of_two_that_are_as_long_and_longest_neither_is_the_longer(hands):
    question = only(hands, [(0, 15, "O")], [(4, 19, "O")], [(6, 14, "O")])
    assert made(Way.blend(Blend.LONGER), question) is None
    assert made(Way.blend(Blend.SHORTER), question) == [(6, 14, "O")]
