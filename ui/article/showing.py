"""What is shown of the open article: its text and the work on it, as they came back from the disk.

Traps: words may come long after the text that they are of, and others may write to the article
meanwhile: its regions, its languages, the work of the same annotator; never its text.
"""

from __future__ import annotations

from PySide6.QtCore import QObject

from app.annotation import Ground
from app.languages import Segmentation
from app.model import (
    LANGUAGE,
    REGIONS,
    Act,
    Article,
    ArticleId,
    Region,
    Relation,
    Span,
    Work,
)
from ui.article.languages import LanguageCorner, chips_of
from ui.article.marking import Marking
from ui.article.panel import Panel
from ui.article.relating import Relating
from ui.dates import date_of
from ui.desk import Desk
from ui.kinds import headline, title_apart, words_of
from ui.reading import TextView
from ui.words import Words


class Showing(QObject):
    """Keeps the view and the panel at what the desk has. ``work`` is None before an article is open."""

    def __init__(
        self,
        desk: Desk,
        words: Words,
        view: TextView,
        panel: Panel,
        languages: LanguageCorner,
        marking: Marking,
        relating: Relating,
    ) -> None:
        super().__init__(view)
        self._desk = desk
        self._words = words
        self._view = view
        self._panel = panel
        self._languages = languages
        self._marking = marking
        self._relating = relating
        self._article: Article | None = None
        self.text = ""
        self.work: Work | None = None
        desk.article_changed.connect(self._show_article)
        desk.people_changed.connect(self._show_work)
        desk.reloaded.connect(self._reloaded)
        desk.changed.connect(self._apply)
        desk.turned.connect(self._show_place)
        words.found.connect(self._take_words)

    def show_span(self, span_id: str) -> None:
        """Show that span in the panel, none for ""."""
        if self.work is not None:
            self._panel.show_span(self.work.find(span_id), self.work, self.text)

    def show_selected(self) -> None:
        """Show the selected span in the panel as it is on the disk."""
        selected = self._view.selected_span()
        self.show_span(selected.id if selected is not None else "")

    def _show_article(self, article: Article) -> None:
        """Show another article; its words come from the background when they are not known."""
        self.text, self._article = article.text, article
        known = self._words.of(article)
        self._marking.begin(_ground(article, known))
        parts = [
            str(article.meta.get("source", "")),
            date_of(article.meta),
            self.tr("%Ln characters", "", len(article.text)),
            title_apart(article),
        ]
        self._view.show_text(
            article.text,
            known.words if known else None,
            headline=headline(article),
            dimmed=_dimmed(article),
            sentences=known.sentences if known else None,
            kicker=" · ".join(part for part in parts if part),
            kicker_at=self._languages.show(article),
            atoms=known.atoms if known else None,
            chips=chips_of(article),
        )
        self._languages.settle()
        self._show_work()

    def _show_work(self) -> None:
        """Show the annotator's work on the open article afresh."""
        if self._desk.article is None:
            return
        self._relating.stop()
        self.work = self._desk.work()
        self._view.show_spans(list(self.work.spans))
        self._show_relations(self.work)
        self._panel.show_work(self.work, self.text, self._desk.article.language)
        self.show_selected()

    def _reloaded(self) -> None:
        """Others may have written to the open article: its regions and languages, not its text."""
        article, before, shown = self._desk.article, self._article, self.work
        if article is None or before is None or shown is None or article.id != before.id:
            self._show_work()
            return
        self._article = article
        if article.regions != before.regions:
            self._show_regions(article)
        if article.languages != before.languages:
            self._show_languages(article)
        work = self._desk.work()
        if work == shown:
            return
        self._relating.stop()
        self.work = work
        old, new = set(shown.spans), set(work.spans)
        self._view.apply(
            [span for span in shown.spans if span not in new],
            [span for span in work.spans if span not in old],
        )
        self._show_relations(work)
        self._panel.show_work(work, self.text, article.language)
        self.show_selected()

    def _apply(self, act: Act) -> None:
        article = self._article = self._desk.article
        if article is None:
            return
        layers = {change.layer for change in act.changes if change.article == article.id}
        if REGIONS in layers:
            self._show_regions(article)
        if LANGUAGE in layers:
            self._show_languages(article)
        mine = [
            change
            for change in act.changes
            if change.article == article.id and change.layer == self._desk.people.annotator
        ]
        if not mine:
            return
        self._relating.stop()
        self.work = self._desk.work()
        if any(isinstance(item, Relation) for one in mine for item in (*one.removed, *one.added)):
            self._show_relations(self.work)
        for change in mine:
            removed = [item for item in change.removed if isinstance(item, Span)]
            added = [item for item in change.added if isinstance(item, Span)]
            self._view.apply(removed, added)
            self._panel.apply(removed, added)
        self.show_selected()

    def _show_place(self, act: Act) -> None:
        """Scroll to the first place that an undo or redo changed."""
        article, work = self._desk.article, self.work
        if article is None or work is None:
            return
        mine = (work.layer, REGIONS)
        changes = [one for one in act.changes if one.article == article.id and one.layer in mine]
        items = [item for one in changes for item in (*one.added, *one.removed)]
        heads = {item.head for item in items if isinstance(item, Relation)}
        places = [
            *((item.start, item.end) for item in items if isinstance(item, Span | Region)),
            *((span.start, span.end) for span in work.spans if span.id in heads),
        ]
        if places:
            self._view.reveal(*min(places))

    def _show_relations(self, work: Work) -> None:
        kinds = self._desk.project.scheme.relations
        self._view.show_relations(work.relations, {kind.name: kind.title for kind in kinds})

    def _show_regions(self, article: Article) -> None:
        self._view.set_headline(headline(article))
        self._view.set_dimmed(_dimmed(article))

    def _show_languages(self, article: Article) -> None:
        """They are others now: so are the words, which come when they are found."""
        self._view.set_chips(chips_of(article), kicker_at=self._languages.show(article))
        self._languages.settle()
        self._take_words(article.id)

    def _take_words(self, article_id: ArticleId) -> None:
        article = self._desk.article
        if article is None or article.id != article_id:
            return
        known = self._words.of(article)
        if known is not None:
            self._marking.ground = _ground(article, known)
            self._view.set_words(known.words, known.sentences, known.atoms)


def _ground(article: Article, known: Segmentation | None) -> Ground:
    if known is None:
        return Ground(article.text)
    return Ground(article.text, known.words, known.sentences, known.atoms)


def _dimmed(article: Article) -> list[tuple[int, int, str]]:
    """The regions that training leaves out, with what their chips say."""
    return [
        (region.start, region.end, words_of(region))
        for region in article.regions
        if region.left_out
    ]
