"""The form of a document that the generator can take whole: what it must not see is left out or rewritten here."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from typing import Any, TypeVar

from ..documents import advice
from ..documents.pointer import end, join, look, parts, resolve, target
from ..documents.structure import nodes
from ..endpoints.credentials import sent_by_clients
from ..endpoints.operations import PAGING_POINTERS, OperationInfo, address, addresses, keys, operations
from ..endpoints.webhooks import events
from ..errors import PipelineError, refuse
from ..texts import joined
from .document import FORM, JSON, URLENCODED, Body, Document, Operation, Parameter, Stream
from .hoist import hoist, place_of, rebuilt
from .schemas import NULL, Normaliser, Schema, has_format, holds_files, union
from .streams import inlined, is_whole, stream_of

S = TypeVar("S")
T = TypeVar("T")


def normalise(document: dict[str, Any]) -> Document:
    """An overlaid and valid document, ready for the generator."""
    normaliser = _Operations(document)
    result = Document(
        title=document["info"]["title"],
        tags={tag["name"]: tag.get("description", "") for tag in document.get("tags", [])},
        operations=normaliser.each(normaliser.operation, operations(document)),
        schemas=dict(normaliser.each(normaliser.named, normaliser.components)),
        alone=alone(document),
        events=events(document),
        discriminators=normaliser.discriminators,
        webhooks=tuple(document.get("webhooks", {})),
    )
    hoist(result)
    return result


def alone(document: dict[str, Any]) -> list[str]:
    """The schemas that nothing refers to."""
    referred = {tuple(target(node.value["$ref"])) for node in nodes(document) if "$ref" in node.value}
    schemas = document.get("components", {}).get("schemas", {})
    return [name for name in schemas if ("components", "schemas", name) not in referred]


class _Operations(Normaliser):
    def __init__(self, document: dict[str, Any]) -> None:
        super().__init__(document)
        self.faults: list[str] = []
        self.told: set[str] = set()
        self.credentials = sent_by_clients(document)
        self.address = address(document) or next(iter(addresses(document.get("servers"))), None)

    def each(self, take: Callable[[T], S], things: Iterable[T]) -> list[S]:
        """What comes of each thing; PipelineError for the faults of all that cannot be taken."""
        found = []
        for thing in things:
            try:
                found.append(take(thing))
            except PipelineError as error:
                self.faults += error.lines
        refuse(self.faults)
        return found

    def named(self, name: str) -> tuple[str, Schema]:
        """A component with its name."""
        return name, _without_files(self.component(name))

    def operation(self, info: OperationInfo) -> Operation:
        """An operation with its parts in the normal form."""
        self.place, self.removal = info.place, info.removal
        self._refuse_other_server(info)
        self.refuse_too_many({parameter["name"]: {} for parameter in info.parameters})
        parameters = [parameter for raw in info.parameters if (parameter := self.parameter(info, raw)) is not None]
        events = self._events(info)
        if events is not None:
            raw, stream = events
            form, bodies = _without_files(self.schema(raw)), self.bodies(info)
            return Operation(info, parameters, bodies, form, stream=stream, body_type=_sent_type(bodies))
        answer, media_types = self.answer(info)
        for pointer in _waited_for(info):
            self._at(info, answer or {}, pointer, "x-personae-wait")
        for field in _lived(info):
            self._at(info, answer or {}, join(field), "x-personae-life")
        is_open = answer is None and not media_types and info.method != "head" and info.may_answer_anything
        bodies = self.bodies(info)
        return Operation(
            info,
            parameters,
            bodies,
            answer,
            media_types,
            is_open,
            body_type=_sent_type(bodies),
            answer_type=_told_type(json for one in self._contents(info) if (json := _json_type(one)) is not None),
        )

    def _events(self, info: OperationInfo) -> tuple[Schema, Stream] | None:
        """The schema of an event, and how the stream of them goes on; None of an operation that answers otherwise too.

        Where it is said how the stream goes on, it is what is wanted.
        """
        contents = [] if info.method == "head" else list(self._contents(info))
        found = [media for content in contents for kind, media in content.items() if _is_stream(kind)]
        if info.stream is None and (not found or any(not _is_stream(kind) for kind in contents[0])):
            return None
        if not found:
            raise PipelineError(
                f"{info.place}: x-personae-stream is said of it, but no answer of success is text/event-stream: add "
                f"that to its content, or take the extension out, {advice.removal(*info.way, 'x-personae-stream')}"
            )
        try:
            raw = inlined(self.document, _item(info, found[0]))
        except PipelineError as error:
            raise PipelineError(f"{info.place}: x-personae-stream: item: {error}") from None
        return raw, stream_of(self.document, info.stream or {}, raw, is_whole=is_whole(self.document, raw))

    def _refuse_other_server(self, info: OperationInfo) -> None:
        if info.servers and self.address not in info.servers:
            place = info.way if "servers" in info.raw else info.around
            raise PipelineError(
                f"{info.place}: it is at {info.servers[0]!r}, and all calls go to one server: take the operation out "
                f"by an overlay action, {info.removal}, or its address, if that server takes it too, "
                f"{advice.removal(*place, 'servers')}"
            )

    def parameter(self, info: OperationInfo, raw: dict[str, Any]) -> Parameter | None:
        """A parameter, None for what the client sends by itself, as keys, and for cookies, which it does not send."""
        name, place = raw["name"], raw["in"]
        sent = NEGOTIATED | self.credentials[info.id]
        if place == "cookie" or (place == "header" and name.lower() in sent):
            return None
        if "schema" not in raw:
            self._leave_out(info, raw, "has no schema: add one in the place of its content in an overlay")
            return None
        form = _without_files(self.schema(raw["schema"]))
        description = joined(raw.get("description"), form.get("description"))
        fault = self.unwritable(raw, form)
        if fault:
            self._leave_out(info, raw, f"{fault}, which cannot be written: describe it as a string in an overlay")
            return None
        if place == "path":
            form = union([member for member in form.get("oneOf", [form]) if member != NULL] or [{}])
        if place == "header":  # whatever it means, it is sent as text
            form = self.text(form)
        return Parameter(name, place, _is_needed(raw), form, description, joined=self.joined(raw, form))

    def _leave_out(self, info: OperationInfo, raw: dict[str, Any], fault: str) -> None:
        """PipelineError for a parameter that the operation needs; of any other it is noted that it must go, once."""
        said = f"{info.place}: the {raw['in']} parameter {raw['name']!r} {fault}, or take "
        if _is_needed(raw):
            raise PipelineError(f"{said}the operation out, {info.removal}")
        action = info.without(raw)
        self.faults += [f"{said}it out, {action}"] * (action not in self.told)
        self.told.add(action)

    def text(self, form: Schema) -> Schema:
        """The form of what is sent as text."""
        lists = [variant["items"] for variant in self.variants(form) if variant.get("type") == "array"]
        if lists:
            return {"type": "array", "items": self.text(union(lists))}
        return form if "enum" in self.resolved(form) else {"type": "string"}

    def joined(self, raw: dict[str, Any], form: Schema) -> str:
        """What stands between the items of a list that is one value in the URL; nothing if there is no such list."""
        style = _style(raw)
        is_one = style == "simple" or not raw.get("explode", style == "form")
        is_list = any(variant.get("type") == "array" for variant in self.variants(form))
        return JOINED[style] if is_list and is_one and raw["in"] != "header" else ""

    def unwritable(self, raw: dict[str, Any], form: Schema) -> str:
        """Why a parameter has no place in a URL or a header, nothing if it has one."""
        lists = [variant["items"] for variant in self.variants(form) if variant.get("type") == "array"]
        if any(variant.get("type") == "object" for variant in self.variants(form)):
            return "is an object"
        if any(inner.get("type") in ("object", "array") for items in lists for inner in self.variants(items)):
            return "is a list of objects or lists"
        if _style(raw) not in JOINED and (lists or raw["in"] == "path"):
            return f"has the style {_style(raw)}"
        return ""

    def bodies(self, info: OperationInfo) -> list[Body]:
        """The ways to send a body: one as JSON, one as a form if that can hold files or if there is no other."""
        raw, place = info.raw.get("requestBody"), (*info.way, "requestBody")
        if raw is None:
            return []
        if "$ref" in raw:
            reference = end(self.document, raw["$ref"])
            raw, place = look(self.document, reference), target(reference)
        content = raw["content"]
        if not content:
            return []
        kinds = [kind for kind in (_json_type(content), _form_type(content, FORM)) if kind is not None]
        kinds = kinds or [kind for kind in [_form_type(content, URLENCODED)] if kind is not None]
        if not kinds:
            is_needless = info.method in ("get", "head") or raw.get("required") is not True
            out = f"it out, {info.without_body}" if is_needless else f"the operation out, {info.removal}"
            raise PipelineError(
                f"{info.place}: a body of {' or '.join(content)} cannot be sent, only JSON and forms: take {out}"
            )
        bodies = []
        for kind in sorted(kinds, key=list(content).index):
            if "schema" not in content[kind]:
                action = advice.update(*place, "content", kind, schema="{type: object}")
                raise PipelineError(f"{info.place}: the request body {kind} has no schema, add one, {action}")
            form = self.body(info, kind, content[kind]["schema"])
            bodies.append(Body(kind, form, required=raw.get("required") is True))
        return [body for body in bodies if len(bodies) == 1 or body.is_json or _has_files(body.schema)]

    def body(self, info: OperationInfo, kind: str, raw: Any) -> Schema:
        """What a body holds; that of several objects has the fields of all, since its fields are arguments."""
        form = _sent(self.resolved(self.schema(raw)))
        variants = [_sent(variant) for variant in self.variants(form) if variant != NULL]
        if "oneOf" in form and all(variant.get("properties") for variant in variants):
            form = _all_fields(variants)
            self.refuse_too_many(form["properties"])
        if _json_type([kind]) is not None:
            return _without_files(form)
        self._refuse_odd_form(info, form)
        if _form_type([kind], URLENCODED) is not None:
            return _without_files(form)
        return {**form, "properties": {name: self._with_files(field) for name, field in form["properties"].items()}}

    def _with_files(self, form: Schema) -> Schema:
        """A field of a form, with files in the place of references to them, as JSON has the same components."""
        members = [self._file(member) or member for member in self.members(form, set())]
        if not any(map(holds_files, members)):
            return form
        return {**union(members), **{key: form[key] for key in ("title", "description") if key in form}}

    def _file(self, form: Schema) -> Schema | None:
        """What a form refers to, if that is a file or a list of files."""
        whole = self.resolved(form)
        if "items" in whole:
            whole["items"] = union(self.variants(whole["items"]))
        return whole if holds_files(whole) else None

    def _refuse_odd_form(self, info: OperationInfo, form: Schema) -> None:
        if not form.get("properties"):
            raise PipelineError(
                f"{info.place}: the fields of the form are not described: add them to the schema's properties, or take "
                f"the operation out by an overlay action, {info.removal}"
            )

    def answer(self, info: OperationInfo) -> tuple[Schema | None, tuple[str, ...]]:
        """What the caller wants of the answer of success, and the media types of files that may come in its place."""
        contents = [] if info.method == "head" else list(self._contents(info))
        if not contents:
            return None, ()
        files = tuple(dict.fromkeys(kind for content in contents for kind in self._files(content)))
        for media_type in files:
            if not _MEDIA_TYPE.fullmatch(media_type):
                raise PipelineError(
                    f"{info.place}: {media_type!r} is not a media type: correct it in an overlay, or take the "
                    f"operation out, {info.removal}"
                )
        described = [one[json] for one in contents if (json := _json_type(one)) is not None]
        if not described:
            return None, files
        form = union([self.schema(one.get("schema", {})) for one in described])
        paging = info.paging
        if paging is None:
            form = self._at(info, form, info.raw.get("x-personae-result", ""), "x-personae-result")
        else:
            there = {name: paging[name] for name in PAGING_POINTERS if name in paging}
            found = {name: self._at(info, form, at, f"x-personae-paging: {name}") for name, at in there.items()}
            form = self._list(info, found["items"])
        return _without_files(form), files

    def _contents(self, info: OperationInfo) -> Iterator[dict[str, Any]]:
        """What the answers of success hold, those that hold nothing left out."""
        for status in info.successes():
            raw = info.raw["responses"][status]
            content = (resolve(self.document, raw["$ref"]) if "$ref" in raw else raw).get("content")
            if content and status != "204":
                yield content

    def _files(self, content: dict[str, Any]) -> Iterator[str]:
        """The media types of files in an answer: those that hold one, or all but streams where it has no JSON."""
        json = _json_type(content)
        for kind, held in content.items():
            if kind != json and not _is_stream(kind) and (json is None or self.is_file(held)):
                yield kind

    def is_file(self, content: dict[str, Any]) -> bool:
        """Whether what a media type holds is a file."""
        return "schema" in content and any(
            has_format(variant, "binary") for variant in self.variants(self.schema(content["schema"]))
        )

    def _list(self, info: OperationInfo, form: Schema) -> Schema:
        lists = [variant for variant in self.variants(form) if variant.get("type") == "array"]
        if len(lists) != 1:
            raise PipelineError(f"{info.place}: x-personae-paging: items points to no array")
        return lists[0]

    def _at(self, info: OperationInfo, form: Schema, pointer: str, extension: str) -> Schema:
        """The form of a value in an answer."""
        for part in parts(pointer):
            found = [inner for variant in self.variants(form) if (inner := _step(variant, part)) is not None]
            if not found:
                raise PipelineError(
                    f"{info.place}: {extension}: the schema of the answer has nothing at {pointer!r}, correct either"
                )
            form = union(found)
        return form


def _lived(info: OperationInfo) -> list[str]:
    """The fields that change in time."""
    said = info.life
    inner = [
        *said.get("lasted", {}).values(),
        *(said.get(name, {}) for name in ("made", "well", "badly")),
        *said.get("ends", {}).values(),
    ]
    groups = [*(said.get(name, ()) for name in ("began", "over", "later")), *inner]
    return [field for group in groups for field in group]


def _waited_for(info: OperationInfo) -> list[str]:
    """The places in an answer that tell how far a thing is, and why it failed."""
    said = info.waiting or {"states": []}
    return [*(state["field"] for state in said["states"]), *([said["reason"]] if "reason" in said else [])]


NEGOTIATED = frozenset({"accept", "content-type"})
"""What OpenAPI ignores among parameters, as media types tell it."""

JOINED = {"simple": ",", "form": ",", "spaceDelimited": "%20", "pipeDelimited": "%7C"}
"""What stands between the items of a list that is one value, by its style."""


def _is_needed(parameter: dict[str, Any]) -> bool:
    return parameter["in"] == "path" or parameter.get("required") is True


def _style(parameter: dict[str, Any]) -> str:
    return str(parameter.get("style", "form" if parameter["in"] == "query" else "simple"))


class Answers(_Operations):
    """What operations answer, whole; and what stands in the way of operations that cannot be taken."""

    def of(self, info: OperationInfo) -> Schema | None:
        """The form of the JSON that an operation answers, None if it has none."""
        described = [content[kind] for content in self._contents(info) if (kind := _json_type(content)) is not None]
        return union([self.schema(one.get("schema", {})) for one in described]) if described else None

    def plain(self, parameter: dict[str, Any]) -> dict[str, Any]:
        """The keywords of the schema of a parameter, or of its only variant that is not null."""
        schema = parameter.get("schema", {})
        while "$ref" in schema:
            schema = {**resolve(self.document, schema["$ref"]), **{key: schema[key] for key in schema if key != "$ref"}}
        variants = [one for keyword in ("anyOf", "oneOf", "allOf") for one in schema.get(keyword, [])]
        others = [one for one in variants if one.get("type") != "null"]
        return {**self.plain({"schema": others[0]}), **schema} if len(others) == 1 else schema


def _step(form: Schema, part: str) -> Schema | None:
    """The form of what is in a value under a key, None if there is nothing."""
    if not form.keys() - {"title", "description"}:
        return {}
    if form.get("type") == "array":
        return form["items"] if isinstance(keys(f"/{part}")[0], int) else None
    if form.get("type") == "object":
        found: Schema | None = form["properties"].get(part)
        return form["additionalProperties"] if found is None and not form["properties"] else found
    return None


def _item(info: OperationInfo, media: dict[str, Any]) -> Any:
    """The schema of one event, as far as one is told: that of the whole may say no more than that it is a text."""
    if info.stream is not None and "item" in info.stream:
        return {"$ref": info.stream["item"]}
    if "itemSchema" in media:
        return media["itemSchema"]
    schema = media.get("schema", {})
    return {} if isinstance(schema, dict) and schema.get("type") == "string" else schema


def _is_stream(media_type: str) -> bool:
    return media_type.strip().lower().startswith("text/event-stream")


def _json_type(content: Iterable[str]) -> str | None:
    plain = {kind: kind.partition(";")[0].strip().lower() for kind in content}
    json = [kind for kind, name in plain.items() if name == "application/json"]
    return next(iter([*json, *(kind for kind, name in plain.items() if name.endswith("+json") or name == "*/*")]), None)


def _sent_type(bodies: list[Body]) -> str:
    return _told_type(body.media_type for body in bodies if body.is_json)


def _told_type(kinds: Iterable[str]) -> str:
    """The media types of JSON as headers tell them; where one is any, it is the plain one."""
    told = [kind.strip() if kind.partition(";")[0].strip().endswith("+json") else JSON for kind in kinds]
    return ", ".join(dict.fromkeys(kind if _MEDIA_TYPE.fullmatch(kind) else JSON for kind in told)) or JSON


def _form_type(content: Iterable[str], form: str) -> str | None:
    return next((kind for kind in content if kind.partition(";")[0].strip().lower() == form), None)


def _sent(form: Schema) -> Schema:
    """What of an object is sent: not what is only received."""
    received = form.get("readOnly", [])
    if not received:
        return form
    return {
        **form,
        "properties": {name: value for name, value in form["properties"].items() if name not in received},
        "required": [name for name in form["required"] if name not in received],
    }


def _all_fields(variants: list[Schema]) -> Schema:
    properties: dict[str, list[Schema]] = {}
    for variant in variants:
        for name, form in variant["properties"].items():
            properties.setdefault(name, []).append(form)
    return {
        "type": "object",
        "properties": {name: union(forms) for name, forms in properties.items()},
        "required": [name for name in properties if all(name in variant["required"] for variant in variants)],
        "additionalProperties": {},
    }


_MEDIA_TYPE = re.compile(r"[A-Za-z0-9!#$&^_.+-]+/(?:\*|[A-Za-z0-9!#$&^_.+-]+)(?:; ?[A-Za-z0-9-]+=[A-Za-z0-9._-]+)*")


def _has_files(form: Schema) -> bool:
    return any(map(holds_files, form["properties"].values()))


def _without_files(form: Schema) -> Schema:
    """In JSON a file is a text."""
    if form.get("format") == "binary":
        return {name: value for name, value in form.items() if name != "format"}
    return rebuilt(form, place_of(""), lambda inner, _: _without_files(inner))
