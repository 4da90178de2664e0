"""Page: how far annotators agree, with the way from every number to the disagreements behind it."""

from ui.comparison.page import AgreementPage

__all__ = ["AgreementPage"]
