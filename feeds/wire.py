"""Messages of the protocol as lines: UTF-8, one JSON object each, at most 64 kB. The window imports this too."""

from __future__ import annotations

import dataclasses
import json
import types
import typing

from feeds.protocol import Message

MAX_LINE_BYTES = 64 * 1024

_BY_NAME: dict[str, type[Message]] = {cls.__name__: cls for cls in typing.get_args(Message)}


class ProtocolError(ValueError):
    """A line that is no message of ours."""


def encode(message: Message) -> bytes:
    """One message as its line, newline included.

    Raises:
        ProtocolError: the line would be longer than MAX_LINE_BYTES.
    """
    fields = dataclasses.asdict(message)
    line = json.dumps({"type": type(message).__name__, **fields}, ensure_ascii=False).encode() + b"\n"
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
    if cls is None:
        raise ProtocolError("no message of ours")
    return typing.cast("Message", _build(cls, fields))


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
