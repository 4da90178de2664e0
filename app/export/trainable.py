"""What a trainer would make of an export, said before it is written."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from app.export.losses import to_write
from app.export.training import Regions
from app.formats import Tokens, format_named
from app.formats.trainable import Trainable
from app.model import Document


def trainable(
    documents: Iterable[Document],
    format_name: str,
    tokens: Tokens,
    *,
    regions: Regions = "drop",
    projection: str = "",
    on_progress: Callable[[int], None] | None = None,
) -> list[Trainable]:
    """How many spans of ``documents`` are learnt from; nothing of a format that nobody trains on.

    Raises ``NotFoundError`` (format, projection) and ``MissingLibraryError``.
    """
    chosen = format_named(format_name, projection)
    if chosen.trainer is None:
        return []
    trainer = chosen.trainer()
    for number, document in enumerate(documents, 1):
        kept, _left = to_write(document, chosen, regions)
        article = kept.article
        trainer.look(kept, tokens(article.text, article.language))
        if on_progress is not None:
            on_progress(number)
    return trainer.told()
