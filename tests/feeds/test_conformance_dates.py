"""Dates in every form that feeds are known to write them in."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from feeds.dates import moment
from feeds.months import month_number

NOON = datetime(2025, 3, 4, 12, 36, tzinfo=UTC)
MIDNIGHT = datetime(2025, 3, 4, tzinfo=UTC)


def at(text: str | None) -> datetime | None:
    seconds = moment(text)
    return None if seconds is None else datetime.fromtimestamp(seconds, UTC)


@pytest.mark.parametrize(
    "text",
    [
        # RFC 822 and what became of it
        "Tue, 04 Mar 2025 12:36:00 GMT",
        "Tue, 4 Mar 2025 12:36:00 +0000",
        "4 Mar 2025 12:36 UT",
        "Tue, 04 Mar 25 12:36:00 Z",
        "Tue, 04 Mar 2025 12:36:00",
        "Tues, 04 March 2025 12:36:00 UTC",
        "Thu, 04 Mar 2025 12:36:00 GMT",
        "tue,4 mar 2025 12:36:00 gmt",
        "Tue, 04 Mar 2025 07:36:00 EST",
        "Tue, 04 Mar 2025 04:36:00 PST",
        "Tue, 04 Mar 2025 05:36:00 PDT",
        "Tue, 04 Mar 2025 13:36:00 CET",
        "Tue, 04 Mar 2025 18:06:00 +0530",
        "Tue, 04 Mar 2025 18:06:00 +05:30",
        "Tue, 04 Mar 2025 15:36:00 GMT+3",
        "Tue, 04 Mar 2025 15:36:00 GMT+0300 (MSK)",
        "Tue, 04 Mar 2025 13:36 +1",
        "Tue, 04 Mar 2025 12:36:00 Nowhere/Town",
        "Tue,  04  Mar\n 2025 12:36:00 GMT",
        "Tuesday, March 4, 2025 12:36 PM",
        "Mar 4, 2025 - 12:36",
        "March 4th, 2025 at 12:36 pm",
        "4-Mar-2025 12:36",
        # asctime and its kin
        "Tue Mar  4 12:36:00 2025",
        "Tue Mar  4 12:36:00 UTC 2025",
        "Tue Mar 04 2025 12:36:00 GMT+0000 (Coordinated Universal Time)",
        # ISO 8601 and RFC 3339
        "2025-03-04T12:36:00Z",
        "2025-03-04t12:36:00z",
        "2025-03-04T12:36Z",
        "2025-03-04T12:36:00.123456Z",
        "2025-03-04T12:36:00,5Z",
        "2025-03-04T12:36:00",
        "2025-03-04 12:36:00",
        "2025-03-04T14:36:00+02:00",
        "2025-03-04T14:36:00+0200",
        "2025-03-04T14:36:00 +02",
        "2025-03-04T04:36:00\u221208:00",
        "2025-03-04T12:36:00GMT",
        "2025-03-04T12:36:00 UTC",
        "20250304T123600Z",
        "20250304 123600",
        "2025/03/04 12:36:00",
        "2025.03.04 12:36",
        "2025/3/4 12:36:00",
        # numbers
        "1741091760",
        "1741091760.25",
        "1741091760000",
        # numeric, by the habits of their countries
        "3/4/2025 12:36:00 PM",
        "03/04/2025 12:36",
        "04.03.2025 12:36",
        "4.3.25 12:36",
        # other languages
        "Di, 04 Mär 2025 12:36:00 +0000",
        "Dienstag, 4. März 2025 12:36 Uhr",
        "mar., 4 mars 2025 12:36:00 +0000",
        "mardi 4 mars 2025 à 12h36",
        "mar, 04 mar 2025 12:36:00 +0000",
        "martes, 4 de marzo de 2025, 12:36",
        "Ter, 04 Mar 2025 09:36:00 -0300",
        "4 de março de 2025 12:36",
        "martedì 4 marzo 2025 12:36",
        "di 4 mrt 2025 12:36",
        "wt., 4 marca 2025 12:36",
        "úterý 4. března 2025 12:36",
        "Вт, 04 мар 2025 15:36:00 +0300",
        "4 марта 2025 12:36",
        "вівторок, 4 березня 2025 12:36",
        "Τρί, 04 Μάρ 2025 12:36:00 GMT",
        "4 Mart 2025 Salı 12:36",
        "2025. március 4. 12:36",
        "2025-március-04T12:36Z",
        "tiistai 4. maaliskuuta 2025 12:36",
        "Selasa, 4 Maret 2025 12:36",
        "الثلاثاء، ٤ مارس ٢٠٢٥ 12:36",
        "יום שלישי, 4 במרץ 2025 12:36",
        "2025年3月4日 12:36",
        "2025年3月4日 下午12:36",
        "2025년 3월 4일 오후 12:36",
    ],
)
def test_one_moment_in_many_forms(text: str) -> None:
    assert at(text) == NOON


@pytest.mark.parametrize(
    "text",
    ["2025-03-04", "20250304", "4 Mar 2025", "March 4, 2025", "04.03.2025", "2025年3月4日", "2025-03-03T24:00:00Z"],
)
def test_a_day_without_a_time_is_its_midnight(text: str) -> None:
    assert at(text) == MIDNIGHT


@pytest.mark.parametrize(
    ("text", "year", "month", "day"),
    [
        ("14/3/2025", 2025, 3, 14),
        ("3/14/2025", 2025, 3, 14),
        ("Thu, 31 Dec 99 00:00:00 GMT", 1999, 12, 31),
        ("Sat, 01 Jan 00 00:00:00 GMT", 2000, 1, 1),
        ("Wed, 01 Jan 103 00:00:00 GMT", 2003, 1, 1),
        ("2025-03", 2025, 3, 1),
        ("mar 4 feb 2025", 2025, 2, 4),
        ("sex, 5 set 2025", 2025, 9, 5),
        ("29 Feb 2024", 2024, 2, 29),
    ],
)
def test_what_a_number_or_a_name_means(text: str, year: int, month: int, day: int) -> None:
    assert at(text) == datetime(year, month, day, tzinfo=UTC)


@pytest.mark.parametrize(
    "text",
    [
        *(None, "", "yesterday", "0000-00-00 00:00:00", "31 Jun 2024", "29 Feb 2025", "Sun, 31 Dec 1899 00:00:00 GMT"),
        *("9999-12-31", "25:61", "1", "12", "Mar", "x" * 5000, "1 2 3 4 5 6", "2025-13-40"),
    ],
)
def test_what_is_no_date_is_none(text: str | None) -> None:
    assert moment(text) is None


@given(st.text(max_size=60))
def test_whatever_stands_there_never_raises(text: str) -> None:
    moment(text)


@given(st.datetimes(datetime(1971, 1, 1), datetime(2099, 1, 1)))
def test_the_standard_forms_come_back_exactly(day: datetime) -> None:
    moment_ = day.replace(microsecond=0, tzinfo=UTC)
    assert at(moment_.isoformat()) == moment_
    assert at(moment_.strftime("%a, %d %b %Y %H:%M:%S +0000")) == moment_
    assert at(str(int(moment_.timestamp())).zfill(9)) == moment_


def test_beginnings_that_several_months_share_are_none() -> None:
    assert month_number("ju") is None
    assert month_number("ma") is None
    assert month_number("Sept.".rstrip(".")) == 9
    assert month_number("tuesday") is None
