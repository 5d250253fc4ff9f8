"""Whether a feed carries teasers only: the beginnings of articles, which stand whole on their pages. Pure."""

from __future__ import annotations

import re
import statistics
from collections.abc import Sequence

from storage.full_texts import FeedSample

WHOLE_WORDS = 250
"""A text of this length is an article by itself, whatever it ends with."""

SHORT_WORDS = 80
"""Below this a text without an end of its own kind is a lead; agency reports in brief are about as long."""

_CUT = re.compile(
    r"(?:…|\.\.\.|\[…\]|\[\.\.\.\]|\[&hellip;\]|»|>>|→)\s*$|"
    r"(?:read|continue|weiter|lire|leer|leggi|mehr|more|suite|más|подробнее|читать|далее|阅读|全文|続き)[^.!?\n]{0,60}$",
    re.IGNORECASE,
)


def carries_teasers(samples: Sequence[FeedSample]) -> bool:
    """Whether the page of a feed's article is likely to hold more than the feed sent.

    Files to play are left aside: their text is a note, and their pages hold no more.
    """
    texts = [sample for sample in samples if not sample.has_enclosure]
    if not texts or len(texts) < len(samples) / 2:
        return False
    usual = statistics.median(sample.words for sample in texts)
    if usual >= WHOLE_WORDS:
        return False
    cut = sum(1 for sample in texts if _CUT.search(sample.ending.rstrip()))
    return usual < SHORT_WORDS or 2 * cut >= len(texts)
