"""Which recent articles tell of one event: near-copies first, then the same told in other words. Pure.

What arrived is compared with all recent articles by an inverted index (`story_likeness`); the neighbourhoods it touches
are then grouped by average link (`average_link`), and each article goes to the group whose middle it is nearest to
(`nearest_middle`). The outcome depends on what is there, not on the order in which it came; what a person put together
or apart is taken as given.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from digest.average_link import average_link
from digest.nearest_middle import to_nearest_middle
from digest.story_likeness import Likeness, StoryTuning
from digest.story_terms import Terms, overlap

DUPLICATE = 0.8
"""Overlap of wording from which two articles are one text. Sketches err by 0.06 about the 0.85 that is meant."""
ARRIVING_AT_ONCE = 300
"""Articles grouped in one step where many arrive."""
_NEAREST, _NEAR = 3, 0.8
"""How many of what is nearly alike an arrival brings into a pass; with each its whole story comes."""
_MOST_GATHERED = 600
"""Articles grouped at once: a neighbourhood that is larger than that is a subject, not an event."""


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

    def __init__(self, articles: Iterable[StoryArticle], tuning: StoryTuning | None = None) -> None:
        self.articles = {article.id: article for article in articles}
        self._tuning = tuning or StoryTuning()
        self._likeness = Likeness({each.id: (each.at, each.terms) for each in self.articles.values()}, self._tuning)

    # ---- a pass

    def arrive(self, arrived: Collection[int]) -> tuple[list[StoryGroup], list[int]]:
        """Group what arrived, in the order of time and some hundreds at once, however many there are.

        Returns:
            As `regroup`: each group as it is at the end.
        """
        waiting = sorted(
            (each for each in arrived if each in self.articles), key=lambda each: (self.articles[each].at, each)
        )
        self._likeness.index(waiting)
        latest: dict[int, StoryGroup] = {}
        left: set[int] = set()
        made = 0
        for start in range(0, len(waiting), ARRIVING_AT_ONCE):
            groups, alone = self._regroup(waiting[start : start + ARRIVING_AT_ONCE])
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

    def _regroup(self, arrived: Sequence[int]) -> tuple[list[StoryGroup], list[int]]:
        """Group what arrived, and what it touches; the outcome as of `arrive`."""
        gathered = self._neighbourhood(arrived)
        links = self._likeness.among(gathered)
        given, by_hand = self._given(gathered)
        groups = average_link(given, by_hand, links)
        share = self._tuning.middle_least / self._tuning.long_least
        groups = to_nearest_middle(
            groups,
            {each: self._likeness.vector(each) for each in gathered},
            {each: self._likeness.least(each) * share for each in gathered},
            stays=lambda each: self.articles[each].is_fixed,
        )
        found = [self._group(sorted(ids), links) for ids in groups if self._is_story(ids)]
        found.sort(key=lambda group: group.ids)
        inside = {article_id for group in found for article_id in group.ids}
        alone = sorted(each for each in gathered - inside if self.articles[each].story is not None)
        return _named(found, self.articles), alone

    def _neighbourhood(self, arrived: Sequence[int]) -> set[int]:
        """What arrived, what is like it, and all members of the stories these are in."""
        members: dict[int, list[int]] = defaultdict(list)
        for article in self.articles.values():
            if article.story is not None:
                members[article.story].append(article.id)
        near: dict[int, float] = {}
        for article_id in arrived:
            for other, likeness in self._likeness.nearest(article_id, _NEAREST):
                if likeness >= _NEAR:
                    near[other] = max(likeness, near.get(other, 0.0))
        gathered = set(arrived)
        for article_id in [*arrived, *sorted(near, key=lambda each: (-near[each], each))]:
            story = self.articles[article_id].story
            whole = {article_id} if story is None else {article_id, *members[story]}
            if len(gathered | whole) <= max(_MOST_GATHERED, 2 * len(arrived)):
                gathered |= whole
        # What a person made stand alone is nobody's neighbour.
        return {each for each in gathered if not self._stands_alone(each)}

    def _is_story(self, ids: Collection[int]) -> bool:
        """Whether several publishers tell of it: what one of them adds to its own report is no other telling."""
        inside = [self.articles[each] for each in ids]
        by_hand = any(each.is_fixed for each in inside)
        return len(inside) > 1 and (by_hand or len({each.publisher for each in inside}) > 1)

    def _stands_alone(self, article_id: int) -> bool:
        article = self.articles[article_id]
        return article.is_fixed and article.story is None

    def _given(self, gathered: set[int]) -> tuple[list[set[int]], range]:
        """The groups to begin with, those that a person made first; and the places of those."""
        free: list[set[int]] = []
        by_hand: dict[int, set[int]] = defaultdict(set)
        for article_id in sorted(gathered):
            article = self.articles[article_id]
            if article.is_fixed and article.story is not None:
                by_hand[article.story].add(article_id)
            else:
                free.append({article_id})
        return [*by_hand.values(), *free], range(len(by_hand))

    def _group(self, ids: Sequence[int], links: Mapping[int, Mapping[int, float]]) -> StoryGroup:
        inside = set(ids)
        central = {
            each: sum(likeness for other, likeness in links.get(each, {}).items() if other in inside) for each in ids
        }
        headline = max(ids, key=lambda each: (round(central[each], 6), -self.articles[each].at, -each))
        return StoryGroup(None, tuple(ids), headline, self._duplicates(ids))

    def _duplicates(self, ids: Sequence[int]) -> dict[int, int]:
        """Which articles have the text of an earlier one of another publisher."""
        found: dict[int, int] = {}
        firsts: list[StoryArticle] = []
        for article in sorted((self.articles[each] for each in ids), key=lambda each: (each.at, each.id)):
            first = next(
                (
                    each
                    for each in firsts
                    if each.publisher != article.publisher
                    and overlap(each.terms.sketch, article.terms.sketch) >= DUPLICATE
                ),
                None,
            )
            if first is None:
                firsts.append(article)
            else:
                found[article.id] = first.id
        return found


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
