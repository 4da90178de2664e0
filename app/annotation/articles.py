"""Orders about an article as a whole: how far its annotator is, and what she says of it."""

from __future__ import annotations

from dataclasses import dataclass, replace

from app.annotation.acts import make_act
from app.model import Act, Progress, Remark, Scheme, State, Work


@dataclass(frozen=True)
class SetState:
    """Say how far the annotator is with the article."""

    state: State

    def act(self, work: Work, scheme: Scheme) -> Act | None:
        """None when it is so already."""
        if work.state == self.state:
            return None
        old = () if work.state is None else (Progress(work.article, work.layer, work.state),)
        new = (Progress(work.article, work.layer, self.state),)
        return make_act(work, f"Article {self.state.value}", removed=old, added=new)


@dataclass(frozen=True)
class SetRemark:
    """Say something of the article as a whole: what is not None of it."""

    note: str | None = None
    unsure: bool | None = None

    def act(self, work: Work, scheme: Scheme) -> Act | None:
        """None when it is said already. An empty note and no doubt take the remark away."""
        old = work.remark or Remark(work.article, work.layer)
        new = replace(
            old,
            note=old.note if self.note is None else self.note,
            unsure=old.unsure if self.unsure is None else self.unsure,
        )
        if new == old:
            return None
        title = "Note on the article"
        if new.unsure != old.unsure:
            title = f"{'Unsure' if new.unsure else 'Sure'} about the article"
        return make_act(work, title, removed=(old,) if old else (), added=(new,) if new else ())
