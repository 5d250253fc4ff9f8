"""Programs that write feeds for another reader, as addresses here: only what runs alike without a shell, shown whole.

Nothing is run or subscribed to: a preview shows each, and a person ticks those that are known to be good.
"""

from __future__ import annotations

import os
import shlex
import shutil
import sys

from feeds.opml import names_this_computer
from feeds.protocol.subscribing import COMMAND_SCHEME

_OF_SHELLS = "|&;<>()"


def command_address(line: str, *, is_for_shell: bool) -> str | None:
    """The address of what a command line starts; None for one that means something else here, or hides a part.

    Args:
        line: as the other reader has it.
        is_for_shell: that reader hands it to a shell, whose pipes, variables and patterns are none here.
    """
    if "%data%" in line or "\n" in line or (is_for_shell and any(sign in line for sign in "$`*")):
        # %data% is RSS Guard's own folder, wherever that is.
        return None
    try:
        parts = _parts(line, is_for_shell=is_for_shell)
    except ValueError:
        return None
    program = os.path.expanduser(parts[0]) if parts else ""
    if program and not os.path.isabs(program):
        # The whole path is shown and kept: what a bare name finds may be another program tomorrow.
        program = shutil.which(program) or ""
    if not os.path.isabs(program):
        return None
    # On Windows an address is split at its spaces, quotes or not.
    if sys.platform == "win32" and any(" " in part for part in (program, *parts[1:])):
        return None
    written = " ".join((program, *parts[1:])) if sys.platform == "win32" else shlex.join((program, *parts[1:]))
    address = f"{COMMAND_SCHEME}{written}"
    return address if names_this_computer(address) else None


def _parts(line: str, *, is_for_shell: bool) -> list[str]:
    """A line's program and what it is given.

    Raises:
        ValueError: a quote is open, or it is a shell's.
    """
    if is_for_shell:
        lexer = shlex.shlex(line, posix=True, punctuation_chars=_OF_SHELLS)
        lexer.whitespace_split = True
        lexer.commenters = ""
        parts = list(lexer)
        if any(not part.strip(_OF_SHELLS) for part in parts):
            raise ValueError("a shell's line")
        return parts
    parts = shlex.split(line)
    # RSS Guard's files of before version 4.1 part them so.
    return [part for part in line.split("#") if part] if parts and "#" in parts[0] else parts
