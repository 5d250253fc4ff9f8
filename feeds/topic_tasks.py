"""What learning topics asks of worker processes: models of examples, what they say of articles, saved ones' themes."""

from __future__ import annotations

from dataclasses import dataclass

from digest.suggest import Background, Example, Rule, judge_row, learn, unpacked
from digest.themes import recurring
from digest.vocabulary import document
from storage.themes import OfferedTheme, ThemeSources
from storage.topic_learning import FEWEST_UNTAGGED, UNTAGGED, ArticleText, Examples, Judgement


@dataclass(frozen=True, slots=True)
class LearnTask:
    """A topic to be learnt, and what words are worth so far (0 documents: unknown)."""

    rule: str | None
    examples: Examples
    documents: int
    holding: dict[str, int]


@dataclass(frozen=True, slots=True)
class Learnt:
    """What was learnt, and what words are worth now. `model` None: the examples do not suffice."""

    model: str | None
    precision: float
    documents: int
    holding: dict[str, int]


@dataclass(frozen=True, slots=True)
class AskedTopic:
    """A topic's packed model, and the article behind which it is asked."""

    topic_id: int
    rule: str | None
    model: str
    judged_to: int


@dataclass(frozen=True, slots=True)
class JudgeTask:
    """Articles, lowest id first, and the topics that are asked about them."""

    topics: tuple[AskedTopic, ...]
    articles: tuple[ArticleText, ...]
    documents: int
    holding: dict[str, int]


def learn_topic(task: LearnTask) -> Learnt:
    """Learn a topic."""
    told = task.examples
    tagged, dismissed, untagged = (
        [document(each.title, each.text) for each in group] for group in (told.tagged, told.dismissed, told.untagged)
    )
    every = [*tagged, *dismissed, *untagged]
    background = Background(task.documents, task.holding)
    # A library that has grown since knows words better.
    if 2 * task.documents < min(len(every), UNTAGGED):
        background = Background.of(every)
    background = background.with_words_of(tagged)
    model = None
    if len(untagged) + len(dismissed) >= FEWEST_UNTAGGED:
        known = [Example(each, True) for each in tagged] + [Example(each, False) for each in dismissed]
        known += [Example(each, False, is_told=False) for each in untagged]
        recent = [document(each.title, each.text) for each in told.recent]
        model = learn(background, Rule.of(task.rule), known, recent)
    packed, precision = (model.packed(), model.precision) if model is not None else (None, 0.0)
    return Learnt(packed, precision, background.documents, background.holding)


def judge_articles(task: JudgeTask) -> list[Judgement]:
    """What the topics suggest for the articles."""
    background = Background(task.documents, task.holding)
    asked = [(each, Rule.of(each.rule), unpacked(each.model)) for each in task.topics]
    found = []
    for article in task.articles:
        read = document(article.title, article.text)
        row = background.row(read)
        for topic, rule, model in asked:
            if article.article_id > topic.judged_to:
                opinion = judge_row(model, rule, read, row)
                if opinion.is_yes:
                    found.append(
                        Judgement(article.article_id, topic.topic_id, round(opinion.score, 4), opinion.because)
                    )
    return found


def find_themes(sources: ThemeSources) -> list[OfferedTheme]:
    """Themes of saved articles that no topic covers, the strongest first."""
    saved, others = ([document(each.title, each.text) for each in group] for group in (sources.saved, sources.others))
    found = recurring(saved, others, [document(each, "") for each in sources.known])
    return [OfferedTheme(each.name, each.rule, each.articles) for each in found]
