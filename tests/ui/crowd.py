"""A project on which many have worked, and differ in every way there is."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from app.intake import make_sample
from app.model import (
    Act,
    Article,
    ArticleId,
    Change,
    Document,
    Relation,
    Span,
    new_act_id,
    new_id,
)
from app.store import Project

NAMES = ("who-siti", "who-budi", "who-nok", "who-lam")
FILLER = "Rapat itu berlangsung di ibu kota dan membahas banyak hal lain pula. " * 4
PLACES = (
    "Menteri Luar Negeri Retno Marsudi",
    "Kementerian Pertahanan Nasional",
    "akan membantu desa pada tahun depan",
    "Kepolisian Daerah Jawa Barat",
    "Jenderal Listyo Sigit Prabowo",
)


def _article(number: int) -> Article:
    text = f"Berita {number}.\n" + "".join(f"{FILLER}{place} hadir. {FILLER}\n" for place in PLACES)
    return Article(ArticleId(f"crowd-{number}"), f"Artikel {number}", "id", text)


def _marks(article: Article, who: str, number: int) -> list[Span | Relation]:
    """What the annotator with that ``number`` made: the first is the odd one, most others agree."""

    def span(surface: str, label: str, *, off: int = 0, **attributes: str) -> Span:
        start = article.text.index(surface)
        end = start + len(surface) + off
        return Span(new_id(), article.id, who, start, end, label, attributes)

    odd = number == 0
    official = span(PLACES[0], "OFFICIAL", off=-8 if odd else 0)
    agency = span(PLACES[1], "OFFICIAL" if odd else "AGENCY")
    vow = span(PLACES[2], "COMMITMENT")
    police = span(PLACES[3], "AGENCY", kind="ministry" if odd else "police")
    kind = "made_to" if odd else "made_by"
    made: list[Span | Relation] = [official, agency, vow, police]
    made += [Relation(new_id(), article.id, who, kind, vow.id, police.id)]
    return made if odd else [*made, span(PLACES[4], "OFFICIAL")]


def make_crowd(folder: Path, names: Sequence[str] = NAMES, *, articles: int = 2) -> Path:
    """A project of so many ``articles`` on which those ``names`` worked."""
    sample, path = folder / "scheme.penanda", folder / "crowd.penanda"
    make_sample(sample)
    with Project.open(sample, read_only=True) as held:
        scheme = held.scheme
    with Project.create(path, scheme, "somebody") as project:
        documents = [_article(number) for number in range(articles)]
        project.take([Document(article) for article in documents], "somebody")
        for article in documents:
            for number, who in enumerate(names):
                change = Change(article.id, who, added=tuple(_marks(article, who, number)))
                project.apply(Act(new_act_id(), who, "Mark", (change,)))
    return path
