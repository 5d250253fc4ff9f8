"""A language made of the English one, for tests only: accents, marks at both ends, longer by two fifths.

What shows no marks was never given to a translator; what loses the mark at its end is cut off.
"""

from __future__ import annotations

import importlib.util
import re
import sys
import xml.etree.ElementTree as ET
from pathlib import Path
from types import ModuleType

from PySide6.QtCore import QCoreApplication, QTranslator

ROOT = Path(__file__).resolve().parent.parent.parent
BEGIN, END = "⟦", "⟧"
RIGHT_TO_LEFT = "\u200f"

_ACCENTS = str.maketrans("aceginorsuyzACEGINORSUYZ", "áçéğíñóřšúýžÁÇÉĞÍÑÓŘŠÚÝŽ")
_KEPT = re.compile(r"(\{[^}]*\}|%L?n|%\d)")
_DATE = re.compile(r"'?[dMy][dMy ,.']*\Z")


def load_tool() -> ModuleType:
    """The tool that keeps the translations."""
    known = sys.modules.get("translations")
    if known is not None:
        return known
    spec = importlib.util.spec_from_file_location("translations", ROOT / ".ci" / "translations.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules["translations"] = module
    spec.loader.exec_module(module)
    return module


def pseudo(text: str, *, is_rtl: bool = False) -> str:
    """A text in the language. Patterns of dates are no text. `is_rtl`: it counts as written from right to left."""
    if _DATE.match(text):
        return text
    told = "".join(part if _KEPT.match(part) else part.translate(_ACCENTS) for part in _KEPT.split(text))
    longer = "·" * max(1, len(text) * 2 // 5)
    return f"{RIGHT_TO_LEFT if is_rtl else ''}{BEGIN}{told}{longer}{END}"


def install(folder: Path, *, is_rtl: bool = False) -> QTranslator:
    """Speak it from now on, until the translator is removed. Only what Qt's tools find in the code is in it."""
    tool = load_tool()
    tool.update(["zh_CN"], folder)
    file = folder / "broadsheet_zh_CN.ts"
    tree = ET.parse(file)
    for message in tree.getroot().iter("message"):
        source, told = message.findtext("source") or "", message.find("translation")
        assert told is not None
        told.attrib.pop("type", None)
        forms = told.findall("numerusform")
        for place in forms or [told]:
            place.text = pseudo(source, is_rtl=is_rtl)
    tree.write(file, encoding="utf-8", xml_declaration=True)
    tool.compile_all(folder, folder)
    translator = QTranslator()
    assert translator.load("broadsheet_zh_CN", str(folder))
    assert QCoreApplication.installTranslator(translator)
    return translator
