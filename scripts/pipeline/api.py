"""The Python API of one vendor as data: what the templates write down."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from openapi_python_client.parser import GeneratorData
from openapi_python_client.parser.bodies import BodyType
from openapi_python_client.parser.openapi import Endpoint
from openapi_python_client.parser.properties.file import FileProperty
from openapi_python_client.parser.properties.list_property import ListProperty
from openapi_python_client.parser.properties.literal_enum_property import LiteralEnumProperty
from openapi_python_client.parser.properties.model_property import ModelProperty
from openapi_python_client.parser.properties.protocol import PropertyProtocol

from . import names
from .document import OperationInfo
from .errors import PipelineError
from .python_types import BUILTINS, PythonTypes, text

CLIENT_NAMES = frozenset(
    {"fetch", "send", "paginate", "close", "aclose", "with_options", "vendor", "options", "closed"}
)
"""Attributes of clients, which no resource may be called."""

REPEATABLE_METHODS = frozenset({"get", "head", "put", "delete"})

_MODEL_NAMES = frozenset({"from_dict", "to_dict", "additional_properties", "FIELDS"})
_CALL_NAMES = frozenset({"given", "encode", "dt"})


@dataclass(frozen=True, slots=True)
class Field:
    """A field of a model, or an argument of an operation."""

    name: str
    python_name: str
    annotation: str
    required: bool
    description: str = ""
    shape: str = "ANY"
    plain: bool = True
    decoder: str = ""
    decode: str = ""
    secret: bool = False


@dataclass(frozen=True, slots=True)
class Model:
    """A class of the `models` package."""

    name: str
    module: str
    description: str
    fields: tuple[Field, ...]
    imports: tuple[tuple[str, str], ...]
    enumerations: tuple[str, ...]


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

    @property
    def arguments(self) -> tuple[Field, ...]:
        """All arguments of the body."""
        return (*self.fields, *self.files, *((self.whole,) if self.whole else ()))


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
    paging: dict[str, Any] | None
    imports: frozenset[str] = frozenset()
    enumerations: frozenset[str] = frozenset()

    @property
    def constant(self) -> str:
        """The name of the operation's constant."""
        return "_" + self.function.upper()

    @property
    def positional(self) -> tuple[Field, ...]:
        """Arguments that may be given by place: those of the path, and a body that is one value."""
        return (*self.path, *(body.whole for body in self.bodies if body.whole))

    @property
    def keywords(self) -> tuple[Field, ...]:
        """Arguments that are given by name, required ones first."""
        merged: dict[str, Field] = {}
        for argument in (*self.query, *self.headers, *(a for body in self.bodies for a in (*body.fields, *body.files))):
            merged.setdefault(argument.python_name, argument)
        needed = (
            [set.intersection(*({a.python_name for a in b.arguments if a.required} for b in self.bodies))]
            if self.bodies
            else []
        )
        outside = {a.python_name for a in (*self.query, *self.headers) if a.required}
        required = outside.union(*needed)
        return tuple(
            _with_required(argument, argument.python_name in required)
            for argument in sorted(merged.values(), key=lambda argument: argument.python_name not in required)
        )

    @property
    def repeatable(self) -> bool:
        """Whether a caller may send it twice."""
        return self.info.method in REPEATABLE_METHODS or bool(self.info.raw.get("x-personae-repeatable"))

    @property
    def effect(self) -> str | None:
        """What sending it costs."""
        return self.info.raw.get("x-personae-effect")


def _with_required(argument: Field, required: bool) -> Field:
    return Field(argument.name, argument.python_name, argument.annotation, required, argument.description)


@dataclass(slots=True)
class Resource:
    """The operations of one tag."""

    name: str
    class_name: str
    tag: str
    description: str
    operations: list[Operation] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class VendorApi:
    """All that is generated for a vendor."""

    vendor: str
    package: str
    title: str
    resources: tuple[Resource, ...]
    models: tuple[Model, ...]
    enumerations: tuple[Enumeration, ...]


def build(vendor: str, data: GeneratorData, infos: Iterable[OperationInfo], document: dict[str, Any]) -> VendorApi:
    """The API of a vendor from what the generator has parsed and what our extensions add."""
    return _Builder(vendor, data, document).build(infos)


class _Builder:
    def __init__(self, vendor: str, data: GeneratorData, document: dict[str, Any]) -> None:
        self.vendor = vendor
        self.package = f"personae_api.{vendor}"
        self.types = PythonTypes(data.models, self.package)
        self.data = data
        self.document = document
        self.reached: dict[str, ModelProperty | LiteralEnumProperty] = {}

    def build(self, infos: Iterable[OperationInfo]) -> VendorApi:
        endpoints = {
            (endpoint.method, str(endpoint.name)): endpoint
            for collection in self.data.endpoint_collections_by_tag.values()
            for endpoint in collection.endpoints
        }
        descriptions = {tag["name"]: tag.get("description", "") for tag in self.document.get("tags", [])}
        resources: dict[str, Resource] = {}
        for info in infos:
            name = info.resource
            if name in CLIENT_NAMES:
                raise PipelineError(
                    f"{info.place}: a resource cannot be called {name!r}, which is a client's own: rename the tag"
                )
            resource = resources.setdefault(
                name, Resource(name, names.pascal(info.tag), info.tag, descriptions.get(info.tag, ""))
            )
            endpoint = endpoints[info.method, _endpoint_name(info.id)]
            resource.operations.append(self.operation(info, endpoint))
        for resource in resources.values():
            _refuse_twins(resource)
        models = self.reachable_models()
        return VendorApi(
            vendor=self.vendor,
            package=self.package,
            title=str(self.document["info"]["title"]),
            resources=tuple(resources.values()),
            models=tuple(sorted(models, key=lambda model: model.name)),
            enumerations=tuple(sorted(self.enumerations(), key=lambda enumeration: enumeration.name)),
        )

    def operation(self, info: OperationInfo, endpoint: Endpoint) -> Operation:
        used: set[str] = set(_CALL_NAMES)

        def named(properties: Iterable[PropertyProtocol], place: str) -> tuple[Field, ...]:
            parameters = {q["name"]: q for q in info.raw["parameters"] if q["in"] == place}
            listed = list(properties)
            new = names.unique((text(q.name) for q in listed), used)
            used.update(new.values())
            result = []
            for q in listed:
                name = text(q.name)
                texts = [parameters[name].get("description", ""), parameters[name]["schema"].get("description", "")]
                result.append(self.argument(q, new[name], " ".join(filter(None, texts)), bool(q.required)))
            return tuple(result)

        path = named(endpoint.path_parameters, "path")
        query = named(endpoint.query_parameters, "query")
        headers = named(endpoint.header_parameters, "header")
        bodies = tuple(self.body(body, frozenset(used), info) for body in endpoint.bodies)
        response = next(iter(endpoint.responses), None)
        answer = None if response is None or response.source["return_type"] == "None" else response.prop
        result, shape, paging = "None", None, info.paging
        if answer is not None:
            self.reach(answer)
            result = self.types.annotation(answer, shadowed={"list"})
            shape = self.types.shape(answer)
            if paging is not None:
                if not isinstance(answer, ListProperty):
                    raise PipelineError(f"{info.place}: x-personae-paging 'items' points to no array")
                result = self.types.annotation(answer.inner_property, shadowed={"list"})
        arguments = endpoint.list_all_parameters()
        named_types = [r for q in [*arguments, *([answer] if answer else [])] for r in self.annotated(q)]
        return Operation(
            info=info,
            function=names.snake(info.id),
            method=info.method_name,
            summary=info.raw.get("summary", ""),
            description=info.raw.get("description", ""),
            path=path,
            query=query,
            headers=headers,
            bodies=bodies,
            result=result,
            shape=shape,
            paging=paging,
            imports=frozenset(str(r.class_info.name) for r in named_types if isinstance(r, ModelProperty)),
            enumerations=frozenset(str(r.class_info.name) for r in named_types if not isinstance(r, ModelProperty)),
        )

    def annotated(self, property: PropertyProtocol) -> Iterable[ModelProperty | LiteralEnumProperty]:
        """What the annotations of an argument or an answer name; the fields of a flattened body are its arguments."""
        if isinstance(property, ModelProperty) and text(property.name) == "body" and self.types.fields(property):
            for inner in self.types.fields(property):
                yield from self.types.references(inner)
        else:
            yield from self.types.references(property)

    def body(self, body: Any, used: frozenset[str], info: OperationInfo) -> Body:
        prop, json = body.prop, body.body_type is BodyType.JSON
        media = text(body.content_type)
        if body.body_type not in (BodyType.JSON, BodyType.FILES):
            raise PipelineError(
                f"{info.place}: request bodies of {media} are not generated yet, remove it in an overlay"
            )
        if not isinstance(prop, ModelProperty) or self.types.is_map(prop):
            self.reach(prop)
            return Body(media, json, whole=self.argument(prop, "body", "The whole body.", bool(prop.required)))
        fields: list[Field] = []
        files: list[Field] = []
        listed = self.types.fields(prop)
        new = names.unique((text(q.name) for q in listed), used)
        for q in listed:
            name = text(q.name)
            argument = self.argument(q, new[name], self.description(prop, name), bool(q.required))
            (files if isinstance(q, FileProperty) else fields).append(argument)
        return Body(media, json, tuple(fields), tuple(files))

    def argument(self, property: PropertyProtocol, python_name: str, description: str, required: bool) -> Field:
        self.reach(property)
        return Field(
            name=text(property.name),
            python_name=python_name,
            annotation=self.types.annotation(property, argument=True, shadowed=BUILTINS & {"list"}),
            required=required,
            description=description,
        )

    def reach(self, property: PropertyProtocol) -> None:
        for found in self.types.references(property):
            name = str(found.class_info.name)
            if name not in self.reached:
                self.reached[name] = found
                if isinstance(found, ModelProperty):
                    for inner in self.types.fields(self.model_property(name)):
                        self.reach(inner)

    def model_property(self, name: str) -> ModelProperty:
        return self.types.models[name]

    def reachable_models(self) -> list[Model]:
        return [self.model(name) for name, found in self.reached.items() if isinstance(found, ModelProperty)]

    def model(self, name: str) -> Model:
        prop = self.model_property(name)
        listed = self.types.fields(prop)
        new = names.unique((text(q.name) for q in listed), _MODEL_NAMES)
        shadowed = BUILTINS & set(new.values())
        found = [r for q in listed for r in self.types.references(q) if str(r.class_info.name) != name]
        imports = {
            (str(r.class_info.module_name), str(r.class_info.name)) for r in found if isinstance(r, ModelProperty)
        }
        enumerations = {str(r.class_info.name) for r in found if isinstance(r, LiteralEnumProperty)}
        return Model(
            name=name,
            module=str(prop.class_info.module_name),
            description=text(prop.description or ""),
            fields=tuple(self.field(prop, q, new[text(q.name)], shadowed) for q in listed),
            imports=tuple(sorted(imports)),
            enumerations=tuple(sorted(enumerations)),
        )

    def field(
        self, model: ModelProperty, property: PropertyProtocol, python_name: str, shadowed: Iterable[str]
    ) -> Field:
        name = text(property.name)
        raw = self.raw_property(str(model.class_info.name), name)
        return Field(
            name=name,
            python_name=python_name,
            annotation=self.types.annotation(property, shadowed=set(shadowed)),
            required=bool(property.required),
            description=self.description(model, name),
            shape=self.types.shape(property),
            plain=self.types.is_plain(property),
            decoder=self.types.decoder(property),
            decode=self.types.decode(property),
            secret=raw.get("format") == "password",
        )

    def description(self, model: ModelProperty, name: str) -> str:
        for part in [model.data, *model.data.allOf]:
            for key, value in (getattr(part, "properties", None) or {}).items():
                if text(key) == name:
                    return text(getattr(value, "description", None) or "")
        return ""

    def raw_property(self, model: str, name: str) -> dict[str, Any]:
        schema = self.document["components"]["schemas"].get(model, {})
        raw: dict[str, Any] = schema.get("properties", {}).get(name, {})
        return raw

    def enumerations(self) -> Iterable[Enumeration]:
        for name, found in self.reached.items():
            if isinstance(found, LiteralEnumProperty):
                raw = self.document["components"]["schemas"].get(name, {})
                known = [value for value in raw.get("enum", []) if value is not None]
                yield Enumeration(
                    name=name,
                    values=tuple(known or sorted(found.values, key=str)),
                    kind=found.value_type.__name__,
                    description=raw.get("description", ""),
                )


def _endpoint_name(operation_id: str) -> str:
    from openapi_python_client.strings import PythonIdentifier

    return str(PythonIdentifier(operation_id, prefix="field_"))


def _refuse_twins(resource: Resource) -> None:
    seen: dict[str, Operation] = {}
    for operation in resource.operations:
        other = seen.setdefault(operation.method, operation)
        if other is not operation:
            raise PipelineError(
                f"{operation.info.place} and {other.info.place} would both be {resource.name}.{operation.method}: "
                f"give one of them an x-personae-method"
            )
