"""The search page: what ``app/store/search`` finds in all texts, as a concordance."""

from ui.search.page import SearchPage

__all__ = ["SearchPage"]
