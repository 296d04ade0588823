"""What each change of a value means, to a caller who sends it and to one who is answered with it."""

from __future__ import annotations

from typing import NamedTuple

from .finding import Direction, Severity

BREAKING, RISKY, HARMLESS = Severity.BREAKING, Severity.RISKY, Severity.HARMLESS


class Verdict(NamedTuple):
    """How bad a change is in a request and in an answer, and how it is told; `new` if it offers something."""

    request: Severity
    answer: Severity
    text: str
    new: bool = False

    def severity(self, direction: Direction) -> Severity:
        """How bad the change is for what goes in this direction."""
        return self.request if direction is Direction.REQUEST else self.answer


VERDICTS = {
    # types: narrower is worse for who sends, wider for who reads
    "narrower type": Verdict(BREAKING, HARMLESS, "{where} is {new} now, it was {old}"),
    "wider type": Verdict(HARMLESS, RISKY, "{where} is {new} now, it was {old}"),
    "partly other type": Verdict(BREAKING, RISKY, "{where} is {new} now, it was {old}"),
    "other type": Verdict(BREAKING, BREAKING, "{where} is {new} now, it was {old}"),
    "null allowed": Verdict(HARMLESS, RISKY, "{where} may be null now"),
    "null refused": Verdict(BREAKING, HARMLESS, "{where} is never null any more"),
    # another class in Python, such as text that becomes a date
    "other format": Verdict(BREAKING, BREAKING, "{where} has {new} now, it had {old}"),
    # other formats are advice: vendors may check them
    "format demanded": Verdict(RISKY, HARMLESS, "{where} has {new} now, it had {old}"),
    "format dropped": Verdict(HARMLESS, HARMLESS, "{where} has {new} now, it had {old}"),
    # enumerations
    "values added": Verdict(HARMLESS, RISKY, "{where} has new values: {values}", new=True),
    "values removed": Verdict(BREAKING, HARMLESS, "{where} has no longer the values {values}"),
    "values listed": Verdict(BREAKING, HARMLESS, "{where} is one of {values} now"),
    "values open": Verdict(HARMLESS, RISKY, "{where} may be any value now, not only {values}"),
    # limits
    "tighter": Verdict(BREAKING, HARMLESS, "{where} must be {new} now{old}"),
    "looser": Verdict(HARMLESS, HARMLESS, "{where} may be {new} now{old}"),
    "other bound": Verdict(RISKY, HARMLESS, "{where} must be {new} now{old}"),
    "no bound": Verdict(HARMLESS, HARMLESS, "{where} need not be {old} any more"),
    # fields
    "field added": Verdict(HARMLESS, HARMLESS, "{where} is new", new=True),
    "required field added": Verdict(BREAKING, HARMLESS, "{where} is new and required"),
    "field removed": Verdict(BREAKING, BREAKING, "{where} is gone"),
    "required": Verdict(BREAKING, HARMLESS, "{where} is required now"),
    # the attribute is still there, and mostly with a value: type checkers show the places that rely on it
    "optional": Verdict(HARMLESS, RISKY, "{where} is optional now"),
    # whoever sends what is described does not notice
    "closed": Verdict(RISKY, HARMLESS, "{where} takes no fields but those that are described now"),
    "open": Verdict(HARMLESS, HARMLESS, "{where} takes other fields than those that are described now"),
    # the same argument in Python, but released clients send it where it was
    "parameter moved": Verdict(RISKY, RISKY, "{where} was in {old}"),
    "parameter restyled": Verdict(RISKY, RISKY, "{where} is written in another style now"),
    # unions
    "variant added": Verdict(HARMLESS, RISKY, "{where} may also be {variant} now", new=True),
    "variant removed": Verdict(BREAKING, HARMLESS, "{where} is no longer {variant}"),
    # what the vendor does by itself
    "other default": Verdict(RISKY, HARMLESS, "{where} is {new} when left out now, it was {old}"),
    "default told": Verdict(HARMLESS, HARMLESS, "{where} is {new} when left out, which is told now"),
    "default dropped": Verdict(RISKY, HARMLESS, "{where} is no longer {old} when left out, as far as is told"),
    "deprecated": Verdict(RISKY, RISKY, "{where} is deprecated now"),
    "not deprecated": Verdict(HARMLESS, HARMLESS, "{where} is deprecated no longer"),
}
