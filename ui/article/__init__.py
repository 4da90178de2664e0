"""The annotate page: an article beside its annotation panel."""

from ui.article.page import ArticlePage

__all__ = ["ArticlePage"]
