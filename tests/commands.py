"""Headless commands, run as scripts run them but within the tests' own process: a new one takes half a second.

What only a process has (its environment, signals, the very first import) is tested by starting one.
"""

from __future__ import annotations

import io
import json
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from unittest.mock import patch

from main import main


@dataclass(frozen=True)
class Ran:
    """What a command came to: its exit status and what it wrote."""

    status: int
    output: bytes
    stderr: str

    @property
    def stdout(self) -> str:
        return self.output.decode("utf-8", "surrogateescape")

    @property
    def json(self) -> Any:
        return json.loads(self.output)


def run_command(profile: Path, *words: str) -> Ran:
    """Run one command on a profile, with standard streams of its own."""
    output, errors = io.BytesIO(), io.BytesIO()
    streams = {
        "stdin": io.TextIOWrapper(io.BytesIO(), encoding="utf-8"),
        "stdout": io.TextIOWrapper(output, encoding="utf-8"),
        "stderr": io.TextIOWrapper(errors, encoding="utf-8"),
    }
    with patch.multiple(sys, **streams):
        try:
            status = main(["--profile", str(profile), *words])
        except SystemExit as end:
            # How argparse ends for a command it doesn't know.
            status = end.code if isinstance(end.code, int) else 1
        sys.stdout.flush()
        sys.stderr.flush()
    return Ran(status, output.getvalue(), errors.getvalue().decode())
