"""A scheme given what it lacks to hold the annotations of another tool."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from app.errors import SchemeRefusedError
from app.intake.lacking import Lacking
from app.model import Scheme
from app.scheme.additions import AddAttribute, AddLabel, AddRelation, WidenRelation
from app.scheme.orders import Order
from app.scheme.revision import foresee

_ADVICE = (
    "Give what cannot be added another name with --map NAME=OTHER, or leave it out with --map NAME="
)


def widened(scheme: Scheme, lacking: Lacking) -> Scheme:
    """``scheme`` with what is ``lacking``, in the order of its frequency.

    Labels get free keys and colours, attributes hold text, relation types join the labels that they
    were found between, too where the scheme has them for others. Raises ``SchemeRefusedError`` for
    a name that no scheme can have.
    """
    orders: list[Order] = [AddLabel(name) for name, _ in lacking.labels.most_common()]
    orders += [AddAttribute(*names) for names, _ in lacking.attributes.most_common()]
    orders += [AddRelation(*told) for told in _joined(lacking.relations)]
    orders += [WidenRelation(*told) for told in _joined(lacking.ends)]
    try:
        return foresee(scheme, orders)
    except SchemeRefusedError as error:
        raise SchemeRefusedError(
            f"what the import needs cannot be added to the scheme: {error.what}",
            where=error.where,
            advice=_ADVICE,
        ) from error


def _joined(
    relations: Counter[tuple[str, str, str]],
) -> Iterator[tuple[str, tuple[str, ...], tuple[str, ...]]]:
    """Each type once, with the labels of its heads and of its tails, the most frequent first."""
    ends: dict[str, tuple[dict[str, None], dict[str, None]]] = {}
    for (name, head, tail), _ in relations.most_common():
        heads, tails = ends.setdefault(name, ({}, {}))
        heads |= {head: None} if head else {}
        tails |= {tail: None} if tail else {}
    for name, (heads, tails) in ends.items():
        yield name, tuple(heads), tuple(tails)
