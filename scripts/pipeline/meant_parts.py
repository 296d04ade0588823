"""Operations, parameters, bodies and answers that say oddly what is clear all the same."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from . import standard
from .errors import PipelineError
from .meant_schemas import PARAMETER_WORDS, WORDS, Place, Rule, mapping, meant, unquoted
from .operations import in_braces
from .pointer import parts, resolve
from .structure import METHODS

Part = dict[str, Any]

_LATER: Mapping[str, Mapping[str, frozenset[str]]] = {
    "3.1": {"document": frozenset({"webhooks", "jsonSchemaDialect"}), "components": frozenset({"pathItems"})},
    "3.2": {
        "document": frozenset({"$self"}),
        "components": frozenset({"mediaTypes"}),
        "path": frozenset({"query", "additionalOperations"}),
        "media": frozenset({"itemSchema", "itemEncoding", "prefixEncoding", "description"}),
        "response": frozenset({"summary"}),
        "example": frozenset({"dataValue", "serializedValue"}),
    },
}
"""The words that a version has brought, by what says them."""

_TRUTHS = frozenset({"required", "deprecated", "explode", "allowReserved", "allowEmptyValue"})
_VALUES = frozenset({"example", "value", "dataValue", "default"})
_STYLES = {
    "query": frozenset({"form", "spaceDelimited", "pipeDelimited", "deepObject"}),
    "path": frozenset({"simple", "label", "matrix"}),
    "header": frozenset({"simple"}),
    "cookie": frozenset({"form", "cookie"}),
}
_COLLECTIONS: Mapping[str, Part] = {
    "csv": {"explode": False},
    "ssv": {"style": "spaceDelimited", "explode": False},
    "pipes": {"style": "pipeDelimited", "explode": False},
    "multi": {"explode": True},
}
"""`collectionFormat` of OpenAPI 2.0 in the words of today."""

_OF_SCHEMAS = WORDS - {"required", "deprecated", "description", "example", "examples", "$ref"}
"""What only a schema says, and neither a parameter nor a media type."""


def _values(kind: str) -> Rule:
    """The rule for words whose value is null, or in quotes."""
    known = standard.words(kind) - (_VALUES if kind != "link" else _VALUES | {"requestBody"})

    def rule(value: Part, at: Place) -> Iterator[str]:
        del at
        yield from unquoted(value, _TRUTHS & known)
        for key in [key for key, inner in value.items() if inner is None and key in known]:
            del value[key]
            yield f"null, where nothing is said: {key}"

    return rule


def _words(kind: str) -> Rule:
    """The rule for words of later versions, and for those that nobody knows."""
    known = standard.words(kind)

    def rule(value: Part, at: Place) -> Iterator[str]:
        for version, words in _LATER.items():
            for key in sorted(words.get(kind, frozenset()) & value.keys()):
                if at.version < version:
                    yield f"a word of {version}, and read as there: {key}"
        for key in [key for key in value if key not in known and not key.startswith("x-")]:
            inner = value.pop(key)
            if key.lower() in known - value.keys() and key != key.lower():
                value[key.lower()] = inner
                yield f"in other letters: {key}"
            else:
                yield f"no word of {_CALLED.get(kind, f'a {kind}')}, and left out: {meant(key, known)}"

    return rule


_CALLED = {
    "document": "a whole document",
    "media": "media types",
    "body": "request bodies",
    "path": "paths",
    "operation": "an operation",
}


def _version(document: Part, at: Place) -> Iterator[str]:
    text = str(document["openapi"])
    if text == at.version or not isinstance(document["openapi"], str):
        document["openapi"] = f"{at.version}.0" if text == at.version else text
        yield f"openapi is {text}, written out {document['openapi']}"
    info = mapping(document.get("info"))
    for key in ("title", "version"):
        if isinstance(info.get(key), int | float):
            info[key] = str(info[key])
            yield f"{key} is a number and read as a text"
    tags = document.get("tags")
    for tag in tags if isinstance(tags, list) else ():
        if isinstance(mapping(tag).get("summary"), str):
            tag.setdefault("description", tag["summary"])


def _self(document: Part, at: Place) -> Iterator[str]:
    """References by the address of the document itself are references within it."""
    del at
    own = document.pop("$self", None)
    if isinstance(own, str) and own:
        for holder in _objects(document):
            reference = holder.get("$ref")
            if isinstance(reference, str) and reference.startswith(f"{own}#"):
                holder["$ref"] = reference.removeprefix(own)
    yield from ()


def _objects(value: Any) -> Iterator[Part]:
    waiting = [value]
    while waiting:
        inner = waiting.pop()
        if isinstance(inner, dict):
            yield inner
            waiting += inner.values()
        elif isinstance(inner, list):
            waiting += inner


def _empty(*maps: str) -> Rule:
    """The rule for maps in which null stands for an empty thing."""

    def rule(value: Part, at: Place) -> Iterator[str]:
        del at
        for key in maps:
            inner = mapping(value.get(key))
            for name in [name for name in inner if inner[name] is None]:
                inner[name] = {}
                yield f"null, and read as an empty one: {name!r} in {key}"

    return rule


def _in_path(item: Part, at: Place) -> Iterator[str]:
    """What braces in a path name is a text where it is not described; what none name is left out."""
    top, *keys = parts(at.pointer)
    if top != "paths" or len(keys) != 1 or "$ref" in item:
        return
    templated = in_braces(keys[0])
    found = [item.get(method) for method in METHODS] + [*mapping(item.get("additionalOperations")).values()]
    for operation in found:
        if isinstance(operation, dict):
            yield from _of_path(templated, operation, item, at)


def _of_path(templated: list[str], operation: Part, item: Part, at: Place) -> Iterator[str]:
    own, shared = operation.get("parameters") or [], item.get("parameters") or []
    if not isinstance(own, list) or not isinstance(shared, list):
        return
    declared = [_declared(raw, at) for raw in (*own, *shared)]
    needless = {
        name: raw for name, raw in zip(declared, own, strict=False) if name is not None and name not in templated
    }
    spelled = {name.lower(): name for name in needless}
    missing = [name for name in dict.fromkeys(templated) if name not in declared]
    for name in missing:
        other = needless.get(spelled.get(name.lower(), ""), {})
        described = {"schema": {"type": "string"}} if "$ref" in other else other
        own = [*own, {"schema": {"type": "string"}, **described, "name": name, "in": "path", "required": True}]
        yield f"in the path, but not among the parameters, and a text: {name!r}"
    for name, raw in needless.items():
        own = [other for other in own if other is not raw]
        yield f"a parameter of the path that is not in it, and left out: {name!r}"
    if missing or needless:
        operation["parameters"] = own


def _declared(raw: Any, at: Place) -> str | None:
    """The name of a parameter of the path."""
    value = _resolved(raw, at) or {}
    return str(value["name"]) if value.get("in") == "path" and "name" in value else None


def _resolved(raw: Any, at: Place) -> Part | None:
    """A part, or what it refers to; None if that is none, which validation tells of."""
    try:
        value = resolve(at.document, raw["$ref"]) if "$ref" in mapping(raw) else raw
    except (PipelineError, AttributeError, TypeError):
        return None
    return value if isinstance(value, dict) else None


def _tags(operation: Part, at: Place) -> Iterator[str]:
    del at
    tags = operation.get("tags")
    if isinstance(tags, list) and any(isinstance(tag, dict) and isinstance(tag.get("name"), str) for tag in tags):
        operation["tags"] = [tag["name"] if isinstance(tag, dict) and "name" in tag else tag for tag in tags]
        yield "a tag of an operation is an object, of which its name counts"
    if isinstance(tags, str):
        operation["tags"] = [tags]
        yield "tags is one text and read as a list of it"


def _without_body(operation: Part, at: Place) -> Iterator[str]:
    """A body of GET and HEAD: servers ignore it, and what stands before them refuses it."""
    if at.pointer.rpartition("/")[2] in ("get", "head") and "requestBody" in operation:
        body = _resolved(operation["requestBody"], at)
        if body is None:
            return
        if body.get("required") is not True:
            del operation["requestBody"]
            yield "a GET or HEAD has a body that is not required, and is sent without"
        else:
            yield "a GET or HEAD requires a body, which many servers do not take"


def _twice(holder: Part, at: Place) -> Iterator[str]:
    del at
    parameters = holder.get("parameters")
    if not isinstance(parameters, list):
        return
    different: dict[str, Any] = {}
    for number, one in enumerate(parameters):
        name = mapping(one).get("name")
        key = str(number) if name is None else f"{one.get('in')} {name}"
        if key in different:
            yield f"a parameter is there twice, and the first counts: {name!r}"
        different.setdefault(key, one)
    holder["parameters"] = [*different.values()]


def _querystring(holder: Part, at: Place) -> Iterator[str]:
    """A parameter that is the whole query, as a form: each of its fields is a parameter."""
    del at
    parameters = holder.get("parameters")
    listed = parameters if isinstance(parameters, list) else []
    for raw in [one for one in listed if mapping(one).get("in") == "querystring"]:
        schema = mapping(mapping(mapping(raw.get("content")).get(_FORM)).get("schema"))
        properties = mapping(schema.get("properties"))
        if properties:
            required = schema.get("required") or []
            place = listed.index(raw)
            listed[place : place + 1] = [
                {"name": name, "in": "query", "schema": inner, **({"required": True} if name in required else {})}
                for name, inner in properties.items()
            ]
    yield from ()


_FORM = "application/x-www-form-urlencoded"


def _parameter(parameter: Part, at: Place) -> Iterator[str]:
    yield from _beside_schema(parameter, at)
    schema = parameter.get("schema")
    if isinstance(schema, dict):
        if isinstance(schema.get("required"), bool):
            parameter.setdefault("required", schema.pop("required"))
            schema.pop("required", None)
            yield "inside the schema of a parameter, and read as of the parameter: required"
        for word in PARAMETER_WORDS:
            if word in schema:
                parameter.setdefault(word, schema.pop(word))
                schema.pop(word, None)
                yield f"inside the schema of a parameter, and read as of the parameter: {word}"
    collection = parameter.pop("collectionFormat", None)
    if collection is not None:
        for word, value in _COLLECTIONS.get(str(collection), {}).items():
            parameter.setdefault(word, value)
        yield "collectionFormat is a word of 2.0 and read as there"
    yield from unquoted(parameter, _TRUTHS)  # those too that stood in the schema
    place = str(parameter.get("in"))
    if place == "path" and parameter.get("required") is not True:
        parameter["required"] = True
        yield "a parameter of the path is not required, and is all the same"
    if place != "query" and "allowEmptyValue" in parameter:
        del parameter["allowEmptyValue"]
        yield "allowEmptyValue is a word of parameters of the query alone, and left out"
    style = parameter.get("style")
    if place in _STYLES and isinstance(style, str) and style not in _STYLES[place]:
        del parameter["style"]
        if style == "simple" and parameter.get("explode") is not True:
            parameter["explode"] = False
        elif place in ("path", "header"):
            parameter.pop("explode", None)
        yield f"no style of a parameter of the {place}: {style}"
    if place == "header" and parameter.get("explode") is not None and not isinstance(parameter["explode"], bool):
        del parameter["explode"]
    if "schema" in parameter and "content" in parameter:
        del parameter["content"]
        yield "a parameter has a schema and content, of which the schema counts"
    if place in _STYLES and not {"schema", "content"} & parameter.keys():
        parameter["schema"] = {"type": "string"}
        yield "a parameter without a schema is a text"


def _beside_schema(holder: Part, at: Place) -> Iterator[str]:
    """A schema's words that stand beside it, as those of OpenAPI 2.0 did."""
    del at
    found = [key for key in holder if key in _OF_SCHEMAS]
    if not found or "content" in holder:
        return
    schema = holder.setdefault("schema", {})
    for key in found:
        value = holder.pop(key)
        if isinstance(schema, dict):
            schema.setdefault(key, value)
        yield f"beside the schema, and read as in it: {key}"


def _media(media: Part, at: Place) -> Iterator[str]:
    if at.version >= "3.2" and "description" in media:
        del media["description"]
    yield from _beside_schema(media, at)
    if "itemSchema" in media and "schema" not in media and "json" in at.pointer.rpartition("/")[2].split("~1"):
        media["schema"] = {"type": "array", "items": media["itemSchema"]}


def _examples(holder: Part, at: Place) -> Iterator[str]:
    del at
    if "example" in holder and "examples" in holder:
        del holder["example"]
        yield "example stands beside examples, which count"
    if isinstance(holder.get("examples"), list):
        holder["examples"] = {
            f"example{number}": {"value": value} for number, value in enumerate(holder["examples"], 1)
        }
        yield "examples are a list, as those of schemas, and read as named ones"


def _example(example: Part, at: Place) -> Iterator[str]:
    del at
    if "dataValue" in example:
        example.setdefault("value", example.pop("dataValue"))
        example.pop("dataValue", None)
    if "value" in example:
        for other in ("externalValue", "serializedValue"):
            if other in example:
                del example[other]
                if other == "externalValue":
                    yield "externalValue stands beside value, which counts"


def _content(holder: Part, at: Place) -> Iterator[str]:
    """Words of a media type that stand beside the media types, or in the place of them as in OpenAPI 2.0."""
    if "schema" in holder:
        schema = holder.pop("schema")
        holder.setdefault("content", {"application/json": {"schema": schema}})
        yield "schema stands where the content is, and is read as that of JSON"
    content = mapping(holder.get("content"))
    if isinstance(content.get("$ref"), str) and (found := _resolved(content, at)) is not None:
        holder["content"] = content = dict(found)
        yield "content is a reference, and read as what it refers to"
    for key in ("schema", "example", "examples", "encoding"):
        if key in content:
            value = content.pop(key)
            for media in content.values():
                if isinstance(media, dict):
                    media.setdefault(key, value)
            yield f"beside the media types, and read as of each: {key}"


def _statuses(operation: Part, at: Place) -> Iterator[str]:
    del at
    responses = operation.get("responses")
    if not isinstance(responses, dict):
        return
    for status in [*responses]:
        if status[1:] == "xx":
            responses.setdefault(status[:1] + "XX", responses.pop(status))
            yield f"a status in other letters: {status}"
    for status in [status for status, response in responses.items() if response is None]:
        responses[status] = {"description": ""}
        yield "an answer is null, and read as one of which nothing is said"


def _success(operation: Part, at: Place) -> Iterator[str]:
    """An operation of which only failures are told succeeds as well."""
    responses = operation.setdefault("responses", {})
    is_open = isinstance(responses, dict) and not any(status[:1] == "2" for status in responses)
    if is_open and at.pointer.startswith("/paths/"):
        responses["200"] = {"description": ""}
        yield "no answer of success is described, which may be anything"


def _response(response: Part, at: Place) -> Iterator[str]:
    yield from _content(response, at)
    if "description" not in response and at.version < "3.2":
        response["description"] = ""
        yield "an answer has no description"


def _header(header: Part, at: Place) -> Iterator[str]:
    yield from _beside_schema(header, at)
    if not {"schema", "content"} & header.keys():
        header["schema"] = {}
        yield "a header of an answer has no schema, and may be anything"
    for word in ("name", "in"):
        if header.pop(word, None) is not None:
            yield f"{word} is no word of a header, which has its name before it"


_OPERATION = (_tags, _twice, _querystring, _without_body, _statuses, _success)
_RULES: Mapping[str, tuple[Rule, ...]] = {
    "document": (_version, _self),
    "components": (_empty("schemas", "responses", "parameters", "requestBodies", "headers", "examples"),),
    "path": (_twice, _querystring, _in_path),
    "operation": _OPERATION,
    "parameter": (_parameter, _examples),
    "header": (_header, _examples),
    "body": (_content, _empty("content")),
    "response": (_response, _empty("content", "headers")),
    "media": (_media, _examples),
    "example": (_example,),
    **dict.fromkeys(("encoding", "link", "security scheme"), ()),
}
RULES: Mapping[str, tuple[Rule, ...]] = {kind: (_values(kind), *rules, _words(kind)) for kind, rules in _RULES.items()}
"""The rules for each kind of thing in a document, in their order."""
