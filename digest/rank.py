"""How important a story is to this reader: a sum of few reasons, each of which can be told. Pure and deterministic.

Nothing is known of other readers. What counts: how many publishers tell it in words of their own, whether it is of a
followed topic, whether its feed speaks rarely, how new it is, what the reader has saved before, and of which feeds the
reader has asked for more or less.
"""

from __future__ import annotations

import heapq
import math
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from digest.edition_types import EditionReason, Reason
from storage.edition_types import Candidate, EditionMaterial
from storage.feed_types import DigestShare

SOURCES_POINTS = 2.0
"""For every doubling of the publishers that tell a story in their own words."""
TOPIC_POINTS, MORE_TOPICS_POINTS = 1.5, 0.25
RARE_POINTS = 1.2
"""For a feed that is all but silent; falls to none at an article a day."""
RECENT_POINTS = 1.0
SAVED_POINTS = 1.0
LIKED_POINTS = 1.0
"""For a feed of which the reader saves a third or more."""
LIKED_SHARE = 1 / 3
DEVELOPING_POINTS = 0.4
SHARE_POINTS = 1.5
"""For a feed of which the reader wants more; taken off where all that is new is of feeds of which less is wanted."""
VARIETY = 0.35
"""Taken from a story for each that stands above it and is of the same feed."""
MOST_OF_ONE_FEED = {DigestShare.MORE: 6, DigestShare.USUAL: 3, DigestShare.LESS: 1}
"""Stories that one publisher alone tells, by the feed's share: more of one feed belong in the list."""
_LEAST_HALF_LIFE_S = 6 * 3600


@dataclass(frozen=True, slots=True)
class Ranked:
    """A story with its rank.

    Attributes:
        articles: those to be shown, newest first; at least one is due.
        headline: the most central of those that are due.
        publishers: distinct ones, in the order of `articles`.
        topics: names, those of most articles first.
        is_developing: it was there before the period.
    """

    story_id: int | None
    articles: tuple[Candidate, ...]
    headline: Candidate
    publishers: tuple[str, ...]
    topics: tuple[str, ...]
    is_developing: bool
    reasons: tuple[EditionReason, ...]
    score: float

    @property
    def due(self) -> int:
        """How many of its articles came in the period."""
        return sum(each.is_due for each in self.articles)


def ranked(material: EditionMaterial) -> list[Ranked]:
    """All stories of a period, and its articles that are alone; the most important first."""
    groups: dict[int, list[Candidate]] = defaultdict(list)
    for article in material.articles:
        # Articles that are alone are told from stories by their sign.
        groups[article.story_id if article.story_id is not None else -article.id].append(article)
    places = {topic.name: place for place, topic in enumerate(material.topics)}
    found = [
        _rank(material, key if key > 0 else None, articles, places)
        for key, articles in groups.items()
        if any(each.is_due for each in articles)
    ]
    found.sort(key=lambda each: _order(material, each))
    return found


def varied(
    material: EditionMaterial, stories: Sequence[Ranked], most_of_one: Mapping[DigestShare, int] | None
) -> list[Ranked]:
    """The same without what is too much of one feed, and so that feeds take turns.

    Args:
        material: what they are of.
        stories: as `ranked` gives them.
        most_of_one: how many stories that one publisher alone tells a feed may have, by its share; None for any number.
    """
    queue = [(-story.score, place) for place, story in enumerate(stories)]
    heapq.heapify(queue)
    shown: Counter[int] = Counter()
    found: list[Ranked] = []
    while queue:
        offered, place = heapq.heappop(queue)
        story = stories[place]
        feed = story.headline.feed_id
        is_single = len(story.publishers) == 1
        if is_single and most_of_one is not None and shown[feed] >= most_of_one[_share(material, feed)]:
            continue
        now = -(story.score - VARIETY * shown[feed]) if is_single else offered
        if now > offered:
            heapq.heappush(queue, (now, place))
            continue
        found.append(story)
        shown[feed] += is_single
    return found


def _order(material: EditionMaterial, story: Ranked) -> tuple[float, int, int, int]:
    """Rank; then the reader's order of sources, then the newest."""
    return (
        -story.score,
        material.order.get(story.headline.feed_id, len(material.order)),
        -story.articles[0].sort_at,
        -story.headline.id,
    )


def _rank(
    material: EditionMaterial, story_id: int | None, articles: list[Candidate], places: Mapping[str, int]
) -> Ranked:
    articles.sort(key=lambda each: (-each.sort_at, -each.id))
    due = [each for each in articles if each.is_due]
    # Who only repeats another's text adds nothing to how many tell it; who it is from is told all the same.
    publishers = tuple(dict.fromkeys(each.publisher for each in articles))
    ids = {each.id for each in articles}
    independent = {each.publisher for each in articles if each.duplicate_of is None or each.duplicate_of not in ids}
    carried = Counter(topic for each in articles for topic in each.topics)
    topics = tuple(sorted(carried, key=lambda name: (-carried[name], places.get(name, len(places)), name)))
    is_developing = len(due) < len(articles)
    headline = _headline(material, story_id, due)
    reasons = [
        *_by_sources(max(1, len(independent))),
        *_by_topics(topics),
        *_by_feed(material, due),
        *_by_share(material, due),
        EditionReason(Reason.RECENT, _recent(material, due[0].sort_at)),
    ]
    if any(each.is_saved for each in articles):
        reasons.append(EditionReason(Reason.SAVED, SAVED_POINTS))
    if is_developing:
        reasons.append(EditionReason(Reason.DEVELOPING, DEVELOPING_POINTS))
    reasons = [each for each in reasons if each.points != 0]
    reasons.sort(key=lambda each: (-each.points, each.kind))
    score = round(math.fsum(each.points for each in reasons), 6)
    return Ranked(story_id, tuple(articles), headline, publishers, topics, is_developing, tuple(reasons), score)


def _by_sources(independent: int) -> list[EditionReason]:
    return [EditionReason(Reason.SOURCES, round(SOURCES_POINTS * math.log2(independent), 2), independent)]


def _by_topics(topics: Sequence[str]) -> list[EditionReason]:
    return [
        EditionReason(Reason.TOPIC, MORE_TOPICS_POINTS if place else TOPIC_POINTS, 0, name)
        for place, name in enumerate(topics[:3])
    ]


def _by_feed(material: EditionMaterial, due: Sequence[Candidate]) -> list[EditionReason]:
    """For the one of its feeds that speaks most rarely, and the one that the reader saves most of."""
    found = []
    rated = [each for each in due if each.feed_id in material.rates]
    if rated:
        rarest = min(rated, key=lambda each: (material.rates[each.feed_id], each.id))
        points = round(RARE_POINTS * max(0.0, 1 - material.rates[rarest.feed_id]), 2)
        found.append(EditionReason(Reason.RARE, points, 0, rarest.source))
    best = max(due, key=lambda each: (material.liked.get(each.feed_id, 0.0), -each.id))
    share = min(1.0, material.liked.get(best.feed_id, 0.0) / LIKED_SHARE)
    found.append(EditionReason(Reason.LIKED, round(LIKED_POINTS * share, 2), 0, best.source))
    return found


def _by_share(material: EditionMaterial, due: Sequence[Candidate]) -> list[EditionReason]:
    """For the first in the reader's order of its feeds of which more is wanted; or where less is wanted of all."""
    shares = {each.id: _share(material, each.feed_id) for each in due}
    ordered = sorted(due, key=lambda each: (material.order.get(each.feed_id, len(material.order)), each.id))
    wanted = next((each for each in ordered if shares[each.id] is DigestShare.MORE), None)
    if wanted is not None:
        return [EditionReason(Reason.MORE, SHARE_POINTS, 0, wanted.source)]
    if all(share is DigestShare.LESS for share in shares.values()):
        return [EditionReason(Reason.LESS, -SHARE_POINTS, 0, ordered[0].source)]
    return []


def _share(material: EditionMaterial, feed_id: int) -> DigestShare:
    return material.shares.get(feed_id, DigestShare.USUAL)


def _recent(material: EditionMaterial, at: int) -> float:
    """Halves every half of the period."""
    half_life = max(_LEAST_HALF_LIFE_S, (material.until - material.since) / 2)
    return round(RECENT_POINTS * math.pow(0.5, max(0, material.until - at) / half_life), 2)


def _headline(material: EditionMaterial, story_id: int | None, due: Sequence[Candidate]) -> Candidate:
    """The most central article that came in the period: an old headline would tell what is known."""
    central = material.headlines.get(story_id) if story_id is not None else None
    for each in due:
        if each.id == central:
            return each
    # The longest report of those told in their own words stands nearest to all others.
    return min(
        due,
        key=lambda each: (each.duplicate_of is not None, not each.title, -min(each.words, 600), -each.sort_at, each.id),
    )
