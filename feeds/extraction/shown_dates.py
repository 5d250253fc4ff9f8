"""Dates as pages show them to people, in the languages of large presses: "Mar 4, 2025 - 12:36", "25.04.24 | 14:07 Uhr".

Taken for UTC: what is shown names no zone.
"""

from __future__ import annotations

import re
from datetime import UTC, datetime

_MONTHS = {
    1: "jan january januar janvier enero janeiro gennaio januari stycznia ledna января січня януари ocak tammikuuta",
    2: "feb february februar février febrero fevereiro febbraio februari lutego února февраля лютого февруари şubat",
    3: "mar march märz mars marzo março maart marca března марта березня март mart maaliskuuta",
    4: "apr april avril abril aprile kwietnia dubna апреля квітня април nisan huhtikuuta",
    5: "may mai mayo maio maggio mei maj maja května мая травня май mayıs toukokuuta",
    6: "jun june juni juin junio junho giugno czerwca června июня червня юни haziran kesäkuuta",
    7: "jul july juli juillet julio julho luglio lipca července июля липня юли temmuz heinäkuuta",
    8: "aug august août agosto augustus augusti sierpnia srpna августа серпня август ağustos elokuuta",
    9: "sep sept september septembre septiembre setembro settembre września září сентября вересня септември eylül",
    10: "oct okt october oktober octobre octubre outubro ottobre października října октября жовтня октомври ekim",
    11: "nov november novembre noviembre novembro listopada listopadu ноября листопада ноември kasım marraskuuta",
    12: "dec dez déc dic des december dezember décembre diciembre dezembro dicembre grudnia prosince декабря грудня",
}
_MONTH_OF = {name: number for number, names in _MONTHS.items() for name in names.split()}
_LETTERS = re.compile(r"[^\W\d_]+")
DATE_LINE_CHARS = 80
DATE_LINE_WORDS = 4
"""Beside the date."""

_TIME = r"(?:[^\d\n]{1,12}(?P<hour>[01]?\d|2[0-3])[:.h](?P<minute>[0-5]\d)(?!\d)(?:\s*(?P<half>[ap])\.?m)?)?"
_FORMS = tuple(
    re.compile(form + _TIME, re.IGNORECASE)
    for form in (
        r"\b(?P<year>(?:19|20)\d\d)[-./年](?P<month>\d{1,2})[-./月](?P<day>\d{1,2})日?(?!\d)",
        r"\b(?P<day>\d{1,2})[./](?P<month>\d{1,2})[./](?P<year>(?:(?:19|20)\d\d|\d\d))(?!\d)",
        r"\b(?P<name>[^\W\d]{3,12})\.?\s+(?P<day>\d{1,2})(?:st|nd|rd|th)?,?\s+(?P<year>(?:19|20)\d\d)\b",
        r"\b(?P<day>\d{1,2})(?:st|nd|rd|th|\.|º)?\s+(?:de\s+)?(?P<name>[^\W\d]{3,12})\.?,?"
        r"\s+(?:de\s+)?(?P<year>(?:19|20)\d\d)\b",
    )
)


def shown_date(text: str) -> int | None:
    """The first date of a short text as UTC epoch seconds; None if there is none.

    A day and a month in numbers alone are read in that order, as most of the world writes them, unless only the other
    order gives a date.
    """
    for form in _FORMS:
        for found in form.finditer(text):
            at = _moment(found.groupdict())
            if at is not None:
                return at
    return None


def is_date_line(text: str) -> bool:
    """Whether a line is a date and says next to nothing else: a weekday, a zone, that it was updated then."""
    if len(text) > DATE_LINE_CHARS or text.endswith((".", "!", "?")):
        return False
    for form in _FORMS:
        for found in form.finditer(text):
            if _moment(found.groupdict()) is not None:
                rest = f"{text[: found.start()]} {text[found.end() :]}"
                return len(_LETTERS.findall(rest)) <= DATE_LINE_WORDS
    return False


def _moment(parts: dict[str, str | None]) -> int | None:
    month = _MONTH_OF.get((parts.get("name") or "").casefold()) or int(parts.get("month") or 0)
    day, year = int(parts["day"] or 0), int(parts["year"] or 0)
    if 12 < month <= 31 and day <= 12:
        day, month = month, day
    hour = int(parts["hour"] or 0)
    if parts["half"] and 1 <= hour <= 12:
        hour = hour % 12 + (12 if parts["half"].lower() == "p" else 0)
    try:
        moment = datetime(year + (2000 if year < 100 else 0), month, day, hour, int(parts["minute"] or 0), tzinfo=UTC)
    except ValueError:
        return None
    return int(moment.timestamp())
