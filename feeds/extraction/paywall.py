"""Whether a page shows only the beginning of its article, because the rest is paid for. Pure.

A stub is never taken for the article: the feed's own text says as much, and says it whole.
"""

from __future__ import annotations

import re

from lxml.html import HtmlElement

from feeds.extraction.declared import Declared

STUB_WORDS = 250
"""A longer text was not held back, whatever the page declares: many sites declare what they charge some readers for."""

_FALSE = frozenset(("false", "no", "0"))
_WALL = re.compile(
    r"(?:^|[\s_-])(?:pay-?wall\w*|paid-?content|premium-?(?:content|wall|offer|gate)|"
    r"subscriber-?(?:only|gate|wall)|reg-?wall|"
    r"meter(?:ed)?-?wall|piano-?(?:paywall|offer)|tp-(?:modal|backdrop)|gate-?way-?content|article-?(?:locked|gate)|"
    r"locked-?content|content-?lock(?:ed)?)(?:$|[\s_-])",
    re.IGNORECASE,
)
_CALL = re.compile(
    r"subscribe (?:now )?to (?:continue|read|keep)|(?:log|sign) in to (?:continue|read)|for (?:paid )?subscribers only|"
    r"(?:this|the) (?:article|story|content) is (?:only |exclusively )?(?:for|"
    r"available to) (?:our )?(?:subscribers|members)|"
    r"already a (?:subscriber|member)\?|to read the (?:full|rest of)|unlock (?:this|the) article|"
    r"(?:jetzt|weiter)lesen mit|nur für abonnenten|bereits abonnent|"
    r"(?:article|contenu) réservé aux abonnés|déjà abonné|la suite est réservée|"
    r"contenido exclusivo para suscriptores|ya (?:eres|soy) suscriptor|conteúdo exclusivo para assinantes|"
    r"contenuto riservato agli abbonati|alleen voor abonnees|kun for abonnenter|endast för prenumeranter|"
    r"tylko dla subskrybentów|для подписчиков|для передплатників|会員限定|付费阅读",
    re.IGNORECASE,
)


def declares_paid(declared: Declared) -> bool:
    """Whether the page says so itself, by schema.org's isAccessibleForFree or by a meta element of its publisher."""
    for node in (declared.article, *declared.nodes):
        if str(node.get("isAccessibleForFree", "")).strip().casefold() in _FALSE:
            return True
    tier = declared.meta("article:content_tier", "content_tier").casefold()
    return tier in ("locked", "metered", "paid", "premium")


def shows_wall(tree: HtmlElement) -> bool:
    """Whether a wall stands on the page: an element that is called one and asks for a subscription."""
    for element in tree.iter("div", "section", "aside", "form", "p"):
        marks = f"{element.get('class') or ''} {element.get('id') or ''}"
        if len(marks) > 3 and _WALL.search(marks) and _CALL.search(" ".join(element.itertext())[:3000]):
            return True
    return False
