"""The ten topics offered at first run, with their rules, and the colours topics get.

A rule would rather miss an article than tag a wrong one: the person meets every wrong tag. The index knows no
capitals, so short names such as "AI", "Fed" or "ECB" stand only in phrases that give them their meaning.
Plain values; rules are read by `storage.query`.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

_VERMILLION = "#d55e00"
_ORANGE = "#e69f00"
_SKY_BLUE = "#56b4e9"
_GREEN = "#009e73"
_BLUE = "#0072b2"
_PURPLE = "#cc79a7"
# Okabe and Ito's yellow (#f0e442) has a contrast of 1.3 to the light page: darkened until it has 2.8.
_OLIVE = "#a79849"
# Their black can't be told from the dark page (1.2): slate is as neutral and has 5.3 on light, 3.1 on dark.
_SLATE = "#5f6b70"
# Two more, chosen for their distance from the eight, also as people see them who lack red or green receptors.
_VIOLET = "#7540ee"
_RUSSET = "#8a4a3a"

TOPIC_COLORS = (
    *(_VERMILLION, _BLUE, _ORANGE, _VIOLET, _GREEN),
    *(_SKY_BLUE, _PURPLE, _SLATE, _RUSSET, _OLIVE),
)
"""Okabe and Ito's palette (Color Universal Design, 2008) and two more, in order of use; "#rrggbb".

As dots each has a contrast of at least 2.1 to the light page and 2.5 to the dark one.
"""


@dataclass(frozen=True, slots=True)
class StarterTopic:
    """A topic offered at first run. `rule` is a query of `storage.query`'s language."""

    name: str
    color: str
    rule: str


def next_color(used: Iterable[str]) -> str:
    """The colour for a new topic: the one used least, the first of the palette among equals."""
    counted = [color.lower() for color in used]
    return min(TOPIC_COLORS, key=counted.count)


_SANCTIONS = """
    sanctions OR "sanction regime*" OR ="sanctioned entit*" OR ="sanctioned individual*" OR ="sanctioned oligarch*"
    OR ="sanctioned person*" OR ="sanctioned people" OR ="sanctioned compan*" OR ="sanctioned firm*"
    OR ="sanctioned bank*" OR ="sanctioned official*" OR ="sanctioned tanker*" OR ="sanctioned vessel*"
    OR ="sanctioned ship*" OR ="sanctioned oil" OR ="sanctioned crude" OR ="sanctioned russia*" OR ="sanctioned iran*"
    OR ="sanctioned goods" OR ="sanctioned by the us" OR ="sanctioned by the u.s." OR ="sanctioned by the united states"
    OR ="sanctioned by the eu" OR ="sanctioned by the european union" OR ="sanctioned by the uk"
    OR ="sanctioned by the united nations" OR ="sanctioned by washington" OR ="sanctioned by brussels"
    OR "asset freeze*" OR "frozen russian assets" OR "arms embargo*" OR "oil embargo*" OR "trade embargo*" OR ofac
    OR "oil price cap" OR "g7 price cap"
"""

# Not "rare earth*", which would find rare earthquakes.
_RARE_EARTHS = """
    "rare earth" OR "rare earths" OR neodymium OR dysprosium OR praseodymium OR terbium OR samarium OR yttrium
    OR lanthanum OR cerium OR scandium OR europium OR lanthanide* OR monazite OR bastnaesite OR bastnäsite OR ndfeb
"""

# Tariffs are also what electricity and telephones cost, and players of ball games are traded too.
_TRADE = """
    (tariff* -("feed-in tariff*" OR "energy tariff*" OR "electricity tariff*" OR "mobile tariff*" OR "water tariff*"))
    OR (("trade deal*" OR "trade talks") -(nba OR nfl OR nhl OR mlb OR "trade deadline")) OR "trade war*"
    OR "trade agreement*" OR "trade pact*" OR "trade deficit*" OR "trade surplus*" OR "trade gap"
    OR "trade barrier*" OR "trade dispute*" OR "trade negotiat*" OR "trade polic*" OR "free trade"
    OR "customs union" OR "import dut*" OR "export dut*" OR "customs dut*" OR "countervailing dut*"
    OR "anti-dumping" OR antidumping OR "import ban*" OR "export ban*" OR "import quota*" OR "export quota*"
    OR "export control*" OR "export curb*" OR "export restriction*" OR "import restriction*" OR "export licence*"
    OR "export license*" OR protectionis* OR "world trade organization" OR "world trade organisation" OR wto
    OR usmca OR mercosur
"""

# Pets carry the other kind of microchip.
_SEMICONDUCTORS = """
    semiconductor* OR chipmaker* OR "chip maker*" OR chipmaking OR "chip making" OR "chip industry" OR "chip plant*"
    OR "chip factor*" OR "chip fab*" OR "chip export*" OR "chip design*" OR "chip manufactur*" OR "chip production"
    OR "chip shortage*" OR "chips act" OR "memory chip*" OR "computer chip*" OR "logic chip*" OR "ai chip*"
    OR "advanced chips" OR "dram chip*" OR "dram price*" OR "nand flash" OR "silicon wafer*"
    OR "extreme ultraviolet" OR "euv lithography" OR "lithography machine*" OR "chip foundr*" OR tsmc OR asml
    OR "sk hynix" OR nvidia OR smic OR gpu OR gpus
    OR ((microchip OR microchips) -(pet OR pets OR dog OR dogs OR cat OR cats OR vet))
"""

_ENERGY = """
    opec OR lng OR "natural gas" OR "liquefied gas" OR "shale gas" OR "shale oil" OR "crude oil" OR "brent crude"
    OR "oil price*" OR "gas price*" OR "oil output" OR "oil production" OR "oil export*" OR "oil field*"
    OR oilfield* OR "gas field*" OR "oil pipeline*" OR "gas pipeline*" OR "oil refiner*" OR "oil compan*"
    OR "oil and gas" OR "barrels a day" OR "barrels per day" OR "fossil fuel*" OR "coal-fired" OR "gas-fired"
    OR "coal plant*" OR "power plant*" OR "power station*" OR "power grid*" OR "electricity grid*"
    OR "electricity price*" OR "nuclear power" OR "nuclear plant*" OR "nuclear reactor*" OR "wind farm*"
    OR "wind power" OR "wind turbine*" OR "offshore wind" OR "solar power" OR "solar farm*" OR "solar panel*"
    OR hydropower OR hydroelectric* OR "renewable energy" OR "clean energy" OR renewables OR "battery storage"
    OR "energy price*" OR "energy bill*" OR "energy crisis" OR "energy suppl*" OR "energy security"
    OR "energy market*" OR "energy minist*" OR "energy compan*" OR "energy polic*" OR "energy transition"
    OR "energy agency"
"""

_CLIMATE = """
    "climate change" OR "climate crisis" OR "climate emergency" OR "climate action" OR "climate polic*"
    OR "climate target*" OR "climate goal*" OR "climate summit*" OR "climate talks" OR "climate scien*"
    OR "climate model*" OR "climate adaptation" OR "climate finance" OR "un climate" OR "global warming"
    OR "greenhouse gas*" OR "carbon emission*" OR "carbon dioxide emission*" OR "co2 emission*"
    OR "methane emission*" OR "carbon neutral*" OR "carbon tax*" OR "carbon price*" OR "carbon market*"
    OR "carbon capture" OR "carbon border" OR "carbon footprint*" OR "emissions trading" OR "emissions target*"
    OR "net zero" OR decarboni* OR ("paris agreement" (climate OR warming OR emissions)) OR "paris climate" OR ipcc
    OR unfccc OR "sea level rise"
    OR "rising sea level*" OR "rising seas" OR "extreme weather" OR "record global temperature*"
    OR "average global temperature*"
"""

_ELECTIONS = """
    =election OR =elections OR ="re-election" OR =reelection OR byelection* OR electoral OR referendum* OR midterms
    OR "polling station*" OR "polling place*" OR "exit poll*" OR "opinion poll*" OR "presidential race"
    OR "presidential candidate*" OR "presidential vote" OR "presidential campaign*" OR "parliamentary vote"
    OR "ballot box*" OR "ballot paper*" OR "mail-in ballot*" OR "postal vote*" OR "vote count*" OR "runoff vote"
    OR "run-off vote" OR "voter turnout" OR "registered voters" OR "swing state*" OR "primary elector*"
    OR gerrymander*
"""

# Cricket in England has a board of the same three letters as the bank in Frankfurt.
_CENTRAL_BANKS = """
    "central bank*" OR "federal reserve" OR "bank of england" OR "bank of japan" OR "bank of canada"
    OR "people's bank of china" OR "reserve bank of" OR "swiss national bank" OR bundesbank OR riksbank
    OR "norges bank" OR pboc OR boj OR fomc OR (ecb -cricket) OR "fed chair*" OR "fed official*" OR "fed governor*"
    OR "fed policymaker*" OR "fed meeting" OR "fed minutes" OR "fed rate" OR "fed funds" OR "fed president*"
    OR "the fed's" OR "monetary policy" OR "monetary tightening" OR "rate cut*" OR "rate hike*" OR "rate setter*"
    OR "rate-setting" OR "policy rate*" OR "key interest rate*" OR "benchmark interest rate*"
    OR "interest rate rise*" OR "interest rate decision*" OR "interest rate increase*" OR "raise interest rates"
    OR "raised interest rates" OR "raising interest rates" OR "cut interest rates" OR "cutting interest rates"
    OR "hold interest rates" OR "held interest rates" OR "lower interest rates" OR "quantitative easing"
    OR "quantitative tightening" OR "lender of last resort"
"""

# One can shell out money, and shell peas.
_CONFLICTS = """
    ceasefire* OR "cease-fire*" OR airstrike* OR "air strike*" OR "drone strike*" OR "drone attack*"
    OR "missile strike*" OR "missile attack*" OR "rocket attack*" OR "rocket fire" OR "artillery fire" OR warplane*
    OR "armed conflict*" OR "armed group*" OR "civil war" OR insurgen* OR militia* OR "rebel group*"
    OR "rebel force*" OR "rebel fighter*" OR "military offensive" OR "ground offensive" OR "ground assault"
    OR "invasion of ukraine" OR "full-scale invasion" OR "military invasion" OR "war crime*" OR "prisoner swap*"
    OR "prisoner exchange*" OR peacekeep* OR "peace talks" OR "peace deal" OR "truce talks"
    OR "war in ukraine" OR "war in gaza" OR "war in sudan" OR "gaza war" OR "ukraine war" OR "frontline troops"
    OR "government forces" OR "separatist fighter*" OR "pro-russian separatist*"
    OR (shelling -("shelling out" OR peas OR shrimp OR nuts))
"""

# Never the bare word: it is also a name, and half of the French "j'ai".
_AI = """
    "artificial intelligence" OR "machine learning" OR "deep learning" OR "neural network*" OR "generative ai"
    OR "language model*" OR "foundation model*" OR chatbot* OR chatgpt OR openai OR deepmind OR "ai model"
    OR "ai models" OR "ai system" OR "ai systems" OR "ai tool" OR "ai tools" OR "ai startup*" OR "ai start-up*"
    OR "ai company" OR "ai companies" OR "ai firm" OR "ai firms" OR "ai chatbot*" OR "ai assistant*" OR "ai agents"
    OR "ai research" OR "ai researcher*" OR "ai safety" OR "ai regulation*" OR "ai act" OR "ai-generated"
    OR "ai-powered" OR "ai-driven" OR "ai industry" OR "ai boom" OR "ai technolog*" OR "ai lab" OR "ai labs"
    OR "ai chip*" OR "ai infrastructure" OR "ai race" OR "ai summit*" OR "ai software" OR "ai training"
    OR "use of ai"
"""


def _starter(name: str, color: str, rule: str) -> StarterTopic:
    return StarterTopic(name, color, " ".join(rule.split()))


STARTER_TOPICS = (
    _starter("Sanctions", _VERMILLION, _SANCTIONS),
    _starter("Rare earths", _BLUE, _RARE_EARTHS),
    _starter("Trade and tariffs", _ORANGE, _TRADE),
    _starter("Semiconductors", _VIOLET, _SEMICONDUCTORS),
    _starter("Energy", _GREEN, _ENERGY),
    _starter("Climate", _SKY_BLUE, _CLIMATE),
    _starter("Elections", _PURPLE, _ELECTIONS),
    _starter("Central banks", _SLATE, _CENTRAL_BANKS),
    _starter("Conflicts", _RUSSET, _CONFLICTS),
    _starter("AI", _OLIVE, _AI),
)
"""Offered at first run, in this order."""
