"""A filled command carried out: a program started on its own, or an address opened in the browser. Waits for none."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QProcess, QStandardPaths, QUrl
from PySide6.QtGui import QDesktopServices

from gui.sending.command import OwnCommand

translate = QCoreApplication.translate


class RunProblem(StrEnum):
    """Why a program was not started."""

    MISSING = "missing"
    BATCH = "batch"
    FAILED = "failed"


def found_program(program: str) -> tuple[str, RunProblem | None]:
    """The path of the program that would be started, and why it cannot be; None where it can."""
    name = program.strip()
    path = str(Path(name).expanduser()) if name.startswith("~") else name
    found = QStandardPaths.findExecutable(path)
    if not found:
        return path, RunProblem.MISSING
    # Windows hands batch files to its shell, which reads quotes and percent signs of an article its own way.
    is_batch = sys.platform == "win32" and Path(found).suffix.lower() in (".bat", ".cmd")
    return found, RunProblem.BATCH if is_batch else None


def run(command: OwnCommand, line: Sequence[str]) -> RunProblem | None:
    """Carry out what a command came to; why that did not work, None if it did."""
    if command.is_address:
        return None if QDesktopServices.openUrl(QUrl(line[0])) else RunProblem.FAILED
    program, problem = found_program(line[0])
    if problem is not None:
        return problem
    process = QProcess()
    process.setProgram(program)
    process.setArguments(list(line[1:]))
    process.setWorkingDirectory(str(Path.home()))
    # What it prints is nobody's here, and must not keep a pipe of ours open.
    process.setStandardInputFile(QProcess.nullDevice())
    process.setStandardOutputFile(QProcess.nullDevice())
    process.setStandardErrorFile(QProcess.nullDevice())
    # A truth or, as the stubs have it, a pair that begins with one.
    outcome: object = process.startDetached()
    is_started = outcome[0] if isinstance(outcome, tuple) else outcome
    return None if is_started else RunProblem.FAILED


def problem_words(problem: RunProblem, program: str) -> str:
    """What is the matter with a program, and what to do."""
    words = {
        RunProblem.MISSING: translate("words", "There is no program “{program}” here. Check its name or path."),
        RunProblem.BATCH: translate("words", "“{program}” is a batch file. Those cannot be given an article safely."),
        RunProblem.FAILED: translate("words", "“{program}” could not be started."),
    }
    return words[problem].format(program=program)
