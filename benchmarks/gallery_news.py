"""The news of the gallery's library: invented feeds, invented events, in our own words. Data only."""

from __future__ import annotations

FEEDS = (
    ("Northern Wire", "World"),
    ("The Harbour Post", "World"),
    ("Continental", "World"),
    ("Wire Asia", "World"),
    ("Metals Daily", "Business"),
    ("Market Ledger", "Business"),
    ("Trade Monitor", "Business"),
    ("Grid and Pipeline", "Energy"),
    ("Fusion Weekly", "Energy"),
    ("Chip Letter", "Technology"),
    ("Polar Station Notes", "Science"),
)

SEARCHES = (("Price cap", '"price cap"'), ("Lithium and export", "lithium export*"))

# Feed, title, author, hours ago, picture's caption ("" for none), paragraphs.
ARTICLES: tuple[tuple[str, str, str, float, str, tuple[str, ...]], ...] = (
    (
        "Northern Wire",
        "Capital weighs easing of metals sanctions ahead of talks",
        "Ana Marsh",
        1.2,
        "The ministry building on Monday.",
        (
            "Two ministries have been asked to draw up a list of sanctions that could be lifted in stages, according to"
            " officials familiar with the plan, in what would be the first formal step since talks resumed in the autumn.",
            "The list is expected to begin with financing for metals, including the rare earths used in magnets, where"
            " both sides see a quick commercial return. Shipping and insurance would follow only after inspections.",
            "“Nobody is promising anything,” one of the officials said. “But somebody has to write the list before"
            " anybody can argue about it.” The finance ministry declined to comment.",
            "Traders have already moved. The premium on neodymium oxide outside Asia fell by a tenth in two sessions, and"
            " freight brokers report enquiries for routes that nobody has sailed in three years.",
            "Opponents in parliament want any easing tied to a public register of frozen assets. A vote is likely before"
            " the end of the month.",
        ),
    ),
    (
        "The Harbour Post",
        "Ministries asked for list of metals sanctions to be lifted in stages",
        "",
        1.8,
        "",
        (
            "Officials in two ministries are drawing up a list of sanctions that could be lifted in stages, beginning with"
            " financing for metals and the rare earths used in magnets. Shipping and insurance would wait for inspections.",
            "It would be the first formal step since talks resumed in the autumn. Opponents in parliament want a public"
            " register of frozen assets before any easing.",
        ),
    ),
    (
        "Continental",
        "Easing of metals sanctions could come in stages, officials say",
        "Ruth Okoro",
        1.6,
        "",
        (
            "An easing of sanctions on metals, rare earths among them, is being prepared in stages by two ministries, say"
            " officials familiar with the plan. Financing comes first; shipping and insurance follow after inspections.",
            "The finance ministry declined to comment. Parliament may vote before the end of the month on a register of"
            " frozen assets.",
        ),
    ),
    (
        "Market Ledger",
        "Neodymium premium falls as ministries prepare easing of metals sanctions",
        "",
        1.5,
        "",
        (
            "The premium on neodymium oxide outside Asia fell by a tenth in two sessions after officials were asked for a"
            " list of metals sanctions that could be lifted in stages. Rare earths used in magnets would come early.",
            "Freight brokers report enquiries for routes that have not been sailed in three years. Two ministries are to"
            " begin with financing; shipping and insurance wait for inspections.",
        ),
    ),
    (
        "Wire Asia",
        "Magnet makers watch talks on easing of metals sanctions",
        "",
        1.4,
        "",
        (
            "Magnet makers follow the list of metals sanctions that two ministries were asked to draw up ahead of talks:"
            " financing for rare earths first, shipping and insurance after inspections, officials say.",
            "The premium on neodymium oxide fell by a tenth in two sessions.",
        ),
    ),
    (
        "Metals Daily",
        "What a thaw would mean for rare-earth supply",
        "Jonas Weir",
        2.6,
        "Separation tanks at a pilot plant.",
        (
            "Separation capacity, not ore, is the bottleneck; a partial opening would take a year to reach magnet makers,"
            " even if every licence were signed tomorrow.",
            "The rare earth metals at issue are mined in a dozen countries and refined in few. Three plants outside Asia"
            " are due to start before 2028; none of them makes the heavy oxides that motors need at high temperature.",
            "Buyers have therefore asked for something modest: predictable export licences for quantities that are known"
            " a year ahead.",
        ),
    ),
    (
        "The Harbour Post",
        "Treasury extends shipping licence by ninety days",
        "",
        3.9,
        "",
        (
            "The waiver covers cargoes loaded before the end of the month and leaves the price cap in place.",
            "Insurers had warned that a gap of even a week would strand eleven tankers that are already under way.",
        ),
    ),
    (
        "Continental",
        "Parliament debates a register of frozen assets",
        "Livia Brandt",
        5.4,
        "The plenary hall before the session.",
        (
            "Members want a public list with valuations; banks warn of litigation over every line of it.",
            "The proposal would oblige custodians to report within thirty days what they hold under the sanctions regime,"
            " and to say how they value it. Smaller banks call the deadline impossible.",
        ),
    ),
    (
        "Market Ledger",
        "Insurers ask for clarity on port rules",
        "",
        21,
        "",
        ("Underwriters say contradictory guidance has left tankers waiting offshore.",),
    ),
    (
        "Metals Daily",
        "Smelter restarts after licence review",
        "",
        25,
        "",
        ("Output returns at half rate, according to the company, which expects full power by the spring.",),
    ),
    (
        "Trade Monitor",
        "Export controls on gallium eased for long-standing buyers",
        "Ren Okafor",
        4.1,
        "Wafers before inspection.",
        (
            "Customers with three years of clean records may apply for annual licences again, a notice of the trade"
            " ministry says. Semiconductors for civilian use are named first.",
            "Analysts expect spot prices to halve the distance to where they stood before the export controls began.",
        ),
    ),
    (
        "Chip Letter",
        "A second foundry takes orders for the three-year-old node",
        "Sho Tanabe",
        6.7,
        "A clean room, seen from the gallery.",
        (
            "The older process is sold out for eighteen months: cars, meters and chargers need semiconductors that cost"
            " little and last twenty years.",
            "“Everybody builds cathedrals, nobody builds houses,” says the head of the new line.",
        ),
    ),
    (
        "Grid and Pipeline",
        "Storage law passes, and batteries may bid at night",
        "Mara Lindqvist",
        7.5,
        "Battery halls beside the old power station.",
        (
            "Grid operators must accept bids from batteries in the night market from March, under a law passed on Monday."
            " Electricity prices on windy nights had been negative for two hundred hours this year.",
            "The renewable energy association called it the most important page of the decade; the operators ask who"
            " will pay for the meters.",
        ),
    ),
    (
        "Fusion Weekly",
        "Magnet that held its breath for an hour",
        "",
        9.0,
        "",
        (
            "A coil of the new tape kept twenty tesla for sixty-one minutes without a quench, the laboratory reports.",
            "Nuclear fusion needs such coils for months; an hour is the first figure that engineers take seriously.",
        ),
    ),
    (
        "Wire Asia",
        "Central bank holds its rate and changes one word",
        "H. Nakamura",
        8.3,
        "The governor before the cameras.",
        (
            "Interest rates stay where they were, but “patient” has left the statement of the central bank.",
            "Markets took the missing word for a rise in January; the currency gained one per cent in an hour.",
        ),
    ),
    (
        "Wire Asia",
        "Ceasefire line holds through a third night",
        "",
        10.5,
        "",
        (
            "Observers counted four violations, all of them by drones without loads. Aid convoys moved at dawn.",
            "Talks on a longer truce in the conflict are to begin on neutral ground on Thursday.",
        ),
    ),
    (
        "Continental",
        "Coalition loses its majority in an early election",
        "Piet Dahl",
        12.2,
        "Counting in the sports hall of the old town.",
        (
            "With nine tenths of the ballots counted, no pair of parties can govern alone. Turnout in the election was"
            " the highest in thirty years.",
            "The president is to name somebody to try within ten days.",
        ),
    ),
    (
        "Polar Station Notes",
        "The winter that did not freeze the sound",
        "Ida Solberg",
        27,
        "Open water in the sound, last week.",
        (
            "For the first time since the log begins in 1911 the sound was open on the first of the month.",
            "Climate records of the station show four such autumns among the last ten, each a week longer than before.",
        ),
    ),
    (
        "Trade Monitor",
        "New tariffs on steel tubes take effect at midnight",
        "",
        14.4,
        "",
        (
            "Importers had until Sunday to clear cargoes under the old trade regime; the queue at the northern terminal"
            " reached the motorway.",
            "The tariffs are to be reviewed after ninety days.",
        ),
    ),
    (
        "Chip Letter",
        "Small language model runs a warehouse for a week",
        "",
        30,
        "",
        (
            "An artificial intelligence of the size of a photograph planned the shifts of sixty people, and was overruled"
            " eleven times.",
            "The people who overruled it were right nine times, which both sides call a success.",
        ),
    ),
    (
        "Market Ledger",
        "Lithium producers cut export volumes for the third quarter in a row",
        "Ana Marsh",
        33,
        "",
        (
            "Brine operators say that prices no longer cover the water they must return. Battery makers have stocks for"
            " five months.",
        ),
    ),
    (
        "The Harbour Post",
        "Dredgers finish the northern quay a month early",
        "",
        35,
        "The quay at low tide.",
        ("Container ships of the largest class may berth from Friday. The pilots' guild wants one more survey.",),
    ),
)
