"""A date is shown as a reader would write it, and never guessed at."""

from __future__ import annotations

import pytest

from ui.dates import date_of


@pytest.mark.parametrize(
    ("said", "shown"),
    [
        ("2025-11-27T00:30:00+07:00", "2025-11-27"),
        ("2025-11-27T10:00:00Z", "2025-11-27"),
        ("2025-11-27 10:00", "2025-11-27"),
        ("2025-11-27", "2025-11-27"),
        ("12 กันยายน 2567 10:00", "12 กันยายน 2567 10:00"),
        ("2025-11-27T10:00:00Z (edited)", "2025-11-27T10:00:00Z (edited)"),
        (20251127, "20251127"),
        ("", ""),
    ],
)
def test_the_day_of_a_moment_is_shown_and_anything_else_as_it_is(said, shown):
    assert date_of({"date": said}) == shown


def test_no_date_is_none():
    assert date_of({}) == ""


def test_list_and_article_show_the_day(hands, tmp_path):
    line = '{"text": "Berita dari Jakarta.", "date": "2025-11-27T10:00:00+07:00", "id": "x"}\n'
    (tmp_path / "one.jsonl").write_text(line, encoding="utf-8")
    hands.take_in([tmp_path / "one.jsonl"])
    hands.studio.desk.open_article("x")
    assert hands.studio.article.view.column.content.kicker.startswith("2025-11-27 · ")
