"""How the history tells of days, sittings and what differs; of deeds, see ``ui/deeds``."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale, QObject, QTimeZone

from app.annotation.history import Difference, Moment, Sitting

translate = QCoreApplication.translate


def differs(difference: Difference) -> str:
    """What is otherwise today, in a line."""
    if not difference:
        return translate("history", "As it is today.")
    return translate("history", "Since then: {changes}.").format(
        changes=", ".join(_Counts().changes(difference))
    )


class _Counts(QObject):
    """Plurals. Trap: the translators are told of them by ``tr`` alone, not by ``translate``."""

    def changes(self, difference: Difference) -> list[str]:
        come, gone = len(difference.come), len(difference.gone)
        changed, others = len(difference.changed), difference.others
        told = (
            (come, self.tr("%Ln spans came", "", come)),
            (gone, self.tr("%Ln spans went", "", gone)),
            (changed, self.tr("%Ln spans changed", "", changed)),
            (others, self.tr("%Ln other things differ", "", others)),
        )
        return [words for count, words in told if count]

    def acts(self, count: int) -> str:
        return self.tr("%Ln acts", "", count)


def sitting(one: Sitting, who: str) -> str:
    """Who sat here, as she is called, when, and how many acts it was."""
    begun, ended = _local(one.begun), _local(one.ended)
    locale, brief = QLocale(), QLocale.FormatType.ShortFormat
    day = locale.toString(begun.date(), QLocale.FormatType.LongFormat)
    times = locale.toString(begun.time(), brief)
    if times != locale.toString(ended.time(), brief):
        times = f"{times} – {locale.toString(ended.time(), brief)}"
    acts = _Counts().acts(len(one.numbers))
    return f"{who}  ·  {day}, {times}  ·  {acts}"


def clock(moment: Moment) -> str:
    """The time of day."""
    return QLocale().toString(_local(moment.time).time(), QLocale.FormatType.ShortFormat)


def day_and_clock(moment: Moment) -> str:
    """The day and the time."""
    return QLocale().toString(_local(moment.time), QLocale.FormatType.ShortFormat)


def _local(time: datetime) -> QDateTime:
    utc = QDateTime.fromSecsSinceEpoch(
        int(time.timestamp()), QTimeZone(QTimeZone.Initialization.UTC)
    )
    return utc.toLocalTime()
