"""The losses of formats that have no place for some of a document's fields, in the same words for all."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import Final

from app.model import Article, Document, Loss, Region, Relation, Span

FIELDS: Final = ("attribute", "note", "unsure", "relation", "region", "passage", "meta")
"""What a format may have no place for."""


def losses(document: Document, title: str, lacking: Collection[str]) -> Iterator[Loss]:
    """What of ``document`` is lost in the format called ``title`` that has no place for ``lacking``."""
    article = document.article
    for span in document.spans:
        yield from details(article, span, title, lacking)
    if "relation" in lacking:
        for relation in document.relations:
            yield relation_loss(article, relation, title)
    if "region" in lacking:
        for region in article.regions:
            yield region_loss(article, region, f"{title} holds no regions")
    yield from of_article(article, title, lacking)


def details(
    article: Article, span: Span, title: str, lacking: Collection[str] = FIELDS
) -> Iterator[Loss]:
    """What is lost of a span that itself is written."""
    if span.attributes and "attribute" in lacking:
        names = ", ".join(sorted(span.attributes))
        yield span_loss(article, span, f"{title} holds no attributes: {names}", "attribute")
    if span.note and "note" in lacking:
        yield span_loss(article, span, f"{title} holds no notes", "note")
    if span.unsure and "unsure" in lacking:
        yield span_loss(article, span, f"{title} does not hold that a span is unsure", "unsure")


def of_article(article: Article, title: str, lacking: Collection[str] = FIELDS) -> Iterator[Loss]:
    """What is lost of the languages of its paragraphs and of its metadata."""
    if "passage" in lacking:
        for passage in article.passages:
            yield Loss(
                article.id,
                "passage",
                f"{title} holds no languages of paragraphs",
                start=passage.start,
                end=passage.end,
                label=passage.language,
                surface=article.text[passage.start : passage.end],
            )
    if article.meta and "meta" in lacking:
        why = f"{title} has no place for the article's {', '.join(sorted(article.meta))}"
        yield Loss(article.id, "meta", why)


def span_loss(article: Article, span: Span, why: str, what: str = "span") -> Loss:
    """``what`` of ``span`` is lost."""
    surface = span.surface(article.text)
    return Loss(article.id, what, why, span.id, span.start, span.end, span.label, surface)


def relation_loss(article: Article, relation: Relation, title: str) -> Loss:
    """``relation`` is lost."""
    why = f"{title} holds no relations: from {relation.head} to {relation.tail}"
    return Loss(article.id, "relation", why, relation.id, label=relation.type)


def region_loss(article: Article, region: Region, why: str) -> Loss:
    """``region`` is lost."""
    return Loss(
        article.id,
        "region",
        why,
        start=region.start,
        end=region.end,
        label=region.kind,
        surface=article.text[region.start : region.end],
    )
