"""A span as a form made from the scheme, as the annotator fills it in and the reviewer: one for both."""

from ui.form.card import FormCard, NoteEdit
from ui.form.span import SpanForm

__all__ = ["FormCard", "NoteEdit", "SpanForm"]
