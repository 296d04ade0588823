"""Lists that come in pages, recognised by the names of their parameters and the shape of their answer."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ..pipeline.documents.pointer import join
from ..pipeline.endpoints.operations import OperationInfo
from ..pipeline.names import words
from ..pipeline.normalising.normalise import Answers
from ..pipeline.normalising.schemas import Schema

_POSITIONS: dict[str, tuple[str, ...]] = {
    "cursor": (
        *("cursor", "after", "page_token", "next_token", "next_page_token", "continuation_token", "starting_after"),
        *("next_cursor", "pagination_key", "page_cursor", "start_after", "pagination_token", "token"),
    ),
    "page": ("page", "page_number", "page_num", "page_index", "pagenumber"),
    "offset": ("offset", "skip", "start"),
}
"""What vendors call the parameter with the position, in the words of snake_case, by style."""

_ENTRIES = {"cursor": "cursor", "page": "page", "offset": "offset"}
_SIZES = ("limit", "page_size", "per_page", "size", "count", "take", "max_results", "page_limit", "items_per_page")
_ITEMS = ("data", "items", "results", "records", "entries", "values", "list", "objects")
_TOTALS = ("total", "total_count", "total_items", "total_results", "totalcount", "total_records")
_LASTS = ("last_page", "total_pages", "page_count", "pages", "num_pages")
_CURRENTS = ("current_page", "page", "page_number")
_MORES = ("has_more", "has_next", "has_next_page", "more", "is_truncated")
_INNER = ("meta", "pagination", "paging", "page_info", "data", "metadata", "page")
"""Objects in an answer that tell of the page."""


def recognised(info: OperationInfo, answers: Answers) -> dict[str, Any] | None:
    """The `x-personae-paging` of an operation, None if it has no pages or nothing tells how they go."""
    if info.method != "get" or info.paging is not None:
        return None
    asked = {_spoken(one["name"]): one for one in info.parameters if one["in"] == "query"}
    form = answers.of(info)
    if form is None:
        return None
    items = _items(form, answers)
    size = next((asked[name] for name in _SIZES if name in asked), None)
    if items is None:
        return None
    for style, names in _POSITIONS.items():
        position = next((asked[name] for name in names if name in asked), None)
        if position is None:
            continue
        told = dict(_told(style, form, answers, position))
        if style == "cursor" and "next" not in told:
            continue
        if style != "cursor" and not _is_number(position, answers):
            continue
        return {
            "style": style,
            _ENTRIES[style]: position["name"],
            **({"size": size["name"]} if size is not None else {}),
            "items": items,
            **told,
            **dict(_bounds(style, position, size, answers)),
        }
    return None


def _told(style: str, form: Schema, answers: Answers, position: dict[str, Any]) -> Iterator[tuple[str, str]]:
    fields = dict(_fields(form, answers))
    if style == "cursor":
        name = _spoken(position["name"])
        wanted = (f"next_{name}", "next_cursor", "next_page_token", "next_token", name, "next", "cursor", "last_id")
        found = next((fields[each] for each in wanted if each in fields), None)
        if found is not None:
            yield "next", found
    for entry, names in (("total", _TOTALS), ("last", _LASTS if style == "page" else ()), ("more", _MORES)):
        found = next((fields[name] for name in names if name in fields), None)
        if found is not None:
            yield entry, found


def _fields(form: Schema, answers: Answers) -> Iterator[tuple[str, str]]:
    """The scalar fields of an answer, and of what in it tells of the page, by their words; those outside count."""
    outer = {name: inner for variant in answers.variants(form) for name, inner in variant.get("properties", {}).items()}
    for name in outer:
        if _spoken(name) in _INNER:
            for variant in answers.variants(outer[name]):
                for inner, value in variant.get("properties", {}).items():
                    if _is_scalar(value, answers):
                        yield _spoken(inner), join(name, inner)
    for name, value in outer.items():
        if _is_scalar(value, answers):
            yield _spoken(name), join(name)


def _is_scalar(form: Schema, answers: Answers) -> bool:
    kinds = {variant.get("type") for variant in answers.variants(form)}
    return not kinds & {"object", "array"}


def _items(form: Schema, answers: Answers) -> str | None:
    """Where the one list of an answer is: the answer itself, a field of it, or a field of its data."""
    if any(variant.get("type") == "array" for variant in answers.variants(form)):
        return ""
    lists = _lists(form, answers)
    if not lists:
        data = {name: one for variant in answers.variants(form) for name, one in variant.get("properties", {}).items()}
        if "data" in data:
            return _inside("data", _lists(data["data"], answers))
    return _inside(None, lists)


def _inside(holder: str | None, lists: list[str]) -> str | None:
    named = [name for name in lists if _spoken(name) in _ITEMS]
    found = lists if len(lists) == 1 else named
    return join(*([holder] if holder else []), found[0]) if len(found) == 1 else None


def _lists(form: Schema, answers: Answers) -> list[str]:
    """The fields that hold lists of objects, or if there are none, lists of anything."""
    found: dict[str, bool] = {}
    for variant in answers.variants(form):
        for name, value in variant.get("properties", {}).items():
            for inner in answers.variants(value):
                if inner.get("type") == "array":
                    found[name] = any(one.get("type") == "object" for one in answers.variants(inner["items"]))
    of_objects = [name for name, has_objects in found.items() if has_objects]
    return of_objects or [*found]


def _bounds(
    style: str, position: dict[str, Any], size: dict[str, Any] | None, answers: Answers
) -> Iterator[tuple[str, int]]:
    schema, sized = answers.plain(position), answers.plain(size or {})
    if style == "page" and 0 in (schema.get("minimum"), schema.get("default")) and schema.get("default") != 1:
        yield "first", 0
    for entry, keyword in (("default_size", "default"), ("max_size", "maximum")):
        value = sized.get(keyword)
        is_read = value in (size or {}).get("schema", {}).values()  # by whoever reads the annotation
        if type(value) is int and value > 0 and not is_read:
            yield entry, value


def _is_number(parameter: dict[str, Any], answers: Answers) -> bool:
    kinds = {form.get("type") for form in answers.variants(answers.schema(parameter.get("schema", {})))}
    return bool(kinds & {"integer", "number"})


def _spoken(name: str) -> str:
    return "_".join(words(name))
