"""Which encoding undeclared bytes are in, told by the letters they would make. Pure; for texts that are not UTF-8.

A text in the right encoding is made of its language's common letters; in a wrong one any letter is as likely as
another. Latin encodings are not told apart: their texts are mostly ASCII, and cp1252 covers most of them.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise

SAMPLE_BYTES = 60_000
LEAST_LETTERS = 12
"""Beyond ASCII: fewer tell nothing."""

LEAST_SHARE = 0.4
"""Of letters beyond ASCII among all: in Latin texts they are less than a third (Vietnamese), mostly a twentieth."""

LEAST_FIT = 0.62
"""How near the share of common letters must come to what is usual. Right guesses were seen at 0.8 to 1.3, wrong ones
below 0.5."""

_TAG = re.compile(rb"<[^<>]{0,2000}>")


@dataclass(frozen=True, slots=True)
class _Letters:
    """The common letters of a script, and which share of its texts they usually make."""

    common: frozenset[str]
    usual: float


_CYRILLIC = _Letters(frozenset("оеаинтсрвлкм"), 0.74)
_GREEK = _Letters(frozenset("αοιετσνηυρπκ"), 0.72)
_HEBREW = _Letters(frozenset("יוהלאמרבתשנ"), 0.75)
_ARABIC = _Letters(frozenset("اليمنوترعبهد"), 0.72)
_THAI = _Letters(frozenset("านรอกเงมยลวดท่ส"), 0.68)
_KANA = _Letters(frozenset(chr(code) for code in (*range(0x3041, 0x3094), *range(0x30A1, 0x30F7), 0x30FC)), 0.45)
_HANGUL = _Letters(frozenset("이다는에을의가고지로한하도자기사리대은인를그서어시나정부스과"), 0.38)
_SIMPLIFIED = _Letters(frozenset("的一是不了在人有我他这中大来上国个到说们为日年月会时发行后新和对民"), 0.17)
_TRADITIONAL = _Letters(frozenset("的一是不了在人有我他這中大來上國個到說們為日年月會時發行後新和對民"), 0.17)

_CANDIDATES = {
    "cp1251": _CYRILLIC,
    "koi8-r": _CYRILLIC,
    "iso8859-5": _CYRILLIC,
    "cp866": _CYRILLIC,
    "cp1253": _GREEK,
    "cp1255": _HEBREW,
    "cp1256": _ARABIC,
    "cp874": _THAI,
    "cp932": _KANA,
    "euc_jp": _KANA,
    "cp949": _HANGUL,
    "gb18030": _SIMPLIFIED,
    "big5hkscs": _TRADITIONAL,
}


_OF_SEVERAL_BYTES = ("cp932", "euc_jp", "cp949", "gb18030", "big5hkscs")


def guess(data: bytes) -> str | None:
    """The encoding that the bytes make most sense in; None if that is a Latin one or none stands out."""
    sample = _sample(data)
    fits = {encoding: fit(sample, encoding) for encoding in _CANDIDATES}
    best = max(fits, key=lambda encoding: fits[encoding])
    return best if fits[best] >= LEAST_FIT else None


def is_likely(data: bytes, encoding: str) -> bool:
    """Whether the bytes make as much sense in a declared encoding as in others. Of Asian ones and those that this
    module knows nothing of it is enough that they can be read at all, which is rare by chance.
    """
    if encoding not in _CANDIDATES or encoding in _OF_SEVERAL_BYTES:
        return True
    sample = _sample(data)
    return fit(sample, encoding) >= 0.75 * max(fit(sample, each) for each in _CANDIDATES)


def _sample(data: bytes) -> bytes:
    return _TAG.sub(b" ", data[:SAMPLE_BYTES])


def fit(sample: bytes, encoding: str) -> float:
    """How near a text's share of common letters comes to the usual one: about 1 in its own encoding, 0 without any."""
    letters = _CANDIDATES[encoding]
    kept = sample.decode(encoding, "ignore")
    text = kept.lower()
    foreign = [each for each in text if each > "\x7f" and (each.isalpha() or each in letters.common)]
    plain = sum(each.isascii() and each.isalpha() for each in text)
    if len(foreign) < LEAST_LETTERS or len(foreign) < LEAST_SHARE * (len(foreign) + plain):
        return 0.0
    lost = sample.decode(encoding, "replace").count("\ufffd")
    if lost > len(foreign) / 50 + 1:
        return 0.0
    # Capitals behind small letters, within a word, are a wrong alphabet's.
    torn = sum(before.islower() and after.isupper() for before, after in pairwise(kept) if after > "\x7f")
    share = sum(each in letters.common for each in foreign) / len(foreign)
    return max(0.0, 1 - 3 * torn / len(foreign)) * share / letters.usual
