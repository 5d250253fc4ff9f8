"""What learning topics asks of worker processes: what words are worth, models of examples, what they say of articles,
saved ones' themes.
"""

from __future__ import annotations

from dataclasses import dataclass

from digest.latent import LatentSpace
from digest.suggest import Background, Example, Rule, judge_row, learn, unpacked
from digest.themes import recurring
from digest.vocabulary import document
from storage.themes import OfferedTheme, ThemeSources
from storage.topic_learning import FEWEST_UNTAGGED, ArticleText, Examples, Judgement
from storage.word_background import WordBackground


@dataclass(frozen=True, slots=True)
class WordsTask:
    """Articles whose words are to be learnt, and the highest article there is."""

    articles: tuple[ArticleText, ...]
    newest: int


@dataclass(frozen=True, slots=True)
class LearnTask:
    """A topic to be learnt, and what words are worth."""

    rule: str | None
    examples: Examples
    words: WordBackground


@dataclass(frozen=True, slots=True)
class Learnt:
    """What was learnt, and words that only its examples hold. `model` None: the examples do not suffice."""

    model: str | None
    precision: float
    new_words: dict[str, int]


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
    words: WordBackground


def learn_words(task: WordsTask) -> WordBackground:
    """Learn what words are worth and which are of a kind."""
    learnt = Background.of([document(each.title, each.text) for each in task.articles])
    placed, vectors = learnt.space.packed()
    return WordBackground(learnt.documents, learnt.holding, tuple(placed), vectors, task.newest)


def learn_topic(task: LearnTask) -> Learnt:
    """Learn a topic."""
    told = task.examples
    tagged, dismissed, untagged = (
        [document(each.title, each.text) for each in group] for group in (told.tagged, told.dismissed, told.untagged)
    )
    known_words = _background(task.words)
    background = known_words.with_words_of(tagged)
    model = None
    if len(untagged) + len(dismissed) >= FEWEST_UNTAGGED:
        known = [Example(each, True) for each in tagged] + [Example(each, False) for each in dismissed]
        known += [Example(each, False, is_told=False) for each in untagged]
        recent = [document(each.title, each.text) for each in told.recent]
        model = learn(background, Rule.of(task.rule), known, recent)
    packed, precision = (model.packed(), model.precision) if model is not None else (None, 0.0)
    new_words = {word: count for word, count in background.holding.items() if word not in known_words.holding}
    return Learnt(packed, precision, new_words)


def judge_articles(task: JudgeTask) -> list[Judgement]:
    """What the topics suggest for the articles."""
    background = _background(task.words)
    asked = [(each, Rule.of(each.rule), unpacked(each.model)) for each in task.topics]
    found = []
    for article in task.articles:
        read = document(article.title, article.text)
        row = background.row(read)
        for topic, rule, model in asked:
            if article.article_id > topic.judged_to:
                opinion = judge_row(model, background, rule, read, row)
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


def _background(words: WordBackground) -> Background:
    return Background(words.documents, words.holding, LatentSpace.unpacked(words.placed, words.vectors))
