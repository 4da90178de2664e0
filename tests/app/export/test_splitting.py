"""No group across splits, the same in any order, nothing that has a place moves."""

from __future__ import annotations

import hashlib
import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.errors import PenandaError
from app.export.splitting import Candidate, Plan, place
from app.model import ArticleId, Split

LANGUAGES = ("th", "vi", "id")
LABELS = ("AGENCY", "OFFICIAL", "RARE")


def candidate(number: int, seed: int = 0, **more: str) -> Candidate:
    chance = random.Random(f"{seed} {number}")
    labels = {label: chance.randrange(9) // (3 * (label == "RARE") + 1) for label in LABELS}
    sha256 = hashlib.sha256(f"{seed} {number}".encode()).hexdigest()
    language = chance.choice(LANGUAGES)
    kept = {label: count for label, count in labels.items() if count}
    return Candidate(ArticleId(f"a{number}"), sha256, language, kept, **more)


NUMBERS = st.integers(0, 59)
PAIRS = st.lists(st.tuples(NUMBERS, NUMBERS), max_size=60)
SHARES = st.tuples(st.integers(1, 90), st.integers(0, 40), st.integers(0, 40))


def linked(pairs: list[tuple[int, int]]) -> list[tuple[ArticleId, ArticleId]]:
    return [(ArticleId(f"a{one}"), ArticleId(f"a{other}")) for one, other in pairs]


@given(st.integers(1, 60), PAIRS, SHARES, st.integers(0, 5), st.randoms(use_true_random=False))
def test_no_pair_is_parted_and_the_order_in_which_they_came_is_nothing(
    count: int,
    pairs: list[tuple[int, int]],
    shares: tuple[int, int, int],
    seed: int,
    chance: random.Random,
) -> None:
    known, kin, plan = [candidate(n) for n in range(count)], linked(pairs), Plan(shares, seed)
    first = place(known, kin, plan, {})
    assert set(first.placed) == {each.id for each in known}
    assert not first.aside
    for one, other in kin:
        if one in first.placed and other in first.placed:
            assert first.placed[one] is first.placed[other]
    chance.shuffle(known)
    chance.shuffle(kin)
    turned = [(other, one) for one, other in kin]
    again = place(known, turned, plan, {})
    assert (again.placed, again.groups) == (first.placed, first.groups)


@given(st.integers(1, 40), st.integers(0, 20), PAIRS, PAIRS)
def test_new_articles_join_and_move_none(
    count: int, more: int, pairs: list[tuple[int, int]], later: list[tuple[int, int]]
) -> None:
    plan, all_of_them = Plan((70, 15, 15)), [candidate(n) for n in range(count + more)]
    before = place(all_of_them[:count], linked(pairs), plan, {}).placed
    fresh = {each.id for each in all_of_them[count:]}
    kin = linked(pairs) + [pair for pair in linked(later) if fresh & set(pair)]
    after = place(all_of_them, kin, plan, before)
    assert not set(after.placed) & set(before)
    assert set(after.placed) | set(after.aside) == fresh
    places = {**before, **after.placed}
    old = set(linked(pairs))
    for one, other in kin:
        if one in places and other in places and (one, other) not in old:
            assert places[one] is places[other]


def test_an_article_that_is_near_to_two_splits_gets_no_place() -> None:
    known = [candidate(n) for n in range(4)]
    frozen = {known[0].id: Split.TRAIN, known[1].id: Split.TEST}
    kin = [(known[2].id, known[0].id), (known[2].id, known[3].id), (known[1].id, known[3].id)]
    found = place(known, kin, Plan(), frozen)
    assert found.placed == {}
    near = (Split.TEST, Split.TRAIN)
    assert found.aside == {known[2].id: near, known[3].id: near}


def test_languages_and_labels_are_shared_out_as_the_articles_are() -> None:
    known = [candidate(n) for n in range(600)]
    kin = linked([(n, n + 1) for n in range(0, 60, 2)])
    found = place(known, kin, Plan((80, 10, 10)), {}).placed
    for language in LANGUAGES:
        of_it = [each for each in known if each.language == language]
        for split, share in zip(Split, (0.8, 0.1, 0.1), strict=True):
            here = [each for each in of_it if found[each.id] is split]
            assert abs(len(here) / len(of_it) - share) < 0.02
            for label in LABELS:
                total = sum(each.labels.get(label, 0) for each in of_it)
                part = sum(each.labels.get(label, 0) for each in here)
                assert abs(part / total - share) < 0.03, (language, split, label)


def test_the_seed_decides_and_ids_do_not() -> None:
    known = [candidate(n) for n in range(40)]
    one, two = place(known, [], Plan(seed=1), {}), place(known, [], Plan(seed=2), {})
    assert one.placed != two.placed
    renamed = [
        Candidate(ArticleId(f"z{999 - n}"), each.sha256, each.language, each.labels)
        for n, each in enumerate(known)
    ]
    same = place(renamed, [], Plan(seed=1), {})
    assert list(same.placed.values()) == list(one.placed.values())


def test_of_a_small_corpus_every_split_that_is_wanted_has_something() -> None:
    for count in (3, 4, 5, 9):
        found = place([candidate(n) for n in range(count)], [], Plan(), {}).placed
        assert set(found.values()) == set(Split)
    two = place([candidate(0), candidate(1)], [], Plan((80, 0, 20)), {}).placed
    assert sorted(two.values()) == [Split.TEST, Split.TRAIN]


def test_a_source_stands_in_one_split() -> None:
    known = [candidate(n, source=f"paper {n % 7}") for n in range(70)]
    plan = Plan((60, 20, 20), by="source")
    found = place(known, [], plan, {}).placed
    by_source = {each.source: found[each.id] for each in known}
    assert all(found[each.id] is by_source[each.source] for each in known)
    assert set(by_source.values()) == set(Split)
    later = candidate(70, source="paper 3")
    assert place([*known, later], [], plan, found).placed == {later.id: by_source["paper 3"]}


def test_by_date_the_newest_are_the_test_and_the_days_stay() -> None:
    known = [candidate(n, date=f"2024-{1 + n // 28:02}-{1 + n % 28:02}") for n in range(100)]
    first = place(known, [], Plan(by="date"), {})
    days = {split: [e.date for e in known if first.placed[e.id] is split] for split in Split}
    assert [len(days[split]) for split in Split] == [80, 10, 10]
    assert max(days[Split.TRAIN]) < min(days[Split.DEV])
    assert max(days[Split.DEV]) < min(days[Split.TEST])
    old, new = candidate(200, date="2023-01-01"), candidate(201, date="2025-01-01T08:00")
    after = place([*known, old, new], [], first.plan, first.placed)
    assert after.placed == {old.id: Split.TRAIN, new.id: Split.TEST}
    assert after.plan == first.plan


def test_by_date_an_article_without_one_is_named() -> None:
    known = [candidate(1, date="2024-01-02"), candidate(2, date="kemarin")]
    with pytest.raises(PenandaError, match="1 article has no date: a2"):
        place(known, [], Plan(by="date"), {})


@pytest.mark.parametrize("shares", [(0, 0, 0), (-1, 50, 51)])
def test_shares_that_cannot_be_are_refused(shares: tuple[int, int, int]) -> None:
    with pytest.raises(PenandaError, match="shares"):
        Plan(shares)


def test_a_plan_is_its_text() -> None:
    plan = Plan((70, 0, 30), 7, "date", ("2024-01-01", "2024-02-01"))
    assert Plan.of(plan.text) == plan
