"""What a web page says of itself: title, date, site, address; from the marks that newsrooms set.

Open Graph and its like first, then schema.org's JSON, then the page's own elements. A date is kept
as it is written. Trap: the language that a page declares is its template's as often as not, and is
left alone; the text tells.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from resiliparse.parse.html import DocumentNode, ElementNode

_LONGEST: Final = 1_000  # characters; what is longer is no title and no date
_META: Final = {
    "title": ("og:title", "twitter:title", "headline", "dc.title"),
    "date": (
        "article:published_time",
        "datepublished",
        "og:published_time",
        "publishdate",
        "publish-date",
        "publication_date",
        "pubdate",
        "dc.date.issued",
        "dc.date",
        "date",
    ),
    "source": ("og:site_name", "application-name", "dc.publisher"),
    "url": ("og:url",),
}
_SCHEMA: Final = {"title": "headline", "date": "datePublished"}
_ELEMENTS: Final = {
    "title": ("h1", "title"),
    "date": ("article time[datetime]", "time[datetime]"),
    "url": ('link[rel="canonical"]',),
}
_ATTRIBUTES: Final = ("datetime", "href")


def facts(page: DocumentNode) -> dict[str, str]:
    """Those of ``title``, ``date``, ``source`` and ``url`` that the page says."""
    said = _metas(page.query_selector_all("meta"))
    schema = list(_schema(page))
    found: dict[str, str] = {}
    for fact, names in _META.items():
        candidates = [said.get(name, "") for name in names]
        candidates += [one[_SCHEMA[fact]] for one in schema if _SCHEMA.get(fact, "") in one]
        candidates += [_of_element(page.query_selector(place)) for place in _ELEMENTS.get(fact, ())]
        told = next(filter(None, map(_line, candidates)), "")
        if told:
            found[fact] = told
    return found


def _metas(elements: Iterable[ElementNode]) -> dict[str, str]:
    """What each ``meta`` element says first, by its name in small letters."""
    said: dict[str, str] = {}
    for element in elements:
        content = element.getattr("content")
        for attribute in ("property", "name", "itemprop"):
            name = element.getattr(attribute)
            if name and content:
                said.setdefault(name.strip().lower(), content)
    return said


def _schema(page: DocumentNode) -> Iterator[Mapping[str, Any]]:
    """The objects of schema.org on the page that say a headline or a date."""
    for element in page.query_selector_all('script[type="application/ld+json"]'):
        try:
            data = json.loads(element.text or "")
        except (ValueError, RecursionError):
            continue  # a page may write there what it likes
        graph = data.get("@graph") if isinstance(data, dict) else None
        for one in data if isinstance(data, list) else graph if isinstance(graph, list) else [data]:
            if isinstance(one, dict):
                yield one


def _of_element(element: ElementNode | None) -> str:
    if element is None:
        return ""
    return next(filter(None, map(element.getattr, _ATTRIBUTES)), None) or element.text or ""


def _line(value: object) -> str:
    """``value`` on one line; nothing when it is no string or endless."""
    if not isinstance(value, str) or len(value) > _LONGEST:
        return ""
    return " ".join(value.split()).replace("\0", "")
