"""How much of the structure of 50 pages' articles survives: pictures, links, lists, quotes, code.

    python -m benchmarks.extraction_structure

extraction_structure.json holds counts and no text: pictures as a person counts them in the article (the lead too;
no portraits of authors, logos or teasers); the rest as they stand around the true text, looked over. Recall is the
smaller of the two counts by the label, precision by what was found, both over all pages.
"""

from __future__ import annotations

import json
import multiprocessing
import re
from pathlib import Path

from benchmarks.extraction import PAGES, WORKERS, Row, extract_one

LABELS = Path(__file__).with_suffix(".json")
COUNTED = {
    "pictures": re.compile(r"<img "),
    "links": re.compile(r'<a href="http'),
    "lists": re.compile(r"<[uo]l[ >]"),
    "quotes": re.compile(r"<blockquote"),
    "code": re.compile(r"<pre"),
}


def main() -> None:
    labels = json.loads(LABELS.read_text(encoding="utf-8"))
    truths = json.loads((PAGES / "truth.json").read_text(encoding="utf-8"))
    tasks = [(truth["file"], truth["url"]) for truth in truths if truth["file"] in labels]
    with multiprocessing.get_context("spawn").Pool(WORKERS) as pool:
        found = {row["file"]: row for row in pool.imap_unordered(extract_one, tasks)}
    for kind in COUNTED:
        pairs = [(label[kind], count(kind, found[name])) for name, label in labels.items() if kind in label]
        common = sum(min(pair) for pair in pairs)
        wanted, had = sum(want for want, _ in pairs), sum(have for _, have in pairs)
        shares = f"recall={common / wanted:.3f} precision={common / had:.3f}"
        print(f"{kind:9} pages={len(pairs)} labelled={wanted} {shares}")


def count(kind: str, row: Row) -> int:
    html = row.get("html", "")
    return len(COUNTED[kind].findall(html))


if __name__ == "__main__":
    main()
