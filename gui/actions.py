"""Every action of the window in one table: its words, keys and menu. What they do is wired elsewhere."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from gui.dialogs.shortcuts import ActionKeys, EditableKeys

Standard = QKeySequence.StandardKey

_DIGITS = {f"topic_{n}": str(n) for n in range(1, 10)}
"""Actions that put the first topics on an article, and their keys."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One action.

    Attributes:
        name: what code calls it.
        text: for menus, "&" before the letter that opens it.
        keys: of one or several ways; single letters never act where text is typed.
        menu: the menu it stands in.
        inside: the menu within that one; "" for none.
        divides: a separator stands before it.
    """

    name: str
    text: str
    keys: tuple[str | QKeySequence.StandardKey, ...]
    menu: str
    divides: bool = False
    is_checkable: bool = False
    inside: str = ""


class Actions(QObject):
    """Makes the actions once; others reach them by name and connect to their signals."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.table = (*self._file(), *self._edit(), *self._view(), *self._go(), *self._article(), *self._help())
        self._parent = parent
        self._actions: dict[str, QAction] = {}
        self._chosen: dict[str, tuple[str, ...]] = {}
        self._own: tuple[Entry, ...] = ()
        for entry in self.table:
            self._make(entry)

    def _make(self, entry: Entry) -> None:
        action = QAction(entry.text, self._parent)
        action.setObjectName(entry.name)
        action.setShortcuts(_sequences(entry.keys))
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        action.setCheckable(entry.is_checkable)
        action.setStatusTip(entry.text.replace("&", ""))
        # Qt would move "Quit" and "About" by their words' looks on macOS; names tell better.
        if entry.name in ("quit", "about", "preferences"):
            role = {"quit": "QuitRole", "about": "AboutRole", "preferences": "PreferencesRole"}[entry.name]
            action.setMenuRole(QAction.MenuRole[role])
        self._parent.addAction(action)
        self._actions[entry.name] = action

    def __getitem__(self, name: str) -> QAction:
        """The action of a name."""
        return self._actions[name]

    def fill_bar(self, bar: QMenuBar) -> None:
        """Put every action into its menu of a menu bar."""
        for title, menu in self._menus(bar).items():
            menu.setTitle(title)
            bar.addMenu(menu)

    def fill_menu(self, menu: QMenu) -> None:
        """Put every menu into one, for the toolbar's button."""
        for title, inner in self._menus(menu).items():
            inner.setTitle(title)
            menu.addMenu(inner)

    def _menus(self, parent: QWidget) -> dict[str, QMenu]:
        menus: dict[str, QMenu] = {}
        menus_inside: dict[str, QMenu] = {}
        for entry in self.table:
            menu = menus.setdefault(entry.menu, QMenu(parent))
            if entry.divides:
                menu.addSeparator()
            if entry.inside:
                inner = menus_inside.get(entry.inside)
                menu = menus_inside[entry.inside] = inner if inner is not None else menu.addMenu(entry.inside)
            if entry not in self._own:
                menu.addAction(self._actions[entry.name])
        for inside, inner in menus_inside.items():
            inner.aboutToShow.connect(partial(self._put_own_into, inner, inside))
        return menus

    def menu_inside(self, name: str, parent: QWidget) -> QMenu:
        """The menu within another that an action stands in, once more."""
        inside = self.place_of(name)[1]
        menu = QMenu(inside, parent)
        for entry in self.table:
            if entry.inside == inside:
                menu.addAction(self._actions[entry.name])
        self._put_own_into(menu, inside)
        return menu

    # ---- actions of the person's own

    def place_of(self, name: str) -> tuple[str, str]:
        """The menu an action stands in, and the one within that."""
        return next((entry.menu, entry.inside) for entry in self.table if entry.name == name)

    def put_own(self, entries: Sequence[Entry]) -> None:
        """Put actions that the person made in place of those before; they stand first in a menu within another."""
        for entry in self._own:
            gone = self._actions.pop(entry.name)
            self._parent.removeAction(gone)
            gone.deleteLater()
        self.table = (*(entry for entry in self.table if entry not in self._own), *entries)
        self._own = tuple(entries)
        for entry in entries:
            self._make(entry)

    def _put_own_into(self, menu: QMenu, inside: str) -> None:
        own = [self._actions[entry.name] for entry in self._own if entry.inside == inside]
        first = next((action for action in menu.actions() if action not in own and action.objectName()), None)
        if own and first is not None:
            menu.insertActions(first, own)

    def sheet(self) -> list[ActionKeys]:
        """Every action that has keys and can be in sight, with its words, for the shortcut sheet.

        Topics by their digits are one line, unless the person gave one of them other keys.
        """
        listed = zip(self.table, self.listed(QKeySequence.SequenceFormat.NativeText), strict=True)
        shown = {entry.name: each for entry, each in listed if each.keys and self._actions[entry.name].isVisible()}
        if all(name in shown and shown[name].keys == (digit,) for name, digit in _DIGITS.items()):
            first, *others = _DIGITS
            last = len(_DIGITS)
            words = self.tr("Topics 1 to {n}").format(n=last)
            shown[first] = ActionKeys(shown[first].menu, words, (f"1 … {last}",))
            for name in others:
                del shown[name]
        return list(shown.values())

    def listed(self, form: QKeySequence.SequenceFormat) -> list[ActionKeys]:
        """Every action with its words and keys, the keys in the platform's words or in Qt's own."""
        return [
            ActionKeys(
                entry.menu.replace("&", ""),
                entry.text.replace("&", "").rstrip("…"),
                tuple(keys.toString(form) for keys in self._actions[entry.name].shortcuts()),
            )
            for entry in self.table
        ]

    # ---- keys of the person's own

    def use_keys(self, chosen: Mapping[str, Sequence[str]]) -> None:
        """Let actions have other keys than their own: name → keys in QKeySequence's portable form, none for none."""
        self._chosen = {name: tuple(keys) for name, keys in chosen.items() if name in self._actions}
        for entry in self.table:
            keys = self._chosen.get(entry.name)
            self._actions[entry.name].setShortcuts(_sequences(entry.keys if keys is None else keys))

    def editable(self) -> list[EditableKeys]:
        """Every action with its keys, for changing them."""
        return [
            EditableKeys(
                entry.name,
                entry.menu.replace("&", ""),
                entry.text.replace("&", "").rstrip("…"),
                tuple(keys.toString() for keys in self._actions[entry.name].shortcuts()),
                entry.name in self._chosen,
            )
            for entry in self.table
        ]

    # ---- the table

    def _file(self) -> tuple[Entry, ...]:
        menu = self.tr("&File")
        return (
            Entry("subscribe", self.tr("&Add feed…"), ("Ctrl+N",), menu),
            Entry("keep_page", self.tr("&Save a page…"), ("Ctrl+Shift+S",), menu),
            Entry("new_folder", self.tr("Ne&w folder…"), ("Ctrl+Shift+N",), menu),
            Entry("import", self.tr("&Import subscriptions…"), (Standard.Open,), menu, divides=True),
            Entry("import_reader", self.tr("I&mport from another reader…"), ("Ctrl+Shift+O",), menu),
            Entry("export", self.tr("Export su&bscriptions…"), ("Ctrl+Shift+E",), menu),
            Entry("import_bundle", self.tr("Import topics and fi&lters…"), (), menu),
            Entry("export_bundle", self.tr("Export topics and fi&lters…"), (), menu),
            Entry("welcome", self.tr("&Starter feeds and topics…"), (), menu),
            Entry("save_article", self.tr("Sa&ve article as…"), ("Ctrl+E",), menu, divides=True),
            Entry("export_list", self.tr("&Export the selection or the list…"), ("Ctrl+Alt+E",), menu),
            Entry("export_article_notes", self.tr("Export this article's &notes…"), (), menu),
            Entry("export_notes", self.tr("Export all n&otes, or a topic's…"), (), menu),
            Entry("print", self.tr("Print article or &digest…"), (Standard.Print,), menu),
            Entry("send_digest", self.tr("Send the di&gest by mail"), (), menu),
            Entry("refresh", self.tr("&Refresh all feeds"), ("R", Standard.Refresh), menu, divides=True),
            Entry("refresh_feed", self.tr("Refres&h this feed"), ("Shift+R",), menu),
            Entry("fetch_feed_texts", self.tr("Fetch full te&xts of this feed"), ("Ctrl+Shift+X",), menu),
            Entry("cancel_refresh", self.tr("Sto&p refreshing"), ("Ctrl+.",), menu),
            Entry("feed_properties", self.tr("&Feed properties…"), ("Alt+Return",), menu, divides=True),
            Entry("pause_feed", self.tr("Pa&use or resume this feed"), ("Shift+Z",), menu),
            Entry("attention", self.tr("Feeds that need a&ttention"), ("G, N",), menu),
            Entry("close_window", self.tr("&Close window"), (Standard.Close,), menu, divides=True),
            Entry("quit", self.tr("&Quit"), (Standard.Quit, "Ctrl+Q"), menu),
        )

    def _edit(self) -> tuple[Entry, ...]:
        menu = self.tr("&Edit")
        return (
            Entry("undo", self.tr("&Undo"), (Standard.Undo,), menu),
            Entry("redo", self.tr("&Redo"), (Standard.Redo, "Ctrl+Shift+Z"), menu),
            Entry("search", self.tr("&Search"), ("/", Standard.Find), menu, divides=True),
            Entry("save_search", self.tr("Sa&ve this search…"), ("Ctrl+S",), menu),
            Entry("new_filter", self.tr("New fil&ter…"), ("Ctrl+Alt+F",), menu),
            Entry("filters", self.tr("Fi&lters…"), ("Ctrl+Shift+K",), menu),
            Entry("search_help", self.tr("&How to search…"), ("Shift+F1",), menu),
            Entry("find", self.tr("Find in the &article or digest"), ("Ctrl+Shift+F",), menu),
            Entry("copy_with_source", self.tr("Copy with s&ource"), ("Ctrl+Shift+C",), menu),
            Entry("paste_address", self.tr("&Paste an address"), (Standard.Paste,), menu),
            Entry("rename", self.tr("Re&name"), ("F2",), menu, divides=True),
            Entry("remove", self.tr("Re&move or unsubscribe"), (Standard.Delete,), menu),
            Entry("preferences", self.tr("Pre&ferences…"), (Standard.Preferences, "Ctrl+,"), menu, divides=True),
        )

    def _view(self) -> tuple[Entry, ...]:
        menu = self.tr("&View")
        return (
            Entry("larger", self.tr("Larger &text"), ("+", "=", Standard.ZoomIn), menu),
            Entry("smaller", self.tr("&Smaller text"), ("-", Standard.ZoomOut), menu),
            Entry("usual_size", self.tr("&Usual text size"), ("Ctrl+0",), menu),
            Entry("theme", self.tr("Light or &dark"), ("Ctrl+Shift+L",), menu, divides=True),
            *self._layouts(menu),
            Entry("compact", self.tr("&Compact list"), (), menu, divides=True, is_checkable=True),
            Entry("day_headings", self.tr("&Part the list by days"), (), menu, is_checkable=True),
            Entry("read_on_scroll", self.tr("Mark &read what is scrolled past"), (), menu, is_checkable=True),
            Entry("fold_stories", self.tr("F&old stories into one row"), (), menu, is_checkable=True),
            Entry("show_muted", self.tr("S&how muted stories"), (), menu, is_checkable=True),
            Entry("sidebar", self.tr("Side&bar"), ("F9",), menu, is_checkable=True),
            Entry("reading_mode", self.tr("&Article alone"), ("Z",), menu, is_checkable=True, divides=True),
            Entry("full_screen", self.tr("&Full screen"), ("F11",), menu, is_checkable=True),
            Entry("menu_bar", self.tr("&Menu bar"), ("F10",), menu, is_checkable=True),
        )

    def _layouts(self, menu: str) -> tuple[Entry, ...]:
        inside = self.tr("&Layout")
        return tuple(
            Entry(name, text, keys, menu, is_checkable=True, inside=inside)
            for name, text, keys in (
                ("layout_columns", self.tr("&Three columns"), ("Ctrl+1",)),
                ("layout_wide", self.tr("&List above the article"), ("Ctrl+2",)),
                ("layout_single", self.tr("&One at a time"), ("Ctrl+3",)),
            )
        )

    def _go(self) -> tuple[Entry, ...]:
        menu = self.tr("&Go")
        return (
            Entry("next", self.tr("&Next article"), ("J",), menu),
            Entry("previous", self.tr("&Previous article"), ("K",), menu),
            Entry("next_unread", self.tr("Next &unread"), ("N",), menu),
            Entry("previous_unread", self.tr("Pre&vious unread"), ("P",), menu),
            Entry("page_down", self.tr("Page &down, then next unread"), ("Space",), menu),
            Entry("page_up", self.tr("Pag&e up"), ("Shift+Space",), menu),
            Entry("jump_back", self.tr("&Back from a note"), ("Alt+Left",), menu),
            Entry("palette", self.tr("&Commands and places…"), ("Ctrl+K",), menu, divides=True),
            Entry("go_digest", self.tr("Di&gest"), ("G, D",), menu),
            Entry("go_today", self.tr("&Today"), ("G, T",), menu),
            Entry("go_unread", self.tr("Un&read"), ("G, U",), menu),
            Entry("go_saved", self.tr("&Saved"), ("G, S",), menu),
            Entry("go_all", self.tr("&All articles"), ("G, A",), menu),
            Entry("back", self.tr("Back from the searc&h"), ("Esc",), menu, divides=True),
        )

    def _article(self) -> tuple[Entry, ...]:
        menu = self.tr("&Article")
        digits = tuple(
            Entry(name, self.tr("Topic {n}").format(n=digit), (digit,), self.tr("&Topics"), divides=digit == "1")
            for name, digit in _DIGITS.items()
        )
        return (
            Entry("open", self.tr("&Open in browser"), ("V",), menu),
            Entry("open_window", self.tr("Open in new &window"), ("Shift+Return", "Shift+Enter"), menu),
            Entry("open_enclosure", self.tr("Open &audio, video or file"), ("Shift+V",), menu),
            Entry("save_enclosure", self.tr("Save audio, &video or file…"), ("Ctrl+Shift+V",), menu),
            Entry("toggle_read", self.tr("Read or &unread"), ("M",), menu),
            Entry("toggle_saved", self.tr("&Save or no longer"), ("S",), menu),
            Entry("copy_link", self.tr("&Copy address"), ("Ctrl+L",), menu),
            Entry("full_text", self.tr("&Full text or the feed's"), ("F",), menu),
            Entry("fetch_full_texts", self.tr("Fetch full text of the selec&tion"), ("Shift+F",), menu),
            Entry("fetch_pictures", self.tr("Fetch &pictures now"), ("Shift+P",), menu),
            Entry("read_aloud", self.tr("Read a&loud"), ("L",), menu),
            Entry("stop_reading", self.tr("Stop readin&g aloud"), ("Shift+L",), menu),
            Entry("highlight", self.tr("&Highlight the selection"), ("H",), menu, divides=True),
            Entry("write_note", self.tr("Write a &note"), ("Shift+N",), menu),
            *self._story(menu),
            *self._sending(menu),
            Entry("save_listed", self.tr("Save &everything listed"), ("Shift+S",), menu, divides=True),
            Entry("mark_all_read", self.tr("Mark all &read"), ("Shift+A",), menu),
            Entry("topics", self.tr("&Topics…"), ("T",), self.tr("&Topics")),
            Entry("topics_listed", self.tr("Topics of everything l&isted…"), ("Shift+T",), self.tr("&Topics")),
            Entry("accept_suggestion", self.tr("&Add the suggested topic"), ("Y",), self.tr("&Topics")),
            Entry("dismiss_suggestion", self.tr("&Dismiss the suggested topic"), ("X",), self.tr("&Topics")),
            Entry("new_topic", self.tr("&New topic…"), ("Ctrl+T",), self.tr("&Topics")),
            Entry("make_offered_topic", self.tr("&Make the offered topic…"), (), self.tr("&Topics")),
            Entry("decline_offered_topic", self.tr("Decline the &offered topic"), (), self.tr("&Topics")),
            Entry("edit_topic", self.tr("&Edit topic…"), (), self.tr("&Topics")),
            Entry("split_topic", self.tr("&Split the selection or the list off…"), (), self.tr("&Topics")),
            *digits,
        )

    def _sending(self, menu: str) -> tuple[Entry, ...]:
        inside = self.tr("Sen&d to")
        return (
            Entry("mail_articles", self.tr("&E-mail…"), ("Shift+E",), menu, inside=inside),
            Entry("edit_commands", self.tr("&Commands of your own…"), (), menu, inside=inside),
        )

    def _story(self, menu: str) -> tuple[Entry, ...]:
        story = self.tr("Stor&y")
        return tuple(
            Entry(name, text, keys, menu, inside=story)
            for name, text, keys in (
                ("unfold_story", self.tr("&Unfold or fold"), ("E",)),
                ("compare", self.tr("&Compare two articles"), ("C", "W, C")),
                ("read_story", self.tr("Mark story &read"), ("W, R",)),
                ("save_story", self.tr("&Save story"), ("W, S",)),
                ("mute_story", self.tr("&Mute story or no longer"), ("W, M",)),
                ("merge_story", self.tr("Make &one story of the selection"), ("W, J",)),
                ("take_out_story", self.tr("&Take out of the story"), ("W, O",)),
                ("split_story", self.tr("S&plit the selection off"), ("W, P",)),
            )
        )

    def _help(self) -> tuple[Entry, ...]:
        menu = self.tr("&Help")
        return (
            Entry("guide", self.tr("User's &guide"), (Standard.HelpContents, "F1"), menu),
            Entry("shortcuts", self.tr("All &keys"), ("?",), menu),
            Entry("change_keys", self.tr("&Change keys…"), (), menu),
            Entry("whats_new", self.tr("What's &new"), (), menu, divides=True),
            Entry("about", self.tr("&About Broadsheet"), (), menu),
        )


def _sequences(keys: Iterable[str | QKeySequence.StandardKey]) -> list[QKeySequence]:
    """Keys, each once: a platform's standard key may be the one named as well, and some platforms have none."""
    found = {sequence.toString(): sequence for sequence in (QKeySequence(each) for each in keys)}
    return [sequence for text, sequence in found.items() if text]
