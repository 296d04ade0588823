# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The operations of AgentDispositions."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING, Any

from ... import results
from ...responses import with_response
from ...types import UNSET, AsyncClient, ListOf, SyncClient, Unset
from .. import models
from ..calls import agent_dispositions as calls

if TYPE_CHECKING:
    from ...responses import (
        all_answered,
        answered,
        async_all_answered,
        async_answered,
        async_file_answered,
        file_answered,
    )


class AgentDispositions:
    """Values that are found out of every call of an agent once it is over, by extraction, by judges or by code. Only
    for enterprise accounts; without the feature everything answers 404.
    """

    __slots__ = ("_client",)

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    @property
    def with_response(self) -> AgentDispositionsWithResponse:
        """The same methods, which answer with the whole `Response`: status, headers, request id, attempts and `parsed`.

        A list is a paginator here too, as its pages have their responses; a file is read at once.
        """
        whole: AgentDispositionsWithResponse = with_response(self)
        return whole

    def list(self, agent_id: str) -> builtins.list[models.AgentDisposition]:
        """List dispositions.

        Returns the dispositions of the agent, the oldest first.

        Args:
            agent_id: Id of the agent.

        Sends `GET /v2/agents/{agent_id}/dispositions`.
        """
        return self._client._fetch(calls.list_agent_dispositions(agent_id))

    def create(
        self,
        agent_id: str,
        *,
        key: str,
        definition: models.AgentDispositionDefinition | models.AgentDispositionDefinitionDict,
    ) -> models.AgentDisposition:
        """Create a disposition.

        Makes a disposition with a draft. It finds nothing out before it is published.

        Args:
            agent_id: Id of the agent.
            key: Name by which programs know it, unique for the agent.
            definition: What it finds out.

        Sends `POST /v2/agents/{agent_id}/dispositions`.
        """
        return self._client._fetch(calls.create_agent_disposition(agent_id, key=key, definition=definition))

    def get(self, agent_id: str, disposition_id: str) -> models.AgentDisposition:
        """Get a disposition.

        Reads one disposition. What it finds out is in its draft and its versions.

        Args:
            agent_id: Id of the agent.
            disposition_id: Id of the disposition.

        Sends `GET /v2/agents/{agent_id}/dispositions/{disposition_id}`.
        """
        return self._client._fetch(calls.get_agent_disposition(agent_id, disposition_id))

    def delete(self, agent_id: str, disposition_id: str) -> models.AgentDispositionDeleted:
        """Delete a disposition.

        Deletes a disposition. One that is gone already counts as deleted.

        This deletes something, which cannot be undone.

        Args:
            agent_id: Id of the agent.
            disposition_id: Id of the disposition.

        Sends `DELETE /v2/agents/{agent_id}/dispositions/{disposition_id}`.
        """
        return self._client._fetch(calls.delete_agent_disposition(agent_id, disposition_id))

    def get_draft(self, agent_id: str, disposition_id: str) -> models.AgentDispositionDraft:
        """Get the draft of a disposition.

        Reads what the disposition will find out once it is published.

        Args:
            agent_id: Id of the agent.
            disposition_id: Id of the disposition.

        Sends `GET /v2/agents/{agent_id}/dispositions/{disposition_id}/draft`.
        """
        return self._client._fetch(calls.get_agent_disposition_draft(agent_id, disposition_id))

    def update_draft(
        self,
        agent_id: str,
        disposition_id: str,
        *,
        expected_draft_revision: int,
        definition: models.AgentDispositionDefinition | models.AgentDispositionDefinitionDict,
    ) -> models.AgentDispositionDraft:
        """Replace the draft of a disposition.

        Replaces the whole definition of the draft. It is refused where somebody else has changed the draft since.

        Args:
            agent_id: Id of the agent.
            disposition_id: Id of the disposition.
            expected_draft_revision: Revision of the draft that was edited. At least 1.
            definition: What it finds out, the whole of it.

        Sends `PATCH /v2/agents/{agent_id}/dispositions/{disposition_id}/draft`.
        """
        return self._client._fetch(
            calls.update_agent_disposition_draft(
                agent_id, disposition_id, expected_draft_revision=expected_draft_revision, definition=definition
            )
        )

    def list_versions(
        self, agent_id: str, disposition_id: str, *, before_version: int | Unset = UNSET
    ) -> results.Paginator[models.AgentDispositionVersion]:
        """List the versions of a disposition.

        Returns what was published, the newest first, 25 to a page.

        Pages are fetched when the result is iterated, and not before.

        Args:
            agent_id: Id of the agent.
            disposition_id: Id of the disposition.
            before_version: Number of a version; those before it are returned.

        Sends `GET /v2/agents/{agent_id}/dispositions/{disposition_id}/versions`.
        """
        return self._client._paginate(
            calls.list_agent_disposition_versions(agent_id, disposition_id, before_version=before_version)
        )

    def get_version(self, agent_id: str, disposition_id: str, version_id: str) -> models.AgentDispositionVersion:
        """Get a version of a disposition.

        Reads what was published as one version.

        Args:
            agent_id: Id of the agent.
            disposition_id: Id of the disposition.
            version_id: Id of the version.

        Sends `GET /v2/agents/{agent_id}/dispositions/{disposition_id}/versions/{version_id}`.
        """
        return self._client._fetch(calls.get_agent_disposition_version(agent_id, disposition_id, version_id))

    def estimate(
        self,
        agent_id: str,
        disposition_id: str,
        *,
        backfill: models.AgentDispositionBackfillInput | models.AgentDispositionBackfillInputDict | Unset = UNSET,
    ) -> models.AgentDispositionEstimate:
        """Estimate what a disposition costs.

        Tells what the draft would cost for each call. The id of the estimate is needed to publish. With `backfill`
        the cost of past calls is estimated too; the vendor does not describe how the answer tells it.

        Args:
            agent_id: Id of the agent.
            disposition_id: Id of the disposition.
            backfill: Past calls that are to be looked at.

        Sends `POST /v2/agents/{agent_id}/dispositions/{disposition_id}/estimates`.
        """
        return self._client._fetch(calls.estimate_agent_disposition(agent_id, disposition_id, backfill=backfill))

    def publish(
        self,
        agent_id: str,
        disposition_id: str,
        *,
        expected_draft_revision: int,
        estimate_id: str,
        acknowledge_estimate: bool | Unset = UNSET,
    ) -> models.AgentDispositionVersion:
        """Publish a disposition.

        Makes the draft a version, which is run after every call from then on and costs what was estimated.

        This costs money.

        Args:
            agent_id: Id of the agent.
            disposition_id: Id of the disposition.
            expected_draft_revision: Revision of the draft that was looked at. At least 1.
            estimate_id: Estimate of this draft.
            acknowledge_estimate: That the cost is accepted; has to be true where the estimate is above zero.

        Sends `POST /v2/agents/{agent_id}/dispositions/{disposition_id}/publish`.
        """
        return self._client._fetch(
            calls.publish_agent_disposition(
                agent_id,
                disposition_id,
                expected_draft_revision=expected_draft_revision,
                estimate_id=estimate_id,
                acknowledge_estimate=acknowledge_estimate,
            )
        )

    def disable(self, agent_id: str, disposition_id: str) -> models.AgentDisposition:
        """Disable a disposition.

        Stops a disposition from being run after calls. Publishing it lets it run again.

        Args:
            agent_id: Id of the agent.
            disposition_id: Id of the disposition.

        Sends `POST /v2/agents/{agent_id}/dispositions/{disposition_id}/disable`.
        """
        return self._client._fetch(calls.disable_agent_disposition(agent_id, disposition_id))

    def start_backfill(
        self,
        agent_id: str,
        disposition_id: str,
        *,
        window: models.DispositionWindow | models.DispositionWindowDict,
        version_id: str | Unset = UNSET,
        sampling: float | Unset = UNSET,
    ) -> models.AgentDispositionBackfill:
        """Start a backfill.

        Runs a published version on past calls, up to 500,000 of them, and keeps what is found out. It works on in
        the background; ten an hour are allowed.

        This costs money.

        Args:
            agent_id: Id of the agent.
            disposition_id: Id of the disposition.
            window: When the calls were.
            version_id: Version to run; without it, the published one.
            sampling: Share of the calls that is looked at. At least 0.0001, at most 1, 1 when left out.

        Sends `POST /v2/agents/{agent_id}/dispositions/{disposition_id}/backfills`.
        """
        return self._client._fetch(
            calls.start_agent_disposition_backfill(
                agent_id, disposition_id, window=window, version_id=version_id, sampling=sampling
            )
        )

    def get_active_backfill(
        self, agent_id: str, disposition_id: str, *, version_id: str | Unset = UNSET
    ) -> models.AgentDispositionBackfill | None:
        """Get the running backfill.

        Reads the running backfill; null if there is none.

        Args:
            agent_id: Id of the agent.
            disposition_id: Id of the disposition.
            version_id: Only a backfill of this version.

        Sends `GET /v2/agents/{agent_id}/dispositions/{disposition_id}/backfills/active`.
        """
        return self._client._fetch(
            calls.get_active_agent_disposition_backfill(agent_id, disposition_id, version_id=version_id)
        )

    def get_backfill(self, agent_id: str, disposition_id: str, job_id: str) -> models.AgentDispositionBackfill:
        """Get a backfill.

        Reads how a backfill stands.

        Args:
            agent_id: Id of the agent.
            disposition_id: Id of the disposition.
            job_id: Id of the backfill.

        Sends `GET /v2/agents/{agent_id}/dispositions/{disposition_id}/backfills/{job_id}`.
        """
        return self._client._fetch(calls.get_agent_disposition_backfill(agent_id, disposition_id, job_id))

    def cancel_backfill(self, agent_id: str, disposition_id: str, job_id: str) -> models.AgentDispositionBackfill:
        """Cancel a backfill.

        Stops a backfill. What it has found out is kept.

        This cannot be undone.

        Args:
            agent_id: Id of the agent.
            disposition_id: Id of the disposition.
            job_id: Id of the backfill.

        Sends `POST /v2/agents/{agent_id}/dispositions/{disposition_id}/backfills/{job_id}/cancel`.
        """
        return self._client._fetch(calls.cancel_agent_disposition_backfill(agent_id, disposition_id, job_id))

    def list_extractor_choices(self, agent_id: str) -> builtins.list[models.DispositionExtractorChoice]:
        """List extractors to choose from.

        Returns the published extractors that values of the agent can come from.

        Args:
            agent_id: Id of the agent.

        Sends `GET /v2/agents/{agent_id}/dispositions/extractor-catalog`.
        """
        return self._client._fetch(calls.get_agent_disposition_extractor_catalog(agent_id))

    def list_judge_choices(self, agent_id: str) -> builtins.list[models.DispositionJudgeChoice]:
        """List judges to choose from.

        Returns the eval agents that values of the agent can come from.

        Args:
            agent_id: Id of the agent.

        Sends `GET /v2/agents/{agent_id}/dispositions/judge-catalog`.
        """
        return self._client._fetch(calls.get_agent_disposition_judge_catalog(agent_id))

    def get_judge_version(self, agent_id: str, judge_id: str, version_id: str) -> models.DispositionJudgeVersion:
        """Get a version of a judge.

        Reads the instructions of an eval agent, and the verdicts that it can come to.

        Args:
            agent_id: Id of the agent.
            judge_id: Id of the eval agent.
            version_id: Id of the version.

        Sends `GET /v2/agents/{agent_id}/dispositions/judges/{judge_id}/versions/{version_id}`.
        """
        return self._client._fetch(calls.get_agent_disposition_judge_version(agent_id, judge_id, version_id))

    def list_model_profiles(self, agent_id: str) -> builtins.list[models.DispositionProfile]:
        """List models to choose from.

        Returns the kinds of models that extractors can use.

        Args:
            agent_id: Id of the agent.

        Sends `GET /v2/agents/{agent_id}/dispositions/model-profile-catalog`.
        """
        return self._client._fetch(calls.get_agent_disposition_model_catalog(agent_id))

    def list_variable_choices(self, agent_id: str) -> builtins.list[models.DispositionVariableChoice]:
        """List variables to choose from.

        Returns the variables of the agent that values can come from.

        Args:
            agent_id: Id of the agent.

        Sends `GET /v2/agents/{agent_id}/dispositions/variable-catalog`.
        """
        return self._client._fetch(calls.get_agent_disposition_variable_catalog(agent_id))

    def list_extractors(self, agent_id: str) -> builtins.list[models.DispositionExtractor]:
        """List extractors.

        Returns the extractors that the agent can use.

        Args:
            agent_id: Id of the agent.

        Sends `GET /v2/agents/{agent_id}/dispositions/extractors`.
        """
        return self._client._fetch(calls.list_agent_disposition_extractors(agent_id))

    def create_extractor(
        self,
        agent_id: str,
        *,
        key: str,
        name: str,
        prompt_md: str,
        output_schema: models.DispositionSchema | models.DispositionSchemaDict,
        inference_config: models.DispositionInference | models.DispositionInferenceDict,
        description: str | Unset = UNSET,
        scoped_to_agent: bool | Unset = UNSET,
        system_prompt_md: str | Unset = UNSET,
    ) -> models.DispositionExtractor:
        """Create an extractor.

        Makes a prompt by which a model takes values out of calls, for this agent or for all.

        Args:
            agent_id: Id of the agent.
            key: Name by which programs know it.
            name: Name for people. At least 1 character, at most 120 characters.
            prompt_md: What it shall find, in Markdown. At least 1 character, at most 8000 characters.
            output_schema: What comes out.
            inference_config: How the model works.
            description: What it is for. At most 2000 characters.
            scoped_to_agent: Whether only this agent can use it. False when left out.
            system_prompt_md: Instructions for the model throughout, in Markdown. At most 8000 characters, '' when
                left out.

        Sends `POST /v2/agents/{agent_id}/dispositions/extractors`.
        """
        return self._client._fetch(
            calls.create_agent_disposition_extractor(
                agent_id,
                key=key,
                name=name,
                prompt_md=prompt_md,
                output_schema=output_schema,
                inference_config=inference_config,
                description=description,
                scoped_to_agent=scoped_to_agent,
                system_prompt_md=system_prompt_md,
            )
        )

    def get_extractor(self, agent_id: str, extractor_id: str) -> models.DispositionExtractorDetail:
        """Get an extractor.

        Reads one extractor, with the version that is edited and the one that is used.

        Args:
            agent_id: Id of the agent.
            extractor_id: Id of the extractor.

        Sends `GET /v2/agents/{agent_id}/dispositions/extractors/{extractor_id}`.
        """
        return self._client._fetch(calls.get_agent_disposition_extractor(agent_id, extractor_id))

    def get_extractor_version(
        self, agent_id: str, extractor_id: str, version_id: str
    ) -> models.DispositionExtractorVersion:
        """Get a version of an extractor.

        Reads one version of an extractor.

        Args:
            agent_id: Id of the agent.
            extractor_id: Id of the extractor.
            version_id: Id of the version.

        Sends `GET /v2/agents/{agent_id}/dispositions/extractors/{extractor_id}/versions/{version_id}`.
        """
        return self._client._fetch(calls.get_agent_disposition_extractor_version(agent_id, extractor_id, version_id))

    def update_extractor_draft(
        self,
        agent_id: str,
        extractor_id: str,
        *,
        expected_version_id: str,
        expected_draft_revision: int,
        name: str | Unset = UNSET,
        description: str | Unset = UNSET,
        system_prompt_md: str | Unset = UNSET,
        prompt_md: str | Unset = UNSET,
        output_schema: models.DispositionSchema | models.DispositionSchemaDict | Unset = UNSET,
        inference_config: models.DispositionInference | models.DispositionInferenceDict | Unset = UNSET,
    ) -> models.DispositionExtractorCreated:
        """Change the draft of an extractor.

        Changes the fields that are sent. It is refused where somebody else has changed the draft since.

        Args:
            agent_id: Id of the agent.
            extractor_id: Id of the extractor.
            expected_version_id: Version that was edited.
            expected_draft_revision: Revision that was edited.
            name: Name for people. At least 1 character, at most 120 characters.
            description: What it is for. At most 2000 characters.
            system_prompt_md: Instructions for the model throughout, in Markdown. At most 8000 characters.
            prompt_md: What it shall find, in Markdown. At least 1 character, at most 8000 characters.
            output_schema: What comes out.
            inference_config: How the model works.

        Sends `PATCH /v2/agents/{agent_id}/dispositions/extractors/{extractor_id}/draft`.
        """
        return self._client._fetch(
            calls.update_agent_disposition_extractor_draft(
                agent_id,
                extractor_id,
                expected_version_id=expected_version_id,
                expected_draft_revision=expected_draft_revision,
                name=name,
                description=description,
                system_prompt_md=system_prompt_md,
                prompt_md=prompt_md,
                output_schema=output_schema,
                inference_config=inference_config,
            )
        )

    def publish_extractor(
        self, agent_id: str, extractor_id: str, *, expected_version_id: str, expected_draft_revision: int
    ) -> models.DispositionExtractorPublished:
        """Publish an extractor.

        Makes the draft the version that is used, and begins another draft.

        Args:
            agent_id: Id of the agent.
            extractor_id: Id of the extractor.
            expected_version_id: Version that was looked at.
            expected_draft_revision: Revision that was looked at.

        Sends `POST /v2/agents/{agent_id}/dispositions/extractors/{extractor_id}/publish`.
        """
        return self._client._fetch(
            calls.publish_agent_disposition_extractor(
                agent_id,
                extractor_id,
                expected_version_id=expected_version_id,
                expected_draft_revision=expected_draft_revision,
            )
        )

    def list_call_runs(self, agent_id: str, *, call_ids: str) -> builtins.list[models.AgentDispositionCallRun]:
        """List what was found out of calls.

        Returns what the dispositions of the agent have found out of the calls that are named.

        Args:
            agent_id: Id of the agent.
            call_ids: Ids of the calls with commas between them, up to 100.

        Sends `GET /v2/agents/{agent_id}/dispositions/call-runs`.
        """
        return self._client._fetch(calls.list_agent_disposition_call_runs(agent_id, call_ids=call_ids))

    def list_runs(
        self, agent_id: str, disposition_id: str, *, limit: int | Unset = UNSET
    ) -> builtins.list[models.AgentDispositionRun]:
        """List test runs.

        Returns the newest test runs. There are no further pages.

        Args:
            agent_id: Id of the agent.
            disposition_id: Id of the disposition.
            limit: How many runs to return. At least 1, at most 100, 25 when left out.

        Sends `GET /v2/agents/{agent_id}/dispositions/{disposition_id}/runs`.
        """
        return self._client._fetch(calls.list_agent_disposition_runs(agent_id, disposition_id, limit=limit))

    def start_run(
        self,
        agent_id: str,
        disposition_id: str,
        *,
        target: models.DispositionRunTarget | Unset = UNSET,
        population: models.DispositionPopulationInput | models.DispositionPopulationInputDict | Unset = UNSET,
        execution_sla: models.DispositionRunSpeed | Unset = UNSET,
        replay_run_id: str | Unset = UNSET,
    ) -> models.AgentDispositionRun:
        """Start a test run.

        Tries the disposition on past calls, without changing what is known of them. Needs `target` and
        `population`, or a run that is to be repeated. It works on in the background; ten an hour are allowed, three
        at a time.

        This costs money.

        Args:
            agent_id: Id of the agent.
            disposition_id: Id of the disposition.
            target: What to try.
            population: Calls to try it on.
            execution_sla: How soon it is done.
            replay_run_id: Run to repeat, instead of the others.

        Sends `POST /v2/agents/{agent_id}/dispositions/{disposition_id}/runs`.
        """
        return self._client._fetch(
            calls.start_agent_disposition_run(
                agent_id,
                disposition_id,
                target=target,
                population=population,
                execution_sla=execution_sla,
                replay_run_id=replay_run_id,
            )
        )

    def get_run(self, agent_id: str, disposition_id: str, run_id: str) -> models.AgentDispositionRun:
        """Get a test run.

        Reads how a test run stands.

        Args:
            agent_id: Id of the agent.
            disposition_id: Id of the disposition.
            run_id: Id of the run.

        Sends `GET /v2/agents/{agent_id}/dispositions/{disposition_id}/runs/{run_id}`.
        """
        return self._client._fetch(calls.get_agent_disposition_run(agent_id, disposition_id, run_id))

    def list_run_rows(
        self,
        agent_id: str,
        disposition_id: str,
        run_id: str,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
    ) -> results.Paginator[models.AgentDispositionRow]:
        """List the results of a test run.

        Returns what was found out of each call, a page at a time.

        Pages are fetched when the result is iterated, and not before.

        Args:
            agent_id: Id of the agent.
            disposition_id: Id of the disposition.
            run_id: Id of the run.
            limit: How many calls a page holds. At least 1, at most 250, 50 when left out.
            offset: Number of the first call, counted from 0. At least 0, 0 when left out.

        Sends `GET /v2/agents/{agent_id}/dispositions/{disposition_id}/runs/{run_id}/rows`.
        """
        return self._client._paginate(
            calls.list_agent_disposition_run_rows(agent_id, disposition_id, run_id, limit=limit, offset=offset)
        )

    def export_run(self, agent_id: str, disposition_id: str, run_id: str) -> results.Download:
        """Export a test run as CSV.

        Returns the results as a file of comma-separated values, in UTF-8 with a byte order mark, a line for each
        value of each call.

        The call is sent when the file is read, saved or iterated, and not before.

        Args:
            agent_id: Id of the agent.
            disposition_id: Id of the disposition.
            run_id: Id of the run.

        Sends `GET /v2/agents/{agent_id}/dispositions/{disposition_id}/runs/{run_id}/export.csv`.
        """
        return self._client._download(calls.export_agent_disposition_run(agent_id, disposition_id, run_id))

    def align_run(
        self,
        agent_id: str,
        disposition_id: str,
        run_id: str,
        *,
        value_ids: ListOf[str] | Unset = UNSET,
        instructions: str | Unset = UNSET,
    ) -> models.AgentDispositionAlignment:
        """Propose better prompts.

        Has a model propose changes of prompts by the corrections of a run. Nothing is changed; thirty an hour are
        allowed. It is refused with `DISPOSITION_ALIGN_NOT_READY`, whose status the vendor does not name, before
        there is enough to go by.

        Args:
            agent_id: Id of the agent.
            disposition_id: Id of the disposition.
            run_id: Id of the run.
            value_ids: Values to look at; without it, all. At least 1 item, at most 50 items.
            instructions: What the model should heed. At most 2000 characters.

        Sends `POST /v2/agents/{agent_id}/dispositions/{disposition_id}/runs/{run_id}/align`.
        """
        return self._client._fetch(
            calls.align_agent_disposition_run(
                agent_id, disposition_id, run_id, value_ids=value_ids, instructions=instructions
            )
        )

    def list_annotations(
        self, agent_id: str, disposition_id: str, run_id: str, call_id: str, value_id: str
    ) -> models.AgentDispositionAnnotationList:
        """List the corrections of a value.

        Returns how a value of one call was corrected, up to 50 corrections.

        Args:
            agent_id: Id of the agent.
            disposition_id: Id of the disposition.
            run_id: Id of the run.
            call_id: Id of the call.
            value_id: Id of the value.

        Sends `GET /v2/agents/{agent_id}/dispositions/{disposition_id}/runs/{run_id}/cases/{call_id}/annotations/{value_id}`.
        """
        return self._client._fetch(
            calls.list_agent_disposition_annotations(agent_id, disposition_id, run_id, call_id, value_id)
        )

    def annotate(
        self,
        agent_id: str,
        disposition_id: str,
        run_id: str,
        call_id: str,
        value_id: str,
        *,
        state: models.DispositionCorrectedState,
        explanation: str,
        value: Any | Unset = UNSET,
    ) -> models.AgentDispositionAnnotation:
        """Correct a value.

        Says what a value of one call should have been. 300 an hour are allowed.

        Args:
            agent_id: Id of the agent.
            disposition_id: Id of the disposition.
            run_id: Id of the run.
            call_id: Id of the call.
            value_id: Id of the value.
            state: Whether there is a value.
            explanation: Why, in 40 characters at least. At least 40 characters, at most 4000 characters.
            value: The right value; only where there is one.

        Sends `PUT /v2/agents/{agent_id}/dispositions/{disposition_id}/runs/{run_id}/cases/{call_id}/annotations/{value_id}`.
        """
        return self._client._fetch(
            calls.annotate_agent_disposition_value(
                agent_id, disposition_id, run_id, call_id, value_id, state=state, explanation=explanation, value=value
            )
        )

    def wait_for_backfill(
        self,
        agent_id: str,
        disposition_id: str,
        job_id: str,
        *,
        deadline: float | None = 86400,
        on_progress: results.OnProgress[models.AgentDispositionBackfill] | None = None,
    ) -> models.AgentDispositionBackfill:
        """Wait until the thing that `get_backfill` reads is finished, and return it.

        It is finished when `status` is complete or partial; `WaitFailedError` is raised when `status` is failed or
        cancelled. When the deadline passes, `WaitTimeoutError` is raised, with what was read last.

        Args:
            agent_id: Id of the agent.
            disposition_id: Id of the disposition.
            job_id: Id of the backfill.
            deadline: Seconds to wait in all, None for ever; the thing continues at the vendor.
            on_progress: Called with a `Progress` after each read.
        """
        return self._client._wait(
            calls.get_agent_disposition_backfill(agent_id, disposition_id, job_id),
            deadline=deadline,
            on_progress=on_progress,
        )

    def wait_for_backfills(
        self,
        agent_id: str,
        disposition_id: str,
        job_ids: ListOf[str],
        *,
        deadline: float | None = 86400,
        concurrency: int = 8,
        on_progress: results.OnProgress[models.AgentDispositionBackfill] | None = None,
    ) -> builtins.list[models.AgentDispositionBackfill]:
        """Wait for several at once, as `wait_for_backfill` does for one, and return them in their order.

        It is finished when `status` is complete or partial; `WaitFailedError` is raised when `status` is failed or
        cancelled. When the deadline passes, `WaitTimeoutError` is raised, with what was read last.

        `WaitAllError` has every failure, and the things that ended well.

        Args:
            job_ids: The ids, each once or more. Id of the backfill.
            agent_id: Id of the agent.
            disposition_id: Id of the disposition.
            deadline: Seconds to wait in all, None for ever; the thing continues at the vendor.
            concurrency: How many are read at once.
            on_progress: Called with a `Progress` after each read.
        """
        return self._client._wait_all(
            lambda one: calls.get_agent_disposition_backfill(agent_id, disposition_id, one),
            job_ids,
            deadline=deadline,
            concurrency=concurrency,
            on_progress=on_progress,
        )

    def start_backfill_and_wait(
        self,
        agent_id: str,
        disposition_id: str,
        *,
        window: models.DispositionWindow | models.DispositionWindowDict,
        version_id: str | Unset = UNSET,
        sampling: float | Unset = UNSET,
        deadline: float | None = 86400,
        on_progress: results.OnProgress[models.AgentDispositionBackfill] | None = None,
    ) -> models.AgentDispositionBackfill:
        """Do what `start_backfill` does, wait as `wait_for_backfill` does, and return the finished thing.

        It is finished when `status` is complete or partial; `WaitFailedError` is raised when `status` is failed or
        cancelled. When the deadline passes, `WaitTimeoutError` is raised, with what was read last.

        This costs money.

        Every `APIError` after the first call has what was made in `waited`, so that you can wait for it again.

        Args:
            agent_id: Id of the agent.
            disposition_id: Id of the disposition.
            window: When the calls were.
            version_id: Version to run; without it, the published one.
            sampling: Share of the calls that is looked at. At least 0.0001, at most 1, 1 when left out.
            deadline: Seconds to wait in all, None for ever; the thing continues at the vendor.
            on_progress: Called with a `Progress` after each read.
        """
        return self._client._make_and_wait(
            calls.start_agent_disposition_backfill(
                agent_id, disposition_id, window=window, version_id=version_id, sampling=sampling
            ),
            ("id",),
            lambda made: calls.get_agent_disposition_backfill(agent_id, disposition_id, made),
            deadline=deadline,
            on_progress=on_progress,
        )

    def wait_for_run(
        self,
        agent_id: str,
        disposition_id: str,
        run_id: str,
        *,
        deadline: float | None = 14400,
        on_progress: results.OnProgress[models.AgentDispositionRun] | None = None,
    ) -> models.AgentDispositionRun:
        """Wait until the thing that `get_run` reads is finished, and return it.

        It is finished when `status` is complete or partial; `WaitFailedError` is raised when `status` is failed or
        cancelled. When the deadline passes, `WaitTimeoutError` is raised, with what was read last.

        Args:
            agent_id: Id of the agent.
            disposition_id: Id of the disposition.
            run_id: Id of the run.
            deadline: Seconds to wait in all, None for ever; the thing continues at the vendor.
            on_progress: Called with a `Progress` after each read.
        """
        return self._client._wait(
            calls.get_agent_disposition_run(agent_id, disposition_id, run_id),
            deadline=deadline,
            on_progress=on_progress,
        )

    def wait_for_runs(
        self,
        agent_id: str,
        disposition_id: str,
        run_ids: ListOf[str],
        *,
        deadline: float | None = 14400,
        concurrency: int = 8,
        on_progress: results.OnProgress[models.AgentDispositionRun] | None = None,
    ) -> builtins.list[models.AgentDispositionRun]:
        """Wait for several at once, as `wait_for_run` does for one, and return them in their order.

        It is finished when `status` is complete or partial; `WaitFailedError` is raised when `status` is failed or
        cancelled. When the deadline passes, `WaitTimeoutError` is raised, with what was read last.

        `WaitAllError` has every failure, and the things that ended well.

        Args:
            run_ids: The ids, each once or more. Id of the run.
            agent_id: Id of the agent.
            disposition_id: Id of the disposition.
            deadline: Seconds to wait in all, None for ever; the thing continues at the vendor.
            concurrency: How many are read at once.
            on_progress: Called with a `Progress` after each read.
        """
        return self._client._wait_all(
            lambda one: calls.get_agent_disposition_run(agent_id, disposition_id, one),
            run_ids,
            deadline=deadline,
            concurrency=concurrency,
            on_progress=on_progress,
        )

    def start_run_and_wait(
        self,
        agent_id: str,
        disposition_id: str,
        *,
        target: models.DispositionRunTarget | Unset = UNSET,
        population: models.DispositionPopulationInput | models.DispositionPopulationInputDict | Unset = UNSET,
        execution_sla: models.DispositionRunSpeed | Unset = UNSET,
        replay_run_id: str | Unset = UNSET,
        deadline: float | None = 14400,
        on_progress: results.OnProgress[models.AgentDispositionRun] | None = None,
    ) -> models.AgentDispositionRun:
        """Do what `start_run` does, wait as `wait_for_run` does, and return the finished thing.

        It is finished when `status` is complete or partial; `WaitFailedError` is raised when `status` is failed or
        cancelled. When the deadline passes, `WaitTimeoutError` is raised, with what was read last.

        This costs money.

        Every `APIError` after the first call has what was made in `waited`, so that you can wait for it again.

        Args:
            agent_id: Id of the agent.
            disposition_id: Id of the disposition.
            target: What to try.
            population: Calls to try it on.
            execution_sla: How soon it is done.
            replay_run_id: Run to repeat, instead of the others.
            deadline: Seconds to wait in all, None for ever; the thing continues at the vendor.
            on_progress: Called with a `Progress` after each read.
        """
        return self._client._make_and_wait(
            calls.start_agent_disposition_run(
                agent_id,
                disposition_id,
                target=target,
                population=population,
                execution_sla=execution_sla,
                replay_run_id=replay_run_id,
            ),
            ("id",),
            lambda made: calls.get_agent_disposition_run(agent_id, disposition_id, made),
            deadline=deadline,
            on_progress=on_progress,
        )


class AsyncAgentDispositions:
    """Values that are found out of every call of an agent once it is over, by extraction, by judges or by code. Only
    for enterprise accounts; without the feature everything answers 404.
    """

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @property
    def with_response(self) -> AsyncAgentDispositionsWithResponse:
        """The same methods, which answer with the whole `Response`: status, headers, request id, attempts and `parsed`.

        A list is a paginator here too, as its pages have their responses; a file is read at once.
        """
        whole: AsyncAgentDispositionsWithResponse = with_response(self)
        return whole

    async def list(self, agent_id: str) -> builtins.list[models.AgentDisposition]:
        """List dispositions.

        Returns the dispositions of the agent, the oldest first.

        Args:
            agent_id: Id of the agent.

        Sends `GET /v2/agents/{agent_id}/dispositions`.
        """
        return await self._client._fetch(calls.list_agent_dispositions(agent_id))

    async def create(
        self,
        agent_id: str,
        *,
        key: str,
        definition: models.AgentDispositionDefinition | models.AgentDispositionDefinitionDict,
    ) -> models.AgentDisposition:
        """Create a disposition.

        Makes a disposition with a draft. It finds nothing out before it is published.

        Args:
            agent_id: Id of the agent.
            key: Name by which programs know it, unique for the agent.
            definition: What it finds out.

        Sends `POST /v2/agents/{agent_id}/dispositions`.
        """
        return await self._client._fetch(calls.create_agent_disposition(agent_id, key=key, definition=definition))

    async def get(self, agent_id: str, disposition_id: str) -> models.AgentDisposition:
        """Get a disposition.

        Reads one disposition. What it finds out is in its draft and its versions.

        Args:
            agent_id: Id of the agent.
            disposition_id: Id of the disposition.

        Sends `GET /v2/agents/{agent_id}/dispositions/{disposition_id}`.
        """
        return await self._client._fetch(calls.get_agent_disposition(agent_id, disposition_id))

    async def delete(self, agent_id: str, disposition_id: str) -> models.AgentDispositionDeleted:
        """Delete a disposition.

        Deletes a disposition. One that is gone already counts as deleted.

        This deletes something, which cannot be undone.

        Args:
            agent_id: Id of the agent.
            disposition_id: Id of the disposition.

        Sends `DELETE /v2/agents/{agent_id}/dispositions/{disposition_id}`.
        """
        return await self._client._fetch(calls.delete_agent_disposition(agent_id, disposition_id))

    async def get_draft(self, agent_id: str, disposition_id: str) -> models.AgentDispositionDraft:
        """Get the draft of a disposition.

        Reads what the disposition will find out once it is published.

        Args:
            agent_id: Id of the agent.
            disposition_id: Id of the disposition.

        Sends `GET /v2/agents/{agent_id}/dispositions/{disposition_id}/draft`.
        """
        return await self._client._fetch(calls.get_agent_disposition_draft(agent_id, disposition_id))

    async def update_draft(
        self,
        agent_id: str,
        disposition_id: str,
        *,
        expected_draft_revision: int,
        definition: models.AgentDispositionDefinition | models.AgentDispositionDefinitionDict,
    ) -> models.AgentDispositionDraft:
        """Replace the draft of a disposition.

        Replaces the whole definition of the draft. It is refused where somebody else has changed the draft since.

        Args:
            agent_id: Id of the agent.
            disposition_id: Id of the disposition.
            expected_draft_revision: Revision of the draft that was edited. At least 1.
            definition: What it finds out, the whole of it.

        Sends `PATCH /v2/agents/{agent_id}/dispositions/{disposition_id}/draft`.
        """
        return await self._client._fetch(
            calls.update_agent_disposition_draft(
                agent_id, disposition_id, expected_draft_revision=expected_draft_revision, definition=definition
            )
        )

    def list_versions(
        self, agent_id: str, disposition_id: str, *, before_version: int | Unset = UNSET
    ) -> results.AsyncPaginator[models.AgentDispositionVersion]:
        """List the versions of a disposition.

        Returns what was published, the newest first, 25 to a page.

        Pages are fetched when the result is iterated, and not before.

        Args:
            agent_id: Id of the agent.
            disposition_id: Id of the disposition.
            before_version: Number of a version; those before it are returned.

        Sends `GET /v2/agents/{agent_id}/dispositions/{disposition_id}/versions`.
        """
        return self._client._paginate(
            calls.list_agent_disposition_versions(agent_id, disposition_id, before_version=before_version)
        )

    async def get_version(self, agent_id: str, disposition_id: str, version_id: str) -> models.AgentDispositionVersion:
        """Get a version of a disposition.

        Reads what was published as one version.

        Args:
            agent_id: Id of the agent.
            disposition_id: Id of the disposition.
            version_id: Id of the version.

        Sends `GET /v2/agents/{agent_id}/dispositions/{disposition_id}/versions/{version_id}`.
        """
        return await self._client._fetch(calls.get_agent_disposition_version(agent_id, disposition_id, version_id))

    async def estimate(
        self,
        agent_id: str,
        disposition_id: str,
        *,
        backfill: models.AgentDispositionBackfillInput | models.AgentDispositionBackfillInputDict | Unset = UNSET,
    ) -> models.AgentDispositionEstimate:
        """Estimate what a disposition costs.

        Tells what the draft would cost for each call. The id of the estimate is needed to publish. With `backfill`
        the cost of past calls is estimated too; the vendor does not describe how the answer tells it.

        Args:
            agent_id: Id of the agent.
            disposition_id: Id of the disposition.
            backfill: Past calls that are to be looked at.

        Sends `POST /v2/agents/{agent_id}/dispositions/{disposition_id}/estimates`.
        """
        return await self._client._fetch(calls.estimate_agent_disposition(agent_id, disposition_id, backfill=backfill))

    async def publish(
        self,
        agent_id: str,
        disposition_id: str,
        *,
        expected_draft_revision: int,
        estimate_id: str,
        acknowledge_estimate: bool | Unset = UNSET,
    ) -> models.AgentDispositionVersion:
        """Publish a disposition.

        Makes the draft a version, which is run after every call from then on and costs what was estimated.

        This costs money.

        Args:
            agent_id: Id of the agent.
            disposition_id: Id of the disposition.
            expected_draft_revision: Revision of the draft that was looked at. At least 1.
            estimate_id: Estimate of this draft.
            acknowledge_estimate: That the cost is accepted; has to be true where the estimate is above zero.

        Sends `POST /v2/agents/{agent_id}/dispositions/{disposition_id}/publish`.
        """
        return await self._client._fetch(
            calls.publish_agent_disposition(
                agent_id,
                disposition_id,
                expected_draft_revision=expected_draft_revision,
                estimate_id=estimate_id,
                acknowledge_estimate=acknowledge_estimate,
            )
        )

    async def disable(self, agent_id: str, disposition_id: str) -> models.AgentDisposition:
        """Disable a disposition.

        Stops a disposition from being run after calls. Publishing it lets it run again.

        Args:
            agent_id: Id of the agent.
            disposition_id: Id of the disposition.

        Sends `POST /v2/agents/{agent_id}/dispositions/{disposition_id}/disable`.
        """
        return await self._client._fetch(calls.disable_agent_disposition(agent_id, disposition_id))

    async def start_backfill(
        self,
        agent_id: str,
        disposition_id: str,
        *,
        window: models.DispositionWindow | models.DispositionWindowDict,
        version_id: str | Unset = UNSET,
        sampling: float | Unset = UNSET,
    ) -> models.AgentDispositionBackfill:
        """Start a backfill.

        Runs a published version on past calls, up to 500,000 of them, and keeps what is found out. It works on in
        the background; ten an hour are allowed.

        This costs money.

        Args:
            agent_id: Id of the agent.
            disposition_id: Id of the disposition.
            window: When the calls were.
            version_id: Version to run; without it, the published one.
            sampling: Share of the calls that is looked at. At least 0.0001, at most 1, 1 when left out.

        Sends `POST /v2/agents/{agent_id}/dispositions/{disposition_id}/backfills`.
        """
        return await self._client._fetch(
            calls.start_agent_disposition_backfill(
                agent_id, disposition_id, window=window, version_id=version_id, sampling=sampling
            )
        )

    async def get_active_backfill(
        self, agent_id: str, disposition_id: str, *, version_id: str | Unset = UNSET
    ) -> models.AgentDispositionBackfill | None:
        """Get the running backfill.

        Reads the running backfill; null if there is none.

        Args:
            agent_id: Id of the agent.
            disposition_id: Id of the disposition.
            version_id: Only a backfill of this version.

        Sends `GET /v2/agents/{agent_id}/dispositions/{disposition_id}/backfills/active`.
        """
        return await self._client._fetch(
            calls.get_active_agent_disposition_backfill(agent_id, disposition_id, version_id=version_id)
        )

    async def get_backfill(self, agent_id: str, disposition_id: str, job_id: str) -> models.AgentDispositionBackfill:
        """Get a backfill.

        Reads how a backfill stands.

        Args:
            agent_id: Id of the agent.
            disposition_id: Id of the disposition.
            job_id: Id of the backfill.

        Sends `GET /v2/agents/{agent_id}/dispositions/{disposition_id}/backfills/{job_id}`.
        """
        return await self._client._fetch(calls.get_agent_disposition_backfill(agent_id, disposition_id, job_id))

    async def cancel_backfill(self, agent_id: str, disposition_id: str, job_id: str) -> models.AgentDispositionBackfill:
        """Cancel a backfill.

        Stops a backfill. What it has found out is kept.

        This cannot be undone.

        Args:
            agent_id: Id of the agent.
            disposition_id: Id of the disposition.
            job_id: Id of the backfill.

        Sends `POST /v2/agents/{agent_id}/dispositions/{disposition_id}/backfills/{job_id}/cancel`.
        """
        return await self._client._fetch(calls.cancel_agent_disposition_backfill(agent_id, disposition_id, job_id))

    async def list_extractor_choices(self, agent_id: str) -> builtins.list[models.DispositionExtractorChoice]:
        """List extractors to choose from.

        Returns the published extractors that values of the agent can come from.

        Args:
            agent_id: Id of the agent.

        Sends `GET /v2/agents/{agent_id}/dispositions/extractor-catalog`.
        """
        return await self._client._fetch(calls.get_agent_disposition_extractor_catalog(agent_id))

    async def list_judge_choices(self, agent_id: str) -> builtins.list[models.DispositionJudgeChoice]:
        """List judges to choose from.

        Returns the eval agents that values of the agent can come from.

        Args:
            agent_id: Id of the agent.

        Sends `GET /v2/agents/{agent_id}/dispositions/judge-catalog`.
        """
        return await self._client._fetch(calls.get_agent_disposition_judge_catalog(agent_id))

    async def get_judge_version(self, agent_id: str, judge_id: str, version_id: str) -> models.DispositionJudgeVersion:
        """Get a version of a judge.

        Reads the instructions of an eval agent, and the verdicts that it can come to.

        Args:
            agent_id: Id of the agent.
            judge_id: Id of the eval agent.
            version_id: Id of the version.

        Sends `GET /v2/agents/{agent_id}/dispositions/judges/{judge_id}/versions/{version_id}`.
        """
        return await self._client._fetch(calls.get_agent_disposition_judge_version(agent_id, judge_id, version_id))

    async def list_model_profiles(self, agent_id: str) -> builtins.list[models.DispositionProfile]:
        """List models to choose from.

        Returns the kinds of models that extractors can use.

        Args:
            agent_id: Id of the agent.

        Sends `GET /v2/agents/{agent_id}/dispositions/model-profile-catalog`.
        """
        return await self._client._fetch(calls.get_agent_disposition_model_catalog(agent_id))

    async def list_variable_choices(self, agent_id: str) -> builtins.list[models.DispositionVariableChoice]:
        """List variables to choose from.

        Returns the variables of the agent that values can come from.

        Args:
            agent_id: Id of the agent.

        Sends `GET /v2/agents/{agent_id}/dispositions/variable-catalog`.
        """
        return await self._client._fetch(calls.get_agent_disposition_variable_catalog(agent_id))

    async def list_extractors(self, agent_id: str) -> builtins.list[models.DispositionExtractor]:
        """List extractors.

        Returns the extractors that the agent can use.

        Args:
            agent_id: Id of the agent.

        Sends `GET /v2/agents/{agent_id}/dispositions/extractors`.
        """
        return await self._client._fetch(calls.list_agent_disposition_extractors(agent_id))

    async def create_extractor(
        self,
        agent_id: str,
        *,
        key: str,
        name: str,
        prompt_md: str,
        output_schema: models.DispositionSchema | models.DispositionSchemaDict,
        inference_config: models.DispositionInference | models.DispositionInferenceDict,
        description: str | Unset = UNSET,
        scoped_to_agent: bool | Unset = UNSET,
        system_prompt_md: str | Unset = UNSET,
    ) -> models.DispositionExtractor:
        """Create an extractor.

        Makes a prompt by which a model takes values out of calls, for this agent or for all.

        Args:
            agent_id: Id of the agent.
            key: Name by which programs know it.
            name: Name for people. At least 1 character, at most 120 characters.
            prompt_md: What it shall find, in Markdown. At least 1 character, at most 8000 characters.
            output_schema: What comes out.
            inference_config: How the model works.
            description: What it is for. At most 2000 characters.
            scoped_to_agent: Whether only this agent can use it. False when left out.
            system_prompt_md: Instructions for the model throughout, in Markdown. At most 8000 characters, '' when
                left out.

        Sends `POST /v2/agents/{agent_id}/dispositions/extractors`.
        """
        return await self._client._fetch(
            calls.create_agent_disposition_extractor(
                agent_id,
                key=key,
                name=name,
                prompt_md=prompt_md,
                output_schema=output_schema,
                inference_config=inference_config,
                description=description,
                scoped_to_agent=scoped_to_agent,
                system_prompt_md=system_prompt_md,
            )
        )

    async def get_extractor(self, agent_id: str, extractor_id: str) -> models.DispositionExtractorDetail:
        """Get an extractor.

        Reads one extractor, with the version that is edited and the one that is used.

        Args:
            agent_id: Id of the agent.
            extractor_id: Id of the extractor.

        Sends `GET /v2/agents/{agent_id}/dispositions/extractors/{extractor_id}`.
        """
        return await self._client._fetch(calls.get_agent_disposition_extractor(agent_id, extractor_id))

    async def get_extractor_version(
        self, agent_id: str, extractor_id: str, version_id: str
    ) -> models.DispositionExtractorVersion:
        """Get a version of an extractor.

        Reads one version of an extractor.

        Args:
            agent_id: Id of the agent.
            extractor_id: Id of the extractor.
            version_id: Id of the version.

        Sends `GET /v2/agents/{agent_id}/dispositions/extractors/{extractor_id}/versions/{version_id}`.
        """
        return await self._client._fetch(
            calls.get_agent_disposition_extractor_version(agent_id, extractor_id, version_id)
        )

    async def update_extractor_draft(
        self,
        agent_id: str,
        extractor_id: str,
        *,
        expected_version_id: str,
        expected_draft_revision: int,
        name: str | Unset = UNSET,
        description: str | Unset = UNSET,
        system_prompt_md: str | Unset = UNSET,
        prompt_md: str | Unset = UNSET,
        output_schema: models.DispositionSchema | models.DispositionSchemaDict | Unset = UNSET,
        inference_config: models.DispositionInference | models.DispositionInferenceDict | Unset = UNSET,
    ) -> models.DispositionExtractorCreated:
        """Change the draft of an extractor.

        Changes the fields that are sent. It is refused where somebody else has changed the draft since.

        Args:
            agent_id: Id of the agent.
            extractor_id: Id of the extractor.
            expected_version_id: Version that was edited.
            expected_draft_revision: Revision that was edited.
            name: Name for people. At least 1 character, at most 120 characters.
            description: What it is for. At most 2000 characters.
            system_prompt_md: Instructions for the model throughout, in Markdown. At most 8000 characters.
            prompt_md: What it shall find, in Markdown. At least 1 character, at most 8000 characters.
            output_schema: What comes out.
            inference_config: How the model works.

        Sends `PATCH /v2/agents/{agent_id}/dispositions/extractors/{extractor_id}/draft`.
        """
        return await self._client._fetch(
            calls.update_agent_disposition_extractor_draft(
                agent_id,
                extractor_id,
                expected_version_id=expected_version_id,
                expected_draft_revision=expected_draft_revision,
                name=name,
                description=description,
                system_prompt_md=system_prompt_md,
                prompt_md=prompt_md,
                output_schema=output_schema,
                inference_config=inference_config,
            )
        )

    async def publish_extractor(
        self, agent_id: str, extractor_id: str, *, expected_version_id: str, expected_draft_revision: int
    ) -> models.DispositionExtractorPublished:
        """Publish an extractor.

        Makes the draft the version that is used, and begins another draft.

        Args:
            agent_id: Id of the agent.
            extractor_id: Id of the extractor.
            expected_version_id: Version that was looked at.
            expected_draft_revision: Revision that was looked at.

        Sends `POST /v2/agents/{agent_id}/dispositions/extractors/{extractor_id}/publish`.
        """
        return await self._client._fetch(
            calls.publish_agent_disposition_extractor(
                agent_id,
                extractor_id,
                expected_version_id=expected_version_id,
                expected_draft_revision=expected_draft_revision,
            )
        )

    async def list_call_runs(self, agent_id: str, *, call_ids: str) -> builtins.list[models.AgentDispositionCallRun]:
        """List what was found out of calls.

        Returns what the dispositions of the agent have found out of the calls that are named.

        Args:
            agent_id: Id of the agent.
            call_ids: Ids of the calls with commas between them, up to 100.

        Sends `GET /v2/agents/{agent_id}/dispositions/call-runs`.
        """
        return await self._client._fetch(calls.list_agent_disposition_call_runs(agent_id, call_ids=call_ids))

    async def list_runs(
        self, agent_id: str, disposition_id: str, *, limit: int | Unset = UNSET
    ) -> builtins.list[models.AgentDispositionRun]:
        """List test runs.

        Returns the newest test runs. There are no further pages.

        Args:
            agent_id: Id of the agent.
            disposition_id: Id of the disposition.
            limit: How many runs to return. At least 1, at most 100, 25 when left out.

        Sends `GET /v2/agents/{agent_id}/dispositions/{disposition_id}/runs`.
        """
        return await self._client._fetch(calls.list_agent_disposition_runs(agent_id, disposition_id, limit=limit))

    async def start_run(
        self,
        agent_id: str,
        disposition_id: str,
        *,
        target: models.DispositionRunTarget | Unset = UNSET,
        population: models.DispositionPopulationInput | models.DispositionPopulationInputDict | Unset = UNSET,
        execution_sla: models.DispositionRunSpeed | Unset = UNSET,
        replay_run_id: str | Unset = UNSET,
    ) -> models.AgentDispositionRun:
        """Start a test run.

        Tries the disposition on past calls, without changing what is known of them. Needs `target` and
        `population`, or a run that is to be repeated. It works on in the background; ten an hour are allowed, three
        at a time.

        This costs money.

        Args:
            agent_id: Id of the agent.
            disposition_id: Id of the disposition.
            target: What to try.
            population: Calls to try it on.
            execution_sla: How soon it is done.
            replay_run_id: Run to repeat, instead of the others.

        Sends `POST /v2/agents/{agent_id}/dispositions/{disposition_id}/runs`.
        """
        return await self._client._fetch(
            calls.start_agent_disposition_run(
                agent_id,
                disposition_id,
                target=target,
                population=population,
                execution_sla=execution_sla,
                replay_run_id=replay_run_id,
            )
        )

    async def get_run(self, agent_id: str, disposition_id: str, run_id: str) -> models.AgentDispositionRun:
        """Get a test run.

        Reads how a test run stands.

        Args:
            agent_id: Id of the agent.
            disposition_id: Id of the disposition.
            run_id: Id of the run.

        Sends `GET /v2/agents/{agent_id}/dispositions/{disposition_id}/runs/{run_id}`.
        """
        return await self._client._fetch(calls.get_agent_disposition_run(agent_id, disposition_id, run_id))

    def list_run_rows(
        self,
        agent_id: str,
        disposition_id: str,
        run_id: str,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
    ) -> results.AsyncPaginator[models.AgentDispositionRow]:
        """List the results of a test run.

        Returns what was found out of each call, a page at a time.

        Pages are fetched when the result is iterated, and not before.

        Args:
            agent_id: Id of the agent.
            disposition_id: Id of the disposition.
            run_id: Id of the run.
            limit: How many calls a page holds. At least 1, at most 250, 50 when left out.
            offset: Number of the first call, counted from 0. At least 0, 0 when left out.

        Sends `GET /v2/agents/{agent_id}/dispositions/{disposition_id}/runs/{run_id}/rows`.
        """
        return self._client._paginate(
            calls.list_agent_disposition_run_rows(agent_id, disposition_id, run_id, limit=limit, offset=offset)
        )

    def export_run(self, agent_id: str, disposition_id: str, run_id: str) -> results.AsyncDownload:
        """Export a test run as CSV.

        Returns the results as a file of comma-separated values, in UTF-8 with a byte order mark, a line for each
        value of each call.

        The call is sent when the file is read, saved or iterated, and not before.

        Args:
            agent_id: Id of the agent.
            disposition_id: Id of the disposition.
            run_id: Id of the run.

        Sends `GET /v2/agents/{agent_id}/dispositions/{disposition_id}/runs/{run_id}/export.csv`.
        """
        return self._client._download(calls.export_agent_disposition_run(agent_id, disposition_id, run_id))

    async def align_run(
        self,
        agent_id: str,
        disposition_id: str,
        run_id: str,
        *,
        value_ids: ListOf[str] | Unset = UNSET,
        instructions: str | Unset = UNSET,
    ) -> models.AgentDispositionAlignment:
        """Propose better prompts.

        Has a model propose changes of prompts by the corrections of a run. Nothing is changed; thirty an hour are
        allowed. It is refused with `DISPOSITION_ALIGN_NOT_READY`, whose status the vendor does not name, before
        there is enough to go by.

        Args:
            agent_id: Id of the agent.
            disposition_id: Id of the disposition.
            run_id: Id of the run.
            value_ids: Values to look at; without it, all. At least 1 item, at most 50 items.
            instructions: What the model should heed. At most 2000 characters.

        Sends `POST /v2/agents/{agent_id}/dispositions/{disposition_id}/runs/{run_id}/align`.
        """
        return await self._client._fetch(
            calls.align_agent_disposition_run(
                agent_id, disposition_id, run_id, value_ids=value_ids, instructions=instructions
            )
        )

    async def list_annotations(
        self, agent_id: str, disposition_id: str, run_id: str, call_id: str, value_id: str
    ) -> models.AgentDispositionAnnotationList:
        """List the corrections of a value.

        Returns how a value of one call was corrected, up to 50 corrections.

        Args:
            agent_id: Id of the agent.
            disposition_id: Id of the disposition.
            run_id: Id of the run.
            call_id: Id of the call.
            value_id: Id of the value.

        Sends `GET /v2/agents/{agent_id}/dispositions/{disposition_id}/runs/{run_id}/cases/{call_id}/annotations/{value_id}`.
        """
        return await self._client._fetch(
            calls.list_agent_disposition_annotations(agent_id, disposition_id, run_id, call_id, value_id)
        )

    async def annotate(
        self,
        agent_id: str,
        disposition_id: str,
        run_id: str,
        call_id: str,
        value_id: str,
        *,
        state: models.DispositionCorrectedState,
        explanation: str,
        value: Any | Unset = UNSET,
    ) -> models.AgentDispositionAnnotation:
        """Correct a value.

        Says what a value of one call should have been. 300 an hour are allowed.

        Args:
            agent_id: Id of the agent.
            disposition_id: Id of the disposition.
            run_id: Id of the run.
            call_id: Id of the call.
            value_id: Id of the value.
            state: Whether there is a value.
            explanation: Why, in 40 characters at least. At least 40 characters, at most 4000 characters.
            value: The right value; only where there is one.

        Sends `PUT /v2/agents/{agent_id}/dispositions/{disposition_id}/runs/{run_id}/cases/{call_id}/annotations/{value_id}`.
        """
        return await self._client._fetch(
            calls.annotate_agent_disposition_value(
                agent_id, disposition_id, run_id, call_id, value_id, state=state, explanation=explanation, value=value
            )
        )

    async def wait_for_backfill(
        self,
        agent_id: str,
        disposition_id: str,
        job_id: str,
        *,
        deadline: float | None = 86400,
        on_progress: results.OnProgress[models.AgentDispositionBackfill] | None = None,
    ) -> models.AgentDispositionBackfill:
        """Wait until the thing that `get_backfill` reads is finished, and return it.

        It is finished when `status` is complete or partial; `WaitFailedError` is raised when `status` is failed or
        cancelled. When the deadline passes, `WaitTimeoutError` is raised, with what was read last.

        Args:
            agent_id: Id of the agent.
            disposition_id: Id of the disposition.
            job_id: Id of the backfill.
            deadline: Seconds to wait in all, None for ever; the thing continues at the vendor.
            on_progress: Called with a `Progress` after each read.
        """
        return await self._client._wait(
            calls.get_agent_disposition_backfill(agent_id, disposition_id, job_id),
            deadline=deadline,
            on_progress=on_progress,
        )

    async def wait_for_backfills(
        self,
        agent_id: str,
        disposition_id: str,
        job_ids: ListOf[str],
        *,
        deadline: float | None = 86400,
        concurrency: int = 8,
        on_progress: results.OnProgress[models.AgentDispositionBackfill] | None = None,
    ) -> builtins.list[models.AgentDispositionBackfill]:
        """Wait for several at once, as `wait_for_backfill` does for one, and return them in their order.

        It is finished when `status` is complete or partial; `WaitFailedError` is raised when `status` is failed or
        cancelled. When the deadline passes, `WaitTimeoutError` is raised, with what was read last.

        `WaitAllError` has every failure, and the things that ended well.

        Args:
            job_ids: The ids, each once or more. Id of the backfill.
            agent_id: Id of the agent.
            disposition_id: Id of the disposition.
            deadline: Seconds to wait in all, None for ever; the thing continues at the vendor.
            concurrency: How many are read at once.
            on_progress: Called with a `Progress` after each read.
        """
        return await self._client._wait_all(
            lambda one: calls.get_agent_disposition_backfill(agent_id, disposition_id, one),
            job_ids,
            deadline=deadline,
            concurrency=concurrency,
            on_progress=on_progress,
        )

    async def start_backfill_and_wait(
        self,
        agent_id: str,
        disposition_id: str,
        *,
        window: models.DispositionWindow | models.DispositionWindowDict,
        version_id: str | Unset = UNSET,
        sampling: float | Unset = UNSET,
        deadline: float | None = 86400,
        on_progress: results.OnProgress[models.AgentDispositionBackfill] | None = None,
    ) -> models.AgentDispositionBackfill:
        """Do what `start_backfill` does, wait as `wait_for_backfill` does, and return the finished thing.

        It is finished when `status` is complete or partial; `WaitFailedError` is raised when `status` is failed or
        cancelled. When the deadline passes, `WaitTimeoutError` is raised, with what was read last.

        This costs money.

        Every `APIError` after the first call has what was made in `waited`, so that you can wait for it again.

        Args:
            agent_id: Id of the agent.
            disposition_id: Id of the disposition.
            window: When the calls were.
            version_id: Version to run; without it, the published one.
            sampling: Share of the calls that is looked at. At least 0.0001, at most 1, 1 when left out.
            deadline: Seconds to wait in all, None for ever; the thing continues at the vendor.
            on_progress: Called with a `Progress` after each read.
        """
        return await self._client._make_and_wait(
            calls.start_agent_disposition_backfill(
                agent_id, disposition_id, window=window, version_id=version_id, sampling=sampling
            ),
            ("id",),
            lambda made: calls.get_agent_disposition_backfill(agent_id, disposition_id, made),
            deadline=deadline,
            on_progress=on_progress,
        )

    async def wait_for_run(
        self,
        agent_id: str,
        disposition_id: str,
        run_id: str,
        *,
        deadline: float | None = 14400,
        on_progress: results.OnProgress[models.AgentDispositionRun] | None = None,
    ) -> models.AgentDispositionRun:
        """Wait until the thing that `get_run` reads is finished, and return it.

        It is finished when `status` is complete or partial; `WaitFailedError` is raised when `status` is failed or
        cancelled. When the deadline passes, `WaitTimeoutError` is raised, with what was read last.

        Args:
            agent_id: Id of the agent.
            disposition_id: Id of the disposition.
            run_id: Id of the run.
            deadline: Seconds to wait in all, None for ever; the thing continues at the vendor.
            on_progress: Called with a `Progress` after each read.
        """
        return await self._client._wait(
            calls.get_agent_disposition_run(agent_id, disposition_id, run_id),
            deadline=deadline,
            on_progress=on_progress,
        )

    async def wait_for_runs(
        self,
        agent_id: str,
        disposition_id: str,
        run_ids: ListOf[str],
        *,
        deadline: float | None = 14400,
        concurrency: int = 8,
        on_progress: results.OnProgress[models.AgentDispositionRun] | None = None,
    ) -> builtins.list[models.AgentDispositionRun]:
        """Wait for several at once, as `wait_for_run` does for one, and return them in their order.

        It is finished when `status` is complete or partial; `WaitFailedError` is raised when `status` is failed or
        cancelled. When the deadline passes, `WaitTimeoutError` is raised, with what was read last.

        `WaitAllError` has every failure, and the things that ended well.

        Args:
            run_ids: The ids, each once or more. Id of the run.
            agent_id: Id of the agent.
            disposition_id: Id of the disposition.
            deadline: Seconds to wait in all, None for ever; the thing continues at the vendor.
            concurrency: How many are read at once.
            on_progress: Called with a `Progress` after each read.
        """
        return await self._client._wait_all(
            lambda one: calls.get_agent_disposition_run(agent_id, disposition_id, one),
            run_ids,
            deadline=deadline,
            concurrency=concurrency,
            on_progress=on_progress,
        )

    async def start_run_and_wait(
        self,
        agent_id: str,
        disposition_id: str,
        *,
        target: models.DispositionRunTarget | Unset = UNSET,
        population: models.DispositionPopulationInput | models.DispositionPopulationInputDict | Unset = UNSET,
        execution_sla: models.DispositionRunSpeed | Unset = UNSET,
        replay_run_id: str | Unset = UNSET,
        deadline: float | None = 14400,
        on_progress: results.OnProgress[models.AgentDispositionRun] | None = None,
    ) -> models.AgentDispositionRun:
        """Do what `start_run` does, wait as `wait_for_run` does, and return the finished thing.

        It is finished when `status` is complete or partial; `WaitFailedError` is raised when `status` is failed or
        cancelled. When the deadline passes, `WaitTimeoutError` is raised, with what was read last.

        This costs money.

        Every `APIError` after the first call has what was made in `waited`, so that you can wait for it again.

        Args:
            agent_id: Id of the agent.
            disposition_id: Id of the disposition.
            target: What to try.
            population: Calls to try it on.
            execution_sla: How soon it is done.
            replay_run_id: Run to repeat, instead of the others.
            deadline: Seconds to wait in all, None for ever; the thing continues at the vendor.
            on_progress: Called with a `Progress` after each read.
        """
        return await self._client._make_and_wait(
            calls.start_agent_disposition_run(
                agent_id,
                disposition_id,
                target=target,
                population=population,
                execution_sla=execution_sla,
                replay_run_id=replay_run_id,
            ),
            ("id",),
            lambda made: calls.get_agent_disposition_run(agent_id, disposition_id, made),
            deadline=deadline,
            on_progress=on_progress,
        )


if TYPE_CHECKING:

    class AgentDispositionsWithResponse:
        """`AgentDispositions`, whose methods answer with the whole `Response`."""

        def __init__(self, resource: AgentDispositions) -> None:
            self.list = answered(resource.list)
            self.create = answered(resource.create)
            self.get = answered(resource.get)
            self.delete = answered(resource.delete)
            self.get_draft = answered(resource.get_draft)
            self.update_draft = answered(resource.update_draft)
            self.list_versions = resource.list_versions
            self.get_version = answered(resource.get_version)
            self.estimate = answered(resource.estimate)
            self.publish = answered(resource.publish)
            self.disable = answered(resource.disable)
            self.start_backfill = answered(resource.start_backfill)
            self.get_active_backfill = answered(resource.get_active_backfill)
            self.get_backfill = answered(resource.get_backfill)
            self.cancel_backfill = answered(resource.cancel_backfill)
            self.list_extractor_choices = answered(resource.list_extractor_choices)
            self.list_judge_choices = answered(resource.list_judge_choices)
            self.get_judge_version = answered(resource.get_judge_version)
            self.list_model_profiles = answered(resource.list_model_profiles)
            self.list_variable_choices = answered(resource.list_variable_choices)
            self.list_extractors = answered(resource.list_extractors)
            self.create_extractor = answered(resource.create_extractor)
            self.get_extractor = answered(resource.get_extractor)
            self.get_extractor_version = answered(resource.get_extractor_version)
            self.update_extractor_draft = answered(resource.update_extractor_draft)
            self.publish_extractor = answered(resource.publish_extractor)
            self.list_call_runs = answered(resource.list_call_runs)
            self.list_runs = answered(resource.list_runs)
            self.start_run = answered(resource.start_run)
            self.get_run = answered(resource.get_run)
            self.list_run_rows = resource.list_run_rows
            self.export_run = file_answered(resource.export_run)
            self.align_run = answered(resource.align_run)
            self.list_annotations = answered(resource.list_annotations)
            self.annotate = answered(resource.annotate)
            self.wait_for_backfill = answered(resource.wait_for_backfill)
            self.wait_for_backfills = all_answered(resource.wait_for_backfills)
            self.start_backfill_and_wait = answered(resource.start_backfill_and_wait)
            self.wait_for_run = answered(resource.wait_for_run)
            self.wait_for_runs = all_answered(resource.wait_for_runs)
            self.start_run_and_wait = answered(resource.start_run_and_wait)

    class AsyncAgentDispositionsWithResponse:
        """`AsyncAgentDispositions`, whose methods answer with the whole `Response`."""

        def __init__(self, resource: AsyncAgentDispositions) -> None:
            self.list = async_answered(resource.list)
            self.create = async_answered(resource.create)
            self.get = async_answered(resource.get)
            self.delete = async_answered(resource.delete)
            self.get_draft = async_answered(resource.get_draft)
            self.update_draft = async_answered(resource.update_draft)
            self.list_versions = resource.list_versions
            self.get_version = async_answered(resource.get_version)
            self.estimate = async_answered(resource.estimate)
            self.publish = async_answered(resource.publish)
            self.disable = async_answered(resource.disable)
            self.start_backfill = async_answered(resource.start_backfill)
            self.get_active_backfill = async_answered(resource.get_active_backfill)
            self.get_backfill = async_answered(resource.get_backfill)
            self.cancel_backfill = async_answered(resource.cancel_backfill)
            self.list_extractor_choices = async_answered(resource.list_extractor_choices)
            self.list_judge_choices = async_answered(resource.list_judge_choices)
            self.get_judge_version = async_answered(resource.get_judge_version)
            self.list_model_profiles = async_answered(resource.list_model_profiles)
            self.list_variable_choices = async_answered(resource.list_variable_choices)
            self.list_extractors = async_answered(resource.list_extractors)
            self.create_extractor = async_answered(resource.create_extractor)
            self.get_extractor = async_answered(resource.get_extractor)
            self.get_extractor_version = async_answered(resource.get_extractor_version)
            self.update_extractor_draft = async_answered(resource.update_extractor_draft)
            self.publish_extractor = async_answered(resource.publish_extractor)
            self.list_call_runs = async_answered(resource.list_call_runs)
            self.list_runs = async_answered(resource.list_runs)
            self.start_run = async_answered(resource.start_run)
            self.get_run = async_answered(resource.get_run)
            self.list_run_rows = resource.list_run_rows
            self.export_run = async_file_answered(resource.export_run)
            self.align_run = async_answered(resource.align_run)
            self.list_annotations = async_answered(resource.list_annotations)
            self.annotate = async_answered(resource.annotate)
            self.wait_for_backfill = async_answered(resource.wait_for_backfill)
            self.wait_for_backfills = async_all_answered(resource.wait_for_backfills)
            self.start_backfill_and_wait = async_answered(resource.start_backfill_and_wait)
            self.wait_for_run = async_answered(resource.wait_for_run)
            self.wait_for_runs = async_all_answered(resource.wait_for_runs)
            self.start_run_and_wait = async_answered(resource.start_run_and_wait)

else:
    AgentDispositionsWithResponse, AsyncAgentDispositionsWithResponse = AgentDispositions, AsyncAgentDispositions
