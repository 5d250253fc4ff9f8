"""What the page of the digest says in its own words, under the context "digest". No widgets."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale, QTime

from digest.edition_types import Edition, EditionReason, EditionSection, EditionStory, Reason
from gui.days import written
from gui.words import clock

translate = QCoreApplication.translate


_DAYS = 6
"""A beginning further back is told without its hour."""


def title(edition: Edition) -> str:
    """The day of an edition, its days where it is of several, or its topic."""
    if edition.topic is not None:
        return edition.topic
    last = QDateTime.fromSecsSinceEpoch(edition.until - 1).date()
    if edition.until - edition.since <= 36 * 3600:
        day = written(last, translate("digest", "dddd, d MMMM"))
        # A title begins large, also in languages that write days small.
        return day[:1].upper() + day[1:]
    first = QDateTime.fromSecsSinceEpoch(edition.since).date()
    return translate("digest", "{first} – {last}").format(
        first=written(first, translate("digest", "d MMMM")),
        last=written(last, translate("digest", "d MMMM")),
    )


def facts(edition: Edition, now: int) -> str:
    """How much an edition holds: "214 articles · 61 stories · 12 min to read · since yesterday 07:00"."""
    stories = sum(1 for _ in edition.stories())
    parts = [
        translate("digest", "%Ln articles", None, edition.articles),
        translate("digest", "%Ln stories", None, stories),
    ]
    if stories:
        parts.append(translate("digest", "%Ln min to read", None, max(1, edition.minutes)))
    parts.append(translate("digest", "since {moment}").format(moment=_since(edition.since, now)))
    return " · ".join(parts)


def section_title(section: EditionSection, topic: str | None = None) -> str:
    """Its topic, or what holds all others. `topic`: of a briefing, whose only section goes on with its stories."""
    if topic is not None and section.topic == topic:
        return translate("digest", "More stories")
    return section.topic if section.topic is not None else translate("digest", "Everything else")


def section_facts(section: EditionSection) -> str:
    """How much it holds."""
    stories = len(section.stories)
    articles = sum(len(story.articles) for story in section.stories)
    told = translate("digest", "%Ln stories", None, stories)
    if section.topic is None:
        return told
    return " · ".join((told, translate("digest", "%Ln articles", None, articles)))


def sources(story: EditionStory) -> str:
    """Who tells a story: "Metals Daily · Market Ledger  ·  2 sources"."""
    if story.is_exclusive:
        return translate("digest", "Only {source} carries this").format(source=story.sources[0])
    shown = list(story.sources[:5])
    if len(story.sources) > 5:
        shown.append("…")
    count = translate("digest", "%Ln sources", None, len(story.sources))
    return f"{' · '.join(shown)}  ·  {count}"


def lead_sources(story: EditionStory) -> str:
    """The same for the lead: "5 sources: Northern Wire, The Harbour Post"."""
    if len(story.sources) == 1:
        return sources(story)
    count = translate("digest", "%Ln sources", None, len(story.sources))
    return translate("digest", "{count}: {names}").format(count=count, names=", ".join(story.sources[:8]))


def developing() -> str:
    """Of a story that was there before and goes on."""
    return translate("digest", "developing")


def new() -> str:
    """Of an article that came since the last digest."""
    return translate("digest", "new")


def moment(at: int) -> str:
    """A time of these days: "Sat 18:20"."""
    day = QLocale().toString(QDateTime.fromSecsSinceEpoch(at).date(), "ddd")
    return f"{day} {clock(at)}"


def ending(edition: Edition) -> str:
    """The last lines of a page."""
    parts = [translate("digest", "That is all.")]
    if edition.left_stories:
        parts.append(translate("digest", "%Ln more stories were left out at this length.", None, edition.left_stories))
    if edition.left_out:
        rest = translate("digest", "%Ln more articles", None, edition.left_out)
        parts.append(translate("digest", "{rest} of this time can be found in the list.").format(rest=rest))
    return " ".join(parts)


def reasons(story: EditionStory) -> str:
    """Why a story stands where it stands, a line for each reason."""
    return "\n".join([translate("digest", "Why it stands here:"), *(f"• {_reason(each)}" for each in story.reasons)])


def _reason(reason: EditionReason) -> str:
    sentences = {
        Reason.SOURCES: translate("digest", "%Ln sources tell it in their own words", None, reason.count),
        Reason.TOPIC: translate("digest", "it is of your topic {name}"),
        Reason.RARE: translate("digest", "{name} publishes rarely"),
        Reason.RECENT: translate("digest", "it is recent"),
        Reason.SAVED: translate("digest", "you saved an article of it"),
        Reason.LIKED: translate("digest", "you often save articles of {name}"),
        Reason.DEVELOPING: translate("digest", "it goes on from an earlier day"),
        Reason.MORE: translate("digest", "you want more of {name} in the digest"),
        Reason.LESS: translate("digest", "lower, for you want less of {name} in the digest"),
    }
    return sentences[reason.kind].replace("{name}", reason.name)


def _since(at: int, now: int) -> str:
    then = QDateTime.fromSecsSinceEpoch(at)
    days = then.date().daysTo(QDateTime.fromSecsSinceEpoch(now).date())
    # A day that is whole begins with itself, not at a time.
    time = "" if then.time() == QTime(0, 0) or days > _DAYS else f" {clock(at)}"
    if days == 0:
        return clock(at) if time else translate("digest", "midnight")
    if days == 1:
        return translate("digest", "yesterday") + time
    day = written(then.date(), translate("digest", "ddd d MMM"))
    return f"{day}{time}"
