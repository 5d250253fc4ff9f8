"""The licences of what the program is made with: names and texts, as installed packages bring them. Shows nothing."""

from __future__ import annotations

import re
import sysconfig
from collections.abc import Iterable
from dataclasses import dataclass
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

_FONTS = Path(__file__).with_name("fonts")
_VECTORS = Path(__file__).parent.parent / "digest" / "word_vectors.txt"
_TEXT_FILE = re.compile(r"(?:LICEN[CS]E|COPYING|NOTICE)[^/]*$", re.IGNORECASE)
_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*")
_LONGEST = 400_000
"""In characters, of one package's texts; the longest known is 120,000."""


@dataclass(frozen=True, slots=True)
class Package:
    """One package. `text`: of its licences, one after another; "" where it brings none along."""

    name: str
    version: str
    licence: str
    text: str


def packages(roots: Iterable[str]) -> list[Package]:
    """What is installed of some packages and of what they stand on, by name; then what is no package of this."""
    found: dict[str, Package] = {}
    wanted = list(roots)
    while wanted:
        name = wanted.pop()
        try:
            installed = distribution(name)
        except PackageNotFoundError:
            # Of another system, or not a package.
            continue
        key = re.sub(r"[-_.]+", "-", name).lower()
        if key not in found:
            found[key] = _package(installed)
            wanted += _stands_on(installed)
    return [*(found[key] for key in sorted(found)), *_others()]


def _stands_on(installed: Distribution) -> list[str]:
    names = (_NAME.match(each) for each in installed.requires or [] if "extra ==" not in each)
    return [name[0] for name in names if name is not None]


def _package(installed: Distribution) -> Package:
    about = installed.metadata
    classes = [each.rpartition(" :: ")[2] for each in about.get_all("Classifier") or [] if each.startswith("License")]
    stated = [*(about.get_all("License-Expression") or []), *(about.get_all("License") or []), ", ".join(classes)]
    licence = next((each.partition("\n")[0] for each in stated if each), "")
    texts = [
        file.read_text("utf-8")
        for file in installed.files or []
        if _TEXT_FILE.search(str(file)) and ".dist-info/" in str(file) and Path(str(file.locate())).is_file()
    ]
    return Package(about["Name"], installed.version, licence, "\n\n".join(map(str.rstrip, texts))[:_LONGEST])


def _others() -> list[Package]:
    found = [Package("Noto Serif, Noto Sans Mono", "", "OFL-1.1", (_FONTS / "OFL.txt").read_text("utf-8"))]
    found.append(Package("WordLlama", "", "MIT", _VECTORS.read_text("utf-8")))
    python = Path(sysconfig.get_path("stdlib")) / "LICENSE.txt"
    if python.is_file():
        found.append(Package("Python", sysconfig.get_python_version(), "PSF-2.0", python.read_text("utf-8")))
    return found
