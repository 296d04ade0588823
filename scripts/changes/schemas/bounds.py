"""Limits of values: how they are written, and which of two is the tighter one."""

from __future__ import annotations

from typing import Any, NamedTuple, TypeGuard

from ..finding import contrasted, json_text, quoted


class Bound(NamedTuple):
    """A limit in words; the tighter of two has the greater tightness, and None cannot be told apart."""

    text: str
    tightness: tuple[float, int] | None
    value: str = ""
    """What belongs into the text, whole."""

    @property
    def words(self) -> str:
        """The limit as it stands in a message."""
        return self.text.format(quoted(self.value)) if self.value else self.text


_LOWER = {
    "minLength": ("string", "at least {} characters"),
    "minItems": ("array", "at least {} items"),
    "minContains": ("array", "a list with at least {} items of those that it must contain"),
    "minProperties": ("object", "at least {} fields"),
}
_UPPER = {
    "maxLength": ("string", "at most {} characters"),
    "maxItems": ("array", "at most {} items"),
    "maxContains": ("array", "a list with at most {} items of those that it must contain"),
    "maxProperties": ("object", "at most {} fields"),
}
_OTHER = {"pattern": ("string", "of the pattern {}"), "multipleOf": ("number", "a multiple of {}")}


def bounds_of(raw: dict[str, Any], kind: str) -> dict[str, Bound]:
    """The limits that a schema sets for values of a kind."""
    found: dict[str, Bound] = {}
    for limits, sign in ((_LOWER, 1), (_UPPER, -1)):
        for name, (own, text) in limits.items():
            if own == kind and _is_number(raw.get(name)):
                found[name] = Bound(_counted(text, raw[name]), (sign * raw[name], 0))
    for name, (own, text) in _OTHER.items():
        if own == kind and raw.get(name) is not None:
            found[name] = Bound(text, None, raw[name] if isinstance(raw[name], str) else json_text(raw[name]))
    if kind == "array" and raw.get("uniqueItems") is True:
        found["uniqueItems"] = Bound("a list without the same item twice", (1, 0))
    if kind == "number":
        found |= _ends(raw)
    return found


def _counted(text: str, number: float) -> str:
    """A limit in words, of one thing or of several."""
    said = text.format(json_text(number))
    return said.removesuffix("s").replace("1 items ", "1 item ") if number == 1 else said


def _ends(raw: dict[str, Any]) -> dict[str, Bound]:
    """The least and the greatest number; in OpenAPI 3.0 `exclusiveMinimum` is true or false, later it is the number."""
    found: dict[str, list[Bound]] = {"minimum": [], "maximum": []}
    for name, exclusive, sign, inside, outside in (
        ("minimum", "exclusiveMinimum", 1, "at least {}", "more than {}"),
        ("maximum", "exclusiveMaximum", -1, "at most {}", "less than {}"),
    ):
        if _is_number(value := raw.get(name)):
            is_open = raw.get(exclusive) is True
            found[name].append(
                Bound((outside if is_open else inside).format(json_text(value)), (sign * value, int(is_open)))
            )
        if _is_number(value := raw.get(exclusive)):
            found[name].append(Bound(outside.format(json_text(value)), (sign * value, 1)))
    return tightest([{name: bound} for name, bounds in found.items() for bound in bounds])


def _is_number(value: Any) -> TypeGuard[float]:
    return isinstance(value, int | float) and not isinstance(value, bool)


def tightest(several: list[dict[str, Bound]]) -> dict[str, Bound]:
    """The limits of a value that must keep within all of them."""
    result: dict[str, Bound] = {}
    for bounds in several:
        for name, bound in bounds.items():
            if name not in result or is_tighter(bound, result[name]):
                result[name] = bound
    return result


def loosest(several: list[dict[str, Bound]]) -> dict[str, Bound]:
    """The limits of a value that need only keep within one of them."""
    first, *others = several
    result = dict(first)
    for bounds in others:
        result = {
            name: bounds[name] if is_tighter(bound, bounds[name]) else bound
            for name, bound in result.items()
            if name in bounds and (bound.tightness is not None or is_same(bound, bounds[name]))
        }
    return result


def is_same(bound: Bound | None, other: Bound | None) -> bool:
    """Whether two limits allow the same."""
    if bound is None or other is None:
        return bound is other
    if bound.tightness is None:
        return bound.value == other.value
    return bound.tightness == other.tightness


def in_words(bound: Bound, other: Bound) -> tuple[str, str]:
    """Two limits as they stand in a message about both."""
    if not bound.value or not other.value:
        return bound.words, other.words
    values = contrasted(bound.value, other.value)
    return bound.text.format(values[0]), other.text.format(values[1])


def is_tighter(bound: Bound, other: Bound) -> bool:
    """Whether a limit allows less than another one, as far as that can be told."""
    return bound.tightness is not None and other.tightness is not None and bound.tightness > other.tightness
