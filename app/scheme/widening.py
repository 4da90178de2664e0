"""A scheme given what it lacks to hold the annotations of another tool."""

from __future__ import annotations

from app.errors import SchemeRefusedError
from app.intake.lacking import Lacking
from app.model import Scheme
from app.scheme.orders import AddAttribute, AddLabel, AddRelation, Order
from app.scheme.revision import foresee

_ADVICE = (
    "Give what cannot be added another name with --map NAME=OTHER, or leave it out with --map NAME="
)


def widened(scheme: Scheme, lacking: Lacking) -> Scheme:
    """``scheme`` with what is ``lacking``, in the order of its frequency.

    Labels get free keys and colours, attributes hold text, relation types join the labels that they
    were found between. Raises ``SchemeRefusedError`` for a name that no scheme can have.
    """
    orders: list[Order] = [AddLabel(name) for name, _ in lacking.labels.most_common()]
    orders += [AddAttribute(*names) for names, _ in lacking.attributes.most_common()]
    ends: dict[str, tuple[list[str], list[str]]] = {}
    for (name, head, tail), _ in lacking.relations.most_common():
        heads, tails = ends.setdefault(name, ([], []))
        heads += [head] if head and head not in heads else []
        tails += [tail] if tail and tail not in tails else []
    orders += [
        AddRelation(name, tuple(heads), tuple(tails)) for name, (heads, tails) in ends.items()
    ]
    try:
        return foresee(scheme, orders)
    except SchemeRefusedError as error:
        raise SchemeRefusedError(
            f"what the import needs cannot be added to the scheme: {error.what}",
            where=error.where,
            advice=_ADVICE,
        ) from error
