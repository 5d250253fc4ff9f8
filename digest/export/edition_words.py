"""What an edition says in its own words, and how it tells times and numbers: given by whoever exports it. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class EditionWords:
    """Words of one language; the defaults are English. Crosses to the engine as it is.

    Where a number stands in a sentence, `{count}` does. What is counted comes in all forms that the language has for it
    (Russian: three), and `form_numbers` tells which one stands by a number.

    Attributes:
        language: a BCP 47 tag.
        weekdays, short_weekdays: Monday first.
        months: January first, as they stand in a date.
        thousands: between every three digits.
        form_numbers: of the numbers 0 to 199, the place of their form; larger ones go by 100 and their last two digits.
        day: of `weekday`, `day`, `month`; `day_of_year` of `year` too.
        date: of `day`, `month`.
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
    date: str = "{day} {month}"
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
    form_numbers: tuple[int, ...] = (0, 1, *(0,) * 198)
    articles: tuple[str, ...] = ("{count} articles", "{count} article")
    stories: tuple[str, ...] = ("{count} stories", "{count} story")
    sources: tuple[str, ...] = ("{count} sources", "{count} source")
    minutes: str = "{count} min to read"
    since: str = "since {moment}"
    developing: str = "developing"
    new: str = "new"
    back: str = "Back to the digest"
    end: str = "That is all."
    only: str = "Only {source} carries this"
    left_stories: tuple[str, ...] = (
        "{count} more stories were left out at this length.",
        "{count} more story was left out at this length.",
    )
    left_articles: tuple[str, ...] = (
        "{count} more articles of this time are not shown.",
        "{count} more article of this time is not shown.",
    )
    weeks: str = "Articles a week"
    week: str = "{date}: {articles}"
    key_stories: str = "Key stories"
    more_stories: str = "More stories"
    timeline: str = "How it went"
    people: str = "People"
    organisations: str = "Organisations"
    places: str = "Places"
    names: str = "Names"

    def counted(self, count: int, forms: tuple[str, ...]) -> str:
        """A number with its noun, of whose forms the right one is taken."""
        form = forms[self.form_numbers[count if count < 100 else 100 + count % 100]]
        return form.format(count=self.number(count))

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

    def told_day(self, at: int) -> str:
        """A day of these months."""
        _moment, names = self._named(at)
        return self.date.format(**names)

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
