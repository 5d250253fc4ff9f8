"""Who and what a briefing says is named: told apart by plain rules, and left a name where none tells."""

from __future__ import annotations

import pytest

from digest.edition_types import NameKind
from digest.naming import names
from tests.digest.test_edition import article

KINDS = {
    "Anna Hale": NameKind.PERSON,
    "Bo Lindqvist": NameKind.PERSON,
    "Okonjo": NameKind.PERSON,
    "Ministry of Mines": NameKind.ORGANISATION,
    "Harbour Metals": NameKind.ORGANISATION,
    "Norrland Mining AB": NameKind.ORGANISATION,
    "IAEA": NameKind.ORGANISATION,
    "Sweden": NameKind.PLACE,
    "Kiruna": NameKind.PLACE,
    "Lake Vättern": NameKind.PLACE,
    "Ytterby": NameKind.NAME,
}
TEXT = """The old mine, said President Anna Hale, will open. Police were told in Kiruna that the IAEA and the
Ministry of Mines agree. Near the shore of Lake Vättern, Bo Lindqvist said nothing. Last year
Harbour Metals sold it to Norrland Mining AB, and Sweden agreed. Workers waited in Kiruna. Nobody
asked Mr Okonjo, and the Chinese buyers of Ytterby left on Monday, police say."""


@pytest.mark.parametrize(("name", "kind"), KINDS.items())
def test_names_are_told_apart_by_plain_rules(name: str, kind: NameKind) -> None:
    found = names([article(number) for number in (1, 2, 3)], dict.fromkeys((1, 2, 3), TEXT))
    assert {each.name: each.kind for each in found}[name] is kind


def test_words_that_begin_sentences_days_and_peoples_are_no_names() -> None:
    found = names([article(number) for number in (1, 2, 3)], dict.fromkeys((1, 2, 3), TEXT))
    assert {each.name for each in found} == set(KINDS)
    assert {each.articles for each in found} == {3}


def test_a_surname_counts_for_who_bears_it_and_a_name_of_one_article_does_not_count() -> None:
    texts = {
        1: "It was Anna Hale who came.",
        2: "Then Anna Hale left.",
        3: "They say that Anna Hale, or Hale, is Oslo.",
    }
    (found,) = names([article(number) for number in texts], texts)
    assert (found.name, found.articles, found.kind) == ("Anna Hale", 3, NameKind.PERSON)
