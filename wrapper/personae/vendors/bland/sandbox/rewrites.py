"""Operations that do something else than their paths tell."""

from __future__ import annotations

from collections.abc import Mapping

from ...rewrites import Rewrite

REWRITES: Mapping[str, Rewrite] = {
    # tests of agents
    "cloneTestTemplate": Rewrite("POST /v1/agent-testing/scenarios"),
    "runTestScenario": Rewrite("POST /v1/agent-testing/runs", names={"scenario_id": "id"}),
    "simulateTestScenario": Rewrite("POST /v1/agent-testing/simulation-sets"),
    "startTornado": Rewrite("POST /v1/agent-testing/tornado"),
    "getTornadoStatus": Rewrite("GET /v1/agent-testing/tornado/{session_id}", names={"session_id": "id"}),
    "getSipDiscoveryStatus": Rewrite("GET /v1/sip/discover/status/{discovery_id}"),
    "getSipTestCallStatus": Rewrite("GET /v1/sip/test-call/status/{call_id}"),
    "invokeNodeTest": Rewrite("POST /v1/node_tests/run"),
    # calls and what is read of them
    "sendCall": Rewrite("POST /v1/calls", names={"to": "phone_number"}),
    "getCallRecording": Rewrite("GET /v1/calls/{call_id}/recording"),
    "getCallEventStream": Rewrite("GET /v1/calls/{call_id}/event_stream"),
    "getPathwayCall": Rewrite("GET /v1/calls/{call_id}/pathway"),
    "createPostCallWebhook": Rewrite(
        "POST /v1/postcall/webhooks", each="call_ids", names={"call_id": "call_ids", "url": "webhook_url"}
    ),
    "resendPostCallWebhooks": Rewrite(
        "POST /v1/postcall/webhooks/resend", each="call_ids", names={"call_id": "call_ids"}
    ),
    "createBlockedNumbers": Rewrite("POST /v1/blocked_numbers", each="numbers", names={"blocked_number": "numbers"}),
    # numbers
    "importInboundNumbers": Rewrite("POST /v1/inbound", each="numbers", names={"phone_number": "numbers"}),
    "purchaseInboundNumber": Rewrite("POST /v1/inbound"),
    "purchaseInboundNumberV1": Rewrite("POST /v1/inbound"),
    "purchaseOutboundNumber": Rewrite("POST /v1/outbound"),
    "updateInboundNumber": Rewrite("POST /v1/inbound/{phone_number}", repeats={"updates": ""}),
    "updateInboundNumberLabel": Rewrite(
        "PATCH /v1/inbound/{phone_number}",
        names={"phone_number": "phoneNumber", "label": "newLabel"},
        repeats={"label": "newLabel"},
    ),
    "setInboundVoicePool": Rewrite("PUT /v1/inbound/{phone_number}/voice-pool"),
    "attachSipNumbers": Rewrite(
        "POST /v1/sip/numbers",
        each="phone_numbers",
        names={"phone_number": "phone_numbers"},
        repeats={"configured": "phone_numbers"},
    ),
    "updateSipNumbers": Rewrite("PATCH /v1/sip/numbers/{phone_number}", within="updates"),
    "detachSipNumbers": Rewrite("DELETE /v1/sip/numbers/{phone_number}"),
    "checkSipPort": Rewrite(
        "POST /v1/sip/port/check", each="phone_numbers[]", names={"phone_number": "phone_numbers[]"}
    ),
    "initiateSipPort": Rewrite("POST /v1/sip/port"),
    "updateSmsNumber": Rewrite("PATCH /v1/sms/numbers/{phone_number}"),
    # messages
    "sendSms": Rewrite("POST /v1/sms/conversations"),
    "createSmsConversation": Rewrite("POST /v1/sms/conversations"),
    # contacts and memory
    "resolveContact": Rewrite("POST /v1/contacts"),
    "mergeContacts": Rewrite("PATCH /v1/contacts/{primary_contact_id}"),
    "addMemoryStoreUser": Rewrite("POST /v1/memory/{memory_id}/users"),
    "getMemoryStoreUser": Rewrite("GET /v1/memory/{memory_id}/users/{phone_number}"),
    "updateMemoryStoreUser": Rewrite("PATCH /v1/memory/{memory_id}/users/{phone_number}"),
    "deleteMemoryStoreUser": Rewrite("DELETE /v1/memory/{memory_id}/users/{phone_number}"),
    # knowledge
    "uploadVectorKnowledgeText": Rewrite("POST /v1/knowledgebases"),
    "uploadVectorKnowledgeMedia": Rewrite("POST /v1/knowledgebases"),
    "getCitationSchema": Rewrite("GET /v1/citation_schemas/{id}"),
    "updateCitationSchema": Rewrite("PATCH /v1/citation_schemas/{id}"),
    "deleteCitationSchema": Rewrite("DELETE /v1/citation_schemas/{id}"),
    # files
    "attachFile": Rewrite("POST /v1/files"),
    # accounts
    "getAccountWebhook": Rewrite("GET /user/webhook"),
    "updateAccountWebhook": Rewrite("PATCH /user/webhook"),
    # organisations
    "createOrg": Rewrite("POST /v1/orgs", names={"org_display_name": "name"}),
    "updateOrgProperties": Rewrite("PATCH /v1/orgs/{org_id}", within="updates"),
    "updateOrgMemberPermissions": Rewrite("PATCH /v1/orgs/{org_id}/permissions", repeats={"": "permissions"}),
    "getOrgServiceVersion": Rewrite("GET /v1/orgs/{org_id}/versions/{service}"),
    # pathways
    "createPathwayChat": Rewrite("POST /v1/pathway/chats"),
    "getPathwayChat": Rewrite("GET /v1/pathway/chats/{chat_id}"),
    "sendPathwayChatMessage": Rewrite("PATCH /v1/pathway/chats/{chat_id}"),
    "movePathwayToFolder": Rewrite("PATCH /v1/pathway/{pathway_id}", repeats={"new_folder_id": "folder_id"}),
    "runPathwaySimulation": Rewrite("POST /v1/pathway/simulations"),
    "listPathwayTestCases": Rewrite("GET /v1/pathway/{pathway_id}/test-cases"),
    # the same pathways, as the programs of the vendor name them
    "listConvoPathways": Rewrite("GET /v1/pathway"),
    "createConvoPathway": Rewrite("POST /v1/pathway"),
    "duplicateConvoPathway": Rewrite("POST /v1/pathway"),
    "getConvoPathway": Rewrite("GET /v1/pathway/{pathway_id}", names={"pathway_id": "id"}),
    "updateConvoPathway": Rewrite("POST /v1/pathway/{pathway_id}", names={"pathway_id": "id"}),
    "deleteConvoPathway": Rewrite("DELETE /v1/pathway/{pathway_id}", names={"pathway_id": "id"}),
    "createConvoPathwayVersion": Rewrite("POST /v1/pathway/{pathway_id}/version", names={"pathway_id": "id"}),
    "getConvoPathwayVersion": Rewrite(
        "GET /v1/pathway/{pathway_id}/version/{version_number}", names={"pathway_id": "id"}
    ),
    "updateConvoPathwayVersion": Rewrite(
        "POST /v1/pathway/{pathway_id}/version/{version_number}", names={"pathway_id": "id"}
    ),
    # issues
    "createTriageIssueComment": Rewrite("POST /v1/triage/issues/{id}/activity"),
    "linkTriageIssueCall": Rewrite("PATCH /v1/triage/issues/{id}"),
    "unlinkTriageIssueCall": Rewrite("PATCH /v1/triage/issues/{id}"),
    # voices
    "sampleVoice": Rewrite("POST /v1/voices/{id}/speak"),
    "addLibraryVoice": Rewrite("POST /v1/voices"),
    "addVoiceSamples": Rewrite(
        "POST /v1/voices/{id}/samples", each="audio_samples", names={"id": "voice_id"}, lists_all=True
    ),
    "updateVoiceSamples": Rewrite(
        "PATCH /v1/voices/{id}/samples/{sample_id}", each="samples", names={"sample_id": "samples.id"}
    ),
    "deleteVoiceSamples": Rewrite(
        "DELETE /v1/voices/{id}/samples/{sample_id}",
        each="sample_ids",
        names={"sample_id": "sample_ids"},
        lists_all=True,
    ),
}
