"""Agreement as it is looked at: rows by pair, label and language, and periods of time."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise
from pathlib import Path

import pytest

from app.comparison.agreement import periods_of, read_agreement
from app.errors import PenandaError
from app.intake import make_sample, read_scheme
from app.model import ArticleId
from app.settings import DEFAULT_SCHEME
from app.store import Project


@pytest.mark.parametrize(
    ("apart", "count", "first", "last"),
    [
        (1, 5, date(2026, 3, 2), date(2026, 3, 2)),
        (3, 20, date(2026, 3, 2), date(2026, 3, 8)),
        (10, 40, date(2026, 3, 1), date(2026, 3, 31)),
        (30, 40, date(2026, 1, 1), date(2026, 3, 31)),
        (200, 20, date(2026, 1, 1), date(2026, 12, 31)),
    ],
)
def test_periods_are_as_long_as_it_takes_to_be_few(apart, count, first, last) -> None:
    days = {
        ArticleId(f"{at}"): date(2026, 3, 2) + timedelta(days=apart * at) for at in range(count)
    }
    found = periods_of(days)
    assert len(found) <= 14
    assert (found[0].first, found[0].last) == (first, last)
    assert sorted(article for each in found for article in each.articles) == sorted(days)
    for one, other in pairwise(found):
        assert one.last < other.first
    for each in found:
        assert all(each.first <= days[article] <= each.last for article in each.articles)


def test_the_seeds_are_read_as_they_are_looked_at(tmp_path: Path) -> None:
    make_sample(tmp_path / "p.penanda")
    with Project.open(tmp_path / "p.penanda") as project:
        found = read_agreement(project, resamples=20)
        articles = {head.id for head in project.heads()}
    assert found.annotators == ("curator-a", "curator-b")
    assert found.labels == ("AGENCY", "COMMITMENT", "OFFICIAL")
    assert found.languages == ("id", "th", "vi")
    whole = found.row()
    assert whole is not None
    assert whole.measures["exact"] == pytest.approx(0.8065, abs=1e-4)
    pair = ("curator-a", "curator-b")
    assert found.row(pair).counts == whole.counts
    assert found.row(pair, "AGENCY", "th").articles == 1
    assert found.row(label="NONSENSE") is None
    (period,) = found.periods
    assert period.articles == articles
    assert period.row(None, "AGENCY").counts == found.row(label="AGENCY").counts
    assert period.row(pair, None).measures == whole.measures


def test_one_annotator_agrees_with_nobody(tmp_path: Path) -> None:
    path = tmp_path / "p.penanda"
    with (
        Project.create(path, read_scheme(DEFAULT_SCHEME), "ann") as project,
        pytest.raises(PenandaError, match="at least two annotators"),
    ):
        read_agreement(project, resamples=0)
