"""A scheme file is read, and refused where it could not be worked with."""

from __future__ import annotations

from pathlib import Path

from app.errors import SchemeRefusedError, from_os_error
from app.model import Scheme

_SHAPE = "See resources/schemes for the shape."


def read_scheme(path: Path) -> Scheme:
    """The scheme of a TOML file; ``SchemeRefusedError`` or what the system says of the file."""
    try:
        source = path.read_text(encoding="utf-8")
    except UnicodeDecodeError as error:
        raise SchemeRefusedError(
            f"is not UTF-8 (byte {error.start})", where=str(path), advice="Save it as UTF-8."
        ) from error
    except OSError as error:
        raise from_os_error(error, path) from error
    try:
        scheme = Scheme.from_toml(source, where=str(path))
    except (ValueError, RecursionError) as error:
        raise SchemeRefusedError(
            "holds a number too long or tables too deep", where=str(path), advice=_SHAPE
        ) from error
    check_scheme(scheme, str(path))
    return scheme


def check_scheme(scheme: Scheme, where: str) -> None:
    """Refuse what could be read but not worked with.

    Stricter than reading: a project that holds such a scheme already must still open.
    """
    relations = {relation.name for relation in scheme.relations}
    if len(relations) != len(scheme.relations):
        raise SchemeRefusedError("a relation stands twice", where=where, advice=_SHAPE)
    for relation in scheme.relations:
        if not relation.heads or not relation.tails:
            raise SchemeRefusedError(
                f"relation {relation.name} needs 'heads' and 'tails'", where=where, advice=_SHAPE
            )
    for label in scheme.labels:
        place = f"{where}, labels {label.name}"
        if len({attribute.name for attribute in label.attributes}) != len(label.attributes):
            raise SchemeRefusedError("an attribute stands twice", where=place, advice=_SHAPE)
        for attribute in label.attributes:
            choices = attribute.choices
            if "" in choices or len(set(choices)) != len(choices):
                raise SchemeRefusedError(
                    f"the choices of {attribute.name} must differ and not be empty",
                    where=place,
                    advice=_SHAPE,
                )
