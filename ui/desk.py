"""What is open on the desk: the project, who works, which article; and the one place that tells.

Pages carry orders here and hear from here exactly what changed, once the disk has it. They
write to the store by no other way, and never speak to one another.

While another program writes to the project (an import), acts wait here and are carried out in their
order as soon as it has finished; nothing of them is told before it is on the disk.

Trap: what is still being typed in a field belongs to what is open now. So before anything changes,
``settling`` asks for it; a field that waits for losing the keyboard would hand it in too late.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from app.annotation.commands import Command
from app.annotation.history import RestoreState
from app.annotation.languages import SetLanguage
from app.annotation.regions import RegionCommand
from app.errors import PenandaError
from app.model import (
    GOLD,
    NOWHERE,
    OF_THE_ARTICLE,
    Act,
    Article,
    ArticleHead,
    ArticleId,
    Work,
)
from app.store import MANY, Project
from ui.catalogue import Catalogue
from ui.line import Line, Then, nothing

_TOLD_AT_ONCE = 100  # articles whose heads are read anew in one go after an act


@dataclass(frozen=True)
class People:
    """Who annotates and who reviews; both are names chosen in the window."""

    annotator: str
    reviewer: str


class Desk(QObject):
    """The open project and the person before it.

    Signals: ``changed(Act)`` after any act is on disk; ``article_changed(Article)`` when another
    article is opened; ``people_changed(People)``; ``heads_changed(places)`` when those places of
    ``heads`` changed or came; ``reloaded()`` when articles or work came in from outside;
    ``refused(PenandaError)`` when an order could not be carried out; ``settling()`` before
    anything changes, for fields to hand in what was typed; ``waiting(int)`` when that many acts
    wait for another program to finish writing, 0 when none does any more; ``undertaking()`` before
    a bulk act, for a backup of this moment to be begun; ``scheme_changed(Act)`` instead of
    ``changed`` when what may be marked is another, with None when somebody else changed it:
    nothing that was read of it holds. ``wanted`` is the article that was asked for when it was told.
    ``blinded()`` when ``blind``, whether it is hidden whose versions a reviewer sees, is another.
    ``turned(Act)`` after an undo or redo was told and its article is open, for its place to be
    shown.
    """

    settling = Signal()
    changed = Signal(object)
    article_changed = Signal(object)
    people_changed = Signal(object)
    heads_changed = Signal(object)
    reloaded = Signal()
    refused = Signal(object)
    waiting = Signal(int)
    undertaking = Signal()
    scheme_changed = Signal(object)
    turned = Signal(object)
    blinded = Signal()

    def __init__(self, project: Project, people: People) -> None:
        super().__init__()
        self.project = project
        self.people = people
        self.reviewing = False
        self.blind = False
        self.article: Article | None = None
        self.wanted: ArticleId | None = None
        self._scheme = project.scheme.source  # what may be marked by all that is built on the desk
        self._catalogue = Catalogue(project)
        self._catalogue.changed.connect(self.heads_changed)
        self._catalogue.whole.connect(self.reloaded)
        self._work: Work | None = None
        self._settling = False
        self._refusals = 0
        self._line = Line(project)
        self._line.refused.connect(self._refuse)
        self._line.waiting.connect(self.waiting)

    @property
    def who(self) -> str:
        """The person whose acts are done and undone now."""
        return self.people.reviewer if self.reviewing else self.people.annotator

    def heads(self) -> list[ArticleHead]:
        """All articles, as lists show them; of very many, those that were read so far."""
        return self._catalogue.heads

    def head(self, article_id: ArticleId) -> ArticleHead | None:
        """One of ``heads``."""
        return self._catalogue.head(article_id)

    def place(self, article_id: ArticleId) -> int | None:
        """Its place in ``heads``."""
        return self._catalogue.place(article_id)

    def near_duplicates(self, article_id: ArticleId) -> list[tuple[str, float]]:
        """The articles that nearly say the same: name and similarity, the most similar first."""
        return self._catalogue.near_duplicates(article_id)

    def work(self) -> Work:
        """What the annotator holds on the open article."""
        if self.article is None:
            raise PenandaError("no article is open", advice="Open one from the library.")
        if self._work is None:
            self._work = self.project.work(self.article.id, self.people.annotator)
        return self._work

    def settle(self) -> bool:
        """Have what is still being typed handed in; False when some of it was refused."""
        if self._settling:
            return True
        before = self._refusals
        self._settling = True
        try:
            QGuiApplication.inputMethod().commit()  # what is still being composed
            self.settling.emit()
        finally:
            self._settling = False
        return self._refusals == before

    def open_article(self, article_id: ArticleId) -> bool:
        """Open another article; whether it is open then."""
        if self.article is not None and self.article.id == article_id:
            return True
        self.settle()
        try:
            if self.follow_scheme():
                self.wanted = article_id
                return False
            article = self.project.article(article_id)
        except PenandaError as error:
            self._refuse(error)
            return False
        self._show(article)
        return True

    def _show(self, article: Article) -> None:
        self.article, self._work = article, None
        self.article_changed.emit(article)

    def _refuse(self, error: PenandaError) -> None:
        self._refusals += 1
        self._work = None  # it may be refused because the work is not as it was read
        self.refused.emit(error)
        self._tell_scheme()

    def follow_scheme(self) -> bool:
        """Read the scheme anew; whether it is another than at first, which is told."""
        self.project.follow_scheme()
        return self._tell_scheme()

    def _tell_scheme(self) -> bool:
        """Tell when the project, which reads its scheme with every act, has found another one."""
        if self.project.scheme.source == self._scheme:
            return False
        self._work = None
        self.scheme_changed.emit(None)
        return True

    def order(self, command: Command | RestoreState) -> Act | None:
        """Carry out an annotator's order on the open article; tell, once it is on disk.

        None when it was refused, or changes nothing.
        """
        self.settle()
        article, who = self.article.id if self.article is not None else None, self.people.annotator

        def step() -> Act | None:
            held = self.article is not None and self.article.id == article
            if article is None or (held and self.people.annotator == who):
                work = self.work()
            else:
                work = self.project.work(article, who)
            act = command.act(work, self.project.scheme)
            return self._apply(act) if act is not None else None

        return self._line.take(step)

    def order_region(self, command: RegionCommand | SetLanguage) -> Act | None:
        """Carry out an order about the open article's regions or languages, as ``order`` does."""
        if self.article is None:
            return None
        self.settle()
        article, who = self.article.id, self.who

        def step() -> Act | None:
            act = command.act(self.project.article(article), who)
            return self._apply(act) if act is not None else None

        return self._line.take(step)

    def carry_out(self, act: Act, then: Then = nothing) -> Act | None:
        """Apply ``act`` and tell; None when it was refused, or waits for another program.

        ``then`` comes after it, also where it had to wait.
        """
        return self.draw_up(lambda: act, then)

    def draw_up(self, act: Callable[[], Act], then: Then = nothing) -> Act | None:
        """Carry out ``act`` as ``carry_out`` does, made of what is on the disk when its turn comes."""
        return self._line.take(lambda: self._apply(act()), then)

    def undertake(self, touched: int) -> None:
        """Tell that so many articles or items are about to be touched, if they are many."""
        if touched > MANY:
            self.undertaking.emit()

    def _apply(self, act: Act) -> Act:
        self.undertake(act.touched)
        self.project.apply(act)
        self._tell(act)
        return act

    @property
    def waits(self) -> bool:
        """Whether acts wait here for another program to finish writing."""
        return self._line.waits

    def finish(self) -> bool:
        """Have what waits carried out now, with some patience; False when some of it still waits."""
        return self._line.finish()

    def close(self) -> None:
        """Finish what waits, as far as can be; nothing is carried out afterwards. May be called twice."""
        self._line.close()

    @property
    def elsewhere(self) -> str:
        """The layer whose acts are not undone here; empty where annotator and reviewer are two.

        One who is both has two layers: what she decided on gold, and what she marked herself.
        """
        if self.people.annotator != self.people.reviewer:
            return ""
        return self.people.annotator if self.reviewing else GOLD

    def undo(self) -> None:
        """Take back the latest act of the person here."""
        self._turn(redo=False)

    def redo(self) -> None:
        """Do again what was last taken back."""
        self._turn(redo=True)

    def _turn(self, *, redo: bool) -> None:
        self.settle()
        who, but_on = self.who, self.elsewhere
        turn = self.project.redo if redo else self.project.undo

        def step() -> Act:
            act = turn(who, but_on=but_on)
            if act is None:
                raise PenandaError(f"nothing to {'redo' if redo else 'undo'}")
            self._tell(act)
            self._show_turned(act)
            return act

        self._line.take(step)

    def _show_turned(self, act: Act) -> None:
        """After an undo or redo was told: open its article, and have its place shown."""
        places = [change.article for change in act.changes if change.article != NOWHERE]
        if act.scheme is not None:
            return
        if places and (self.article is None or self.article.id not in places):
            self.open_article(places[0])
        self.turned.emit(act)

    def _tell(self, act: Act) -> None:
        if act.scheme is not None:
            self._work = None
            self.scheme_changed.emit(act)
            return
        if self._tell_scheme():
            return
        for change in act.changes:
            held = self._work
            if held is not None and (change.article, change.layer) == (held.article, held.layer):
                self._work = held.after(change)
        here = None if self.article is None else self.article.id
        for change in act.changes:
            if here is not None and change.article == here and change.layer in OF_THE_ARTICLE:
                self.article = self.project.article(here)
        places = {change.article for change in act.changes if change.article != NOWHERE}
        if len(places) > _TOLD_AT_ONCE:
            self._catalogue.expect(places)
            self.changed.emit(act)
            self._catalogue.read_on()
        else:
            found = self._catalogue.refresh(places)
            self.changed.emit(act)
            self.heads_changed.emit(found)

    def hear(self, act: Act) -> None:
        """Tell of an act that the background put on the disk, for it is a large one."""
        self._tell(act)
        if act.reverts is not None:
            self._show_turned(act)

    def reload(self, articles: Iterable[ArticleId] = ()) -> None:
        """Read what came from outside: articles at the end, and new work on these.

        Many are read a slice at a time, while the window lives on.
        """
        self.settle()
        if self.follow_scheme():
            return
        places = list(articles)
        self._work = None
        if self.article is not None and self.article.id in places:
            self.article = self.project.article(self.article.id)
        self._catalogue.reload(places)

    def stop_reading(self) -> None:
        """Read no further: the project is about to be closed, and the window may outlive it."""
        self._catalogue.stop()

    def set_annotator(self, name: str) -> None:
        """Another annotator sits down."""
        self._set_people(replace(self.people, annotator=name))

    def set_blind(self, blind: bool) -> None:
        """Hide whose versions a reviewer sees and takes, or tell it again."""
        if blind != self.blind:
            self.blind = blind
            self.blinded.emit()

    def set_reviewer(self, name: str) -> None:
        """Another reviewer sits down."""
        self._set_people(replace(self.people, reviewer=name))

    def _set_people(self, people: People) -> None:
        if people != self.people:
            self.settle()
            self.people, self._work = people, None
            self.people_changed.emit(people)

    def next_article(self, *, step: int = 1, undone: bool = False) -> ArticleHead | None:
        """The article ``step`` places on, round the end; with ``undone``, the next not done."""
        here = self.article.id if self.article is not None else None
        return self._catalogue.following(here, step, self.people.annotator if undone else "")
