"""A document with everything that gives generators trouble."""

from __future__ import annotations

from tests.support.openapi_documents import NUMBER, TEXT, Json, answering, document, events, parameter, taking, webhook

FILE: Json = {"type": "string", "format": "binary"}


def ref(name: str) -> Json:
    return {"$ref": f"#/components/schemas/{name}"}


SCHEMAS: Json = {
    "Base": {"type": "object", "properties": {"id": {"type": "string", "format": "uuid"}}, "required": ["id"]},
    "Thing": {
        "allOf": [ref("Base"), {"$ref": "#/components/schemas/Dated"}],
        "title": "A thing, with a title of many words",
        "properties": {
            "type": {"type": "string", "enum": ["small", "large"]},
            "class": TEXT,
            "self": TEXT,
            "list": {"type": "array", "items": TEXT},
            "dict": {"type": "object", "additionalProperties": NUMBER},
            "str": TEXT,
            "int": NUMBER,
            "from_dict": TEXT,
            "additional_properties": TEXT,
            "a-b": TEXT,
            "a_b": NUMBER,
            "aB": {"type": "boolean"},
            "": TEXT,
            "имя": TEXT,
            "$ref": TEXT,
            "attrs": TEXT,
            "dt": {"type": "string", "format": "date"},
            "classmethod": TEXT,
            "untyped list": {"type": "array"},
            "free": {"type": "object"},
            "anything": {},
            "maybe": {"type": "string", "nullable": True},
            "parent": {"oneOf": [ref("Thing"), {"type": "null"}]},
            "children": {"type": "array", "items": ref("Thing")},
            "shape": {"oneOf": [ref("Circle"), ref("Square")], "discriminator": {"propertyName": "kind"}},
            "tuple": {"type": "array", "prefixItems": [TEXT, ref("Circle")]},
            "either": {"type": ["string", "integer", "null"]},
            "dates": {"type": "object", "additionalProperties": {"type": "string", "format": "date-time"}},
            "secret": {"type": ["string", "null"], "format": "password"},
            "level": {"type": "integer", "enum": [1, 2, 3], "default": "one"},
            "single": {"oneOf": [ref("Circle")]},
            "inline": {"type": "object", "properties": {"deep": {"type": "object", "properties": {"er": TEXT}}}},
            "json": ref("Json"),
        },
        "required": ["type", "class", "maybe", "a-b"],
    },
    "Dated": {"type": "object", "properties": {"createdAt": {"type": "string", "format": "date-time"}}},
    "Moment": {
        "type": "object",
        "properties": {"at": {"type": "string", "format": "date-time"}},
        "required": ["at"],
    },
    "Circle": {"type": "object", "properties": {"kind": {"const": "circle"}, "radius": {"type": "number"}}},
    "Square": {"type": "object", "properties": {"kind": {"const": "square"}, "side": {"type": "number"}}},
    "circle": {"type": "object", "properties": {"other": TEXT}},
    "Json": {"oneOf": [TEXT, {"type": "array", "items": ref("Json")}]},
    "File": {"type": "object", "properties": {"name": TEXT}},
    "Widget": {
        "type": "object",
        "properties": {"any": ref("File"), "circle": ref("circle"), "made": {"type": "string", "format": "date-time"}},
        "required": ["made"],
    },
}

PATHS: Json = {
    "/things": {
        "parameters": [parameter("x-trace", place="header"), {"$ref": "#/components/parameters/Limit"}],
        "get": {
            **answering(
                {"properties": {"data": {"type": "array", "items": ref("Thing")}, "total": NUMBER}},
                operationId="listThings",
                tags=["Things"],
                parameters=[parameter("page", NUMBER), parameter("type"), parameter("self"), parameter("calls")],
            ),
            "x-personae-paging": {
                "style": "page",
                "page": "page",
                "size": "limit",
                "items": "/data",
                "total": "/total",
            },
        },
        "post": {
            **answering(ref("Thing"), status="201", operationId="createThing", tags=["Things"]),
            "requestBody": {"content": {"application/json": {"schema": ref("Thing")}}},
        },
    },
    "/things/{b}/{a}": {
        "get": answering(
            {"type": "array", "items": ref("Thing")},
            operationId="str",
            tags=["Things"],
            parameters=[parameter("a", place="path"), parameter("b", NUMBER, place="path"), parameter("a")],
        ),
        "delete": answering(
            status="204",
            operationId="list-Things",
            tags=["Other Things"],
            parameters=[
                parameter("b", place="path"),
                parameter("a", place="path"),
            ],
        ),
    },
    "/files": {
        "post": {
            **answering(
                {"type": "object", "additionalProperties": ref("Widget")}, operationId="upload", tags=["files"]
            ),
            "requestBody": {
                "required": True,
                "content": {
                    "multipart/form-data": {
                        "schema": {
                            "properties": {"name": TEXT, "file": FILE, "mode": TEXT},
                            "required": ["name", "file"],
                        }
                    },
                    "application/json": {
                        "schema": {
                            "properties": {"mode": NUMBER, "url": TEXT, "name": TEXT},
                            "required": ["name", "url"],
                        }
                    },
                },
            },
        },
        "put": {
            **answering(FILE, media="audio/wav", operationId="speak", tags=["files"]),
            "requestBody": {
                "content": {
                    "multipart/form-data": {"schema": {"properties": {"samples": {"type": "array", "items": FILE}}}}
                }
            },
        },
        "delete": {
            **answering(status="204", operationId="forget", tags=["files"]),
            "requestBody": {
                "required": True,
                "content": {
                    "application/x-www-form-urlencoded": {
                        "schema": {"properties": {"id": TEXT, "why": TEXT}, "required": ["id"]}
                    }
                },
            },
        },
        "get": {
            "operationId": "sample",
            "tags": ["files"],
            "responses": {
                "200": {
                    "description": "Done",
                    "content": {
                        "audio/wav": {"schema": FILE},
                        "application/json": {"schema": ref("Moment")},
                        "text/plain": {"schema": TEXT},
                    },
                }
            },
        },
        "patch": taking(
            {"type": "array", "items": {"type": "object", "properties": {"op": {"enum": ["add", "remove"]}}}},
            operationId="patch",
            tags=["Files"],
        ),
    },
    "/v1/untagged/{id}": {
        "put": taking({"oneOf": [ref("Circle"), ref("Square")]}, parameters=[parameter("id", place="path")])
    },
}

AWKWARD = document(PATHS, openapi="3.1.0") | {
    "components": {"schemas": SCHEMAS, "parameters": {"Limit": parameter("limit", {"type": "integer", "maximum": 50})}},
    "tags": [{"name": "Things", "description": "What there is."}],
    "webhooks": {
        "shapes": webhook(
            events(
                "kind", {"circle": ref("Circle")["$ref"], "square": ref("Square")["$ref"], "": ref("circle")["$ref"]}
            )
        ),
        "thing": webhook({**ref("Thing"), "required": ["class", "a-b"]}),
        "widget": webhook({**ref("Widget"), "required": ["any"]}),
    },
}

THING: Json = {
    "id": "t1",
    "createdAt": "2026-04-20T10:00:00.000Z",
    "type": "huge",
    "class": "c",
    "self": "s",
    "list": ["a"],
    "dict": {"a": 1},
    "str": "s",
    "int": 1,
    "from_dict": "f",
    "additional_properties": "p",
    "a-b": "ab",
    "a_b": 2,
    "aB": True,
    "": "empty",
    "имя": "name",
    "$ref": "r",
    "attrs": "a",
    "dt": "2026-04-20",
    "classmethod": "m",
    "untyped list": [1, "a", None],
    "free": {"a": [1]},
    "anything": [None],
    "maybe": None,
    "parent": {"id": "t0", "type": "small", "class": "c", "maybe": "m", "a-b": "x", "unknown": 1},
    "children": [],
    "shape": {"kind": "square", "side": 2.5},
    "tuple": ["a", {"radius": 1}],
    "either": 5,
    "dates": {"a": "2026-04-20T10:00:00.000Z"},
    "secret": "very",
    "level": 7,
    "single": {"radius": 2},
    "inline": {"deep": {"er": "x"}},
    "json": ["a", ["b"]],
    "unheard of": {"a": 1},
}
