"""Orders of the scheme, and what they would do, in the words of the window."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject

from app.scheme import (
    AddAttribute,
    AddLabel,
    EditLabel,
    MergeLabels,
    Order,
    Preview,
    RenameLabel,
    RetireLabel,
    ReviveLabel,
    SplitLabel,
)

translate = QCoreApplication.translate


def order(one: Order) -> str:
    """What ``one`` does, in a line."""
    match one:
        case RenameLabel(old, new):
            return translate("scheme", "{old} is called {new}").format(old=old, new=new)
        case MergeLabels(into, others):
            words = translate("scheme", "{others} becomes {into}")
            return words.format(others=", ".join(others), into=into)
        case SplitLabel(label, new, attribute, value) if attribute:
            words = translate("scheme", "{label} with {attribute} “{value}” becomes {new}")
            return words.format(label=label, attribute=attribute, value=value, new=new)
        case SplitLabel(label, new, strings=strings):
            words = translate("scheme", "{label} on {strings} becomes {new}")
            return words.format(label=label, new=new, strings=_quoted(strings))
        case RetireLabel(label):
            return translate("scheme", "{label} is retired").format(label=label)
        case ReviveLabel(label):
            return translate("scheme", "{label} is in use again").format(label=label)
        case AddLabel(name):
            return translate("scheme", "{label} is added").format(label=name)
        case AddAttribute(label, name):
            words = translate("scheme", "{label} has an attribute {name}")
            return words.format(label=label, name=name)
        case EditLabel():
            return _edited(one)
    return one.title


def _edited(one: EditLabel) -> str:
    if one.light is None and one.dark is None:
        words = translate("scheme", "{label} says otherwise what it is")
        if one.key is not None and one.title_words is None and one.guideline is None:
            words = translate("scheme", "{label} has the key {key}")
        return words.format(label=one.label, key=one.key)
    return translate("scheme", "{label} has other colours").format(label=one.label)


def _quoted(strings: tuple[str, ...]) -> str:
    shown = ", ".join(f"“{' '.join(each.split())}”" for each in strings[:3])
    return f"{shown} …" if len(strings) > 3 else shown


class Consequences(QObject):
    """Plurals. Trap: the translators are told of them by ``tr`` alone, not by ``translate``."""

    def lines(self, preview: Preview) -> list[tuple[str, bool]]:
        """What a revision means, a sentence each, and whether something is lost by it."""
        found: list[tuple[str, bool]] = []
        if preview.spans:
            changing = self.tr("%Ln spans change", "", sum(preview.spans.values()))
            where = self.tr("in %Ln articles", "", preview.articles)
            layers = ", ".join(sorted({layer for layer, _ in preview.spans}))
            found.append((f"{changing} {where} ({layers}).", False))
        else:
            found.append((self.tr("No span changes."), False))
        staying = sum(preview.staying.values())
        if staying:
            found.append((self.tr("%Ln spans keep a retired label.", "", staying), False))
        if preview.joined:
            words = self.tr(
                "%Ln of them go into another span of the same range.", "", preview.joined
            )
            found.append((words, False))
        if preview.relations:
            found.append((self.tr("%Ln relations go.", "", preview.relations), True))
        for (label, name), values in sorted(preview.attributes.items()):
            words = self.tr("%Ln values of “{name}” of {label} go.", "", values)
            found.append((words.format(name=name, label=label), True))
        if preview.decisions:
            words = self.tr("%Ln decisions are carried along.", "", preview.decisions)
            found.append((words, False))
        if preview.asked_again:
            words = self.tr(
                "%Ln of the reviewer’s questions come up again.", "", preview.asked_again
            )
            found.append((words, True))
        return found
