"""What an exported edition says in the person's language, and how their locale tells times: given to the engine."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale, Qt

from digest.export.edition_words import EditionWords
from gui.days import is_month_first

translate = QCoreApplication.translate

_WEEK = range(1, 8)
_YEAR = range(1, 13)
_MONTH_FIRST = {
    "{day} {month}": "{month} {day}",
    "{weekday}, {day} {month}": "{weekday}, {month} {day}",
    "{weekday}, {day} {month} {year}": "{weekday}, {month} {day}, {year}",
    "{day} {month} {year}, {time}": "{month} {day}, {year}, {time}",
}


def edition_words() -> EditionWords:
    """In the language the window speaks; names of days and months as the locale has them within a date."""
    locale = QLocale()
    long, short = QLocale.FormatType.LongFormat, QLocale.FormatType.ShortFormat
    nouns = [_nouns(count) for count in range(200)]
    forms = list(dict.fromkeys(nouns))
    has_halves = "a" in locale.timeFormat(short).lower()
    return EditionWords(
        language=locale.bcp47Name(),
        is_rtl=locale.textDirection() is Qt.LayoutDirection.RightToLeft,
        weekdays=tuple(locale.dayName(day, long) for day in _WEEK),
        short_weekdays=tuple(locale.dayName(day, short) for day in _WEEK),
        months=tuple(locale.monthName(month, long) for month in _YEAR),
        thousands=locale.groupSeparator(),
        day=_ordered(translate("edition", "{weekday}, {day} {month}")),
        day_of_year=_ordered(translate("edition", "{weekday}, {day} {month} {year}")),
        date=_ordered(translate("edition", "{day} {month}")),
        moment=translate("edition", "{weekday} {time}"),
        date_moment=_ordered(translate("edition", "{day} {month} {year}, {time}")),
        time="{hour12}:{minute:02} {half}" if has_halves else "{hour:02}:{minute:02}",
        halves=(locale.amText(), locale.pmText()),
        digest=translate("edition", "Digest"),
        contents=translate("edition", "Contents"),
        cover=translate("edition", "Cover"),
        lead=translate("edition", "Lead story"),
        everything_else=translate("edition", "Everything else"),
        full_articles=translate("edition", "Articles"),
        form_numbers=tuple(forms.index(each) for each in nouns),
        articles=tuple(each[0] for each in forms),
        stories=tuple(each[1] for each in forms),
        sources=tuple(each[2] for each in forms),
        left_stories=tuple(each[3] for each in forms),
        left_articles=tuple(each[4] for each in forms),
        minutes=translate("edition", "{count} min to read"),
        since=translate("edition", "since {moment}"),
        developing=translate("edition", "developing"),
        new=translate("edition", "new"),
        back=translate("edition", "Back to the digest"),
        end=translate("edition", "That is all."),
        only=translate("edition", "Only {source} carries this"),
        weeks=translate("edition", "Articles a week"),
        week=translate("edition", "{date}: {articles}"),
        key_stories=translate("edition", "Key stories"),
        more_stories=translate("edition", "More stories"),
        timeline=translate("edition", "How it went"),
        people=translate("edition", "People"),
        organisations=translate("edition", "Organisations"),
        places=translate("edition", "Places"),
        names=translate("edition", "Names"),
    )


def _ordered(pattern: str) -> str:
    """As `gui.days.date_pattern`, for what the engine writes."""
    return _MONTH_FIRST.get(pattern, pattern) if is_month_first() else pattern


def _nouns(count: int) -> tuple[str, ...]:
    """What is counted, as it stands by a number; the engine writes the number itself."""
    told = (
        translate("edition", "%n articles", None, count),
        translate("edition", "%n stories", None, count),
        translate("edition", "%n sources", None, count),
        translate("edition", "%n more stories were left out at this length.", None, count),
        translate("edition", "%n more articles of this time are not shown.", None, count),
    )
    return tuple(each.replace(str(count), "{count}") for each in told)
