"""What the calls of a piece of work have done, for whoever has to know whether that may be done again."""

from __future__ import annotations

from contextvars import ContextVar
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from personae_api.types import Effect

from ..errors import Outcome

if TYPE_CHECKING:
    from .dry_run import WouldSend

MAY_HAVE_ACTED: frozenset[Outcome] = frozenset({"unknown", "done"})


@dataclass(slots=True)
class Tally:
    """The calls that were made while this was `TALLY`; those in threads that the work has started are not in it."""

    has_called: bool = False
    has_acted: bool = False
    """Whether a call that does more than read has done something, or may have."""
    unsent: list[WouldSend] = field(default_factory=list)
    """What was not sent, as the client was for a dry run."""

    def count(self, effect: Effect | None, outcome: Outcome) -> None:
        """Note a call that is over."""
        self.has_called = True
        if effect != "read" and outcome in MAY_HAVE_ACTED:
            self.has_acted = True


TALLY: ContextVar[Tally | None] = ContextVar("personae_tally", default=None)


def not_sent(would_send: WouldSend) -> None:
    """Note what a dry run has told in the place of an answer."""
    tally = TALLY.get()
    if tally is not None:
        tally.unsent.append(would_send)
