"""Places that news in English names most, and words that tell people, bodies and places apart. Tables alone. Pure.

Small on purpose: a name that no table and no rule tells stays a name. Written for English, with forms of a few
neighbours; none of it is needed for names to be found.
"""

from __future__ import annotations

# ruff: noqa: SIM905 - tables of words

_REGIONS = """Africa|Asia|Europe|Antarctica|Oceania|North America|South America|Latin America|Central America
|Middle East|Balkans|Caucasus|Scandinavia|Caribbean|Sahel|Siberia|Crimea|Donbas|Kashmir|Tibet|Xinjiang
|Catalonia|Bavaria|Scotland|Wales|England|Northern Ireland|Kurdistan|Gaza|Gaza Strip|West Bank
|Golan Heights|Arctic|Atlantic|Pacific|Mediterranean
|Baltic|Black Sea|Red Sea|Persian Gulf|Gulf of Mexico|South China Sea|North Sea|Suez Canal|Panama Canal|Alaska|Alabama
|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky
|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire
|New Jersey|New Mexico|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina
|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|West Virginia|Wisconsin|Wyoming|Ontario|Quebec|Alberta
|British Columbia|Manitoba|New South Wales|Queensland|Tasmania|Guangdong|Sichuan|Punjab|Gujarat|Kerala|Tamil Nadu"""

_COUNTRIES = """Afghanistan|Albania|Algeria|Andorra|Angola|Argentina|Armenia|Australia|Austria|Azerbaijan|Bahamas
|Bahrain|Bangladesh|Barbados|Belarus|Belgium|Belize|Benin|Bhutan|Bolivia|Bosnia|Botswana|Brazil|Britain|Brunei|Bulgaria
|Burkina Faso|Burma|Burundi|Cambodia|Cameroon|Canada|Cape Verde|Central African Republic|Chad|Chile|China|Colombia
|Congo|Costa Rica|Croatia|Cuba|Cyprus|Czech Republic|Czechia|Denmark|Djibouti|Dominican Republic|East Timor|Ecuador
|Egypt|El Salvador|Eritrea|Estonia|Eswatini|Ethiopia|Fiji|Finland|France|Gabon|Gambia|Georgia|Germany|Ghana|Greece
|Greenland|Grenada|Guatemala|Guinea|Guyana|Haiti|Honduras|Hong Kong|Hungary|Iceland|India|Indonesia|Iran|Iraq|Ireland
|Israel|Italy|Ivory Coast|Jamaica|Japan|Jordan|Kazakhstan|Kenya|Kosovo|Kuwait|Kyrgyzstan|Laos|Latvia|Lebanon|Lesotho
|Liberia|Libya|Liechtenstein|Lithuania|Luxembourg|Macau|Madagascar|Malawi|Malaysia|Maldives|Mali|Malta|Mauritania
|Mauritius|Mexico|Moldova|Monaco|Mongolia|Montenegro|Morocco|Mozambique|Myanmar|Namibia|Nepal|Netherlands|New Zealand
|Nicaragua|Niger|Nigeria|North Korea|North Macedonia|Norway|Oman|Pakistan|Palestine|Panama|Papua New Guinea|Paraguay
|Peru|Philippines|Poland|Portugal|Puerto Rico|Qatar|Romania|Russia|Rwanda|Samoa|San Marino|Saudi Arabia|Senegal|Serbia
|Seychelles|Sierra Leone|Singapore|Slovakia|Slovenia|Somalia|South Africa|South Korea|South Sudan|Soviet Union|Spain
|Sri Lanka|Sudan|Suriname|Sweden|Switzerland|Syria|Taiwan|Tajikistan|Tanzania|Thailand|Togo|Tonga|Trinidad|Tunisia
|Turkey|Türkiye|Turkmenistan|Uganda|Ukraine|United Arab Emirates|United Kingdom|United States|Uruguay|Uzbekistan|Vanuatu
|Vatican|Venezuela|Vietnam|Yemen|Zambia|Zimbabwe|US|USA|U.S|U.S.A|UK|U.K|UAE|America|Great Britain|Holland"""

_CITIES = """Abidjan|Abu Dhabi|Abuja|Accra|Addis Ababa|Aleppo|Algiers|Amman|Amsterdam|Ankara|Athens|Atlanta|Auckland
|Baghdad|Baku|Baltimore|Bangkok|Barcelona|Basel|Beijing|Beirut|Belfast|Belgrade|Bengaluru|Berlin|Bern|Birmingham|Bogota
|Bogotá|Bologna|Boston|Brasilia|Bratislava|Brisbane|Brussels|Bucharest|Budapest|Buenos Aires|Cairo|Calgary|Canberra
|Cape Town|Caracas|Cardiff|Casablanca|Chennai|Chicago|Cologne|Colombo|Copenhagen|Dakar|Dallas|Damascus|Davos|Delhi
|Denver|Detroit|Dhaka|Doha|Donetsk|Dubai|Dublin|Edinburgh|Florence|Frankfurt|Geneva|Glasgow|Guangzhou|Hague|The Hague
|Hamburg|Hanoi|Harare|Havana|Helsinki|Hiroshima|Ho Chi Minh City|Houston|Islamabad|Istanbul|Jakarta|Jeddah|Jerusalem
|Johannesburg|Kabul|Kampala|Karachi|Kathmandu|Kharkiv|Khartoum|Kherson|Kiev|Kigali|Kinshasa|Kolkata|Krakow
|Kuala Lumpur|Kyiv|Kyoto|La Paz|Lagos|Lahore|Las Vegas|Leeds|Lima|Lisbon|Liverpool|Ljubljana|London|Los Angeles|Luanda
|Lviv|Lyon|Madrid|Manchester|Manila|Mariupol|Marseille|Mecca|Melbourne|Mexico City|Miami|Milan|Minneapolis|Minsk
|Mogadishu|Monterrey|Montevideo|Montreal|Moscow|Mosul|Mumbai|Munich|Nagasaki|Nairobi|Naples|New Delhi|New Orleans
|New York|New York City|Nicosia|Odesa|Odessa|Osaka|Oslo|Ottawa|Palermo|Paris|Perth|Philadelphia|Phnom Penh|Phoenix
|Pittsburgh|Port-au-Prince|Porto|Prague|Pretoria|Pristina|Pyongyang|Quito|Ramallah|Reykjavik|Riga|Rio|Rio de Janeiro
|Riyadh|Rome|Rotterdam|San Diego|San Francisco|San José|San Salvador|Sanaa|Santiago|Sao Paulo|São Paulo|Sarajevo
|Seattle|Seoul|Seville|Shanghai|Shenzhen|Silicon Valley|Skopje|Sofia|Stockholm|Strasbourg|Stuttgart|Sydney|Taipei
|Tallinn|Tashkent|Tbilisi|Tehran|Tel Aviv|Tianjin|Tirana|Tokyo|Toronto|Tripoli|Tunis|Turin|Ulaanbaatar|Valencia
|Vancouver|Venice|Vienna|Vilnius|Vladivostok|Warsaw|Washington|Wellington|Wuhan|Yangon|Yerevan|Zagreb|Zurich|Zürich"""


def _table(text: str) -> frozenset[str]:
    return frozenset(text.replace("\n", "").split("|"))


PLACES = _table(_REGIONS) | _table(_COUNTRIES) | _table(_CITIES)

PLACE_WORDS = frozenset(
    """Airport Archipelago Avenue Bay Beach Bridge Canyon Cape City Coast County Desert Falls Forest Glacier Gulf
    Harbor Harbour Heights Highway Hill Hills Island Islands Isle Lake Mountain Mountains Mount Ocean Park Peninsula
    Plateau Port Province Ridge River Sea Square Strait Street Town Valley Village Volcano""".split()
)
"""Words of which a name of a place begins or ends with one."""

BODY_WORDS = frozenset(
    """AB AG BV Co Corp Corporation GmbH Group Holding Holdings Inc KG LLC LLP Limited Ltd NV PLC plc SA SE SpA Academy
    Administration Agency Air Airlines Airways Alliance Army Assembly Associates Association Authority Bank Banks
    Board Brigade Broadcasting Brothers Bureau Cabinet Capital Center Centre Chamber Church Club College Commission
    Committee Communications Companies Company Conference Congress Consortium Cooperative Corps Council Court
    Department Directorate Electric Energy Entertainment Exchange Federation Fleet Force Forces Forum Foundation
    Front Fund Games Gazette Government Guard Health Herald Hospital House Industries Institute Institution
    Insurance International Journal Laboratories Laboratory Labs League Magazine Media Metals Mining Ministry
    Minerals Motor Motors Museum Navy Network Networks News Office Oil Orchestra Organisation Organization
    Parliament Partners Party Petroleum Pharmaceuticals Pictures Police Post Press Project Radio Railway Railways
    Records Republicans Reserve Resources School Secretariat Securities Senate Service Services Society Software
    Solutions Steel Studios Systems Team Technologies Technology Telecom Television Theatre Times Treasury Tribune
    Tribunal Trust Union Unit United University Ventures Works""".split()
)
"""Words that end the name of a body, or begin one that goes on with "of" or "for"."""

BODIES = frozenset(
    """Bundestag Bundesbank Congress Dáil Duma Fed Hamas Hezbollah Interpol Kremlin Knesset Opec Parliament Pentagon
    Politburo Senate Taliban Treasury Bundesrat Sejm Diet Vatican Westminster""".split()
) | frozenset(("White House", "Downing Street", "Supreme Court", "European Union", "United Nations", "Wall Street"))

TITLES = frozenset(
    """Admiral Ambassador Archbishop Baroness Bishop Captain Cardinal Chairman Chairwoman Chancellor Chief Coach
    Colonel Commissioner Congressman Congresswoman Councillor Count Dame Deputy Director Doctor Dr Duke Emperor
    General Gov Governor Herr Frau Imam Inspector Judge Justice King Lady Lieutenant Lord Madame Major Mayor
    Minister Mme Monsieur Mr Mrs Ms Officer Pope Premier President Prince Princess Prof Professor Queen Rabbi Rep
    Representative Rev Reverend Secretary Sen Senator Señor Señora Sergeant Sheikh Sheriff Sir Sister Speaker Sultan
    Treasurer Vice Herrn president minister chairman chairwoman chancellor director spokesman spokeswoman
    spokesperson senator governor mayor judge professor economist analyst lawyer founder executive officer secretary
    ambassador commissioner coach striker midfielder actor actress singer author writer producer journalist activist
    scientist researcher prosecutor detective sergeant colonel general captain king queen prince princess pope
    brother sister son daughter wife husband father mother""".split()
)
"""Words that stand right before the name of a person."""

SPEECH = frozenset(
    """said says told tells added adds argued argues asked asks claimed claims explained explains insisted insists
    replied replies stated tweeted warned warns wrote writes recalled recalls admitted admits joked laughed smiled
    testified sagte sagt erklärte dit dijo""".split()
)

GIVEN_NAMES = frozenset(
    """Aaron Abdul Adam Adrian Ahmed Aisha Alan Albert Alex Alexander Alexei Alfred Ali Alice Alison Amanda Amy Ana
    Andrea Andreas Andrew Andy Angela Anita Ann Anna Anne Anthony Antonio Arthur Barack Barbara Ben Benjamin Bernard
    Bill Bob Boris Brian Bruce Carl Carlos Carol Caroline Catherine Charles Charlie Charlotte Chris Christian
    Christina Christine Christopher Claire Clara Claudia Craig Daniel Daniela David Dean Deborah Dennis Diana Diane
    Dmitry Donald Donna Doris Dorothy Douglas Ed Eduardo Edward Elena Eleanor Elizabeth Ellen Emily Emma Emmanuel
    Eric Erik Eva Fatima Fernando Florian Francis Francisco Frank Franz Fred Gabriel Gareth Gary Geoffrey George
    Gerald Giovanni Giuseppe Gordon Graham Greg Gregory Guy Hannah Hans Harold Harry Hassan Heather Heinrich Helen
    Helena Henry Hillary Howard Hugh Hugo Ian Igor Ingrid Irina Isabel Ivan Jack Jacob Jacques James Jamie Jan Jane
    Janet Jason Javier Jean Jeff Jennifer Jeremy Jessica Jill Jim Joan Joe Joel Johann Johanna John Jonathan Jorge
    Jose José Joseph Josh Joshua Juan Judith Julia Julian Julie Justin Karen Karl Kate Katherine Kathleen Kathryn
    Keith Kelly Ken Kenneth Kevin Kim Klaus Larry Laura Lauren Lawrence Leo Leon Leonard Lewis Linda Lisa Louis
    Louise Lucy Luis Luke Magnus Manuel Marc Marco Margaret Maria Marie Marine Mario Mark Markus Martha Martin Mary
    Matt Matthew Max Megan Mehmet Melissa Michael Michel Michelle Miguel Mike Mikhail Mitch Mohamed Mohammad
    Mohammed Monica Moritz Muhammad Nancy Natalie Neil Nicholas Nick Nicola Nicolas Nicole Nigel Nikolai Nina Oleg
    Olga Oliver Olivia Oscar Otto Pablo Pamela Patricia Patrick Paul Paula Pavel Pedro Peter Petra Philip Philippe
    Pierre Rachel Rafael Ralph Raymond Rebecca Ricardo Richard Rick Rita Robert Roberto Robin Roger Roland Ronald
    Rosa Rose Ross Roy Rupert Russell Ruth Ryan Sally Sam Samantha Samuel Sandra Sara Sarah Scott Sean Sebastian
    Sergei Sergey Sharon Simon Sofia Sophie Stefan Stephanie Stephen Steve Steven Stuart Susan Sven Sylvia Tara Ted
    Teresa Terry Theo Theresa Thomas Tim Timothy Tina Todd Tom Tony Ursula Vanessa Victor Victoria Viktor Vincent
    Vladimir Volodymyr Walter Wang Wayne Wendy Werner Will William Wolfgang
    Xavier Xi Yasmin Yusuf Yves Zachary""".split()
)
"""First words of two that make a person of both: the commonest of news in English."""

PEOPLES = frozenset(
    """African American Arab Argentine Asian Australian Austrian Belgian Brazilian British Bulgarian Canadian Catholic
    Chilean Chinese Christian Colombian Communist Conservative Croatian Cuban Czech Danish Democrat Democratic
    Democrats Dutch Egyptian English European Finnish French German Greek Hindu Hungarian Indian Indonesian Iranian
    Iraqi Irish Islamic Islamist Israeli Italian Japanese Jewish Jordanian Kenyan Korean Kurdish Labour Latin
    Lebanese Liberal Libyan Malaysian Mexican Muslim Nigerian Norwegian Pakistani Palestinian Palestinians Polish
    Portuguese Protestant Republican Romanian Russian Russians Saudi Scottish Serbian Shia Somali Soviet Spanish
    Sunni Swedish Swiss Syrian Taiwanese Thai Tibetan Turkish Ukrainian Ukrainians Venezuelan Vietnamese Welsh
    Western Yemeni""".split()
)
"""Adjectives of peoples, faiths and parties: capitals that name nobody."""
