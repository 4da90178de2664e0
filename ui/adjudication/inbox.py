"""The reviewer's questions over the whole corpus: those she wants, in the order she wants.

Only what changed since the last time is read again, and a question is made only when it is looked
at. Trap: a question is known by its key; after a change its place in the queue is found again by
key, never by number.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime

from app.adjudication import Arrow, Case, Order, Pattern, Question, Version, unanimous
from app.adjudication.corpus import case_of
from app.adjudication.docket import Asked, Docket, Entry, read_docket
from app.adjudication.listed import Listed
from app.adjudication.listing import Group, group_of, grouped, wanted_of
from app.adjudication.parts import Parts
from app.comparison import Difference, Wanted
from app.languages.folding import fold
from app.model import GOLD, Act, ArticleHead, ArticleId, Change
from app.store import Project
from ui.news import News

_LONGEST = 120
ONE_SIDED = (Difference.MISSING, Difference.EXTRA)


class Inbox:
    """Questions where annotators differ, decided ones included.

    ``order``, ``wanted`` and ``words`` (in what is marked, found as ``fold`` reads it) say which and in what order;
    without them it is all, article after article.
    """

    def __init__(self, project: Project) -> None:
        self._project = project
        self.order = Order.ARTICLE
        self.wanted = Wanted()
        self.words = ""
        self._names = True
        self._docket = Docket({}, {}, {})
        self.known = False  # whether anything has been read yet
        self._marked: Sequence[str] = ()  # of each item of the docket, where it was read
        self._listed: Listed | None = None
        self._heads: dict[ArticleId, ArticleHead] = {}
        self._surfaces: dict[str, str] = {}
        self._text: tuple[ArticleId, tuple[str, str]] | None = None
        self._cases: dict[ArticleId, Case] = {}
        self._keyed: tuple[ArticleId, dict[str, Entry]] | None = None
        self._parts: Parts | None = None
        self._news = News(project)
        self._stale: set[ArticleId] | None = None
        self._meanwhile: set[ArticleId] | None = None  # what changed while everything is read

    # what is read

    def forget(self, only: Iterable[ArticleId] | None = None) -> None:
        """Something came into the project; ``only`` these articles changed."""
        if only is None:
            self._stale = None
        elif self._stale is not None:
            changed = set(only)
            self._stale |= changed
            if self._meanwhile is not None:
                self._meanwhile |= changed

    def follow(self, act: Act) -> None:
        """This act was told: what it did to the gold at hand is read at once, all else with ``read``."""
        self._news.hear(act)
        for change in act.changes:
            if not self._follow(change):
                self.forget([change.article])

    def _follow(self, change: Change) -> bool:
        parts, article = self._parts, change.article
        if parts is None or (parts.case.article, GOLD) != (article, change.layer):
            return False
        if not self._stands(article):
            return False
        turn = parts.follow(change)
        if turn is None:
            return False
        self._docket.follow(article, turn, parts.agreed, self.text_of)
        self._cases[article] = parts.case
        self._heads[article] = self._project.head(article)
        self._keyed = None
        self._regroup(article)
        return True

    def _regroup(self, article: ArticleId) -> None:
        """List anew what is asked of the article; all of it where others may be elsewhere then."""
        listed, self._listed = self._listed, None
        entries = self._docket.entries[article]
        if listed is None or not entries or self.order is not Order.ARTICLE or self.narrowed:
            return
        if article in listed.group_of:
            self._listed = listed.with_group(group_of(article, entries))

    def _stands(self, article: ArticleId) -> bool:
        """Whether all that is known of the article was read, and nothing is being read anew."""
        return self._meanwhile is None and self._stale is not None and article not in self._stale

    @property
    def unread(self) -> bool:
        """Whether everything is still to be read."""
        return self._stale is None

    def read(self) -> None:
        """Read what changed since the last time; at first, everything."""
        if self._stale is None:
            self.begin()
            self.take(read_docket(self._project, self._project.annotators()))
        elif self._stale:
            stale, self._stale = self._stale, set()
            self._parts = self._keyed = None
            annotators = self._project.annotators()
            for article in stale:
                head = self._heads[article] = self._project.head(article)
                case = self._cases[article] = case_of(self._project, head, annotators)
                self._docket.take(case, head.language, self.text_of)
            self._listed = None

    def begin(self) -> None:
        """Everything is being read: what changes from now on is read again when it is there."""
        self._news.catch_up()
        self._stale, self._meanwhile = set(), set()

    def take(self, docket: Docket, by_article: Listed | None = None) -> None:
        """Everything has been read, since ``begin``; ``by_article`` is all of it listed, if at hand."""
        self._docket, self._listed, self._marked = docket, None, ()
        if self.order is Order.ARTICLE and not self.narrowed:
            self._listed = by_article
        self.known = True
        if self._stale is not None and self._meanwhile is not None:
            self._stale |= self._meanwhile
        self._meanwhile = self._parts = self._keyed = None
        self._heads, self._cases, self._text = {}, {}, None

    def take_marked(self, words: Sequence[str]) -> None:
        """What is marked in the items of the docket has been read too."""
        self._marked = words

    # what is wanted

    def sort(self, order: Order) -> None:
        """Another order."""
        self.order, self._listed = order, None

    def narrow(self, wanted: Wanted, words: str = "") -> None:
        """Only these from now on."""
        self.wanted, self.words, self._listed = wanted, fold(words).strip(), None

    def show_names(self, names: bool) -> None:
        """Whether what differs only in who did it is told apart."""
        if names != self._names:
            self._names, self._listed = names, None

    @property
    def narrowed(self) -> bool:
        """Whether some are left out."""
        return self.wanted != Wanted() or bool(self.words)

    def listed(self) -> Listed:
        """The wanted questions in their order, under their headings; the same until they change."""
        if self._listed is None:
            says = self._says if self.words else None
            wanting = wanted_of(self._docket, *self._nameless(self.wanted, says))
            self._listed = Listed(grouped(self._docket, wanting, self.order, names=self._names))
        return self._listed

    def groups(self) -> Sequence[Group]:
        """Their headings, each with its questions."""
        return self.listed().groups

    def open_by(self) -> tuple[Mapping[Difference, int], Mapping[str, int]]:
        """How many open questions there are, wanted or not, of each class and of each language."""
        classes = dict(self._docket.open_classes)
        if not self._names and Difference.EXTRA in classes:
            extra = classes.pop(Difference.EXTRA)
            classes[Difference.MISSING] = classes.get(Difference.MISSING, 0) + extra
        return classes, self._docket.open_languages

    def all(self) -> Sequence[Question]:
        """Every wanted question in order."""
        return Asked(self._docket, self.listed().entries)

    def open(self) -> Sequence[Question]:
        """Those not yet decided."""
        return Asked(self._docket, [entry for entry in self.listed().entries if entry.open])

    @property
    def waiting(self) -> int:
        """How many of the wanted ones are open."""
        return self.listed().open

    def place(self, question: Question | None) -> int:
        """Where a question is among the wanted ones, -1 where it is not."""
        entry = self._entry(question)
        return -1 if entry is None else self.listed().place(entry)

    def _nameless(
        self, wanted: Wanted, says: Callable[[Entry], bool] | None
    ) -> tuple[Wanted, Callable[[Entry], bool] | None]:
        """Without names, missing and extra are one: which of them is who comes first by name."""
        if self._names or wanted.difference not in ONE_SIDED:
            return wanted, says
        return replace(
            wanted, difference=None
        ), lambda entry: entry.difference in ONE_SIDED and (says is None or says(entry))

    def _says(self, entry: Entry) -> bool:
        if isinstance(entry.made, int) and self._marked:
            return self.words in self._marked[entry.made]
        item = self.question(entry).item
        text = self.text_of(item.article)[0]
        return any(self.words in fold(text[span.start : span.end]) for span in item.all_spans)

    # one question

    def question(self, entry: Entry) -> Question:
        """The question of an entry."""
        return self._docket.question(entry)

    def find(self, question: Question | None) -> Question | None:
        """That question as it stands now, if it is still asked, wanted or not."""
        entry = self._entry(question)
        return None if entry is None else self.question(entry)

    def _entry(self, question: Question | None) -> Entry | None:
        if question is None:
            return None
        article = question.item.article
        if self._keyed is None or self._keyed[0] != article:
            asked = reversed(self._docket.entries.get(article, ()))
            self._keyed = article, {self.question(one).key: one for one in asked}
        return self._keyed[1].get(question.key)

    def alike(self, question: Question) -> Sequence[Question]:
        """The questions of its pattern, wanted or not, in the order of the articles."""
        here, patterns = self._entry(question), self._docket.patterns
        asked = (entry for entries in self._docket.entries.values() for entry in entries)
        if here is None:
            return []
        kinds = {here.pattern}
        if not self._names:
            kind = patterns[here.pattern].nameless
            kinds = {at for at, pattern in enumerate(patterns) if pattern.nameless == kind}
        alike = [entry for entry in asked if entry.pattern in kinds]
        return Asked(self._docket, alike)

    def pattern(self, question: Question) -> Pattern:
        """The pattern of a question that is asked."""
        entry = self._entry(question)
        assert entry is not None
        pattern = self._docket.patterns[entry.pattern]
        return pattern if self._names else pattern.nameless

    def surface(self, question: Question) -> str:
        """What the question is about, on one line and not all of it where that is long."""
        found = self._surfaces.get(question.key)
        if found is None:
            item = question.item
            piece = self.text_of(item.article)[0][item.start : min(item.end, item.start + _LONGEST)]
            found = self._surfaces[question.key] = " ".join(piece.split())
        return found

    def step(self, here: Question | None, step: int, *, only_open: bool) -> Question | None:
        """The next (1) or previous (-1) question from ``here``, round the end.

        Of the open ones, those on which the annotators were asked back come last.
        """
        place = self.place(here)
        asked = self.listed().entries
        if not asked:
            return None
        if place < 0:
            place = -1 if step > 0 else 0

        def ahead(fits: Callable[[Entry], bool]) -> Question | None:
            for distance in range(1, len(asked) + 1):
                entry = asked[(place + step * distance) % len(asked)]
                if fits(entry):
                    return self.question(entry)
            return None

        if not only_open:
            return ahead(lambda _: True)
        return ahead(lambda one: one.open and not one.asked_back) or ahead(lambda one: one.open)

    # one article

    def text_of(self, article: ArticleId) -> tuple[str, str]:
        """The text and the language of an article; the last one is kept."""
        if self._text is None or self._text[0] != article:
            read = self._project.article(article)
            self._text = article, (read.text, read.language)
        return self._text[1]

    def head(self, article: ArticleId) -> ArticleHead:
        """What is known of an article without its text."""
        if article not in self._heads:
            self._heads[article] = self._project.head(article)
        return self._heads[article]

    def case(self, article: ArticleId) -> Case:
        """The case of an article."""
        if article not in self._cases:
            annotators = self._project.annotators()
            self._cases[article] = case_of(self._project, self.head(article), annotators)
        return self._cases[article]

    def part(
        self, question: Question, versions: Iterable[Version] = (), arrows: Iterable[Arrow] = ()
    ) -> Case:
        """What of its article an answer to the question needs, as it stands on the disk: another
        window may have written since it was shown."""
        self.forget(self._news.written() or ())
        article = question.item.article
        if not self._stands(article):
            self.read()
        if self._meanwhile is not None:  # what is listed may be older than the disk
            annotators = self._project.annotators()
            return case_of(self._project, self._project.head(article), annotators)
        if self._parts is None or self._parts.case.article != article:
            agreed = self._docket.agreed.get(article, 0)
            self._parts = Parts(self.case(article), self.of_article(article), agreed)
        return self._parts.around(question, versions, arrows)

    def of_article(self, article: ArticleId) -> Sequence[Question]:
        """The questions of one article."""
        return self._docket.questions(article)

    def first_of(self, article: ArticleId) -> Question | None:
        """The article's first open question, else its first decided one."""
        asked = self.of_article(article)
        return next((question for question in asked if question.open), next(iter(asked), None))

    # what all agree on

    @property
    def agreed(self) -> int:
        """How many decisions the unanimous rule would take now."""
        return sum(self._docket.agreed.values())

    @property
    def agreed_articles(self) -> list[ArticleId]:
        """The articles in which it would take any."""
        return [article for article, count in self._docket.agreed.items() if count]

    def take_agreed(self, reviewer: str) -> Act | None:
        """What takes into gold all that the annotators made alike; None when nothing is left."""
        cases = [self.case(article) for article in self.agreed_articles]
        return unanimous(cases, reviewer=reviewer, now=datetime.now(UTC)).act
