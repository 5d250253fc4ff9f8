"""The window's translations: Qt's tools find every text, what is translated is sound, and files are fresh."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale

from gui.languages.choosing import OWN_NAMES, chosen_language
from tests.gui.pseudo_locale import load_tool

ROOT = Path(__file__).resolve().parent.parent.parent
NAMED_ELSEWHERE = {
    "gui/dialogs/look_words.py": 1,
    "gui/searching/help_card.py": 2,
    "gui/words.py": 3,
}
"""Where a text is translated that stands, marked for Qt's tools, in a table: file → how often."""


tool = load_tool()
Text = tuple[str, str, bool]
"""Context, source, and whether it has plural forms."""


@pytest.fixture(scope="module")
def extracted(tmp_path_factory: pytest.TempPathFactory) -> set[Text]:
    """What Qt's tool finds in the code as it is now."""
    folder = tmp_path_factory.mktemp("languages")
    tool.update(["ru"], folder)
    found = tool.messages(folder / "broadsheet_ru.ts")
    return {(each.context, each.source, each.is_plural) for each in found}


def translated_calls(tree: ast.AST, inside: str = "") -> Iterator[tuple[Text | None, int]]:
    """Every text that code has translated, and its line; None for one that is no literal."""
    for node in ast.iter_child_nodes(tree):
        context = node.name if isinstance(node, ast.ClassDef) else inside
        if isinstance(node, ast.Call):
            called = ast.unparse(node.func)
            if called in ("translate", "QCoreApplication.translate", "QT_TRANSLATE_NOOP"):
                where, text = node.args[:2]
                is_literal = isinstance(where, ast.Constant) and isinstance(text, ast.Constant)
                yield (where.value, text.value, len(node.args) > 3) if is_literal else None, node.lineno
            elif called.split(".")[-1] == "tr":
                text = node.args[0]
                is_literal = isinstance(text, ast.Constant)
                yield (context, text.value, len(node.args) > 2) if is_literal else None, node.lineno
        yield from translated_calls(node, context)


def test_every_text_can_be_found_by_qts_tools(extracted: set[Text]) -> None:
    """A text that is put together, or stands in an f-string, would never reach a translator."""
    lost, unnamed = [], {}
    for file in sorted((ROOT / "gui").rglob("*.py")):
        name = file.relative_to(ROOT).as_posix()
        for text, line in translated_calls(ast.parse(file.read_text(encoding="utf-8"))):
            if text is None:
                unnamed[name] = unnamed.get(name, 0) + 1
            elif text not in extracted:
                lost.append(f"{name}:{line} {text}")
    assert not lost
    assert unnamed == NAMED_ELSEWHERE


@pytest.mark.parametrize("language", ["en", *tool.TRANSLATED])
def test_what_is_translated_is_sound(language: str) -> None:
    wrong = []
    for message in tool.messages(tool.ts_file(language)):
        if message.is_finished:
            wrong += [
                f"{message.context} {message.source!r}: {each}"
                for each in tool.faults(message, language, message.forms)
            ]
    assert not wrong


def test_compiled_files_are_those_of_the_translations(tmp_path: Path) -> None:
    tool.compile_all(target=tmp_path)
    for made in tmp_path.iterdir():
        assert (tool.PLACE / made.name).read_bytes() == made.read_bytes(), f"{made.name}: run `make translations`"


def test_the_texts_of_the_files_are_those_of_the_code(extracted: set[Text]) -> None:
    for language in tool.TRANSLATED:
        kept = {(each.context, each.source, each.is_plural) for each in tool.messages(tool.ts_file(language))}
        assert kept == extracted, "run `make translations`, then translate what `.ci/translations.py dump` tells"


@pytest.mark.parametrize("language", OWN_NAMES)
def test_a_language_that_can_be_chosen_is_complete(language: str) -> None:
    assert not [each.source for each in tool.messages(tool.ts_file(language)) if not each.is_finished]


def test_the_language_is_the_one_chosen_or_the_systems() -> None:
    assert chosen_language("en", QLocale("de_DE")) == "en"
    assert chosen_language("", QLocale("en_GB")) == "en"
    assert chosen_language("", QLocale("fi_FI")) == "en"
    assert chosen_language("zz", QLocale("C")) == "en"
    assert chosen_language("", QLocale("zh_TW")) == "en"
    for language in OWN_NAMES:
        assert chosen_language("", QLocale(language)) == language
