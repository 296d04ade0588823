"""Which operations of a vendor do something else than their paths tell."""

from __future__ import annotations

from collections.abc import Mapping

from ..rewrites import Meaning

_BLAND: Mapping[str, Meaning] = {
    # tests of agents
    "cloneTestTemplate": Meaning("POST /v1/agent-testing/scenarios"),
    "runTestScenario": Meaning("POST /v1/agent-testing/runs", sets={"scenario_id": "id"}),
    "startTornado": Meaning("POST /v1/agent-testing/tornado"),
    "getTornadoStatus": Meaning("GET /v1/agent-testing/tornado/{session_id}", sets={"session_id": "id"}),
    "invokeNodeTest": Meaning("POST /v1/node_tests/run"),
    # calls and what is read of them
    "sendCall": Meaning("POST /v1/calls", sets={"to": "phone_number"}),
    "getCallRecording": Meaning("GET /v1/calls/{call_id}/recording"),
    "getCallEventStream": Meaning("GET /v1/calls/{call_id}/event_stream"),
    "getPathwayCall": Meaning("GET /v1/calls/{call_id}/pathway"),
    "createPostCallWebhook": Meaning(
        "POST /v1/postcall/webhooks", each="call_ids", sets={"call_id": "call_ids", "url": "webhook_url"}
    ),
    "resendPostCallWebhooks": Meaning(
        "POST /v1/postcall/webhooks/resend", each="call_ids", sets={"call_id": "call_ids"}
    ),
    "createBlockedNumbers": Meaning("POST /v1/blocked_numbers", each="numbers", sets={"blocked_number": "numbers"}),
    # numbers
    "importInboundNumbers": Meaning("POST /v1/inbound", each="numbers", sets={"phone_number": "numbers"}),
    "purchaseInboundNumber": Meaning("POST /v1/inbound"),
    "purchaseOutboundNumber": Meaning("POST /v1/outbound"),
    "updateInboundNumber": Meaning("POST /v1/inbound/{phone_number}", answers={"updates": ""}),
    "updateInboundNumberLabel": Meaning(
        "PATCH /v1/inbound/{phone_number}",
        sets={"phone_number": "phoneNumber", "label": "newLabel"},
        answers={"label": "newLabel"},
    ),
    "attachSipNumbers": Meaning(
        "POST /v1/sip/numbers",
        each="phone_numbers",
        sets={"phone_number": "phone_numbers"},
        answers={"configured": "phone_numbers"},
    ),
    "updateSipNumbers": Meaning("PATCH /v1/sip/numbers/{phone_number}", within="updates"),
    "detachSipNumbers": Meaning("DELETE /v1/sip/numbers/{phone_number}"),
    "checkSipPort": Meaning(
        "POST /v1/sip/port/check", each="phone_numbers[]", sets={"phone_number": "phone_numbers[]"}
    ),
    "initiateSipPort": Meaning("POST /v1/sip/port"),
    "updateSmsNumber": Meaning("PATCH /v1/sms/numbers/{phone_number}"),
    # messages
    "sendSms": Meaning("POST /v1/sms/conversations"),
    "createSmsConversation": Meaning("POST /v1/sms/conversations"),
    # contacts and memory
    "resolveContact": Meaning("POST /v1/contacts"),
    "mergeContacts": Meaning("PATCH /v1/contacts/{primary_contact_id}"),
    "addMemoryStoreUser": Meaning("POST /v1/memory/{memory_id}/users"),
    "getMemoryStoreUser": Meaning("GET /v1/memory/{memory_id}/users/{phone_number}"),
    "updateMemoryStoreUser": Meaning("PATCH /v1/memory/{memory_id}/users/{phone_number}"),
    "deleteMemoryStoreUser": Meaning("DELETE /v1/memory/{memory_id}/users/{phone_number}"),
    # knowledge
    "uploadVectorKnowledgeText": Meaning("POST /v1/knowledgebases"),
    "uploadVectorKnowledgeMedia": Meaning("POST /v1/knowledgebases"),
    "getCitationSchema": Meaning("GET /v1/citation_schemas/{id}"),
    "updateCitationSchema": Meaning("PATCH /v1/citation_schemas/{id}"),
    # organisations
    "createOrg": Meaning("POST /v1/orgs", sets={"org_display_name": "name"}),
    "updateOrgProperties": Meaning("PATCH /v1/orgs/{org_id}", within="updates"),
    "updateOrgMemberPermissions": Meaning("PATCH /v1/orgs/{org_id}/permissions", answers={"": "permissions"}),
    "getOrgServiceVersion": Meaning("GET /v1/orgs/{org_id}/versions/{service}"),
    # pathways
    "createPathwayChat": Meaning("POST /v1/pathway/chats"),
    "getPathwayChat": Meaning("GET /v1/pathway/chats/{chat_id}"),
    "sendPathwayChatMessage": Meaning("PATCH /v1/pathway/chats/{chat_id}"),
    "movePathwayToFolder": Meaning("PATCH /v1/pathway/{pathway_id}", answers={"new_folder_id": "folder_id"}),
    # issues
    "createTriageIssueComment": Meaning("POST /v1/triage/issues/{id}/activity"),
    "linkTriageIssueCall": Meaning("PATCH /v1/triage/issues/{id}"),
    "unlinkTriageIssueCall": Meaning("PATCH /v1/triage/issues/{id}"),
    # voices
    "addLibraryVoice": Meaning("POST /v1/voices"),
    "addVoiceSamples": Meaning(
        "POST /v1/voices/{id}/samples", each="audio_samples", sets={"id": "voice_id"}, tells_all=True
    ),
    "updateVoiceSamples": Meaning(
        "PATCH /v1/voices/{id}/samples/{sample_id}", each="samples", sets={"sample_id": "samples.id"}
    ),
    "deleteVoiceSamples": Meaning(
        "DELETE /v1/voices/{id}/samples/{sample_id}",
        each="sample_ids",
        sets={"sample_id": "sample_ids"},
        tells_all=True,
    ),
}

_MEANINGS: Mapping[str, Mapping[str, Meaning]] = {"bland": _BLAND}


def meanings_of(vendor: str) -> Mapping[str, Meaning]:
    """What a vendor's operations mean, by their ids; the others mean what they say."""
    return _MEANINGS.get(vendor, {})
