"""Broadsheet as a citizen of the desktop: tray, dock, autostart, the applications menu, what other programs hand over.

What is shown in the window is not here.
"""
