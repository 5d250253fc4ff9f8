"""What feedparser's own cases expect holds for what this program reads; where it does not, the reason stands here."""

from __future__ import annotations

import re
from collections import Counter

import pytest

from feeds.charset import decode
from tests.conftest import CORPORA
from tests.feeds.expectations import Answer, Case, answer

CONTENT_LOCATION = (
    "Content-Location no longer changes what relative addresses start from (RFC 9110, 8.7), and the guid of a feed "
    "that moves must stay"
)
PICTURE = "an enclosure that is a picture becomes the article's picture, not a file to open"
RICHEST = "of several texts the richest is the article's"
LABEL = "a category is called by its label where it has one"
CONTENT_LANGUAGE = "the header Content-Language is most servers' default: the feed's own words and its script tell"
TEXT_LANGUAGE = "the language of the text is the article's, where its title declares another"

BRACKETS = "HTML calls the mathematical brackets U+27E8 and U+27E9 so since its fifth version"

DIFFERENCES = {
    "encoding__bozo_linenoise": "one wrong byte in UTF-8 costs one character, not the whole text",
    "entities__lang": BRACKETS,
    "entities__rang": BRACKETS,
    "wellformed__atom10__entry_category_term": LABEL,
    "wellformed__atom10__entry_category_term_non_ascii": LABEL,
    "wellformed__atom10__entry_content_and_summary": RICHEST,
    "wellformed__rss__item_description_and_summary": RICHEST,
    "wellformed__rss__item_summary_and_description": RICHEST,
    "wellformed__base__http_entry_id_base_docuri": CONTENT_LOCATION,
    "wellformed__http__headers_content_location-relative": CONTENT_LOCATION,
    "wellformed__lang__entry_title_xml_lang_inherit_3": TEXT_LANGUAGE,
    "wellformed__lang__entry_title_xml_lang_inherit_4": TEXT_LANGUAGE,
    "wellformed__lang__http_content_language": CONTENT_LANGUAGE,
    "wellformed__lang__http_content_language_entry_title_inherit": CONTENT_LANGUAGE,
    "wellformed__lang__http_content_language_entry_title_inherit_2": CONTENT_LANGUAGE,
    "wellformed__rss__item_description_not_a_doctype": "broken markup is mended by the cleaner, not by the parser",
    "wellformed__rss__item_enclosure_length": PICTURE,
    "wellformed__rss__item_enclosure_multiple": PICTURE,
    "wellformed__rss__item_enclosure_type": PICTURE,
    "wellformed__rss__item_enclosure_url": PICTURE,
}
"""By case: why it is read otherwise. Of those named *_content_location the reason is CONTENT_LOCATION."""


ENCODING = re.compile(rb"encoding\s*==\s*u?'([\w-]+)'")


@pytest.fixture(scope="module")
def answers() -> dict[str, Answer]:
    """Each case's answer by its name, those about sanitising left out."""
    folder = CORPORA / "feeds" / "kurtmckee_feedparser"
    if not folder.is_dir():
        pytest.skip("the corpora folder beside the checkout is missing")
    return {
        path.stem.removeprefix("tests__"): answer(Case(path.name, path.read_bytes()))
        for path in sorted(folder.iterdir())
        if "__sanitize__" not in path.name
    }


def test_expectations_hold_but_for_the_differences_explained(answers: dict[str, Answer]) -> None:
    differing = {name for name, found in answers.items() if found is Answer.DIFFERS}
    located = {name for name in differing if name.endswith("_content_location")}
    assert differing - located == set(DIFFERENCES)
    assert len(located) == 14


def test_what_is_not_read_is_a_part_known(answers: dict[str, Answer]) -> None:
    counts = Counter(answers.values())
    assert counts[Answer.HELD] >= 639
    assert counts[Answer.NOT_READ] <= 699


def test_each_document_is_in_the_encoding_that_feedparser_finds() -> None:
    folder = CORPORA / "feeds" / "kurtmckee_feedparser"
    if not folder.is_dir():
        pytest.skip("the corpora folder beside the checkout is missing")
    checked, different = 0, []
    for path in sorted(folder.iterdir()):
        body = path.read_bytes()
        expected = ENCODING.search(body.replace(b"\0", b""))
        if expected is not None:
            checked += 1
            wanted = body.decode(expected[1].decode("ascii"), "replace").lstrip("\ufeff")
            if decode(body, Case(path.name, body.replace(b"\0", b"")).content_type) != wanted:
                different.append(path.name)
    assert different == []
    assert checked == 70
