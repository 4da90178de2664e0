"""How the history tells of days, sittings and what differs; of deeds, see ``ui/deeds``."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale, QTimeZone

from app.annotation.history import Difference, Moment, Sitting


def differs(difference: Difference) -> str:
    """What is otherwise today, in a line."""
    if not difference:
        return _tr("As it is today.")
    parts = [
        QCoreApplication.translate("history", "%n spans came", "", len(difference.come)),
        QCoreApplication.translate("history", "%n spans went", "", len(difference.gone)),
        QCoreApplication.translate("history", "%n spans changed", "", len(difference.changed)),
        QCoreApplication.translate("history", "%n other things differ", "", difference.others),
    ]
    counts = (
        len(difference.come),
        len(difference.gone),
        len(difference.changed),
        difference.others,
    )
    told = ", ".join(part for part, count in zip(parts, counts, strict=True) if count)
    return _tr("Since then: {changes}.").format(changes=told)


def sitting(one: Sitting) -> str:
    """Who sat here when, and how many acts it was."""
    begun, ended = _local(one.begun), _local(one.ended)
    locale, brief = QLocale(), QLocale.FormatType.ShortFormat
    day = locale.toString(begun.date(), QLocale.FormatType.LongFormat)
    times = locale.toString(begun.time(), brief)
    if times != locale.toString(ended.time(), brief):
        times = f"{times} – {locale.toString(ended.time(), brief)}"
    acts = QCoreApplication.translate("history", "%n acts", "", len(one.numbers))
    return f"{one.who}  ·  {day}, {times}  ·  {acts}"


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


def _tr(words: str) -> str:
    return QCoreApplication.translate("history", words)
