"""An article as it lies before the reviewer: what the annotators made of it, and the gold so far."""

from __future__ import annotations

from dataclasses import dataclass

from app.model import ArticleId, Work


@dataclass(frozen=True)
class Case:
    """``works`` of those who worked on the article, the first being the first annotator.

    ``gold`` is the gold layer's work, with all decisions. Fewer than two works ask no question but
    whether gold that stands alone is kept. ``among`` are all who were looked for, those included who
    have nothing here; empty means those of ``works``.
    """

    works: tuple[Work, ...]
    gold: Work
    among: tuple[str, ...] = ()

    @property
    def article(self) -> ArticleId:
        """The article that it is about."""
        return self.gold.article
