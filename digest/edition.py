"""Makes an edition: chooses stories for the time there is, and tells each in sentences of its articles. Pure.

The same material gives the same page. Nothing is invented: headlines and sentences are the articles' own.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence

from digest.briefing import briefing, wanted
from digest.edition_types import Edition, EditionArticle, EditionSection, EditionSentence, EditionStory
from digest.rank import MOST_OF_ONE_FEED, Ranked, ranked, varied
from digest.sentences import Source, choose
from storage.edition_types import Candidate, EditionMaterial

WORDS_A_MINUTE = 220
_LEAD_WORDS, _TOLD_WORDS, _SINGLE_WORDS = 110, 75, 40
"""About how much headline and summary of a story take; what is chosen is known only when they are."""
_LEAD_SENTENCES, _TOLD_SENTENCES, _SINGLE_SENTENCES = 3, 2, 2
_TEXTS_OF_ONE = 5
"""Articles of a story whose texts are read for its summary."""
_READ_STORIES, _EXCERPTS_OF_ONE = 60, 2
"""Stories that are told from whole texts, a quarter of an hour's; those below, from so many of their excerpts."""
MOST_ARTICLES = 40
"""Of a story, named in an edition."""
TIMELINE = 6
"""Moments of a story's timeline."""
TIMELINE_LEAST_S = 18 * 3600
"""A story that is told in less time is of one day."""
_EXCLUSIVE_LEAST = 3
"""Publishers that wrote about a topic, from which on it says something that only one has a story of it."""

Texts = Callable[[Collection[int]], Mapping[int, str]]
"""Gives the plain texts of articles, as far as they are there."""


def edition(material: EditionMaterial, texts: Texts, *, minutes: int | None, made_at: int) -> Edition:
    """The edition of a period.

    Args:
        material: what came, and what is known of the reader.
        texts: asked once, for the articles whose sentences are looked at.
        minutes: how long it takes to read its summaries, at most; None for all there is.
        made_at: UTC epoch seconds.
    """
    stories = ranked(material)
    shown = varied(material, stories, None if material.topic is not None else MOST_OF_ONE_FEED)
    lead, chosen = _chosen(material, shown, minutes)
    exclusive = _exclusive(stories)
    whole = {story.headline.id for story in chosen[:_READ_STORIES] if len(story.articles) > 1}
    asked = {each.id for story in chosen if story.headline.id in whole for each in _told_by(story)}
    if material.topic is not None:
        asked.update(wanted(material.articles))
    read = texts(asked)
    made = {
        story.headline.id: _story(
            material, story, read if story.headline.id in whole else {}, is_lead=story is lead, exclusive=exclusive
        )
        for story in chosen
    }
    sections = _sections(material, [story for story in chosen if story is not lead], made)
    told = sum(story.due for story in chosen)
    due = sum(each.is_due for each in material.articles)
    words = sum(_words(story) for story in made.values())
    carried = {topic for story in chosen for topic in story.topics}
    about = None
    if material.topic is not None:
        told_of = (made[story.headline.id] for story in chosen)
        about = briefing(material.since, material.until, material.articles, read, told_of)
    return Edition(
        since=material.since,
        until=material.until,
        made_at=made_at,
        lead=made[lead.headline.id] if lead is not None else None,
        sections=sections,
        articles=due,
        minutes=max(1, round(words / WORDS_A_MINUTE)) if made else 0,
        left_out=due - told,
        topic=material.topic,
        briefing=about,
        left_stories=len(shown) - len(chosen),
        colors={topic.name: topic.color for topic in material.topics if topic.name in carried},
    )


def _chosen(
    material: EditionMaterial, shown: Sequence[Ranked], minutes: int | None
) -> tuple[Ranked | None, list[Ranked]]:
    """The lead, and all stories there is time for, in the order of their rank: of every topic its first."""
    if not shown:
        return None, []
    lead = shown[0]
    if minutes is None:
        return lead, list(shown)
    left = minutes * WORDS_A_MINUTE - _LEAD_WORDS
    firsts: dict[str | None, int] = {}
    for place, story in enumerate(shown[1:], start=1):
        firsts.setdefault(_section_of(material, story), place)
    order = sorted(firsts.values())
    order += [place for place in range(1, len(shown)) if place not in set(order)]
    taken = {0}
    for place in order:
        cost = _TOLD_WORDS if len(shown[place].articles) > 1 else _SINGLE_WORDS
        if cost > left:
            break
        left -= cost
        taken.add(place)
    return lead, [story for place, story in enumerate(shown) if place in taken]


def _section_of(material: EditionMaterial, story: Ranked) -> str | None:
    """The topic a story stands under: the one of the edition, else the one that most of its articles carry."""
    if material.topic is not None:
        return material.topic
    return story.topics[0] if story.topics else None


def _sections(
    material: EditionMaterial, stories: Sequence[Ranked], made: Mapping[int, EditionStory]
) -> tuple[EditionSection, ...]:
    under: dict[str | None, list[EditionStory]] = {}
    for story in stories:
        under.setdefault(_section_of(material, story), []).append(made[story.headline.id])
    found = [
        EditionSection(topic.name, topic.color, tuple(under[topic.name]))
        for topic in material.topics
        if topic.name in under
    ]
    if None in under:
        found.append(EditionSection(None, None, tuple(under[None])))
    return tuple(found)


def _exclusive(stories: Sequence[Ranked]) -> frozenset[str]:
    """Topics of which so many publishers wrote that a story of one alone is worth a word."""
    publishers: dict[str, set[str]] = {}
    for story in stories:
        for topic in story.topics:
            publishers.setdefault(topic, set()).update(story.publishers)
    return frozenset(topic for topic, names in publishers.items() if len(names) >= _EXCLUSIVE_LEAST)


def _told_by(story: Ranked) -> list[Candidate]:
    """The articles that may tell it, the headline's first: of the new ones each text once, of several publishers."""
    found = [story.headline]
    publishers = {story.headline.publisher}
    for each in story.articles:
        if each.is_due and each.duplicate_of is None and each.publisher not in publishers:
            publishers.add(each.publisher)
            found.append(each)
    return found[:_TEXTS_OF_ONE]


def _story(
    material: EditionMaterial,
    story: Ranked,
    texts: Mapping[int, str],
    *,
    is_lead: bool,
    exclusive: frozenset[str],
) -> EditionStory:
    headline = story.headline
    several = len(story.articles) > 1
    tellers = _told_by(story) if texts else _told_by(story)[:_EXCERPTS_OF_ONE]
    sources = [Source(each.id, texts.get(each.id) or each.excerpt) for each in tellers]
    most = _LEAD_SENTENCES if is_lead else _TOLD_SENTENCES if several else _SINGLE_SENTENCES
    sentences = tuple(EditionSentence(*each) for each in choose(headline.title, sources, most))
    articles = tuple(_article(material, each) for each in story.articles)
    names: dict[str, str] = {}
    for each in story.articles:
        names.setdefault(each.publisher, each.source)
    return EditionStory(
        story_id=story.story_id,
        headline=headline.title or (sentences[0].text if sentences else headline.source),
        headline_id=headline.id,
        sentences=sentences,
        articles=articles[:MOST_ARTICLES],
        sources=tuple(names.values()),
        topics=story.topics,
        timeline=_timeline(story, articles) if several else (),
        is_developing=story.is_developing,
        picture_key=_picture_key(story),
        reasons=story.reasons,
        is_exclusive=len(story.publishers) == 1 and not exclusive.isdisjoint(story.topics),
    )


def _picture_key(story: Ranked) -> str | None:
    """The headline's picture, or the newest that another telling has."""
    found = (each.picture_key for each in (story.headline, *story.articles) if each.picture_key)
    return next(found, None)


def _article(material: EditionMaterial, article: Candidate) -> EditionArticle:
    is_new = material.before is not None and article.is_due and article.first_seen_at >= material.before
    return EditionArticle(
        article.id,
        article.title,
        article.source,
        article.url,
        article.sort_at,
        is_new,
        article.duplicate_of is not None,
    )


def _timeline(story: Ranked, articles: Sequence[EditionArticle]) -> tuple[EditionArticle, ...]:
    """Its beginning, its end, and what is most evenly between; empty for a story of one day."""
    own = [each for each in reversed(articles) if not each.is_duplicate and each.title]
    if len(own) < 2 or own[-1].at - own[0].at < TIMELINE_LEAST_S:
        return ()
    if len(own) <= TIMELINE:
        return tuple(own)
    first, last = own[0].at, own[-1].at
    found = [own[0]]
    for number in range(1, TIMELINE - 1):
        wanted = first + (last - first) * number / (TIMELINE - 1)
        between = [each for each in own[1:-1] if each not in found]
        found.append(min(between, key=lambda each: (abs(each.at - wanted), each.article_id)))
    return tuple(sorted([*found, own[-1]], key=lambda each: (each.at, each.article_id)))


def _words(story: EditionStory) -> int:
    return len(story.headline.split()) + sum(len(each.text.split()) for each in story.sentences)
