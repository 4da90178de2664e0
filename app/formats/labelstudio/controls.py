"""How the controls of our configuration are called, and which of them are not attributes."""

from __future__ import annotations

from typing import Final

ANNOTATOR: Final = "penanda_annotator"
"""The text area of an annotation in which whose it is stands: see ``writing``."""
_OURS: Final = ("label", "text", "unsure", "remark", "remark_unsure", ANNOTATOR)
_ESCAPE: Final = "attribute "


def control_of(attribute: str) -> str:
    """The name of the control that stands for ``attribute``."""
    return _ESCAPE + attribute if attribute in _OURS or attribute.startswith(_ESCAPE) else attribute


def attribute_of(control: str) -> str:
    """The name of the attribute that ``control`` stands for."""
    return control.removeprefix(_ESCAPE)
