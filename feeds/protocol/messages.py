"""All requests and events: the only messages that `feeds.wire` takes."""

from __future__ import annotations

from feeds.protocol.access import Access, AskAccess, AskProxy, Proxy, SetAccess, SetProxy
from feeds.protocol.completing import (
    Complete,
    EnclosureProgress,
    FetchFullTexts,
    FetchPictures,
    FullTextsFinished,
    FullTextsProgress,
    LearnTopics,
    PicturesFinished,
    PicturesProgress,
    SaveEnclosure,
)
from feeds.protocol.exporting import BuildEdition, ExportEdition, ListIds, SaveArticle, SaveList, SaveNotes
from feeds.protocol.importing import CancelImport, Imported, ImportLibrary, ImportProgress
from feeds.protocol.mailing import AskMail, Mail, SendEdition, SetMail, TryMail
from feeds.protocol.refreshing import CancelRefresh, Refresh, RefreshFinished, RefreshProgress, RefreshStarted
from feeds.protocol.session import Changed, Done, Failed, Finished, Hello, Prepare, Ready, Refused, Stop
from feeds.protocol.subscribing import ExportOpml, Found, ImportOpml, KeepPage, ListStarters, Look, Starters, Subscribe

Request = (
    Prepare
    | Refresh
    | CancelRefresh
    | Look
    | Subscribe
    | ImportOpml
    | ImportLibrary
    | CancelImport
    | ExportOpml
    | SaveArticle
    | BuildEdition
    | ExportEdition
    | ListIds
    | SaveList
    | SaveNotes
    | KeepPage
    | ListStarters
    | FetchPictures
    | FetchFullTexts
    | Complete
    | LearnTopics
    | SaveEnclosure
    | AskAccess
    | SetAccess
    | AskProxy
    | SetProxy
    | AskMail
    | SetMail
    | TryMail
    | SendEdition
    | Stop
)
Event = (
    Hello
    | Ready
    | Refused
    | RefreshStarted
    | RefreshProgress
    | RefreshFinished
    | PicturesProgress
    | PicturesFinished
    | FullTextsProgress
    | FullTextsFinished
    | EnclosureProgress
    | Changed
    | Found
    | Starters
    | Access
    | Proxy
    | Mail
    | Done
    | ImportProgress
    | Imported
    | Failed
    | Finished
)
Message = Request | Event
