# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The calls of Onboarding."""

from __future__ import annotations

from typing import Literal

from ...base import Field
from ...shapes import STRING, Reference
from ...types import UNSET, Call, Inputs, Operation, Unset, given
from .. import models

_START_ONBOARDING = Operation(
    vendor="bland",
    id="startOnboarding",
    method="POST",
    path="/v1/agent/onboarding/start",
    effect="write",
    answer=("data",),
    inputs=Inputs(body={"client_name": Field("client_name", STRING)}),
)
_START_ONBOARDING_ANSWER = Reference("personae_api.bland.models.onboarding_code", "OnboardingCode")
_POLL_ONBOARDING = Operation(
    vendor="bland",
    id="pollOnboarding",
    method="POST",
    path="/v1/agent/onboarding/poll",
    effect="write",
    answer=("data",),
    inputs=Inputs(body={"device_code": Field("device_code", STRING)}),
)
_POLL_ONBOARDING_ANSWER = Reference("personae_api.bland.models.onboarding_progress", "OnboardingProgress")
_EXCHANGE_ONBOARDING_TOKEN = Operation(
    vendor="bland",
    id="exchangeOnboardingToken",
    method="POST",
    path="/auth/exchange",
    effect="write",
    answer=("data",),
    inputs=Inputs(body={"token": Field("token", STRING), "redirect_uri": Field("redirect_uri", STRING)}),
)
_EXCHANGE_ONBOARDING_TOKEN_ANSWER = Reference("personae_api.bland.models.onboarding_login", "OnboardingLogin")


def start_onboarding(*, client_name: str | Unset = UNSET) -> Call[models.OnboardingCode, Literal["bland"]]:
    """POST /v1/agent/onboarding/start"""
    return Call(_START_ONBOARDING, _START_ONBOARDING_ANSWER, json=given({"client_name": client_name}))


def poll_onboarding(*, device_code: str) -> Call[models.OnboardingProgress, Literal["bland"]]:
    """POST /v1/agent/onboarding/poll"""
    return Call(_POLL_ONBOARDING, _POLL_ONBOARDING_ANSWER, json=given({"device_code": device_code}))


def exchange_onboarding_token(*, token: str, redirect_uri: str) -> Call[models.OnboardingLogin, Literal["bland"]]:
    """POST /auth/exchange"""
    return Call(
        _EXCHANGE_ONBOARDING_TOKEN,
        _EXCHANGE_ONBOARDING_TOKEN_ANSWER,
        json=given({"token": token, "redirect_uri": redirect_uri}),
    )
