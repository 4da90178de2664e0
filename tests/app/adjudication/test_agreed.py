"""How much nobody disputes is what the rule would decide, on any layers and at any time."""

from __future__ import annotations

from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from app.adjudication import unanimous
from app.adjudication.agreed import agreed_count

quietly = settings(
    deadline=None, max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
raw_spans = st.lists(
    st.tuples(
        st.integers(0, 8),
        st.integers(1, 3),
        st.sampled_from("AC"),
        st.sampled_from([{}, {"role": "x"}]),
    ),
    max_size=6,
)
raw_relations = st.lists(
    st.tuples(st.integers(0, 5), st.integers(0, 5), st.sampled_from(["made_by", "made_to"])),
    max_size=5,
)
layers = st.dictionaries(
    st.sampled_from("abc"), st.tuples(raw_spans, raw_relations), min_size=1, max_size=3
)


@quietly
@given(layers, st.booleans())
@example({"a": ([(0, 1, "A", {}), (0, 1, "A", {"role": "x"})], []), "b": ([], [])}, True)
def test_it_is_what_the_rule_would_decide(hands, drawn, same) -> None:
    if same:
        drawn = dict.fromkeys(drawn, next(iter(drawn.values())))
    works = [
        hands.work(
            name,
            [(at, at + long, label, told) for at, long, label, told in spans],
            [arrow for arrow in relations if max(arrow[:2]) < len(spans)],
        )
        for name, (spans, relations) in sorted(drawn.items())
    ]
    bench = hands.Bench(works)
    (case,) = [bench.case()]
    several = [case] if len(works) > 1 else []
    result = unanimous(several, reviewer="rev", now=hands.now)
    assert agreed_count(case) == result.decided
    if result.act is not None:
        bench.apply(result.act)
        assert agreed_count(bench.case()) == 0
