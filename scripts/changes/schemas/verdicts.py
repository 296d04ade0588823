"""What each change of a value means, to a caller who sends it and to one who is answered with it."""

from __future__ import annotations

from typing import NamedTuple

from ..finding import Direction, Severity

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
    "other values": Verdict(BREAKING, BREAKING, "{where} has none of its values any more: {new} in the place of {old}"),
    "values listed": Verdict(BREAKING, HARMLESS, "{where} is one of {values} now"),
    "values open": Verdict(HARMLESS, RISKY, "{where} may be any value now, not only {values}"),
    "known value": Verdict(
        HARMLESS, HARMLESS, "{where} may be any value, of which {values} are listed too now", new=True
    ),
    "no known value": Verdict(
        HARMLESS, HARMLESS, "{where} may be any value, of which {values} are not listed any more"
    ),
    # limits
    "tighter": Verdict(BREAKING, HARMLESS, "{where} must be {new} now{old}"),
    "looser": Verdict(HARMLESS, HARMLESS, "{where} may be {new} now{old}"),
    "other bound": Verdict(RISKY, HARMLESS, "{where} must be {new} now{old}"),
    "no bound": Verdict(HARMLESS, HARMLESS, "{where} need not be {old} any more"),
    # what decides whether a value is right, and nothing else
    "condition told": Verdict(BREAKING, HARMLESS, "{where} must fit the condition {keyword} now: {new}"),
    "condition dropped": Verdict(HARMLESS, HARMLESS, "{where} need not fit the condition {keyword} any more: {old}"),
    "other condition": Verdict(RISKY, RISKY, "{where} must fit the condition {keyword} now: {new}, it was {old}"),
    # what is in a text must be read in another way
    "other coding": Verdict(BREAKING, BREAKING, "{where} has {keyword} {new} now, it had {old}"),
    "coding told": Verdict(RISKY, RISKY, "{where} has {keyword} {new} now"),
    "coding dropped": Verdict(RISKY, RISKY, "{where} has no {keyword} any more, it had {old}"),
    # nobody here can know
    "other keyword": Verdict(RISKY, RISKY, "{where} has {keyword} {new} now, it had {old}"),
    # fields
    "field added": Verdict(HARMLESS, HARMLESS, "{where} is new", new=True),
    "required field added": Verdict(BREAKING, HARMLESS, "{where} is new and required"),
    "field removed": Verdict(BREAKING, BREAKING, "{where} is gone"),
    "required": Verdict(BREAKING, HARMLESS, "{where} is required now"),
    # where the field has a type in Python, that becomes a matter of type checks
    "optional": Verdict(HARMLESS, RISKY, "{where} is optional now"),
    # whoever sends what is described does not notice
    "closed": Verdict(RISKY, HARMLESS, "{where} takes no fields but those that are described now"),
    "open": Verdict(HARMLESS, HARMLESS, "{where} takes other fields than those that are described now"),
    # the same argument in Python, but released clients send it where it was
    "parameter moved": Verdict(BREAKING, BREAKING, "{where} was in {old}"),
    "parameter restyled": Verdict(BREAKING, RISKY, "{where} is written in another style now"),
    # headers of answers, which no code of ours hands out by name
    "header removed": Verdict(RISKY, RISKY, "{where} is gone"),
    "other object": Verdict(BREAKING, BREAKING, "{where} is {new} now, it was {old}"),
    # unions
    "variant added": Verdict(HARMLESS, RISKY, "{where} may also be {variant} now", new=True),
    "variant removed": Verdict(BREAKING, HARMLESS, "{where} is no longer {variant}"),
    "other variants": Verdict(RISKY, RISKY, "{where} has a variant of which something else is said now"),
    "tag told": Verdict(HARMLESS, HARMLESS, "{where} is identified by {new} now"),
    "tag dropped": Verdict(RISKY, RISKY, "{where} is not identified by {old} any more"),
    "other tag": Verdict(BREAKING, BREAKING, "{where} is identified by {new} now, it was by {old}"),
    "tag values added": Verdict(
        HARMLESS, HARMLESS, "{where} may be identified by {values} in {field} too now", new=True
    ),
    "tag values removed": Verdict(BREAKING, BREAKING, "{where} is not identified by {values} in {field} any more"),
    "other tag value": Verdict(BREAKING, BREAKING, "{value} of {where} stands for {new} now, it stood for {old}"),
    "other tag rest": Verdict(RISKY, BREAKING, "{where} is {new} for all other values of {field} now, it was {old}"),
    "tag rest": Verdict(RISKY, RISKY, "{where} is {new} for all other values of {field} now, it was {old}"),
    "tag values told": Verdict(HARMLESS, HARMLESS, "{where} has values listed that identify it now"),
    "tag values dropped": Verdict(RISKY, RISKY, "{where} no longer has values listed that identify it"),
    # what the vendor does by itself
    "other default": Verdict(RISKY, HARMLESS, "{where} is {new} when left out now, it was {old}"),
    "default told": Verdict(HARMLESS, HARMLESS, "{where} is {new} when left out, which is documented now"),
    "default dropped": Verdict(RISKY, HARMLESS, "{where} is no longer {old} when left out, as far as documented"),
    "deprecated": Verdict(RISKY, RISKY, "{where} is deprecated now"),
    "not deprecated": Verdict(HARMLESS, HARMLESS, "{where} is deprecated no longer"),
    # where that takes a field away from what is sent or answered, it is told as gone
    "marked": Verdict(HARMLESS, HARMLESS, "{where} is {mark} now"),
    "not marked": Verdict(HARMLESS, HARMLESS, "{where} is {mark} no longer"),
}
