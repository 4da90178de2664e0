"""The corrections page: what gold changed in one annotator's work, and why."""

from ui.corrections.page import CorrectionsPage

__all__ = ["CorrectionsPage"]
