"""What the window and the engine say to each other: requests and events. How they travel is `feeds.wire`.

Article bodies never do. Imports nothing of the project, for the window imports it too.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

VERSION = 1
MASK = "••••••"
"""Stands for a secret that the window is not shown; sent back, it means that the secret stays."""


COMMAND_SCHEME = "command:"
"""How the address of a feed begins that a program on this computer writes."""


class FailureKind(StrEnum):
    """Why a feed could not be read; `gui/words.py` and the command line turn each into a sentence."""

    TIMEOUT = "timeout"
    DNS = "dns"
    CONNECTION = "connection"
    PROXY = "proxy"
    TLS = "tls"
    TLS_EXPIRED = "tls_expired"
    TLS_OTHER_HOST = "tls_other_host"
    TLS_SELF_SIGNED = "tls_self_signed"
    TLS_UNKNOWN_ISSUER = "tls_unknown_issuer"
    NOT_FOUND = "not_found"
    GONE = "gone"
    DENIED = "denied"
    LOGIN_PAGE = "login_page"
    RATE_LIMITED = "rate_limited"
    CLIENT_ERROR = "client_error"
    SERVER_ERROR = "server_error"
    REDIRECT_LOOP = "redirect_loop"
    BAD_REDIRECT = "bad_redirect"
    BAD_ADDRESS = "bad_address"
    TOO_LARGE = "too_large"
    BAD_ENCODING = "bad_encoding"
    NOT_A_FEED = "not_a_feed"
    NO_ARTICLE = "no_article"
    EMPTY = "empty"
    MALFORMED = "malformed"
    TOO_COMPLEX = "too_complex"
    NO_FILE = "no_file"
    NOT_WRITTEN = "not_written"
    NO_FORMAT = "no_format"
    MAIL_UNSET = "mail_unset"
    MAIL_LOGIN = "mail_login"
    MAIL_REFUSED = "mail_refused"
    COMMAND = "command"
    NOT_A_PICTURE = "not_a_picture"
    NO_IMPORT = "no_import"
    IMPORT_DAMAGED = "import_damaged"
    INTERNAL = "internal"


# ---- requests: window → engine


@dataclass(frozen=True, slots=True)
class Prepare:
    """Make, migrate and back up the library, and fetch the welcome feed on first use. Answered by Ready or Refused."""


@dataclass(frozen=True, slots=True)
class Refresh:
    """Refresh feeds, and fetch pictures by policy behind it.

    Attributes:
        feed_ids: None: all.
        only_due: leave out those whose time has not come.
        is_metered: the network counts bytes, as far as the system tells.
    """

    feed_ids: tuple[int, ...] | None = None
    only_due: bool = False
    is_metered: bool = False


@dataclass(frozen=True, slots=True)
class CancelRefresh:
    """Stop the running refresh and the fetching of pictures; what has arrived stays."""


@dataclass(frozen=True, slots=True)
class FetchFullTexts:
    """Read the pages of articles now, whatever became of them before, and store their full texts. Answered by Done.

    Attributes:
        article_ids: at most 2,000, for a message must fit its line.
        is_metered: as of Refresh; of the pictures behind the texts.
    """

    request_id: int
    article_ids: tuple[int, ...]
    is_metered: bool = False


@dataclass(frozen=True, slots=True)
class Complete:
    """Fetch what the policies want by now, for something was saved or chosen. `is_metered`: as of Refresh."""

    is_metered: bool = False


@dataclass(frozen=True, slots=True)
class LearnTopics:
    """Learn topics anew whose examples changed, and suggest them for recent articles: something was tagged."""


@dataclass(frozen=True, slots=True)
class FetchPictures:
    """Fetch all pictures of some articles now, whatever the policies. Answered by Done (`count`: stored) or Failed."""

    request_id: int
    article_ids: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class SaveEnclosure:
    """Write a file that an article brought to a path of the person's choice. Answered by Done (`count`: bytes) or
    Failed; a cancelled one by Done with a count of 0.

    Attributes:
        url: one of the article's enclosures.
    """

    request_id: int
    article_id: int
    url: str
    path: str


@dataclass(frozen=True, slots=True)
class Look:
    """See what is at an address: feeds, an OPML list, a page. Answered by Found or Failed.

    Attributes:
        named_by: the feed that names the address, which then is no file, and in a private network only where the
            feed is; None where a person typed it.
        may_run: the address names a program, and the person who typed it was told that it will run.
    """

    request_id: int
    address: str
    named_by: str | None = None
    may_run: bool = False


@dataclass(frozen=True, slots=True)
class Subscription:
    """One feed to subscribe to. `folder`: names from the top joined by "/"; None for none."""

    url: str
    title: str | None = None
    site_url: str | None = None
    folder: str | None = None


@dataclass(frozen=True, slots=True)
class Subscribe:
    """Subscribe and refresh what is new. Known addresses are left as they are. Answered by Done or Failed."""

    request_id: int
    subscriptions: tuple[Subscription, ...]


@dataclass(frozen=True, slots=True)
class ImportOpml:
    """Subscribe to a list of feeds. Answered by Done or Failed. `path`: of a file, or an address as typed."""

    request_id: int
    path: str


@dataclass(frozen=True, slots=True)
class ImportLibrary:
    """Take over what another reader exported or keeps. Answered by Imported or Failed.

    Attributes:
        is_preview: only say what would be done.
        with_feeds: subscribe to the feeds as well.
        is_metered: as of Refresh; of the pages and pictures behind it.
    """

    request_id: int
    path: str
    is_preview: bool = False
    with_feeds: bool = True
    is_metered: bool = False


@dataclass(frozen=True, slots=True)
class ExportOpml:
    """Write all subscriptions to a file. Answered by Done or Failed."""

    request_id: int
    path: str


@dataclass(frozen=True, slots=True)
class SaveArticle:
    """Write an article to a file. Answered by Done or Failed.

    Attributes:
        path: its ending says as what: pdf, epub, html, md or txt.
        date: when the article was published, as a reader is to see it.
        kind: "feed" or "full": the version of its text.
    """

    request_id: int
    article_id: int
    path: str
    date: str
    kind: str


@dataclass(frozen=True, slots=True)
class BuildEdition:
    """Make an edition of the digest. Answered by Done, whose id is the stored edition's, or Failed.

    Attributes:
        since, until: the period; UTC epoch seconds, the end not in it.
        minutes: how long it may take to read; None for all there is.
        topic: the only one it is of, as a briefing; None for all.
        takes_late: what was published before and arrived in the period is of it.
    """

    request_id: int
    since: int
    until: int
    minutes: int | None = None
    topic: str | None = None
    takes_late: bool = False


@dataclass(frozen=True, slots=True)
class ExportEdition:
    """Write a stored edition to a file. Answered by Done or Failed.

    Attributes:
        path: its ending says as what: epub, pdf, html, md, txt or eml.
        words: JSON: what it says of its own, `digest.export.edition_words.EditionWords`.
        is_letter: the sheet of a PDF is Letter, not A4.
    """

    request_id: int
    edition_id: int
    path: str
    words: str
    is_letter: bool = False


@dataclass(frozen=True, slots=True)
class SaveList:
    """Write articles to a file as a list, with topics, highlights and notes. Answered by Done or Failed.

    Attributes:
        path: its ending says as what: md or jsonl.
        ids: articles, in order; none for the list that the rest describes, as of `storage.types.ArticleFilter`.
    """

    request_id: int
    path: str
    ids: tuple[int, ...] = ()
    scope: str = "all"
    target_id: int | None = None
    query: str = ""
    sort: str = "newest"
    today_from: int = 0
    now: int = 0


@dataclass(frozen=True, slots=True)
class SaveNotes:
    """Write the articles with highlights or notes to a file. Answered by Done or Failed.

    Attributes:
        path: its ending says as what: md or jsonl.
        topic_id: only those of a topic; None for all.
    """

    request_id: int
    path: str
    topic_id: int | None = None


@dataclass(frozen=True, slots=True)
class KeepPage:
    """Store one page, by address or file path, under Saved pages, with topics. Answered by Done or Failed.

    Attributes:
        is_metered: as of Refresh; of its pictures.
    """

    request_id: int
    address: str
    topics: tuple[str, ...] = ()
    is_metered: bool = False


@dataclass(frozen=True, slots=True)
class ListStarters:
    """Ask for the starter feeds that ship with the program. Answered by Starters."""

    request_id: int


@dataclass(frozen=True, slots=True)
class AskAccess:
    """Ask how a feed is asked. Answered by Access or Failed."""

    request_id: int
    feed_id: int


@dataclass(frozen=True, slots=True)
class SetAccess:
    """Choose how a feed is asked, and refresh it. Answered by Done or Failed.

    Attributes:
        user_agent: "" for the program's own.
        user: "" for no login.
        password: None for the one that is kept.
        headers: "Name: value"; a value of MASK stays as it is kept.
    """

    request_id: int
    feed_id: int
    user_agent: str
    user: str
    password: str | None
    headers: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class AskProxy:
    """Ask for the settings of the proxy. Answered by Proxy or Failed."""

    request_id: int


@dataclass(frozen=True, slots=True)
class SetProxy:
    """Choose the proxy. Answered by Done, or by Failed where the address is none of a proxy's.

    Attributes:
        mode: "system", "none" or "manual".
        password: None for the one that is kept.
        exceptions: hosts asked without the proxy.
    """

    request_id: int
    mode: str
    url: str
    user: str
    password: str | None
    exceptions: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Stop:
    """Finish the transaction, end the workers, say Finished and exit."""


# ---- events: engine → window


@dataclass(frozen=True, slots=True)
class Hello:
    """The engine's first line."""

    version: int
    profile: str


@dataclass(frozen=True, slots=True)
class Ready:
    """The library can be opened. `migrated_from`: the schema it had; None if it was current or new."""

    created: bool
    migrated_from: int | None = None


@dataclass(frozen=True, slots=True)
class Refused:
    """The library cannot be used; `problem` is a `storage.errors.StorageProblem` value."""

    problem: str
    detail: str


@dataclass(frozen=True, slots=True)
class RefreshStarted:
    """A refresh of `feeds` feeds has begun."""

    feeds: int


@dataclass(frozen=True, slots=True)
class RefreshProgress:
    """How far the refresh is; sent at most ten times a second."""

    done: int
    feeds: int
    new: int
    failed: int


@dataclass(frozen=True, slots=True)
class RefreshFinished:
    """Totals of a refresh. `new` and `changed` count articles, the others feeds."""

    feeds: int
    new: int
    changed: int
    not_modified: int
    failed: int
    seconds: float
    cancelled: bool = False


@dataclass(frozen=True, slots=True)
class PicturesProgress:
    """How far the fetching of pictures is; sent at most twice a second. `wanted` grows as more are looked up."""

    done: int
    wanted: int
    stored: int
    failed: int


@dataclass(frozen=True, slots=True)
class PicturesFinished:
    """Totals of a run over pictures: those stored and failed, and the bytes of those stored; feeds' icons apart."""

    stored: int
    failed: int
    size_bytes: int
    seconds: float
    cancelled: bool = False
    icons: int = 0


@dataclass(frozen=True, slots=True)
class FullTextsProgress:
    """How far the reading of articles' pages is; sent at most twice a second."""

    done: int
    wanted: int
    stored: int
    failed: int


@dataclass(frozen=True, slots=True)
class FullTextsFinished:
    """Totals of a run over pages: full texts stored, and pages that could not be read."""

    stored: int
    failed: int
    seconds: float
    cancelled: bool = False


@dataclass(frozen=True, slots=True)
class EnclosureProgress:
    """How much of a file is written; sent at most twice a second. `size_bytes`: all of it; None if not known."""

    request_id: int
    done_bytes: int
    size_bytes: int | None


@dataclass(frozen=True, slots=True)
class Changed:
    """Something was committed: read the `changes` table behind the last sequence known. `sequence` is its newest."""

    sequence: int


@dataclass(frozen=True, slots=True)
class FoundFeed:
    """A feed at the address looked at.

    Attributes:
        newest: titles of its newest entries, newest first, at most 5.
        feed_id: set if it is subscribed to already.
    """

    url: str
    title: str
    site_url: str | None
    newest: tuple[str, ...]
    entries: int
    feed_id: int | None = None


@dataclass(frozen=True, slots=True)
class Found:
    """What is at an address. `kind`: "feeds", "opml" or "page".

    Attributes:
        feeds: for "feeds" at least one; for "page" empty.
        page_title: of the page there, whether or not feeds were found on it; None if it is no page.
        subscriptions: for "opml" how many feeds the list holds.
    """

    request_id: int
    kind: str
    feeds: tuple[FoundFeed, ...] = ()
    page_title: str | None = None
    subscriptions: int = 0


@dataclass(frozen=True, slots=True)
class Starters:
    """The starter feeds; `folder` of each is its subject."""

    request_id: int
    feeds: tuple[Subscription, ...]


@dataclass(frozen=True, slots=True)
class Access:
    """How a feed is asked; fields as SetAccess has them. `place`: where secrets are kept, "keyring" or "file"."""

    request_id: int
    user_agent: str
    user: str
    has_password: bool
    headers: tuple[str, ...]
    place: str


@dataclass(frozen=True, slots=True)
class Proxy:
    """The settings of the proxy; fields as SetProxy has them. `place`: as of Access."""

    request_id: int
    mode: str
    url: str
    user: str
    has_password: bool
    exceptions: tuple[str, ...]
    place: str


@dataclass(frozen=True, slots=True)
class Done:
    """A request was carried out. `count`: feeds added or written, pages kept. `known`: addresses subscribed to already.

    Attributes:
        ids: feeds or articles made, at most 1,000 of them.
        skipped: lines of an OPML file, or addresses, that could not be used, in words, at most 20 of them.
    """

    request_id: int
    count: int
    known: int = 0
    ids: tuple[int, ...] = ()
    skipped: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class LeftOut:
    """What an import left out for one reason, a `storage.import_types.SkipReason` value. `example`: "" for none."""

    reason: str
    count: int
    example: str = ""


@dataclass(frozen=True, slots=True)
class ImportProgress:
    """How far an import is, in stories; sent at most twice a second."""

    request_id: int
    done: int
    wanted: int


@dataclass(frozen=True, slots=True)
class Imported:
    """What an import did, or for a preview would do.

    Attributes:
        reader: the name of the program that wrote the file.
        feeds: subscribed to; `known_feeds` were already.
        stories: stored; `marked` were here and got marks, `known` were here with all their marks.
        saved: of `stories` and `marked` together, those that the file holds as saved.
        topics: names of topics made, at most 50 of them; `topic_count` is of all.
        import_id: for taking it back; 0 if nothing was done.
        feed_ids: of those subscribed to, at most 1,000.
    """

    request_id: int
    reader: str
    is_preview: bool
    feeds: int = 0
    known_feeds: int = 0
    stories: int = 0
    marked: int = 0
    known: int = 0
    saved: int = 0
    topics: tuple[str, ...] = ()
    topic_count: int = 0
    left_out: tuple[LeftOut, ...] = ()
    import_id: int = 0
    feed_ids: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Failed:
    """A request could not be carried out. `kind`: a FailureKind or StorageProblem value; `detail` is for the log."""

    request_id: int
    kind: str
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Finished:
    """The engine's last line."""


Request = (
    Prepare
    | Refresh
    | CancelRefresh
    | Look
    | Subscribe
    | ImportOpml
    | ImportLibrary
    | ExportOpml
    | SaveArticle
    | BuildEdition
    | ExportEdition
    | SaveList
    | SaveNotes
    | KeepPage
    | ListStarters
    | FetchPictures
    | FetchFullTexts
    | Complete
    | LearnTopics
    | SaveEnclosure
    | AskAccess
    | SetAccess
    | AskProxy
    | SetProxy
    | Stop
)
Event = (
    Hello
    | Ready
    | Refused
    | RefreshStarted
    | RefreshProgress
    | RefreshFinished
    | PicturesProgress
    | PicturesFinished
    | FullTextsProgress
    | FullTextsFinished
    | EnclosureProgress
    | Changed
    | Found
    | Starters
    | Access
    | Proxy
    | Done
    | ImportProgress
    | Imported
    | Failed
    | Finished
)
Message = Request | Event
