"""What an edition says in its own words, and how it tells times and numbers: given by whoever exports it. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class EditionWords:
    """Words of one language; the defaults are English. Crosses to the engine as it is.

    Where a number stands in a sentence, `{count}` does; languages that know more forms of a noun than one and many
    put the number behind it ("sources: {count}").

    Attributes:
        language: a BCP 47 tag.
        weekdays, short_weekdays: Monday first.
        months: January first, as they stand in a date.
        thousands: between every three digits.
        day: of `weekday`, `day`, `month`; `day_of_year` of `year` too.
        moment: of `weekday` (short) and `time`; `date_moment` of `day`, `month`, `year` and `time`.
        time: of `hour` (0 to 23), `hour12`, `minute` and `half`, of `halves`.
    """

    language: str = "en"
    is_rtl: bool = False
    weekdays: tuple[str, ...] = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
    short_weekdays: tuple[str, ...] = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
    months: tuple[str, ...] = (
        *("January", "February", "March", "April", "May", "June", "July"),
        *("August", "September", "October", "November", "December"),
    )
    thousands: str = ","
    day: str = "{weekday}, {day} {month}"
    day_of_year: str = "{weekday}, {day} {month} {year}"
    moment: str = "{weekday} {time}"
    date_moment: str = "{day} {month} {year}, {time}"
    time: str = "{hour:02}:{minute:02}"
    halves: tuple[str, str] = ("am", "pm")
    program: str = "Broadsheet"
    digest: str = "Digest"
    contents: str = "Contents"
    cover: str = "Cover"
    lead: str = "Lead story"
    everything_else: str = "Everything else"
    full_articles: str = "Articles"
    one_article: str = "1 article"
    articles: str = "{count} articles"
    one_story: str = "1 story"
    stories: str = "{count} stories"
    one_source: str = "1 source"
    sources: str = "{count} sources"
    minutes: str = "{count} min to read"
    since: str = "since {moment}"
    developing: str = "developing"
    new: str = "new"
    back: str = "Back to the digest"
    end: str = "That is all."
    weeks: str = "Articles a week: {counts}"
    named: str = "Most named: {names}"

    def counted(self, count: int, one: str, many: str) -> str:
        """A number with its noun."""
        return one if count == 1 else many.format(count=self.number(count))

    def number(self, count: int) -> str:
        """A whole number."""
        return f"{count:,}".replace(",", self.thousands)

    def title(self, at: int) -> str:
        """A day as an edition's title. `at`: UTC epoch seconds, as of all times here."""
        moment, names = self._named(at)
        return self.day.format(weekday=self.weekdays[moment.weekday()], **names)

    def full_title(self, at: int) -> str:
        """The same with the year, for shelves and letters."""
        moment, names = self._named(at)
        return self.day_of_year.format(weekday=self.weekdays[moment.weekday()], **names)

    def told_moment(self, at: int) -> str:
        """A time of these days."""
        moment, names = self._named(at)
        return self.moment.format(weekday=self.short_weekdays[moment.weekday()], **names)

    def told_date(self, at: int) -> str:
        """A time of any year."""
        _moment, names = self._named(at)
        return self.date_moment.format(**names)

    def _named(self, at: int) -> tuple[datetime, dict[str, str | int]]:
        moment = datetime.fromtimestamp(at).astimezone()
        half = self.halves[moment.hour >= 12]
        hour12 = moment.hour % 12 or 12
        time = self.time.format(hour=moment.hour, hour12=hour12, minute=moment.minute, half=half)
        return moment, {"day": moment.day, "month": self.months[moment.month - 1], "year": moment.year, "time": time}
