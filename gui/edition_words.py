"""What an exported edition says in the person's language, and how their locale tells times: given to the engine."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale, Qt

from digest.export.edition_words import EditionWords

_WEEK = range(1, 8)
_YEAR = range(1, 13)


def edition_words() -> EditionWords:
    """In the language the window speaks; names of days and months as the locale has them within a date."""
    locale = QLocale()
    long, short = QLocale.FormatType.LongFormat, QLocale.FormatType.ShortFormat
    has_halves = "a" in locale.timeFormat(short).lower()
    return EditionWords(
        language=locale.bcp47Name(),
        is_rtl=locale.textDirection() is Qt.LayoutDirection.RightToLeft,
        weekdays=tuple(locale.dayName(day, long) for day in _WEEK),
        short_weekdays=tuple(locale.dayName(day, short) for day in _WEEK),
        months=tuple(locale.monthName(month, long) for month in _YEAR),
        thousands=locale.groupSeparator(),
        day=_tr("{weekday}, {day} {month}"),
        day_of_year=_tr("{weekday}, {day} {month} {year}"),
        moment=_tr("{weekday} {time}"),
        date_moment=_tr("{day} {month} {year}, {time}"),
        time="{hour12}:{minute:02} {half}" if has_halves else "{hour:02}:{minute:02}",
        halves=(locale.amText(), locale.pmText()),
        digest=_tr("Digest"),
        contents=_tr("Contents"),
        cover=_tr("Cover"),
        lead=_tr("Lead story"),
        everything_else=_tr("Everything else"),
        full_articles=_tr("Articles"),
        one_article=_tr("1 article"),
        articles=_tr("{count} articles"),
        one_story=_tr("1 story"),
        stories=_tr("{count} stories"),
        one_source=_tr("1 source"),
        sources=_tr("{count} sources"),
        minutes=_tr("{count} min to read"),
        since=_tr("since {moment}"),
        developing=_tr("developing"),
        new=_tr("new"),
        back=_tr("Back to the digest"),
        end=_tr("That is all."),
        weeks=_tr("Articles a week: {counts}"),
        named=_tr("Most named: {names}"),
    )


def _tr(text: str) -> str:
    return QCoreApplication.translate("edition", text)
