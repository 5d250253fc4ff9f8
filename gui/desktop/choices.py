"""What a person chose about the program and their desktop, as one value; kept among the settings of this machine."""

from __future__ import annotations

import sys
from dataclasses import asdict, dataclass, fields, replace
from typing import Any

from gui.settings import Settings

DAY_MINUTES = 24 * 60


@dataclass(frozen=True, slots=True)
class DesktopChoices:
    """The choices.

    Attributes:
        has_tray: an icon stands in the tray, where there is one. Not by default in macOS's menu bar, which is scarce.
        closes_to_tray: closing the window leaves the program running there.
        starts_minimised: it starts out of the way.
        has_badge: the count of unread articles stands on dock or taskbar.
        is_quiet_daily: there are hours without notifications.
        quiet_from, quiet_to: those hours, in minutes after local midnight; they may go past it.
    """

    has_tray: bool = sys.platform != "darwin"
    closes_to_tray: bool = False
    starts_minimised: bool = False
    has_badge: bool = True
    is_quiet_daily: bool = False
    quiet_from: int = 22 * 60
    quiet_to: int = 7 * 60


def choices(settings: Settings) -> DesktopChoices:
    """What is chosen now; what makes no sense in a file edited by hand is as good as not chosen."""
    kept = settings.desktop
    usual = DesktopChoices()
    found: dict[str, Any] = {}
    for field in fields(DesktopChoices):
        value = kept.get(field.name)
        is_minute = not isinstance(value, int) or 0 <= value < DAY_MINUTES
        if type(value) is type(getattr(usual, field.name)) and is_minute:
            found[field.name] = value
    return replace(usual, **found)


def choose(settings: Settings, **parts: bool | int) -> None:
    """Choose some of it anew. What is as usual is not kept, so that another usual reaches whoever never chose."""
    wanted = {**asdict(choices(settings)), **parts}
    usual = asdict(DesktopChoices())
    settings.desktop = {name: value for name, value in wanted.items() if value != usual[name]}
