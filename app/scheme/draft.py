"""Orders being gathered: one after another, each seen at once in the scheme that they lead to."""

from __future__ import annotations

from dataclasses import fields, replace

from app.model import Scheme
from app.scheme.additions import AddLabel
from app.scheme.orders import EditLabel, Order
from app.scheme.relabelling import RenameLabel
from app.scheme.revision import foresee


class Draft:
    """``orders`` so far; ``before`` is the scheme as it is, ``scheme`` as they would leave it."""

    def __init__(self, scheme: Scheme) -> None:
        self.before = scheme
        self.scheme = scheme
        self.orders: tuple[Order, ...] = ()

    def add(self, *orders: Order) -> None:
        """Take these orders too: all, or none when one of them is refused (``PenandaError``)."""
        gathered = self.orders
        for order in orders:
            gathered = _with(gathered, order)
        self.scheme = foresee(self.before, gathered)
        self.orders = gathered

    def take_back(self) -> None:
        """Let go of the last order."""
        self.orders = self.orders[:-1]
        self.scheme = foresee(self.before, self.orders)


def _with(orders: tuple[Order, ...], order: Order) -> tuple[Order, ...]:
    """``orders`` and one more, which goes into the last where both say one thing of one label."""
    last = orders[-1] if orders else None
    if isinstance(last, EditLabel) and isinstance(order, EditLabel) and last.label == order.label:
        said = {
            each.name: value
            for each in fields(order)
            if (value := getattr(order, each.name)) is not None
        }
        return (*orders[:-1], replace(last, **said))
    if isinstance(last, RenameLabel) and isinstance(order, RenameLabel) and last.new == order.old:
        again = () if last.old == order.new else (RenameLabel(last.old, order.new),)
        return (*orders[:-1], *again)
    if isinstance(last, AddLabel) and isinstance(order, RenameLabel) and last.name == order.old:
        return (*orders[:-1], AddLabel(order.new, last.told))
    return (*orders, order)
