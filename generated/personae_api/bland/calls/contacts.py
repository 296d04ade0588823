# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The calls of Contacts."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal

from ...base import Field
from ...shapes import ANY, INTEGER, NULL, STRING, Array, Map, OneOf, Reference
from ...types import UNSET, Call, Inputs, Operation, PagedCall, Paging, Unset, given
from .. import models

_LIST_CONTACTS = Operation(
    vendor="bland",
    id="listContacts",
    method="GET",
    path="/v1/contacts",
    effect="read",
    paging=Paging(
        style="offset",
        items=("data",),
        position="offset",
        total=("pagination", "total"),
        more=("pagination", "has_more"),
        size="limit",
        default_size=50,
        max_size=200,
    ),
    repeatable=True,
    inputs=Inputs(query={"limit": Field("limit", INTEGER), "offset": Field("offset", INTEGER)}),
)
_LIST_CONTACTS_ANSWER = Array(Reference("personae_api.bland.models.contact", "Contact"))
_FIND_CONTACT = Operation(
    vendor="bland",
    id="findContact",
    method="POST",
    path="/v1/contacts/find",
    effect="read",
    answer=("data",),
    repeatable=True,
    inputs=Inputs(
        body={
            "phone_number": Field("phone_number", STRING),
            "email": Field("email", STRING),
            "external_id": Field("external_id", STRING),
        }
    ),
)
_FIND_CONTACT_ANSWER = OneOf(Reference("personae_api.bland.models.contact", "Contact"), NULL)
_MERGE_CONTACTS = Operation(
    vendor="bland",
    id="mergeContacts",
    method="POST",
    path="/v1/contacts/merge",
    effect="write",
    answer=("data",),
    inputs=Inputs(
        body={
            "primary_contact_id": Field("primary_contact_id", STRING),
            "duplicate_contact_id": Field("duplicate_contact_id", STRING),
        }
    ),
)
_MERGE_CONTACTS_ANSWER = Reference("personae_api.bland.models.contact", "Contact")
_RESOLVE_CONTACT = Operation(
    vendor="bland",
    id="resolveContact",
    method="POST",
    path="/v1/contacts/resolve",
    effect="write",
    answer=("data",),
    inputs=Inputs(
        body={
            "phone_number": Field("phone_number", STRING),
            "email": Field("email", STRING),
            "external_id": Field("external_id", STRING),
            "name": Field("name", STRING),
            "persona_id": Field("persona_id", STRING),
            "agent_number": Field("agent_number", STRING),
            "metadata": Field("metadata", Map(ANY)),
        }
    ),
)
_RESOLVE_CONTACT_ANSWER = Reference("personae_api.bland.models.contact_resolution", "ContactResolution")
_GET_CONTACT = Operation(
    vendor="bland",
    id="getContact",
    method="GET",
    path="/v1/contacts/{contact_id}",
    effect="read",
    answer=("data",),
    repeatable=True,
)
_GET_CONTACT_ANSWER = Reference("personae_api.bland.models.contact", "Contact")
_UPDATE_CONTACT = Operation(
    vendor="bland",
    id="updateContact",
    method="PATCH",
    path="/v1/contacts/{contact_id}",
    effect="write",
    answer=("data",),
    inputs=Inputs(
        body={
            "name": Field("name", STRING),
            "email": Field("email", STRING),
            "external_id": Field("external_id", STRING),
            "metadata": Field("metadata", Map(ANY)),
        }
    ),
)
_UPDATE_CONTACT_ANSWER = Reference("personae_api.bland.models.contact", "Contact")


def list_contacts(
    *, limit: int | Unset = UNSET, offset: int | Unset = UNSET
) -> PagedCall[models.Contact, Literal["bland"]]:
    """GET /v1/contacts"""
    return PagedCall(_LIST_CONTACTS, _LIST_CONTACTS_ANSWER, query=given({"limit": limit, "offset": offset}))


def find_contact(
    *, phone_number: str | Unset = UNSET, email: str | Unset = UNSET, external_id: str | Unset = UNSET
) -> Call[models.Contact | None, Literal["bland"]]:
    """POST /v1/contacts/find"""
    return Call(
        _FIND_CONTACT,
        _FIND_CONTACT_ANSWER,
        json=given({"phone_number": phone_number, "email": email, "external_id": external_id}),
    )


def merge_contacts(*, primary_contact_id: str, duplicate_contact_id: str) -> Call[models.Contact, Literal["bland"]]:
    """POST /v1/contacts/merge"""
    return Call(
        _MERGE_CONTACTS,
        _MERGE_CONTACTS_ANSWER,
        json=given({"primary_contact_id": primary_contact_id, "duplicate_contact_id": duplicate_contact_id}),
    )


def resolve_contact(
    *,
    phone_number: str | Unset = UNSET,
    email: str | Unset = UNSET,
    external_id: str | Unset = UNSET,
    name: str | Unset = UNSET,
    persona_id: str | Unset = UNSET,
    agent_number: str | Unset = UNSET,
    metadata: Mapping[str, Any] | Unset = UNSET,
) -> Call[models.ContactResolution, Literal["bland"]]:
    """POST /v1/contacts/resolve"""
    return Call(
        _RESOLVE_CONTACT,
        _RESOLVE_CONTACT_ANSWER,
        json=given(
            {
                "phone_number": phone_number,
                "email": email,
                "external_id": external_id,
                "name": name,
                "persona_id": persona_id,
                "agent_number": agent_number,
                "metadata": metadata,
            }
        ),
    )


def get_contact(contact_id: str) -> Call[models.Contact, Literal["bland"]]:
    """GET /v1/contacts/{contact_id}"""
    return Call(_GET_CONTACT, _GET_CONTACT_ANSWER, path={"contact_id": contact_id})


def update_contact(
    contact_id: str,
    *,
    name: str | Unset = UNSET,
    email: str | Unset = UNSET,
    external_id: str | Unset = UNSET,
    metadata: Mapping[str, Any] | Unset = UNSET,
) -> Call[models.Contact, Literal["bland"]]:
    """PATCH /v1/contacts/{contact_id}"""
    return Call(
        _UPDATE_CONTACT,
        _UPDATE_CONTACT_ANSWER,
        path={"contact_id": contact_id},
        json=given({"name": name, "email": email, "external_id": external_id, "metadata": metadata}),
    )
