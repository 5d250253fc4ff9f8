"""Fields and buttons of dialogs, in the window's manner: what the palette alone does not make Fusion draw.

Fusion derives outlines by darkening the window's colour, which leaves none on a dark page. Colours are the palette's
roles, which `gui.theme` fills from the tokens; none is written here.
"""

from __future__ import annotations

FORM_STYLE = """
QLineEdit, QPlainTextEdit, QComboBox, QDateEdit {
    background: palette(base); color: palette(text); border: 1px solid palette(dark); border-radius: 6px;
    padding: 4px 8px; selection-background-color: palette(highlight); selection-color: palette(highlighted-text);
}
QDateEdit QLineEdit { border: none; padding: 0; }
QComboBox::drop-down, QDateEdit::drop-down { border: none; width: 24px; }
QLineEdit:focus, QPlainTextEdit:focus, QComboBox:focus, QDateEdit:focus { border-color: palette(accent); }
QLineEdit:read-only { background: palette(button); }
QLineEdit:disabled, QComboBox:disabled { color: palette(placeholder-text); }
QPushButton {
    background: palette(button); color: palette(button-text); border: 1px solid palette(mid); border-radius: 6px;
    padding: 4px 14px;
}
QPushButton:hover { background: palette(highlight); }
QPushButton:default { background: palette(window-text); color: palette(window); border-color: palette(window-text); }
QPushButton:focus { border: 2px solid palette(accent); padding: 3px 13px; }
QPushButton:disabled {
    background: palette(button); color: palette(placeholder-text); border: 1px solid palette(mid); padding: 4px 14px;
}
QPushButton:flat {
    background: transparent; border: 1px solid transparent; padding: 4px 0; text-decoration: underline;
}
QPushButton:flat:focus { border-bottom-color: palette(accent); }
QTabWidget::pane { border: none; border-top: 1px solid palette(mid); }
QTabBar { qproperty-drawBase: 0; }
QTabBar::tab {
    background: transparent; color: palette(placeholder-text); border: none; border-bottom: 2px solid transparent;
    padding: 6px 2px; margin-right: 20px;
}
QTabBar::tab:selected { color: palette(window-text); border-bottom-color: palette(accent); }
QTabBar::tab:focus { color: palette(accent); }
#boxed, TopicField { border: 1px solid palette(mid); }
#boxed { border-radius: 6px; }
QProgressBar { background: palette(mid); border: none; border-radius: 2px; }
QProgressBar::chunk { background: palette(accent); border-radius: 2px; }
"""
"""For a dialog or page; its children inherit it."""
