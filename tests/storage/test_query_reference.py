from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storage.query import parse, rule_problem
from storage.query_completion import Names, complete
from storage.query_fields import FIELDS
from storage.query_reference import FORMS, Form, page
from storage.query_tree import TextField
from tests.storage.test_query import QUERY_TEXTS

NAMES = Names(topics=("Rare earths", "Sanctions"), feeds=("Northern Wire", "Wire", 'The "Post"'), folders=("World",))


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.example)
def test_every_form_is_understood_as_it_is_told(form: Form) -> None:
    assert parse(form.example).literal == ()
    assert (rule_problem(form.example) is None) is form.in_rule


def test_every_field_is_told() -> None:
    told = " ".join(form.example + form.meaning for form in FORMS)
    assert [name for name in (*TextField, *FIELDS) if f"{name}:" not in told] == []


def test_the_page_is_what_the_code_says() -> None:
    assert Path("docs/search.md").read_text("utf-8") == page()


@pytest.mark.parametrize(
    ("text", "offered"),
    [
        ("ti", ["title:"]),
        ("cobalt -to", ["topic:"]),
        ("topic:", ["Rare earths", "Sanctions"]),
        ("a topic:s", ["Sanctions", "Rare earths"]),
        ('feed:"nor', ["Northern Wire"]),
        ("feed:wire", ["Wire", "Northern Wire"]),
        ("(is:u", ["unread"]),
        ("words:>", [">800"]),
        ("cobalt ", []),
        ("zinc", []),
        ('"ti', []),
    ],
)
def test_completes_what_is_being_typed(text: str, offered: list[str]) -> None:
    assert [each.shown for each in complete(text, len(text), NAMES)] == offered


@given(QUERY_TEXTS, st.integers(0, 40))
def test_what_is_offered_is_understood(text: str, place: int) -> None:
    place = min(place, len(text))
    for each in complete(text, place, NAMES):
        assert 0 <= each.start <= each.end == place


def test_a_completed_name_is_found_whole() -> None:
    (first, *_) = complete("feed:post", 9, NAMES)
    query = parse("feed:post"[: first.start] + first.text)
    assert query.literal == ()
