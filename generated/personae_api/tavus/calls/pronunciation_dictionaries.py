# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The calls of Pronunciation Dictionaries."""

from __future__ import annotations

from typing import Literal

from ...base import Field
from ...shapes import INTEGER, STRING, Array, Enumeration, Reference
from ...types import UNSET, Call, Inputs, ListOf, Operation, PagedCall, Paging, Unset, given
from .. import models

_LIST_PRONUNCIATION_DICTIONARIES = Operation(
    vendor="tavus",
    id="listPronunciationDictionaries",
    method="GET",
    path="/v2/pronunciation-dictionaries",
    effect="read",
    paging=Paging(
        style="page",
        items=("data",),
        position="page",
        total=("total_count",),
        current=("page",),
        size="limit",
        first=0,
        default_size=10,
        max_size=100,
    ),
    repeatable=True,
    inputs=Inputs(
        query={
            "limit": Field("limit", INTEGER),
            "page": Field("page", INTEGER),
            "sort": Field("sort", Enumeration("asc", "desc")),
        }
    ),
)
_LIST_PRONUNCIATION_DICTIONARIES_ANSWER = Array(
    Reference("personae_api.tavus.models.pronunciation_dictionary_summary", "PronunciationDictionarySummary")
)
_CREATE_PRONUNCIATION_DICTIONARY = Operation(
    vendor="tavus",
    id="createPronunciationDictionary",
    method="POST",
    path="/v2/pronunciation-dictionaries",
    effect="write",
    inputs=Inputs(
        body={
            "name": Field("name", STRING),
            "rules": Field(
                "rules", Array(Reference("personae_api.tavus.models.pronunciation_rule", "PronunciationRule"))
            ),
        }
    ),
)
_CREATE_PRONUNCIATION_DICTIONARY_ANSWER = Reference(
    "personae_api.tavus.models.pronunciation_dictionary", "PronunciationDictionary"
)
_GET_PRONUNCIATION_DICTIONARY = Operation(
    vendor="tavus",
    id="getPronunciationDictionary",
    method="GET",
    path="/v2/pronunciation-dictionaries/{dictionary_id}",
    effect="read",
    repeatable=True,
)
_GET_PRONUNCIATION_DICTIONARY_ANSWER = Reference(
    "personae_api.tavus.models.pronunciation_dictionary", "PronunciationDictionary"
)
_DELETE_PRONUNCIATION_DICTIONARY = Operation(
    vendor="tavus",
    id="deletePronunciationDictionary",
    method="DELETE",
    path="/v2/pronunciation-dictionaries/{dictionary_id}",
    effect="delete",
    repeatable=True,
)
_PATCH_PRONUNCIATION_DICTIONARY = Operation(
    vendor="tavus",
    id="patchPronunciationDictionary",
    method="PATCH",
    path="/v2/pronunciation-dictionaries/{dictionary_id}",
    effect="write",
    inputs=Inputs(
        whole=Field("body", Array(Reference("personae_api.tavus.models.json_patch_operation", "JsonPatchOperation")))
    ),
)
_PATCH_PRONUNCIATION_DICTIONARY_ANSWER = Reference(
    "personae_api.tavus.models.pronunciation_dictionary", "PronunciationDictionary"
)


def list_pronunciation_dictionaries(
    *, limit: int | Unset = UNSET, page: int | Unset = UNSET, sort: models.SortOrder | Unset = UNSET
) -> PagedCall[models.PronunciationDictionarySummary, Literal["tavus"]]:
    """GET /v2/pronunciation-dictionaries"""
    return PagedCall(
        _LIST_PRONUNCIATION_DICTIONARIES,
        _LIST_PRONUNCIATION_DICTIONARIES_ANSWER,
        query=given({"limit": limit, "page": page, "sort": sort}),
    )


def create_pronunciation_dictionary(
    *, name: str, rules: ListOf[models.PronunciationRule | models.PronunciationRuleDict] | Unset = UNSET
) -> Call[models.PronunciationDictionary, Literal["tavus"]]:
    """POST /v2/pronunciation-dictionaries"""
    return Call(
        _CREATE_PRONUNCIATION_DICTIONARY,
        _CREATE_PRONUNCIATION_DICTIONARY_ANSWER,
        json=given({"name": name, "rules": rules}),
    )


def get_pronunciation_dictionary(dictionary_id: str) -> Call[models.PronunciationDictionary, Literal["tavus"]]:
    """GET /v2/pronunciation-dictionaries/{dictionary_id}"""
    return Call(
        _GET_PRONUNCIATION_DICTIONARY, _GET_PRONUNCIATION_DICTIONARY_ANSWER, path={"dictionary_id": dictionary_id}
    )


def delete_pronunciation_dictionary(dictionary_id: str) -> Call[None, Literal["tavus"]]:
    """DELETE /v2/pronunciation-dictionaries/{dictionary_id}"""
    return Call(_DELETE_PRONUNCIATION_DICTIONARY, None, path={"dictionary_id": dictionary_id})


def patch_pronunciation_dictionary(
    dictionary_id: str, body: ListOf[models.JsonPatchOperation | models.JsonPatchOperationDict]
) -> Call[models.PronunciationDictionary | None, Literal["tavus"]]:
    """PATCH /v2/pronunciation-dictionaries/{dictionary_id}"""
    return Call(
        _PATCH_PRONUNCIATION_DICTIONARY,
        _PATCH_PRONUNCIATION_DICTIONARY_ANSWER,
        path={"dictionary_id": dictionary_id},
        json=body,
    )
