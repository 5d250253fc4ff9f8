"""The tokens of the design as values, and what Qt makes of them: palette and style sheet. Follows the system live.

Source of every colour: the table of tokens in the design. No widget names a colour of its own.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QGuiApplication, QPalette


@dataclass(frozen=True, slots=True)
class Theme:
    """One set of colours, each "#rrggbb".

    Attributes:
        line: parts what is beside each other, quietly.
        edge: the outline of what is typed or chosen in: seen at 3:1 on page and side (WCAG 2.2, 1.4.11).
    """

    name: str
    is_dark: bool
    page: str
    side: str
    line: str
    ink: str
    muted: str
    accent: str
    selection: str
    mark: str
    edge: str


LIGHT = Theme(
    "light", False, "#fbfaf8", "#f1efea", "#e2dfd8", "#1d1c1a", "#625e57", "#9c2f24", "#e9e4da", "#f5e3a1", "#8c877e"
)
DARK = Theme(
    "dark", True, "#1b1b1d", "#232326", "#333338", "#e8e6e3", "#a5a2a8", "#e08a76", "#323138", "#6b5a1e", "#707078"
)
SEPIA = Theme(
    "sepia", False, "#f6efdf", "#ece3cf", "#dccfb4", "#3b3226", "#63573f", "#9c2f24", "#e0d4b8", "#ecd28b", "#887e65"
)


def strong(theme: Theme) -> Theme:
    """A theme for who asked the system for high contrast: full ink for quiet words, edges that can be seen."""
    return replace(theme, muted=theme.ink, line=theme.muted, edge=theme.muted)


CHOICES = ("system", "light", "dark", "sepia")
_BY_NAME = {theme.name: theme for theme in (LIGHT, DARK, SEPIA)}


def palette(theme: Theme) -> QPalette:
    """The palette of widgets that no style sheet reaches."""
    made = QPalette()
    role = QPalette.ColorRole
    for each, value in (
        (role.Window, theme.page),
        (role.WindowText, theme.ink),
        (role.Base, theme.page),
        (role.AlternateBase, theme.side),
        (role.Text, theme.ink),
        (role.PlaceholderText, theme.muted),
        (role.Button, theme.side),
        (role.ButtonText, theme.ink),
        (role.BrightText, theme.accent),
        (role.Highlight, theme.selection),
        (role.HighlightedText, theme.ink),
        (role.Link, theme.accent),
        (role.LinkVisited, theme.accent),
        (role.ToolTipBase, theme.side),
        (role.ToolTipText, theme.ink),
        (role.Mid, theme.line),
        (role.Midlight, theme.line),
        (role.Dark, theme.edge),
        (role.Light, theme.page),
        (role.Shadow, theme.line),
        (role.Accent, theme.accent),
    ):
        made.setColor(each, QColor(value))
    for each in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, each, QColor(theme.muted))
    return made


def style_sheet(theme: Theme) -> str:
    """What the palette cannot say: hairlines, quiet buttons, thin scroll bars, rounded fields."""
    return f"""
    QToolTip {{ background: {theme.side}; color: {theme.ink}; border: 1px solid {theme.line}; padding: 4px 6px; }}
    QMenu {{ background: {theme.page}; color: {theme.ink}; border: 1px solid {theme.line}; padding: 4px 0; }}
    QMenu::item {{ padding: 5px 28px 5px 20px; }}
    QMenu::item:selected {{ background: {theme.selection}; }}
    QMenu::item:disabled {{ color: {theme.muted}; }}
    QMenu::separator {{ height: 1px; background: {theme.line}; margin: 4px 0; }}
    QMenuBar {{ background: {theme.side}; color: {theme.ink}; border-bottom: 1px solid {theme.line}; }}
    QMenuBar::item {{ padding: 4px 10px; background: transparent; }}
    QMenuBar::item:selected {{ background: {theme.selection}; }}
    QSplitter::handle {{ background: {theme.line}; }}
    QScrollBar:vertical {{ background: transparent; width: 10px; margin: 0; }}
    QScrollBar:horizontal {{ background: transparent; height: 10px; margin: 0; }}
    QScrollBar::handle {{ background: {theme.line}; border-radius: 3px; margin: 2px;
        min-height: 32px; min-width: 32px; }}
    QScrollBar::handle:hover {{ background: {theme.muted}; }}
    QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
    QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
    #toolbar, #statusbar, #sidebar {{ background: {theme.side}; }}
    #toolbar {{ border-bottom: 1px solid {theme.line}; }}
    #statusbar {{ border-top: 1px solid {theme.line}; }}
    #statusbar QLabel {{ color: {theme.muted}; }}
    #statusbar QToolButton {{ background: transparent; border: none; color: {theme.muted}; padding: 0; }}
    #statusbar QToolButton:hover, #statusbar QToolButton:focus {{ color: {theme.ink}; text-decoration: underline; }}
    QProgressBar {{ background: {theme.line}; border: none; border-radius: 2px; }}
    QProgressBar::chunk {{ background: {theme.accent}; border-radius: 2px; }}
    #search {{ background: {theme.page}; color: {theme.ink}; border: 1px solid {theme.edge}; border-radius: 6px;
        padding: 5px 8px; selection-background-color: {theme.mark}; selection-color: {theme.ink}; }}
    #search:focus {{ border-color: {theme.accent}; }}
    #sidebar QTreeView {{ background: {theme.side}; border: none; outline: none;
        selection-background-color: transparent; }}
    #sidebar QLineEdit {{ background: {theme.page}; border: 1px solid {theme.muted}; border-radius: 4px; padding: 0 2px;
        selection-background-color: {theme.mark}; selection-color: {theme.ink}; }}
    """


class ThemeHolder(QObject):
    """Which theme is shown now.

    Signals:
        changed: another theme (Theme) is shown from now on.
    """

    changed = Signal(object)

    def __init__(self, choice: str = "system", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._choice = choice if choice in CHOICES else "system"
        self.theme = self._wanted()
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self._on_system_changed)
        hints.accessibility().contrastPreferenceChanged.connect(self._on_contrast_changed)

    @property
    def choice(self) -> str:
        """What the person chose: one of CHOICES."""
        return self._choice

    def set_choice(self, choice: str) -> None:
        """Show a theme by name, or follow the system."""
        self._choice = choice if choice in CHOICES else "system"
        self._update()

    def _on_system_changed(self, _scheme: Qt.ColorScheme) -> None:
        self._update()

    def _on_contrast_changed(self, _preference: Qt.ContrastPreference) -> None:
        self._update()

    def _update(self) -> None:
        wanted = self._wanted()
        if wanted != self.theme:
            self.theme = wanted
            self.changed.emit(wanted)

    def _wanted(self) -> Theme:
        # Held by name: what `accessibility` gives is gone with the wrapper of the hints.
        hints = QGuiApplication.styleHints()
        wanted = _BY_NAME.get(self._choice) or (DARK if hints.colorScheme() is Qt.ColorScheme.Dark else LIGHT)
        has_strong = hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast
        return strong(wanted) if has_strong else wanted
