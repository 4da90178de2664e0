"""A change of the scheme that fails leaves the scheme of the file, in the file and in the program."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.errors import ConflictError
from app.intake import make_sample
from app.model import NOWHERE, SCHEME, Act, Change, Relation, SchemeText, new_act_id, new_id
from app.store import Project, check


def test_a_commit_that_fails_leaves_the_scheme_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / "p.penanda"
    make_sample(path)
    with Project.open(path) as project:
        old = project.scheme
        text = old.source.replace('version = "1.0"', 'version = "1.1"')
        article = project.heads()[0].id
        nowhere = Relation(new_id(), article, "siti", "made_by", new_id(), new_id())
        changes = (
            Change(NOWHERE, SCHEME, (SchemeText(old.source),), (SchemeText(text),)),
            Change(article, "siti", added=(nowhere,)),
        )
        with pytest.raises(ConflictError):
            project.apply(Act(new_act_id(), "siti", "t", changes))
        assert project.scheme == old
        assert check(project) == []
