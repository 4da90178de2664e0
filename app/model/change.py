"""A change as a value: what goes and what comes in one layer of one article.

Turned round it is its own undo. The same value is applied and journalled in one transaction, told
to the views, and can be carried to a colleague.
"""

from __future__ import annotations

from dataclasses import dataclass

from app.model.article import State
from app.model.decision import Decision
from app.model.ids import ActId, ArticleId
from app.model.language import Languages
from app.model.region import Region
from app.model.relation import Relation
from app.model.remark import Remark
from app.model.scheme import SchemeText
from app.model.span import Span
from app.model.split import Place, Statement


@dataclass(frozen=True)
class Progress:
    """How far the annotator of ``layer`` is with ``article``."""

    article: ArticleId
    layer: str
    state: State

    @property
    def id(self) -> str:
        """One an article and layer."""
        return f"progress:{self.article}:{self.layer}"


Item = (
    Span
    | Relation
    | Decision
    | Progress
    | Remark
    | Region
    | Languages
    | Place
    | SchemeText
    | Statement
)
"""A region, an article's languages and its place name no article and no layer: those of the change
hold, and the layer is ``REGIONS``, ``LANGUAGE`` or ``SPLITS``. The text of the scheme and a statement
are of no article: their change's article is ``NOWHERE``, the layer ``SCHEME`` or ``STATEMENTS``."""

NOWHERE = ArticleId("")


@dataclass(frozen=True)
class Change:
    """``removed`` and ``added`` items; an item changed in place is in both, under one id."""

    article: ArticleId
    layer: str
    removed: tuple[Item, ...] = ()
    added: tuple[Item, ...] = ()

    def reverse(self) -> Change:
        """The change that takes this one back."""
        return Change(self.article, self.layer, removed=self.added, added=self.removed)

    def __bool__(self) -> bool:
        return bool(self.removed or self.added)


@dataclass(frozen=True)
class Act:
    """One act of one person: the changes that happen, and are undone, together.

    ``title`` says it in the history ("Mark AGENCY"). ``who`` acts; she may act on another layer
    than her own only as a reviewer, on gold, on the regions and languages, which belong to the
    articles, and where the act changes the scheme, which all layers follow. ``reverts`` names the
    act that this one undoes or, when that one was itself an undo, redoes.
    """

    id: ActId
    who: str
    title: str
    changes: tuple[Change, ...]
    reverts: ActId | None = None

    @property
    def scheme(self) -> str | None:
        """The text of the scheme as the act leaves it; None when it does not touch it."""
        texts = [item for change in self.changes for item in change.added]
        return next((text.source for text in texts if isinstance(text, SchemeText)), None)

    @property
    def touched(self) -> int:
        """How many items it takes away or adds."""
        return sum(len(change.removed) + len(change.added) for change in self.changes)

    def reverse(self, act_id: ActId, title: str) -> Act:
        """The act that takes this one back, last change first."""
        turned = tuple(change.reverse() for change in reversed(self.changes))
        return Act(act_id, self.who, title, turned, reverts=self.id)
