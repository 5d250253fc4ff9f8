"""What the window gives an export to say: its locale's names and clock, and English that is the command line's."""

from __future__ import annotations

import string
from collections.abc import Iterator
from dataclasses import fields

import pytest
from PySide6.QtCore import QLocale

from digest.export.edition_words import EditionWords
from gui.edition_words import edition_words

MONDAY_EVENING = 1_795_460_400


@pytest.fixture
def locale(request: pytest.FixtureRequest, qapp: object) -> Iterator[str]:
    before = QLocale()
    QLocale.setDefault(QLocale(request.param))
    yield request.param
    QLocale.setDefault(before)


@pytest.mark.parametrize("locale", ["en_GB"], indirect=True)
def test_english_is_the_command_lines(locale: str) -> None:
    made, usual = edition_words(), EditionWords()
    different = {each.name for each in fields(usual) if getattr(made, each.name) != getattr(usual, each.name)}
    assert different <= {"language", "halves"}


@pytest.mark.parametrize("locale", ["de_DE", "en_US", "ar_EG", "ja_JP"], indirect=True)
def test_names_and_clock_are_the_locales(locale: str) -> None:
    made = edition_words()
    at = QLocale(locale)
    assert made.weekdays[0] == at.dayName(1)
    assert made.is_rtl == (locale == "ar_EG")
    assert ("half" in {name for _, name, _, _ in string.Formatter().parse(made.time)}) == (locale in ("en_US", "ar_EG"))
    assert made.months[10] in made.title(MONDAY_EVENING)
    assert made.told_moment(MONDAY_EVENING)
    assert made.number(1_214) == f"1{at.groupSeparator()}214"
