"""Which articles nearly say the same: their signatures, and the links between them.

Both are made from the texts and may be made anew at any time, so they stand in no journal. They
come behind the articles, as the search's index does: an article without a signature, or with a
damaged one, is one that has not been compared. What is computed is computed before the write lock is taken.
"""

from __future__ import annotations

from dataclasses import dataclass

from app import resemblance
from app.model import ArticleId, NearDuplicate
from app.store.engine import Database

_SOUND = f"length(signature) = {resemblance.SIZE}"
_KEPT = 500  # articles whose shingles are held at once, 16 KB each


@dataclass(frozen=True)
class Compared:
    """Articles with their signatures, and the links that were found for them."""

    signatures: list[tuple[ArticleId, bytes]]
    links: list[NearDuplicate]


def lag(db: Database) -> int:
    """How many articles have not been compared."""
    rows = db.execute(
        f"SELECT (SELECT count(*) FROM articles) - (SELECT count(*) FROM signatures WHERE {_SOUND})"
    )
    return int(rows.fetchone()[0])


def compare(db: Database, most: int) -> Compared:
    """Compare up to ``most`` articles that have not been, the latest first, with all that have."""
    coming = db.execute(
        "SELECT a.id, t.text FROM articles a JOIN texts t ON t.article = a.id"
        f" WHERE NOT EXISTS (SELECT 1 FROM signatures WHERE article = a.id AND {_SOUND})"
        " ORDER BY a.number DESC LIMIT ?",
        (most,),
    )
    new = [(ArticleId(row["id"]), resemblance.signature(row["text"])) for row in coming][::-1]
    if not new:
        return Compared([], [])
    known = [
        (ArticleId(row["article"]), row["signature"])
        for row in db.execute(f"SELECT article, signature FROM signatures WHERE {_SOUND}")
    ]
    ids = [article for article, _ in (*known, *new)]
    rows = resemblance.signatures([row for _, row in (*known, *new)])
    links = []
    shingles = _Shingles(db)
    for one, other in resemblance.candidates(rows, len(known)):
        similarity = resemblance.similarity(shingles.of(ids[one]), shingles.of(ids[other]))
        if similarity >= resemblance.THRESHOLD:
            links.append(NearDuplicate(ids[one], ids[other], round(similarity, 4)))
    return Compared(new, links)


def alike(db: Database, least: float) -> list[NearDuplicate]:
    """Pairs of all articles that have been compared and are that similar at ``least``.

    In the order of their texts' hashes, so that it does not matter in which order they came.
    """
    rows = db.execute(
        "SELECT s.article, s.signature FROM signatures s JOIN articles a ON a.id = s.article"
        f" WHERE {_SOUND} ORDER BY a.sha256"
    )
    known = [(ArticleId(row["article"]), row["signature"]) for row in rows]
    if not known:
        return []
    shingles = _Shingles(db)
    found = []
    signatures = resemblance.signatures([signature for _, signature in known])
    for later, earlier in resemblance.candidates(signatures, 0, least):
        one, other = known[later][0], known[earlier][0]
        similarity = resemblance.similarity(shingles.of(one), shingles.of(other))
        if similarity >= least:
            found.append(NearDuplicate(one, other, round(similarity, 4)))
    return found


def keep(db: Database, compared: Compared) -> None:
    """Write down what ``compare`` found. A link stands under both of its articles."""
    db.conn.executemany(
        "INSERT OR REPLACE INTO signatures (article, signature) VALUES (?, ?)", compared.signatures
    )
    db.conn.executemany(
        "INSERT OR REPLACE INTO near_duplicates (article, other, similarity) VALUES (?, ?, ?)",
        [
            (*pair, link.similarity)
            for link in compared.links
            for pair in ((link.article, link.other), (link.other, link.article))
        ],
    )


def links_of(db: Database, article: ArticleId | None) -> list[NearDuplicate]:
    """The links of one article, or of all, the most similar first.

    None in a file of before version 4 that can only be read.
    """
    if not db["near_duplicates"].exists():
        return []
    where, parameters = ("WHERE article = ?", (article,)) if article is not None else ("", ())
    rows = db.execute(
        f"SELECT article, other, similarity FROM near_duplicates {where}"
        " ORDER BY similarity DESC, other",
        parameters,
    )
    return [
        NearDuplicate(ArticleId(row["article"]), ArticleId(row["other"]), row["similarity"])
        for row in rows
    ]


class _Shingles:
    """The shingles of articles, kept while the pairs of one article are looked at."""

    def __init__(self, db: Database) -> None:
        self._db = db
        self._kept: dict[ArticleId, resemblance.Hashes] = {}

    def of(self, article: ArticleId) -> resemblance.Hashes:
        found = self._kept.get(article)
        if found is None:
            row = self._db.execute(
                "SELECT text FROM texts WHERE article = ?", (article,)
            ).fetchone()
            found = resemblance.shingles(row["text"])
            if len(self._kept) >= _KEPT:
                self._kept.pop(next(iter(self._kept)))
            self._kept[article] = found
        return found
