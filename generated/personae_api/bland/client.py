# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""What a client of Bland offers: an attribute for each resource."""

from __future__ import annotations

from functools import cached_property
from typing import cast

from ..types import AsyncClient, SyncClient
from . import resources as _resources


class BlandResources:
    """The resources of Bland, for a synchronous client."""

    @cached_property
    def account(self) -> _resources.Account:
        """The account that an API key belongs to, with its balance and how many calls it has made."""
        from .resources.account import Account

        return Account(cast(SyncClient, self))

    @cached_property
    def agent_branches(self) -> _resources.AgentBranches:
        """Lines of versions of an agent beside its main line, where something is worked on until it is merged."""
        from .resources.agent_branches import AgentBranches

        return AgentBranches(cast(SyncClient, self))

    @cached_property
    def agent_checks(self) -> _resources.AgentChecks:
        """What a version of an agent has to pass before it goes live: scenarios that are played, and judges of them."""
        from .resources.agent_checks import AgentChecks

        return AgentChecks(cast(SyncClient, self))

    @cached_property
    def agent_dispositions(self) -> _resources.AgentDispositions:
        """Values that are found out of every call of an agent once it is over, by extraction, by judges or by code.
        Only for enterprise accounts; without the feature everything answers 404.
        """
        from .resources.agent_dispositions import AgentDispositions

        return AgentDispositions(cast(SyncClient, self))

    @cached_property
    def agent_experiments(self) -> _resources.AgentExperiments:
        """Versions of an agent that get a share of its calls for a while. Only for enterprise accounts."""
        from .resources.agent_experiments import AgentExperiments

        return AgentExperiments(cast(SyncClient, self))

    @cached_property
    def agent_identity(self) -> _resources.AgentIdentityResource:
        """Whom callers see: the name, logo and contact card of an agent, and how it is shown on their phones."""
        from .resources.agent_identity import AgentIdentityResource

        return AgentIdentityResource(cast(SyncClient, self))

    @cached_property
    def agent_library(self) -> _resources.AgentLibrary:
        """Scenarios of all agents, to be used in others, and nodes that were put away."""
        from .resources.agent_library import AgentLibrary

        return AgentLibrary(cast(SyncClient, self))

    @cached_property
    def agent_migrations(self) -> _resources.AgentMigrations:
        """Agents that are made from pathways, personas and widgets."""
        from .resources.agent_migrations import AgentMigrations

        return AgentMigrations(cast(SyncClient, self))

    @cached_property
    def agent_testing(self) -> _resources.AgentTesting:
        """Tests of pathways and personas: scenarios in which a model plays the caller, runs of them alone, in batches
        and many times over, analytics, and the tornado, which mends a pathway until its scenarios pass.
        """
        from .resources.agent_testing import AgentTesting

        return AgentTesting(cast(SyncClient, self))

    @cached_property
    def agent_variables(self) -> _resources.AgentVariables:
        """Values that differ between the environments of an agent, secrets among them."""
        from .resources.agent_variables import AgentVariables

        return AgentVariables(cast(SyncClient, self))

    @cached_property
    def agents(self) -> _resources.Agents:
        """Agents of the second generation. What an agent says and does is a graph that is saved in versions;
        environments run a version each, and numbers and widgets reach them.
        """
        from .resources.agents import Agents

        return Agents(cast(SyncClient, self))

    @cached_property
    def alarms(self) -> _resources.Alarms:
        """Watches over latency, failed API requests and the length of calls. An alarm that goes off tells a webhook,
        mail addresses and phone numbers.
        """
        from .resources.alarms import Alarms

        return Alarms(cast(SyncClient, self))

    @cached_property
    def analytics(self) -> _resources.Analytics:
        """Statistics about calls: queries, dashboards, sets of calls that are looked at together, and the ways that
        calls take through an agent. Only for enterprise accounts.
        """
        from .resources.analytics import Analytics

        return Analytics(cast(SyncClient, self))

    @cached_property
    def audit(self) -> _resources.Audit:
        """Log of what was done in the organisation and by whom, from logins to published pathways. Only for enterprise
        accounts.
        """
        from .resources.audit import Audit

        return Audit(cast(SyncClient, self))

    @cached_property
    def automations(self) -> _resources.Automations:
        """Pipelines that run by themselves when something happens at Bland or at an integration: their steps, the
        triggers that start them, and their runs. Seen in the programs of Bland and not documented; what they do may
        reach people and cost money.
        """
        from .resources.automations import Automations

        return Automations(cast(SyncClient, self))

    @cached_property
    def batches(self) -> _resources.Batches:
        """Many calls in one request, with common settings for all of them. A batch calls people and costs money as
        soon as it is created.
        """
        from .resources.batches import Batches

        return Batches(cast(SyncClient, self))

    @cached_property
    def billing(self) -> _resources.Billing:
        """What an organisation has left to spend, and when its balance is filled up again."""
        from .resources.billing import Billing

        return Billing(cast(SyncClient, self))

    @cached_property
    def blocked_numbers(self) -> _resources.BlockedNumbers:
        """Numbers that may not call in, on one inbound number or on all of them."""
        from .resources.blocked_numbers import BlockedNumbers

        return BlockedNumbers(cast(SyncClient, self))

    @cached_property
    def calls(self) -> _resources.Calls:
        """Phone calls by an agent: placing them, following them while they go on, and reading what was said. Every
        call that is sent reaches a person and costs money.
        """
        from .resources.calls import Calls

        return Calls(cast(SyncClient, self))

    @cached_property
    def campaigns(self) -> _resources.Campaigns:
        """An older way to call many numbers, with several attempts at each; batches have taken its place."""
        from .resources.campaigns import Campaigns

        return Campaigns(cast(SyncClient, self))

    @cached_property
    def citations(self) -> _resources.Citations:
        """Values that are taken from the transcripts of calls, each with the words that prove it; schemas say what to
        look for.
        """
        from .resources.citations import Citations

        return Citations(cast(SyncClient, self))

    @cached_property
    def contacts(self) -> _resources.Contacts:
        """The people that agents talk to, known by phone numbers, mail addresses and ids of your own. What is
        remembered of them is the resource Memory.
        """
        from .resources.contacts import Contacts

        return Contacts(cast(SyncClient, self))

    @cached_property
    def convo_pathways(self) -> _resources.ConvoPathways:
        """The operations with which the vendor's own programs save pathways: a draft that is written in place, and
        versions with revisions that protect from writing over what others have changed. The documented ones are
        Pathways.
        """
        from .resources.convo_pathways import ConvoPathways

        return ConvoPathways(cast(SyncClient, self))

    @cached_property
    def dialing_pools(self) -> _resources.DialingPools:
        """Sets of your own numbers that calls may come from, for enterprise accounts."""
        from .resources.dialing_pools import DialingPools

        return DialingPools(cast(SyncClient, self))

    @cached_property
    def dispositions(self) -> _resources.Dispositions:
        """Programs of your own that are run on a call when it is over; those of agents are the resource
        AgentDispositions.
        """
        from .resources.dispositions import Dispositions

        return Dispositions(cast(SyncClient, self))

    @cached_property
    def evals(self) -> _resources.Evals:
        """Language models as judges of calls: eval agents with their versions, runs of them over calls, saved setups
        and templates. While Evals is switched off for an organisation, everything but its status answers 404.
        """
        from .resources.evals import Evals

        return Evals(cast(SyncClient, self))

    @cached_property
    def files(self) -> _resources.Files:
        """Files that are uploaded once and named by their ids, for batches of messages, knowledge bases and more."""
        from .resources.files import Files

        return Files(cast(SyncClient, self))

    @cached_property
    def guard_rails(self) -> _resources.GuardRails:
        """Rules that watch what an agent says in a call, and what is done when one is broken. There are ready-made
        ones for disclosures required by US telephone law, and custom ones with a prompt.
        """
        from .resources.guard_rails import GuardRails

        return GuardRails(cast(SyncClient, self))

    @cached_property
    def integrations(self) -> _resources.Integrations:
        """Services that tools work with, what can be done at them, and the connections of the account to them, which
        are called resources.
        """
        from .resources.integrations import Integrations

        return Integrations(cast(SyncClient, self))

    @cached_property
    def knowledge(self) -> _resources.Knowledge:
        """Knowledge bases: what an agent may look things up in, made from a file, from a text or from web pages."""
        from .resources.knowledge import Knowledge

        return Knowledge(cast(SyncClient, self))

    @cached_property
    def knowledge_vectors(self) -> _resources.KnowledgeVectors:
        """The older kind of knowledge bases, vector stores of one text or file each. Bland marks them as legacy; new
        ones are made with Knowledge.
        """
        from .resources.knowledge_vectors import KnowledgeVectors

        return KnowledgeVectors(cast(SyncClient, self))

    @cached_property
    def memory(self) -> _resources.Memory:
        """What personas and numbers remember of contacts across calls and text messages. In beta, and limited to 100
        requests in 15 minutes.
        """
        from .resources.memory import Memory

        return Memory(cast(SyncClient, self))

    @cached_property
    def memory_stores_legacy(self) -> _resources.MemoryStoresLegacy:
        """Memory stores of the old kind, which group what is known of people by their phone numbers. Kept for those
        who use them; the resource Memory has taken their place.
        """
        from .resources.memory_stores_legacy import MemoryStoresLegacy

        return MemoryStoresLegacy(cast(SyncClient, self))

    @cached_property
    def numbers(self) -> _resources.Numbers:
        """Phone numbers of the account: buying and importing them, and what the agent does with calls on them."""
        from .resources.numbers import Numbers

        return Numbers(cast(SyncClient, self))

    @cached_property
    def onboarding(self) -> _resources.Onboarding:
        """How a program without an API key gets one: by a code that a person approves in the browser."""
        from .resources.onboarding import Onboarding

        return Onboarding(cast(SyncClient, self))

    @cached_property
    def orgs(self) -> _resources.Orgs:
        """Organisations, which own everything else, with their settings and the versions of Bland's servers that they
        run on, and the people in them.
        """
        from .resources.orgs import Orgs

        return Orgs(cast(SyncClient, self))

    @cached_property
    def pathways(self) -> _resources.Pathways:
        """Conversations as graphs: nodes that say or do something, and edges by which a call goes from one to the
        next. Pathways have versions, are sorted into folders, and can be tried in a chat or node by node.
        """
        from .resources.pathways import Pathways

        return Pathways(cast(SyncClient, self))

    @cached_property
    def personas(self) -> _resources.Personas:
        """Agents that answer calls and messages on inbound numbers. A persona holds a production version, which is
        live, and a draft version, which takes every edit until it is promoted.
        """
        from .resources.personas import Personas

        return Personas(cast(SyncClient, self))

    @cached_property
    def prompts(self) -> _resources.Prompts:
        """Stored texts that tell an agent what to do."""
        from .resources.prompts import Prompts

        return Prompts(cast(SyncClient, self))

    @cached_property
    def releases(self) -> _resources.Releases:
        """Versions of pathways under a name, by which they are brought into staging or production."""
        from .resources.releases import Releases

        return Releases(cast(SyncClient, self))

    @cached_property
    def secrets(self) -> _resources.Secrets:
        """Values, such as keys of web services, that prompts, pathways and tools use by name and that nobody can read
        back.
        """
        from .resources.secrets import Secrets

        return Secrets(cast(SyncClient, self))

    @cached_property
    def sip(self) -> _resources.Sip:
        """Phone numbers that are reached through a carrier or PBX of your own. Routes in and out of Bland, their
        health, test calls, and the porting of numbers from another carrier. The account needs the SIP entitlement.
        """
        from .resources.sip import Sip

        return Sip(cast(SyncClient, self))

    @cached_property
    def sms(self) -> _resources.Sms:
        """Text messages and the conversations they belong to, over SMS, WhatsApp and iMessage. Sending and setting up
        numbers needs an Enterprise plan.
        """
        from .resources.sms import Sms

        return Sms(cast(SyncClient, self))

    @cached_property
    def subaccounts(self) -> _resources.Subaccounts:
        """Accounts with a key, a balance and usage of their own, paid out of the parent account. Bland's reference no
        longer lists them.
        """
        from .resources.subaccounts import Subaccounts

        return Subaccounts(cast(SyncClient, self))

    @cached_property
    def tools(self) -> _resources.Tools:
        """What agents can do beside talking: actions of integrations, such as Slack or your own web service, that they
        call during calls and messages, and the log of those calls.
        """
        from .resources.tools import Tools

        return Tools(cast(SyncClient, self))

    @cached_property
    def tools_v1(self) -> _resources.ToolsV1:
        """The older kind of tools, requests to a web service that an agent sends during a call. Bland marks them as
        legacy; new ones are made with Tools.
        """
        from .resources.tools_v1 import ToolsV1

        return ToolsV1(cast(SyncClient, self))

    @cached_property
    def translation(self) -> _resources.Translation:
        """Speech that is translated while it is spoken. A session gives the address of a WebSocket that takes audio in
        one language and answers with speech in another.
        """
        from .resources.translation import Translation

        return Translation(cast(SyncClient, self))

    @cached_property
    def triage(self) -> _resources.Triage:
        """Issues found in calls and messages, with the evidence, flags and comments that belong to them, and an agent
        that looks into them when it is prompted.
        """
        from .resources.triage import Triage

        return Triage(cast(SyncClient, self))

    @cached_property
    def tts(self) -> _resources.Tts:
        """Speech from text: what the models can do, speech itself and what was generated before. Every generation
        costs money by its number of characters.
        """
        from .resources.tts import Tts

        return Tts(cast(SyncClient, self))

    @cached_property
    def twilio_accounts(self) -> _resources.TwilioAccounts:
        """Your own accounts at Twilio. Bland calls from the numbers of those that you add."""
        from .resources.twilio_accounts import TwilioAccounts

        return TwilioAccounts(cast(SyncClient, self))

    @cached_property
    def voices(self) -> _resources.Voices:
        """Voices that agents and speech requests use: Bland's own, clones that the account has made, and the public
        library from which voices can be added.
        """
        from .resources.voices import Voices

        return Voices(cast(SyncClient, self))

    @cached_property
    def web_agents(self) -> _resources.WebAgents:
        """Agents that people talk to in a browser instead of on the phone. A browser gets in with a token made for one
        conversation.
        """
        from .resources.web_agents import WebAgents

        return WebAgents(cast(SyncClient, self))

    @cached_property
    def webhooks(self) -> _resources.Webhooks:
        """What Bland sends when a call is over: reading it, sending it for calls that had no webhook, and sending it
        again.
        """
        from .resources.webhooks import Webhooks

        return Webhooks(cast(SyncClient, self))

    @cached_property
    def widget(self) -> _resources.WidgetResource:
        """Chat windows for web sites, which run a pathway or a prompt, with their conversations, frames of your own in
        them, and people who take conversations over.
        """
        from .resources.widget import WidgetResource

        return WidgetResource(cast(SyncClient, self))


class AsyncBlandResources:
    """The resources of Bland, for an asynchronous client."""

    @cached_property
    def account(self) -> _resources.AsyncAccount:
        """The account that an API key belongs to, with its balance and how many calls it has made."""
        from .resources.account import AsyncAccount

        return AsyncAccount(cast(AsyncClient, self))

    @cached_property
    def agent_branches(self) -> _resources.AsyncAgentBranches:
        """Lines of versions of an agent beside its main line, where something is worked on until it is merged."""
        from .resources.agent_branches import AsyncAgentBranches

        return AsyncAgentBranches(cast(AsyncClient, self))

    @cached_property
    def agent_checks(self) -> _resources.AsyncAgentChecks:
        """What a version of an agent has to pass before it goes live: scenarios that are played, and judges of them."""
        from .resources.agent_checks import AsyncAgentChecks

        return AsyncAgentChecks(cast(AsyncClient, self))

    @cached_property
    def agent_dispositions(self) -> _resources.AsyncAgentDispositions:
        """Values that are found out of every call of an agent once it is over, by extraction, by judges or by code.
        Only for enterprise accounts; without the feature everything answers 404.
        """
        from .resources.agent_dispositions import AsyncAgentDispositions

        return AsyncAgentDispositions(cast(AsyncClient, self))

    @cached_property
    def agent_experiments(self) -> _resources.AsyncAgentExperiments:
        """Versions of an agent that get a share of its calls for a while. Only for enterprise accounts."""
        from .resources.agent_experiments import AsyncAgentExperiments

        return AsyncAgentExperiments(cast(AsyncClient, self))

    @cached_property
    def agent_identity(self) -> _resources.AsyncAgentIdentityResource:
        """Whom callers see: the name, logo and contact card of an agent, and how it is shown on their phones."""
        from .resources.agent_identity import AsyncAgentIdentityResource

        return AsyncAgentIdentityResource(cast(AsyncClient, self))

    @cached_property
    def agent_library(self) -> _resources.AsyncAgentLibrary:
        """Scenarios of all agents, to be used in others, and nodes that were put away."""
        from .resources.agent_library import AsyncAgentLibrary

        return AsyncAgentLibrary(cast(AsyncClient, self))

    @cached_property
    def agent_migrations(self) -> _resources.AsyncAgentMigrations:
        """Agents that are made from pathways, personas and widgets."""
        from .resources.agent_migrations import AsyncAgentMigrations

        return AsyncAgentMigrations(cast(AsyncClient, self))

    @cached_property
    def agent_testing(self) -> _resources.AsyncAgentTesting:
        """Tests of pathways and personas: scenarios in which a model plays the caller, runs of them alone, in batches
        and many times over, analytics, and the tornado, which mends a pathway until its scenarios pass.
        """
        from .resources.agent_testing import AsyncAgentTesting

        return AsyncAgentTesting(cast(AsyncClient, self))

    @cached_property
    def agent_variables(self) -> _resources.AsyncAgentVariables:
        """Values that differ between the environments of an agent, secrets among them."""
        from .resources.agent_variables import AsyncAgentVariables

        return AsyncAgentVariables(cast(AsyncClient, self))

    @cached_property
    def agents(self) -> _resources.AsyncAgents:
        """Agents of the second generation. What an agent says and does is a graph that is saved in versions;
        environments run a version each, and numbers and widgets reach them.
        """
        from .resources.agents import AsyncAgents

        return AsyncAgents(cast(AsyncClient, self))

    @cached_property
    def alarms(self) -> _resources.AsyncAlarms:
        """Watches over latency, failed API requests and the length of calls. An alarm that goes off tells a webhook,
        mail addresses and phone numbers.
        """
        from .resources.alarms import AsyncAlarms

        return AsyncAlarms(cast(AsyncClient, self))

    @cached_property
    def analytics(self) -> _resources.AsyncAnalytics:
        """Statistics about calls: queries, dashboards, sets of calls that are looked at together, and the ways that
        calls take through an agent. Only for enterprise accounts.
        """
        from .resources.analytics import AsyncAnalytics

        return AsyncAnalytics(cast(AsyncClient, self))

    @cached_property
    def audit(self) -> _resources.AsyncAudit:
        """Log of what was done in the organisation and by whom, from logins to published pathways. Only for enterprise
        accounts.
        """
        from .resources.audit import AsyncAudit

        return AsyncAudit(cast(AsyncClient, self))

    @cached_property
    def automations(self) -> _resources.AsyncAutomations:
        """Pipelines that run by themselves when something happens at Bland or at an integration: their steps, the
        triggers that start them, and their runs. Seen in the programs of Bland and not documented; what they do may
        reach people and cost money.
        """
        from .resources.automations import AsyncAutomations

        return AsyncAutomations(cast(AsyncClient, self))

    @cached_property
    def batches(self) -> _resources.AsyncBatches:
        """Many calls in one request, with common settings for all of them. A batch calls people and costs money as
        soon as it is created.
        """
        from .resources.batches import AsyncBatches

        return AsyncBatches(cast(AsyncClient, self))

    @cached_property
    def billing(self) -> _resources.AsyncBilling:
        """What an organisation has left to spend, and when its balance is filled up again."""
        from .resources.billing import AsyncBilling

        return AsyncBilling(cast(AsyncClient, self))

    @cached_property
    def blocked_numbers(self) -> _resources.AsyncBlockedNumbers:
        """Numbers that may not call in, on one inbound number or on all of them."""
        from .resources.blocked_numbers import AsyncBlockedNumbers

        return AsyncBlockedNumbers(cast(AsyncClient, self))

    @cached_property
    def calls(self) -> _resources.AsyncCalls:
        """Phone calls by an agent: placing them, following them while they go on, and reading what was said. Every
        call that is sent reaches a person and costs money.
        """
        from .resources.calls import AsyncCalls

        return AsyncCalls(cast(AsyncClient, self))

    @cached_property
    def campaigns(self) -> _resources.AsyncCampaigns:
        """An older way to call many numbers, with several attempts at each; batches have taken its place."""
        from .resources.campaigns import AsyncCampaigns

        return AsyncCampaigns(cast(AsyncClient, self))

    @cached_property
    def citations(self) -> _resources.AsyncCitations:
        """Values that are taken from the transcripts of calls, each with the words that prove it; schemas say what to
        look for.
        """
        from .resources.citations import AsyncCitations

        return AsyncCitations(cast(AsyncClient, self))

    @cached_property
    def contacts(self) -> _resources.AsyncContacts:
        """The people that agents talk to, known by phone numbers, mail addresses and ids of your own. What is
        remembered of them is the resource Memory.
        """
        from .resources.contacts import AsyncContacts

        return AsyncContacts(cast(AsyncClient, self))

    @cached_property
    def convo_pathways(self) -> _resources.AsyncConvoPathways:
        """The operations with which the vendor's own programs save pathways: a draft that is written in place, and
        versions with revisions that protect from writing over what others have changed. The documented ones are
        Pathways.
        """
        from .resources.convo_pathways import AsyncConvoPathways

        return AsyncConvoPathways(cast(AsyncClient, self))

    @cached_property
    def dialing_pools(self) -> _resources.AsyncDialingPools:
        """Sets of your own numbers that calls may come from, for enterprise accounts."""
        from .resources.dialing_pools import AsyncDialingPools

        return AsyncDialingPools(cast(AsyncClient, self))

    @cached_property
    def dispositions(self) -> _resources.AsyncDispositions:
        """Programs of your own that are run on a call when it is over; those of agents are the resource
        AgentDispositions.
        """
        from .resources.dispositions import AsyncDispositions

        return AsyncDispositions(cast(AsyncClient, self))

    @cached_property
    def evals(self) -> _resources.AsyncEvals:
        """Language models as judges of calls: eval agents with their versions, runs of them over calls, saved setups
        and templates. While Evals is switched off for an organisation, everything but its status answers 404.
        """
        from .resources.evals import AsyncEvals

        return AsyncEvals(cast(AsyncClient, self))

    @cached_property
    def files(self) -> _resources.AsyncFiles:
        """Files that are uploaded once and named by their ids, for batches of messages, knowledge bases and more."""
        from .resources.files import AsyncFiles

        return AsyncFiles(cast(AsyncClient, self))

    @cached_property
    def guard_rails(self) -> _resources.AsyncGuardRails:
        """Rules that watch what an agent says in a call, and what is done when one is broken. There are ready-made
        ones for disclosures required by US telephone law, and custom ones with a prompt.
        """
        from .resources.guard_rails import AsyncGuardRails

        return AsyncGuardRails(cast(AsyncClient, self))

    @cached_property
    def integrations(self) -> _resources.AsyncIntegrations:
        """Services that tools work with, what can be done at them, and the connections of the account to them, which
        are called resources.
        """
        from .resources.integrations import AsyncIntegrations

        return AsyncIntegrations(cast(AsyncClient, self))

    @cached_property
    def knowledge(self) -> _resources.AsyncKnowledge:
        """Knowledge bases: what an agent may look things up in, made from a file, from a text or from web pages."""
        from .resources.knowledge import AsyncKnowledge

        return AsyncKnowledge(cast(AsyncClient, self))

    @cached_property
    def knowledge_vectors(self) -> _resources.AsyncKnowledgeVectors:
        """The older kind of knowledge bases, vector stores of one text or file each. Bland marks them as legacy; new
        ones are made with Knowledge.
        """
        from .resources.knowledge_vectors import AsyncKnowledgeVectors

        return AsyncKnowledgeVectors(cast(AsyncClient, self))

    @cached_property
    def memory(self) -> _resources.AsyncMemory:
        """What personas and numbers remember of contacts across calls and text messages. In beta, and limited to 100
        requests in 15 minutes.
        """
        from .resources.memory import AsyncMemory

        return AsyncMemory(cast(AsyncClient, self))

    @cached_property
    def memory_stores_legacy(self) -> _resources.AsyncMemoryStoresLegacy:
        """Memory stores of the old kind, which group what is known of people by their phone numbers. Kept for those
        who use them; the resource Memory has taken their place.
        """
        from .resources.memory_stores_legacy import AsyncMemoryStoresLegacy

        return AsyncMemoryStoresLegacy(cast(AsyncClient, self))

    @cached_property
    def numbers(self) -> _resources.AsyncNumbers:
        """Phone numbers of the account: buying and importing them, and what the agent does with calls on them."""
        from .resources.numbers import AsyncNumbers

        return AsyncNumbers(cast(AsyncClient, self))

    @cached_property
    def onboarding(self) -> _resources.AsyncOnboarding:
        """How a program without an API key gets one: by a code that a person approves in the browser."""
        from .resources.onboarding import AsyncOnboarding

        return AsyncOnboarding(cast(AsyncClient, self))

    @cached_property
    def orgs(self) -> _resources.AsyncOrgs:
        """Organisations, which own everything else, with their settings and the versions of Bland's servers that they
        run on, and the people in them.
        """
        from .resources.orgs import AsyncOrgs

        return AsyncOrgs(cast(AsyncClient, self))

    @cached_property
    def pathways(self) -> _resources.AsyncPathways:
        """Conversations as graphs: nodes that say or do something, and edges by which a call goes from one to the
        next. Pathways have versions, are sorted into folders, and can be tried in a chat or node by node.
        """
        from .resources.pathways import AsyncPathways

        return AsyncPathways(cast(AsyncClient, self))

    @cached_property
    def personas(self) -> _resources.AsyncPersonas:
        """Agents that answer calls and messages on inbound numbers. A persona holds a production version, which is
        live, and a draft version, which takes every edit until it is promoted.
        """
        from .resources.personas import AsyncPersonas

        return AsyncPersonas(cast(AsyncClient, self))

    @cached_property
    def prompts(self) -> _resources.AsyncPrompts:
        """Stored texts that tell an agent what to do."""
        from .resources.prompts import AsyncPrompts

        return AsyncPrompts(cast(AsyncClient, self))

    @cached_property
    def releases(self) -> _resources.AsyncReleases:
        """Versions of pathways under a name, by which they are brought into staging or production."""
        from .resources.releases import AsyncReleases

        return AsyncReleases(cast(AsyncClient, self))

    @cached_property
    def secrets(self) -> _resources.AsyncSecrets:
        """Values, such as keys of web services, that prompts, pathways and tools use by name and that nobody can read
        back.
        """
        from .resources.secrets import AsyncSecrets

        return AsyncSecrets(cast(AsyncClient, self))

    @cached_property
    def sip(self) -> _resources.AsyncSip:
        """Phone numbers that are reached through a carrier or PBX of your own. Routes in and out of Bland, their
        health, test calls, and the porting of numbers from another carrier. The account needs the SIP entitlement.
        """
        from .resources.sip import AsyncSip

        return AsyncSip(cast(AsyncClient, self))

    @cached_property
    def sms(self) -> _resources.AsyncSms:
        """Text messages and the conversations they belong to, over SMS, WhatsApp and iMessage. Sending and setting up
        numbers needs an Enterprise plan.
        """
        from .resources.sms import AsyncSms

        return AsyncSms(cast(AsyncClient, self))

    @cached_property
    def subaccounts(self) -> _resources.AsyncSubaccounts:
        """Accounts with a key, a balance and usage of their own, paid out of the parent account. Bland's reference no
        longer lists them.
        """
        from .resources.subaccounts import AsyncSubaccounts

        return AsyncSubaccounts(cast(AsyncClient, self))

    @cached_property
    def tools(self) -> _resources.AsyncTools:
        """What agents can do beside talking: actions of integrations, such as Slack or your own web service, that they
        call during calls and messages, and the log of those calls.
        """
        from .resources.tools import AsyncTools

        return AsyncTools(cast(AsyncClient, self))

    @cached_property
    def tools_v1(self) -> _resources.AsyncToolsV1:
        """The older kind of tools, requests to a web service that an agent sends during a call. Bland marks them as
        legacy; new ones are made with Tools.
        """
        from .resources.tools_v1 import AsyncToolsV1

        return AsyncToolsV1(cast(AsyncClient, self))

    @cached_property
    def translation(self) -> _resources.AsyncTranslation:
        """Speech that is translated while it is spoken. A session gives the address of a WebSocket that takes audio in
        one language and answers with speech in another.
        """
        from .resources.translation import AsyncTranslation

        return AsyncTranslation(cast(AsyncClient, self))

    @cached_property
    def triage(self) -> _resources.AsyncTriage:
        """Issues found in calls and messages, with the evidence, flags and comments that belong to them, and an agent
        that looks into them when it is prompted.
        """
        from .resources.triage import AsyncTriage

        return AsyncTriage(cast(AsyncClient, self))

    @cached_property
    def tts(self) -> _resources.AsyncTts:
        """Speech from text: what the models can do, speech itself and what was generated before. Every generation
        costs money by its number of characters.
        """
        from .resources.tts import AsyncTts

        return AsyncTts(cast(AsyncClient, self))

    @cached_property
    def twilio_accounts(self) -> _resources.AsyncTwilioAccounts:
        """Your own accounts at Twilio. Bland calls from the numbers of those that you add."""
        from .resources.twilio_accounts import AsyncTwilioAccounts

        return AsyncTwilioAccounts(cast(AsyncClient, self))

    @cached_property
    def voices(self) -> _resources.AsyncVoices:
        """Voices that agents and speech requests use: Bland's own, clones that the account has made, and the public
        library from which voices can be added.
        """
        from .resources.voices import AsyncVoices

        return AsyncVoices(cast(AsyncClient, self))

    @cached_property
    def web_agents(self) -> _resources.AsyncWebAgents:
        """Agents that people talk to in a browser instead of on the phone. A browser gets in with a token made for one
        conversation.
        """
        from .resources.web_agents import AsyncWebAgents

        return AsyncWebAgents(cast(AsyncClient, self))

    @cached_property
    def webhooks(self) -> _resources.AsyncWebhooks:
        """What Bland sends when a call is over: reading it, sending it for calls that had no webhook, and sending it
        again.
        """
        from .resources.webhooks import AsyncWebhooks

        return AsyncWebhooks(cast(AsyncClient, self))

    @cached_property
    def widget(self) -> _resources.AsyncWidgetResource:
        """Chat windows for web sites, which run a pathway or a prompt, with their conversations, frames of your own in
        them, and people who take conversations over.
        """
        from .resources.widget import AsyncWidgetResource

        return AsyncWidgetResource(cast(AsyncClient, self))
