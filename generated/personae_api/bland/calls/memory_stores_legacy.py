# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The calls of MemoryStoresLegacy."""

from __future__ import annotations

import builtins
from typing import Literal

from ...base import Field
from ...shapes import STRING, Array, Reference
from ...types import UNSET, Call, Inputs, Operation, Unset, given
from .. import models

_LIST_MEMORY_STORES = Operation(
    vendor="bland",
    id="listMemoryStores",
    method="GET",
    path="/v1/memory",
    effect="read",
    answer=("data", "memories"),
    repeatable=True,
)
_LIST_MEMORY_STORES_ANSWER = Array(Reference("personae_api.bland.models.memory_store", "MemoryStore"))
_CREATE_MEMORY_STORE = Operation(
    vendor="bland",
    id="createMemoryStore",
    method="POST",
    path="/v1/memory/create",
    effect="write",
    answer=("data",),
    inputs=Inputs(body={"name": Field("name", STRING)}),
)
_CREATE_MEMORY_STORE_ANSWER = Reference("personae_api.bland.models.memory_store", "MemoryStore")
_GET_MEMORY_STORE = Operation(
    vendor="bland",
    id="getMemoryStore",
    method="GET",
    path="/v1/memory/{memory_id}",
    effect="read",
    answer=("data",),
    repeatable=True,
)
_GET_MEMORY_STORE_ANSWER = Reference("personae_api.bland.models.memory_store_details", "MemoryStoreDetails")
_UPDATE_MEMORY_STORE = Operation(
    vendor="bland",
    id="updateMemoryStore",
    method="POST",
    path="/v1/memory/{memory_id}/update",
    effect="write",
    answer=("data",),
    inputs=Inputs(body={"name": Field("name", STRING)}),
)
_UPDATE_MEMORY_STORE_ANSWER = Reference("personae_api.bland.models.memory_store", "MemoryStore")
_DELETE_MEMORY_STORE = Operation(
    vendor="bland",
    id="deleteMemoryStore",
    method="POST",
    path="/v1/memory/{memory_id}/delete",
    effect="delete",
    answer=("data",),
)
_DELETE_MEMORY_STORE_ANSWER = Reference("personae_api.bland.models.memory_store_notice", "MemoryStoreNotice")
_ADD_MEMORY_STORE_USER = Operation(
    vendor="bland",
    id="addMemoryStoreUser",
    method="POST",
    path="/v1/memory/{memory_id}/add-user",
    effect="write",
    answer=("data", "user"),
    inputs=Inputs(
        body={
            "phone_number": Field("phone_number", STRING),
            "metadata": Field("metadata", STRING),
            "summary": Field("summary", STRING),
            "external_memory_key": Field("external_memory_key", STRING),
        }
    ),
)
_ADD_MEMORY_STORE_USER_ANSWER = Reference("personae_api.bland.models.memory_store_user", "MemoryStoreUser")
_GET_MEMORY_STORE_USER = Operation(
    vendor="bland",
    id="getMemoryStoreUser",
    method="POST",
    path="/v1/memory/{memory_id}/user",
    effect="read",
    answer=("data",),
    repeatable=True,
    inputs=Inputs(
        body={
            "phone_number": Field("phone_number", STRING),
            "external_memory_key": Field("external_memory_key", STRING),
        }
    ),
)
_GET_MEMORY_STORE_USER_ANSWER = Reference(
    "personae_api.bland.models.memory_store_user_history", "MemoryStoreUserHistory"
)
_SEARCH_MEMORY_STORE_USERS = Operation(
    vendor="bland",
    id="searchMemoryStoreUsers",
    method="POST",
    path="/v1/memory/{memory_id}/user/search",
    effect="read",
    answer=("data",),
    repeatable=True,
    inputs=Inputs(
        body={
            "phone_number": Field("phone_number", STRING),
            "external_memory_key": Field("external_memory_key", STRING),
        }
    ),
)
_SEARCH_MEMORY_STORE_USERS_ANSWER = Array(Reference("personae_api.bland.models.memory_store_call", "MemoryStoreCall"))
_UPDATE_MEMORY_STORE_USER = Operation(
    vendor="bland",
    id="updateMemoryStoreUser",
    method="POST",
    path="/v1/memory/{memory_id}/user/update",
    effect="write",
    answer=("data", "user"),
    inputs=Inputs(
        body={
            "phone_number": Field("phone_number", STRING),
            "metadata": Field("metadata", STRING),
            "summary": Field("summary", STRING),
            "external_memory_key": Field("external_memory_key", STRING),
        }
    ),
)
_UPDATE_MEMORY_STORE_USER_ANSWER = Reference("personae_api.bland.models.memory_store_user", "MemoryStoreUser")
_DELETE_MEMORY_STORE_USER = Operation(
    vendor="bland",
    id="deleteMemoryStoreUser",
    method="POST",
    path="/v1/memory/{memory_id}/user/delete",
    effect="delete",
    answer=("data",),
    inputs=Inputs(
        body={
            "phone_number": Field("phone_number", STRING),
            "external_memory_key": Field("external_memory_key", STRING),
        }
    ),
)
_DELETE_MEMORY_STORE_USER_ANSWER = Reference("personae_api.bland.models.memory_store_notice", "MemoryStoreNotice")
_ADD_MEMORY_STORE_CALL = Operation(
    vendor="bland",
    id="addMemoryStoreCall",
    method="POST",
    path="/v1/memory/{memory_id}/add-call",
    effect="write",
    answer=("data", "call"),
    inputs=Inputs(
        body={"call_id": Field("call_id", STRING), "external_memory_key": Field("external_memory_key", STRING)}
    ),
)
_ADD_MEMORY_STORE_CALL_ANSWER = Reference("personae_api.bland.models.memory_store_call_link", "MemoryStoreCallLink")
_DELETE_MEMORY_STORE_CALL = Operation(
    vendor="bland",
    id="deleteMemoryStoreCall",
    method="POST",
    path="/v1/memory/{memory_id}/call/{call_id}/delete",
    effect="delete",
    answer=("data",),
    inputs=Inputs(
        body={
            "phone_number": Field("phone_number", STRING),
            "external_memory_key": Field("external_memory_key", STRING),
        }
    ),
)
_DELETE_MEMORY_STORE_CALL_ANSWER = Reference(
    "personae_api.bland.models.memory_store_call_removal", "MemoryStoreCallRemoval"
)


def list_memory_stores() -> Call[builtins.list[models.MemoryStore], Literal["bland"]]:
    """GET /v1/memory"""
    return Call(_LIST_MEMORY_STORES, _LIST_MEMORY_STORES_ANSWER)


def create_memory_store(*, name: str) -> Call[models.MemoryStore, Literal["bland"]]:
    """POST /v1/memory/create"""
    return Call(_CREATE_MEMORY_STORE, _CREATE_MEMORY_STORE_ANSWER, json=given({"name": name}))


def get_memory_store(memory_id: str) -> Call[models.MemoryStoreDetails, Literal["bland"]]:
    """GET /v1/memory/{memory_id}"""
    return Call(_GET_MEMORY_STORE, _GET_MEMORY_STORE_ANSWER, path={"memory_id": memory_id})


def update_memory_store(memory_id: str, *, name: str) -> Call[models.MemoryStore, Literal["bland"]]:
    """POST /v1/memory/{memory_id}/update"""
    return Call(
        _UPDATE_MEMORY_STORE, _UPDATE_MEMORY_STORE_ANSWER, path={"memory_id": memory_id}, json=given({"name": name})
    )


def delete_memory_store(memory_id: str) -> Call[models.MemoryStoreNotice, Literal["bland"]]:
    """POST /v1/memory/{memory_id}/delete"""
    return Call(_DELETE_MEMORY_STORE, _DELETE_MEMORY_STORE_ANSWER, path={"memory_id": memory_id})


def add_memory_store_user(
    memory_id: str,
    *,
    phone_number: str,
    metadata: str | Unset = UNSET,
    summary: str | Unset = UNSET,
    external_memory_key: str | Unset = UNSET,
) -> Call[models.MemoryStoreUser, Literal["bland"]]:
    """POST /v1/memory/{memory_id}/add-user"""
    return Call(
        _ADD_MEMORY_STORE_USER,
        _ADD_MEMORY_STORE_USER_ANSWER,
        path={"memory_id": memory_id},
        json=given(
            {
                "phone_number": phone_number,
                "metadata": metadata,
                "summary": summary,
                "external_memory_key": external_memory_key,
            }
        ),
    )


def get_memory_store_user(
    memory_id: str, *, phone_number: str, external_memory_key: str | Unset = UNSET
) -> Call[models.MemoryStoreUserHistory, Literal["bland"]]:
    """POST /v1/memory/{memory_id}/user"""
    return Call(
        _GET_MEMORY_STORE_USER,
        _GET_MEMORY_STORE_USER_ANSWER,
        path={"memory_id": memory_id},
        json=given({"phone_number": phone_number, "external_memory_key": external_memory_key}),
    )


def search_memory_store_users(
    memory_id: str, *, phone_number: str, external_memory_key: str | Unset = UNSET
) -> Call[builtins.list[models.MemoryStoreCall], Literal["bland"]]:
    """POST /v1/memory/{memory_id}/user/search"""
    return Call(
        _SEARCH_MEMORY_STORE_USERS,
        _SEARCH_MEMORY_STORE_USERS_ANSWER,
        path={"memory_id": memory_id},
        json=given({"phone_number": phone_number, "external_memory_key": external_memory_key}),
    )


def update_memory_store_user(
    memory_id: str,
    *,
    phone_number: str,
    metadata: str | Unset = UNSET,
    summary: str | Unset = UNSET,
    external_memory_key: str | Unset = UNSET,
) -> Call[models.MemoryStoreUser, Literal["bland"]]:
    """POST /v1/memory/{memory_id}/user/update"""
    return Call(
        _UPDATE_MEMORY_STORE_USER,
        _UPDATE_MEMORY_STORE_USER_ANSWER,
        path={"memory_id": memory_id},
        json=given(
            {
                "phone_number": phone_number,
                "metadata": metadata,
                "summary": summary,
                "external_memory_key": external_memory_key,
            }
        ),
    )


def delete_memory_store_user(
    memory_id: str, *, phone_number: str, external_memory_key: str | Unset = UNSET
) -> Call[models.MemoryStoreNotice, Literal["bland"]]:
    """POST /v1/memory/{memory_id}/user/delete"""
    return Call(
        _DELETE_MEMORY_STORE_USER,
        _DELETE_MEMORY_STORE_USER_ANSWER,
        path={"memory_id": memory_id},
        json=given({"phone_number": phone_number, "external_memory_key": external_memory_key}),
    )


def add_memory_store_call(
    memory_id: str, *, call_id: str, external_memory_key: str | Unset = UNSET
) -> Call[models.MemoryStoreCallLink, Literal["bland"]]:
    """POST /v1/memory/{memory_id}/add-call"""
    return Call(
        _ADD_MEMORY_STORE_CALL,
        _ADD_MEMORY_STORE_CALL_ANSWER,
        path={"memory_id": memory_id},
        json=given({"call_id": call_id, "external_memory_key": external_memory_key}),
    )


def delete_memory_store_call(
    memory_id: str, call_id: str, *, phone_number: str, external_memory_key: str | Unset = UNSET
) -> Call[models.MemoryStoreCallRemoval, Literal["bland"]]:
    """POST /v1/memory/{memory_id}/call/{call_id}/delete"""
    return Call(
        _DELETE_MEMORY_STORE_CALL,
        _DELETE_MEMORY_STORE_CALL_ANSWER,
        path={"memory_id": memory_id, "call_id": call_id},
        json=given({"phone_number": phone_number, "external_memory_key": external_memory_key}),
    )
