"""Where else a string stands, why a place is left out, and all the others marked in one step."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.annotation import AddSpan
from app.annotation.propagation import (
    Occurrence,
    Why,
    carried,
    mark_occurrences,
    occurrences,
    occurrences_in,
)
from app.errors import PenandaError
from app.model import Article, ArticleId, Document, ItemId, Scheme, Span
from app.store import Place, Project, check

SCHEME = Scheme.from_toml(
    (Path(__file__).parents[3] / "resources/schemes/officials-agencies-commitments.toml").read_text(
        encoding="utf-8"
    )
)
TEXTS = {
    "th": ("th", "ไทยและสหรัฐฯ ประเทศไทย ชาวไทย ไทย"),
    "vi": ("vi", "Bộ Công an Việt Nam và Bộ Công an.\nBộ\u0323 Công an, bộ Công an"),
    "id": ("id", "ASEAN-Kamboja, ASEANPOL dan ASEAN; Ketua ASEAN"),
}


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    with Project.create(tmp_path / "p.penanda", SCHEME, "siti") as project:
        articles = (
            Article(ArticleId(name), f"Article {name}", language, text)
            for name, (language, text) in TEXTS.items()
        )
        project.take(map(Document, articles), "siti")
        yield project


def found(project: Project, article: str, surface: str) -> list[Occurrence]:
    return occurrences_in(
        project.article(article), project.work(ArticleId(article), "siti"), surface
    )


def reasons(those: list[Occurrence], label: str = "AGENCY", **told: bool) -> list[Why | None]:
    choice = {"whole_words": True, "alone": False, **told}
    return [each.left_out(label, **choice) for each in those]


def test_thai_inside_longer_words_is_left_out_unless_chosen(project: Project) -> None:
    those = found(project, "th", "ไทย")
    assert [each.whole for each in those].count(True) >= 2
    assert Why.PART in reasons(those)
    assert reasons(those, whole_words=False) == [None] * len(those)


def test_half_of_a_compound_is_whole_and_a_part_of_a_word_is_not(project: Project) -> None:
    assert reasons(found(project, "id", "ASEAN")) == [None, Why.PART, None, None]


def test_vietnamese_is_found_from_syllable_to_syllable(project: Project) -> None:
    those = found(project, "vi", "Công an")
    assert reasons(those) == [None] * 4
    assert those[0].before == "Bộ "
    assert those[0].after.startswith(" Việt Nam")


def test_what_is_marked_is_left_out_and_what_has_another_label_by_choice(project: Project) -> None:
    article = ArticleId("id")
    for order in (AddSpan(0, 5, "AGENCY"), AddSpan(35, 46, "OFFICIAL")):
        act = order.act(project.work(article, "siti"), SCHEME)
        assert act is not None
        project.apply(act)
    those = found(project, "id", "ASEAN")
    assert reasons(those) == [Why.MARKED, Why.PART, None, None]
    assert reasons(those, alone=True) == [Why.MARKED, Why.PART, None, Why.OTHER]
    assert reasons(those, "OFFICIAL")[3] is Why.MARKED


def test_what_would_split_a_letter_is_never_marked(project: Project) -> None:
    text = "น้ำ น"
    project.take([Document(Article(ArticleId("x"), "x", "th", text))], "siti")
    assert reasons(found(project, "x", "น"), whole_words=False) == [Why.CUT, None]


def test_all_articles_are_searched_in_pages_and_marked_in_one_step(project: Project) -> None:
    place: Place | None = Place()
    those: list[Occurrence] = []
    while place is not None:
        more, place = occurrences(project, "ASEAN", "siti", place)
        those += more
    assert [each.article for each in those] == ["id"] * 4
    chosen = [
        each for each in those if each.left_out("AGENCY", whole_words=True, alone=False) is None
    ]
    marking = mark_occurrences(project, chosen, "AGENCY", {"kind": "intergovernmental"}, "siti")
    assert marking.act is not None
    project.apply(marking.act)
    spans = project.work(ArticleId("id"), "siti").spans
    assert [span.surface(TEXTS["id"][1]) for span in spans] == ["ASEAN"] * 3
    assert {span.attributes["kind"] for span in spans} == {"intergovernmental"}
    assert mark_occurrences(project, chosen, "AGENCY", {}, "siti").act is None
    project.undo("siti")
    assert project.work(ArticleId("id"), "siti").spans == ()
    assert check(project) == []


def test_an_empty_string_is_refused(project: Project) -> None:
    with pytest.raises(PenandaError):
        found(project, "id", " ")


def test_only_attributes_that_the_label_has_are_carried() -> None:
    span = Span(
        ItemId("s"), ArticleId("a"), "siti", 0, 3, "AGENCY", {"kind": "police", "country": "VN"}
    )
    assert carried(SCHEME, span, "AGENCY") == {"kind": "police", "country": "VN"}
    assert carried(SCHEME, span, "OFFICIAL") == {"country": "VN"}
