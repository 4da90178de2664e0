"""What lies behind a number is as much as the number says, whatever it is of."""

from __future__ import annotations

from itertools import combinations

from hypothesis import given, settings
from hypothesis import strategies as st

from app.comparison.behind import Behind
from app.comparison.disagreement import Difference
from app.comparison.report import compare
from app.model import ArticleId, ItemId, Relation, Span, Work
from tests.app.comparison.layers import ArticleLayers, columns_of_layers

NAMES = ("ann", "bob", "cy")
KINDS = set(Difference) - {Difference.SAME}
places = st.tuples(st.integers(0, 12), st.integers(1, 9), st.sampled_from("AO"))


def work(article: str, who: str, marks: list[tuple[int, int, str]], related: bool) -> Work:
    place = ArticleId(article)
    spans = tuple(
        Span(ItemId(f"s{at}"), place, who, start, start + long, label)
        for at, (start, long, label) in enumerate(marks)
    )
    relations = ()
    if related and len(spans) > 1:
        ends = spans[0].id, spans[1].id
        relations = (Relation(ItemId(f"{article}{who}r"), place, who, "by", *ends),)
    return Work(place, who, spans, relations, ())


@settings(max_examples=60, deadline=None)
@given(
    st.lists(
        st.tuples(*[st.tuples(st.lists(places, max_size=5, unique=True), st.booleans())] * 3),
        min_size=1,
        max_size=3,
    )
)
def test_every_number_has_as_many_items_behind_it(corpus) -> None:
    layers = [
        ArticleLayers(
            ArticleId(f"{at}"),
            60,
            tuple(work(f"{at}", who, *held) for who, held in zip(NAMES, works, strict=True)),
            "th" if at % 2 else "id",
        )
        for at, works in enumerate(corpus)
    ]
    columns = columns_of_layers(layers, NAMES)
    report = compare(columns, resamples=0)
    behind = Behind.of(columns, report.tallies)
    labels = {
        (span.article, span.layer, span.id): span.label
        for each in layers
        for work in each.works
        for span in work.spans
    }
    for row in (*report.overall, *report.pairs, *report.languages):
        for difference in KINDS:
            found = behind.counted(
                difference,
                (row.a, row.b) if row.a and row.b else NAMES,
                label=row.label or "",
                language=row.language or "",
            )
            assert found.count == row.counts[difference]
            assert bool(found.spans) == bool(found.count)
            if row.label and difference is not Difference.RELATION:
                assert {labels[known] for known in found.spans} <= {row.label}
    for first, second in combinations(NAMES, 2):
        one = behind.counted(
            Difference.BOUNDARY, (first, second), articles=frozenset({ArticleId("0")})
        )
        assert one.articles <= {ArticleId("0")}
