"""The key of a question is a digest of what stands in its JSON, whoever writes that."""

from __future__ import annotations

import hashlib
import json

from hypothesis import given
from hypothesis import strategies as st

from app.adjudication.keys import item_key
from app.comparison.disagreement import Difference, Disagreement
from app.model import ArticleId, ItemId, Span

words = st.text(max_size=6)
ARTICLE = ArticleId('a "b"\\')


@st.composite
def items(draw: st.DrawFn) -> Disagreement:
    spans = {}
    for name in draw(st.lists(words, min_size=1, max_size=3, unique=True)):
        held = draw(
            st.lists(
                st.tuples(
                    *(st.integers(0, 9), st.integers(1, 9), words),
                    *(st.dictionaries(words, words, max_size=2), words),
                ),
                max_size=3,
            )
        )
        spans[name] = tuple(
            Span(ItemId(str(at)), ARTICLE, name, start, start + size, *rest)
            for at, (start, size, *rest) in enumerate(held)
        )
    return Disagreement(ARTICLE, draw(st.sampled_from((Difference.NOTE, Difference.SPLIT))), spans)


@given(items())
def test_it_is_the_digest_of_the_json(item: Disagreement) -> None:
    noted = item.difference is Difference.NOTE
    offered = {
        name: sorted(
            [one.start, one.end, one.label, sorted(one.attributes.items())] + [one.note] * noted
            for one in spans
        )
        for name, spans in item.spans.items()
    }
    told = json.dumps([ARTICLE, offered], sort_keys=True, ensure_ascii=False)
    digest = hashlib.sha256(told.encode("utf-8", "surrogatepass")).hexdigest()[:32]
    assert item_key(item) == f"span:{digest}"
