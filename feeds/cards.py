"""Markup of what stands apart from the text: cards of what is embedded, posts, pull quotes. Pure.

Each is an `aside`: a pull quote holds one quotation, a card a picture if there is one and lines with the link.
"""

from __future__ import annotations

from html import escape

from feeds.embeds import Card, host_of, kind_of


def card_markup(card: Card, picture: str) -> str:
    """A card: its picture, its title as the link, what it is and where. `picture`: a figure's markup; "" for none."""
    title = card.title or card.kind
    source = f"{card.kind} · {card.host}" if card.title else card.host
    return f"<aside>{picture}<p>{_link(card.url, title)}<br><small>{escape(source, quote=False)}</small></p></aside>"


def post_card(quoted: list[str], url: str) -> str:
    """What was posted elsewhere: its words, and where they stand. `quoted`: finished blocks."""
    source = f"{kind_of(url, 'Post')} · {host_of(url)}"
    return f"<aside>{_plain(quoted)}<p><small>{_link(url, source)}</small></p></aside>"


def pull_quote(quoted: list[str]) -> str:
    """A sentence of the article set large. `quoted`: finished blocks."""
    return f"<aside><blockquote>{_plain(quoted)}</blockquote></aside>"


def _plain(blocks: list[str]) -> str:
    """Blocks without quotations and asides of their own: one frame is enough."""
    written = "".join(blocks)
    for tag in ("<blockquote>", "</blockquote>", "<aside>", "</aside>"):
        written = written.replace(tag, "")
    return written


def _link(url: str, words: str) -> str:
    return f'<a href="{escape(url)}">{escape(words, quote=False)}</a>'
