"""The Python API of one vendor as data: what the templates write down."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import Any

from ..endpoints.operations import OperationInfo
from ..endpoints.webhooks import Events
from ..normalising.document import JSON, Stream

REPEATABLE_METHODS = frozenset({"get", "head", "put", "delete", "query"})
_READING_METHODS = frozenset({"get", "head", "query"})


@dataclass(frozen=True, slots=True)
class Field:
    """A field of a model, or an argument of an operation."""

    name: str
    python_name: str
    annotation: str
    required: bool
    """Whether it must be given, or, of a model, whether an answer always has it."""
    description: str = ""
    is_received: bool = False
    """Whether it is only received, so that nobody must give it."""
    is_sent: bool = False
    """Whether it is only sent, so that no answer must have it."""
    shape: str = "ANY"
    plain: bool = True
    decoder: str = ""
    decode: str = ""
    is_moment: bool = False
    secret: bool = False

    @property
    def always(self) -> bool:
        """Whether an answer always has it."""
        return self.required and not self.is_sent

    @property
    def held(self) -> str:
        """The type of the attribute that holds it, which is None where the field is absent."""
        if self.always or self.annotation == "Any" or self.annotation.split(" | ")[-1] == "None":
            return self.annotation
        return f"{self.annotation} | None"

    @property
    def may_be_left_out(self) -> bool:
        """Whether nobody has to give it."""
        return not self.required or self.is_received

    @property
    def constant(self) -> str:
        """The name of the constant with the decoder of the field."""
        return f"_{self.python_name.upper()}_SHAPE"

    @property
    def value(self) -> str:
        """The name of the variable with the value that is to be decoded."""
        return f"value_of_{self.python_name}"


@dataclass(frozen=True, slots=True)
class Model:
    """A class of the `models` package."""

    name: str
    module: str
    description: str
    fields: tuple[Field, ...]
    names: frozenset[str]
    """The other models and the enumerations that its fields name."""
    further: Field | None = None
    """What its further fields hold, if that is told."""
    is_open: bool = False
    """Whether the specification says that it has further fields."""


@dataclass(frozen=True, slots=True)
class Dict:
    """What is taken in the place of a model: a TypedDict of the `inputs` module."""

    name: str
    model: str
    description: str
    fields: tuple[Field, ...]


@dataclass(frozen=True, slots=True)
class Enumeration:
    """An alias of the `enumerations` module."""

    name: str
    values: tuple[str | int, ...]
    kind: str
    description: str = ""


@dataclass(frozen=True, slots=True)
class Body:
    """One way to send a body: its media type and the arguments that go into it."""

    media_type: str
    json: bool
    fields: tuple[Field, ...] = ()
    files: tuple[Field, ...] = ()
    whole: Field | None = None
    urlencoded: bool = False
    """Of a form: whether it is one that cannot hold files."""

    @property
    def arguments(self) -> tuple[Field, ...]:
        """All arguments of the body."""
        return (*self.fields, *self.files, *((self.whole,) if self.whole else ()))

    def without(self, other: Body) -> Body:
        """What of this body another one has not; a file is more than its text."""
        names = {field.name for field in other.fields}
        return replace(self, fields=tuple(field for field in self.fields if field.name not in names))


@dataclass(frozen=True, slots=True)
class Operation:
    """A method of a resource and the call that it makes."""

    info: OperationInfo
    function: str
    method: str
    summary: str
    description: str
    path: tuple[Field, ...]
    query: tuple[Field, ...]
    headers: tuple[Field, ...]
    bodies: tuple[Body, ...]
    result: str
    shape: str | None
    media_types: tuple[str, ...]
    paging: dict[str, Any] | None
    stream: Stream | None = None
    joined: tuple[tuple[str, str], ...] = ()
    """The lists that are one value in the URL, each with what is between its items."""
    names: frozenset[str] = frozenset()
    """The models and enumerations that its annotations name."""
    body_type: str = JSON
    answer_type: str = JSON

    @property
    def path_inputs(self) -> tuple[Field, ...]:
        """The arguments of the path that are more than texts, or go by another name."""
        return tuple(field for field in self.path if field.shape != "STRING" or field.python_name != field.name)

    @property
    def fields(self) -> tuple[Field, ...]:
        """The arguments that go into bodies, each once; files are not looked at before they are sent."""
        return tuple({field.name: field for body in self.bodies for field in body.fields}.values())

    @property
    def files(self) -> dict[str, str]:
        """What the arguments are called that are files, by their names in the form."""
        return {field.name: field.python_name for body in self.bodies for field in body.files}

    @property
    def whole(self) -> Field | None:
        """The argument that is a JSON body by itself."""
        return next((body.whole for body in self.bodies if body.json and body.whole), None)

    @property
    def constant(self) -> str:
        """The name of the operation's constant."""
        return "_" + self.function.upper()

    @property
    def call(self) -> str:
        """The class of its calls."""
        if self.stream:
            return "StreamCall"
        if self.paging:
            return "PagedCall"
        return "DownloadCall" if self.media_types and self.shape is None else "Call"

    def call_type(self, vendor: str) -> str:
        """The type of its calls, to this vendor."""
        answer = "" if self.call == "DownloadCall" else f"{self.result}, "
        return f'{self.call}[{answer}Literal["{vendor}"]]'

    @property
    def send(self) -> str:
        """The method of a client that takes such a call."""
        return {"PagedCall": "paginate", "DownloadCall": "download", "StreamCall": "stream", "Call": "fetch"}[self.call]

    @property
    def lazy_result(self) -> str | None:
        """What the method returns at once, before anything is sent; an asynchronous method's begins with `Async`."""
        return {
            "PagedCall": f"Paginator[{self.result}]",
            "DownloadCall": "Download",
            "StreamCall": f"EventStream[{self.result}]",
            "Call": None,
        }[self.call]

    @property
    def positional(self) -> tuple[Field, ...]:
        """Arguments that may be given by place: those of the path, and a body that is one value."""
        return (*self.path, *(body.whole for body in self.bodies if body.whole))

    @property
    def keywords(self) -> tuple[Field, ...]:
        """Arguments that are given by name, required ones first."""
        merged: dict[str, Field] = {}
        for argument in (*self.query, *self.headers, *(a for body in self.bodies for a in (*body.fields, *body.files))):
            first = merged.setdefault(argument.python_name, argument)
            options = dict.fromkeys([*first.annotation.split(" | "), *argument.annotation.split(" | ")])
            if first is not argument and len(options) > 1:
                merged[argument.python_name] = replace(first, annotation=" | ".join(options))
        needed = [{a.python_name for a in body.arguments if a.required} for body in self.bodies]
        required = {a.python_name for a in (*self.query, *self.headers) if a.required}
        required |= set.intersection(*needed) if needed else set()
        arguments = [replace(argument, required=name in required) for name, argument in merged.items()]
        return tuple(sorted(arguments, key=lambda argument: not argument.required))

    @property
    def repeatable(self) -> bool:
        """Whether a caller may send it twice."""
        return self.info.method in REPEATABLE_METHODS or bool(self.info.raw.get("x-personae-repeatable"))

    @property
    def effect(self) -> str | None:
        """What sending it costs, None if it only reads or writes."""
        said: str | None = self.info.raw.get("x-personae-effect")
        return None if said == "writes" else said

    @property
    def irreversible(self) -> bool:
        """Whether what it changes cannot be changed back."""
        return bool(self.info.raw.get("x-personae-irreversible"))

    @property
    def does(self) -> str:
        """What sending it does, as `allow=` of a client calls it: one of `EFFECTS` in `personae_api.types`."""
        if said := self.info.raw.get("x-personae-effect"):
            return str(said).removesuffix("s")
        if self.info.method in _READING_METHODS or self.info.raw.get("x-personae-repeatable"):
            return "read"
        return "delete" if self.info.method == "delete" else "write"


@dataclass(frozen=True, slots=True)
class Maker:
    """A method that makes a thing and waits until it is finished."""

    operation: Operation
    method: str
    made: tuple[str | int, ...]
    """The way to the id in what the operation returns."""
    names: dict[str, str]
    """What its options are called, beside the arguments of the operation."""
    one: str
    """A name that none of them has."""
    shared: tuple[Field, ...] = ()
    """Headers that the read takes too, such as the key of an account of somebody else."""


@dataclass(frozen=True, slots=True)
class Waiter:
    """The methods that wait for what an operation reads."""

    read: Operation
    id: Field
    method: str
    all_method: str
    names: dict[str, str]
    ids: str
    one: str
    makers: tuple[Maker, ...] = ()

    @property
    def said(self) -> dict[str, Any]:
        """What the specification says of it."""
        return self.read.info.waiting or {}

    @property
    def deadline(self) -> float:
        """Seconds that are waited if nothing is said."""
        seconds: float = self.said["deadline"]
        return seconds

    @property
    def events(self) -> bool:
        """Whether the vendor sends something when it is finished."""
        return bool(self.said.get("events"))


@dataclass(frozen=True, slots=True)
class OnceMethod:
    """A method that makes a thing unless there is one with its key already."""

    make: Operation
    find: Operation
    read: Operation | None
    method: str
    key: str
    """The name of its argument with the key, beside those of the operation that makes the thing."""
    replaced: Field | None
    """The argument whose place the key takes, None if it goes beside others into one."""
    given: tuple[tuple[str, str], ...]
    """Arguments of the list, each with the name of what is passed: filters, and headers that both have."""
    beside: tuple[Field, ...]
    """The arguments by which the list is filtered, but for the key: with others of them it is another key."""
    passed_on: tuple[Field, ...]
    """Headers that the read takes too."""
    result: str
    names: frozenset[str]
    """The models that its annotations name."""
    one: str
    sent: str
    """Names that no argument has."""

    @property
    def positional(self) -> tuple[Field, ...]:
        """Arguments that may be given by place."""
        return self.make.positional

    @property
    def keywords(self) -> tuple[Field, ...]:
        """Arguments that are given by name, but for the key."""
        return tuple(a for a in self.make.keywords if self.replaced is None or a.name != self.replaced.name)

    @property
    def said(self) -> dict[str, Any]:
        """What the specification says of it."""
        return self.make.info.once or {}


@dataclass(slots=True)
class Resource:
    """The operations of one tag."""

    name: str
    class_name: str
    tag: str
    description: str
    operations: list[Operation] = field(default_factory=list)
    waiters: list[Waiter] = field(default_factory=list)
    onces: list[OnceMethod] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class VendorApi:
    """All that is generated for a vendor."""

    vendor: str
    package: str
    title: str
    resources: tuple[Resource, ...]
    models: tuple[Model, ...]
    dicts: tuple[Dict, ...]
    enumerations: tuple[Enumeration, ...]
    events: tuple[str, ...]
    event_shapes: Events
    """By what events are recognised, with the expressions of their shapes."""
