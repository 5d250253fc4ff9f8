"""What the page of the digest says in its own words, under the context "digest". No widgets."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale, QTime

from digest.edition_types import Edition, EditionReason, EditionSection, EditionStory, Reason
from gui.words import clock, number


def _tr(text: str) -> str:
    return QCoreApplication.translate("digest", text)


def title(edition: Edition) -> str:
    """The day of an edition, its days where it is of several, or its topic."""
    if edition.topic is not None:
        return edition.topic
    last = QDateTime.fromSecsSinceEpoch(edition.until - 1).date()
    if edition.until - edition.since <= 36 * 3600:
        return QLocale().toString(last, _tr("dddd, d MMMM"))
    first = QDateTime.fromSecsSinceEpoch(edition.since).date()
    return _tr("{first} – {last}").format(
        first=QLocale().toString(first, _tr("d MMMM")), last=QLocale().toString(last, _tr("d MMMM"))
    )


def facts(edition: Edition, now: int) -> str:
    """How much an edition holds: "214 articles · 61 stories · 12 min to read · since yesterday 07:00"."""
    stories = sum(1 for _ in edition.stories())
    parts = [
        counted(edition.articles, _tr("1 article"), _tr("{count} articles")),
        counted(stories, _tr("1 story"), _tr("{count} stories")),
    ]
    if stories:
        parts.append(_tr("{count} min to read").format(count=number(max(1, edition.minutes))))
    parts.append(_tr("since {moment}").format(moment=_since(edition.since, now)))
    return " · ".join(parts)


def section_title(section: EditionSection) -> str:
    """Its topic, or what holds all others."""
    return section.topic if section.topic is not None else _tr("Everything else")


def section_facts(section: EditionSection) -> str:
    """How much it holds."""
    stories = len(section.stories)
    articles = sum(len(story.articles) for story in section.stories)
    told = counted(stories, _tr("1 story"), _tr("{count} stories"))
    if section.topic is None:
        return told
    return f"{told} · {counted(articles, _tr('1 article'), _tr('{count} articles'))}"


def sources(story: EditionStory) -> str:
    """Who tells a story: "Metals Daily · Market Ledger  ·  2 sources"."""
    if story.is_exclusive:
        return _tr("Only {source} carries this").format(source=story.sources[0])
    shown = list(story.sources[:5])
    if len(story.sources) > 5:
        shown.append("…")
    count = counted(len(story.sources), _tr("1 source"), _tr("{count} sources"))
    return f"{' · '.join(shown)}  ·  {count}"


def lead_sources(story: EditionStory) -> str:
    """The same for the lead: "5 sources: Northern Wire, The Harbour Post"."""
    if len(story.sources) == 1:
        return sources(story)
    count = counted(len(story.sources), _tr("1 source"), _tr("{count} sources"))
    return _tr("{count}: {names}").format(count=count, names=", ".join(story.sources[:8]))


def developing() -> str:
    """Of a story that was there before and goes on."""
    return _tr("developing")


def new() -> str:
    """Of an article that came since the last digest."""
    return _tr("new")


def moment(at: int) -> str:
    """A time of these days: "Sat 18:20"."""
    day = QLocale().toString(QDateTime.fromSecsSinceEpoch(at).date(), "ddd")
    return f"{day} {clock(at)}"


def ending(edition: Edition) -> str:
    """The last line of a page."""
    if edition.left_out:
        rest = counted(edition.left_out, _tr("1 more article"), _tr("{count} more articles"))
        return _tr("That is all. {rest} of this time can be found in the list.").format(rest=rest)
    return _tr("That is all.")


def reasons(story: EditionStory) -> str:
    """Why a story stands where it stands, a line for each reason."""
    return "\n".join([_tr("Why it stands here:"), *(f"• {_reason(each)}" for each in story.reasons)])


def _reason(reason: EditionReason) -> str:
    sentences = {
        Reason.SOURCES: _tr("{count} sources tell it in their own words"),
        Reason.TOPIC: _tr("it is of your topic {name}"),
        Reason.RARE: _tr("{name} publishes rarely"),
        Reason.RECENT: _tr("it is recent"),
        Reason.SAVED: _tr("you saved an article of it"),
        Reason.LIKED: _tr("you often save articles of {name}"),
        Reason.DEVELOPING: _tr("it goes on from an earlier day"),
    }
    return sentences[reason.kind].format(count=number(reason.count), name=reason.name)


def counted(count: int, one: str, many: str) -> str:
    """A number with its noun."""
    return one if count == 1 else many.format(count=number(count))


def _since(at: int, now: int) -> str:
    then = QDateTime.fromSecsSinceEpoch(at)
    days = then.date().daysTo(QDateTime.fromSecsSinceEpoch(now).date())
    # A day that is whole begins with itself, not at a time.
    time = "" if then.time() == QTime(0, 0) else f" {clock(at)}"
    if days == 0:
        return clock(at) if time else _tr("midnight")
    if days == 1:
        return f"{_tr('yesterday')}{time}"
    return f"{QLocale().toString(then.date(), _tr('ddd d MMM'))}{time}"
