"""Fits the weights of feeds/extraction/judge.py to the corpus, and says how they do on pages they were not fitted to.

    python -m benchmarks.fit_extraction feeds/extraction/weights.py

Needs scikit-learn, which nothing else does: install it by hand. The figures printed are of weights fitted to one half
of the pages and used on the other; what is written is fitted to all.
"""

from __future__ import annotations

import gzip
import json
import multiprocessing
import sys
from collections import defaultdict
from pathlib import Path
from typing import Any

from benchmarks.extraction import PAGES, WORKERS, half, report_texts

STRENGTH = 0.025
"""Inverse of the regularisation; 0.01 to 0.1 do about the same on the other half, 0.3 does worse."""

Row = dict[str, Any]


def main() -> None:
    truths = json.loads((PAGES / "truth.json").read_text(encoding="utf-8"))
    with multiprocessing.get_context("spawn").Pool(WORKERS) as pool:
        pages = pool.map(read_one, truths, chunksize=5)
    predictions: dict[str, Row] = {}
    for part in "ab":
        weights = fit([page for page in pages if half(page["file"]) != part])
        for page in pages:
            if half(page["file"]) == part:
                predictions[page["file"]] = {"text": text_by(weights, page)}
    report_texts(truths, predictions)
    if len(sys.argv) > 1:
        write(fit(pages), Path(sys.argv[1]))


def read_one(truth: Row) -> Row:
    from feeds.extraction.facts import Facts  # noqa: PLC0415 - only workers pay for it
    from feeds.extraction.page import parse_page  # noqa: PLC0415
    from feeds.extraction.reading import read_blocks  # noqa: PLC0415
    from feeds.texts import without_controls  # noqa: PLC0415

    markup = gzip.decompress((PAGES.parent / truth["file"]).read_bytes()).decode("utf-8", "replace")
    tree = parse_page(without_controls(markup))
    facts = Facts(tree, truth["url"])
    reading = read_blocks(tree, facts, facts.title())
    words = [block.words for block in reading.blocks]
    return {
        "file": truth["file"],
        "rows": reading.rows,
        "best": reading.best,
        "words": words,
        "texts": [block.text for block in reading.blocks],
        "labels": labels(words, truth["text"]),
    }


def labels(blocks: list[list[str]], truth: str) -> list[bool]:
    """Whether each block is in the true text; of several that say the same, the one among others that are."""
    from feeds.extraction.blocks import words_of  # noqa: PLC0415

    lines = {" ".join(words_of(line)) for line in truth.split("\n")}
    wanted = words_of(truth)
    flat = f" {' '.join(wanted)} "
    shingles = {tuple(wanted[at : at + 4]) for at in range(len(wanted) - 3)}
    found = []
    for at, words in enumerate(blocks):
        joined = " ".join(words)
        if len(words) >= 4:
            own = [tuple(words[start : start + 4]) for start in range(len(words) - 3)]
            found.append(sum(each in shingles for each in own) / len(own) >= 0.5)
            continue
        before = " ".join(blocks[at - 1][-2:]) if at else ""
        after = " ".join(blocks[at + 1][:2]) if at + 1 < len(blocks) else ""
        beside = (before and f" {before} {joined} " in flat) or (after and f" {joined} {after} " in flat)
        found.append(bool(words) and bool(joined in lines or beside))
    same: dict[str, list[int]] = defaultdict(list)
    for at, words in enumerate(blocks):
        if found[at]:
            same[" ".join(words)].append(at)
    for joined, places in same.items():
        around = {at: sum(found[at - 4 : at] + found[at + 1 : at + 5]) for at in places}
        for at in sorted(places, key=around.__getitem__, reverse=True)[max(1, flat.count(f" {joined} ")) :]:
            found[at] = False
    return found


def fit(pages: list[Row]) -> list[float]:
    """Weights; each page counts the same, and in it each block by its words."""
    from sklearn.linear_model import LogisticRegression  # noqa: PLC0415

    rows: list[list[float]] = []
    wanted: list[bool] = []
    counts: list[float] = []
    for page in pages:
        whole = max(50, sum(len(words) for words, label in zip(page["words"], page["labels"], strict=True) if label))
        rows += page["rows"]
        wanted += page["labels"]
        counts += [(len(words) + 1) / whole for words in page["words"]]
    mean = sum(counts) / len(counts)
    model = LogisticRegression(C=STRENGTH, max_iter=5000, fit_intercept=False)
    model.fit(rows, wanted, [count / mean for count in counts])
    return [float(weight) for weight in model.coef_[0]]


def text_by(weights: list[float], page: Row) -> str:
    from types import SimpleNamespace  # noqa: PLC0415

    from feeds.extraction import judge  # noqa: PLC0415

    judge._WEIGHTS = tuple(weights)
    blocks: Any = [SimpleNamespace(words=words) for words in page["words"]]
    kept = judge.belongs(blocks, page["rows"], page["best"])
    return "\n".join(text for text, stays in zip(page["texts"], kept, strict=True) if stays)


def write(weights: list[float], path: Path) -> None:
    from feeds.extraction.features import NAMES  # noqa: PLC0415

    lines = "".join(f'    "{name}": {weight:.3f},\n' for name, weight in zip(NAMES, weights, strict=True))
    path.write_text(
        '"""The weights of `judge.py`, one for each of `features.NAMES`. Written by fit_extraction.py."""\n\n'
        "from __future__ import annotations\n\n"
        f"WEIGHTS: dict[str, float] = {{\n{lines}}}\n",
        encoding="utf-8",
    )


if __name__ == "__main__":
    main()
