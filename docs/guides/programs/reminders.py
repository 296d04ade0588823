"""A service that calls people: nobody twice, and nobody forgotten."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from personae import APIError, Bland
from personae_api.bland.models import PhoneCall


@dataclass
class Reminded:
    called: dict[str, str] = field(default_factory=dict)  # the id of the call by the number
    to_call: list[str] = field(default_factory=list)  # certainly not called: may be called again
    to_look_up: list[str] = field(default_factory=list)  # perhaps called: look before it is called again


def remind(bland: Bland, numbers: Iterable[str], task: str) -> Reminded:
    reminded = Reminded()
    for number in numbers:
        try:
            sent = bland.calls.send(phone_number=number, task=task, max_duration=3)
        except APIError as error:
            (reminded.to_look_up if error.outcome == "unknown" else reminded.to_call).append(number)
        else:
            if sent.call_id:  # none for a number that must not be called
                reminded.called[number] = sent.call_id
    return reminded


def how_it_went(bland: Bland, call_id: str) -> PhoneCall:
    return bland.calls.wait(call_id, deadline=900)
