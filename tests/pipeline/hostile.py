"""Documents that try to become code: code wherever a document has text, and names that mean something to Python."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

from tests.support.openapi_documents import NUMBER, Json, answering, document, events, webhook

CANARY = "__import__('builtins').CANARY.append(1)"
"""Code that leaves a mark if it runs."""

BREAKS = (
    *('"', "'", '"""', "'''", "\\", '\\"', "\\N{BULLET}", "\\x41", "\\u12", "\n", "\r\n", "\t", "\x00", "\x0c"),
    *("\x85", "\u2028", "\u2029", "\u202e", "\ufeff", "\u200b", "\U000e0041", "\U0010ffff", "é", "名", "🎭", "\u0301"),
    *("{}", "{0.__class__}", "%s", "{{ 7 * 7 }}", "{% raw %}", "{# no #}", "${HOME}", "`id`", "$(id)", "#", "..", "/"),
)
NAMES = (
    *("class", "def", "None", "True", "import", "lambda", "async", "match", "print", "exec", "__init__", "__class__"),
    *(
        "list",
        "str",
        "type",
        "self",
        "cls",
        "dict",
        "int",
        "bool",
        "bytes",
        "float",
        "object",
        "id",
        "property",
        "super",
    ),
    *("builtins", "dt", "attrs", "classmethod", "given", "calls", "lazy", "annotations", "body", "client", "values"),
    *("from_dict", "to_dict", "additional_properties", "FIELDS", "source", "new", "keys", "rest", "UNSET", "Any"),
    *("File", "Model", "Field", "Mapping", "Operation", "Call", "Paginator", "Async", "AsyncList", "List", "Lazy"),
    *("a-b", "a_b", "aB", "A_B", "a b", "ab", "AB", "1st", "", " ", "_", "-", "con", "../../x", "a/b", "x" * 300),
)
ESCAPES = tuple(
    f"{before}{CANARY}{after}"
    for before, after in (
        ('"', '"'),
        ("'", "'"),
        ('"""\n', '\n"""'),
        ("'''\n", "\n'''"),
        ('\\"""\n', '\n"""\\'),
        ('")\n', '\n("'),
        ("']\n", "\n['"),
        ("\n", "\n"),
        ("\r", "\r"),
        ("\u2028", "\u2028"),
        ("{{ ", " }}"),
        ("{% set x = ", " %}"),
        ("# ", ""),
        ("{", "}"),
    )
)

texts = st.sampled_from((*BREAKS, *NAMES, *ESCAPES)) | st.lists(
    st.sampled_from((*BREAKS, *NAMES, *ESCAPES)) | st.text(st.characters(codec="utf-8"), max_size=3), max_size=4
).map("".join)


NO_BRACES = str.maketrans("{}", "()")
NO_SLASHES = NO_BRACES | str.maketrans("/#?", "|~!")
"""What must not be in a path, and in the name of a parameter in it."""


def _only(text: str, allowed: str) -> str:
    return "".join(c for c in text if c.isascii() and (c.isalnum() or c in allowed))


component_names = texts.map(lambda text: _only(text, "._-")).filter(bool)
parameter_names = texts.filter(lambda text: text.strip() != "")

scalars: st.SearchStrategy[Json] = st.one_of(
    st.builds(lambda text: {"type": "string", "description": text, "default": text, "format": text}, texts),
    st.builds(lambda values: {"enum": values}, st.lists(texts, min_size=1, max_size=4)),
    st.builds(lambda value, text: {"const": value, "title": text}, texts, texts),
    st.just({"type": ["integer", "null"], "enum": [1, -5, None]}),
    st.just({"type": "string", "format": "date-time"}),
    st.just({}),
)


def objects(inner: st.SearchStrategy[Json]) -> st.SearchStrategy[Json]:
    """Objects with hostile names, texts and titles."""
    return st.builds(
        lambda fields, text, title, some: {
            "type": "object",
            "properties": fields,
            "required": list(fields)[:some],
            "description": text,
            "title": title,
        },
        st.dictionaries(texts, inner, min_size=1, max_size=4),
        texts,
        texts,
        st.integers(0, 2),
    )


schemas: st.SearchStrategy[Json] = st.recursive(
    scalars,
    lambda inner: st.one_of(
        objects(inner),
        st.builds(lambda items: {"type": "array", "items": items}, inner),
        st.builds(lambda values: {"type": "object", "additionalProperties": values}, inner),
        st.builds(lambda one, other: {"oneOf": [one, other, {"type": "null"}]}, inner, inner),
    ),
    max_leaves=5,
)


@st.composite
def operations(draw: st.DrawFn, number: int) -> Json:
    """A hostile operation; its method is called after its number, so that no two are the same."""
    places = draw(st.dictionaries(st.tuples(parameter_names, st.sampled_from(["query", "header"])), texts, max_size=3))
    parameters = [
        {"name": name, "in": place, "description": text, "schema": {"type": "string", "default": text}}
        for (name, place), text in places.items()
    ]
    paging = draw(st.booleans())
    if paging:
        answer: Json = {"properties": {"a/b": {"type": "array", "items": draw(schemas)}, "total": NUMBER}}
        position = {"name": draw(parameter_names), "in": "query", "schema": NUMBER}
        parameters = [position, *(p for p in parameters if (p["name"], p["in"]) != (position["name"], "query"))]
    else:
        answer = draw(schemas)
    operation: Json = {
        **answering(answer),
        "operationId": f"{draw(texts)}{number}",
        "tags": [draw(texts)],
        "summary": draw(texts),
        "description": draw(texts),
        "parameters": parameters,
        "x-personae-method": f"method_{number}",
    }
    if paging:
        operation["x-personae-paging"] = {
            "style": "page",
            "page": parameters[0]["name"],
            "items": "/a~1b",
            "total": "/total",
        }
    if draw(st.booleans()):
        body = draw(objects(schemas) | schemas)
        operation["requestBody"] = {"content": {"application/json": {"schema": body}}}
    return operation


@st.composite
def documents(draw: st.DrawFn) -> Json:
    """A valid document with a few hostile operations."""
    components = draw(st.dictionaries(component_names, schemas, max_size=4))
    paths: Json = {}
    for number in range(draw(st.integers(1, 3))):
        path = draw(texts).translate(NO_BRACES)
        name = draw(texts).translate(NO_SLASHES) or "id"
        operation = draw(operations(number))
        operation["parameters"].append({"name": name, "in": "path", "required": True, "schema": {"type": "string"}})
        if components:
            reference = {"$ref": f"#/components/schemas/{draw(st.sampled_from(sorted(components)))}"}
            operation["responses"]["201"] = operation["responses"]["200"]
            operation["responses"]["200"] = answering(reference)["responses"]["200"]
            if "x-personae-paging" in operation:
                del operation["x-personae-paging"]
        paths[f"/{number}/{path}/{{{name}}}"] = {"get": operation}
    tags = [{"name": text, "description": text} for text in draw(st.lists(texts, unique=True, max_size=3))]
    info = {"title": draw(texts), "version": "1", "description": draw(texts)}
    webhooks = draw(webhooks_of([f"#/components/schemas/{name}" for name in components if is_object(components[name])]))
    return document(paths, components, info=info, tags=tags, webhooks=webhooks)


def is_object(schema: Json) -> bool:
    return "properties" in schema


@st.composite
def webhooks_of(draw: st.DrawFn, references: list[str]) -> Json:
    """Webhooks with hostile names, told apart by hostile texts and fields."""
    if not references:
        return {}
    some = st.sampled_from(references)
    typed = webhook(events(draw(texts), draw(st.dictionaries(texts, some, min_size=1, max_size=4))))
    marked = webhook({"$ref": draw(some), "required": draw(st.lists(texts, min_size=1, max_size=3, unique=True))})
    return {draw(texts): typed, f"{draw(texts)} ": marked}


def everything() -> Json:
    """One document with all of these words in each place."""
    words: list[Any] = [*BREAKS, *NAMES, *ESCAPES]
    fields = {
        word: {"type": "string", "description": word, "enum": [word, f"{word}!"], "default": word} for word in words
    }
    whole: Json = {"type": "object", "description": "".join(words), "title": CANARY, "properties": fields}
    named = {_only(word, "._-"): {"properties": {"whole": {"$ref": "#/components/schemas/Whole"}}} for word in words}
    components = {"Whole": whole, **{name: schema for name, schema in named.items() if name}}
    references = [{"$ref": f"#/components/schemas/{name}"} for name in components]
    paths: Json = {}
    for number, word in enumerate([*NAMES, *ESCAPES, *BREAKS[::3]]):
        name = word.translate(NO_SLASHES) or "x"
        some = [other for other in words[number % 40 :: 40] if other.strip()]
        paths[f"/{number}/{word.translate(NO_BRACES)}/{{{name}}}"] = {
            "post": {
                **answering(references[number % len(references)]),
                "operationId": f"{word}{number}",
                "tags": [word],
                "summary": word,
                "description": word,
                "parameters": [
                    {"name": name, "in": "path", "required": True, "schema": {"type": "string"}},
                    *({"name": o, "in": "query", "description": o, "schema": {"type": "string"}} for o in some),
                    *({"name": o, "in": "header", "description": o, "schema": {"type": "string"}} for o in some),
                ],
                "requestBody": {"content": {"application/json": {"schema": {"properties": {o: {} for o in some}}}}},
                "x-personae-method": f"method_{number}",
            }
        }
    tags = [{"name": word, "description": word} for word in words]
    texts_of_events = {word: references[number % len(references)]["$ref"] for number, word in enumerate(words)}
    webhooks = {word: webhook({**references[0], "required": [word, CANARY]}) for word in words}
    webhooks |= {"typed": webhook(events(CANARY, texts_of_events))}
    info = {"title": "".join(ESCAPES), "version": "1"}
    return document(paths, components, info=info, tags=tags, webhooks=webhooks)
