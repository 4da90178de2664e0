"""What cannot be opened leaves the page that is shown, with what is selected on it."""

from __future__ import annotations

from app.model import ArticleId
from app.store import Hit


def test_a_hit_of_an_article_that_cannot_be_opened_selects_nothing_elsewhere(hands):
    studio = hands.studio
    here, before = studio.desk.article.id, studio.article.view.selection()
    studio.window.show_page("search")
    studio.ways.to_hit(Hit(ArticleId("gone"), 5, 20))
    studio.ways.to_article("gone")
    assert hands.told
    assert studio.desk.article.id == here
    assert studio.article.view.selection() == before
    assert studio.window.stack.currentWidget() is studio.search
