from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from digest import cutoff
from digest.latent import NOWHERE, LatentSpace
from digest.linear import Rows, score
from digest.suggest import LEAST_EXAMPLES, Background, Example, Rule, judge, learn
from digest.vocabulary import Document, document

METALS = ("neodymium", "magnets", "dysprosium", "separation", "ore", "refinery", "export", "licence", "alloy", "oxide")
SPORT = ("goal", "striker", "league", "referee", "penalty", "season", "coach", "stadium", "cup", "midfielder")
COURTS = ("judge", "verdict", "appeal", "trial", "lawyer", "jury", "sentence", "witness", "prosecutor", "ruling")


def written(words: tuple[str, ...], seed: int) -> Document:
    chance = random.Random(seed)
    chosen = chance.choices(words, k=12)
    return document(f"The {chosen[0]} and the {chosen[1]}", f"On Monday {' '.join(chosen)} were told of.")


def examples(tagged: int) -> list[Example]:
    others = [written(SPORT if seed % 2 else COURTS, seed) for seed in range(100)]
    of_topic = [written(METALS, 1000 + seed) for seed in range(tagged)]
    return [Example(each, True) for each in of_topic] + [Example(each, False, is_told=False) for each in others]


def test_few_examples_teach_a_topic_and_its_reasons_are_words_of_the_article() -> None:
    known = examples(8)
    background = Background.of([each.document for each in known])
    rule = Rule.of(None)
    model = learn(background, rule, known)
    assert model is not None
    assert model.examples == 8
    article = document("Magnets need Neodymium", "An export licence for neodymium, says the refinery, is near.")
    opinion = judge(model, background, rule, article)
    assert opinion.is_yes
    assert opinion.because
    told = " ".join(opinion.because).lower()
    assert "neodymium" in told
    assert all(word in "magnets need neodymium an export licence for refinery" for word in told.split())
    other = judge(model, background, rule, document("A goal in the cup", "The striker of the league met the referee."))
    assert not other.is_yes
    assert other.because == ()


def test_too_few_examples_teach_nothing() -> None:
    known = examples(LEAST_EXAMPLES - 1)
    assert learn(Background.of([each.document for each in known]), Rule.of(None), known) is None


def test_examples_without_a_counterpart_teach_nothing() -> None:
    known = [each for each in examples(8) if each.is_of_topic]
    assert learn(Background.of([each.document for each in known]), Rule.of(None), known) is None


def test_the_same_examples_give_the_same_model() -> None:
    known = examples(6)
    background = Background.of([each.document for each in known])
    assert learn(background, Rule.of("neodymium"), known) == learn(background, Rule.of("neodymium"), known)


def test_a_rule_helps_where_examples_are_few() -> None:
    known = examples(5)
    background = Background.of([each.document for each in known])
    article = document("Praseodymium is scarce", "Buyers of praseodymium wait for months.")
    rule = Rule.of("praseodymium OR neodymium")
    with_rule, without = learn(background, rule, known), learn(background, Rule.of(None), known)
    assert with_rule is not None
    assert without is not None
    assert judge(with_rule, background, rule, article).score > judge(without, background, Rule.of(None), article).score


@pytest.mark.parametrize(
    ("rule", "text", "found"),
    [
        ('"rare earth*"', "Rare earths rose", 1),
        ('"export licence"', "Export licences were given", 1),
        ("sanction*", "The sanctioned tanker", 1),
        ("sanctions -cricket", "cricket", 0),
        ("制裁", "対ロシア制裁を強化", 1),
    ],
)
def test_a_rule_counts_its_words(rule: str, text: str, found: int) -> None:
    assert Rule.of(rule).hits(document("", text))[0] == found


def test_words_of_the_title_count_more_than_those_of_the_text() -> None:
    counts = document("Lithium", "Cobalt was sold.").counts()
    assert counts["lithium"] > counts["cobalt"]


@given(st.text(max_size=300), st.text(max_size=300))
def test_any_text_is_read(title: str, text: str) -> None:
    read = document(title, text)
    assert set(read.counts()) <= {*read.title, *read.text}
    assert set(read.written) >= {*read.title, *read.text}


def test_a_fit_parts_what_can_be_parted() -> None:
    rows = [{"a": 1.0}, {"a": 0.8, "b": 0.1}, {"b": 1.0}, {"b": 0.9, "c": 0.2}]
    is_positive = [True, True, False, False]
    weights = Rows(rows).fit(is_positive, [1.0] * 4)
    assert [score(weights, row) > 0 for row in rows] == is_positive


@given(st.lists(st.floats(0, 60), min_size=5, max_size=20), st.lists(st.floats(-5, 20), min_size=20, max_size=60))
def test_a_cut_is_a_number_and_its_precision_a_share(of_topic: list[float], others: list[float]) -> None:
    chosen = cutoff.choose(of_topic, others)
    assert 0 <= chosen.precision <= 1
    assert abs(chosen.at) < 1000


def test_well_parted_scores_are_cut_between_them() -> None:
    chosen = cutoff.choose([20.0, 21.0, 22.0, 25.0, 19.0], [float(n % 5) - 2 for n in range(300)])
    assert 2 < chosen.at < 19
    assert chosen.precision > 0.9


def test_a_word_of_no_example_speaks_for_a_topic_when_it_stands_with_those_of_examples() -> None:
    known = examples(8)
    unread = [document("Terbium", f"Terbium and {METALS[number % 10]} and {METALS[number % 7]}") for number in range(9)]
    article = document("Terbium", "Terbium.")
    rule = Rule.of(None)
    background = Background.of([*(each.document for each in known), *unread])
    without_kinds = Background(background.documents, background.holding)
    for each, because in ((background, ("Terbium",)), (without_kinds, ())):
        model = learn(each, rule, known)
        assert model is not None
        assert judge(model, each, rule, article).because == because


def test_a_space_is_the_same_after_it_was_stored() -> None:
    space = Background.of([each.document for each in examples(8)]).space
    kept = LatentSpace.unpacked(*space.packed())
    assert list(kept.vectors) == list(space.vectors)
    row = {"neodymium": 1.0, "magnet": 0.5, "unheard": 1.0}
    assert kept.direction(row)[0] == pytest.approx(space.direction(row)[0], abs=0.01)
    assert LatentSpace.unpacked(*NOWHERE.packed()).direction(row) == ([], 0.0)


@given(st.lists(st.dictionaries(st.sampled_from("abcde"), st.floats(-3, 3), max_size=5), max_size=12))
def test_any_articles_give_directions_at_right_angles(rows: list[dict[str, float]]) -> None:
    space = LatentSpace.of(rows, list("abcde"))
    columns = list(zip(*space.vectors.values(), strict=True))
    for number, column in enumerate(columns):
        assert sum(each * each for each in column) == pytest.approx(1)
        for other in columns[:number]:
            assert sum(a * b for a, b in zip(column, other, strict=True)) == pytest.approx(0, abs=1e-3)


def test_articles_of_the_topic_that_nobody_tagged_teach_nothing_to_the_contrary() -> None:
    left = [written(METALS, 2000 + seed) for seed in range(6)]
    known = [*examples(8), *(Example(each, False, is_told=False) for each in left)]
    background, rule = Background.of([each.document for each in known]), Rule.of(None)
    model = learn(background, rule, known, [each.document for each in known])
    assert model is not None
    assert sum(judge(model, background, rule, each).is_yes for each in left) >= 5


def test_what_stands_out_is_told_unless_far_more_does_among_arrivals() -> None:
    of_topic, plain = [20.0, 22.0, 18.0, 25.0, 21.0], [(number % 7) / 3 - 1 for number in range(300)]
    assert cutoff.standing_out(of_topic, [*plain, 21.0, 19.0], plain) == {300, 301}
    assert cutoff.standing_out(of_topic, [*plain, 21.0], [*plain, *[20.0] * 9]) == frozenset()
    assert cutoff.standing_out(of_topic, plain, []) == frozenset()
