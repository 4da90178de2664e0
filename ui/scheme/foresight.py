"""What gathered orders would do: the orders, what they mean, and spans that would change."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QScrollArea, QVBoxLayout, QWidget

from app.scheme import Draft, Example, Revision
from ui.scheme import wording
from ui.theme import Theme


class Foresight(QScrollArea):
    """Sentences, the ones that tell of a loss in the colour of a warning."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("foresight")
        self.setAccessibleName(self.tr("What would happen"))
        self.setWidgetResizable(True)
        self._theme = theme
        self._words = wording.Consequences()
        self.text = QLabel()
        self.text.setObjectName("foresight_text")
        self.text.setTextFormat(Qt.TextFormat.RichText)
        self.text.setWordWrap(True)
        self.text.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        held = QWidget()
        held.setObjectName("foresight_held")
        column = QVBoxLayout(held)
        column.setContentsMargins(12, 8, 12, 8)
        column.addWidget(self.text)
        column.addStretch(1)
        self.setWidget(held)

    def show_draft(self, draft: Draft, revision: Revision | None, trouble: str = "") -> None:
        """Tell what ``draft`` would do: ``revision``, None as long as it is being worked out."""
        if not draft.orders:
            quiet = self._coloured(self.tr("Nothing is changed yet."), self._theme.quiet)
            self.text.setText(f"<p>{quiet}</p>")
            return
        numbered = (
            f"{number}.&nbsp; {escape(wording.order(one))}"
            for number, one in enumerate(draft.orders, 1)
        )
        parts = [f"<p><b>{'<br>'.join(numbered)}</b></p>"]
        if trouble:
            parts.append(f"<p>{self._coloured(escape(trouble), self._theme.danger)}</p>")
        elif revision is None:
            words = self._coloured(self.tr("Looking what it would change …"), self._theme.quiet)
            parts.append(f"<p>{words}</p>")
        else:
            parts += self._consequences(revision)
        self.text.setText("".join(parts))

    def _consequences(self, revision: Revision) -> list[str]:
        preview = revision.preview
        lines = [
            self._coloured(escape(words), self._theme.warning) if lost else escape(words)
            for words, lost in self._words.lines(preview)
        ]
        versions = self.tr("The scheme goes from version {old} to {new}.").format(
            old=revision.before.version, new=revision.after.version
        )
        parts = [f"<p>{'<br>'.join([*lines, escape(versions)])}</p>"]
        if preview.examples:
            rows = "".join(f"<tr>{self._example(each)}</tr>" for each in preview.examples[:8])
            parts.append(
                f"<table cellspacing='0' cellpadding='2' style='margin-top:6px; margin-left:-2px'>{rows}</table>"
            )
        return parts

    def _example(self, one: Example) -> str:
        def quiet(text: str) -> str:
            return self._coloured(escape(" ".join(text.split())), self._theme.quiet)

        surface = " ".join(one.surface.split())
        short = surface if len(surface) <= 60 else f"{surface[:59]}…"
        labels = f"{one.before} → {one.after}" if one.after else self.tr("goes into another")
        return (
            f"<td>{quiet('…' + one.before_text[-16:])} <b>{escape(short)}</b>"
            f" {quiet(one.after_text[:16] + '…')}</td>"
            f"<td style='padding-left:12px; white-space:nowrap'>{quiet(labels)}</td>"
        )

    def _coloured(self, words: str, colour: str) -> str:
        return f"<span style='color:{colour}'>{words}</span>"
