"""What goes to other machines and comes from them, over HTTP, when a person says so and never else.

``server``       requests with a token that goes to nobody else, and answers in words
``parcel``       a release that is to be sent: its files, checked
``hub``          a release becomes a dataset repository of the Hugging Face Hub
``studio``       a Label Studio server with its two kinds of token
``tasks``        the tasks of a release, each known again by an id of its own
``labelstudio``  a release becomes tasks of a Label Studio server; its annotations come back
"""

from app.sync.hub import HUB, HubPlan, publish_to_hub
from app.sync.labelstudio import (
    LabelStudioPlan,
    SendingBrokenError,
    publish_to_label_studio,
    taken_from_label_studio,
)
from app.sync.parcel import ledger_of
from app.sync.server import Server, checked_address

__all__ = [
    "HUB",
    "HubPlan",
    "LabelStudioPlan",
    "SendingBrokenError",
    "Server",
    "checked_address",
    "ledger_of",
    "publish_to_hub",
    "publish_to_label_studio",
    "taken_from_label_studio",
]
