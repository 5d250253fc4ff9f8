"""Extracts every page of the corpus in worker processes and scores text, facts and cost.

    python -m benchmarks.extraction [PREDICTIONS.json]

Pages are told into two halves by a hash of their names; which of them was looked at is said in
docs/extraction.md.
"""

from __future__ import annotations

import gzip
import hashlib
import importlib.util
import json
import multiprocessing
import re
import sys
import time
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from pathlib import Path
from types import ModuleType
from typing import Any

from benchmarks.processes import SHARED

PAGES = SHARED / "corpora" / "pages"
WORKERS = 2
Row = dict[str, Any]


def main() -> None:
    truths = json.loads((PAGES / "truth.json").read_text(encoding="utf-8"))
    tasks = [(truth["file"], truth["url"]) for truth in truths]
    with multiprocessing.get_context("spawn").Pool(WORKERS) as pool:
        found = {row["file"]: row for row in pool.imap_unordered(extract_one, tasks, chunksize=5)}
    if len(sys.argv) > 1:
        predictions = {name: row.get("text", "") for name, row in found.items()}
        Path(sys.argv[1]).write_text(json.dumps(predictions, ensure_ascii=False), encoding="utf-8")
    report_texts(truths, found)
    report_facts(truths, found)
    report_cost(found.values())


def extract_one(task: tuple[str, str]) -> Row:
    """One page as the engine's worker reads it."""
    from feeds.document import open_document  # noqa: PLC0415 - only workers pay for it
    from feeds.errors import FeedError  # noqa: PLC0415
    from feeds.extract import extract  # noqa: PLC0415

    name, url = task
    body = gzip.decompress((PAGES.parent / name).read_bytes())
    row: Row = {"file": name}
    begun = time.process_time()
    try:
        extracted = extract(open_document(body, "text/html; charset=utf-8", url).text, url)
    except FeedError as error:
        return row | {"seconds": time.process_time() - begun, "problem": error.kind.value}
    draft = extracted.draft
    by_key = {picture.key: picture.url for picture in draft.pictures}
    return row | {
        "seconds": time.process_time() - begun,
        "text": extracted.prose,
        "html": draft.html,
        "title": draft.title,
        "author": draft.author,
        "date": draft.published_at,
        "picture": by_key.get(draft.picture_key or ""),
    }


def half(name: str) -> str:
    return "ab"[int(hashlib.sha256(name.encode()).hexdigest(), 16) % 2]


def report_texts(truths: Iterable[Row], found: Mapping[str, Row]) -> None:
    score = _scorer()
    groups: dict[tuple[str, str], list[tuple[float | None, float | None, float]]] = {}
    for truth in truths:
        name = truth["file"]
        row = score.page_score(truth["text"], found[name].get("text", ""))
        for part in (half(name), "both"):
            groups.setdefault((name.split("/")[1], part), []).append(row)
    for (group, part), rows in sorted(groups.items()):
        precision = _mean(row[0] for row in rows if row[0] is not None)
        recall = _mean(row[1] for row in rows if row[1] is not None)
        f1 = 2 * precision * recall / (precision + recall)
        bad = sum(row[2] < 0.5 for row in rows)
        print(f"{group:9} {part:4} pages={len(rows):3} F1={f1:.4f} P={precision:.4f} R={recall:.4f} bad={bad}")


def _scorer() -> ModuleType:
    spec = importlib.util.spec_from_file_location("score_extraction", SHARED / "tools" / "score_extraction.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def report_facts(truths: Iterable[Row], found: Mapping[str, Row]) -> None:
    """Against the set whose truth names facts; each by halves."""
    hits: dict[tuple[str, str], list[bool]] = {}
    for truth in truths:
        name = truth["file"]
        if "/fundus/" not in name:
            continue
        row = found[name]
        checks = {"title": title_agrees(truth["title"], row.get("title") or "")}
        if truth.get("author"):
            checks["author"] = authors_agree(truth["author"], row.get("author") or "")
        if truth.get("date"):
            checks["date"] = date_agrees(truth["date"], row.get("date"))
        if truth.get("cover"):
            checks["picture"] = picture_agrees(truth["cover"], row.get("picture") or "")
        for fact, right in checks.items():
            for part in (half(name), "both"):
                hits.setdefault((fact, part), []).append(right)
    for (fact, part), rights in sorted(hits.items()):
        print(f"{fact:9} {part:4} pages={len(rights):3} right={sum(rights) / len(rights):.4f}")


def _folded(text: str) -> str:
    return " ".join(re.findall(r"\w+", text.casefold()))


def title_agrees(want: str, have: str) -> bool:
    return _folded(want) == _folded(have)


def authors_agree(want: list[str], have: str) -> bool:
    return {_folded(each) for each in want} == {_folded(each) for each in have.split(",")}


def date_agrees(want: str, have: int | None) -> bool:
    """To the second; to the minute where the truth has no seconds, and in any zone where it names none."""
    moment = datetime.fromisoformat(want)
    if have is None:
        return False
    at = int((moment if moment.tzinfo else moment.replace(tzinfo=UTC)).timestamp())
    if not moment.second:
        at, have = at // 60 * 60, have // 60 * 60
    return at == have or (moment.tzinfo is None and abs(at - have) <= 14 * 3600 and (at - have) % 900 == 0)


def picture_agrees(cover: list[list[str]], have: str) -> bool:
    """The same picture, be it in another size: compared by the name of its file."""
    return bool(have) and any(picture_name(each) == picture_name(have) for sizes in cover for each in sizes)


def picture_name(url: str) -> str:
    path = re.split(r"[?#]", url)[0].rstrip("/")
    return re.sub(r"[-_]?\d{2,4}x\d{2,4}|\.\w{3,5}$", "", path.rsplit("/", 1)[-1]).casefold()


def report_cost(rows: Iterable[Row]) -> None:
    seconds = sorted(row["seconds"] for row in rows)
    print(f"ms of CPU a page: mean {1000 * _mean(seconds):.0f}, max {1000 * seconds[-1]:.0f}")


def _mean(values: Iterable[float]) -> float:
    listed = list(values)
    return sum(listed) / len(listed)


if __name__ == "__main__":
    main()
