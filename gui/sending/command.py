"""A command that articles are sent to, and what it comes to for one: a program with its arguments, or an address.

The arguments are split once, before anything of an article is put in, and no shell reads them: whatever a title holds,
it stays within the argument that it was put into. Pure; what is made of it is run elsewhere.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Any

PLACEHOLDERS = ("url", "title", "feed", "author", "selection", "text", "file", "textfile")
"""What of an article a command may name, in braces. `file` and `textfile` are paths, of its page and its plain text."""

FILES = ("file", "textfile")
_PLACEHOLDER = re.compile(r"\{(" + "|".join(PLACEHOLDERS) + r")\}")
_ADDRESS = re.compile(r"https?://", re.IGNORECASE)
_CONTROL = dict.fromkeys((*range(9), 11, *range(13, 32), 127), " ")

MOST_BYTES = 100_000 if sys.platform != "win32" else 8_000
"""Of one value: Linux takes 128 kB in an argument (MAX_ARG_STRLEN), Windows 32 kB in all. `file` has everything."""

MOST_ADDRESS_BYTES = 6_000
"""Of an address: longer ones are refused by servers."""

_OPTION_SIGNS = "-@" if sys.platform != "win32" else "-@/"
"""What makes an argument an option, or the name of a file to read, for many programs."""


@dataclass(frozen=True, slots=True)
class OwnCommand:
    """A command.

    Attributes:
        id: never another command's, so that its keys stay its own.
        name: as menus show it.
        program: name or path of a program, or an address of the web.
        arguments: one line, as a shell would take it, with placeholders; "" for an address.
        keys: in QKeySequence's portable form; "" for none.
    """

    id: int
    name: str
    program: str
    arguments: str = ""
    keys: str = ""

    @property
    def is_address(self) -> bool:
        """Whether it is opened in the browser."""
        return bool(_ADDRESS.match(self.program))

    def needs(self) -> frozenset[str]:
        """The placeholders that stand in it."""
        return frozenset(_PLACEHOLDER.findall(f"{self.program} {self.arguments}"))


class CommandError(ValueError):
    """A command that cannot be read: `quote` for one that is not closed, `empty` for no program."""


def split(arguments: str, *, has_backslashes: bool = sys.platform == "win32") -> list[str]:
    """Arguments out of one line: spaces part them, quotes keep them together.

    Args:
        arguments: the line.
        has_backslashes: they part a path's names, and take nothing's meaning away.

    Raises:
        CommandError: a quote is not closed.
    """
    import shlex  # noqa: PLC0415 - every start of the window loads this module, few split a command

    reader = shlex.shlex(arguments, posix=True, punctuation_chars=False)
    reader.whitespace_split = True
    reader.commenters = ""
    if has_backslashes:
        reader.escape = ""
    try:
        return list(reader)
    except ValueError as error:
        raise CommandError("quote") from error


def filled(command: OwnCommand, values: Mapping[str, str]) -> list[str]:
    """Program and arguments for an article, or one address.

    Args:
        command: the command.
        values: by placeholder; those missing are "".

    Raises:
        CommandError: there is no program, or a quote is not closed.
    """
    if not command.program.strip():
        raise CommandError("empty")
    if command.is_address:
        return [_PLACEHOLDER.sub(lambda match: _encoded(match[1], values), command.program.strip())]
    return [command.program.strip(), *(_put_in(each, values) for each in split(command.arguments))]


def _put_in(argument: str, values: Mapping[str, str]) -> str:
    made = _PLACEHOLDER.sub(lambda match: _argument(values.get(match[1], "")), argument)
    # An article must not become an option of the program's. Where its author wrote the sign himself, it is meant.
    is_given = argument[:1] == made[:1]
    return f" {made}" if made[:1] and made[0] in _OPTION_SIGNS and not is_given else made


def _argument(value: str) -> str:
    clean = value.translate(_CONTROL).strip()
    return clean.encode("utf-8", "ignore")[:MOST_BYTES].decode("utf-8", "ignore")


def _encoded(name: str, values: Mapping[str, str]) -> str:
    from urllib.parse import quote  # noqa: PLC0415 - every start of the window loads this module, few need it

    text = _argument(values.get(name, "")).encode()[:MOST_ADDRESS_BYTES].decode("utf-8", "ignore")
    return quote(text, safe="")


def read_commands(kept: Sequence[Any]) -> list[OwnCommand]:
    """Commands out of the settings; what is none is left out."""
    found: dict[int, OwnCommand] = {}
    for each in kept:
        if not isinstance(each, dict) or not isinstance(each.get("id"), int):
            continue
        texts = {name: each.get(name, "") for name in ("name", "program", "arguments", "keys")}
        if all(isinstance(text, str) for text in texts.values()) and texts["name"].strip():
            found.setdefault(each["id"], OwnCommand(each["id"], **texts))
    return list(found.values())


def kept_commands(commands: Sequence[OwnCommand]) -> list[dict[str, Any]]:
    """Commands as the settings keep them."""
    return [asdict(command) for command in commands]
