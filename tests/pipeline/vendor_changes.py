"""Thirty things that vendors do to their documents, done to Anam's, and what is to come of each."""

from __future__ import annotations

import copy
from collections.abc import Callable, Iterable
from typing import Any, NamedTuple

from scripts.pipeline.documents.structure import nodes

Json = dict[str, Any]


class Change(NamedTuple):
    """A change, how many of our actions it gives something to look at, and the worst that `make diff` says of it."""

    change: Callable[[Json], None]
    looks: int
    verdict: str
    stops: str = ""
    """What must be corrected before anything is generated; nothing, mostly."""


def schemas(document: Json) -> Json:
    found: Json = document["components"]["schemas"]
    return found


def body(document: Json, path: str, method: str) -> Json:
    found: Json = document["paths"][path][method]["requestBody"]["content"]["application/json"]["schema"]["properties"]
    return found


def new_value(value: str, *others: str) -> Callable[[Json], None]:
    """One more value in each enumeration that has these already."""

    def change(document: Json) -> None:
        for node in list(nodes(document)):
            if node.kind == "schema" and set(others) <= set(node.value.get("enum", [])):
                node.value["enum"].insert(1, value)

    return change


def in_one_place_only(document: Json) -> None:
    body(document, "/v1/personas", "post")["avatarModel"]["enum"].append("cara-5")


def another_variant(document: Json) -> None:
    schemas(document)["HumeVoiceGenerationOptions"] = {"type": "object", "properties": {"speed": {"type": "number"}}}
    for node in list(nodes(document)):
        if node.pointer.endswith("/voiceGenerationOptions"):
            node.value["oneOf"].insert(2, {"$ref": "#/components/schemas/HumeVoiceGenerationOptions"})


def another_kind_of_tool(document: Json) -> None:
    for path, method in (("/v1/tools", "post"), ("/v1/tools/{id}", "put")):
        config = {"type": "object", "properties": {"server": {"type": "string"}}}
        body(document, path, method)["config"]["oneOf"].insert(1, config)


def another_field(document: Json) -> None:
    schemas(document)["Persona"]["properties"]["mood"] = {"type": "string"}
    body(document, "/v1/personas", "post")["mood"] = {"type": "string"}


def everything_described(document: Json) -> None:
    for number, node in enumerate(list(nodes(document))):
        if node.kind in ("schema", "operation", "parameter", "response"):
            node.value["description"] = f"The vendor's own words, no. {number}"


def tags_described(document: Json) -> None:
    document["tags"] = [{**tag, "description": f"All about {tag['name']}"} for tag in document["tags"]]


def everything_required(document: Json) -> None:
    for schema in schemas(document).values():
        if "properties" in schema:
            schema["required"] = list(schema["properties"])


def another_default(document: Json) -> None:
    for item in document["paths"].values():
        for parameter in item.get("get", {}).get("parameters", []):
            if parameter["name"] == "perPage":
                parameter["schema"] |= {"default": 25, "maximum": 50}


def renamed(old: str, new: str) -> Callable[[Json], None]:
    """A component under another name."""

    def change(document: Json) -> None:
        schemas(document)[new] = schemas(document).pop(old)
        for node in list(nodes(document)):
            if node.value.get("$ref") == f"#/components/schemas/{old}":
                node.value["$ref"] = f"#/components/schemas/{new}"

    return change


def another_list(document: Json) -> None:
    listed = copy.deepcopy(document["paths"]["/v1/tools"]["get"])
    listed |= {"operationId": "listMoods", "tags": ["Moods"]}
    document["paths"]["/v1/moods"] = {"get": listed}


def another_tag(document: Json) -> None:
    document["tags"].append({"name": "Moods"})
    document["paths"]["/v1/voices/{id}"]["get"]["tags"].append("Moods")


def operation_gone(document: Json) -> None:
    del document["paths"]["/v1/voices/{id}"]["put"]


def corrected_operation_gone(document: Json) -> None:
    del document["paths"]["/v1/llms/{id}"]["put"]


def field_gone(document: Json) -> None:
    del schemas(document)["Voice"]["properties"]["sampleUrl"]


def field_renamed(document: Json) -> None:
    properties = schemas(document)["SessionToken"]["properties"]
    properties["token"] = properties.pop("sessionToken")


def nullable_now(document: Json) -> None:
    schemas(document)["Avatar"]["properties"]["imageUrl"]["type"] = ["string", "null"]


def inline_is_component(document: Json) -> None:
    content = document["paths"]["/v1/sessions/{id}/recording"]["get"]["responses"]["200"]["content"]["application/json"]
    schemas(document)["SessionRecording"] = content["schema"]
    content["schema"] = {"$ref": "#/components/schemas/SessionRecording"}


def enumeration_is_component(document: Json) -> None:
    gender = schemas(document)["Voice"]["properties"]["gender"]
    schemas(document)["Gender"] = dict(gender)
    for node in list(nodes(document)):
        if node.pointer.endswith("/properties/gender"):
            node.value.clear()
            node.value["$ref"] = "#/components/schemas/Gender"


def titles_of_a_framework(document: Json) -> None:
    for node in list(nodes(document)):
        if node.kind == "schema" and node.pointer.rpartition("/")[0].endswith("/properties"):
            node.value.setdefault("title", node.pointer.rpartition("/")[2].title())


def another_status(document: Json) -> None:
    responses = document["paths"]["/v1/voices"]["post"]["responses"]
    responses.setdefault("402", {"description": "Not paid for"})


def deprecated(document: Json) -> None:
    document["paths"]["/v1/share-links"]["get"]["deprecated"] = True


def another_optional_parameter(document: Json) -> None:
    document["paths"]["/v1/voices"]["get"]["parameters"].append(
        {"name": "mood", "in": "query", "schema": {"type": "string"}}
    )


def parameter_of_pages_renamed(document: Json) -> None:
    for parameter in document["paths"]["/v1/voices"]["get"]["parameters"]:
        if parameter["name"] == "page":
            parameter["name"] = "pageNumber"


def another_order(document: Json) -> None:
    document["paths"] = dict(sorted(document["paths"].items()))
    document["components"]["schemas"] = dict(sorted(schemas(document).items(), reverse=True))


CHANGES = {
    "a new model of avatars": Change(new_value("cara-5", "cara-3", "cara-4"), 0, "harmless"),
    "a new model, in one of three places": Change(in_one_place_only, 0, "harmless"),
    "a new gender": Change(new_value("OTHER", "MALE", "FEMALE"), 0, "risky"),
    "a new type of tools": Change(new_value("SERVER_MCP", "CLIENT", "SERVER_RAG"), 0, "risky"),
    "a new format of LLMs": Change(new_value("mistral", "openai", "gemini"), 0, "risky"),
    "a new effort": Change(new_value("extreme", "low", "medium", "high"), 0, "risky"),
    "a new emotion": Change(new_value("proud", "calm", "angry"), 0, "risky"),
    "one more variant of the voices' options": Change(another_variant, 0, "types"),
    "one more kind of tool settings": Change(another_kind_of_tool, 0, "harmless"),
    "a new field": Change(another_field, 0, "harmless"),
    "everything described": Change(everything_described, 2, "harmless"),
    "tags described": Change(tags_described, 10, "harmless"),
    "`required` marked on all components": Change(everything_required, 20, "breaking"),
    "another size of pages": Change(another_default, 1, "breaking"),
    "a component renamed": Change(renamed("Pagination", "PageMeta"), 0, "harmless"),
    "a class renamed": Change(renamed("Tool", "ToolDefinition"), 2, "name"),
    "a new list": Change(another_list, 2, "harmless"),
    "a new tag": Change(another_tag, 0, "harmless"),
    "an operation gone": Change(operation_gone, 1, "breaking"),
    "an operation gone that is corrected": Change(
        corrected_operation_gone, 5, "breaking", "$.paths['/v1/llms/{id}'] has no put"
    ),
    "a field gone": Change(field_gone, 1, "breaking"),
    "a field renamed": Change(field_renamed, 2, "breaking"),
    "null where none was": Change(nullable_now, 0, "types"),
    "an answer described as a component": Change(inline_is_component, 1, "harmless"),
    "an enumeration described as a component": Change(enumeration_is_component, 1, "name"),
    "titles made by a framework": Change(titles_of_a_framework, 0, "harmless"),
    "another status": Change(another_status, 0, "harmless"),
    "an operation deprecated": Change(deprecated, 0, "risky"),
    "a new optional parameter": Change(another_optional_parameter, 0, "harmless"),
    "the parameter with the page renamed": Change(parameter_of_pages_renamed, 1, "breaking", "page names 'page'"),
    "another order": Change(another_order, 0, "nothing"),
}


def changed(document: Json, changes: Iterable[Change]) -> Json:
    """A copy of the document with these changes."""
    result = copy.deepcopy(document)
    for each in changes:
        each.change(result)
    return result
