# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The calls of AgentIdentity."""

from __future__ import annotations

from typing import Any, Literal

from ...base import Field
from ...shapes import ANY, BOOLEAN, NULL, STRING, Array, Enumeration, OneOf, Reference
from ...types import UNSET, Call, DownloadCall, File, Form, Inputs, ListOf, Operation, Unset, given
from .. import models

_GET_AGENT_IDENTITY = Operation(
    vendor="bland",
    id="getAgentIdentity",
    method="GET",
    path="/v2/agents/{agent_id}/identity",
    effect="read",
    answer=("data",),
    repeatable=True,
)
_GET_AGENT_IDENTITY_ANSWER = Reference("personae_api.bland.models.agent_identity", "AgentIdentity")
_UPDATE_AGENT_IDENTITY = Operation(
    vendor="bland",
    id="updateAgentIdentity",
    method="PUT",
    path="/v2/agents/{agent_id}/identity",
    effect="write",
    answer=("data",),
    repeatable=True,
    inputs=Inputs(
        body={
            "display_name": Field("display_name", STRING),
            "tagline": Field("tagline", STRING),
            "support_email": Field("support_email", STRING),
            "website": Field("website", STRING),
            "address": Field("address", STRING),
            "vcf_delivery_enabled": Field("vcf_delivery_enabled", BOOLEAN),
            "rcs_enabled": Field("rcs_enabled", BOOLEAN),
            "bcid_enabled": Field("bcid_enabled", BOOLEAN),
        }
    ),
)
_UPDATE_AGENT_IDENTITY_ANSWER = Reference("personae_api.bland.models.agent_identity", "AgentIdentity")
_UPLOAD_AGENT_IDENTITY_LOGO = Operation(
    vendor="bland",
    id="uploadAgentIdentityLogo",
    method="POST",
    path="/v2/agents/{agent_id}/identity/logo",
    effect="write",
    answer=("data",),
    inputs=Inputs(files={"file": "file"}),
)
_UPLOAD_AGENT_IDENTITY_LOGO_ANSWER = Reference("personae_api.bland.models.agent_identity", "AgentIdentity")
_GET_AGENT_IDENTITY_CONTACT_CARD = Operation(
    vendor="bland",
    id="getAgentIdentityContactCard",
    method="GET",
    path="/v2/agents/{agent_id}/identity/contact-card.vcf",
    effect="read",
    repeatable=True,
    media_types=("text/vcard",),
)
_SEND_AGENT_IDENTITY_TEST_CARD = Operation(
    vendor="bland",
    id="sendAgentIdentityTestCard",
    method="POST",
    path="/v2/agents/{agent_id}/identity/contact-card/test",
    effect="bill",
    answer=("data",),
    inputs=Inputs(body={"to": Field("to", STRING), "channel": Field("channel", Enumeration("imessage", "rcs", "sms"))}),
)
_SEND_AGENT_IDENTITY_TEST_CARD_ANSWER = Reference("personae_api.bland.models.agent_card_sent", "AgentCardSent")
_GET_AGENT_IDENTITY_BCID = Operation(
    vendor="bland",
    id="getAgentIdentityBcid",
    method="GET",
    path="/v2/agents/{agent_id}/identity/bcid",
    effect="read",
    answer=("data",),
    repeatable=True,
)
_GET_AGENT_IDENTITY_BCID_ANSWER = ANY
_SUBMIT_AGENT_IDENTITY_BCID = Operation(
    vendor="bland",
    id="submitAgentIdentityBcid",
    method="POST",
    path="/v2/agents/{agent_id}/identity/bcid/submit",
    effect="write",
    answer=("data",),
    inputs=Inputs(
        body={
            "display_name": Field("display_name", STRING),
            "call_reason": Field("call_reason", STRING),
            "category": Field("category", STRING),
            "phone_numbers": Field("phone_numbers", Array(STRING)),
            "carriers": Field("carriers", Array(Enumeration("tmobile", "verizon"))),
            "attest": Field("attest", BOOLEAN),
            "resubmit": Field("resubmit", OneOf(BOOLEAN, NULL)),
        }
    ),
)
_SUBMIT_AGENT_IDENTITY_BCID_ANSWER = ANY


def get_agent_identity(agent_id: str) -> Call[models.AgentIdentity, Literal["bland"]]:
    """GET /v2/agents/{agent_id}/identity"""
    return Call(_GET_AGENT_IDENTITY, _GET_AGENT_IDENTITY_ANSWER, path={"agent_id": agent_id})


def update_agent_identity(
    agent_id: str,
    *,
    display_name: str | Unset = UNSET,
    tagline: str | Unset = UNSET,
    support_email: str | Unset = UNSET,
    website: str | Unset = UNSET,
    address: str | Unset = UNSET,
    vcf_delivery_enabled: bool | Unset = UNSET,
    rcs_enabled: bool | Unset = UNSET,
    bcid_enabled: bool | Unset = UNSET,
) -> Call[models.AgentIdentity, Literal["bland"]]:
    """PUT /v2/agents/{agent_id}/identity"""
    return Call(
        _UPDATE_AGENT_IDENTITY,
        _UPDATE_AGENT_IDENTITY_ANSWER,
        path={"agent_id": agent_id},
        json=given(
            {
                "display_name": display_name,
                "tagline": tagline,
                "support_email": support_email,
                "website": website,
                "address": address,
                "vcf_delivery_enabled": vcf_delivery_enabled,
                "rcs_enabled": rcs_enabled,
                "bcid_enabled": bcid_enabled,
            }
        ),
    )


def upload_agent_identity_logo(agent_id: str, *, file: File) -> Call[models.AgentIdentity, Literal["bland"]]:
    """POST /v2/agents/{agent_id}/identity/logo"""
    return Call(
        _UPLOAD_AGENT_IDENTITY_LOGO,
        _UPLOAD_AGENT_IDENTITY_LOGO_ANSWER,
        path={"agent_id": agent_id},
        form=Form(given({}), given({"file": file})),
    )


def get_agent_identity_contact_card(agent_id: str) -> DownloadCall[Literal["bland"]]:
    """GET /v2/agents/{agent_id}/identity/contact-card.vcf"""
    return DownloadCall(_GET_AGENT_IDENTITY_CONTACT_CARD, None, path={"agent_id": agent_id})


def send_agent_identity_test_card(
    agent_id: str, *, to: str, channel: models.AgentCardChannel
) -> Call[models.AgentCardSent, Literal["bland"]]:
    """POST /v2/agents/{agent_id}/identity/contact-card/test"""
    return Call(
        _SEND_AGENT_IDENTITY_TEST_CARD,
        _SEND_AGENT_IDENTITY_TEST_CARD_ANSWER,
        path={"agent_id": agent_id},
        json=given({"to": to, "channel": channel}),
    )


def get_agent_identity_bcid(agent_id: str) -> Call[Any, Literal["bland"]]:
    """GET /v2/agents/{agent_id}/identity/bcid"""
    return Call(_GET_AGENT_IDENTITY_BCID, _GET_AGENT_IDENTITY_BCID_ANSWER, path={"agent_id": agent_id})


def submit_agent_identity_bcid(
    agent_id: str,
    *,
    display_name: str | Unset = UNSET,
    call_reason: str | Unset = UNSET,
    category: str | Unset = UNSET,
    phone_numbers: ListOf[str] | Unset = UNSET,
    carriers: ListOf[models.AgentBcidCarrier] | Unset = UNSET,
    attest: bool | Unset = UNSET,
    resubmit: bool | None | Unset = UNSET,
) -> Call[Any, Literal["bland"]]:
    """POST /v2/agents/{agent_id}/identity/bcid/submit"""
    return Call(
        _SUBMIT_AGENT_IDENTITY_BCID,
        _SUBMIT_AGENT_IDENTITY_BCID_ANSWER,
        path={"agent_id": agent_id},
        json=given(
            {
                "display_name": display_name,
                "call_reason": call_reason,
                "category": category,
                "phone_numbers": phone_numbers,
                "carriers": carriers,
                "attest": attest,
                "resubmit": resubmit,
            }
        ),
    )
