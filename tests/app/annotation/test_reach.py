"""Edges go by words and graphemes, ranges grow by rungs; never into white space or a grapheme."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.annotation import Edge, Grain, Ground, Growth, grown, halves, moved, trimmed
from app.languages import graphemes, segment

PIECES = ["น้ำ", "ที่", "กำลัง", " ", "\n", "\r\n", "\u00a0", "Bộ Công an", "e\u0323\u0302", "😀", "👨‍👩‍👧",
          "🇹🇭", "kata", ", ", ". ", "(", ") ", "ๆ", "\u200b", "A"]  # fmt: skip
texts = st.lists(st.sampled_from(PIECES), min_size=1, max_size=20).map("".join)


@st.composite
def grounds(draw: st.DrawFn) -> tuple[Ground, int, int]:
    """Any text, with any borders or none, and a range in it as a span may have."""
    text = draw(texts)
    borders = st.lists(st.integers(0, len(text)), max_size=12).map(
        lambda cuts: tuple(sorted({0, *cuts, len(text)}))
    )
    known = draw(st.sampled_from(["none", "any", "th", "vi"]))
    if known == "none":
        ground = Ground(text)
    elif known == "any":
        ground = Ground(text, draw(borders), draw(borders), draw(borders))
    else:
        cut = segment(text, known)
        ground = Ground(text, cut.words, cut.sentences, cut.atoms)
    one, other = draw(st.integers(0, len(text))), draw(st.integers(0, len(text)))
    start, end = graphemes.snap(text, min(one, other), max(one, other))
    return ground, *trimmed(text, start, end)


def sound(text: str, start: int, end: int) -> bool:
    """Whether a span may have that range."""
    return (
        0 <= start < end <= len(text)
        and graphemes.is_boundary(text, start)
        and graphemes.is_boundary(text, end)
        and trimmed(text, start, end) == (start, end)
    )


@given(grounds(), st.sampled_from(Edge), st.sampled_from([1, -1]), st.sampled_from(Grain))
def test_a_moved_edge_leaves_a_sound_range_and_the_other_edge(placed, edge, step, grain) -> None:
    ground, start, end = placed
    if start == end:
        return
    after = moved(ground, start, end, edge, step, grain)
    assert sound(ground.text, *after)
    fixed = 1 if edge is Edge.START else 0
    assert after[fixed] == (start, end)[fixed]
    assert (after[1 - fixed] - (start, end)[1 - fixed]) * step >= 0


@given(grounds(), st.sampled_from(Edge), st.sampled_from(Grain))
def test_an_edge_comes_to_the_end_of_the_text_in_steps_and_stops(placed, edge, grain) -> None:
    ground, start, end = placed
    if start == end:
        return
    for step in (1, -1):
        now = (start, end)
        for _ in range(len(ground.text) + 2):
            before, now = now, moved(ground, *now, edge, step, grain)
            if before == now:
                break
        assert before == now


@given(grounds())
def test_a_range_grows_in_sound_steps_to_an_end(placed) -> None:
    ground, start, end = placed
    for _ in range(len(ground.text) + 2):  # five, unless words split graphemes
        after = grown(ground, start, end)
        if after == (start, end):
            return
        assert sound(ground.text, *after)
        assert after[0] <= start
        assert end <= after[1]
        start, end = after
    assert grown(ground, start, end) == (start, end)


@given(grounds(), st.integers(0, 60))
def test_halves_are_sound_and_stand_in_the_range(placed, at) -> None:
    ground, start, end = placed
    parts = halves(ground.text, start, end, at)
    if parts is None:
        return
    first, second = parts
    assert sound(ground.text, *first)
    assert sound(ground.text, *second)
    assert first[0] == start
    assert first[1] <= at <= second[0]
    assert second[1] == end


def on(text: str, language: str = "id") -> Ground:
    cut = segment(text, language)
    return Ground(text, cut.words, cut.sentences, cut.atoms)


def reach(text: str, surface: str) -> tuple[int, int]:
    return text.index(surface), text.index(surface) + len(surface)


@pytest.mark.parametrize(
    ("surface", "edge", "step", "grain", "after"),
    [
        ("Luar", Edge.END, 1, Grain.WORD, "Luar Negeri"),
        ("Luar", Edge.END, 1, Grain.CHARACTER, "Luar N"),
        ("Luar", Edge.END, -1, Grain.CHARACTER, "Lua"),
        ("Luar", Edge.END, -1, Grain.WORD, "Luar"),
        ("Luar Negeri", Edge.END, -1, Grain.WORD, "Luar"),
        ("Luar", Edge.START, -1, Grain.WORD, "Menteri Luar"),
        ("Luar", Edge.START, -1, Grain.CHARACTER, "i Luar"),
        ("Menteri Luar", Edge.START, 1, Grain.WORD, "Luar"),
        ("uar", Edge.END, 1, Grain.WORD, "uar Negeri"),
        ("Lua", Edge.END, 1, Grain.WORD, "Luar"),
        ("Negeri", Edge.END, 1, Grain.WORD, "Negeri,"),
    ],
)
def test_edges_go_by_word_and_by_grapheme(surface, edge, step, grain, after) -> None:
    text = "Menteri Luar Negeri, Laos"
    start, end = moved(on(text), *reach(text, surface), edge, step, grain)
    assert text[start:end] == after


def test_thai_edges_go_by_word() -> None:
    text = "โฆษกกระทรวงกลาโหมเปิดเผย"
    start, end = moved(on(text, "th"), *reach(text, "กระทรวงกลาโหม"), Edge.START, -1, Grain.WORD)
    assert text[start:end] == "โฆษกกระทรวงกลาโหม"


def test_thai_edges_go_by_parts_of_a_word() -> None:
    text = "โฆษกกระทรวงกลาโหมเปิดเผย"
    ground = Ground(text, (0, 17, 24), None, (0, 4, 11, 17, 24))
    start, end = moved(ground, 0, 17, Edge.END, -1, Grain.ATOM)
    assert text[start:end] == "โฆษกกระทรวง"


SENTENCES = "Satu dua. Tiga empat.\n\nLima enam."


@pytest.mark.parametrize(
    ("surface", "edge", "step", "after"),
    [
        ("dua", Edge.END, 1, "dua."),
        ("dua.", Edge.END, 1, "dua. Tiga empat."),
        ("dua. Tiga empat.", Edge.END, -1, "dua."),
        ("Tiga", Edge.END, 1, "Tiga empat."),
        ("empat", Edge.START, -1, "Tiga empat"),
        ("Tiga empat", Edge.START, -1, "Satu dua. Tiga empat"),
        ("Satu dua. Tiga", Edge.START, 1, "Tiga"),
        ("Tiga empat", Edge.END, -1, "Tiga empat"),
        ("empat.", Edge.END, 1, SENTENCES[SENTENCES.index("empat") :]),
    ],
)
def test_edges_go_by_sentence(surface, edge, step, after) -> None:
    start, end = moved(on(SENTENCES), *reach(SENTENCES, surface), edge, step, Grain.SENTENCE)
    assert SENTENCES[start:end] == after


def test_while_sentences_are_not_known_edges_go_by_line() -> None:
    ground = Ground(SENTENCES)
    start, end = moved(ground, *reach(SENTENCES, "dua"), Edge.END, 1, Grain.SENTENCE)
    assert SENTENCES[start:end] == "dua. Tiga empat."
    start, end = moved(ground, start, end, Edge.END, 1, Grain.SENTENCE)
    assert SENTENCES[start:end].endswith("Lima enam.")
    start, end = moved(ground, *reach(SENTENCES, "enam"), Edge.START, -1, Grain.SENTENCE)
    assert SENTENCES[start:end] == "Lima enam"


def test_growing_goes_by_word_clause_sentence_and_line() -> None:
    text = "Satu.\nIa datang, lalu berjanji untuk membantu, kata mereka. Selesai sudah.\nDua."
    now = (text.index("janji") + 1,) * 2
    seen = []
    while (after := grown(on(text), *now)) != now:
        now = after
        seen.append(text[slice(*now)])
    assert seen == [
        "berjanji",
        "lalu berjanji untuk membantu",
        "Ia datang, lalu berjanji untuk membantu, kata mereka.",
        "Ia datang, lalu berjanji untuk membantu, kata mereka. Selesai sudah.",
    ]


def test_thai_grows_to_what_stands_between_blanks() -> None:
    text = "ทั้งนี้ ไทยพร้อมให้ความร่วมมือ โดยจะมี"
    cut = on(text, "th")
    start, end = grown(cut, *reach(text, "พร้อม"))
    while text[start:end] != "ไทยพร้อมให้ความร่วมมือ":
        before = (start, end)
        start, end = grown(cut, start, end)
        assert (start, end) != before


def test_what_grew_is_taken_back_step_by_step() -> None:
    growth = Growth()
    growth.grew((3, 4), (2, 6))
    growth.grew((2, 6), (0, 9))
    assert growth.before((0, 9)) == (2, 6)
    assert growth.before((2, 6)) == (3, 4)
    assert growth.before((3, 4)) is None
    growth.grew((3, 4), (2, 6))
    assert growth.before((2, 7)) is None, "it was changed by other means"
    growth.grew((2, 7), (0, 9))
    assert growth.before((0, 9)) == (2, 7)
    assert growth.before((2, 7)) is None


def test_a_span_is_not_cut_at_its_ends_or_in_white_space_alone() -> None:
    text = "satu dua"
    assert halves(text, 0, 8, 4) == halves(text, 0, 8, 5) == ((0, 4), (5, 8))
    assert halves(text, 0, 8, 0) is None
    assert halves(text, 0, 8, 8) is None
    assert halves("n\u0323a", 0, 3, 1) is None


def test_a_growth_from_elsewhere_begins_anew() -> None:
    growth = Growth()
    growth.grew((3, 4), (2, 6))
    growth.grew((12, 17), (10, 19))
    assert growth.before((2, 6)) is None
    assert growth.before((10, 19)) == (12, 17)
