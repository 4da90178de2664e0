"""The splits of a project: worked out, written down as one act that can be undone, and told.

They are frozen once written: what stands in a split stays there until somebody splits anew.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace

from app.errors import NotFoundError, PenandaError
from app.export.kin import kin
from app.export.splitting import KEY, Candidate, Placing, Plan, place
from app.model import (
    GOLD,
    NOWHERE,
    SPLITS,
    STATEMENTS,
    Act,
    ArticleId,
    Change,
    Place,
    Split,
    Statement,
    new_act_id,
)
from app.store import Project

OnProgress = Callable[[str, int], None]


@dataclass(frozen=True)
class Figures:
    """What stands in one split: articles by language, and spans by label."""

    articles: int = 0
    languages: Mapping[str, int] = field(default_factory=dict)
    labels: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True)
class Splitting:
    """What a split of a project would do: ``act`` is None when there is nothing to do.

    ``leaks`` are pairs that are kin and stand in different splits, which only splits of before, or
    articles that came to be alike since, can have.
    """

    act: Act | None
    placing: Placing
    figures: Mapping[Split, Figures]
    leaks: tuple[tuple[ArticleId, ArticleId], ...]


def plan_of(project: Project) -> Plan | None:
    """How the project is split; None when it is not."""
    text = project.statement(KEY)
    return Plan.of(text) if text else None


def split(
    project: Project,
    who: str,
    plan: Plan | None = None,
    *,
    anew: bool = False,
    on_progress: OnProgress | None = None,
) -> Splitting:
    """What it takes to give every article its place; nothing is written but what is derived.

    Without a ``plan`` the project's own holds, or the usual one. Another plan than its own is
    refused unless all is split ``anew``. Raises ``PenandaError`` for that, and ``NotFoundError``
    where there is no article. A cancel raises out of ``on_progress``.
    """
    heard = on_progress or (lambda _step, _done: None)
    while project.not_compared:
        project.grow_near_duplicates(500)
        heard("compare", project.not_compared)
    held = plan_of(project)
    plan = _settled(project, held, plan, anew=anew)
    with project.reading():
        frozen = project.splits()
        known = candidates(project)
        pairs = kin(project, heard)
    if not known:
        raise NotFoundError("there is no article to split", where=str(project.path))
    placing = place(known, pairs, plan, {} if anew else frozen)
    after = {**({} if anew else frozen), **placing.placed}
    leaks = [pair for pair in pairs if len({after[name] for name in pair if name in after}) > 1]
    act = _act(who, held, placing, frozen, anew=anew)
    return Splitting(act, placing, figures_of(known, after), tuple(leaks))


def candidates(project: Project) -> list[Candidate]:
    """Every article as the splitting sees it: its labels in gold, or where it has none, those of
    the annotator who has most of each.
    """
    labels = project.labels_by_article()
    found = []
    for head in project.heads():
        layers = labels.get(head.id, {})
        counts: Counter[str] = Counter()
        for layer in [layers[GOLD]] if GOLD in layers else layers.values():
            counts |= Counter(layer)
        source, date = (str(head.meta.get(key) or "") for key in ("source", "date"))
        language = head.language.replace("_", "-").split("-", 1)[0].lower()
        found.append(Candidate(head.id, head.sha256, language, counts, source, date))
    return found


def figures_of(known: list[Candidate], places: Mapping[ArticleId, Split]) -> dict[Split, Figures]:
    """What stands in each split."""
    found = {}
    for part in Split:
        members = [each for each in known if places.get(each.id) is part]
        labels: Counter[str] = Counter()
        for member in members:
            labels.update(member.labels)
        languages = Counter(member.language for member in members)
        found[part] = Figures(
            len(members), dict(sorted(languages.items())), dict(sorted(labels.items()))
        )
    return found


def _settled(project: Project, held: Plan | None, plan: Plan | None, *, anew: bool) -> Plan:
    if held is None or anew:
        return plan or (replace(held, borders=()) if held else Plan())
    if plan is None or replace(plan, borders=held.borders) == held:
        return held
    shares = "/".join(map(str, held.shares))
    raise PenandaError(
        f"the project is split already: {shares} by {held.by}, seed {held.seed}",
        where=str(project.path),
        advice="Leave the options out, and what is new joins; or split all anew.",
    )


def _act(
    who: str,
    held: Plan | None,
    placing: Placing,
    frozen: Mapping[ArticleId, Split],
    *,
    anew: bool,
) -> Act | None:
    changes = []
    for article in {**(frozen if anew else {}), **placing.placed}:
        before, after = frozen.get(article), placing.placed.get(article)
        if before is not after:
            changes.append(
                Change(
                    article,
                    SPLITS,
                    removed=() if before is None else (Place(before),),
                    added=() if after is None else (Place(after),),
                )
            )
    if placing.plan != held and (placing.placed or held is not None):
        removed = () if held is None else (Statement(KEY, held.text),)
        added = (Statement(KEY, placing.plan.text),)
        changes.append(Change(NOWHERE, STATEMENTS, removed=removed, added=added))
    if not changes:
        return None
    return Act(new_act_id(), who, "Split into train, dev and test", tuple(changes))
