"""Which recent articles tell of one event: near-copies first, then the same told in other words. Pure.

What arrived is compared with all recent articles by an inverted index (`story_likeness`); the neighbourhoods it touches
are then grouped by average link (`average_link`), and each article goes to the group that it is nearest to as a whole
(`nearest_group`). The outcome depends on what is there, not on the order in which it came; what a person put together
or apart is taken as given.
"""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from digest.average_link import average_link
from digest.nearest_group import Member, to_nearest
from digest.story_index import TermIndex
from digest.story_likeness import Likeness, StoryTuning
from digest.story_terms import SKETCH, Terms, hashes, overlap

DUPLICATE = 0.8
"""Overlap of wording from which two articles are one text. Sketches err by 0.06 about the 0.85 that is meant."""
LARGE_STORY = 40
"""A story of more is taken as it is, and is met by so many of its articles: what joins it is compared with those."""
MOST_TERMS_AT_ONCE = 24_000
"""Terms of the articles grouped in one step, half of them of what arrives: 600 whole texts, or some thousand headlines.
A neighbourhood that is larger than that is a subject, not an event."""
NEAR_TERMS, NEAR_TO_ARRIVED = 4_000, 2
"""Terms of what is brought in beside what arrives: so many, and so many for each of that."""
_NEAREST, _NEAR = 3, 0.8
"""How many of what is nearly alike an arrival brings into a pass; with each its whole story comes."""
_COPY_HASHES = SKETCH - math.ceil(DUPLICATE * SKETCH) + 1
"""Of two sketches that are copies, one of so many first hashes is in both."""


@dataclass(frozen=True, slots=True)
class StoryArticle:
    """A recent article.

    Attributes:
        at: its place in time, UTC epoch seconds.
        publisher: who published it; two articles of one publisher are no copies of each other.
        story: where it is now; None for alone.
        is_fixed: a person put it there (or made it stand alone): it is not moved.
    """

    id: int
    at: int
    publisher: str
    terms: Terms
    story: int | None = None
    is_fixed: bool = False


@dataclass(frozen=True, slots=True)
class StoryGroup:
    """Articles of one event.

    Attributes:
        story: the story it continues; None for a new one.
        ids: the articles, rising.
        headline: the one most like all others.
        duplicates: article → the earliest one whose text it has.
    """

    story: int | None
    ids: tuple[int, ...]
    headline: int
    duplicates: dict[int, int] = field(default_factory=dict)


class Recent:
    """The recent articles, weighed against each other; made anew for each pass."""

    def __init__(
        self, articles: Iterable[StoryArticle], tuning: StoryTuning | None = None, index: TermIndex | None = None
    ) -> None:
        """`articles`: oldest first, for of a large story some are taken by their order; `index` is as of `Likeness`."""
        self.articles = {article.id: article for article in articles}
        self._tuning = tuning or StoryTuning()
        self._likeness = Likeness(self.articles, self._tuning, index)

    # ---- a pass

    def arrive(self, arrived: Collection[int]) -> tuple[list[StoryGroup], list[int]]:
        """Group what arrived, in the order of time and some hundreds at once, however many there are.

        Returns:
            The groups of all articles concerned, two articles each at least, as they are at the end; and those of the
            articles concerned that were in a story and now belong to none.
        """
        waiting = sorted(
            (each for each in arrived if each in self.articles), key=lambda each: (self.articles[each].at, each)
        )
        latest: dict[int, StoryGroup] = {}
        left: set[int] = set()
        made = 0
        for step in self._steps(waiting):
            groups, alone = self._regroup(step)
            for article_id in alone:
                self.articles[article_id] = replace(self.articles[article_id], story=None)
            left |= set(alone)
            for group in groups:
                made -= group.story is None
                story = group.story if group.story is not None else made
                for article_id in group.ids:
                    self.articles[article_id] = replace(self.articles[article_id], story=story)
                latest[story] = group
        stories: dict[int, list[int]] = defaultdict(list)
        for article in self.articles.values():
            if article.story is not None:
                stories[article.story].append(article.id)
        found = [
            replace(group, story=story if story > 0 else None)
            for story, group in sorted(latest.items(), key=lambda item: item[1].ids)
            if set(group.ids) <= set(stories[story])
        ]
        return found, sorted(each for each in left if self.articles[each].story is None)

    def _steps(self, waiting: Sequence[int]) -> Iterator[list[int]]:
        step: list[int] = []
        terms = 0
        for article_id in waiting:
            step.append(article_id)
            terms += len(self.articles[article_id].terms.keys)
            if terms >= MOST_TERMS_AT_ONCE // 2:
                yield step
                step, terms = [], 0
        if step:
            yield step

    def _regroup(self, arrived: Sequence[int]) -> tuple[list[StoryGroup], list[int]]:
        """Group what arrived, and what it touches; the outcome as of `arrive`."""
        stories: dict[int, list[int]] = defaultdict(list)
        for article in self.articles.values():
            if article.story is not None:
                stories[article.story].append(article.id)
        met = self._neighbourhood(arrived, stories)
        touched = {story for each in met if (story := self.articles[each].story) is not None}
        unmet = {story: set(stories[story]) - met for story in touched if len(stories[story]) > LARGE_STORY}
        given, by_hand = self._given(met, unmet)
        groups = average_link(given, range(by_hand), self._likeness.among(met, given))
        groups = [self._whole(ids, unmet) for ids in self._likeliest(groups, unmet)]
        found = [self._group(sorted(ids)) for ids in groups if self._is_story(ids)]
        found.sort(key=lambda group: group.ids)
        inside = {article_id for group in found for article_id in group.ids}
        alone = sorted(each for each in met - inside if self.articles[each].story is not None)
        return _named(found, self.articles), alone

    def _neighbourhood(self, arrived: Sequence[int], stories: Mapping[int, Sequence[int]]) -> set[int]:
        """What arrived, what is like it, and the members of the stories these are in, of large ones some."""
        near: dict[int, float] = {}
        for article_id in arrived:
            for other, likeness in self._likeness.nearest(article_id, _NEAREST):
                if likeness >= _NEAR:
                    near[other] = max(likeness, near.get(other, 0.0))
        met = set(arrived)
        seen: set[int] = set()
        came = sum(len(self.articles[each].terms.keys) for each in met)
        left = min(MOST_TERMS_AT_ONCE - came, NEAR_TERMS + NEAR_TO_ARRIVED * came)
        for article_id in [*arrived, *sorted(near, key=lambda each: (-near[each], each))]:
            story = self.articles[article_id].story
            if story in seen:
                continue
            whole = {article_id} if story is None else _some(stories[story])
            left -= sum(len(self.articles[each].terms.keys) for each in whole - met)
            if left < 0:
                break
            met |= whole
            if story is not None:
                seen.add(story)
        # What a person made stand alone is nobody's neighbour.
        return {each for each in met if not self._stands_alone(each)}

    def _given(self, met: set[int], unmet: Mapping[int, set[int]]) -> tuple[list[set[int]], int]:
        """The groups to begin with: by hand, large, and each other article; and how many of these are by hand."""
        by_hand: dict[int, set[int]] = defaultdict(set)
        large: dict[int, set[int]] = defaultdict(set)
        free: list[set[int]] = []
        for article_id in sorted(met):
            article = self.articles[article_id]
            if article.story is not None and article.is_fixed:
                by_hand[article.story].add(article_id)
            elif article.story is not None and article.story in unmet:
                large[article.story].add(article_id)
            else:
                free.append({article_id})
        for story in by_hand.keys() & large.keys():
            by_hand[story] |= large.pop(story)
        return [*by_hand.values(), *large.values(), *free], len(by_hand)

    def _likeliest(self, groups: list[set[int]], unmet: Mapping[int, set[int]]) -> list[set[int]]:
        """The groups after each article went where it belongs most."""
        share = self._tuning.middle_least / self._tuning.long_least
        members = {
            each: Member(
                self._likeness.vector(each),
                self._likeness.least(each) * share,
                self._likeness.is_short(each),
                self.articles[each].is_fixed or self.articles[each].story in unmet,
            )
            for ids in groups
            for each in ids
        }
        sizes = [len(self._whole(ids, unmet)) for ids in groups]
        return to_nearest(groups, sizes, members, self._likeness.share)

    def _whole(self, ids: set[int], unmet: Mapping[int, set[int]]) -> set[int]:
        """A group with those of its large stories that were not met."""
        stories = {story for each in ids if (story := self.articles[each].story) is not None}
        return ids.union(*(unmet[story] for story in stories if story in unmet))

    def _is_story(self, ids: Collection[int]) -> bool:
        """Whether several publishers tell of it: what one of them adds to its own report is no other telling."""
        inside = [self.articles[each] for each in ids]
        by_hand = any(each.is_fixed for each in inside)
        return len(inside) > 1 and (by_hand or len({each.publisher for each in inside}) > 1)

    def _stands_alone(self, article_id: int) -> bool:
        article = self.articles[article_id]
        return article.is_fixed and article.story is None

    def _group(self, ids: Sequence[int]) -> StoryGroup:
        total: dict[int, float] = defaultdict(float)
        for each in ids:
            for term, weight in self._likeness.vector(each).items():
                total[term] += weight

        def centrality(article_id: int) -> float:
            vector = self._likeness.vector(article_id)
            return round(math.fsum(weight * total[term] for term, weight in vector.items()), 6)

        headline = max(ids, key=lambda each: (centrality(each), -self.articles[each].at, -each))
        return StoryGroup(None, tuple(ids), headline, self._duplicates(ids))

    def _duplicates(self, ids: Sequence[int]) -> dict[int, int]:
        """Which articles have the text of an earlier one of another publisher."""
        found: dict[int, int] = {}
        firsts: dict[int, list[StoryArticle]] = defaultdict(list)
        for article in sorted((self.articles[each] for each in ids), key=lambda each: (each.at, each.id)):
            least = hashes(article.terms.sketch, _COPY_HASHES)
            likely = {each.id: each for shared in least for each in firsts[shared]}
            first = next(
                (
                    each.id
                    for each in likely.values()
                    if each.publisher != article.publisher
                    and overlap(each.terms.sketch, article.terms.sketch, least=DUPLICATE) > 0
                ),
                None,
            )
            if first is not None:
                found[article.id] = first
                continue
            for each in least:
                firsts[each].append(article)
        return found


def _some(story: Sequence[int]) -> set[int]:
    """Of a large story, articles of all its time."""
    if len(story) <= LARGE_STORY:
        return set(story)
    return {story[at * len(story) // LARGE_STORY] for at in range(LARGE_STORY)}


def _named(groups: list[StoryGroup], articles: Mapping[int, StoryArticle]) -> list[StoryGroup]:
    """Each group with the story it continues: the one most of its articles are in. No story goes on in two groups."""
    claims = []
    for number, group in enumerate(groups):
        counted = Counter(story for each in group.ids if (story := articles[each].story) is not None)
        fixed = {articles[each].story for each in group.ids if articles[each].is_fixed}
        claims += [(story not in fixed, -count, story, number) for story, count in counted.items()]
    named: dict[int, int] = {}
    taken: set[int] = set()
    for _, _, story, number in sorted(claims):
        if number not in named and story not in taken:
            named[number] = story
            taken.add(story)
    return [
        StoryGroup(named.get(number), group.ids, group.headline, group.duplicates)
        for number, group in enumerate(groups)
    ]
