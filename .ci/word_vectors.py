"""Writes digest/word_vectors.bin: what English words mean, as `digest.meaning` reads it, from the WordLlama weights.

Usage: python .ci/word_vectors.py WHEEL

WHEEL is that of wordllama 0.4.0.post1 (MIT), which holds 32,000 pieces of words with 256 numbers each, learnt so that
texts of one meaning are near to each other. Kept are pieces of ASCII letters and digits, turned into another frame of
the same space in which each number tells about as much, in four bits each.

The file: "BSWV1\\n"; two counts of four bytes, of pieces and of bytes of their text, and a float; the pieces, each
ended by a line break, with "_" for the beginning of a word; a signed byte for each piece that says, in units of that
float, how far it points to where other languages lie; 128 bytes for each piece, of two numbers
each, plus 8, the first low.
"""

from __future__ import annotations

import hashlib
import json
import math
import random
import re
import struct
import sys
import zipfile
from array import array
from collections.abc import Mapping, Sequence
from operator import add, mul
from pathlib import Path

WEIGHTS = "wordllama/weights/l2_supercat_256.safetensors"
PIECES = "wordllama/tokenizers/l2_supercat_tokenizer_config.json"
WEIGHTS_SHA256 = "64b47a2dc493cb8e85944076601189739852d7b64e0e1eedcb1937a251cd9fd5"
OUT = Path(__file__).resolve().parent.parent / "digest" / "word_vectors.bin"
SIZE = 256
BEGINS = "\u2581"
MOST, WITHIN = 7, 0.995
"""The largest number kept, and the share of all numbers that are no larger; the others are cut to it."""
_KEPT = re.compile(f"{BEGINS}?[A-Za-z0-9]+")
_SIGNS = random.Random(1).choices((-1, 1), k=SIZE)
OTHER_LANGUAGES = (
    "Die Regierung hat am Dienstag neue Maßnahmen angekündigt, um die steigenden Preise für Energie zu begrenzen",
    "Zwei Menschen sind bei einem Unfall auf der Autobahn verletzt worden, wie die Polizei mitteilte",
    "Der Vorstand will in den nächsten Jahren mehr Geld für die Entwicklung ausgeben als bisher geplant",
    "Le gouvernement a annoncé mardi de nouvelles mesures pour limiter la hausse des prix de l'énergie",
    "Deux personnes ont été blessées dans un accident sur l'autoroute, selon la police de la région",
    "La direction veut consacrer plus d'argent au développement dans les prochaines années que prévu",
    "El gobierno anunció el martes nuevas medidas para limitar la subida de los precios de la energía",
    "Dos personas resultaron heridas en un accidente en la autopista, según informó la policía local",
    "La empresa quiere gastar más dinero en desarrollo durante los próximos años de lo que estaba previsto",
    "Il governo ha annunciato martedì nuove misure per limitare l'aumento dei prezzi dell'energia nel paese",
    "De regering heeft dinsdag nieuwe maatregelen aangekondigd om de stijgende prijzen te beperken",
    "O governo anunciou na terça-feira novas medidas para limitar o aumento dos preços da energia no país",
    "Rząd ogłosił we wtorek nowe środki, które mają ograniczyć wzrost cen energii w całym kraju",
)
"""Sentences of other languages: where their words lie together, whatever they say, no meaning can be told."""


def main() -> None:
    """Write the file."""
    with zipfile.ZipFile(Path(sys.argv[1])) as wheel:
        weights, pieces = wheel.read(WEIGHTS), json.loads(wheel.read(PIECES))["model"]["vocab"]
    if hashlib.sha256(weights).hexdigest() != WEIGHTS_SHA256:
        raise SystemExit("the weights are not those that the shipped file was made of")
    kept = sorted(piece for piece in pieces if _KEPT.fullmatch(piece))
    rows = array("f", struct.unpack(f"<{len(pieces) * SIZE}e", weights[-2 * len(pieces) * SIZE :]))
    turned = {piece: _turned(rows[pieces[piece] * SIZE : (pieces[piece] + 1) * SIZE]) for piece in kept}
    spread = sorted(abs(each) for vector in list(turned.values())[::16] for each in vector)
    step = spread[int(len(spread) * WITHIN)] / MOST
    vectors = {
        piece: [max(-MOST, min(MOST, round(each / step))) for each in vector] for piece, vector in turned.items()
    }
    elsewhere = _middle([_sum(vectors, sentence) for sentence in OTHER_LANGUAGES])
    pulls = [sum(map(mul, vectors[piece], elsewhere)) for piece in kept]
    unit = max(map(abs, pulls)) / 127
    text = "".join(f"{piece.replace(BEGINS, '_')}\n" for piece in kept).encode()
    with OUT.open("wb") as file:
        file.write(b"BSWV1\n" + struct.pack("<IIf", len(kept), len(text), unit) + text)
        file.write(struct.pack(f"<{len(kept)}b", *(round(each / unit) for each in pulls)))
        for piece in kept:
            halves = [each + 8 for each in vectors[piece]]
            file.write(bytes(low | high << 4 for low, high in zip(halves[::2], halves[1::2], strict=True)))
    print(f"{len(kept)} pieces, {OUT.stat().st_size} bytes")


def _turned(vector: Sequence[float]) -> list[float]:
    """A vector in another frame: signs changed by lot, then Hadamard's transform."""
    found = [each * sign for each, sign in zip(vector, _SIGNS, strict=True)]
    half = 1
    while half < SIZE:
        for start in range(0, SIZE, 2 * half):
            for at in range(start, start + half):
                one, other = found[at], found[at + half]
                found[at], found[at + half] = one + other, one - other
        half *= 2
    return [each / math.sqrt(SIZE) for each in found]


def _sum(vectors: Mapping[str, Sequence[int]], sentence: str) -> list[int]:
    total = [0] * SIZE
    for word in re.findall(r"[^\W_]+", sentence):
        rest = BEGINS + word
        while rest:
            end = next((end for end in range(len(rest), 0, -1) if rest[:end] in vectors), 0)
            if end:
                total = list(map(add, total, vectors[rest[:end]]))
            rest = rest[end or 1 :]
    return total


def _middle(sums: Sequence[Sequence[int]]) -> list[float]:
    total = [0.0] * SIZE
    for vector in sums:
        length = math.hypot(*vector)
        total = [before + each / length for before, each in zip(total, vector, strict=True)]
    length = math.hypot(*total)
    return [each / length for each in total]


if __name__ == "__main__":
    main()
