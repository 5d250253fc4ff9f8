"""Which recent articles tell of one event: near-copies first, then the same told in other words. Pure.

Terms are weighed by how rare they are among the recent articles. What arrived is compared with all of them by an
inverted index; the neighbourhoods it touches are then grouped by average link, which looks at whole groups and so does
not chain, and each article goes to the group whose middle it is nearest to. The outcome depends on what is there, not
on the order in which it came; what a person put together or apart is taken as given.
"""

from __future__ import annotations

import heapq
import math
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from digest.story_terms import Terms, overlap

DAY_S = 86_400
DUPLICATE = 0.8
"""Overlap of wording from which two articles are one text. Sketches err by 0.06 about the 0.85 that is meant."""
LONG_TEXT, LONG_LEAST = 36, 0.16
"""Articles of so many terms are one story from this similarity on: tuned on one half of the labelled events."""
SHORT_TEXT, SHORT_LEAST = 14, 0.03
"""The same for headlines without a text, which share fewer words."""
HALF_LIFE_S = 3 * DAY_S
"""After this time between them two articles must be half as much again alike."""
MIDDLE_LEAST = 0.15
"""Least likeness to the middle of a group, in the measure of long texts, for an article to change groups."""
MIDDLE_MEMBERS = 3
"""Groups of fewer have no middle to speak of."""
PROBES, MOST_LIKELY = 14, 100
"""Terms by which an article looks for its like, and how many it then compares itself with in full."""
ONE_TERM = 0.5
"""What likeness by a single term counts. Less costs headlines more than it spares short notices."""
ARRIVING_AT_ONCE = 300
"""Articles grouped in one step where many arrive."""
ROUNDS = 3
"""How often articles may change groups: after three hardly any does."""
_MOST_COMMON = 0.3
"""A term in a larger share of the articles tells nothing of events."""
_PRIOR = 20
"""Articles imagined beside the recent ones, so that a handful does not make each of its words common."""
_LEAST_TERMS_COMMON = 40
_NEAREST, _NEAR = 5, 0.8
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


@dataclass(frozen=True, slots=True)
class StoryTuning:
    """What the labelled sets decide; see `benchmarks.stories`."""

    long_least: float = LONG_LEAST
    short_least: float = SHORT_LEAST
    middle_least: float = MIDDLE_LEAST


class Recent:
    """The recent articles, weighed against each other; made anew for each pass."""

    def __init__(self, articles: Iterable[StoryArticle], tuning: StoryTuning | None = None) -> None:
        self.articles = {article.id: article for article in articles}
        self._tuning = tuning or StoryTuning()
        holds: Counter[str] = Counter()
        for article in self.articles.values():
            holds.update(article.terms.weights.keys())
        count = len(self.articles)
        most = max(_LEAST_TERMS_COMMON, count * _MOST_COMMON) if count > 2 * _LEAST_TERMS_COMMON else count
        rare = {term: math.log((count + _PRIOR) / (held + 0.5)) for term, held in holds.items() if held <= most}
        self._vectors: dict[int, dict[str, float]] = {}
        self._least: dict[int, float] = {}
        self._holding: dict[str, list[tuple[int, float]]] = defaultdict(list)
        for article in self.articles.values():
            vector = {term: weight * rare[term] for term, weight in article.terms.weights.items() if term in rare}
            length = math.sqrt(sum(weight * weight for weight in vector.values())) or 1.0
            vector = {term: weight / length for term, weight in vector.items()}
            self._vectors[article.id] = vector
            self._least[article.id] = self._least_of(len(article.terms.weights))
            for term, weight in vector.items():
                self._holding[term].append((article.id, weight))

    def _least_of(self, terms: int) -> float:
        """From which likeness on articles of so many terms are one story, between headlines and whole texts."""
        share = min(1.0, max(0.0, (terms - SHORT_TEXT) / (LONG_TEXT - SHORT_TEXT)))
        low, high = self._tuning.short_least, self._tuning.long_least
        return low * math.pow(high / low, share)

    def alike(self, article_id: int) -> dict[int, float]:
        """Other articles that share terms with one, and how alike they are: 1 is just enough for one story."""
        found: dict[int, float] = {}
        once: dict[int, float] = {}
        vector = self._vectors[article_id]
        for term, weight in self._strongest(article_id):
            for other, their in self._holding[term]:
                if other in found:
                    found[other] += weight * their
                elif other in once:
                    found[other] = once.pop(other) + weight * their
                else:
                    once[other] = weight * their
        # One word in common is a subject at most.
        found |= {other: each * ONE_TERM for other, each in once.items()}
        found.pop(article_id, None)
        if len(vector) > PROBES:
            likely = heapq.nlargest(MOST_LIKELY, found.items(), key=lambda item: (item[1], item[0]))
            found = {other: self._likeness(vector, self._vectors[other]) for other, _ in likely}
        own, least = self.articles[article_id], self._least[article_id]
        return {
            other: likeness
            / math.sqrt(least * self._least[other])
            / (1 + abs(own.at - self.articles[other].at) / (2 * HALF_LIFE_S))
            for other, likeness in found.items()
        }

    def _strongest(self, article_id: int) -> list[tuple[str, float]]:
        """The terms of an article that decide: few articles hold them, so little is looked through."""
        vector = self._vectors[article_id]
        if len(vector) <= PROBES:
            return list(vector.items())
        return heapq.nsmallest(PROBES, vector.items(), key=lambda item: (-item[1], item[0]))

    @staticmethod
    def _likeness(one: Mapping[str, float], other: Mapping[str, float]) -> float:
        """The cosine of two vectors of length one."""
        if len(other) < len(one):
            one, other = other, one
        shared: list[float] = [weight * other[term] for term, weight in one.items() if term in other]
        return math.fsum(shared)

    def shared(self, one: int, other: int, most: int = 8) -> list[str]:
        """The terms that make two articles alike, the weightiest first."""
        mine, theirs = self._vectors[one], self._vectors[other]
        both = {term: weight * theirs[term] for term, weight in mine.items() if term in theirs}
        return sorted(both, key=lambda term: (-both[term], term))[:most]

    # ---- a pass

    def arrive(self, arrived: Collection[int]) -> tuple[list[StoryGroup], list[int]]:
        """Group what arrived, in the order of time and some hundreds at once, however many there are.

        Returns:
            As `regroup`: each group as it is at the end.
        """
        waiting = sorted(
            (each for each in arrived if each in self.articles), key=lambda each: (self.articles[each].at, each)
        )
        latest: dict[int, StoryGroup] = {}
        left: set[int] = set()
        made = 0
        for start in range(0, len(waiting), ARRIVING_AT_ONCE):
            groups, alone = self.regroup(waiting[start : start + ARRIVING_AT_ONCE])
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

    def regroup(self, arrived: Collection[int]) -> tuple[list[StoryGroup], list[int]]:
        """Group what arrived, and what it touches.

        Returns:
            The groups of all articles concerned, two articles each at least, and those of the articles concerned that
            were in a story and now belong to none.
        """
        links: dict[int, dict[int, float]] = {}
        gathered = self._neighbourhood(arrived, links)
        groups = self._average_link(gathered, links)
        for _ in range(ROUNDS):
            groups = self._to_nearest_middle(groups)
        found = [self._group(sorted(ids), links) for ids in groups if self._is_story(ids)]
        found.sort(key=lambda group: group.ids)
        inside = {article_id for group in found for article_id in group.ids}
        alone = sorted(each for each in gathered - inside if self.articles[each].story is not None)
        return _named(found, self.articles), alone

    def _neighbourhood(self, arrived: Collection[int], links: dict[int, dict[int, float]]) -> set[int]:
        """What arrived, what is like it, and all members of the stories these are in; fills in who is like whom."""
        members: dict[int, list[int]] = defaultdict(list)
        for article in self.articles.values():
            if article.story is not None:
                members[article.story].append(article.id)
        gathered: set[int] = set()
        waiting = sorted(each for each in arrived if each in self.articles)
        near: set[int] = set()
        for article_id in waiting:
            links[article_id] = self.alike(article_id)
            likely = heapq.nlargest(_NEAREST, links[article_id].items(), key=lambda item: (item[1], -item[0]))
            near |= {other for other, likeness in likely if likeness >= _NEAR}
        for article_id in [*waiting, *sorted(near)]:
            story = self.articles[article_id].story
            gathered.add(article_id)
            if story is not None:
                gathered.update(members[story])
            if len(gathered) > _MOST_GATHERED and len(waiting) < _MOST_GATHERED:
                break
        # What a person made stand alone is nobody's neighbour.
        gathered = {each for each in gathered if not self._stands_alone(each)}
        for article_id in sorted(gathered - links.keys()):
            links[article_id] = self.alike(article_id)
        return gathered

    def _is_story(self, ids: Collection[int]) -> bool:
        """Whether several publishers tell of it: what one of them adds to its own report is no other telling."""
        inside = [self.articles[each] for each in ids]
        by_hand = any(each.is_fixed for each in inside)
        return len(inside) > 1 and (by_hand or len({each.publisher for each in inside}) > 1)

    def _stands_alone(self, article_id: int) -> bool:
        article = self.articles[article_id]
        return article.is_fixed and article.story is None

    def _sums(
        self, gathered: set[int], groups: Mapping[int, set[int]], links: Mapping[int, Mapping[int, float]]
    ) -> dict[int, dict[int, float]]:
        """How alike the articles of any two groups are, added up."""
        of = {article_id: number for number, ids in groups.items() for article_id in ids}
        sums: dict[int, dict[int, float]] = defaultdict(dict)
        for article_id in sorted(gathered):
            for other, likeness in links[article_id].items():
                here, there = of[article_id], of.get(other)
                if there is not None and here < there:
                    sums[here][there] = sums[here].get(there, 0.0) + likeness
                    sums[there][here] = sums[here][there]
        return sums

    def _average_link(self, gathered: set[int], links: Mapping[int, Mapping[int, float]]) -> list[set[int]]:
        """Join the two groups that are most alike on average, until none are enough alike."""
        groups, fixed = self._given(gathered)
        sums = self._sums(gathered, groups, links)
        queue: list[tuple[float, int, int]] = []

        def offer(one: int, other: int) -> None:
            average = sums[one][other] / (len(groups[one]) * len(groups[other]))
            if average >= 1.0 and not (one in fixed and other in fixed):
                heapq.heappush(queue, (-average, min(one, other), max(one, other)))

        for one, theirs in sums.items():
            for other in theirs:
                if one < other:
                    offer(one, other)
        while queue:
            average, one, other = heapq.heappop(queue)
            if one not in groups or other not in groups or other not in sums[one]:
                continue
            if not math.isclose(-average, sums[one][other] / (len(groups[one]) * len(groups[other]))):
                continue
            groups[one] |= groups.pop(other)
            if other in fixed:
                fixed.add(one)
            for third, likeness in sums.pop(other).items():
                sums[third].pop(other, None)
                if third != one:
                    total = sums[one].get(third, 0.0) + likeness
                    sums[one][third] = sums[third][one] = total
            sums[one].pop(other, None)
            for third in sums[one]:
                offer(one, third)
        return list(groups.values())

    def _given(self, gathered: set[int]) -> tuple[dict[int, set[int]], set[int]]:
        """The groups to begin with: near-copies and what a person put together; the numbers of the latter."""
        groups: dict[int, set[int]] = {}
        by_hand: dict[int, set[int]] = defaultdict(set)
        fixed: set[int] = set()
        for article_id in sorted(gathered):
            article = self.articles[article_id]
            if article.is_fixed and article.story is not None:
                by_hand[article.story].add(article_id)
            elif not article.is_fixed:
                groups[article_id] = {article_id}
        for ids in by_hand.values():
            groups[min(ids)] = ids
            fixed.add(min(ids))
        return groups, fixed

    def _to_nearest_middle(self, groups: list[set[int]]) -> list[set[int]]:
        """Let each article go to the group whose middle it is clearly nearest to."""
        large = [number for number, ids in enumerate(groups) if len(ids) >= MIDDLE_MEMBERS]
        if not large:
            return groups
        holding: dict[str, list[tuple[int, float]]] = defaultdict(list)
        for number in large:
            for term, weight in self._middle(groups[number]).items():
                holding[term].append((number, weight))
        placed = [set(ids) for ids in groups]
        for number, ids in enumerate(groups):
            for article_id in sorted(ids):
                if self.articles[article_id].is_fixed:
                    continue
                near: dict[int, float] = defaultdict(float)
                for term, weight in self._vectors[article_id].items():
                    for middle, their in holding.get(term, ()):
                        near[middle] += weight * their
                best = max(near, key=lambda each: (near[each], -each), default=number)
                least = self._tuning.middle_least * self._least[article_id] / self._tuning.long_least
                if best != number and near[best] > max(least, near.get(number, 0.0)):
                    placed[number].discard(article_id)
                    placed[best].add(article_id)
        return placed

    def _middle(self, ids: Collection[int]) -> dict[str, float]:
        total: dict[str, float] = defaultdict(float)
        for article_id in ids:
            for term, weight in self._vectors[article_id].items():
                total[term] += weight
        length = math.sqrt(sum(weight * weight for weight in total.values())) or 1.0
        return {term: weight / length for term, weight in total.items()}

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


def _ageing(apart_s: int) -> float:
    return 1 + abs(apart_s) / (2 * HALF_LIFE_S)


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
