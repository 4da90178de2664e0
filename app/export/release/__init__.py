"""A release: a dataset that can be trusted, made of a project, in a folder.

``order``       what is to be released
``making``      all of it, in order
``files``       the files in its folder, listed with their hashes
``data``        the articles: the text-free form, and the chosen formats
``standoff``    the text-free form
``figures``     counts, agreement, where gold is from
``statements``  what only people know: licences, sources; kept in the project
``papers``      what lies beside the data; the manifest
``card``        the README; ``plots`` its pictures; ``croissant`` the same for machines
``difference``  what is otherwise than in the last release; ``changes`` tells it
"""

from app.export.release.difference import Difference, manifest_of
from app.export.release.making import Release, release
from app.export.release.order import Order
from app.export.release.standoff import NAME as STANDOFF
from app.export.release.standoff import withheld
from app.export.release.statements import CardText, keep

__all__ = [
    "STANDOFF",
    "CardText",
    "Difference",
    "Order",
    "Release",
    "keep",
    "manifest_of",
    "release",
    "withheld",
]
