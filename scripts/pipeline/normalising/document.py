"""A document as the generator gets it: operations with what is sent and answered, and the schemas of both."""

from __future__ import annotations

from dataclasses import dataclass, field

from ..endpoints.operations import OperationInfo
from ..endpoints.webhooks import Events
from .discriminators import Discriminators
from .schemas import Schema

JSON = "application/json"
FORM = "multipart/form-data"
URLENCODED = "application/x-www-form-urlencoded"


@dataclass(slots=True)
class Parameter:
    """A value in the path, the query or the headers of a request."""

    name: str
    place: str
    required: bool
    schema: Schema
    description: str = ""
    joined: str = ""
    """What stands between the items of a list that is one value in the URL."""


@dataclass(slots=True)
class Body:
    """One way to send a body: as JSON, or as a form. The fields of an object become arguments."""

    media_type: str
    schema: Schema
    required: bool = True

    @property
    def is_json(self) -> bool:
        """Whether it is sent as JSON."""
        return not self.media_type.lower().startswith((FORM, URLENCODED))

    @property
    def is_urlencoded(self) -> bool:
        """Whether it is a form that cannot hold files."""
        return self.media_type.lower().startswith(URLENCODED)


@dataclass(frozen=True, slots=True)
class Stream:
    """How a stream of events goes on and ends, by the names that a field of each event, `kind`, may have."""

    kind: str
    end: tuple[str, ...] = ()
    errors: tuple[str, ...] = ()
    resume: str | None = None
    """The query parameter with the id of the last event; None if the header Last-Event-ID has it."""
    is_whole: bool = False
    """Whether an event is described with its `event`, `data` and `id`, and not only what its data hold."""


@dataclass(slots=True)
class Operation:
    """An operation with the parts that become Python; `answer` is what the caller wants of it, None if it is empty.

    `media_types` are those of an answer that is a file, be it always or beside an `answer` in JSON. Of a stream the
    answer is one event.
    """

    info: OperationInfo
    parameters: list[Parameter] = field(default_factory=list)
    bodies: list[Body] = field(default_factory=list)
    answer: Schema | None = None
    media_types: tuple[str, ...] = ()
    is_open: bool = False
    """Whether it answers something that the document does not describe, as far as one can know."""
    stream: Stream | None = None
    body_type: str = JSON
    """The media type of a body in JSON."""
    answer_type: str = JSON
    """That of an answer in JSON, or those of several."""


@dataclass(slots=True)
class Document:
    """A normalised document."""

    title: str
    tags: dict[str, str]
    operations: list[Operation]
    schemas: dict[str, Schema]
    alone: list[str] = field(default_factory=list)
    """Schemas that nothing refers to: they are there for their own sake, as messages that do not come by HTTP."""
    events: Events = field(default_factory=Events)
    discriminators: Discriminators = field(default_factory=Discriminators)
    webhooks: tuple[str, ...] = ()
    """The names under which the document describes what the vendor sends by itself."""
