# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The resources of Bland, synchronous and asynchronous; each loads when it is first used."""

from typing import TYPE_CHECKING

from ...lazy import lazy

if TYPE_CHECKING:
    from .account import Account as Account
    from .account import AsyncAccount as AsyncAccount
    from .agent_branches import AgentBranches as AgentBranches
    from .agent_branches import AsyncAgentBranches as AsyncAgentBranches
    from .agent_checks import AgentChecks as AgentChecks
    from .agent_checks import AsyncAgentChecks as AsyncAgentChecks
    from .agent_dispositions import AgentDispositions as AgentDispositions
    from .agent_dispositions import AsyncAgentDispositions as AsyncAgentDispositions
    from .agent_experiments import AgentExperiments as AgentExperiments
    from .agent_experiments import AsyncAgentExperiments as AsyncAgentExperiments
    from .agent_identity import AgentIdentityResource as AgentIdentityResource
    from .agent_identity import AsyncAgentIdentityResource as AsyncAgentIdentityResource
    from .agent_library import AgentLibrary as AgentLibrary
    from .agent_library import AsyncAgentLibrary as AsyncAgentLibrary
    from .agent_migrations import AgentMigrations as AgentMigrations
    from .agent_migrations import AsyncAgentMigrations as AsyncAgentMigrations
    from .agent_testing import AgentTesting as AgentTesting
    from .agent_testing import AsyncAgentTesting as AsyncAgentTesting
    from .agent_variables import AgentVariables as AgentVariables
    from .agent_variables import AsyncAgentVariables as AsyncAgentVariables
    from .agents import Agents as Agents
    from .agents import AsyncAgents as AsyncAgents
    from .alarms import Alarms as Alarms
    from .alarms import AsyncAlarms as AsyncAlarms
    from .analytics import Analytics as Analytics
    from .analytics import AsyncAnalytics as AsyncAnalytics
    from .audit import AsyncAudit as AsyncAudit
    from .audit import Audit as Audit
    from .automations import AsyncAutomations as AsyncAutomations
    from .automations import Automations as Automations
    from .batches import AsyncBatches as AsyncBatches
    from .batches import Batches as Batches
    from .billing import AsyncBilling as AsyncBilling
    from .billing import Billing as Billing
    from .blocked_numbers import AsyncBlockedNumbers as AsyncBlockedNumbers
    from .blocked_numbers import BlockedNumbers as BlockedNumbers
    from .calls import AsyncCalls as AsyncCalls
    from .calls import Calls as Calls
    from .campaigns import AsyncCampaigns as AsyncCampaigns
    from .campaigns import Campaigns as Campaigns
    from .citations import AsyncCitations as AsyncCitations
    from .citations import Citations as Citations
    from .contacts import AsyncContacts as AsyncContacts
    from .contacts import Contacts as Contacts
    from .convo_pathways import AsyncConvoPathways as AsyncConvoPathways
    from .convo_pathways import ConvoPathways as ConvoPathways
    from .dialing_pools import AsyncDialingPools as AsyncDialingPools
    from .dialing_pools import DialingPools as DialingPools
    from .dispositions import AsyncDispositions as AsyncDispositions
    from .dispositions import Dispositions as Dispositions
    from .evals import AsyncEvals as AsyncEvals
    from .evals import Evals as Evals
    from .files import AsyncFiles as AsyncFiles
    from .files import Files as Files
    from .guard_rails import AsyncGuardRails as AsyncGuardRails
    from .guard_rails import GuardRails as GuardRails
    from .integrations import AsyncIntegrations as AsyncIntegrations
    from .integrations import Integrations as Integrations
    from .knowledge import AsyncKnowledge as AsyncKnowledge
    from .knowledge import Knowledge as Knowledge
    from .knowledge_vectors import AsyncKnowledgeVectors as AsyncKnowledgeVectors
    from .knowledge_vectors import KnowledgeVectors as KnowledgeVectors
    from .memory import AsyncMemory as AsyncMemory
    from .memory import Memory as Memory
    from .memory_stores_legacy import AsyncMemoryStoresLegacy as AsyncMemoryStoresLegacy
    from .memory_stores_legacy import MemoryStoresLegacy as MemoryStoresLegacy
    from .numbers import AsyncNumbers as AsyncNumbers
    from .numbers import Numbers as Numbers
    from .onboarding import AsyncOnboarding as AsyncOnboarding
    from .onboarding import Onboarding as Onboarding
    from .orgs import AsyncOrgs as AsyncOrgs
    from .orgs import Orgs as Orgs
    from .pathways import AsyncPathways as AsyncPathways
    from .pathways import Pathways as Pathways
    from .personas import AsyncPersonas as AsyncPersonas
    from .personas import Personas as Personas
    from .prompts import AsyncPrompts as AsyncPrompts
    from .prompts import Prompts as Prompts
    from .releases import AsyncReleases as AsyncReleases
    from .releases import Releases as Releases
    from .secrets import AsyncSecrets as AsyncSecrets
    from .secrets import Secrets as Secrets
    from .sip import AsyncSip as AsyncSip
    from .sip import Sip as Sip
    from .sms import AsyncSms as AsyncSms
    from .sms import Sms as Sms
    from .subaccounts import AsyncSubaccounts as AsyncSubaccounts
    from .subaccounts import Subaccounts as Subaccounts
    from .tools import AsyncTools as AsyncTools
    from .tools import Tools as Tools
    from .tools_v1 import AsyncToolsV1 as AsyncToolsV1
    from .tools_v1 import ToolsV1 as ToolsV1
    from .translation import AsyncTranslation as AsyncTranslation
    from .translation import Translation as Translation
    from .triage import AsyncTriage as AsyncTriage
    from .triage import Triage as Triage
    from .tts import AsyncTts as AsyncTts
    from .tts import Tts as Tts
    from .twilio_accounts import AsyncTwilioAccounts as AsyncTwilioAccounts
    from .twilio_accounts import TwilioAccounts as TwilioAccounts
    from .voices import AsyncVoices as AsyncVoices
    from .voices import Voices as Voices
    from .web_agents import AsyncWebAgents as AsyncWebAgents
    from .web_agents import WebAgents as WebAgents
    from .webhooks import AsyncWebhooks as AsyncWebhooks
    from .webhooks import Webhooks as Webhooks
    from .widget import AsyncWidgetResource as AsyncWidgetResource
    from .widget import WidgetResource as WidgetResource
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "Account": "account",
            "AsyncAccount": "account",
            "AgentBranches": "agent_branches",
            "AsyncAgentBranches": "agent_branches",
            "AgentChecks": "agent_checks",
            "AsyncAgentChecks": "agent_checks",
            "AgentDispositions": "agent_dispositions",
            "AsyncAgentDispositions": "agent_dispositions",
            "AgentExperiments": "agent_experiments",
            "AsyncAgentExperiments": "agent_experiments",
            "AgentIdentityResource": "agent_identity",
            "AsyncAgentIdentityResource": "agent_identity",
            "AgentLibrary": "agent_library",
            "AsyncAgentLibrary": "agent_library",
            "AgentMigrations": "agent_migrations",
            "AsyncAgentMigrations": "agent_migrations",
            "AgentTesting": "agent_testing",
            "AsyncAgentTesting": "agent_testing",
            "AgentVariables": "agent_variables",
            "AsyncAgentVariables": "agent_variables",
            "Agents": "agents",
            "AsyncAgents": "agents",
            "Alarms": "alarms",
            "AsyncAlarms": "alarms",
            "Analytics": "analytics",
            "AsyncAnalytics": "analytics",
            "Audit": "audit",
            "AsyncAudit": "audit",
            "Automations": "automations",
            "AsyncAutomations": "automations",
            "Batches": "batches",
            "AsyncBatches": "batches",
            "Billing": "billing",
            "AsyncBilling": "billing",
            "BlockedNumbers": "blocked_numbers",
            "AsyncBlockedNumbers": "blocked_numbers",
            "Calls": "calls",
            "AsyncCalls": "calls",
            "Campaigns": "campaigns",
            "AsyncCampaigns": "campaigns",
            "Citations": "citations",
            "AsyncCitations": "citations",
            "Contacts": "contacts",
            "AsyncContacts": "contacts",
            "ConvoPathways": "convo_pathways",
            "AsyncConvoPathways": "convo_pathways",
            "DialingPools": "dialing_pools",
            "AsyncDialingPools": "dialing_pools",
            "Dispositions": "dispositions",
            "AsyncDispositions": "dispositions",
            "Evals": "evals",
            "AsyncEvals": "evals",
            "Files": "files",
            "AsyncFiles": "files",
            "GuardRails": "guard_rails",
            "AsyncGuardRails": "guard_rails",
            "Integrations": "integrations",
            "AsyncIntegrations": "integrations",
            "Knowledge": "knowledge",
            "AsyncKnowledge": "knowledge",
            "KnowledgeVectors": "knowledge_vectors",
            "AsyncKnowledgeVectors": "knowledge_vectors",
            "Memory": "memory",
            "AsyncMemory": "memory",
            "MemoryStoresLegacy": "memory_stores_legacy",
            "AsyncMemoryStoresLegacy": "memory_stores_legacy",
            "Numbers": "numbers",
            "AsyncNumbers": "numbers",
            "Onboarding": "onboarding",
            "AsyncOnboarding": "onboarding",
            "Orgs": "orgs",
            "AsyncOrgs": "orgs",
            "Pathways": "pathways",
            "AsyncPathways": "pathways",
            "Personas": "personas",
            "AsyncPersonas": "personas",
            "Prompts": "prompts",
            "AsyncPrompts": "prompts",
            "Releases": "releases",
            "AsyncReleases": "releases",
            "Secrets": "secrets",
            "AsyncSecrets": "secrets",
            "Sip": "sip",
            "AsyncSip": "sip",
            "Sms": "sms",
            "AsyncSms": "sms",
            "Subaccounts": "subaccounts",
            "AsyncSubaccounts": "subaccounts",
            "Tools": "tools",
            "AsyncTools": "tools",
            "ToolsV1": "tools_v1",
            "AsyncToolsV1": "tools_v1",
            "Translation": "translation",
            "AsyncTranslation": "translation",
            "Triage": "triage",
            "AsyncTriage": "triage",
            "Tts": "tts",
            "AsyncTts": "tts",
            "TwilioAccounts": "twilio_accounts",
            "AsyncTwilioAccounts": "twilio_accounts",
            "Voices": "voices",
            "AsyncVoices": "voices",
            "WebAgents": "web_agents",
            "AsyncWebAgents": "web_agents",
            "Webhooks": "webhooks",
            "AsyncWebhooks": "webhooks",
            "WidgetResource": "widget",
            "AsyncWidgetResource": "widget",
        },
    )

__all__ = [
    "Account",
    "AgentBranches",
    "AgentChecks",
    "AgentDispositions",
    "AgentExperiments",
    "AgentIdentityResource",
    "AgentLibrary",
    "AgentMigrations",
    "Agents",
    "AgentTesting",
    "AgentVariables",
    "Alarms",
    "Analytics",
    "AsyncAccount",
    "AsyncAgentBranches",
    "AsyncAgentChecks",
    "AsyncAgentDispositions",
    "AsyncAgentExperiments",
    "AsyncAgentIdentityResource",
    "AsyncAgentLibrary",
    "AsyncAgentMigrations",
    "AsyncAgents",
    "AsyncAgentTesting",
    "AsyncAgentVariables",
    "AsyncAlarms",
    "AsyncAnalytics",
    "AsyncAudit",
    "AsyncAutomations",
    "AsyncBatches",
    "AsyncBilling",
    "AsyncBlockedNumbers",
    "AsyncCalls",
    "AsyncCampaigns",
    "AsyncCitations",
    "AsyncContacts",
    "AsyncConvoPathways",
    "AsyncDialingPools",
    "AsyncDispositions",
    "AsyncEvals",
    "AsyncFiles",
    "AsyncGuardRails",
    "AsyncIntegrations",
    "AsyncKnowledge",
    "AsyncKnowledgeVectors",
    "AsyncMemory",
    "AsyncMemoryStoresLegacy",
    "AsyncNumbers",
    "AsyncOnboarding",
    "AsyncOrgs",
    "AsyncPathways",
    "AsyncPersonas",
    "AsyncPrompts",
    "AsyncReleases",
    "AsyncSecrets",
    "AsyncSip",
    "AsyncSms",
    "AsyncSubaccounts",
    "AsyncTools",
    "AsyncToolsV1",
    "AsyncTranslation",
    "AsyncTriage",
    "AsyncTts",
    "AsyncTwilioAccounts",
    "AsyncVoices",
    "AsyncWebAgents",
    "AsyncWebhooks",
    "AsyncWidgetResource",
    "Audit",
    "Automations",
    "Batches",
    "Billing",
    "BlockedNumbers",
    "Calls",
    "Campaigns",
    "Citations",
    "Contacts",
    "ConvoPathways",
    "DialingPools",
    "Dispositions",
    "Evals",
    "Files",
    "GuardRails",
    "Integrations",
    "Knowledge",
    "KnowledgeVectors",
    "Memory",
    "MemoryStoresLegacy",
    "Numbers",
    "Onboarding",
    "Orgs",
    "Pathways",
    "Personas",
    "Prompts",
    "Releases",
    "Secrets",
    "Sip",
    "Sms",
    "Subaccounts",
    "Tools",
    "ToolsV1",
    "Translation",
    "Triage",
    "Tts",
    "TwilioAccounts",
    "Voices",
    "WebAgents",
    "Webhooks",
    "WidgetResource",
]
