"""Topics that learn from a person's own tags: what a topic's model is made of, and what it says of an article and why.

Two linear models are fitted to the examples, one to the words alone and one to the words and the topic's rule; beside
its words each sees what kinds of words an article has (digest.latent). Of few examples neither is sure, so what the
rule itself finds counts beside them, the less the more examples there are. Where
"yes" begins is learnt as well, from the examples' scores by models that had not seen them. Plain values: nothing here
is stored or shown.
"""

from __future__ import annotations

import json
import math
from collections import Counter
from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace
from itertools import pairwise
from operator import mul

from digest import cutoff, latent
from digest.latent import NOWHERE, LatentSpace
from digest.linear import Row, Rows, score
from digest.vocabulary import LEAD_WORDS, Document, is_common, phrase
from storage.query import parse, terms
from storage.query_tree import TextField

LEAST_EXAMPLES = 5
"""Articles tagged by the person from which on a topic learns."""

MOST_REASONS = 3
_FOLDS = 4
_RULE_WEIGHT = 0.55
"""Of the rule's features beside a text whose words have length 1 together."""
_RULE_ALONE = 16.0
"""Of how many examples the rule alone counts as much as each model, less 1."""
_KEPT_WEIGHT = 1e-4
_BIAS, _IN_ALL, _IN_TITLE, _IN_LEAD = "#bias", "#rule", "#rule in title", "#rule in lead"
_KINDS = tuple(f"#{number}" for number in range(latent.DIMENSIONS))
"""Of an article's coordinates among the kinds of words."""


@dataclass(frozen=True, slots=True)
class Background:
    """What words are worth: how many of some articles hold each. Shared by all topics.

    Attributes:
        documents: how many articles were looked at.
        holding: word → how many of them hold it.
        space: what kinds of words there are.
    """

    documents: int
    holding: dict[str, int]
    space: LatentSpace = NOWHERE

    @classmethod
    def of(cls, documents: Sequence[Document]) -> Background:
        """Count words in some articles, and learn their kinds: about 1 ms an article."""
        holding = dict(Counter(word for each in documents for word in each.counts()))
        words = sorted(word for word, count in holding.items() if count >= latent.LEAST_HOLDING)
        plain = cls(len(documents), holding)
        return replace(plain, space=LatentSpace.of([plain.row(each) for each in documents], words))

    def with_words_of(self, documents: Sequence[Document]) -> Background:
        """The same, and words of some articles that it had not met: a new subject brings new words."""
        found = Counter(word for each in documents for word in each.counts())
        unknown = {word: holding for word, holding in found.items() if word not in self.holding}
        return replace(self, holding=self.holding | unknown) if unknown else self

    def row(self, document: Document) -> Row:
        """An article's words, rare ones first in worth, of length 1 together, and their kinds, likewise.

        Words never met are left out.
        """
        row: Row = {}
        for word, count in document.counts().items():
            holding = self.holding.get(word)
            if holding is not None:
                row[word] = count * math.log((self.documents + 1) / (holding + 0.5))
        length = math.sqrt(sum(value * value for value in row.values())) or 1.0
        row = {word: value / length for word, value in row.items()}
        coordinates, _ = self.space.direction(row)
        row.update(zip(_KINDS, coordinates, strict=False))
        return row


@dataclass(frozen=True, slots=True)
class Rule:
    """The words of a topic's rule, as documents hold them; a phrase that may go on ends with its beginning alone."""

    phrases: tuple[str, ...]

    @classmethod
    def of(cls, rule: str | None) -> Rule:
        """Read a rule; None or one without words gives no phrases."""
        if rule is None:
            return cls(())
        found: dict[str, None] = {}
        for term in terms(parse(rule)):
            words, is_open = phrase(term.text)
            if words and term.field is not TextField.AUTHOR:
                found[f" {' '.join(words)}" + ("" if term.is_prefix or is_open else " ")] = None
        return cls(tuple(found))

    def hits(self, document: Document) -> tuple[int, int, int]:
        """How often its words stand in the text, in the title, and at the text's beginning."""
        if not self.phrases:
            return 0, 0, 0
        parts = (document.text, document.title, document.text[:LEAD_WORDS])
        texts = [f" {' '.join(words)} " for words in parts]
        in_text, in_title, in_lead = (sum(text.count(each) for each in self.phrases) for text in texts)
        return in_text, in_title, in_lead

    def found(self, document: Document) -> list[str]:
        """Those of its phrases that stand in an article."""
        whole = f" {' '.join(document.title)}  {' '.join(document.text)} "
        return [each for each in self.phrases if each in whole]


@dataclass(frozen=True, slots=True)
class Scale:
    """Where the scores of articles that are not of a topic lie, and how widely."""

    middle: float
    spread: float

    @classmethod
    def of(cls, scores: Sequence[float]) -> Scale:
        """Measure some scores; no spread counts as 1."""
        middle = sum(scores) / len(scores) if scores else 0.0
        variance = sum((each - middle) ** 2 for each in scores) / len(scores) if scores else 0.0
        return cls(middle, math.sqrt(variance) if variance > 1e-9 else 1.0)

    def of_score(self, value: float) -> float:
        """A score in spreads above the middle."""
        return (value - self.middle) / self.spread


@dataclass(frozen=True, slots=True)
class TopicModel:
    """What was learnt of a topic.

    Attributes:
        words: weights of the model of words alone.
        joint: weights of the model of words and rule.
        scales: of the two models' scores and of the rule's.
        rule_share: how much the rule alone counts beside each model.
        cut: the score from which on an article is suggested.
        precision: of suggestions at that cut, estimated on the examples; from 0 to 1.
        examples: articles the person tagged that it was learnt from.
    """

    words: Row
    joint: Row
    scales: tuple[Scale, Scale, Scale]
    rule_share: float
    cut: float
    precision: float
    examples: int

    def packed(self) -> str:
        """As JSON, for `unpacked`."""
        return json.dumps(asdict(self), ensure_ascii=False)


def unpacked(packed: str) -> TopicModel:
    """A model from its JSON."""
    read = json.loads(packed)
    first, second, third = (Scale(**each) for each in read.pop("scales"))
    return TopicModel(scales=(first, second, third), **read)


@dataclass(frozen=True, slots=True)
class Example:
    """An article of which it is known whether it is of a topic. `is_told`: by the person; else nobody tagged it."""

    document: Document
    is_of_topic: bool
    is_told: bool = True


@dataclass(frozen=True, slots=True)
class Opinion:
    """What a model says of an article.

    Attributes:
        score: 0 to 1; from 0.5 on the article is suggested.
        because: readable words that speak for it, the weightiest first; empty where it is not suggested.
    """

    score: float
    because: tuple[str, ...]

    @property
    def is_yes(self) -> bool:
        """Whether the article shall be suggested."""
        return self.score >= 0.5


def learn(
    background: Background, rule: Rule, examples: Sequence[Example], recent: Sequence[Document] = ()
) -> TopicModel | None:
    """Learn a topic; None of fewer than LEAST_EXAMPLES tagged articles, or without any that are not of it.

    Args:
        recent: articles as they arrive in this library, of the topic or not: they tell how rare it is, and whether
            the person tagged all there is of it or left articles of it among those that nobody tagged.
    """
    is_of = [each.is_of_topic for each in examples]
    tagged = sum(is_of)
    if tagged < LEAST_EXAMPLES or tagged == len(examples):
        return None
    plain = [background.row(each.document) | {_BIAS: 1.0} for each in examples]
    hits = [rule.hits(each.document) for each in examples]
    ruled_rows = [row | _rule_row(hit) for row, hit in zip(plain, hits, strict=True)]
    ruled = [_rule_score(hit) for hit in hits]
    costs = _costs(examples, tagged)
    rows = [plain, ruled_rows] if rule.phrases else [plain]
    ready = [Rows(each) for each in rows]
    share = _RULE_ALONE / (_RULE_ALONE + tagged) if rule.phrases else 0.0

    def fitted(without: frozenset[int]) -> tuple[TopicModel, list[float]]:
        """A model that says yes to everything yet, and what models that had not seen an example say of each."""
        unseen = [_scores_unseen(each, of, is_of, costs, without) for each, of in zip(ready, rows, strict=True)]
        unseen = [unseen[0], unseen[-1], ruled]
        others = [number for number, positive in enumerate(is_of) if not positive and number not in without]
        of_words, of_both, of_rule = (Scale.of([scores[number] for number in others]) for scores in unseen)
        joined = [
            of_words.of_score(a) + of_both.of_score(b) + share * of_rule.of_score(r)
            for a, b, r in zip(*unseen, strict=True)
        ]
        weights = [_kept(each.fit(is_of, costs, without)) for each in ready]
        return TopicModel(weights[0], weights[-1], (of_words, of_both, of_rule), share, 0.0, 0.0, tagged), joined

    recent_rows = [background.row(each) for each in recent]
    model, joined = fitted(frozenset())
    without = _left_untagged(model, rule, examples, joined, recent, recent_rows) if recent else frozenset()
    if without:
        model, joined = fitted(without)
    chosen = cutoff.choose(
        [value for value, positive in zip(joined, is_of, strict=True) if positive],
        [value for number, value in enumerate(joined) if not is_of[number] and number not in without],
        [raw_score(model, rule, each, row) for each, row in zip(recent, recent_rows, strict=True)],
    )
    return replace(model, cut=chosen.at, precision=chosen.precision)


def _left_untagged(
    model: TopicModel,
    rule: Rule,
    examples: Sequence[Example],
    scores: Sequence[float],
    recent: Sequence[Document],
    recent_rows: Sequence[Row],
) -> frozenset[int]:
    """Numbers of examples that nobody tagged but that are rather of the topic: they must not teach the contrary."""
    untold = [number for number, each in enumerate(examples) if not each.is_of_topic and not each.is_told]
    if not untold:
        return frozenset()
    met = {(each.document.title, each.document.text) for each in examples}
    strangers = [
        raw_score(model, rule, each, row)
        for each, row in zip(recent, recent_rows, strict=True)
        if (each.title, each.text) not in met
    ]
    of_topic = [value for value, each in zip(scores, examples, strict=True) if each.is_of_topic]
    found = cutoff.standing_out(of_topic, [scores[number] for number in untold], strangers)
    return frozenset(untold[number] for number in found)


def judge(model: TopicModel, background: Background, rule: Rule, document: Document) -> Opinion:
    """What a model says of an article."""
    return judge_row(model, background, rule, document, background.row(document))


def judge_row(model: TopicModel, background: Background, rule: Rule, document: Document, row: Row) -> Opinion:
    """The same of an article whose row is known, as it is when many topics are asked."""
    value = raw_score(model, rule, document, row) - model.cut
    certainty = 1 / (1 + math.exp(-max(min(value, 30.0), -30.0)))
    return Opinion(certainty, reasons(model, background, rule, document, row) if certainty >= 0.5 else ())


def raw_score(model: TopicModel, rule: Rule, document: Document, row: Row) -> float:
    """How much speaks for the topic; compared with the model's cut."""
    hit = rule.hits(document)
    plain = score(model.words, row) + model.words.get(_BIAS, 0.0)
    joint = score(model.joint, row) + model.joint.get(_BIAS, 0.0)
    if rule.phrases:
        joint += sum(value * model.joint.get(name, 0.0) for name, value in _rule_row(hit).items())
    words, both, alone = model.scales
    return words.of_score(plain) + both.of_score(joint) + model.rule_share * alone.of_score(_rule_score(hit))


def reasons(model: TopicModel, background: Background, rule: Rule, document: Document, row: Row) -> tuple[str, ...]:
    """Words of an article that speak for a topic, as the article writes them; neighbours are told as one phrase."""
    weights = {
        word: weight
        for word, weight in _weights(model, background, row).items()
        if len(word) > 1 and not is_common(word)
    }
    strong = {word: weight for word, weight in weights.items() if weight > 0}
    found: dict[str, float] = {}
    for each in rule.found(document):
        words = _words_at(document, each)
        found[" ".join(words)] = 1.0 + sum(max(weights.get(word, 0.0), 0.0) for word in words)
    least = sorted(strong.values(), reverse=True)[: MOST_REASONS * 3]
    if least:
        top = {word for word, weight in strong.items() if weight >= least[-1]}
        for words in _runs(document, top):
            found.setdefault(" ".join(words), sum(strong[word] for word in words))
    chosen: list[str] = []
    for told in sorted(found, key=lambda each: (-found[each], each)):
        if not any(set(told.split()) & set(other.split()) for other in chosen):
            chosen.append(told)
        if len(chosen) == MOST_REASONS:
            break
    return tuple(" ".join(document.written.get(word, word) for word in told.split()) for told in chosen)


def _weights(model: TopicModel, background: Background, row: Row) -> Row:
    """How much each word of an article did for its score: by itself, and by the kinds of words it is of."""
    of_words, of_both, _ = model.scales

    def learnt(name: str) -> float:
        return model.words.get(name, 0.0) / of_words.spread + model.joint.get(name, 0.0) / of_both.spread

    words = {word: value for word, value in row.items() if word not in _KINDS}
    _, length = background.space.direction(words)
    kinds = [learnt(name) / length if length else 0.0 for name in _KINDS]
    nowhere = (0.0,)
    return {
        word: value * (learnt(word) + sum(map(mul, background.space.vectors.get(word, nowhere), kinds)))
        for word, value in words.items()
    }


def _words_at(document: Document, found: str) -> list[str]:
    """A phrase of a rule as whole words of the article: one that may go on ends within a word."""
    for part in (document.title, document.text):
        text = f" {' '.join(part)} "
        start = text.find(found)
        if start >= 0:
            end = text.find(" ", start + len(found.rstrip()))
            return text[start:end].split()
    return found.split()


def _runs(document: Document, top: set[str]) -> list[list[str]]:
    """Words of a set, where two stand side by side together."""
    found: list[list[str]] = []
    paired: Counter[tuple[str, str]] = Counter()
    for part in (document.title, document.text):
        paired.update((first, second) for first, second in pairwise(part) if {first, second} <= top)
    used: set[str] = set()
    for (first, second), count in paired.most_common():
        if first != second and not {first, second} & used and (count > 1 or not used):
            found.append([first, second])
            used |= {first, second}
    found += [[word] for word in sorted(top - used)]
    return found


def _rule_score(hits: tuple[int, int, int]) -> float:
    in_text, in_title, in_lead = hits
    return math.log1p(in_text + 2 * in_title + in_lead)


def _rule_row(hits: tuple[int, int, int]) -> Row:
    in_text, in_title, in_lead = hits
    row = {
        _IN_ALL: _RULE_WEIGHT * math.log1p(in_text),
        _IN_TITLE: _RULE_WEIGHT * min(in_title, 1),
        _IN_LEAD: _RULE_WEIGHT * 0.7 * min(in_lead, 2),
    }
    return {name: value for name, value in row.items() if value}


def _costs(examples: Sequence[Example], tagged: int) -> list[float]:
    """Errors on the few tagged ones cost more, but not so much more as they are fewer; on what nobody judged, less."""
    scarce = math.sqrt((len(examples) - tagged) / tagged)
    return [max(scarce, 1.0) if each.is_of_topic else (3.0 if each.is_told else 1.0) for each in examples]


def _scores_unseen(
    ready: Rows, rows: Sequence[Row], is_of: Sequence[bool], costs: Sequence[float], without: frozenset[int]
) -> list[float]:
    """Each example's score by a model that was fitted without it, and without some more."""
    met = {True: 0, False: 0}
    folds: list[list[int]] = [[] for _ in range(_FOLDS)]
    for number, positive in enumerate(is_of):
        folds[met[positive] % _FOLDS].append(number)
        met[positive] += 1
    found = [0.0] * len(rows)
    for fold in folds:
        weights = ready.fit(is_of, costs, without.union(fold))
        for number in fold:
            found[number] = score(weights, rows[number])
    return found


def _kept(weights: Row) -> Row:
    """Without weights that change nothing, and short enough to be stored."""
    return {word: round(value, 5) for word, value in weights.items() if abs(value) > _KEPT_WEIGHT}
