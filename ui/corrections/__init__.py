"""The page for who annotates: what she is asked, what gold changed in her work, her calibration."""

from ui.corrections.page import CorrectionsPage

__all__ = ["CorrectionsPage"]
