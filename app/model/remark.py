"""A remark: what an annotator says of an article as a whole, to whoever reviews it."""

from __future__ import annotations

from dataclasses import dataclass

from app.model.ids import ArticleId


@dataclass(frozen=True)
class Remark:
    """The ``note`` of the annotator of ``layer`` on ``article``, and whether she is unsure of it.

    An empty one is false, and stands for none: it is never stored.
    """

    article: ArticleId
    layer: str
    note: str = ""
    unsure: bool = False

    @property
    def id(self) -> str:
        """One an article and layer."""
        return f"remark:{self.article}:{self.layer}"

    def __bool__(self) -> bool:
        return bool(self.note or self.unsure)
