"""An article as several annotators have worked on it: what every comparison starts from.

Trap: who opened an article and rightly found nothing has worked on it, who never opened it has
not. Only the caller can know; she gives the works of the former only.
"""

from __future__ import annotations

from dataclasses import dataclass

from app.model import ArticleId, Work


@dataclass(frozen=True)
class ArticleLayers:
    """``length`` of the text in code points, and the work of each annotator who worked on it."""

    article: ArticleId
    length: int
    works: tuple[Work, ...]
    language: str = "und"

    def work(self, annotator: str) -> Work | None:
        """The work of ``annotator``; None when she has not worked on this article."""
        return next((work for work in self.works if work.layer == annotator), None)
