"""The command line's grammar: which commands there are and what they take. Parses; runs nothing."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path
from typing import NoReturn

VERSION = "0.1.0"

WRONG_USE = 2

WINDOW_ACTIONS = ("go_unread", "go_digest", "refresh", "subscribe")
"""Actions of the window that a start may ask for: those of the icon's menu."""

_ENGINE = "engine"
_Adder = Callable[[str, str], argparse.ArgumentParser]


class _Parser(argparse.ArgumentParser):
    """Says what is wrong in one sentence, as every command does."""

    def error(self, message: str) -> NoReturn:
        """Override ArgumentParser.error."""
        # The command by which the window starts its engine is nobody's to type.
        message = message.replace(f", '{_ENGINE}'", "")
        self.exit(WRONG_USE, f"{self.prog}: {message}. See {self.prog} --help.\n")


def build_parser() -> argparse.ArgumentParser:
    """The whole grammar. `--profile` and `--json` may stand before or after the command."""
    parser = _Parser(
        prog="broadsheet",
        description="A desktop news-digest reader. Without a command it opens the window.",
    )
    parser.add_argument("--version", action="version", version=f"Broadsheet {VERSION}")
    parser.add_argument("--profile", type=_folder, default=None, metavar="DIR", help="keep all data in DIR")
    parser.add_argument("--json", action="store_true", default=False, help=argparse.SUPPRESS)
    _minimising(parser, default=False)
    parser.set_defaults(command=None, addresses=[], act=None)

    commands = parser.add_subparsers(dest="command", metavar="COMMAND", parser_class=_Parser)

    def command(name: str, text: str) -> argparse.ArgumentParser:
        return commands.add_parser(name, help=text, description=text, parents=[_common()])

    opened = command("open", "open the window, with addresses or files to look at")
    opened.add_argument("addresses", nargs="*", metavar="ADDRESS", help="a feed, a site, an OPML or HTML file")
    opened.add_argument("--act", choices=WINDOW_ACTIONS, help="then do this in the window")
    _minimising(opened, default=argparse.SUPPRESS)
    _desktop_command(command)

    _subscription_commands(command)
    _article_commands(command)
    _topic_commands(command)
    _mail_command(command)
    command("check", "check that both files and the index are whole")
    commands.add_parser(_ENGINE, parents=[_common()])
    return parser


def _minimising(parser: argparse.ArgumentParser, *, default: object) -> None:
    spellings = ("--minimised", "--minimized")
    parser.add_argument(*spellings, action="store_true", default=default, help="leave the window out of the way")


def _desktop_command(command: _Adder) -> None:
    desktop = command("desktop", "let your desktop know Broadsheet: its menu, links and lists")
    ways = desktop.add_subparsers(dest="action", metavar="ACTION", required=True, parser_class=_Parser)
    install = ways.add_parser("install", help="put it there, with icons", parents=[_common()])
    install.add_argument(
        "--default", action="store_true", help="open links to feeds and lists of subscriptions with it from now on"
    )
    ways.add_parser("remove", help="take it away again", parents=[_common()])


def _subscription_commands(command: _Adder) -> None:
    imported = command("import", "subscribe to an OPML file's feeds, or take over another reader's export or database")
    imported.add_argument("file", type=Path, metavar="FILE")
    imported.add_argument(
        "--dry-run", action="store_true", help="of another reader's file: only say what would be done"
    )
    imported.add_argument("--no-feeds", action="store_true", help="of another reader's file: subscribe to nothing")
    exported = command("export", "write all subscriptions to an OPML file")
    exported.add_argument("file", type=Path, metavar="FILE.opml")
    add = command("add", "subscribe to a feed, or to the feed of a site")
    add.add_argument("address", metavar="ADDRESS")
    add.add_argument("--folder", metavar="F", help='the folder, its names from the top joined by "/"')
    command("feeds", "list the subscriptions")
    refresh = command("refresh", "refresh all feeds now")
    refresh.add_argument("--feed", type=_id, action="append", metavar="ID", help="only this feed; may be repeated")
    refresh.add_argument("--due", action="store_true", help="only feeds whose time has come")
    refresh.add_argument("--no-full-texts", action="store_true", help="read no articles' pages behind it")
    refresh.add_argument("--no-pictures", action="store_true", help="fetch no pictures behind it")


def _article_commands(command: _Adder) -> None:
    listed = command("list", "list articles, newest first")
    listed.add_argument("--unread", action="store_true", help="only unread ones")
    listed.add_argument("--saved", action="store_true", help="only saved ones")
    listed.add_argument("--topic", metavar="T", help="only those with this topic")
    listed.add_argument("--feed", type=_id, metavar="ID", help="only those of this feed; 0 is Saved pages")
    listed.add_argument("--limit", type=_limit, default=50, metavar="N", help="at most N, 0 for all (default 50)")
    search = command("search", "find articles; a query that begins with - follows --")
    search.add_argument("query", nargs="+", metavar="QUERY")
    search.add_argument("--limit", type=_limit, default=50, metavar="N", help="at most N, 0 for all (default 50)")
    search.add_argument("--sort", choices=("date", "relevance"), default="relevance")
    show = command("show", "print one article")
    show.add_argument("id", type=_id, metavar="ID")
    form = show.add_mutually_exclusive_group()
    form.add_argument("--html", action="store_true", help="its cleaned HTML")
    form.add_argument("--text", action="store_true", help="its plain text")
    for name, text in (
        ("save", "keep articles for good"),
        ("unsave", "no longer keep articles"),
        ("read", "mark articles read"),
        ("unread", "mark articles unread"),
    ):
        command(name, text).add_argument("ids", type=_id, nargs="+", metavar="ID")
    noted = command("notes", "print highlights and notes with their sources, as Markdown")
    noted.add_argument("ids", type=_id, nargs="*", metavar="ID", help="only those of these articles")
    noted.add_argument("--topic", metavar="T", help="only those of articles with this topic")
    full = command("full", "fetch the whole text of articles from their pages")
    full.add_argument("ids", type=_id, nargs="+", metavar="ID")
    extract = command("extract", "print the article of a page as the engine would store it; stores nothing")
    extract.add_argument("address", metavar="FILE|URL")
    extract.add_argument("--url", metavar="ADDRESS", help="where the page of a file is from")
    extract.add_argument("--hint", default="", metavar="TEXT", help="what a feed says of the article")
    clean = command("clean", "print a file's markup cleaned as an entry's would be; stores nothing")
    clean.add_argument("file", type=Path, metavar="FILE")
    clean.add_argument("--base", required=True, metavar="URL", help="what its addresses are relative to")
    keep = command("keep", "store one page, by address or file, under Saved pages")
    keep.add_argument("address", metavar="ADDRESS|FILE")
    keep.add_argument("--topic", action="append", default=[], metavar="T", help="with this topic; may be repeated")


def _topic_commands(command: _Adder) -> None:
    for name, text in (("tag", "put topics on an article"), ("untag", "take topics off an article")):
        tag = command(name, text)
        tag.add_argument("words", nargs="+", metavar="ID… TOPIC", help="one or more ids, then one or more topics")
    suggested = command("suggest", "print topics that fit an article, learnt from those tagged by hand")
    suggested.add_argument("id", type=_id, metavar="ID")
    command("topics", "list the topics")
    stories = command("stories", "list stories: articles of one event told by several publishers, newest first")
    most = "at most N, 0 for all (default 50; with --json all)"
    stories.add_argument("--limit", type=_limit, metavar="N", help=most)
    _digest_command(command)
    topic = command("topic", "work with topics")
    actions = topic.add_subparsers(dest="action", metavar="ACTION", required=True, parser_class=_Parser)
    add = actions.add_parser("add", help="make a topic", parents=[_common()])
    add.add_argument("name", metavar="NAME")
    add.add_argument("--rule", metavar="QUERY", help="a search that tags arriving articles")
    rule = actions.add_parser("rule", help="print a topic's rule, or give it another", parents=[_common()])
    rule.add_argument("name", metavar="NAME")
    rule.add_argument("rule", nargs="?", metavar="QUERY", help="a search that tags arriving articles; empty for none")
    rule.add_argument("--apply", action="store_true", help="tag stored articles too")
    merge = actions.add_parser("merge", help="let one topic go up in another", parents=[_common()])
    merge.add_argument("name", metavar="NAME")
    merge.add_argument("into", metavar="INTO")
    bundle = command("bundle", "topics with rules, searches and filters as one file")
    ways = bundle.add_subparsers(dest="action", metavar="ACTION", required=True, parser_class=_Parser)
    for name, text in (("export", "write the file"), ("import", "add what a file holds")):
        way = ways.add_parser(name, help=text, parents=[_common()])
        way.add_argument("file", type=Path, metavar="FILE.json")


def _mail_command(command: _Adder) -> None:
    mail = command("mail", "set by which server editions are sent, show what is set")
    mail.add_argument("--host", metavar="NAME", help="the server that takes letters")
    mail.add_argument("--port", type=_port, metavar="N", help="default 465, 587 or 25, by --security")
    mail.add_argument("--security", choices=("tls", "starttls", "none"), help="default tls")
    mail.add_argument("--user", metavar="NAME", help='its login; "" for none')
    mail.add_argument("--password", action="store_true", help="ask for the password, or read it from standard input")
    mail.add_argument("--from", dest="sender", type=_mail_address, metavar="ADDRESS", help="whom letters are from")
    mail.add_argument("--to", type=_mail_address, metavar="ADDRESS", help="where editions are sent")
    mail.add_argument("--test", action="store_true", help="send a letter that says so")


def edition_output(command: argparse.ArgumentParser) -> None:
    """Let a command say where its edition goes: see `edition_output.deliver`."""
    command.add_argument("--format", choices=("epub", "pdf", "html", "md", "eml", "txt"), help="default: FILE's ending")
    command.add_argument("-o", "--output", type=Path, metavar="FILE", help="write it there; - for standard output")
    command.add_argument("--paper", choices=("a4", "letter"), default="a4", help="the sheet of a PDF (default a4)")
    command.add_argument("--send", action="store_true", help="send it as a letter; see the command mail")
    command.add_argument("--to", type=_mail_address, metavar="ADDRESS", help="send it there instead")


def _digest_command(command: _Adder) -> None:
    digest = command("digest", "print what came as one page: stories by topic, the most important first")
    digest.add_argument(
        "--since", default="24h", metavar="TIME", help="24h, 7d, a date, or last: since the last one kept (default 24h)"
    )
    digest.add_argument("--until", metavar="DATE", help="the last day of it (default now)")
    digest.add_argument("--topic", metavar="T", help="a briefing on this topic alone")
    digest.add_argument("--minutes", type=_limit, default=10, metavar="N", help="to read, 0 for all (default 10)")
    digest.add_argument("--keep", action="store_true", help="put it into the archive; --since last goes on from it")
    digest.add_argument("--archive", nargs="*", metavar="WORD", help="list kept digests, those that hold all words")
    digest.add_argument("--edition", type=_id, metavar="ID", help="one of the archive instead of a new one")
    edition_output(digest)


def _folder(text: str) -> Path:
    """A path; of "", as a script's unset variable gives it, pathlib would make the folder one is in."""
    if not text:
        raise argparse.ArgumentTypeError("it names no folder")
    return Path(text)


def _common() -> _Parser:
    """What may stand after any command. SUPPRESS: an option not given there leaves what stood before it."""
    common = _Parser(add_help=False)
    common.add_argument(
        "--profile", type=_folder, default=argparse.SUPPRESS, metavar="DIR", help="keep all data in DIR"
    )
    common.add_argument("--json", action="store_true", default=argparse.SUPPRESS, help="print one JSON document")
    return common


def _id(text: str) -> int:
    try:
        return int(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"“{text}” is no id: ids are whole numbers") from None


def _limit(text: str) -> int:
    try:
        number = int(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"“{text}” is no whole number") from None
    if number < 0:
        raise argparse.ArgumentTypeError("a limit is 0 or more")
    return number


def _port(text: str) -> int:
    number = int(text)
    if not 0 < number < 65536:
        raise argparse.ArgumentTypeError("a port is 1 to 65535")
    return number


def _mail_address(text: str) -> str:
    name, at, host = text.rpartition("@")
    if text and (not at or not name or not host or not text.isprintable() or " " in text):
        raise argparse.ArgumentTypeError(f"no e-mail address: {text}")
    return text
