"""Objects other than parameters and schemas (operations, bodies, answers) that are not standard but clear."""

from __future__ import annotations

import copy
from collections.abc import Iterator, Mapping
from typing import Any

from ..documents import standard
from .parameters import TRUTHS, Part, beside_schema, in_path, parameter, querystring, resolved, twice
from .schemas import Place, Rule, mapping, meant, unquoted

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

_VALUES = frozenset({"example", "value", "dataValue", "default"})


def _values(kind: str) -> Rule:
    """The rule for words whose value is null, or in quotes."""
    known = standard.words(kind) - (_VALUES if kind != "link" else _VALUES | {"requestBody"})

    def rule(value: Part, at: Place) -> Iterator[str]:
        del at
        yield from unquoted(value, TRUTHS & known)
        for key in [key for key, inner in value.items() if inner is None and key in known]:
            del value[key]
            yield f"null, read as absent: {key}"

    return rule


def _words(kind: str) -> Rule:
    """The rule for words of later versions, and for those that nobody knows."""
    known = standard.words(kind)

    def rule(value: Part, at: Place) -> Iterator[str]:
        for version, words in _LATER.items():
            for key in sorted(words.get(kind, frozenset()) & value.keys()):
                if at.version < version:
                    yield f"a keyword of {version}, read as in {version}: {key}"
        for key in [key for key in value if key not in known and not key.startswith("x-")]:
            inner = value.pop(key)
            if key.lower() in known - value.keys() and key != key.lower():
                value[key.lower()] = inner
                yield f"a keyword in other case: {key}"
            else:
                yield f"an unknown keyword of {_CALLED.get(kind, f'a {kind}')}, ignored: {meant(key, known)}"

    return rule


_CALLED = {
    "media": "a media type",
    "body": "a request body",
    "operation": "an operation",
    "example": "an example",
    "encoding": "an encoding",
    "components": "components",
}


def _version(document: Part, at: Place) -> Iterator[str]:
    text = str(document["openapi"])
    if text == at.version or not isinstance(document["openapi"], str):
        document["openapi"] = f"{at.version}.0" if text == at.version else text
        yield f"openapi is {text}, read as {document['openapi']}"
    info = mapping(document.get("info"))
    for key in ("title", "version"):
        if isinstance(info.get(key), int | float):
            info[key] = str(info[key])
            yield f"{key} is a number, read as a string"
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
                yield f"null, read as an empty object: {name!r} in {key}"

    return rule


def _tags(operation: Part, at: Place) -> Iterator[str]:
    del at
    tags = operation.get("tags")
    if isinstance(tags, list) and any(isinstance(tag, dict) and isinstance(tag.get("name"), str) for tag in tags):
        operation["tags"] = [tag["name"] if isinstance(tag, dict) and "name" in tag else tag for tag in tags]
        yield "a tag of an operation is an object, read as its name"
    if isinstance(tags, str):
        operation["tags"] = [tags]
        yield "tags is a string, read as a list of one"


def _without_body(operation: Part, at: Place) -> Iterator[str]:
    """A body of GET and HEAD: servers ignore it, and what stands before them refuses it."""
    if at.pointer.rpartition("/")[2] in ("get", "head") and "requestBody" in operation:
        body = resolved(operation["requestBody"], at)
        if body is None:
            return
        if body.get("required") is not True:
            del operation["requestBody"]
            yield "a GET or HEAD has an optional body, which is not sent"
        else:
            yield "a GET or HEAD requires a body, which many servers do not accept"


def _media(media: Part, at: Place) -> Iterator[str]:
    if at.version >= "3.2" and "description" in media:
        del media["description"]
    yield from beside_schema(media, at)
    if "itemSchema" in media and "schema" not in media and "json" in at.pointer.rpartition("/")[2].split("~1"):
        media["schema"] = {"type": "array", "items": media["itemSchema"]}


def _examples(holder: Part, at: Place) -> Iterator[str]:
    del at
    if "example" in holder and "examples" in holder:
        del holder["example"]
        yield "example beside examples, ignored"
    if isinstance(holder.get("examples"), list):
        holder["examples"] = {
            f"example{number}": {"value": value} for number, value in enumerate(holder["examples"], 1)
        }
        yield "examples are a list, as in schemas, read as named ones"


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
                    yield "externalValue beside value, ignored"


def _content(holder: Part, at: Place) -> Iterator[str]:
    """Words of a media type that stand beside the media types, or in the place of them as in OpenAPI 2.0."""
    if "schema" in holder:
        schema = holder.pop("schema")
        holder.setdefault("content", {"application/json": {"schema": schema}})
        yield "a schema in the place of content, read as the schema of JSON"
    content = mapping(holder.get("content"))
    if isinstance(content.get("$ref"), str) and (found := resolved(content, at)) is not None:
        holder["content"] = content = dict(found)
        yield "content is a reference, read as what it refers to"
    for key in ("schema", "example", "examples", "encoding"):
        if key in content:
            value = content.pop(key)
            for media in content.values():
                if isinstance(media, dict):
                    media.setdefault(key, value)
            yield f"beside the media types, read as part of each: {key}"


def _media_types(holder: Part, at: Place) -> Iterator[str]:
    """A media type by reference is what it refers to: it has a name in documents alone."""
    for kind, media in mapping(holder.get("content")).items():
        if isinstance(mapping(media).get("$ref"), str) and (found := resolved(media, at)) is not None:
            own = {key: value for key, value in media.items() if key != "$ref"}
            holder["content"][kind] = {**copy.deepcopy(found), **own}
    yield from ()


def _statuses(operation: Part, at: Place) -> Iterator[str]:
    del at
    responses = operation.get("responses")
    if not isinstance(responses, dict):
        return
    for status in [*responses]:
        if status[1:] == "xx":
            responses.setdefault(status[:1] + "XX", responses.pop(status))
            yield f"a status in lower case: {status}"
    for status in [status for status, response in responses.items() if response is None]:
        responses[status] = {"description": ""}
        yield "an answer is null, read as one without a description"


def _success(operation: Part, at: Place) -> Iterator[str]:
    """An operation of which only failures are told succeeds as well, as is told of all other answers, if that is."""
    responses = operation.setdefault("responses", {})
    is_open = isinstance(responses, dict) and not any(status[:1] == "2" for status in responses)
    if not is_open or not at.pointer.startswith(("/paths/", "/components/pathItems/")):
        return
    if "default" in responses and not any(status[:1] == "3" for status in responses):
        responses["200"] = responses.pop("default")
        yield "no successful answer but a default, read as the successful one"
    else:
        responses["200"] = {"description": ""}
        yield "no successful answer, read as one that may be anything"


def _response(response: Part, at: Place) -> Iterator[str]:
    yield from _content(response, at)
    if "description" not in response and at.version < "3.2":
        response["description"] = ""
        yield "an answer has no description"


def _header(header: Part, at: Place) -> Iterator[str]:
    yield from beside_schema(header, at)
    if not {"schema", "content"} & header.keys():
        header["schema"] = {}
        yield "a header of an answer has no schema, read as one that may be anything"
    for word in ("name", "in"):
        if header.pop(word, None) is not None:
            yield f"{word} in a header, ignored"


_OPERATION = (_tags, twice, querystring, _without_body, _statuses, _success)
_RULES: Mapping[str, tuple[Rule, ...]] = {
    "document": (_version, _self),
    "components": (_empty("schemas", "responses", "parameters", "requestBodies", "headers", "examples"),),
    "path": (twice, querystring, in_path),
    "operation": _OPERATION,
    "parameter": (parameter, _examples, _media_types),
    "header": (_header, _examples, _media_types),
    "body": (_content, _empty("content"), _media_types),
    "response": (_response, _empty("content", "headers"), _media_types),
    "media": (_media, _examples),
    "example": (_example,),
    **dict.fromkeys(("encoding", "link", "security scheme"), ()),
}
RULES: Mapping[str, tuple[Rule, ...]] = {kind: (_values(kind), *rules, _words(kind)) for kind, rules in _RULES.items()}
"""The rules for each kind of thing in a document, in their order."""
