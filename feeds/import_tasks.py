"""What an import asks of worker processes: reading a file, cleaning stories. Light, as `tasks.py` is."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from feeds.errors import FeedError
from feeds.protocol.failure_kind import FailureKind
from feeds.tasks import Problem
from storage.import_types import ImportedLibrary, ImportedStory
from storage.types import ArticleDraft


@dataclass(frozen=True, slots=True)
class FileTask:
    """A file of another reader. `url`: its path, as errors name it."""

    url: str


@dataclass(frozen=True, slots=True)
class FileOutcome:
    """What a file holds, or why it gave nothing."""

    library: ImportedLibrary | None = None
    problem: Problem | None = None


@dataclass(frozen=True, slots=True)
class CleanTask:
    """Stories to be made articles."""

    stories: tuple[ImportedStory, ...]


def read_file(task: FileTask) -> FileOutcome:
    """What a file holds. Never raises what a file's content brings about."""
    from feeds.imports.recognise import read_import  # noqa: PLC0415 - loaded in workers only

    try:
        return FileOutcome(read_import(Path(task.url)))
    except FeedError as error:
        return FileOutcome(problem=(error.kind.value, error.detail))
    except (RecursionError, MemoryError) as error:
        return FileOutcome(problem=(FailureKind.TOO_COMPLEX.value, type(error).__name__))
    except Exception as error:  # noqa: BLE001 - hostile input finds exceptions no list foresees, as in `worker.read_feed`
        return FileOutcome(problem=(FailureKind.IMPORT_DAMAGED.value, f"{type(error).__name__}: {error}"))


def clean_stories(task: CleanTask) -> tuple[ArticleDraft | None, ...]:
    """Each story as a feed's entry is cleaned; None for one that cannot be."""
    return tuple(_cleaned(story) for story in task.stories)


def _cleaned(story: ImportedStory) -> ArticleDraft | None:
    from feeds.entries import ParsedEntry  # noqa: PLC0415 - loaded in workers only
    from feeds.worker import draft_of  # noqa: PLC0415
    from storage.imports import guid_of  # noqa: PLC0415

    entry = ParsedEntry(
        guid=guid_of(story),
        # No document's entry hashes to this, so that the feed's own one replaces it.
        raw_hash="",
        url=story.url,
        title=story.title or ("" if story.html else story.url),
        author=story.author,
        html=story.html or "",
        base_url=story.url,
        published_at=story.published_at or story.saved_at,
    )
    try:
        return draft_of(entry, None)
    except (ValueError, TypeError, AttributeError, LookupError, RecursionError):
        return None
