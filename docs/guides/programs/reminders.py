"""A service that calls people: nobody twice, and nobody forgotten."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from personae import APIError, Bland
from personae_api.bland.models import PhoneCall


@dataclass
class Reminded:
    called: dict[str, str] = field(default_factory=dict)  # the id of the call for each appointment
    to_call: list[str] = field(default_factory=list)  # certainly not called
    to_look_up: list[str] = field(default_factory=list)  # perhaps called: the next run finds out


def remind(bland: Bland, numbers: Mapping[str, str], task: str) -> Reminded:
    """Call the number of each appointment; an appointment that was called for is found again, and not called for."""
    reminded = Reminded()
    for appointment, number in numbers.items():
        try:
            call = bland.calls.send_once(key=appointment, phone_number=number, task=task, max_duration=3)
        except APIError as error:
            (reminded.to_look_up if error.outcome == "unknown" else reminded.to_call).append(appointment)
        else:
            if call.call_id:  # none for a number that must not be called
                reminded.called[appointment] = call.call_id
    return reminded


def how_it_went(bland: Bland, call_id: str) -> PhoneCall:
    return bland.calls.wait(call_id, deadline=900)
