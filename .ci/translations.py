"""Keep the window's translations: texts are taken from the code, handed out, taken in translated, and compiled.

python .ci/translations.py update [de …]      texts of the code into gui/languages/*.ts; what is gone goes
python .ci/translations.py compile            .ts → .qm, which are committed, so that nobody needs Qt's tools to run
python .ci/translations.py dump de [FILE]     what has no translation yet, as JSON
python .ci/translations.py fill de FILE       a JSON of translations into the .ts; faulty ones are refused with a reason
"""

from __future__ import annotations

import hashlib
import json
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import PySide6

ROOT = Path(__file__).resolve().parent.parent
PLACE = ROOT / "gui" / "languages"
TRANSLATED = ("de", "es", "fr", "ru", "zh_CN")
FORMS = {"en": 2, "de": 2, "es": 2, "fr": 2, "ru": 3, "zh_CN": 1}
"""How many forms of a counted noun each language has, in Qt's order (ru: 1 21, 2-4 22-24, 5-20; fr: 0 and 1, more)."""

_SUFFIX = ".exe" if sys.platform == "win32" else ""
_PLACEHOLDER = re.compile(r"\{[a-z_]+\}|%L?n|%\d")
_MNEMONIC = re.compile(r"&(?=[^\s&])")


@dataclass(frozen=True, slots=True)
class Message:
    """One text of the code and what became of it in a language.

    Attributes:
        forms: its translation: one text, or of a counted noun one for each form; empty texts are missing.
    """

    context: str
    source: str
    comment: str
    is_plural: bool
    is_finished: bool
    forms: tuple[str, ...]

    @property
    def key(self) -> str:
        """A short name that is the same in every language and as long as the text is."""
        told = "\0".join((self.context, self.source, self.comment)).encode()
        return hashlib.blake2b(told, digest_size=4).hexdigest()


def ts_file(language: str) -> Path:
    """The file of a language's translations."""
    return PLACE / f"broadsheet_{language}.ts"


def messages(file: Path) -> list[Message]:
    """All texts of a translation file."""
    return [message for message, _ in _read(ET.parse(file).getroot())]


def _read(root: ET.Element) -> Iterator[tuple[Message, ET.Element]]:
    for context in root.iter("context"):
        name = context.findtext("name") or ""
        for each in context.iter("message"):
            told = each.find("translation")
            if told is None:
                continue
            is_plural = each.get("numerus") == "yes"
            forms = [form.text or "" for form in told.iter("numerusform")] if is_plural else [told.text or ""]
            yield (
                Message(
                    name,
                    each.findtext("source") or "",
                    each.findtext("comment") or "",
                    is_plural,
                    told.get("type") is None,
                    tuple(forms),
                ),
                told,
            )


def faults(message: Message, language: str, forms: Sequence[str]) -> list[str]:
    """What is wrong with a translation, as far as a program can see; nothing for none."""
    found = []
    if len(forms) != (FORMS[language] if message.is_plural else 1):
        found.append(f"has {len(forms)} forms, not {FORMS[language]}")
    source = message.source
    for text in forms:
        if not text.strip():
            found.append("is empty")
        if sorted(_PLACEHOLDER.findall(text)) != sorted(_PLACEHOLDER.findall(source)):
            found.append(f"has other placeholders: {text!r}")
        if len(_MNEMONIC.findall(text)) != len(_MNEMONIC.findall(source)):
            found.append(f"has another number of & for its key: {text!r}")
        if (text[:1].isspace(), text[-1:].isspace()) != (source[:1].isspace(), source[-1:].isspace()):
            found.append(f"begins or ends with other spaces: {text!r}")
        if text.count("\n") != source.count("\n"):
            found.append(f"has other lines: {text!r}")
        if source.endswith("…") != text.endswith(("…", "…)")) and not re.search(r"…\(&.\)$", text):
            found.append(f"gained or lost its “…” at the end: {text!r}")
        if source.endswith(":") != text.rstrip().endswith((":", "：")):
            found.append(f"gained or lost its colon at the end: {text!r}")
    return found


def update(languages: Sequence[str] = ("en", *TRANSLATED), place: Path = PLACE) -> None:
    """Bring the texts of files up to the code's, keeping translations. English has forms of counted nouns only."""
    with tempfile.TemporaryDirectory() as folder:
        told_below = Path(folder) / "told_below.py"
        told_below.write_text(_texts_of_below(), encoding="utf-8")
        sources = [str(file) for file in sorted((ROOT / "gui").rglob("*.py"))]
        listed = Path(folder) / "sources"
        listed.write_text("\n".join([*sources, str(told_below)]), encoding="utf-8")
        for language in languages:
            options = ["-silent", "-no-obsolete", "-locations", "none", "-source-language", "en"]
            # Its guess from a similar text would pass for a translation.
            options += ["-target-language", language, "-disable-heuristic", "similartext"]
            options += ["-pluralonly"] if language == "en" else []
            _qt("lupdate", *options, f"@{listed}", "-ts", str(place / f"broadsheet_{language}.ts"))


def _texts_of_below() -> str:
    """Python that names the texts which are told by rooms that know no Qt, for lupdate to find."""
    sys.path.insert(0, str(ROOT))
    from storage.query_reference import FORMS as LANGUAGE  # noqa: PLC0415

    texts = dict.fromkeys(text for form in LANGUAGE for text in (form.section, form.meaning))
    return "\n".join(f"QT_TRANSLATE_NOOP({json.dumps('search language')}, {_literal(text)})" for text in texts)


def _literal(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)


def compile_all(place: Path = PLACE, target: Path = PLACE) -> None:
    """Make the .qm of every .ts."""
    for file in sorted(place.glob("*.ts")):
        _qt("lrelease", "-silent", str(file), "-qm", str(target / f"{file.stem}.qm"))


def dump(language: str) -> dict[str, dict[str, object]]:
    """Texts without a translation: context → key → the text, or of a counted noun the text and its number of forms."""
    found: dict[str, dict[str, object]] = {}
    for message in messages(ts_file(language)):
        if message.is_finished:
            continue
        told: object = message.source
        if message.is_plural or message.comment:
            told = {"text": message.source}
            if message.is_plural:
                told["forms"] = FORMS[language]
            if message.comment:
                told["note"] = message.comment
        found.setdefault(message.context, {})[message.key] = told
    return found


def fill(language: str, translations: dict[str, str | list[str]]) -> list[str]:
    """Put translations (key → text, or a counted noun's forms) into a language's file; what was refused and why."""
    file = ts_file(language)
    tree = ET.parse(file)
    refused = []
    left = dict(translations)
    for message, told in _read(tree.getroot()):
        if message.key not in left:
            continue
        given = left.pop(message.key)
        forms = [given] if isinstance(given, str) else given
        wrong = faults(message, language, forms)
        if wrong:
            refused.append(f"{message.key} {message.context}: {message.source!r} {'; '.join(wrong)}")
            continue
        told.attrib.pop("type", None)
        for form in list(told):
            told.remove(form)
        if message.is_plural:
            told.text = None
            for text in forms:
                ET.SubElement(told, "numerusform").text = text
        else:
            told.text = forms[0]
    refused += [f"{key}: no text has this key" for key in left]
    body = ET.tostring(tree.getroot(), encoding="unicode")
    file.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', encoding="utf-8")
    return refused


def _qt(tool: str, *words: str) -> None:
    subprocess.run([str(Path(PySide6.__file__).parent / f"{tool}{_SUFFIX}"), *words], check=True)


def main(words: list[str]) -> int:
    """Do what the words ask for; 1 where translations were refused."""
    match words:
        case ["update"]:
            update()
        case ["update", *languages]:
            update(languages)
        case ["compile"]:
            compile_all()
        case ["dump", language, *target]:
            text = json.dumps(dump(language), ensure_ascii=False, indent=0)
            if target:
                Path(target[0]).write_text(text, encoding="utf-8")
            else:
                print(text)
        case ["fill", language, source]:
            refused = fill(language, json.loads(Path(source).read_text(encoding="utf-8")))
            # Once more through Qt's own tool, which writes the file as it always does.
            update([language])
            compile_all()
            print("\n".join(refused), file=sys.stderr)
            missing = sum(not each.is_finished for each in messages(ts_file(language)))
            print(f"{missing} texts have no translation yet")
            return 1 if refused else 0
        case _:
            print(__doc__, file=sys.stderr)
            return 2
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
