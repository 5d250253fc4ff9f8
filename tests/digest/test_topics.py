"""The starter topics' rules on sentences of our own, through the real index."""

from __future__ import annotations

import gzip
import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from digest.topics import STARTER_TOPICS, TOPIC_COLORS, next_color
from storage.query import parse, rule_problem, unparse
from storage.topics import add_topic, apply_rules
from tests.storage.shelf import NOW, Shelf

_CARRIES: dict[str, list[str]] = {
    "Sanctions": [
        "Ministers agreed to ease sanctions on two shipping firms.",
        "The sanctions relief would come in three stages.",
        "Lawyers warn that dealing with sanctioned entities remains a crime.",
        "A villa that belongs to a sanctioned oligarch went on sale.",
        "Three sanctioned tankers left the port overnight.",
        "The bank was sanctioned by the United States last spring.",
        "The council prolonged the asset freezes by half a year.",
        "Officials debate lowering the oil price cap again.",
        "The arms embargo expires in October.",
        "OFAC issued a new licence for grain shipments.",
        "Secondary sanctions hang over the refinery's customers.",
        "The sanctions regime has loopholes, the report finds.",
    ],
    "Rare earths": [
        "The list includes rare earth metals used in magnets.",
        "Rare-earth supply is the bottleneck for motor makers.",
        "Rare earths were left out of the talks.",
        "Prices of neodymium rose by a tenth.",
        "The plant separates dysprosium from the ore.",
        "Praseodymium oxide reached a new high.",
        "A mine rich in monazite will open in the north.",
        "Terbium is needed in small amounts only.",
        "Makers of NdFeB magnets look for new sources.",
        "Samarium and cobalt are joined in heat-proof magnets.",
        "Recyclers recover yttrium from old lamps.",
        "Lanthanides are hard to tell apart, chemists say.",
    ],
    "Trade and tariffs": [
        "A tariff of ten percent on steel takes effect today.",
        "Farmers fear that new tariffs will close their best market.",
        "The trade war enters its third year.",
        "Both sides hailed the trade deal as a new start.",
        "The trade deficit widened in the second quarter.",
        "Brussels opened an anti-dumping inquiry into bicycles.",
        "The country imposed an export ban on raw nickel.",
        "Export controls now cover machine tools.",
        "The WTO ruled in favour of the smaller country.",
        "Parliament ratified the free trade agreement.",
        "Import duties on sugar will be halved.",
        "An export licence is now required for graphite.",
    ],
    "Semiconductors": [
        "The semiconductor maker will build a second plant.",
        "Semiconductors account for a fifth of the island's exports.",
        "Chipmakers posted record profits.",
        "Memory chips are in short supply again.",
        "TSMC raised its spending plans.",
        "ASML delivered its newest machine.",
        "The Chips Act grants went to four states.",
        "Engineers improved extreme ultraviolet light sources.",
        "Demand for AI chips lifted the shares.",
        "The start-up rents out GPUs by the hour.",
        "Each car holds a thousand microchips.",
        "The chip shortage has eased, carmakers say.",
    ],
    "Energy": [
        "Crude oil fell below sixty dollars.",
        "OPEC will raise output in May.",
        "Natural gas storage is nearly full.",
        "The LNG terminal opened a year early.",
        "A nuclear reactor was switched off for repairs.",
        "The wind farm will serve half a million homes.",
        "Solar panels cover the old airfield.",
        "Energy bills are set to rise in spring.",
        "The power grid failed for six hours.",
        "Renewables made half of last year's electricity.",
        "Output reached nine million barrels a day.",
        "The last coal-fired plant closed on Friday.",
    ],
    "Climate": [
        "Climate change made the flood twice as likely.",
        "The climate summit ended without a deal.",
        "Global warming passed a new mark.",
        "Greenhouse gas output fell by two percent.",
        "The company promises net-zero by 2040.",
        "Carbon emissions from ships keep growing.",
        "The carbon tax will return as a dividend.",
        "Decarbonising steel takes hydrogen.",
        "The IPCC published its report on Monday.",
        "Rising sea levels threaten the old harbour.",
        "Leaving the Paris Agreement on emissions takes a year.",
        "Insurers prepare for more extreme weather.",
    ],
    "Elections": [
        "The election will be held in June.",
        "Local elections brought a surprise.",
        "Polling stations opened at seven.",
        "Exit polls point to a close result.",
        "She announced her re-election bid.",
        "The by-election was called for spring.",
        "The electoral commission asked for patience.",
        "The presidential candidate spoke to farmers.",
        "A referendum on the new treaty is planned.",
        "Voter turnout reached seventy percent.",
        "Mail-in ballots are still being counted.",
        "The party hopes to win the midterms.",
    ],
    "Central banks": [
        "The central bank held its rate at four percent.",
        "Central bankers meet in the mountains this week.",
        "The Federal Reserve signalled patience.",
        "The European Central Bank sees inflation at target.",
        "Fed officials differ on the pace of cuts.",
        "Markets expect a rate cut in March.",
        "The Bank of England surprised economists.",
        "The Bank of Japan bought bonds again.",
        "Monetary policy works with long delays.",
        "The ECB kept its guidance.",
        "The Reserve Bank of India loosened its stance.",
        "Years of quantitative easing have ended.",
    ],
    "Conflicts": [
        "A ceasefire took hold at dawn.",
        "Airstrikes hit the outskirts of the city.",
        "The drone attack damaged a depot.",
        "Peace talks resumed in a neutral capital.",
        "Rebel forces took the border town.",
        "Civil war has driven millions from home.",
        "The militia refused to lay down its arms.",
        "Shelling cut the water supply of two villages.",
        "Peacekeepers escorted the convoy.",
        "Prosecutors collect evidence of war crimes.",
        "A prisoner exchange freed two hundred people.",
        "The war in Sudan enters its third year.",
    ],
    "AI": [
        "Artificial intelligence will read the scans.",
        "The hospital uses machine learning to plan shifts.",
        "Generative AI writes a third of the notes.",
        "A large language model answers the calls.",
        "OpenAI opened an office in the city.",
        "Pupils used ChatGPT for homework.",
        "The chatbot gave the wrong advice.",
        "AI models need a great deal of power.",
        "An AI start-up raised forty million.",
        "Regulators prepare to apply the AI Act.",
        "An AI-generated song reached the charts.",
        "AI companies court publishers.",
    ],
}

_DOES_NOT_CARRY: dict[str, list[str]] = {
    "Sanctions": [
        "The committee sanctioned the plan.",
        "The board has sanctioned a new building.",
        "No one sanctioned the use of the hall.",
        "The figures are under embargo until noon.",
        "A cap on the price of bread was proposed.",
        "The sanctity of the place must be kept.",
        "Sanctuary was granted to the birds.",
        "The event was sanctioned by the athletics federation.",
        "A bank froze the account by mistake.",
        "Her asset is patience.",
    ],
    "Rare earths": [
        "It is the happiest place on earth.",
        "It is rare on Earth but common on Mars.",
        "Down to earth advice is rare.",
        "A rare earthquake shook the island.",
        "Rare birds nest in the earth bank.",
        "Rarely has earth been so dry.",
        "The rare book shows the earth as flat.",
        "Earth observation satellites are rarely repaired.",
        "The steak was rare, the wine earthy.",
        "A serious talk about magnets at school.",
    ],
    "Trade and tariffs": [
        "He learnt a trade and opened a shop.",
        "Household energy tariffs will fall in April.",
        "The feed-in tariff for roof panels ends.",
        "The NBA trade deal sends the guard to Denver.",
        "The craft fair drew the fur trade's critics.",
        "Trade unions called a strike.",
        "The players trade places at half time.",
        "Traders left the exchange early.",
        "Customs officers found a parrot.",
        "It is our duty to import good manners.",
    ],
    "Semiconductors": [
        "Fish and chips cost more this year.",
        "The blue chip index rose.",
        "She has a chip on her shoulder.",
        "Vets say every dog should carry a microchip.",
        "Potato chip sales rose.",
        "The foundry casts church bells.",
        "Chip in for the gift, please.",
        "The orchestra has a new conductor.",
        "The golfer chipped from the bunker.",
        "A wafer-thin majority saved the cabinet.",
        "The artist sells lithographs.",
    ],
    "Energy": [
        "The band played with energy.",
        "Oil on canvas, painted in 1890.",
        "The power of words cannot be denied.",
        "Balance of power shifts in the senate.",
        "Add olive oil and salt.",
        "A solar eclipse will be seen on Monday.",
        "The plant flowers in spring.",
        "Tear gas was used at the match.",
        "The wind turned to the east.",
        "The coal tit is a small bird.",
    ],
    "Climate": [
        "A climate of fear ruled the office.",
        "The business climate has improved.",
        "The political climate is tense.",
        "Carbon fibre makes the frame light.",
        "The island has a mild climate.",
        "Carbon copies were kept in a drawer.",
        "The net result was zero.",
        "The Paris agreement of the ministers steadied the dollar.",
        "The weather will stay dry.",
        "He works in a greenhouse.",
    ],
    "Elections": [
        "The electrician came late.",
        "An electron carries one charge.",
        "She was elected head of the choir.",
        "The selection of the team surprised many.",
        "The poll of readers chose a cookbook.",
        "The votes for best film were cast in secret.",
        "A candidate for heart surgery needs rest.",
        "Elective courses begin in May.",
        "The campaign against litter has begun.",
        "Primary schools open on Monday.",
    ],
    "Central banks": [
        "He was fed up with the noise.",
        "The keeper fed the lions.",
        "The river bank in central Prague is closed.",
        "Banks in the centre of town closed early.",
        "The ECB named its cricket captain.",
        "The interest of the audience faded.",
        "Heart rate falls in sleep.",
        "A bank of cloud rolled in.",
        "The federal court reserved judgment.",
        "Fed by two streams, the lake is deep.",
    ],
    "Conflicts": [
        "The lawyer declared a conflict of interest.",
        "The film is about star wars fans.",
        "Front line nurses got a bonus.",
        "Shelling out for a new phone is hard.",
        "Shelling peas takes an hour.",
        "The strikes at the airport go on.",
        "The price war between grocers hurts farmers.",
        "Peace and quiet returned to the park.",
        "A missile museum opens.",
        "He fought a long battle with the tax office.",
        "An invasion of privacy, the judge said.",
    ],
    "AI": [
        "Ai Weiwei opened a show in Berlin.",
        "J'ai acheté du pain.",
        "J'ai modelé la terre.",
        "The aid reached the village.",
        "The intelligence service denied it.",
        "Artificial flowers were banned.",
        "Miyazato Ai won by two strokes.",
        "Language teachers met in Rome.",
        "The model walked in Paris.",
        "Learning to sail takes a summer.",
    ],
}


@pytest.fixture(scope="module")
def shelf(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Shelf]:
    shelf = Shelf(tmp_path_factory.mktemp("library"))
    for topic in STARTER_TOPICS:
        add_topic(shelf.conn, topic.name, topic.color, topic.rule, NOW)
    yield shelf
    shelf.close()


def tags(shelf: Shelf, text: str, title: str = "") -> set[str]:
    with shelf.for_a_while():
        apply_rules(shelf.conn, shelf.article(title, text), NOW)
        rows = shelf.conn.execute(
            "SELECT t.name FROM article_topics AS at JOIN topics AS t ON t.id = at.topic_id"
        ).fetchall()
    return {row[0] for row in rows}


@pytest.mark.parametrize(
    ("topic", "sentence"), [(topic, sentence) for topic, said in _CARRIES.items() for sentence in said]
)
def test_tags(shelf: Shelf, topic: str, sentence: str) -> None:
    assert topic in tags(shelf, sentence)


@pytest.mark.parametrize(
    ("topic", "sentence"), [(topic, sentence) for topic, said in _DOES_NOT_CARRY.items() for sentence in said]
)
def test_does_not_tag(shelf: Shelf, topic: str, sentence: str) -> None:
    assert topic not in tags(shelf, sentence)


def test_an_article_on_two_topics_carries_both(shelf: Shelf) -> None:
    text = (
        "Two ministries have been asked which measures could be lifted first if talks go on.\n"
        "Easing the sanctions would begin with financing, officials said. "
        "Rare earth metals, which both sides need, are named once in the draft."
    )
    assert tags(shelf, text, "Capital weighs a thaw") == {"Sanctions", "Rare earths"}


def test_rules_are_understood_and_depend_on_the_article_alone() -> None:
    for topic in STARTER_TOPICS:
        query = parse(topic.rule)
        assert query.literal == ()
        assert rule_problem(topic.rule) is None
        assert parse(unparse(query.tree)).tree == query.tree
        assert "  " not in topic.rule


def test_starters_are_ten_of_ten_colors() -> None:
    assert [topic.name for topic in STARTER_TOPICS] == list(_CARRIES) == list(_DOES_NOT_CARRY)
    assert [topic.color for topic in STARTER_TOPICS] == list(TOPIC_COLORS)
    assert len(set(TOPIC_COLORS)) == 10


def _luminance(color: str) -> float:
    """Of "#rrggbb", as WCAG 2.1 defines it."""
    channels = [int(color[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    linear = [value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4 for value in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


@pytest.mark.parametrize(("ground", "at_least"), [("#fbfaf8", 2.1), ("#1b1b1d", 2.5)])
def test_colors_are_seen_on_both_grounds(ground: str, at_least: float) -> None:
    for color in TOPIC_COLORS:
        assert re.fullmatch("#[0-9a-f]{6}", color)
        dark, light = sorted((_luminance(color), _luminance(ground)))
        assert (light + 0.05) / (dark + 0.05) >= at_least


def test_a_new_topic_gets_the_color_used_least() -> None:
    assert next_color([]) == TOPIC_COLORS[0]
    assert next_color(TOPIC_COLORS[:3]) == TOPIC_COLORS[3]
    assert next_color([*TOPIC_COLORS, TOPIC_COLORS[0].upper()]) == TOPIC_COLORS[1]
    assert next_color(["#123456"]) == TOPIC_COLORS[0]


def test_rules_hold_on_reports_of_news_agencies(shelf: Shelf, corpora: Path) -> None:
    """A sanity check, not a score: reports of 1987 labelled by others, whose labels are narrower than our topics."""
    path = corpora / "news" / "topics.jsonl.gz"
    if not path.is_file():
        pytest.skip("the corpus of labelled reports is missing")
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        reports = [json.loads(line) for line in lines][::3]
    with shelf.for_a_while():
        labels = {shelf.article(report["title"], report["text"]): set(report["topics"]) for report in reports}
        apply_rules(shelf.conn, 1, NOW)
        rows = shelf.conn.execute(
            "SELECT t.name, article_id FROM article_topics AS at JOIN topics AS t ON t.id = at.topic_id"
        ).fetchall()
    for topic, near, precision, recall in (
        ("Energy", {"crude", "nat-gas"}, 0.45, 0.8),
        ("Trade and tariffs", {"trade"}, 0.4, 0.65),
    ):
        tagged = {article_id for name, article_id in rows if name == topic}
        wanted = {article_id for article_id, given in labels.items() if given & near}
        both = len(tagged & wanted)
        assert both / len(tagged) >= precision
        assert both / len(wanted) >= recall
