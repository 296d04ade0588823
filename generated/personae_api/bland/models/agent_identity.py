# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `AgentIdentity`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import (
    ANY,
    BOOLEAN,
    DATE_TIME,
    LONGEST_EXACT,
    NULL,
    STRING,
    Array,
    Enumeration,
    Map,
    OneOf,
    date_time,
    from_iso_format,
    keys,
    some,
)
from ...types import UNSET, Unset
from .. import models

_FIELDS: Mapping[str, Field] = {
    "id": Field("id", STRING, required=True),
    "org_id": Field("org_id", STRING, required=True),
    "agent_id": Field("agent_id", STRING, required=True),
    "display_name": Field("display_name", STRING, required=True),
    "tagline": Field("tagline", STRING, required=True),
    "support_email": Field("support_email", STRING, required=True),
    "website": Field("website", STRING, required=True),
    "address": Field("address", STRING, required=True),
    "logo_file_id": Field("logo_file_id", OneOf(STRING, NULL)),
    "vcf_file_id": Field("vcf_file_id", OneOf(STRING, NULL)),
    "vcf_delivery_enabled": Field("vcf_delivery_enabled", BOOLEAN, required=True),
    "rcs_enabled": Field("rcs_enabled", BOOLEAN, required=True),
    "bcid_enabled": Field("bcid_enabled", BOOLEAN, required=True),
    "bcid_status": Field(
        "bcid_status",
        Enumeration("approved", "not_submitted", "pending_review", "rejected", "submitted"),
        required=True,
    ),
    "bcid_submission": Field("bcid_submission", OneOf(Map(ANY), NULL)),
    "phone_numbers": Field("phone_numbers", Array(STRING), required=True),
    "logo_url": Field("logo_url", OneOf(STRING, NULL)),
    "vcf_url": Field("vcf_url", OneOf(STRING, NULL)),
    "created_at": Field("created_at", DATE_TIME, required=True),
    "updated_at": Field("updated_at", DATE_TIME, required=True),
}
_REQUIRED = (
    "id",
    "org_id",
    "agent_id",
    "display_name",
    "tagline",
    "support_email",
    "website",
    "address",
    "vcf_delivery_enabled",
    "rcs_enabled",
    "bcid_enabled",
    "bcid_status",
    "phone_numbers",
    "created_at",
    "updated_at",
)
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class AgentIdentity(Model):
    """Whom callers of an agent see."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    id: str
    """Id of the identity."""
    org_id: str
    """Organisation that owns it."""
    agent_id: str
    """Agent that it belongs to."""
    display_name: str
    """Name that callers see."""
    tagline: str
    """Line below the name."""
    support_email: str
    """Address for questions."""
    website: str
    """Web site."""
    address: str
    """Where it is."""
    logo_file_id: str | None
    """File of the logo."""
    vcf_file_id: str | None
    """File of the contact card."""
    vcf_delivery_enabled: bool
    """Whether the contact card is sent."""
    rcs_enabled: bool
    """Whether messages go by RCS."""
    bcid_enabled: bool
    """Whether calls show who calls (branded caller id)."""
    bcid_status: models.AgentBcidStatus
    """How the branded caller id stands."""
    bcid_submission: dict[str, Any] | None
    """What was submitted."""
    phone_numbers: list[str]
    """Numbers of the agent."""
    logo_url: str | None
    """Address of the logo."""
    vcf_url: str | None
    """Address of the contact card."""
    created_at: dt.datetime
    """When it was made."""
    updated_at: dt.datetime
    """When it last changed."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        id: str,
        org_id: str,
        agent_id: str,
        display_name: str,
        tagline: str,
        support_email: str,
        website: str,
        address: str,
        logo_file_id: str | None | Unset = UNSET,
        vcf_file_id: str | None | Unset = UNSET,
        vcf_delivery_enabled: bool,
        rcs_enabled: bool,
        bcid_enabled: bool,
        bcid_status: models.AgentBcidStatus,
        bcid_submission: dict[str, Any] | None | Unset = UNSET,
        phone_numbers: list[str],
        logo_url: str | None | Unset = UNSET,
        vcf_url: str | None | Unset = UNSET,
        created_at: dt.datetime,
        updated_at: dt.datetime,
        additional_properties: dict[str, Any] | None = None,
        _absent: frozenset[str] = NO_NAMES,
    ) -> None:
        _fill(self, locals())

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        if type(source) is not dict and (fault := no_object(cls, source)):
            del source
            raise TypeError(fault)
        new = _new(cls)
        try:
            values = _required(source)
            exact = len(source) == 15
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (
            new.id,
            new.org_id,
            new.agent_id,
            new.display_name,
            new.tagline,
            new.support_email,
            new.website,
            new.address,
            new.vcf_delivery_enabled,
            new.rcs_enabled,
            new.bcid_enabled,
            new.bcid_status,
            new.phone_numbers,
            value_of_created_at,
            value_of_updated_at,
        ) = values
        try:
            new.created_at = from_iso_format(value_of_created_at)
            new.updated_at = from_iso_format(value_of_updated_at)
            if len(value_of_created_at) > LONGEST_EXACT or len(value_of_updated_at) > LONGEST_EXACT:
                raise ValueError
        except (TypeError, ValueError):
            new.created_at = date_time(value_of_created_at)
            new.updated_at = date_time(value_of_updated_at)
        if exact:
            new.logo_file_id = None
            new.vcf_file_id = None
            new.bcid_submission = None
            new.logo_url = None
            new.vcf_url = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.logo_file_id = source.get("logo_file_id")
        new.vcf_file_id = source.get("vcf_file_id")
        new.bcid_submission = source.get("bcid_submission")
        new.logo_url = source.get("logo_url")
        new.vcf_url = source.get("vcf_url")
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
