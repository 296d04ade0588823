"""The body of an answer as a value: JSON where it is that, else text, else nothing."""

from __future__ import annotations

import sys
from codecs import BOM_UTF8
from typing import Any

from ..errors import one_line
from ..http.messages import Reply
from .json import tolerant_loads

NO_CONTENT = 204
NOT_MODIFIED = 304


class NotJson(Exception):
    """A body that should be JSON and is none; the cause is what the decoder says, without the body."""


def parsed(reply: Reply, *, is_json: bool, may_be_empty: bool = True) -> Any:
    """The JSON of a body, or the text that it is if it need not be JSON; NotJson, as a value, if it must be.

    None if there is no body.
    """
    content = reply.content
    if reply.status in (NO_CONTENT, NOT_MODIFIED):
        return None
    if not content.strip():
        return None if may_be_empty else NotJson("the answer is empty, JSON was expected")
    try:
        return tolerant_loads(content)
    except (ValueError, RecursionError) as error:
        reason = str(error)  # the error itself has the whole answer in it, and that may have the key
        beyond = _beyond_reading(error, reply)
    if not is_json:
        return text_of(reply)
    problem = NotJson(beyond or _instead_of_json(reply))
    problem.__cause__ = ValueError(reason)
    return problem


def _beyond_reading(error: ValueError | RecursionError, reply: Reply) -> str | None:
    """What is wrong with an answer that may be JSON, and that Python does not read all the same."""
    if isinstance(error, RecursionError):
        return "the answer is nested too deeply to be read"
    if type(error) is ValueError:  # neither that of JSON nor that of UTF-8
        return (
            f"the answer has a number with more than {sys.get_int_max_str_digits()} digits, which Python does not read"
        )
    if isinstance(error, UnicodeDecodeError) and (_begins_as_json(reply) or _is_called_json(reply)):
        is_cut = error.end == len(error.object)  # within its last character
        return None if is_cut else "the answer is not UTF-8"
    return None


def _begins_as_json(reply: Reply) -> bool:
    return reply.content.removeprefix(BOM_UTF8).lstrip()[:1] in (b"{", b"[")


def _is_called_json(reply: Reply) -> bool:
    return kind_of(reply).lower().endswith(("/json", "+json"))


def _instead_of_json(reply: Reply) -> str:
    if _begins_as_json(reply):
        return "the answer is JSON that is cut short or broken"
    return f"the answer is {kind_of(reply)} instead of JSON"


def kind_of(reply: Reply) -> str:
    """The media type of an answer, for messages."""
    kind = reply.headers.get("content-type", "").partition(";")[0].strip()
    return one_line(kind) or "of a type that is not told"


def text_of(reply: Reply) -> str:
    """The body as text."""
    return reply.content.decode("utf-8", "replace")
