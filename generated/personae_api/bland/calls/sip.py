# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The calls of Sip."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, Literal

from ...base import Field
from ...shapes import ANY, BOOLEAN, DATE, DATE_TIME, INTEGER, STRING, Array, Enumeration, Map, Reference
from ...types import UNSET, Call, File, Form, Inputs, ListOf, Operation, PagedCall, Paging, State, Unset, Waiting, given
from .. import models

_GET_SIP_CONFIG = Operation(
    vendor="bland",
    id="getSipConfig",
    method="GET",
    path="/v1/sip",
    effect="read",
    answer=("data",),
    repeatable=True,
    inputs=Inputs(query={"phone_number": Field("phone_number", STRING)}),
)
_GET_SIP_CONFIG_ANSWER = Reference("personae_api.bland.models.sip_config", "SipConfig")
_ATTACH_SIP_NUMBERS = Operation(
    vendor="bland",
    id="attachSipNumbers",
    method="POST",
    path="/v1/sip/attach",
    effect="write",
    answer=("data",),
    inputs=Inputs(
        body={
            "phone_number": Field("phone_number", STRING),
            "phone_numbers": Field("phone_numbers", Array(STRING)),
            "directions": Field(
                "directions", Array(Reference("personae_api.bland.models.sip_direction", "SipDirection"))
            ),
            "service": Field("service", Enumeration("sip")),
            "trunk_id": Field("trunk_id", STRING),
            "direction": Field("direction", Enumeration("both", "inbound", "outbound")),
        }
    ),
)
_ATTACH_SIP_NUMBERS_ANSWER = Reference("personae_api.bland.models.sip_attachment", "SipAttachment")
_UPDATE_SIP_NUMBERS = Operation(
    vendor="bland",
    id="updateSipNumbers",
    method="POST",
    path="/v1/sip/update",
    effect="write",
    inputs=Inputs(
        body={
            "phone_number": Field("phone_number", STRING),
            "updates": Field("updates", Reference("personae_api.bland.models.sip_direction", "SipDirection")),
        }
    ),
)
_UPDATE_SIP_NUMBERS_ANSWER = Reference("personae_api.bland.models.sip_update_answer", "SipUpdateAnswer")
_DETACH_SIP_NUMBERS = Operation(
    vendor="bland",
    id="detachSipNumbers",
    method="POST",
    path="/v1/sip/detach",
    effect="write",
    inputs=Inputs(
        body={
            "phone_number": Field("phone_number", STRING),
            "directions": Field(
                "directions",
                Array(Reference("personae_api.bland.models.sip_detached_direction", "SipDetachedDirection")),
            ),
            "service": Field("service", Enumeration("sip")),
            "direction": Field("direction", Enumeration("both", "inbound", "outbound")),
        }
    ),
)
_DETACH_SIP_NUMBERS_ANSWER = Map(ANY)
_UPDATE_SIP_CONFIG = Operation(
    vendor="bland",
    id="updateSipConfig",
    method="PATCH",
    path="/v1/sip/config",
    effect="write",
    inputs=Inputs(
        body={
            "phone_number": Field("phone_number", STRING),
            "direction": Field("direction", Enumeration("inbound", "outbound")),
            "failover_config": Field(
                "failover_config", Reference("personae_api.bland.models.sip_failover_config", "SipFailoverConfig")
            ),
            "codec_config": Field(
                "codec_config", Reference("personae_api.bland.models.sip_codec_config", "SipCodecConfig")
            ),
            "alert_config": Field(
                "alert_config", Reference("personae_api.bland.models.sip_alert_config", "SipAlertConfig")
            ),
        }
    ),
)
_UPDATE_SIP_CONFIG_ANSWER = Map(ANY)
_LIST_SIP_NUMBERS = Operation(
    vendor="bland",
    id="listSipNumbers",
    method="GET",
    path="/v1/sip/numbers",
    effect="read",
    answer=("data", "numbers"),
    repeatable=True,
)
_LIST_SIP_NUMBERS_ANSWER = Array(Reference("personae_api.bland.models.sip_number", "SipNumber"))
_LIST_SIP_CALLS = Operation(
    vendor="bland",
    id="listSipCalls",
    method="GET",
    path="/v1/sip/calls",
    effect="read",
    paging=Paging(
        style="cursor",
        items=("data", "calls"),
        position="before",
        next=("data", "calls", -1, "call_id"),
        size="limit",
        default_size=50,
    ),
    repeatable=True,
    inputs=Inputs(
        query={
            "phone_number": Field("phone_number", STRING),
            "limit": Field("limit", INTEGER),
            "before": Field("before", STRING),
        }
    ),
)
_LIST_SIP_CALLS_ANSWER = Array(Reference("personae_api.bland.models.sip_call", "SipCall"))
_GET_SIP_STATUS = Operation(
    vendor="bland",
    id="getSipStatus",
    method="GET",
    path="/v1/sip/status",
    effect="read",
    answer=("data",),
    repeatable=True,
    inputs=Inputs(query={"phone_number": Field("phone_number", STRING)}),
)
_GET_SIP_STATUS_ANSWER = Reference("personae_api.bland.models.sip_status", "SipStatus")
_DISCOVER_SIP = Operation(
    vendor="bland",
    id="discoverSip",
    method="POST",
    path="/v1/sip/discover",
    effect="write",
    answer=("data",),
    inputs=Inputs(
        body={
            "host": Field("host", STRING),
            "port": Field("port", INTEGER),
            "transport": Field("transport", Enumeration("tcp", "tls", "udp")),
        }
    ),
)
_DISCOVER_SIP_ANSWER = Reference("personae_api.bland.models.sip_discovery", "SipDiscovery")
_GET_SIP_DISCOVERY_STATUS = Operation(
    vendor="bland",
    id="getSipDiscoveryStatus",
    method="GET",
    path="/v1/sip/discover/status",
    effect="read",
    answer=("data",),
    repeatable=True,
    waiting=Waiting(
        "discovery_id", (State(field=("status",), well=("completed",), badly=("failed",)),), first=1, cap=5
    ),
    inputs=Inputs(query={"discovery_id": Field("discovery_id", STRING)}),
)
_GET_SIP_DISCOVERY_STATUS_ANSWER = Reference("personae_api.bland.models.sip_discovery", "SipDiscovery")
_TEST_SIP_CALL = Operation(
    vendor="bland",
    id="testSipCall",
    method="POST",
    path="/v1/sip/test-call",
    effect="dial",
    answer=("data",),
    inputs=Inputs(body={"phone_number": Field("phone_number", STRING)}),
)
_TEST_SIP_CALL_ANSWER = Reference("personae_api.bland.models.sip_test_call", "SipTestCall")
_GET_SIP_TEST_CALL_STATUS = Operation(
    vendor="bland",
    id="getSipTestCallStatus",
    method="GET",
    path="/v1/sip/test-call/status",
    effect="read",
    answer=("data",),
    repeatable=True,
    waiting=Waiting(
        "call_id",
        (State(field=("status",), well=("completed",), badly=("failed", "busy", "no-answer")),),
        first=1,
        cap=5,
    ),
    inputs=Inputs(query={"call_id": Field("call_id", STRING)}),
)
_GET_SIP_TEST_CALL_STATUS_ANSWER = Reference("personae_api.bland.models.sip_test_call_status", "SipTestCallStatus")
_LIST_SIP_PORTS = Operation(
    vendor="bland",
    id="listSipPorts",
    method="GET",
    path="/v1/sip/port",
    effect="read",
    answer=("data", "port_requests"),
    repeatable=True,
)
_LIST_SIP_PORTS_ANSWER = Array(Reference("personae_api.bland.models.sip_port", "SipPort"))
_CHECK_SIP_PORT = Operation(
    vendor="bland",
    id="checkSipPort",
    method="GET",
    path="/v1/sip/port/check",
    effect="read",
    answer=("data", "results"),
    repeatable=True,
    inputs=Inputs(query={"phone_numbers[]": Field("phone_numbers", Array(STRING))}),
)
_CHECK_SIP_PORT_ANSWER = Array(Reference("personae_api.bland.models.sip_port_check", "SipPortCheck"))
_UPLOAD_SIP_PORT_DOCUMENT = Operation(
    vendor="bland",
    id="uploadSipPortDocument",
    method="POST",
    path="/v1/sip/port/document",
    effect="write",
    answer=("data",),
    inputs=Inputs(files={"file": "file"}),
)
_UPLOAD_SIP_PORT_DOCUMENT_ANSWER = Reference("personae_api.bland.models.sip_port_document", "SipPortDocument")
_INITIATE_SIP_PORT = Operation(
    vendor="bland",
    id="initiateSipPort",
    method="POST",
    path="/v1/sip/port/initiate",
    effect="write",
    answer=("data",),
    inputs=Inputs(
        body={
            "phone_numbers": Field("phone_numbers", Array(STRING)),
            "losing_carrier_information": Field(
                "losing_carrier_information",
                Reference("personae_api.bland.models.sip_losing_carrier", "SipLosingCarrier"),
            ),
            "target_port_date": Field("target_port_date", DATE_TIME),
            "target_port_in_date": Field("target_port_in_date", DATE),
            "documents": Field("documents", Array(STRING)),
            "pin": Field("pin", STRING, secret=True),
            "phone_number_pins": Field("phone_number_pins", Map(STRING)),
            "notification_emails": Field("notification_emails", Array(STRING)),
        }
    ),
)
_INITIATE_SIP_PORT_ANSWER = Reference("personae_api.bland.models.sip_port_start", "SipPortStart")
_CANCEL_SIP_PORT = Operation(
    vendor="bland",
    id="cancelSipPort",
    method="DELETE",
    path="/v1/sip/port/{id}",
    effect="delete",
    answer=("data",),
    repeatable=True,
)
_CANCEL_SIP_PORT_ANSWER = Reference("personae_api.bland.models.sip_port_cancellation", "SipPortCancellation")
_LIST_SIP_FIREWALL_IPS = Operation(
    vendor="bland",
    id="listSipFirewallIps",
    method="GET",
    path="/v1/sip/firewall-ips",
    effect="read",
    answer=("data",),
    repeatable=True,
)
_LIST_SIP_FIREWALL_IPS_ANSWER = Reference("personae_api.bland.models.sip_firewall", "SipFirewall")
_GENERATE_SIP_PASSWORD = Operation(
    vendor="bland",
    id="generateSipPassword",
    method="GET",
    path="/v1/sip/generate-password",
    effect="read",
    answer=("data",),
    repeatable=True,
    inputs=Inputs(
        query={"length": Field("length", INTEGER), "strength": Field("strength", Enumeration("long", "standard"))}
    ),
)
_GENERATE_SIP_PASSWORD_ANSWER = Reference("personae_api.bland.models.sip_password", "SipPassword")
_GET_SIP_OUTBOUND_SETUP = Operation(
    vendor="bland",
    id="getSipOutboundSetup",
    method="GET",
    path="/v1/sip/outbound-setup",
    effect="read",
    answer=("data",),
    repeatable=True,
    inputs=Inputs(query={"phone_number": Field("phone_number", STRING)}),
)
_GET_SIP_OUTBOUND_SETUP_ANSWER = Reference("personae_api.bland.models.sip_outbound_setup", "SipOutboundSetup")
_PARSE_SIP_DESTINATION = Operation(
    vendor="bland",
    id="parseSipDestination",
    method="POST",
    path="/v1/sip/parse-destination",
    effect="read",
    answer=("data",),
    repeatable=True,
    inputs=Inputs(body={"input": Field("input", STRING)}),
)
_PARSE_SIP_DESTINATION_ANSWER = Reference("personae_api.bland.models.sip_destination_check", "SipDestinationCheck")
_LIST_SIP_TRUNKS = Operation(
    vendor="bland",
    id="listSipTrunks",
    method="GET",
    path="/v1/sip/trunks",
    effect="read",
    answer=("data", "trunks"),
    repeatable=True,
)
_LIST_SIP_TRUNKS_ANSWER = Array(Reference("personae_api.bland.models.sip_trunk_summary", "SipTrunkSummary"))
_CREATE_SIP_TRUNK = Operation(
    vendor="bland",
    id="createSipTrunk",
    method="POST",
    path="/v1/sip/trunks",
    effect="write",
    answer=("data",),
    inputs=Inputs(
        body={
            "name": Field("name", STRING),
            "provider": Field("provider", STRING),
            "direction": Field("direction", Enumeration("both", "inbound", "outbound")),
            "sip_endpoint": Field("sip_endpoint", STRING),
            "auth_mode": Field("auth_mode", Enumeration("ip", "register")),
            "register_auth": Field(
                "register_auth", Reference("personae_api.bland.models.sip_register_auth", "SipRegisterAuth")
            ),
            "headers": Field("headers", Map(ANY)),
            "options": Field("options", Reference("personae_api.bland.models.sip_options", "SipOptions")),
            "is_default": Field("is_default", BOOLEAN),
        }
    ),
)
_CREATE_SIP_TRUNK_ANSWER = Reference("personae_api.bland.models.sip_trunk_saved", "SipTrunkSaved")
_GET_SIP_TRUNK = Operation(
    vendor="bland",
    id="getSipTrunk",
    method="GET",
    path="/v1/sip/trunks/{trunk_id}",
    effect="read",
    answer=("data",),
    repeatable=True,
)
_GET_SIP_TRUNK_ANSWER = Reference("personae_api.bland.models.sip_trunk", "SipTrunk")
_DELETE_SIP_TRUNK = Operation(
    vendor="bland",
    id="deleteSipTrunk",
    method="DELETE",
    path="/v1/sip/trunks/{trunk_id}",
    effect="delete",
    answer=("data",),
    repeatable=True,
)
_DELETE_SIP_TRUNK_ANSWER = Reference("personae_api.bland.models.sip_trunk_deletion", "SipTrunkDeletion")
_UPDATE_SIP_TRUNK = Operation(
    vendor="bland",
    id="updateSipTrunk",
    method="PATCH",
    path="/v1/sip/trunks/{trunk_id}",
    effect="write",
    answer=("data",),
    inputs=Inputs(
        body={
            "name": Field("name", STRING),
            "provider": Field("provider", STRING),
            "direction": Field("direction", Enumeration("both", "inbound", "outbound")),
            "sip_endpoint": Field("sip_endpoint", STRING),
            "auth_mode": Field("auth_mode", Enumeration("ip", "register")),
            "register_auth": Field(
                "register_auth", Reference("personae_api.bland.models.sip_register_auth", "SipRegisterAuth")
            ),
            "headers": Field("headers", Map(ANY)),
            "options": Field("options", Reference("personae_api.bland.models.sip_options", "SipOptions")),
            "is_default": Field("is_default", BOOLEAN),
        }
    ),
)
_UPDATE_SIP_TRUNK_ANSWER = Reference("personae_api.bland.models.sip_trunk_saved", "SipTrunkSaved")
_TEST_SIP_TRUNK_CONNECTION = Operation(
    vendor="bland",
    id="testSipTrunkConnection",
    method="POST",
    path="/v1/sip/trunks/{trunk_id}/test-connection",
    effect="write",
    answer=("data",),
)
_TEST_SIP_TRUNK_CONNECTION_ANSWER = Reference("personae_api.bland.models.sip_trunk_test", "SipTrunkTest")


def get_sip_config(*, phone_number: str) -> Call[models.SipConfig, Literal["bland"]]:
    """GET /v1/sip"""
    return Call(_GET_SIP_CONFIG, _GET_SIP_CONFIG_ANSWER, query=given({"phone_number": phone_number}))


def attach_sip_numbers(
    *,
    service: models.SipService,
    phone_number: str | Unset = UNSET,
    phone_numbers: ListOf[str] | Unset = UNSET,
    directions: ListOf[models.SipDirection | models.SipDirectionDict] | Unset = UNSET,
    trunk_id: str | Unset = UNSET,
    direction: models.SipTrunkDirection | Unset = UNSET,
) -> Call[models.SipAttachment, Literal["bland"]]:
    """POST /v1/sip/attach"""
    return Call(
        _ATTACH_SIP_NUMBERS,
        _ATTACH_SIP_NUMBERS_ANSWER,
        json=given(
            {
                "phone_number": phone_number,
                "phone_numbers": phone_numbers,
                "directions": directions,
                "service": service,
                "trunk_id": trunk_id,
                "direction": direction,
            }
        ),
    )


def update_sip_numbers(
    *, phone_number: str, updates: models.SipDirection | models.SipDirectionDict
) -> Call[models.SipUpdateAnswer, Literal["bland"]]:
    """POST /v1/sip/update"""
    return Call(
        _UPDATE_SIP_NUMBERS, _UPDATE_SIP_NUMBERS_ANSWER, json=given({"phone_number": phone_number, "updates": updates})
    )


def detach_sip_numbers(
    *,
    phone_number: str,
    directions: ListOf[models.SipDetachedDirection | models.SipDetachedDirectionDict],
    service: models.SipService,
    direction: models.SipTrunkDirection | Unset = UNSET,
) -> Call[dict[str, Any], Literal["bland"]]:
    """POST /v1/sip/detach"""
    return Call(
        _DETACH_SIP_NUMBERS,
        _DETACH_SIP_NUMBERS_ANSWER,
        json=given(
            {"phone_number": phone_number, "directions": directions, "service": service, "direction": direction}
        ),
    )


def update_sip_config(
    *,
    phone_number: str,
    direction: models.SipDirectionType,
    failover_config: models.SipFailoverConfig | models.SipFailoverConfigDict | Unset = UNSET,
    codec_config: models.SipCodecConfig | models.SipCodecConfigDict | Unset = UNSET,
    alert_config: models.SipAlertConfig | models.SipAlertConfigDict | Unset = UNSET,
) -> Call[dict[str, Any], Literal["bland"]]:
    """PATCH /v1/sip/config"""
    return Call(
        _UPDATE_SIP_CONFIG,
        _UPDATE_SIP_CONFIG_ANSWER,
        json=given(
            {
                "phone_number": phone_number,
                "direction": direction,
                "failover_config": failover_config,
                "codec_config": codec_config,
                "alert_config": alert_config,
            }
        ),
    )


def list_sip_numbers() -> Call[list[models.SipNumber], Literal["bland"]]:
    """GET /v1/sip/numbers"""
    return Call(_LIST_SIP_NUMBERS, _LIST_SIP_NUMBERS_ANSWER)


def list_sip_calls(
    *, phone_number: str, limit: int | Unset = UNSET, before: str | Unset = UNSET
) -> PagedCall[models.SipCall, Literal["bland"]]:
    """GET /v1/sip/calls"""
    return PagedCall(
        _LIST_SIP_CALLS,
        _LIST_SIP_CALLS_ANSWER,
        query=given({"phone_number": phone_number, "limit": limit, "before": before}),
    )


def get_sip_status(*, phone_number: str) -> Call[models.SipStatus, Literal["bland"]]:
    """GET /v1/sip/status"""
    return Call(_GET_SIP_STATUS, _GET_SIP_STATUS_ANSWER, query=given({"phone_number": phone_number}))


def discover_sip(
    *, host: str, port: int | Unset = UNSET, transport: models.SipTransport | Unset = UNSET
) -> Call[models.SipDiscovery, Literal["bland"]]:
    """POST /v1/sip/discover"""
    return Call(_DISCOVER_SIP, _DISCOVER_SIP_ANSWER, json=given({"host": host, "port": port, "transport": transport}))


def get_sip_discovery_status(*, discovery_id: str) -> Call[models.SipDiscovery, Literal["bland"]]:
    """GET /v1/sip/discover/status"""
    return Call(
        _GET_SIP_DISCOVERY_STATUS, _GET_SIP_DISCOVERY_STATUS_ANSWER, query=given({"discovery_id": discovery_id})
    )


def test_sip_call(*, phone_number: str) -> Call[models.SipTestCall, Literal["bland"]]:
    """POST /v1/sip/test-call"""
    return Call(_TEST_SIP_CALL, _TEST_SIP_CALL_ANSWER, json=given({"phone_number": phone_number}))


def get_sip_test_call_status(*, call_id: str) -> Call[models.SipTestCallStatus, Literal["bland"]]:
    """GET /v1/sip/test-call/status"""
    return Call(_GET_SIP_TEST_CALL_STATUS, _GET_SIP_TEST_CALL_STATUS_ANSWER, query=given({"call_id": call_id}))


def list_sip_ports() -> Call[list[models.SipPort], Literal["bland"]]:
    """GET /v1/sip/port"""
    return Call(_LIST_SIP_PORTS, _LIST_SIP_PORTS_ANSWER)


def check_sip_port(*, phone_numbers: ListOf[str]) -> Call[list[models.SipPortCheck], Literal["bland"]]:
    """GET /v1/sip/port/check"""
    return Call(_CHECK_SIP_PORT, _CHECK_SIP_PORT_ANSWER, query=given({"phone_numbers[]": phone_numbers}))


def upload_sip_port_document(*, file: File) -> Call[models.SipPortDocument, Literal["bland"]]:
    """POST /v1/sip/port/document"""
    return Call(
        _UPLOAD_SIP_PORT_DOCUMENT, _UPLOAD_SIP_PORT_DOCUMENT_ANSWER, form=Form(given({}), given({"file": file}))
    )


def initiate_sip_port(
    *,
    phone_numbers: ListOf[str],
    losing_carrier_information: models.SipLosingCarrier | models.SipLosingCarrierDict,
    target_port_date: dt.datetime | Unset = UNSET,
    target_port_in_date: dt.date | Unset = UNSET,
    documents: ListOf[str] | Unset = UNSET,
    pin: str | Unset = UNSET,
    phone_number_pins: Mapping[str, str] | Unset = UNSET,
    notification_emails: ListOf[str] | Unset = UNSET,
) -> Call[models.SipPortStart, Literal["bland"]]:
    """POST /v1/sip/port/initiate"""
    return Call(
        _INITIATE_SIP_PORT,
        _INITIATE_SIP_PORT_ANSWER,
        json=given(
            {
                "phone_numbers": phone_numbers,
                "losing_carrier_information": losing_carrier_information,
                "target_port_date": target_port_date,
                "target_port_in_date": target_port_in_date,
                "documents": documents,
                "pin": pin,
                "phone_number_pins": phone_number_pins,
                "notification_emails": notification_emails,
            }
        ),
    )


def cancel_sip_port(id: str) -> Call[models.SipPortCancellation, Literal["bland"]]:
    """DELETE /v1/sip/port/{id}"""
    return Call(_CANCEL_SIP_PORT, _CANCEL_SIP_PORT_ANSWER, path={"id": id})


def list_sip_firewall_ips() -> Call[models.SipFirewall, Literal["bland"]]:
    """GET /v1/sip/firewall-ips"""
    return Call(_LIST_SIP_FIREWALL_IPS, _LIST_SIP_FIREWALL_IPS_ANSWER)


def generate_sip_password(
    *, length: int | Unset = UNSET, strength: models.SipPasswordStrength | Unset = UNSET
) -> Call[models.SipPassword, Literal["bland"]]:
    """GET /v1/sip/generate-password"""
    return Call(
        _GENERATE_SIP_PASSWORD, _GENERATE_SIP_PASSWORD_ANSWER, query=given({"length": length, "strength": strength})
    )


def get_sip_outbound_setup(*, phone_number: str | Unset = UNSET) -> Call[models.SipOutboundSetup, Literal["bland"]]:
    """GET /v1/sip/outbound-setup"""
    return Call(_GET_SIP_OUTBOUND_SETUP, _GET_SIP_OUTBOUND_SETUP_ANSWER, query=given({"phone_number": phone_number}))


def parse_sip_destination(*, input: str) -> Call[models.SipDestinationCheck, Literal["bland"]]:
    """POST /v1/sip/parse-destination"""
    return Call(_PARSE_SIP_DESTINATION, _PARSE_SIP_DESTINATION_ANSWER, json=given({"input": input}))


def list_sip_trunks() -> Call[list[models.SipTrunkSummary], Literal["bland"]]:
    """GET /v1/sip/trunks"""
    return Call(_LIST_SIP_TRUNKS, _LIST_SIP_TRUNKS_ANSWER)


def create_sip_trunk(
    *,
    name: str,
    provider: str | Unset = UNSET,
    direction: models.SipTrunkDirection | Unset = UNSET,
    sip_endpoint: str | Unset = UNSET,
    auth_mode: models.SipAuthMode | Unset = UNSET,
    register_auth: models.SipRegisterAuth | models.SipRegisterAuthDict | Unset = UNSET,
    headers: Mapping[str, Any] | Unset = UNSET,
    options: models.SipOptions | models.SipOptionsDict | Unset = UNSET,
    is_default: bool | Unset = UNSET,
) -> Call[models.SipTrunkSaved, Literal["bland"]]:
    """POST /v1/sip/trunks"""
    return Call(
        _CREATE_SIP_TRUNK,
        _CREATE_SIP_TRUNK_ANSWER,
        json=given(
            {
                "name": name,
                "provider": provider,
                "direction": direction,
                "sip_endpoint": sip_endpoint,
                "auth_mode": auth_mode,
                "register_auth": register_auth,
                "headers": headers,
                "options": options,
                "is_default": is_default,
            }
        ),
    )


def get_sip_trunk(trunk_id: str) -> Call[models.SipTrunk, Literal["bland"]]:
    """GET /v1/sip/trunks/{trunk_id}"""
    return Call(_GET_SIP_TRUNK, _GET_SIP_TRUNK_ANSWER, path={"trunk_id": trunk_id})


def delete_sip_trunk(trunk_id: str) -> Call[models.SipTrunkDeletion, Literal["bland"]]:
    """DELETE /v1/sip/trunks/{trunk_id}"""
    return Call(_DELETE_SIP_TRUNK, _DELETE_SIP_TRUNK_ANSWER, path={"trunk_id": trunk_id})


def update_sip_trunk(
    trunk_id: str,
    *,
    name: str | Unset = UNSET,
    provider: str | Unset = UNSET,
    direction: models.SipTrunkDirection | Unset = UNSET,
    sip_endpoint: str | Unset = UNSET,
    auth_mode: models.SipAuthMode | Unset = UNSET,
    register_auth: models.SipRegisterAuth | models.SipRegisterAuthDict | Unset = UNSET,
    headers: Mapping[str, Any] | Unset = UNSET,
    options: models.SipOptions | models.SipOptionsDict | Unset = UNSET,
    is_default: bool | Unset = UNSET,
) -> Call[models.SipTrunkSaved, Literal["bland"]]:
    """PATCH /v1/sip/trunks/{trunk_id}"""
    return Call(
        _UPDATE_SIP_TRUNK,
        _UPDATE_SIP_TRUNK_ANSWER,
        path={"trunk_id": trunk_id},
        json=given(
            {
                "name": name,
                "provider": provider,
                "direction": direction,
                "sip_endpoint": sip_endpoint,
                "auth_mode": auth_mode,
                "register_auth": register_auth,
                "headers": headers,
                "options": options,
                "is_default": is_default,
            }
        ),
    )


def test_sip_trunk_connection(trunk_id: str) -> Call[models.SipTrunkTest, Literal["bland"]]:
    """POST /v1/sip/trunks/{trunk_id}/test-connection"""
    return Call(_TEST_SIP_TRUNK_CONNECTION, _TEST_SIP_TRUNK_CONNECTION_ANSWER, path={"trunk_id": trunk_id})
