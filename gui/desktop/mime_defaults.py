"""The list of which program opens what by default, `mimeapps.list`: one program put in or taken out of it. No Qt.

Every other line stays as it is, comments too (MIME Applications Associations Specification 1.0.1).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

_DEFAULTS = "[Default Applications]"


def defaults_of(text: str, program: str) -> frozenset[str]:
    """The types that a program opens by default: those in whose lines it stands first."""
    found = set()
    for kind, programs in _defaults(text.splitlines()):
        if programs[:1] == [program]:
            found.add(kind)
    return frozenset(found)


def with_default(text: str, program: str, kinds: Sequence[str]) -> str:
    """The list with the program first for each type; those that stood there follow it."""
    lines = _without(text.splitlines(), program, kinds)
    if _DEFAULTS not in (line.strip() for line in lines):
        lines += ["", _DEFAULTS] if lines else [_DEFAULTS]
    made: list[str] = []
    missing = list(kinds)
    for line, is_inside in _told(lines):
        kind, divider, others = line.partition("=")
        if is_inside and divider and kind.strip() in missing:
            missing.remove(kind.strip())
            made.append(f"{kind.strip()}={program};{others.strip()}")
        else:
            made.append(line)
    place = next(number for number, line in enumerate(made) if line.strip() == _DEFAULTS) + 1
    made[place:place] = [f"{kind}={program};" for kind in missing]
    return "\n".join(made) + "\n"


def without_default(text: str, program: str) -> str:
    """The list without the program among the defaults."""
    lines = text.splitlines()
    kept = _without(lines, program, [kind for kind, _ in _defaults(lines)])
    return "\n".join(kept) + "\n" if kept else ""


def _without(lines: Sequence[str], program: str, kinds: Sequence[str]) -> list[str]:
    kept: list[str] = []
    for line, is_inside in _told(lines):
        kind, divider, _ = line.partition("=")
        programs = _programs(line)
        if not is_inside or not divider or kind.strip() not in kinds or program not in programs:
            kept.append(line)
        elif others := [each for each in programs if each != program]:
            kept.append(f"{kind.strip()}={';'.join(others)};")
    return kept


def _defaults(lines: Sequence[str]) -> Iterator[tuple[str, list[str]]]:
    for line, is_inside in _told(lines):
        stripped = line.strip()
        if is_inside and "=" in stripped and not stripped.startswith("#"):
            yield stripped.partition("=")[0].strip(), _programs(stripped)


def _told(lines: Sequence[str]) -> Iterator[tuple[str, bool]]:
    """Each line, and whether it stands among the defaults."""
    is_inside = False
    for line in lines:
        stripped = line.strip()
        if stripped.startswith("["):
            is_inside = stripped == _DEFAULTS
        yield line, is_inside


def _programs(line: str) -> list[str]:
    return [each.strip() for each in line.partition("=")[2].split(";") if each.strip()]
