"""What came back to an annotator, in a sentence; and why there is nothing to show."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QObject

from app.adjudication.returned import Returned
from ui.corrections import wording


class Telling(QObject):
    """Sentences with plurals, which only an object can translate."""

    def judged(self, found: Returned) -> str:
        """How much of her work stands; nothing where none was decided upon."""
        told = found.corrections
        if told.share_kept is None:
            return ""
        return self.tr(
            "{kept} of %Ln spans that were decided upon stand as made", "", told.judged
        ).format(kept=QLocale().toString(told.kept))

    def calibrated(self, found: Returned) -> str:
        """How near to gold her round came; nothing where nothing was compared."""
        if not found.calibration.articles:
            return ""
        words = self.tr(
            "exact F1 {f1} against gold, %Ln articles", "", len(found.calibration.articles)
        )
        return words.format(f1=wording.figure(found.calibration.overall.f1))

    def no_correction(self, found: Returned) -> str:
        """Why there is no correction."""
        if found.corrections.judged:
            return self.tr("Gold keeps all that was decided upon as it was made.")
        return "\n\n".join(
            (
                self.tr("Nothing was decided on this work yet."),
                self.tr(
                    "When a reviewer decides where annotators differ, what gold changed is told"
                    " here, with the reason."
                ),
            )
        )

    def no_difference(self, found: Returned) -> str:
        """Why a calibration has nothing to show."""
        if found.calibration.articles:
            return self.tr("Nothing differs from gold.")
        if not found.candidates:
            return "\n\n".join(
                (
                    self.tr("No article has gold yet."),
                    self.tr("A reviewer makes it on the page Adjudicate."),
                )
            )
        return "\n\n".join(
            (
                self.tr("Nothing can be compared yet."),
                self.tr(
                    "Tick articles that have gold, mark them, and say that they are done. Then they"
                    " are compared here, and gold is shown."
                ),
            )
        )
