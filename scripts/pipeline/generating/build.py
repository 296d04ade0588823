"""From a parsed document to the Python API: names, annotations and shapes for all that the templates write down."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from openapi_python_client.parser.openapi import Endpoint
from openapi_python_client.parser.properties.datetime import DateTimeProperty
from openapi_python_client.parser.properties.list_property import ListProperty
from openapi_python_client.parser.properties.model_property import ModelProperty
from openapi_python_client.parser.properties.protocol import PropertyProtocol

from .. import names
from ..documents import advice
from ..endpoints.operations import in_braces
from ..errors import PipelineError, refuse
from ..normalising.document import Body as Content
from ..normalising.document import Document, Parameter
from ..normalising.document import Operation as Described
from ..normalising.hoist import class_of
from ..normalising.schemas import NULL, Schema, has_format, holds_files
from . import once, waiters
from .api import Body, Dict, Enumeration, Field, Model, Operation, Resource, VendorApi
from .parse import Parsed, index
from .python_types import BUILTINS, PythonTypes

CLIENT_NAMES = frozenset(
    {
        *("send", "close", "aclose", "with_options", "closed", "would_send", "documented_rates"),
        "cached_property",
    }
)
"""Attributes of clients, which no resource may be called."""

METHOD_NAMES = frozenset({"with_response"})
"""Attributes of resources, which no method may be called."""

FIELD_NAMES = frozenset(
    {
        *("from_dict", "to_dict", "to_json", "has", "replace", "additional_properties"),
        *("self", "attrs", "classmethod", "dict", "locals"),
    }
)
ARGUMENT_NAMES = frozenset({"self", "calls", "given"})
MODULE_NAMES = frozenset({"builtins", "dt", "models"})
FUNCTION_NAMES = frozenset({"given", "lazy", "annotations", "results"})
"""What the bodies of generated classes, functions and modules use themselves."""


def build(vendor: str, parsed: Parsed, document: Document) -> VendorApi:
    """The API of a vendor."""
    return _Builder(vendor, parsed, document).build()


class _Builder:
    def __init__(self, vendor: str, parsed: Parsed, document: Document) -> None:
        self.vendor = vendor
        self.package = f"personae_api.{vendor}"
        self.parsed = parsed
        self.document = document
        given = names.Names([*document.schemas, *names.RESERVED_CLASSES])
        self.dicts = {name: given.new(f"{name}Dict") for name in parsed.fields}
        options = {name: [taken, *self.loose(name)] for name, taken in self.dicts.items()}
        modules = names.Names()
        self.modules = {name: modules.new(names.module(name)) for name in parsed.fields}
        places = {name: f"{self.package}.models.{module}" for name, module in self.modules.items()}
        self.types = PythonTypes(parsed.classes, places, document.discriminators, options)
        self.reached: dict[str, None] = {}
        self.sent: dict[str, None] = {}
        """The models that are in arguments."""

    def build(self) -> VendorApi:
        resources = self.resources()
        infos = [operation.info for operation in self.document.operations]
        taken = names.Names([resource.name for resource in resources.values()], also=["{}_answer"])
        functions = {info.id: taken.new(names.snake(info.name, FUNCTION_NAMES | MODULE_NAMES)) for info in infos}
        for tag, resource in resources.items():
            own = [operation for operation in self.document.operations if operation.info.tag in tag]
            used = {name for o in own for name in (functions[o.info.id], o.info.method_name)}
            for operation in own:
                built = self.operation(operation, functions[operation.info.id], BUILTINS & used)
                resource.operations.append(built)
        refuse(line for resource in resources.values() for line in _twins(resource))
        for resource in resources.values():
            resource.waiters += waiters.waiters(resource)
            refuse(once.faults(resource, self.parsed.fields))
            resource.onces += once.methods(resource)
        webhooks = frozenset(self.document.webhooks)
        refuse(line for resource in resources.values() for line in waiters.faults(resource, webhooks))
        events = self.document.events
        self.reach([*self.document.alone, *events.names])
        return VendorApi(
            vendor=self.vendor,
            package=self.package,
            title=self.document.title,
            resources=tuple(resources.values()),
            models=tuple(self.model(name) for name in sorted(self.reached) if self.is_model(name)),
            dicts=tuple(self.typed_dict(name) for name in sorted(self.sent) if self.is_model(name)),
            enumerations=tuple(self.enumeration(name) for name in sorted(self.reached) if not self.is_model(name)),
            events=tuple(events.names),
            event_shapes=events.renamed({name: self.types.model_shape(name) for name in events.names}),
        )

    def resources(self) -> dict[tuple[str, ...], Resource]:
        """A resource for each tag, without operations; tags that differ in case and punctuation only are the same."""
        tags: dict[tuple[str, ...], list[str]] = {}
        for operation in self.document.operations:
            tag = operation.info.tag
            same = tags.setdefault(tuple(names.words(tag)) or (tag,), [])
            if tag not in same:
                same.append(tag)
        attributes = names.Names()
        classes = names.Names(
            [*self.document.schemas, *self.dicts.values(), *names.RESERVED_CLASSES, f"{self.vendor}Resources"],
            also=["async{}", "{}withresponse", "async{}withresponse"],
        )
        resources = {}
        for same in tags.values():
            name = attributes.new(names.module(same[0]))
            if name in CLIENT_NAMES:
                info = next(each.info for each in self.document.operations if each.info.tag in same)
                action = advice.removal(*info.way, "tags", 0)
                raise PipelineError(
                    f"a resource cannot be called {name!r}, which is a client's own: rename the tag of {info.place}, "
                    f"or leave it out, {action}"
                )
            wanted = names.pascal(same[0])
            class_name = classes.new(wanted if classes.is_free(wanted) else f"{wanted}Resource")
            description = next(filter(None, (self.document.tags.get(tag) for tag in same)), "")
            resources[tuple(same)] = Resource(name, class_name, same[0], description)
        return resources

    def operation(self, operation: Described, function: str, shadowed: frozenset[str]) -> Operation:
        """An operation with the names and types of its arguments."""
        info, endpoint = operation.info, self.parsed.endpoints[operation.info.id]
        arguments = _Arguments(self, operation, shadowed)
        places = arguments.parameters(endpoint)
        bodies = arguments.bodies(endpoint)
        sent = dict.fromkeys(arguments.references)
        self.reach(sent, into=self.sent, given=True)
        result, shape = "bytes" if operation.media_types else "Any" if operation.is_open else "None", None
        if operation.answer is not None:
            answer = next(iter(endpoint.responses)).prop
            shape = self.types.shape(answer)
            one = answer.inner_property if isinstance(answer, ListProperty) and info.paging is not None else answer
            result = self.types.annotation(one, shadowed=shadowed)
            if operation.stream is None and info.raw["responses"].keys() & {"204", "304"}:  # which have no body
                result = result if result in ("Any", "None") or result.endswith(" | None") else f"{result} | None"
            arguments.references.update(dict.fromkeys(self.types.references(answer)))
            if operation.media_types:
                result = f"{result} | bytes"
        self.reach(arguments.references)
        return Operation(
            info=info,
            function=function,
            method=f"{info.method_name}_" if info.method_name in METHOD_NAMES else info.method_name,
            summary=info.raw.get("summary") or "",
            description=info.raw.get("description") or "",
            path=places["path"],
            query=places["query"],
            headers=places["header"],
            bodies=bodies,
            result=result,
            shape=shape,
            media_types=operation.media_types,
            body_type=operation.body_type,
            answer_type=operation.answer_type,
            paging=None if operation.stream else info.paging,
            stream=operation.stream,
            joined=tuple(
                (parameter.name if parameter.place == "query" else f"{{{parameter.name}}}", parameter.joined)
                for parameter in operation.parameters
                if parameter.joined
            ),
            names=frozenset(arguments.references) | {self.dicts[name] for name in sent if self.is_model(name)},
        )

    def is_model(self, name: str) -> bool:
        return "enum" not in self.document.schemas[name]

    def loose(self, name: str) -> Iterator[str]:
        """What is taken in the place of a model beside a dict of its fields, as it may have others."""
        if self.document.schemas[name].get("open") or name in self.parsed.further:
            yield "Mapping[{str}, Any]"

    def held(self, name: str) -> Iterator[PropertyProtocol]:
        """What a model's further fields hold, if that is told."""
        if name in self.parsed.further:
            yield self.parsed.further[name]

    def reach(self, found: Iterable[str], *, into: dict[str, None] | None = None, given: bool = False) -> None:
        """Note what is used, with what that uses in its turn, or what of it can be given; nothing else is generated."""
        reached = self.reached if into is None else into
        waiting = list(found)
        while waiting:
            name = waiting.pop(0)
            if name not in reached:
                reached[name] = None
                received = self.document.schemas[name].get("readOnly", []) if given else []
                fields = self.parsed.fields.get(name, {})
                for property in [*(fields[field] for field in fields if field not in received), *self.held(name)]:
                    waiting.extend(self.types.references(property))

    def description(self, form: Schema) -> str:
        """What is said of a value, or else of what it refers to."""
        if "description" in form:
            return str(form["description"])
        references = [class_of(member) for member in form.get("oneOf", [form]) if member != NULL]
        named = self.document.schemas.get(references[0] or "", {}) if len(references) == 1 else {}
        return str(named.get("description", ""))

    def model(self, name: str) -> Model:
        form, fields = self.document.schemas[name], self.parsed.fields[name]
        python_names = self.python_names(name)
        shadowed = BUILTINS & set(python_names.values())
        further = next(self.held(name), None)
        found = {
            other for property in [*fields.values(), *self.held(name)] for other in self.types.references(property)
        } - {name}
        return Model(
            name=name,
            module=self.modules[name],
            description=form.get("description", ""),
            fields=tuple(
                self.field(python_names[field], field, property, form, shadowed) for field, property in fields.items()
            ),
            names=frozenset(found),
            further=None if further is None else self.further(further, shadowed),
            is_open=bool(form.get("open")),
        )

    def typed_dict(self, name: str) -> Dict:
        """The mapping that is taken in the place of a model, with the names of its fields."""
        form, fields = self.document.schemas[name], self.parsed.fields[name]
        python_names = self.python_names(name)
        shadowed = BUILTINS & set(python_names.values())
        return Dict(
            name=self.dicts[name],
            model=name,
            description=form.get("description", ""),
            fields=tuple(
                Field(
                    name=field,
                    python_name=python_names[field],
                    annotation=self.types.annotation(property, shadowed=shadowed, argument=True),
                    required=field in form["required"],
                    description=self.description(form["properties"][field]),
                )
                for field, property in fields.items()
                if field not in form.get("readOnly", [])
            ),
        )

    def python_names(self, name: str) -> Mapping[str, str]:
        """What the fields of a model are called."""
        return names.unique(self.parsed.fields[name], reserved=FIELD_NAMES | MODULE_NAMES)

    def further(self, property: PropertyProtocol, shadowed: frozenset[str]) -> Field:
        """What the further fields of a model hold."""
        types = self.types
        annotation = types.annotation(property, shadowed=shadowed)
        return Field("", "", annotation, False, shape=types.shape(property), plain=types.is_plain(property))

    def field(
        self, python_name: str, name: str, property: PropertyProtocol, form: Schema, shadowed: frozenset[str]
    ) -> Field:
        """A field of a model."""
        types = self.types
        field = Field(
            name=name,
            python_name=python_name,
            annotation=types.annotation(property, shadowed=shadowed),
            required=name in form["required"],
            description=self.description(form["properties"][name]),
            is_received=name in form.get("readOnly", []),
            is_sent=name in form.get("writeOnly", []),
            plain=types.is_plain(property),
            decoder=types.decoder(property),
            is_moment=isinstance(property, DateTimeProperty),
            secret=has_format(form["properties"][name], "password"),
        )
        written = {"constant": field.constant, "value": field.value}
        return replace(
            field,
            shape=types.field_shape(property).format_map(written) if field.decoder else types.shape(property),
            decode=types.decode(property).format_map(written),
        )

    def enumeration(self, name: str) -> Enumeration:
        form = self.document.schemas[name]
        kind = {"string": "str", "integer": "int"}[form["type"]]
        return Enumeration(name, tuple(form["enum"]), kind, form.get("description", ""))


class _Arguments:
    """The arguments of one operation, each with a name of its own."""

    def __init__(self, builder: _Builder, operation: Described, shadowed: frozenset[str]) -> None:
        self.builder = builder
        self.operation = operation
        self.shadowed = shadowed
        self.given = names.Names()
        self.references: dict[str, None] = {}

    def parameters(self, endpoint: Endpoint) -> dict[str, tuple[Field, ...]]:
        """The parameters by their place, those of the path in its order."""
        parsed = sorted(endpoint.query_parameters, key=index)
        found = list(zip(parsed, self.operation.parameters, strict=True))
        order = in_braces(self.operation.info.path)
        places: dict[str, tuple[Field, ...]] = {}
        for place in ("path", "query", "header"):
            own = [pair for pair in found if pair[1].place == place]
            if place == "path":
                own.sort(key=lambda pair: order.index(pair[1].name))
            places[place] = tuple(
                self.argument(
                    property, parameter.name, self.new(parameter.name), parameter.required, self.text(parameter)
                )
                for property, parameter in own
            )
        return places

    def bodies(self, endpoint: Endpoint) -> tuple[Body, ...]:
        """The bodies; a field that two of them have is one argument."""
        contents = self.operation.bodies
        listed = dict.fromkeys(name for content in contents for name in content.schema.get("properties", {}))
        fields = {name: self.new(name) for name in listed}
        whole = self.new("body")
        bodies = []
        for content, body in zip(contents, endpoint.bodies, strict=True):
            if content.schema.get("properties") and isinstance(body.prop, ModelProperty):
                bodies.append(self.flat(content, body.prop, fields))
                continue
            text = self.builder.description(content.schema) or "The whole body."
            needed = content.required and len(contents) == 1
            argument = self.argument(body.prop, "body", whole, needed, text)
            bodies.append(Body(content.media_type, content.is_json, whole=argument))
        return tuple(bodies)

    def flat(self, content: Content, model: ModelProperty, fields: dict[str, str]) -> Body:
        """A body whose fields are arguments."""
        found = sorted([*(model.required_properties or []), *(model.optional_properties or [])], key=index)
        parts: dict[bool, list[Field]] = {False: [], True: []}
        for property, (name, form) in zip(found, content.schema["properties"].items(), strict=True):
            text = self.builder.description(form)
            argument = self.argument(property, name, fields[name], name in content.schema["required"], text)
            argument = replace(argument, secret=has_format(form, "password"))
            parts[holds_files(form)].append(argument)
        return Body(
            content.media_type,
            content.is_json,
            tuple(parts[False]),
            tuple(parts[True]),
            urlencoded=content.is_urlencoded,
        )

    def text(self, parameter: Parameter) -> str:
        """What is said of a parameter, or else of what it refers to."""
        return parameter.description or self.builder.description(parameter.schema)

    def new(self, name: str) -> str:
        """A Python name that no other argument has."""
        return self.given.new(names.snake(name, ARGUMENT_NAMES))

    def argument(self, property: PropertyProtocol, name: str, python_name: str, required: bool, text: str) -> Field:
        types = self.builder.types
        self.references.update(dict.fromkeys(types.references(property)))
        annotation = types.annotation(property, argument=True, shadowed=self.shadowed)
        return Field(name, python_name, annotation, required, text, shape=types.shape(property))


def _twins(resource: Resource) -> Iterator[str]:
    """Operations of a resource that would be the same method, with a name for the second."""
    seen: dict[str, Operation] = {}
    given = names.Names([operation.method for operation in resource.operations])
    for operation in resource.operations:
        other = seen.setdefault(operation.method, operation)
        if other is not operation:
            action = operation.info.update(**{"x-personae-method": given.new(names.snake(operation.info.id))})
            yield (
                f"{operation.info.place} and {other.info.place} would both be {resource.name}.{operation.method}: "
                f"give one of them an x-personae-method, {action}"
            )
