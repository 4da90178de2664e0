"""What the command palette offers: every action, every label, and every article by its name.

Trap: an action of the text or of a list works on that, so it is run with its page shown and the
keyboard where it was; on another page it is offered with the reason why it cannot be done.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction

from app.languages.folding import fold
from app.model import ArticleHead, Label
from ui.actions import TABLE
from ui.background import Background
from ui.fuzzy import Fit, fit
from ui.keymap import Keymap

_PAGE_OF = {
    "article": "article",
    "adjudication": "adjudication",
    "gold": "adjudication",
    "hits": "search",
    "corrections": "corrections",
}
_MOST_ARTICLES = 30
_RECENT_BONUS = 30.0


@dataclass(frozen=True)
class Command:
    """``reason`` says why it cannot be done here; ``english`` is looked through too."""

    name: str
    title: str
    group: str
    icon: str
    run: Callable[[], object]
    english: str = ""
    key: str = ""
    reason: str = ""


@dataclass(frozen=True)
class Found:
    """A command that fits, with the places of the letters in its title."""

    command: Command
    places: tuple[int, ...] = ()


def of_actions(
    actions: Mapping[str, QAction],
    keymap: Keymap,
    page: str,
    reasons: Mapping[str, Callable[[], str]],
) -> list[Command]:
    """Every action of the table; ``reasons`` tell why one cannot be done, and else nothing."""
    commands = []
    for entry in TABLE:
        action = actions.get(entry.name)
        if action is None or not entry.group or entry.name == "palette":
            continue
        needs = _PAGE_OF.get(entry.scope, page)
        reason = _elsewhere(needs) if needs != page else ""
        if not reason and entry.name in reasons:
            reason = reasons[entry.name]()
        if not reason and not action.isEnabled():
            reason = QCoreApplication.translate("Commands", "not possible here")
        commands.append(
            Command(
                entry.name,
                entry.title,
                QCoreApplication.translate("actions", entry.group),
                entry.picture,
                action.trigger,
                entry.english,
                keymap.shown(entry.name),
                reason,
            )
        )
    return commands


def of_labels(labels: Iterable[Label], mark: Callable[[str], object], reason: str) -> list[Command]:
    """Marking, by each label's title."""
    words = QCoreApplication.translate("Commands", "Mark as {label}")
    group = QCoreApplication.translate("Commands", "Labels")
    return [
        Command(
            f"label {label.name}",
            words.format(label=label.title),
            group,
            "label",
            partial(mark, label.name),
            f"Mark as {label.title} {label.name}",
            label.key,
            reason,
        )
        for label in labels
    ]


def _elsewhere(page: str) -> str:
    """That an action belongs to another page."""
    title = {
        "article": QCoreApplication.translate("actions", "Annotate"),
        "adjudication": QCoreApplication.translate("actions", "Adjudicate"),
        "search": QCoreApplication.translate("actions", "Search"),
        "corrections": QCoreApplication.translate("actions", "Corrections"),
    }[page]
    return QCoreApplication.translate("Commands", "on the page “{page}”").format(page=title)


class Articles:
    """Articles as commands that open them, found by their names.

    A hundred thousand names take a second to fold, so that is done in the background when the
    palette opens (``get_ready``); a name that is not folded yet is found by its letters as they are.
    """

    def __init__(self, open_article: Callable[[str], object], background: Background) -> None:
        self._open = open_article
        self._background = background
        self._folded: dict[str, str] = {}
        background.done.connect(self._take)

    def get_ready(self, heads: Iterable[ArticleHead]) -> None:
        """Have the names of these folded, unless they are."""
        names = {head.id: head.name for head in heads if head.id not in self._folded}
        if names:
            self._background.run(
                ("folded", id(self)), lambda: {key: fold(name) for key, name in names.items()}
            )

    def _take(self, key: object, result: object) -> None:
        if key == ("folded", id(self)) and isinstance(result, dict):
            self._folded.update(result)

    def find(self, query: str, heads: Iterable[ArticleHead]) -> list[Found]:
        """Those whose names hold every word of ``query``, the best first."""
        words = fold(query).split()
        if not words:
            return []
        fitting: list[tuple[ArticleHead, Fit]] = []
        rarest, folded_of = max(words, key=len), self._folded.get
        for head in heads:
            folded = folded_of(head.id) or head.name.casefold()
            if rarest in folded and all(word in folded for word in words):
                how = fit(query, head.name)
                fitting.append((head, how or Fit(0.0, ())))
                if len(fitting) == 10 * _MOST_ARTICLES:
                    break
        fitting.sort(key=lambda each: -each[1].score)
        group = QCoreApplication.translate("Commands", "Open article")
        return [
            Found(
                Command(
                    f"article {head.id}",
                    head.name,
                    f"{group} · {head.language.upper()}",
                    "article",
                    partial(self._open, head.id),
                ),
                how.places,
            )
            for head, how in fitting[:_MOST_ARTICLES]
        ]


def find(query: str, commands: Iterable[Command], recent: list[str]) -> list[Found]:
    """The commands that ``query`` fits, best first; without one all, those used last first.

    What cannot be done stands below what can.
    """
    order = {name: place for place, name in enumerate(recent)}
    if not query.strip():
        known = sorted(
            commands,
            key=lambda each: (bool(each.reason), order.get(each.name, len(order))),
        )
        return [Found(command) for command in known]
    ranked: list[tuple[float, Found]] = []
    for command in commands:
        shown, other = fit(query, command.title), fit(query, command.english)
        scores = [each.score for each in (shown, other) if each is not None]
        if scores:
            bonus = _RECENT_BONUS / (2 + order[command.name]) if command.name in order else 0.0
            found = Found(command, shown.places if shown is not None else ())
            ranked.append((max(scores) + bonus - 200 * bool(command.reason), found))
    ranked.sort(key=lambda each: -each[0])
    return [found for _, found in ranked]
