"""Words for people: what a failure means and what to do, times, minutes, counts. No widgets.

A module's functions have no `self.tr`; they translate under the context "words".
"""

from __future__ import annotations

import math

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QDateTime, QLocale

from feeds.protocol.subscribing import OutlineProblem, SkippedOutline
from gui.days import written
from storage.query import Literal, LiteralReason, Query, RuleProblem
from storage.story_types import StoryMark

translate = QCoreApplication.translate

WORDS_A_MINUTE = 230
"""Silent reading of English non-fiction: 238 words a minute on average (Brysbaert 2019), a little less on a screen."""

_PROBLEMS = {
    "timeout": QT_TRANSLATE_NOOP("words", "The server took too long to answer. It is asked again later."),
    "dns": QT_TRANSLATE_NOOP("words", "The server's name could not be found. Check the network, then the address."),
    "connection": QT_TRANSLATE_NOOP(
        "words", "The server could not be reached. Check the network; it is asked again later."
    ),
    "tls": QT_TRANSLATE_NOOP("words", "The server's certificate cannot be trusted, so nothing was read from it."),
    "tls_expired": QT_TRANSLATE_NOOP(
        "words",
        "The server's certificate is out of date. Its owner has to renew it; if all sites say so, check this"
        " computer's clock.",
    ),
    "tls_other_host": QT_TRANSLATE_NOOP(
        "words", "The server's certificate is made out to another site, so nothing was read. Check the address."
    ),
    "tls_self_signed": QT_TRANSLATE_NOOP(
        "words",
        "The server vouches for itself only. If it is yours, add its certificate to those this system trusts.",
    ),
    "tls_unknown_issuer": QT_TRANSLATE_NOOP(
        "words", "The server's certificate comes from an authority that this system does not trust."
    ),
    "proxy": QT_TRANSLATE_NOOP("words", "The proxy could not be used. Check its address in the preferences."),
    "not_found": QT_TRANSLATE_NOOP(
        "words", "There is nothing at this address any more. Look on the site for its new one."
    ),
    "gone": QT_TRANSLATE_NOOP(
        "words",
        "The publisher has ended this feed, so it is no longer checked. Unsubscribe; what you saved or tagged stays.",
    ),
    "denied": QT_TRANSLATE_NOOP(
        "words", "The server refuses to show this feed. If it wants a name and password, give them in its properties."
    ),
    "login_page": QT_TRANSLATE_NOOP(
        "words", "A login page answered in the feed's place. Log in to the network, then retry."
    ),
    "rate_limited": QT_TRANSLATE_NOOP(
        "words", "The server asks to be called less often. It is asked again when it allows."
    ),
    "client_error": QT_TRANSLATE_NOOP("words", "The server refused the request. Check the address."),
    "server_error": QT_TRANSLATE_NOOP("words", "The server has a fault. It is asked again later."),
    "redirect_loop": QT_TRANSLATE_NOOP(
        "words", "The address leads round in a circle. Look on the site for another one."
    ),
    "bad_redirect": QT_TRANSLATE_NOOP("words", "The address leads to a place that feeds may not read."),
    "bad_address": QT_TRANSLATE_NOOP("words", "This is not an address that can be read."),
    "too_large": QT_TRANSLATE_NOOP("words", "The answer is larger than any feed should be, so it was not read."),
    "bad_encoding": QT_TRANSLATE_NOOP(
        "words", "The answer is packed in a way that cannot be read. It is asked again later."
    ),
    "not_a_feed": QT_TRANSLATE_NOOP("words", "There is no feed at this address. Look on the site for another one."),
    "no_import": QT_TRANSLATE_NOOP("words", "This file is of no reader that can be imported from."),
    "import_damaged": QT_TRANSLATE_NOOP(
        "words", "The file is damaged and could not be read. Export it anew and try again."
    ),
    "no_article": QT_TRANSLATE_NOOP("words", "There is no article on this page that could be kept."),
    "empty": QT_TRANSLATE_NOOP("words", "The server sent an empty answer. It is asked again later."),
    "malformed": QT_TRANSLATE_NOOP("words", "The feed is too broken to be read. It is asked again later."),
    "too_complex": QT_TRANSLATE_NOOP(
        "words", "The feed took too long to read and was stopped. It is asked again later."
    ),
    "no_file": QT_TRANSLATE_NOOP("words", "The file cannot be read. Check that it is still there."),
    "not_written": QT_TRANSLATE_NOOP(
        "words", "The file could not be written. Check the folder, its permissions and the room on the disk."
    ),
    "no_format": QT_TRANSLATE_NOOP(
        "words",
        "An article is saved as .pdf, .epub, .html, .md or .txt, a list as .md or .jsonl; the file's name ends"
        " otherwise.",
    ),
    "mail_unset": QT_TRANSLATE_NOOP(
        "words", "No letter can be sent yet. Enter a mail server and an address in the preferences."
    ),
    "mail_login": QT_TRANSLATE_NOOP(
        "words", "The mail server does not take this name and password, or would be told them in the clear."
    ),
    "mail_refused": QT_TRANSLATE_NOOP("words", "The mail server did not take the letter. Check the addresses."),
    "command": QT_TRANSLATE_NOOP(
        "words", "The program that writes this feed failed. Run it by hand to see why; it is run again later."
    ),
    "not_a_picture": QT_TRANSLATE_NOOP("words", "What is there is no picture that can be shown."),
    "busy": QT_TRANSLATE_NOOP("words", "Another refresh of this library is running."),
    "missing": QT_TRANSLATE_NOOP("words", "There is no library here yet."),
    "newer": QT_TRANSLATE_NOOP(
        "words", "This library was made by a newer Broadsheet. Install that version to open it; nothing was changed."
    ),
    "foreign": QT_TRANSLATE_NOOP(
        "words", "The file in the library's place is not a Broadsheet library. It was not touched."
    ),
    "damaged": QT_TRANSLATE_NOOP("words", "The library is damaged. Restore one of the copies in its “backups” folder."),
    "locked": QT_TRANSLATE_NOOP("words", "The library is in use by another program. Try again in a moment."),
    "full": QT_TRANSLATE_NOOP("words", "The disk is full. Free some space and try again; nothing was lost."),
    "read_only": QT_TRANSLATE_NOOP("words", "The library can only be read here, so nothing can be kept or marked."),
    "unreadable": QT_TRANSLATE_NOOP("words", "The library cannot be read. Check the disk and the file's permissions."),
    "internal": QT_TRANSLATE_NOOP("words", "Broadsheet failed to do this; the log has the details."),
}

_RULE_PROBLEMS = {
    RuleProblem.TIME: QT_TRANSLATE_NOOP(
        "words", "A rule looks at an article once, when it arrives, so “newer:” cannot stand in it."
    ),
    RuleProblem.STATE: QT_TRANSLATE_NOOP(
        "words",
        "A rule looks at an article once, when it arrives, so “is:” and “topic:”, notes, stories and “similar:”"
        " cannot stand in it.",
    ),
    RuleProblem.EMPTY: QT_TRANSLATE_NOOP("words", "This holds no word to look for."),
}

_PART_CHARACTERS = 60
"""What of a misunderstood part is told."""

_LITERALS = {
    LiteralReason.UNKNOWN_TOPIC: QT_TRANSLATE_NOOP("words", "There is no such topic: {part}"),
    LiteralReason.UNKNOWN_FEED: QT_TRANSLATE_NOOP("words", "There is no such feed: {part}"),
    LiteralReason.UNKNOWN_FOLDER: QT_TRANSLATE_NOOP("words", "There is no such folder: {part}"),
    LiteralReason.UNKNOWN_ARTICLE: QT_TRANSLATE_NOOP("words", "There is no such article: {part}"),
    LiteralReason.UNKNOWN_FIELD: QT_TRANSLATE_NOOP(
        "words", "“{part}” was searched as plain text: there is no such field"
    ),
    LiteralReason.UNKNOWN_VALUE: QT_TRANSLATE_NOOP(
        "words", "“{part}” was searched as plain text: is: takes unread, read or saved, has: takes picture"
    ),
    LiteralReason.MISSING_VALUE: QT_TRANSLATE_NOOP(
        "words", "“{part}” was searched as plain text: nothing stands behind the colon"
    ),
    LiteralReason.BAD_DATE: QT_TRANSLATE_NOOP(
        "words", "“{part}” was searched as plain text: a date reads 2026, 2026-11 or 2026-11-05"
    ),
    LiteralReason.BAD_AGE: QT_TRANSLATE_NOOP(
        "words", "“{part}” was searched as plain text: an age reads 12h, 7d or 2w"
    ),
    LiteralReason.BAD_NUMBER: QT_TRANSLATE_NOOP(
        "words", "“{part}” was searched as plain text: it takes a number, words: also >800 or 300..800"
    ),
    LiteralReason.BAD_LANGUAGE: QT_TRANSLATE_NOOP(
        "words", "“{part}” was searched as plain text: a language is written as en, de or zh"
    ),
    LiteralReason.BAD_PATTERN: QT_TRANSLATE_NOOP(
        "words", "“{part}” was searched as plain text: this is no regular expression that can be run"
    ),
    LiteralReason.BAD_NEAR: QT_TRANSLATE_NOOP(
        "words", "“{part}” was searched as plain text: write two words and a distance, as in near(cobalt mine, 8)"
    ),
    LiteralReason.UNBALANCED_QUOTE: QT_TRANSLATE_NOOP("words", "{part} is still open; it was read to the end"),
    LiteralReason.UNBALANCED_BRACKET: QT_TRANSLATE_NOOP("words", "A bracket has no partner: {part}"),
    LiteralReason.NO_WORDS: QT_TRANSLATE_NOOP("words", "“{part}” holds no word to look for and was left out"),
    LiteralReason.EMPTY_BRACKETS: QT_TRANSLATE_NOOP("words", "“{part}” holds no word to look for and was left out"),
    LiteralReason.STRAY_STAR: QT_TRANSLATE_NOOP(
        "words", "“{part}”: a star counts only at the end, so its words were searched as they are"
    ),
    LiteralReason.TOO_LONG: QT_TRANSLATE_NOOP("words", "The search is too long; it was read up to “{part}”"),
    LiteralReason.TOO_DEEP: QT_TRANSLATE_NOOP("words", "Brackets within so many brackets count no more: {part}"),
}


def problem_sentence(kind: str) -> str:
    """What a FailureKind's or StorageProblem's value means, and what to do."""
    return translate("words", str(_PROBLEMS.get(kind, _PROBLEMS["internal"])))


def literal_sentences(query: Query) -> list[str]:
    """A gentle line for each part of a query that was not understood as it may have been meant."""
    return [_literal_sentence(literal) for literal in query.literal]


def _literal_sentence(literal: Literal) -> str:
    text = _LITERALS.get(literal.reason, QT_TRANSLATE_NOOP("words", "“{part}” was searched as plain text"))
    part = literal.text if len(literal.text) <= _PART_CHARACTERS else f"{literal.text[:_PART_CHARACTERS]}…"
    return translate("words", str(text)).format(part=part)


def rule_problem_sentence(problem: RuleProblem) -> str:
    """Why a query can't be a rule."""
    return translate("words", str(_RULE_PROBLEMS[problem]))


def outline_sentence(skipped: SkippedOutline) -> str:
    """Why an outline of a list of subscriptions could not be used."""
    title = skipped.title or translate("words", "untitled")
    words = {
        OutlineProblem.TOO_LARGE: translate("words", "“{title}” holds too much"),
        OutlineProblem.NOT_WEB: translate("words", "“{title}”: {address} is no web address"),
        OutlineProblem.OTHER_LIST: translate("words", "“{title}” leads to another list, which is not followed"),
        OutlineProblem.NO_FEED: translate("words", "“{title}” names no feed"),
    }
    return words[OutlineProblem(skipped.reason)].format(title=title, address=skipped.address)


def number(value: int) -> str:
    """A count as the locale writes it."""
    return QLocale().toString(value)


def sources(mark: StoryMark) -> str:
    """How widely a story is told: "5 sources"; where one publisher tells it several times, "2 articles"."""
    if mark.publishers > 1:
        return translate("words", "%Ln sources", None, mark.publishers)
    return translate("words", "%Ln articles", None, mark.articles)


def minutes(words: int) -> str:
    """How long a text takes to read: "4 min"."""
    return translate("words", "%Ln min", None, max(1, math.ceil(words / WORDS_A_MINUTE)))


def duration(seconds: int) -> str:
    """How long a recording plays: "32 min", "1 h 5 min"; less than a minute counts as one."""
    whole = max(1, round(seconds / 60))
    if whole < 60:
        return translate("words", "%Ln min", None, whole)
    return translate("words", "{hours} h {minutes} min").format(hours=number(whole // 60), minutes=number(whole % 60))


def clock(at: int) -> str:
    """The local time of day: "12:36". `at`: UTC epoch seconds."""
    return QLocale().toString(QDateTime.fromSecsSinceEpoch(at).time(), QLocale.FormatType.ShortFormat)


def date_and_time(at: int) -> str:
    """A moment, UTC epoch seconds, as local date and time: "4 Mar 2025, 12:36"."""
    day = written(QDateTime.fromSecsSinceEpoch(at).date(), translate("words", "d MMM yyyy"))
    return f"{day}, {clock(at)}"


def relative_time(at: int, now: int) -> str:
    """When, as short as it is clear: the time today, "Yesterday", a day of this year, a date. UTC epoch seconds."""
    moment = QDateTime.fromSecsSinceEpoch(at)
    today = QDateTime.fromSecsSinceEpoch(now).date()
    days = moment.date().daysTo(today)
    if days <= 0:
        return clock(at)
    if days == 1:
        return translate("words", "Yesterday")
    if moment.date().year() == today.year():
        return written(moment.date(), translate("words", "d MMM"))
    return written(moment.date(), translate("words", "d MMM yyyy"))
