# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The calls of Webhooks."""

from __future__ import annotations

from typing import Literal

from ...base import Field
from ...shapes import STRING, Array, Reference
from ...types import Call, Inputs, ListOf, Operation, given
from .. import models

_CREATE_POST_CALL_WEBHOOK = Operation(
    vendor="bland",
    id="createPostCallWebhook",
    method="POST",
    path="/v1/postcall/webhooks/create",
    effect="write",
    answer=("data",),
    inputs=Inputs(body={"call_ids": Field("call_ids", Array(STRING)), "webhook_url": Field("webhook_url", STRING)}),
)
_CREATE_POST_CALL_WEBHOOK_ANSWER = Array(Reference("personae_api.bland.models.post_call_webhook", "PostCallWebhook"))
_RESEND_POST_CALL_WEBHOOKS = Operation(
    vendor="bland",
    id="resendPostCallWebhooks",
    method="POST",
    path="/v1/postcall/webhooks/resend",
    effect="write",
    answer=("data",),
    inputs=Inputs(body={"call_ids": Field("call_ids", Array(STRING))}),
)
_RESEND_POST_CALL_WEBHOOKS_ANSWER = Array(Reference("personae_api.bland.models.post_call_webhook", "PostCallWebhook"))
_GET_POST_CALL_WEBHOOK = Operation(
    vendor="bland",
    id="getPostCallWebhook",
    method="GET",
    path="/v1/postcall/webhooks/{call_id}",
    effect="read",
    answer=("data",),
    repeatable=True,
)
_GET_POST_CALL_WEBHOOK_ANSWER = Reference("personae_api.bland.models.post_call_webhook", "PostCallWebhook")
_GET_ORG_JWKS = Operation(
    vendor="bland",
    id="getOrgJwks",
    method="GET",
    path="/orgs/{org_id}/.well-known/jwks.json",
    effect="read",
    repeatable=True,
)
_GET_ORG_JWKS_ANSWER = Reference("personae_api.bland.models.signing_keys", "SigningKeys")


def create_post_call_webhook(
    *, call_ids: ListOf[str], webhook_url: str
) -> Call[list[models.PostCallWebhook], Literal["bland"]]:
    """POST /v1/postcall/webhooks/create"""
    return Call(
        _CREATE_POST_CALL_WEBHOOK,
        _CREATE_POST_CALL_WEBHOOK_ANSWER,
        json=given({"call_ids": call_ids, "webhook_url": webhook_url}),
    )


def resend_post_call_webhooks(*, call_ids: ListOf[str]) -> Call[list[models.PostCallWebhook], Literal["bland"]]:
    """POST /v1/postcall/webhooks/resend"""
    return Call(_RESEND_POST_CALL_WEBHOOKS, _RESEND_POST_CALL_WEBHOOKS_ANSWER, json=given({"call_ids": call_ids}))


def get_post_call_webhook(call_id: str) -> Call[models.PostCallWebhook, Literal["bland"]]:
    """GET /v1/postcall/webhooks/{call_id}"""
    return Call(_GET_POST_CALL_WEBHOOK, _GET_POST_CALL_WEBHOOK_ANSWER, path={"call_id": call_id})


def get_org_jwks(org_id: str) -> Call[models.SigningKeys, Literal["bland"]]:
    """GET /orgs/{org_id}/.well-known/jwks.json"""
    return Call(_GET_ORG_JWKS, _GET_ORG_JWKS_ANSWER, path={"org_id": org_id})
