"""Messages of the protocol as lines: UTF-8, one JSON object each, at most 64 kB. The window imports this too."""

from __future__ import annotations

import dataclasses
import json
import types
import typing
from collections.abc import Iterator
from typing import BinaryIO

from feeds.protocol.messages import Message

MAX_LINE_BYTES = 64 * 1024

_BY_NAME: dict[str, type[Message]] = {cls.__name__: cls for cls in typing.get_args(Message)}


class ProtocolError(ValueError):
    """A line that is no message of ours.

    Attributes:
        request_id: who waits for an answer to it; 0 for nobody, as far as the line tells.
    """

    def __init__(self, words: str, request_id: int = 0) -> None:
        super().__init__(words)
        self.request_id = request_id


def read_lines(stream: BinaryIO) -> Iterator[bytes]:
    """The lines of a stream, to its end; of one that is too long a beginning that is too long as well."""
    while line := stream.readline(MAX_LINE_BYTES + 1):
        yield line
        while len(line) > MAX_LINE_BYTES and not line.endswith(b"\n"):
            line = stream.readline(MAX_LINE_BYTES + 1)


def encode(message: Message) -> bytes:
    """One message as its line, newline included.

    Raises:
        ProtocolError: the line would be longer than MAX_LINE_BYTES.
    """
    fields = dataclasses.asdict(message)
    # Half of a surrogate pair stands for an odd byte in a file's name, and comes from servers as well.
    text = json.dumps({"type": type(message).__name__, **fields}, ensure_ascii=False)
    line = text.encode("utf-8", "surrogatepass") + b"\n"
    if len(line) > MAX_LINE_BYTES:
        raise ProtocolError(f"{type(message).__name__} takes {len(line)} bytes")
    return line


def decode(line: bytes) -> Message:
    """The message a line holds. Fields this version does not know are left out, for a newer peer may send them.

    Raises:
        ProtocolError: the line is no message of ours.
    """
    if len(line) > MAX_LINE_BYTES:
        raise ProtocolError(f"a line of {len(line)} bytes")
    try:
        fields = json.loads(line)
    except (ValueError, RecursionError) as error:
        raise ProtocolError("not JSON") from error
    name = fields.pop("type", None) if isinstance(fields, dict) else None
    cls = _BY_NAME.get(name) if isinstance(name, str) else None
    request_id = fields.get("request_id") if isinstance(fields, dict) else None
    try:
        if cls is None:
            raise ProtocolError("no message of ours")
        return typing.cast("Message", _build(cls, fields))
    except ProtocolError as error:
        raise ProtocolError(str(error), request_id if type(request_id) is int else 0) from error


def _build(cls: type, fields: dict[str, object]) -> object:
    hints = typing.get_type_hints(cls)
    try:
        return cls(**{name: _value(hints[name], value) for name, value in fields.items() if name in hints})
    except TypeError as error:
        raise ProtocolError(str(error)) from error


def _value(hint: object, value: object) -> object:
    """`value`, checked against the few shapes that messages use: scalars, tuples, dataclasses, optional ones."""
    if typing.get_origin(hint) in (types.UnionType, typing.Union):
        inner = [arm for arm in typing.get_args(hint) if arm is not type(None)]
        return None if value is None else _value(inner[0], value)
    if typing.get_origin(hint) is tuple:
        if not isinstance(value, list):
            raise ProtocolError(f"{value!r} is no list")
        return tuple(_value(typing.get_args(hint)[0], each) for each in value)
    if dataclasses.is_dataclass(hint) and isinstance(hint, type):
        if not isinstance(value, dict):
            raise ProtocolError(f"{value!r} is no object")
        return _build(hint, value)
    if hint is float and isinstance(value, int) and not isinstance(value, bool):
        return float(value)
    if not (isinstance(hint, type) and isinstance(value, hint)) or (hint is int and isinstance(value, bool)):
        raise ProtocolError(f"{value!r} is no {hint}")
    return value
