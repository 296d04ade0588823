"""Which keywords have code of their own that compares them; of all others it is told that they have changed.

So no keyword is passed over, be it one that no standard knows yet.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from scripts.pipeline.documents.extensions import PREFIX
from scripts.pipeline.documents.pointer import resolve
from scripts.pipeline.documents.structure import METHODS

from .finding import json_text

_OPERATION = "operationId tags parameters requestBody responses callbacks deprecated security servers"
_PARAMETER = "name in required deprecated style explode schema content"
_OWN = {
    "document": "info servers security tags paths webhooks components openapi",
    "info": "version",
    "tag": "name",
    "server": "url variables",
    "path": f"$ref parameters servers {' '.join(METHODS)}",
    "operation": _OPERATION,
    "parameter": _PARAMETER,
    "header": _PARAMETER,
    "body": "required content",
    "media": "schema itemSchema encoding",
    "encoding": "headers",
    "response": "headers content links",
    "link": "operationId operationRef parameters requestBody server",
    "callback": "",
    "security scheme": "type name in scheme flows openIdConnectUrl",
    # of draft 4, of 2020-12, and of OpenAPI; those that only hold what others refer to
    "schema": "$ref $defs definitions allOf anyOf oneOf discriminator type nullable enum const format default "
    "deprecated readOnly writeOnly multipleOf minimum maximum exclusiveMinimum exclusiveMaximum minLength maxLength "
    "pattern contentEncoding contentMediaType contentSchema items prefixItems additionalItems unevaluatedItems "
    "contains minContains maxContains minItems maxItems uniqueItems properties patternProperties additionalProperties "
    "unevaluatedProperties propertyNames minProperties maxProperties required dependentRequired dependentSchemas "
    "dependencies not if then else",
}
"""Keywords by the kind of object that has them, which is that of `scripts/pipeline/documents/structure.py`."""

_WORDS = {
    "": "title summary description example examples externalDocs $comment",
    "info": "termsOfService contact license",
    "tag": "parent kind",
    "server": "name",
    "security scheme": "bearerFormat",
    # how XML is written matters to nobody here; names for references that cannot be followed; slips of the pen
    "schema": "xml $id $anchor $dynamicAnchor $recursiveAnchor style explode",
}
"""Keywords that say nothing to code: another value is harmless, as is that of any extension."""

_FALSE = frozenset({"allowReserved", "allowEmptyValue"})
"""Keywords that are false where nothing is said."""

OWN = {kind: frozenset(keywords.split()) for kind, keywords in _OWN.items()}
WORDS = {kind: frozenset(f"{_WORDS['']} {_WORDS.get(kind, '')}".split()) for kind in {*_OWN, *_WORDS}}


def is_word(kind: str, keyword: str) -> bool:
    """Whether a keyword only describes; our own extensions do more, and are compared as what they mean."""
    is_extension = keyword.startswith("x-") and not keyword.startswith(PREFIX)
    return is_extension or keyword in WORDS.get(kind, WORDS[""])


def words(kind: str, raw: dict[str, Any], document: dict[str, Any]) -> set[tuple[str, str]]:
    """What only describes an object, as keywords and the JSON of their values."""
    return {
        (key, json_text(_examples(document, value) if key == "examples" else value))
        for key, value in raw.items()
        if is_word(kind, key) and value not in (None, "", [], {})
    }


def _examples(document: dict[str, Any], examples: Any) -> Any:
    if not isinstance(examples, dict):
        return examples
    return {
        name: resolve(document, one["$ref"]) if isinstance(one, dict) and isinstance(one.get("$ref"), str) else one
        for name, one in examples.items()
    }


def others(kind: str, raw: dict[str, Any]) -> dict[str, str]:
    """What is neither compared by code of its own nor only describes, as keywords and the JSON of their values."""
    own = OWN[kind]
    return {
        key: json_text(value)
        for key, value in raw.items()
        if not (kind == "callback" and isinstance(value, dict))
        if key not in own and not key.startswith(PREFIX) and not is_word(kind, key)
        if not (key in _FALSE and value is False)
    }


def differing(old: Iterable[tuple[str, str]], new: Iterable[tuple[str, str]]) -> frozenset[str]:
    """The keywords of which something else is said."""
    return frozenset(key for key, _ in set(old) ^ set(new))
