"""Editions: what stands on top and why, how long they are, what they say, and that the same goes in and comes out."""

from __future__ import annotations

import random
from collections.abc import Collection
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from digest.edition import WORDS_A_MINUTE, edition
from digest.edition_json import packed, searched, unpacked
from digest.edition_types import Briefing, Edition, EditionName, EditionReason, EditionStory, NameKind, Reason
from digest.rank import SHARE_POINTS
from digest.sentences import Source, choose, sentences
from storage.edition_types import Candidate, EditionMaterial, FollowedTopic
from storage.feed_types import DigestShare

DAY = 86_400
NOON = 1_795_000_000
TOPICS = (FollowedTopic("Energy", "#118811"), FollowedTopic("Metals", "#112288"))


def article(
    number: int,
    title: str = "",
    *,
    feed: int = 1,
    hours: float = 1.0,
    story: int | None = None,
    excerpt: str = "Something happened at the old harbour on Monday, the ministry said.",
    topics: tuple[str, ...] = (),
    is_saved: bool = False,
    is_due: bool = True,
    duplicate_of: int | None = None,
) -> Candidate:
    at = NOON - int(hours * 3600)
    return Candidate(
        id=number,
        title=title or f"Headline number {number}",
        excerpt=excerpt,
        words=300,
        url=f"https://paper{feed}.example/{number}",
        source=f"Paper {feed}",
        publisher=f"paper{feed}.example",
        feed_id=feed,
        sort_at=at,
        first_seen_at=at,
        is_saved=is_saved,
        topics=topics,
        story_id=story,
        duplicate_of=duplicate_of,
        is_due=is_due,
    )


def material(*articles: Candidate, **known: object) -> EditionMaterial:
    return replace(EditionMaterial(NOON - DAY, NOON, articles, TOPICS), **known)


def made(*articles: Candidate, minutes: int | None = None, **known: object) -> Edition:
    return edition(material(*articles, **known), lambda _ids: {}, minutes=minutes, made_at=NOON)


def headlines(found: Edition) -> list[int]:
    return [story.headline_id for story in found.stories()]


def story_of(found: Edition, article_id: int) -> EditionStory:
    return next(story for story in found.stories() if story.article(article_id) is not None)


# ---- rank


def test_the_story_most_publishers_tell_leads() -> None:
    told = [article(number, feed=number, story=7) for number in range(2, 7)]
    found = made(article(1, feed=1, topics=("Metals",)), *told)
    assert found.lead is not None
    assert found.lead.story_id == 7
    assert len(found.lead.sources) == 5
    assert found.lead.reasons[0].kind is Reason.SOURCES
    assert found.lead.reasons[0].count == 5


def test_copies_of_one_text_are_one_telling() -> None:
    copies = [article(1, story=7), *(article(n, feed=n, story=7, duplicate_of=1) for n in range(2, 9))]
    told = [article(n, feed=n, story=8) for n in range(11, 14)]
    found = made(*copies, *told)
    assert found.lead is not None
    assert found.lead.story_id == 8
    assert len(story_of(found, 1).sources) == 8, "whose they are is told all the same"


def test_every_point_of_a_rank_is_told() -> None:
    found = made(
        article(1, topics=("Metals",), is_saved=True, story=3),
        article(2, feed=2, story=3, is_due=False, hours=40),
        rates={1: 0.1},
        liked={1: 0.5},
        shares={1: DigestShare.MORE},
    )
    assert found.lead is not None
    kinds = {each.kind for each in found.lead.reasons}
    assert kinds == set(Reason) - {Reason.LESS}
    assert all(each.points > 0 for each in found.lead.reasons)
    points = [each.points for each in found.lead.reasons]
    assert points == sorted(points, reverse=True)


def test_a_feed_that_speaks_rarely_stands_before_one_that_never_stops() -> None:
    found = made(article(1, feed=1), article(2, feed=2), rates={1: 40.0, 2: 0.05})
    assert headlines(found) == [2, 1]


def test_a_feed_shows_three_stories_that_it_alone_tells() -> None:
    found = made(*(article(n, feed=1) for n in range(1, 11)), article(20, feed=2, hours=20))
    assert sum(story.sources == ("Paper 1",) for story in found.stories()) == 3
    assert found.left_out == 7
    assert 20 in headlines(found)


@pytest.mark.parametrize(("share", "place", "most"), [(DigestShare.MORE, 0, 6), (DigestShare.LESS, 6, 1)])
def test_a_feed_of_which_more_or_less_is_wanted_stands_higher_or_lower_and_with_more_or_fewer(
    share: DigestShare, place: int, most: int
) -> None:
    others = [article(20 + n, feed=n, hours=3 + n) for n in range(2, 8)]
    found = made(*(article(n, feed=1, hours=4) for n in range(1, 11)), *others, shares={1: share})
    shown = [story.sources[0] for story in found.stories()]
    assert shown.index("Paper 1") == place
    assert shown.count("Paper 1") == most
    (told,) = [each for each in story_of(found, headlines(found)[place]).reasons if each.kind in ("more", "less")]
    assert (told.kind, told.name) == (share.value, "Paper 1")
    assert unpacked(packed(found)) == found


def test_a_story_that_others_tell_too_is_not_lower_for_a_feed_of_which_less_is_wanted() -> None:
    told = [article(1, feed=1, story=5), article(2, feed=2, story=5)]
    usual, less = made(*told), made(*told, shares={1: DigestShare.LESS})
    assert usual == less
    both = made(*told, shares={1: DigestShare.LESS, 2: DigestShare.LESS}, order={2: 1, 1: 2})
    assert both.lead is not None
    assert both.lead.reasons[-1] == EditionReason(Reason.LESS, -SHARE_POINTS, 0, "Paper 2")
    more = made(*told, shares={1: DigestShare.LESS, 2: DigestShare.MORE})
    assert more.lead is not None
    assert Reason.MORE in {each.kind for each in more.lead.reasons}


def test_feeds_take_turns() -> None:
    found = made(article(1, feed=1), article(2, feed=1, hours=1.1), article(3, feed=2, hours=2))
    assert headlines(found) == [1, 3, 2]


def test_the_readers_order_of_sources_decides_between_equals() -> None:
    found = made(article(1, feed=1), article(2, feed=2), order={1: 5, 2: 1})
    assert headlines(found)[0] == 2


# ---- the page


def test_sections_stand_in_the_order_of_topics_and_everything_else_last() -> None:
    found = made(
        article(1, feed=1, topics=("Metals",)),
        article(2, feed=2, topics=("Energy",), hours=2),
        article(3, feed=3, hours=3),
        article(4, feed=4, topics=("Metals", "Energy"), hours=0.1),
    )
    assert found.lead is not None
    assert found.lead.headline_id == 4
    assert [section.topic for section in found.sections] == ["Energy", "Metals", None]
    assert sorted(headlines(found)) == [1, 2, 3, 4], "each once"


def test_a_short_edition_keeps_the_first_of_every_topic() -> None:
    crowd = [article(n, feed=n, story=100 + n // 2, topics=("Energy",)) for n in range(10, 90)]
    single = article(1, feed=1, topics=("Metals",), hours=20)
    whole = made(*crowd, single)
    short = made(*crowd, single, minutes=3)
    assert 1 in headlines(short)
    assert len(headlines(short)) < len(headlines(whole))
    words = sum(
        len(story.headline.split()) + sum(len(each.text.split()) for each in story.sentences)
        for story in short.stories()
    )
    assert words <= 3 * WORDS_A_MINUTE
    assert short.left_out + sum(len(story.articles) for story in short.stories()) == short.articles


def test_sentences_are_the_articles_own_and_each_has_its_source() -> None:
    texts = {
        1: "The mine at Corran will reopen in May, the owner said. It had been shut for nine years. Prices fell.",
        2: "Workers at Corran were told of the reopening by letter. Two hundred of them will be hired again in May.",
    }
    articles = (article(1, "Old pit to be worked again", story=5), article(2, "Mine hires again", feed=2, story=5))

    def read(ids: Collection[int]) -> dict[int, str]:
        return {each: texts[each] for each in ids}

    found = edition(material(*articles), read, minutes=None, made_at=NOON)
    assert found.lead is not None
    assert len(found.lead.sentences) >= 2
    assert {each.article_id for each in found.lead.sentences} == {1, 2}
    for each in found.lead.sentences:
        assert each.text in texts[each.article_id]


def test_what_came_since_the_last_digest_is_marked_and_a_story_of_days_has_a_timeline() -> None:
    found = made(
        article(1, "Talks open", story=5, hours=50, is_due=False),
        article(2, "Talks go on", feed=2, story=5, hours=20),
        article(3, "Talks end", feed=3, story=5, hours=1),
        before=NOON - 10 * 3600,
    )
    assert found.lead is not None
    assert found.lead.is_developing
    assert [each.title for each in found.lead.timeline] == ["Talks open", "Talks go on", "Talks end"]
    assert [each.is_new for each in found.lead.timeline] == [False, False, True]
    assert found.articles == 2


def test_only_one_carries_it_is_said_where_others_wrote_about_the_topic() -> None:
    others = [article(n, feed=n, topics=("Metals",), hours=n) for n in range(1, 5)]
    found = made(*others, article(9, feed=9, topics=("Energy",)))
    assert story_of(found, 1).is_exclusive
    assert not story_of(found, 9).is_exclusive


def test_a_quiet_period_is_an_empty_page() -> None:
    found = made()
    assert (found.lead, found.sections, found.articles, found.minutes) == (None, (), 0, 0)


# ---- always


@st.composite
def articles(draw: st.DrawFn) -> list[Candidate]:
    count = draw(st.integers(0, 25))
    return [
        article(
            number,
            feed=draw(st.integers(1, 4)),
            hours=draw(st.floats(0.1, 23.9)),
            story=draw(st.none() | st.integers(1, 5)),
            topics=draw(st.sampled_from([(), ("Energy",), ("Metals",), ("Energy", "Metals")])),
            is_saved=draw(st.booleans()),
            is_due=draw(st.booleans()),
        )
        for number in range(1, count + 1)
    ]


@given(articles(), st.sampled_from([None, 3, 5, 10]), st.randoms(use_true_random=False))
def test_the_same_articles_in_whatever_order_give_the_same_page(
    given_articles: list[Candidate], minutes: int | None, chance: random.Random
) -> None:
    shuffled = list(given_articles)
    chance.shuffle(shuffled)
    found = made(*given_articles, minutes=minutes)
    assert found == made(*shuffled, minutes=minutes)
    shown = [each.article_id for story in found.stories() for each in story.articles]
    assert len(shown) == len(set(shown)), "no article stands in two stories"
    assert unpacked(packed(found)) == found
    named = replace(found, topic="Metals", briefing=Briefing((), (EditionName("Oslo", 2, NameKind.PLACE),), ()))
    assert unpacked(packed(named)) == named


def test_a_kept_edition_that_lost_a_story_is_none() -> None:
    with pytest.raises(ValueError, match="missing"):
        unpacked(packed(made(article(1), article(2))).rpartition("\n")[0])


def test_a_kept_edition_of_another_version_is_read_as_far_as_it_is_known() -> None:
    found = made(article(1, topics=("Metals",)))
    later = packed(found).replace('"since":', '"mood":"calm","since":', 1).replace('"kind":"topic"', '"kind":"moon"')
    read = unpacked(later)
    assert read.lead is not None
    assert Reason.TOPIC not in {each.kind for each in read.lead.reasons}
    assert "headline number 1" in searched(read)


# ---- sentences


def test_abbreviations_and_numbers_end_no_sentence() -> None:
    text = (
        "Mr. Hale of the U.S. Treasury spoke at 3.5 per cent. “It is done.” He left for St. Ives.\n"
        "A heading without an end\n是这样。不是！"
    )
    assert list(sentences(text)) == [
        "Mr. Hale of the U.S. Treasury spoke at 3.5 per cent.",
        "“It is done.”",
        "He left for St. Ives.",
        "是这样。",
        "不是！",
    ]


def test_what_the_headline_says_is_not_said_again() -> None:
    text = "The mine at Corran reopens in May. Two hundred workers were told by letter on Friday evening."
    (only,) = choose("Mine at Corran reopens in May", [Source(1, text)], 2)
    assert only.text.startswith("Two hundred")
