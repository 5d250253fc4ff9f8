"""The text of .desktop files: the one of the applications menu, and the one that starts the program with the session.

Where they lie, and who writes them, is not told here. No Qt.
"""

from __future__ import annotations

from gui.desktop.launch import APP_ID, as_exec, start_command
from storage.paths import Profile

MIME_TYPES = (
    "x-scheme-handler/feed",
    "text/x-opml",
    "text/x-opml+xml",
    "application/rss+xml",
    "application/atom+xml",
    "application/feed+json",
)
"""What the program opens: links to feeds, lists of subscriptions, feeds in files."""

_GENERIC = {
    "": "News Reader",
    "de": "Nachrichtenleser",
    "es": "Lector de noticias",
    "fr": "Lecteur d'actualités",
    "ru": "Чтение новостей",
    "zh_CN": "新闻阅读器",
}
_COMMENT = {
    "": "Follow the news on what matters to you, offline too",
    "de": "Nachrichten zu den Themen, die Ihnen wichtig sind, auch offline",
    "es": "Siga las noticias de los temas que le importan, también sin conexión",
    "fr": "Suivez l'actualité des sujets qui comptent pour vous, même hors ligne",
    "ru": "Новости по важным для вас темам, в том числе без сети",
    "zh_CN": "关注您在意的主题的新闻，离线也能阅读",
}
_UNREAD = {
    "": "Unread",
    "de": "Ungelesen",
    "es": "No leídos",
    "fr": "Non lus",
    "ru": "Непрочитанное",
    "zh_CN": "未读",
}
_DIGEST = {
    "": "Digest",
    "de": "Überblick",
    "es": "Resumen",
    "fr": "Condensé",
    "ru": "Дайджест",
    "zh_CN": "摘要",
}
_REFRESH = {
    "": "Refresh All Feeds",
    "de": "Alle Feeds aktualisieren",
    "es": "Actualizar todas las fuentes",
    "fr": "Actualiser tous les flux",
    "ru": "Обновить все ленты",
    "zh_CN": "刷新所有订阅源",
}
_ADD = {
    "": "Add Feed…",
    "de": "Feed hinzufügen…",
    "es": "Añadir fuente…",
    "fr": "Ajouter un flux…",
    "ru": "Добавить ленту…",
    "zh_CN": "添加订阅源…",
}
_ACTIONS = (
    ("unread", "go_unread", _UNREAD),
    ("digest", "go_digest", _DIGEST),
    ("refresh", "refresh", _REFRESH),
    ("add", "subscribe", _ADD),
)
"""Of the icon's menu: the group's name, the window's action, and its words by language."""

ACTIONS = tuple(action for _group, action, _words in _ACTIONS)
"""Actions of the window that may be asked for from outside, by their names in `gui.actions`."""


def menu_entry(place: Profile) -> str:
    """The .desktop file of the applications menu."""
    lines = [
        "[Desktop Entry]",
        "Type=Application",
        "Version=1.5",
        "Name=Broadsheet",
        *_spoken("GenericName", _GENERIC),
        *_spoken("Comment", _COMMENT),
        f"Exec={as_exec(start_command(place), '%U')}",
        f"Icon={APP_ID}",
        "Terminal=false",
        "Categories=Network;News;Feed;",
        "Keywords=RSS;Atom;feed;OPML;digest;newspaper;podcast;",
        f"MimeType={';'.join(MIME_TYPES)};",
        "StartupNotify=true",
        "StartupWMClass=Broadsheet",
        "SingleMainWindow=true",
        f"Actions={';'.join(group for group, _action, _words in _ACTIONS)};",
    ]
    for group, action, words in _ACTIONS:
        lines += ["", f"[Desktop Action {group}]", *_spoken("Name", words)]
        lines.append(f"Exec={as_exec(start_command(place, '--act', action))}")
    return "\n".join([*lines, ""])


def autostart_entry(place: Profile) -> str:
    """The .desktop file that starts the program, out of the way, when the session begins."""
    return "\n".join(
        [
            "[Desktop Entry]",
            "Type=Application",
            "Name=Broadsheet",
            *_spoken("Comment", _COMMENT),
            f"Exec={as_exec(start_command(place, '--minimised'))}",
            f"Icon={APP_ID}",
            "Terminal=false",
            "StartupNotify=false",
            "X-GNOME-Autostart-enabled=true",
            "",
        ]
    )


def _spoken(key: str, words: dict[str, str]) -> list[str]:
    return [f"{key}[{language}]={text}" if language else f"{key}={text}" for language, text in words.items()]
