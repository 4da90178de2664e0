"""However many articles there are, they come to the list a slice at a time, and each is found."""

from __future__ import annotations

from app.store import Project
from tests.ui.many import documents
from ui.shelf import Shelf


def test_slices_together_are_all_heads_in_order(many):
    with Project.open(many) as project:
        here = Shelf(project)
        places = []
        while here.more:
            places += here.read_on(4)
        assert places == list(range(25))
        assert here.heads == project.heads()
        assert [here.place(head.id) for head in here.heads] == places
        assert here.head("a00007") == project.heads()[7]
        assert here.head("nobody") is None


def test_work_of_somebody_else_is_read_when_it_is_expected(many):
    with Project.open(many) as project:
        here = Shelf(project)
        while here.more:
            here.read_on()
        assert here.read_on() == range(25, 25)
        project.take(documents(25, 3), "me")
        here.expect(["a00003", "a00026"])
        assert list(here.read_on(4)) == [3]
        assert list(here.read_on(4)) == [25, 26, 27]
        assert not here.more
