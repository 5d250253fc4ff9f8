"""Plain text and what is derived from it once, at arrival: titles, excerpt, word count, language. Pure."""

from __future__ import annotations

import re
from html import escape, unescape

EXCERPT_SENTENCES = 2
EXCERPT_CHARS = 300

CJK_CHARS_PER_WORD = 2
"""Chinese and Japanese are written without spaces; a word is about two characters, which makes reading times agree."""

WRAPPED_CHARS = 75
"""About how wide programs wrap plain text, in characters."""

_TAG = re.compile(r"</?[a-zA-Z][^<>]*>|<!--.*?-->", re.DOTALL)
_BREAK_TAG = re.compile(r"</?(?:p|div|br|li|h[1-6]|tr|td)\b[^<>]*>", re.IGNORECASE)
_ENTITY = re.compile(r"&(?:[a-zA-Z]{2,8}|#\d{2,7}|#x[0-9a-fA-F]{2,6});")
_UNSEEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\u200b\u2028\u2029\ufeff\ufffe\uffff]")
_EMPTY_LINE = re.compile(r"\r?\n[ \t]*\r?\n\s*")
_ADDRESS = re.compile(r"https?://[^\s<>\"]*[^\s<>\".,;:!?'()\[\]]")
_CJK = re.compile("[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]")

_SENTENCE_END = re.compile(r"[.!?…]+[\"'”’»)\]]*(?=\s)|[。！？]+[」』”）]*")
_NO_END = re.compile(
    r"(?:\b(?:Mr|Mrs|Ms|Dr|Prof|St|Gen|Gov|Sen|Rep|Lt|Col|Sgt|Capt|Jr|Sr|No|vs|etc|Inc|Ltd|Co|Corp|Jan|Feb|Mar|Apr|"
    r"Aug|Sept|Sep|Oct|Nov|Dec|a\.m|p\.m|e\.g|i\.e|approx|ca|bzw|Nr|Dr|z\.B)|\b[A-Z](?:\.[A-Z])*)\.$"
)
"""What a full stop follows without ending a sentence: titles, months, initials, abbreviations of large languages."""

_SCRIPTS = (
    ("ja", re.compile("[\u3040-\u30ff]")),
    ("ko", re.compile("[\uac00-\ud7af]")),
    ("zh", re.compile("[\u4e00-\u9fff]")),
    ("th", re.compile("[\u0e00-\u0e7f]")),
    ("he", re.compile("[\u0590-\u05ff]")),
    ("el", re.compile("[\u0370-\u03ff]")),
    ("ka", re.compile("[\u10a0-\u10ff]")),
    ("hy", re.compile("[\u0530-\u058f]")),
    ("hi", re.compile("[\u0900-\u097f]")),
    ("bn", re.compile("[\u0980-\u09ff]")),
    ("ta", re.compile("[\u0b80-\u0bff]")),
    ("ar", re.compile("[\u0600-\u06ff]")),
)
"""Scripts by the language that writes nearly all, or by far the most, of what is read in them. Latin and Cyrillic tell
too little."""

_URDU = re.compile("[\u0679\u0688\u0691\u06ba\u06be\u06c1\u06d2]")
_PERSIAN = re.compile("[\u067e\u0686\u0698\u06af\u06a9\u06cc]")
"""Letters that Arabic does not have; Urdu has its own beside the Persian ones."""

_DEFAULT = "en"
"""What software declares when nobody told it: where the script tells another language, the script is believed."""


def without_controls(text: str) -> str:
    """Text without control characters and marks that show nothing."""
    return _UNSEEN.sub("", text)


def clean_text(text: str | None, *, is_html: bool = True) -> str:
    """A title or name as plain text on one line: markup and escapes out, however often a feed escaped.

    Args:
        text: as the feed has it; None for none.
        is_html: False for text declared plain, whose "<b>" is meant to be read.
    """
    if not text:
        return ""
    shown = text
    if is_html:
        # Twice, for feeds escape what was escaped already; a third time would eat what is meant.
        for _ in range(2):
            shown = _TAG.sub("", _BREAK_TAG.sub(" ", shown))
            if not _ENTITY.search(shown):
                break
            shown = unescape(shown)
    return " ".join(without_controls(shown.replace("\xa0", " ")).split())


def paragraphs(text: str, *, is_html: bool) -> str:
    """Text as html, its empty lines and line breaks kept as they were meant.

    Args:
        text: plain text, or html; html with any markup stays as it is.
        is_html: False for text declared plain, whose "<b>" and line breaks are meant and whose addresses become links.
    """
    if is_html:
        flat = text.strip()
        if "<" in flat or not _EMPTY_LINE.search(flat):
            return text
    else:
        flat = _ADDRESS.sub(r'<a href="\g<0>">\g<0></a>', escape(text.strip(), quote=False))
    parts = [part for part in _EMPTY_LINE.split(flat) if part.strip()]
    if len(parts) < 2 and "\n" not in flat:
        return flat
    return "".join(f"<p>{_with_breaks(part)}</p>" for part in parts)


def _with_breaks(part: str) -> str:
    """A paragraph whose lines are broken where they were, unless a program wrapped or indented them."""
    lines = part.strip("\r\n").splitlines()
    widths = [len(line.rstrip()) for line in lines[:-1]]
    is_wrapped = bool(widths) and min(widths) >= WRAPPED_CHARS - 25 and max(widths) <= WRAPPED_CHARS + 25
    is_indented = len(lines) > 1 and all(line[:1].isspace() for line in lines[1:])
    return ("\n" if is_wrapped or is_indented else "<br>").join(line.strip() for line in lines)


def excerpt(text: str, title: str = "") -> str:
    """The first two sentences of a text, at most EXCERPT_CHARS, without a title repeated in front."""
    # Far more than an excerpt of two long sentences behind a repeated title needs.
    flat = " ".join(text[: 10 * EXCERPT_CHARS].split())
    if title and flat.startswith(title):
        flat = flat[len(title) :].lstrip(" .:–—-")
    end = count = 0
    for found in _SENTENCE_END.finditer(flat):
        if found.end() > EXCERPT_CHARS:
            break
        if _NO_END.search(flat[: found.end()].rstrip("\"'”’»)]")[-12:]):
            continue
        end, count = found.end(), count + 1
        if count == EXCERPT_SENTENCES:
            break
    if count == EXCERPT_SENTENCES or len(flat) <= EXCERPT_CHARS:
        return flat[:end] if count == EXCERPT_SENTENCES else flat
    if end >= EXCERPT_CHARS // 3:
        return flat[:end]
    cut = flat[: EXCERPT_CHARS - 1]
    spaced = cut.rpartition(" ")[0]
    return f"{spaced if len(spaced) > EXCERPT_CHARS // 2 else cut}…"


def word_count(text: str) -> int:
    """Words of a text, parted by white space; two Chinese or Japanese characters count as one."""
    wide = 0 if text.isascii() else len(_CJK.findall(text))
    rest = _CJK.sub(" ", text) if wide else text
    return len(rest.split()) + (wide + 1) // CJK_CHARS_PER_WORD


def language(declared: str | None, text: str) -> str | None:
    """The primary language tag (BCP 47) in lower case: as declared, else by a script that tells; None if unknown."""
    tag = (declared or "").strip().replace("_", "-").partition("-")[0].lower()
    is_declared = 2 <= len(tag) <= 3 and tag.isascii() and tag.isalpha() and tag != "und"
    if is_declared and tag != _DEFAULT:
        return tag
    return _by_script(text[:2000]) or (tag if is_declared else None)


def _by_script(sample: str) -> str | None:
    if sample.isascii():
        return None
    letters = sum(ch.isalpha() for ch in sample)
    for name, script in _SCRIPTS:
        share = 0.1 if name == "ja" else 0.3
        if letters and len(script.findall(sample)) >= share * letters:
            return _of_arabic_script(sample) if name == "ar" else name
    return None


def _of_arabic_script(sample: str) -> str:
    if len(_URDU.findall(sample)) > len(sample) / 50:
        return "ur"
    return "fa" if len(_PERSIAN.findall(sample)) > len(sample) / 50 else "ar"
