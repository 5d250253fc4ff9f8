"""What makes articles one story: on reports of our own words, in any order, with a person's hand and near-copies."""

from __future__ import annotations

import random
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from digest.shared_words import shared_words
from digest.stories import LARGE_STORY, Recent, StoryArticle
from digest.story_likeness import DAY_S, Likeness, StoryTuning
from digest.story_terms import overlap, stem, term_key, terms, unpacked

DAM = (
    "The Korvo dam in northern Talmia gave way on Tuesday night after a week of rain, and water flooded the town of"
    " Esk below it. Rescuers in boats brought four hundred people to the school on the hill. The operator of the dam"
    " had reported cracks in March, the mining ministry said, and engineers were to inspect them this month."
)
DAM_AGAIN = (
    "Four hundred residents of Esk were taken to safety by boat when the Korvo dam broke late on Tuesday. Weeks of"
    " rain had filled the reservoir in the north of Talmia. Cracks had been known since March, a ministry official"
    " admitted, but an inspection by engineers was still to come."
)
DAM_THIRD = (
    "Questions are asked in Talmia about who knew of the cracks in the Korvo dam, whose collapse flooded Esk on"
    " Tuesday. The operator says that it warned the ministry in March. Engineers should have inspected the dam."
)
BANK = (
    "The central bank of Ostrava left its interest rate at four percent on Wednesday and said that inflation was"
    " falling more slowly than it had hoped. Governor Lenk told reporters that a cut before the summer was unlikely."
)
BANK_AGAIN = (
    "No cut before the summer: Governor Lenk of the central bank of Ostrava kept the interest rate at four percent and"
    " pointed to inflation, which falls more slowly than hoped."
)
CUP = "Halden won the handball cup for the third time after a final in Brem that went into extra time twice on Sunday."
TEXTS = [
    ("Dam breaks in northern Talmia, town of Esk flooded", DAM),
    ("Hundreds rescued by boat as Korvo dam collapses", DAM_AGAIN),
    ("Who knew of the cracks in the Korvo dam?", DAM_THIRD),
    ("Ostrava's central bank keeps interest rate at four percent", BANK),
    ("Lenk: no interest rate cut before the summer", BANK_AGAIN),
    ("Halden wins handball cup in extra time", CUP),
]

OTHER_NEWS = [
    (f"{a}{b}", f"{b}{a}") for a in ("Brem", "Lusk", "Tol", "Varn") for b in ("ade", "ost", "ing", "uru", "el")
]


def article(number: int, title: str, text: str, **given_: object) -> StoryArticle:
    made = StoryArticle(number, number * 600, f"paper{number}.example", terms(title, text))
    return replace(made, **given_)  # type: ignore[arg-type]


def news() -> list[StoryArticle]:
    return [article(number, *each) for number, each in enumerate(TEXTS, start=1)]


def ids(articles: list[StoryArticle], arrived: list[int] | None = None) -> list[tuple[int, ...]]:
    groups, _ = Recent(articles).arrive(arrived or [each.id for each in articles])
    return [group.ids for group in groups]


def test_tellings_of_one_event_are_one_story_and_other_events_are_not() -> None:
    assert ids(news()) == [(1, 2, 3), (4, 5)]


@pytest.mark.parametrize("seed", range(5))
def test_the_order_does_not_matter(seed: int) -> None:
    articles = news()
    random.Random(seed).shuffle(articles)
    arrived = [each.id for each in articles]
    random.Random(seed + 1).shuffle(arrived)
    assert ids(articles, arrived) == [(1, 2, 3), (4, 5)]


def test_what_one_publisher_tells_twice_is_no_story_until_another_tells_it() -> None:
    own = [replace(each, publisher="paper.example") for each in news()[:2]]
    assert ids(own) == []
    assert ids([*own, news()[2]]) == [(1, 2, 3)]


def test_headlines_alone_are_grouped_too() -> None:
    titles = ["Korvo dam breaks, Esk flooded", "Esk flooded after Korvo dam breaks", "Halden wins handball cup"]
    assert ids([article(number, title, "") for number, title in enumerate(titles, start=1)]) == [(1, 2)]


def test_a_story_goes_on_with_what_arrives() -> None:
    articles = [replace(each, story=7 if each.id <= 2 else None) for each in news()]
    groups, alone = Recent(articles).arrive([3])
    assert [(group.story, group.ids) for group in groups] == [(7, (1, 2, 3))]
    assert alone == []


def test_what_a_person_put_together_stays_and_what_was_taken_out_stays_out() -> None:
    articles = news()
    articles[5] = replace(articles[5], story=9, is_fixed=True)
    articles[0] = replace(articles[0], story=9, is_fixed=True)
    articles[4] = replace(articles[4], is_fixed=True)
    groups, _ = Recent(articles).arrive([each.id for each in articles])
    assert [(group.story, group.ids) for group in groups] == [(9, (1, 2, 3, 6))]


def test_two_stories_made_by_hand_are_not_joined() -> None:
    articles = [replace(each, story=each.id, is_fixed=True) if each.id <= 2 else each for each in news()[:3]]
    groups, _ = Recent(articles).arrive([3])
    assert not any({1, 2} <= set(group.ids) for group in groups)


def test_a_copy_is_told_from_another_telling_and_from_a_correction_of_ones_own() -> None:
    copied = DAM.replace("boats", "small boats")
    articles = [
        article(1, *TEXTS[0]),
        article(2, "Dam breaks in Talmia", copied),
        article(3, *TEXTS[1]),
        article(4, TEXTS[0][0], copied, publisher="paper1.example"),
    ]
    groups, _ = Recent(articles).arrive([1, 2, 3, 4])
    (group,) = groups
    assert group.ids == (1, 2, 3, 4)
    assert group.duplicates[2] == 1
    assert 3 not in group.duplicates
    assert group.duplicates.get(4) != 1


def test_long_apart_they_must_be_more_alike() -> None:
    near = [article(1, *TEXTS[3]), article(2, *TEXTS[4])]
    later = [near[0], replace(near[1], at=12 * DAY_S)]
    recent, late = (Likeness({each.id: each for each in both}, StoryTuning()).between(1, 2) for both in (near, later))
    assert late < recent / 2


def test_the_reasons_are_the_names_they_share() -> None:
    shared = shared_words(TEXTS[0], TEXTS[1], [each.terms.packed() for each in news()])
    assert {"Korvo", "Esk"} <= set(shared)
    assert "the" not in map(str.casefold, shared)


def test_scripts_without_spaces_are_compared_by_pairs() -> None:
    first = article(1, "稀土出口管制升级", "商务部周二宣布对稀土出口实行新的管制措施，磁铁制造商受到影响。")
    second = article(2, "商务部宣布稀土出口新管制", "新的稀土出口管制措施周二生效，磁铁制造商表示担忧。")
    third = article(3, "足球决赛进入加时", "周日的足球决赛两次进入加时赛，主队获胜。")
    assert ids([first, second, third]) == [(1, 2)]


def test_terms_are_kept_as_they_were() -> None:
    made = terms(*TEXTS[0])
    assert unpacked(made.packed()) == made
    assert term_key("the") not in made.keys


@pytest.mark.parametrize(
    ("one", "other"),
    [("sanctions", "sanction"), ("tariffs", "tariff"), ("countries", "country"), ("eased", "ease"), ("dam's", "dam")],
)
def test_forms_of_one_word_are_one_term(one: str, other: str) -> None:
    assert stem(one) == stem(other)


def test_overlap_tells_how_much_is_the_same() -> None:
    whole = terms("", DAM).sketch
    assert overlap(whole, whole) == 1.0
    assert overlap(whole, terms("", BANK).sketch) == 0.0
    assert overlap(whole, b"") == 0.0


@given(st.lists(st.tuples(st.text(max_size=30), st.text(max_size=80)), max_size=6))
@settings(max_examples=60, deadline=None)
def test_no_text_breaks_it(texts: list[tuple[str, str]]) -> None:
    articles = [article(number, *each) for number, each in enumerate(texts, start=1)]
    groups, alone = Recent(articles).arrive([each.id for each in articles])
    found = [each for group in groups for each in group.ids]
    assert len(found) == len(set(found))
    assert alone == []
    for each in articles:
        assert unpacked(each.terms.packed()) == each.terms


def test_a_large_story_is_taken_whole_and_what_a_person_put_into_it_stays() -> None:
    words = ["flood", "rescue", "ministry", "inquiry", "engineers", "boats", "school", "rain", "cracks", "operator"]
    titles = [f"Korvo dam: {one} and {other} in Esk" for one in words for other in words if one != other]
    told = [article(n, title, "", story=7, is_fixed=n == 5) for n, title in enumerate(titles, start=1)]
    others = [article(500 + n, f"Halden {one} cup draw {n}", "") for n, one in enumerate(words)]
    new = article(900, "Esk: cracks in Korvo dam, flood and inquiry", "")
    groups, alone = Recent([*told, *others, new]).arrive([900])
    (story,) = [group for group in groups if 900 in group.ids]
    assert len(told) > LARGE_STORY
    assert (story.story, story.ids) == (7, (*(each.id for each in told), 900))
    assert alone == []


def test_a_headline_goes_where_its_words_are_said_and_nowhere_for_a_single_one() -> None:
    titles = [f"Korvo dam {word} in Esk" for word in ("breaks", "collapses", "floods", "cracks", "fails", "bursts")] * 2
    dam = [article(n, title, "") for n, title in enumerate(titles, start=1)]
    rest = [article(100 + n, f"{word} fair opens in {town}", "") for n, (word, town) in enumerate(OTHER_NEWS)]
    near, far = article(200, "Esk: Korvo operator knew", ""), article(201, "Esk elects its youngest mayor ever", "")
    groups, _ = Recent([*dam, *rest, near, far]).arrive([each.id for each in [*dam, near, far]])
    (story,) = [group for group in groups if 1 in group.ids]
    assert 200 in story.ids
    assert 201 not in story.ids
