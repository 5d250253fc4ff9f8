"""Broadsheet's command line: opens the window by default, runs a headless command, or serves the window as its engine.

Wiring only. Imports nothing heavy at module level, for every worker process imports this file again.
"""

from __future__ import annotations

import gc
import sys
from pathlib import Path


def main(words: list[str]) -> int:
    """Run what the words ask for; the exit status."""
    if sys.version_info < (3, 11):  # noqa: UP036 - a sentence, where an older Python would print a traceback
        sys.stderr.write("Broadsheet needs Python 3.11 or newer.\n")
        return 2
    from feeds.headless.arguments import build_parser  # noqa: PLC0415

    arguments = build_parser().parse_args(words)
    if arguments.command == "engine":
        return _serve(arguments)
    if arguments.command in (None, "open"):
        return _open_window(arguments)
    if arguments.command == "desktop":
        return _join_desktop(arguments)
    from feeds.headless.run import run  # noqa: PLC0415

    return run(arguments)


def _serve(arguments: object) -> int:
    from feeds import engine_process  # noqa: PLC0415
    from storage.paths import profile  # noqa: PLC0415

    return engine_process.main(profile(getattr(arguments, "profile", None)))


def _open_window(arguments: object) -> int:
    # Loading makes no garbage worth a search; the window collects by its own clock (see gui.garbage).
    gc.disable()
    from gui.desktop.handed import handed  # noqa: PLC0415
    from gui.display import display_problem  # noqa: PLC0415
    from storage.paths import profile  # noqa: PLC0415

    problem = display_problem()
    if problem is not None:
        sys.stderr.write(f"broadsheet: {problem}\n")
        return 2
    from gui import application  # noqa: PLC0415

    words = getattr(arguments, "addresses", [])
    action, is_minimised = getattr(arguments, "act", None) or "", getattr(arguments, "minimised", False)
    brought = handed(words, Path.cwd(), action=action, is_minimised=is_minimised)
    return application.run(profile(getattr(arguments, "profile", None)), brought)


def _join_desktop(arguments: object) -> int:
    from gui.desktop.joining import join  # noqa: PLC0415
    from storage.paths import profile  # noqa: PLC0415

    action, is_default = getattr(arguments, "action", ""), getattr(arguments, "default", False)
    return join(profile(getattr(arguments, "profile", None)), action, is_default=is_default)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
