# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The operations of Evals."""

from __future__ import annotations

import builtins
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ... import results
from ...responses import with_response
from ...types import UNSET, AsyncClient, ListOf, SyncClient, Unset
from .. import models
from ..calls import evals as calls

if TYPE_CHECKING:
    from ...responses import all_answered, answered, async_all_answered, async_answered


class Evals:
    """Language models as judges of calls: eval agents with their versions, runs of them over calls, saved setups and
    templates. While Evals is switched off for an organisation, everything but its status answers 404.
    """

    __slots__ = ("_client",)

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    @property
    def with_response(self) -> EvalsWithResponse:
        """The same methods, which answer with the whole `Response`: status, headers, request id, attempts and `parsed`.

        A list is a paginator here too, as its pages have their responses; a file is read at once.
        """
        whole: EvalsWithResponse = with_response(self)
        return whole

    def get_status(self) -> models.EvalsStatus:
        """Get the status of Evals.

        Tells whether the organisation may use Evals. This is the one operation of Evals that always works.

        Sends `GET /v1/evals/status`.
        """
        return self._client._fetch(calls.get_evals_status())

    def list_agent_templates(self) -> list[models.EvalAgentTemplate]:
        """List shipped templates.

        Returns the whole library of templates that Bland ships. They cannot be edited; an eval agent is made from a
        copy.

        Sends `GET /v1/evals/agent-templates`.
        """
        return self._client._fetch(calls.list_eval_agent_templates())

    def get_agent_template(self, template_key: str) -> models.EvalAgentTemplate:
        """Get a shipped template.

        Reads one template of the library.

        Args:
            template_key: Key of the template.

        Sends `GET /v1/evals/agent-templates/{template_key}`.
        """
        return self._client._fetch(calls.get_eval_agent_template(template_key))

    def list_user_templates(
        self, *, limit: int | Unset = UNSET, starting_after: str | Unset = UNSET, ending_before: str | Unset = UNSET
    ) -> results.Paginator[models.EvalUserTemplateListItem]:
        """List saved templates.

        Returns the templates of your organisation a page at a time, without their prompts.

        Pages are fetched when the result is iterated, and not before.

        Args:
            limit: How many items a page holds. At least 1, at most 100, 25 when left out.
            starting_after: Cursor of the previous page; the items after it are returned.
            ending_before: Id of an item; those before it are returned. It cannot be combined with `starting_after`,
                so one page at a time.

        Sends `GET /v1/evals/user-templates`.
        """
        return self._client._paginate(
            calls.list_eval_user_templates(limit=limit, starting_after=starting_after, ending_before=ending_before)
        )

    def create_user_template(
        self,
        *,
        name: str | Unset = UNSET,
        description: str | None | Unset = UNSET,
        category: str | None | Unset = UNSET,
        modality: models.EvalModality | Unset = UNSET,
        system_prompt_md: str | Unset = UNSET,
        prompt_md: str | Unset = UNSET,
        levels: ListOf[models.EvalLevel | models.EvalLevelDict] | Unset = UNSET,
        target_level_keys: ListOf[str] | Unset = UNSET,
        visibility: models.EvalTemplateVisibility | Unset = UNSET,
        from_agent_id: str | Unset = UNSET,
        from_version_id: str | Unset = UNSET,
    ) -> models.EvalUserTemplate:
        """Save a template.

        Saves a template, either copied from an eval agent or written anew. Fields that are sent beside
        `from_agent_id` win over what is copied.

        Args:
            name: Name of the template. At most 120 characters.
            description: What it grades, null for nothing. At most 4000 characters.
            category: Subject, in a word of your own, null for none. At most 64 characters.
            modality: What it judges by.
            system_prompt_md: System prompt of the judge, in Markdown. At most 50000 characters.
            prompt_md: Question the judge answers about a call, in Markdown. At most 50000 characters.
            levels: Verdicts to choose from, in their order.
            target_level_keys: Levels that count as passed.
            visibility: Who can see it.
            from_agent_id: Eval agent to copy from.
            from_version_id: Version of it to copy; the present one when left out.

        Sends `POST /v1/evals/user-templates`.
        """
        return self._client._fetch(
            calls.create_eval_user_template(
                name=name,
                description=description,
                category=category,
                modality=modality,
                system_prompt_md=system_prompt_md,
                prompt_md=prompt_md,
                levels=levels,
                target_level_keys=target_level_keys,
                visibility=visibility,
                from_agent_id=from_agent_id,
                from_version_id=from_version_id,
            )
        )

    def get_user_template(self, id: str) -> models.EvalUserTemplate:
        """Get a saved template.

        Reads a template of your organisation with its prompts and levels.

        Args:
            id: Id of the saved template.

        Sends `GET /v1/evals/user-templates/{id}`.
        """
        return self._client._fetch(calls.get_eval_user_template(id))

    def delete_user_template(self, id: str) -> None:
        """Delete a saved template.

        Marks the template as deleted, rather than erasing it. Eval agents that were made from it do not depend on
        it. The answer has no body.

        Args:
            id: Id of the saved template.

        Sends `DELETE /v1/evals/user-templates/{id}`.
        """
        return self._client._fetch(calls.delete_eval_user_template(id))

    def update_user_template(
        self,
        id: str,
        *,
        name: str | Unset = UNSET,
        description: str | None | Unset = UNSET,
        category: str | None | Unset = UNSET,
        system_prompt_md: str | Unset = UNSET,
        prompt_md: str | Unset = UNSET,
        levels: ListOf[models.EvalLevel | models.EvalLevelDict] | Unset = UNSET,
        target_level_keys: ListOf[str] | Unset = UNSET,
        visibility: models.EvalTemplateVisibility | Unset = UNSET,
    ) -> models.EvalUserTemplate:
        """Update a saved template.

        Changes what is sent. Eval agents that were made from the template stay as they are. There is no way to
        change its modality.

        Args:
            id: Id of the saved template.
            name: Name of the template. At most 120 characters.
            description: What it grades, null for nothing. At most 4000 characters.
            category: Subject, in a word of your own, null for none. At most 64 characters.
            system_prompt_md: System prompt of the judge, in Markdown. At most 50000 characters.
            prompt_md: Question the judge answers about a call, in Markdown. At most 50000 characters.
            levels: Verdicts to choose from, in their order.
            target_level_keys: Levels that count as passed.
            visibility: Who can see it.

        Sends `PATCH /v1/evals/user-templates/{id}`.
        """
        return self._client._fetch(
            calls.update_eval_user_template(
                id,
                name=name,
                description=description,
                category=category,
                system_prompt_md=system_prompt_md,
                prompt_md=prompt_md,
                levels=levels,
                target_level_keys=target_level_keys,
                visibility=visibility,
            )
        )

    def list_agents(
        self, *, limit: int | Unset = UNSET, starting_after: str | Unset = UNSET, ending_before: str | Unset = UNSET
    ) -> results.Paginator[models.EvalAgentListItem]:
        """List eval agents.

        Returns the eval agents of the organisation a page at a time, each with its latest run.

        Pages are fetched when the result is iterated, and not before.

        Args:
            limit: How many items a page holds. At least 1, at most 100, 25 when left out.
            starting_after: Cursor of the previous page; the items after it are returned.
            ending_before: Id of an item; those before it are returned. It cannot be combined with `starting_after`,
                so one page at a time.

        Sends `GET /v1/evals/agents`.
        """
        return self._client._paginate(
            calls.list_eval_agents(limit=limit, starting_after=starting_after, ending_before=ending_before)
        )

    def create_agent(
        self,
        *,
        name: str | Unset = UNSET,
        description: str | None | Unset = UNSET,
        template_key: str | None | Unset = UNSET,
        user_template_id: str | None | Unset = UNSET,
        modality: models.EvalModality | Unset = UNSET,
        agent_id: str | Unset = UNSET,
    ) -> models.EvalAgentDetail:
        """Create an eval agent.

        Makes an eval agent with a first draft, empty or copied from a template. Runs use it once it is published. A
        template that is edited later does not change the agents made from it.

        Args:
            name: Name shown in lists. At least 1 character, at most 200 characters.
            description: What it grades.
            template_key: Key of a shipped template to copy.
            user_template_id: Id of a saved template to copy; it wins over `template_key`.
            modality: What it judges by.
            agent_id: Agent that it is made for; seen in the vendor's programs only.

        Sends `POST /v1/evals/agents`.
        """
        return self._client._fetch(
            calls.create_eval_agent(
                name=name,
                description=description,
                template_key=template_key,
                user_template_id=user_template_id,
                modality=modality,
                agent_id=agent_id,
            )
        )

    def get_agent(self, eval_agent_id: str) -> models.EvalAgentDetail:
        """Get an eval agent.

        Reads an eval agent together with its draft.

        Args:
            eval_agent_id: Id of the eval agent.

        Sends `GET /v1/evals/agents/{eval_agent_id}`.
        """
        return self._client._fetch(calls.get_eval_agent(eval_agent_id))

    def delete_agent(self, eval_agent_id: str) -> None:
        """Delete an eval agent.

        Marks the eval agent as deleted, rather than erasing it. The answer has no body.

        Args:
            eval_agent_id: Id of the eval agent.

        Sends `DELETE /v1/evals/agents/{eval_agent_id}`.
        """
        return self._client._fetch(calls.delete_eval_agent(eval_agent_id))

    def update_agent(
        self,
        eval_agent_id: str,
        *,
        name: str | Unset = UNSET,
        description: str | None | Unset = UNSET,
        active_version_id: str | None | Unset = UNSET,
        metadata: Mapping[str, str] | Unset = UNSET,
    ) -> models.EvalAgentDetail:
        """Update an eval agent.

        Changes what stands above the versions, and which version is live. Prompts and levels are edited in the
        draft, which is a version of its own.

        Args:
            eval_agent_id: Id of the eval agent.
            name: New name. At least 1 character, at most 200 characters.
            description: New description, null to clear it.
            active_version_id: Version that shall be live; null takes the eval agent out of use.
            metadata: Your own texts by key, in the place of all that were there.

        Sends `PATCH /v1/evals/agents/{eval_agent_id}`.
        """
        return self._client._fetch(
            calls.update_eval_agent(
                eval_agent_id,
                name=name,
                description=description,
                active_version_id=active_version_id,
                metadata=metadata,
            )
        )

    def publish_agent(self, eval_agent_id: str) -> models.EvalAgentPublication:
        """Publish an eval agent.

        Freezes the draft as the version that runs use, and opens a new draft. An agent with levels needs two to
        five of them, and targets that are among them; one without levels must have no targets.

        Args:
            eval_agent_id: Id of the eval agent.

        Sends `POST /v1/evals/agents/{eval_agent_id}/publications`.
        """
        return self._client._fetch(calls.publish_eval_agent(eval_agent_id))

    def list_agent_versions(
        self,
        eval_agent_id: str,
        *,
        limit: int | Unset = UNSET,
        starting_after: str | Unset = UNSET,
        ending_before: str | Unset = UNSET,
    ) -> results.Paginator[models.EvalAgentVersionListItem]:
        """List versions of an eval agent.

        Returns the versions of an eval agent a page at a time, without their prompts.

        Pages are fetched when the result is iterated, and not before.

        Args:
            eval_agent_id: Id of the eval agent.
            limit: How many items a page holds. At least 1, at most 100, 25 when left out.
            starting_after: Cursor of the previous page; the items after it are returned.
            ending_before: Id of an item; those before it are returned. It cannot be combined with `starting_after`,
                so one page at a time.

        Sends `GET /v1/evals/agents/{eval_agent_id}/versions`.
        """
        return self._client._paginate(
            calls.list_eval_agent_versions(
                eval_agent_id, limit=limit, starting_after=starting_after, ending_before=ending_before
            )
        )

    def create_agent_version(
        self,
        eval_agent_id: str,
        *,
        name: str | Unset = UNSET,
        description: str | None | Unset = UNSET,
        from_version_id: str | Unset = UNSET,
    ) -> models.EvalAgentVersion:
        """Create a version of an eval agent.

        Copies a version to a new draft. This is the way to edit what has already been published.

        Args:
            eval_agent_id: Id of the eval agent.
            name: Name of the new version. At least 1 character, at most 200 characters.
            description: What is special about it.
            from_version_id: Version to copy; the present draft when left out.

        Sends `POST /v1/evals/agents/{eval_agent_id}/versions`.
        """
        return self._client._fetch(
            calls.create_eval_agent_version(
                eval_agent_id, name=name, description=description, from_version_id=from_version_id
            )
        )

    def get_agent_version(self, eval_agent_id: str, version_id: str) -> models.EvalAgentVersion:
        """Get a version of an eval agent.

        Reads a version with its prompts and levels.

        Args:
            eval_agent_id: Id of the eval agent.
            version_id: Id of the version.

        Sends `GET /v1/evals/agents/{eval_agent_id}/versions/{version_id}`.
        """
        return self._client._fetch(calls.get_eval_agent_version(eval_agent_id, version_id))

    def update_agent_version(
        self,
        eval_agent_id: str,
        version_id: str,
        *,
        name: str | Unset = UNSET,
        description: str | None | Unset = UNSET,
        modality: models.EvalModality | Unset = UNSET,
        system_prompt_md: str | Unset = UNSET,
        prompt_md: str | Unset = UNSET,
        levels: ListOf[models.EvalLevel | models.EvalLevelDict] | Unset = UNSET,
        target_level_keys: ListOf[str] | Unset = UNSET,
        weight: float | Unset = UNSET,
    ) -> models.EvalAgentVersion:
        """Update a version of an eval agent.

        Edits a draft; versions that have been published stay as they are. Lists are replaced as a whole.

        Args:
            eval_agent_id: Id of the eval agent.
            version_id: Id of the version.
            name: New name. At least 1 character, at most 200 characters.
            description: New description, null to clear it.
            modality: What it judges by.
            system_prompt_md: System prompt of the judge, in Markdown. At most 8000 characters.
            prompt_md: Question the judge answers about a call, in Markdown. At most 8000 characters.
            levels: Verdicts to choose from; an empty list makes the judge say pass or fail. At most 5 items.
            target_level_keys: Levels that count as passed; each must be among the levels.
            weight: Its share in the score of a call, relative to other agents. At least 0, at most 100.

        Sends `PATCH /v1/evals/agents/{eval_agent_id}/versions/{version_id}`.
        """
        return self._client._fetch(
            calls.update_eval_agent_version(
                eval_agent_id,
                version_id,
                name=name,
                description=description,
                modality=modality,
                system_prompt_md=system_prompt_md,
                prompt_md=prompt_md,
                levels=levels,
                target_level_keys=target_level_keys,
                weight=weight,
            )
        )

    def list_runs(
        self,
        *,
        eval_agent_id: str | Unset = UNSET,
        workbench_setup_id: str | Unset = UNSET,
        status: models.EvalRunStatus | Unset = UNSET,
        triggered_by: models.EvalRunTrigger | Unset = UNSET,
        limit: int | Unset = UNSET,
        starting_after: str | Unset = UNSET,
        ending_before: str | Unset = UNSET,
    ) -> results.Paginator[models.EvalRunListItem]:
        """List runs.

        Returns the runs of the organisation a page at a time, with their scores but without what was submitted.

        Pages are fetched when the result is iterated, and not before.

        Args:
            eval_agent_id: Only runs that this eval agent took part in.
            workbench_setup_id: Only runs of this setup.
            status: Only runs in this state.
            triggered_by: Only runs that were started this way.
            limit: How many items a page holds. At least 1, at most 100, 25 when left out.
            starting_after: Cursor of the previous page; the items after it are returned.
            ending_before: Id of an item; those before it are returned. It cannot be combined with `starting_after`,
                so one page at a time.

        Sends `GET /v1/evals/runs`.
        """
        return self._client._paginate(
            calls.list_eval_runs(
                eval_agent_id=eval_agent_id,
                workbench_setup_id=workbench_setup_id,
                status=status,
                triggered_by=triggered_by,
                limit=limit,
                starting_after=starting_after,
                ending_before=ending_before,
            )
        )

    def create_run(
        self,
        *,
        call_ids: ListOf[str],
        attached_agents: ListOf[models.EvalAttachedAgentInput | models.EvalAttachedAgentInputDict] | Unset = UNSET,
        run_mode: models.EvalRunMode | Unset = UNSET,
        pass_threshold_pct: float | Unset = UNSET,
        workbench_setup_id: str | Unset = UNSET,
        workbench_setup_version_id: str | Unset = UNSET,
        triggered_by: models.EvalRunTrigger | Unset = UNSET,
        metadata: Mapping[str, str] | Unset = UNSET,
    ) -> models.EvalRun:
        """Start a run.

        Has eval agents judge calls. The agents come from `attached_agents`, or from the setup whose version is
        named. The run works on in the background: read it again until it has ended. Verdicts cost money, so the
        account needs a billing record; ask for an estimate to know the price.

        This costs money.

        Args:
            call_ids: Calls to judge. At least 1 item, at most 5000 items.
            attached_agents: Eval agents that judge; needed unless a version of a setup is named. At most 50 items.
            run_mode: Which of the agents take part, by modality. 'text' when left out.
            pass_threshold_pct: Percentage at which the run as a whole has passed; without one it neither passes nor
                fails. At least 0, at most 100.
            workbench_setup_id: Setup the run belongs to; goes together with `workbench_setup_version_id`.
            workbench_setup_version_id: Version of the setup, whose agents judge when no others are attached.
            triggered_by: What starts the run, for later filtering. 'manual' when left out.
            metadata: Your own texts by key.

        Sends `POST /v1/evals/runs`.
        """
        return self._client._fetch(
            calls.create_eval_run(
                call_ids=call_ids,
                attached_agents=attached_agents,
                run_mode=run_mode,
                pass_threshold_pct=pass_threshold_pct,
                workbench_setup_id=workbench_setup_id,
                workbench_setup_version_id=workbench_setup_version_id,
                triggered_by=triggered_by,
                metadata=metadata,
            )
        )

    def estimate_run(
        self,
        *,
        call_ids: ListOf[str],
        attached_agents: ListOf[models.EvalAttachedAgentInput | models.EvalAttachedAgentInputDict] | Unset = UNSET,
        workbench_setup_version_id: str | Unset = UNSET,
    ) -> models.EvalRunEstimate:
        """Estimate a run.

        Tells what a run with these calls and agents would take and cost. Nothing is started.

        Args:
            call_ids: Calls to judge. At least 1 item, at most 5000 items.
            attached_agents: Eval agents that judge; needed unless a version of a setup is named. At most 50 items.
            workbench_setup_version_id: Version of a setup whose agents judge; needed unless agents are attached.

        Sends `POST /v1/evals/runs/estimates`.
        """
        return self._client._fetch(
            calls.estimate_eval_run(
                call_ids=call_ids,
                attached_agents=attached_agents,
                workbench_setup_version_id=workbench_setup_version_id,
            )
        )

    def get_run(self, run_id: str) -> models.EvalRun:
        """Get a run.

        Reads a run with its state and, once there are some, its scores.

        Args:
            run_id: Id of the run.

        Sends `GET /v1/evals/runs/{run_id}`.
        """
        return self._client._fetch(calls.get_eval_run(run_id))

    def list_run_agent_results(
        self,
        run_id: str,
        *,
        limit: int | Unset = UNSET,
        starting_after: str | Unset = UNSET,
        ending_before: str | Unset = UNSET,
    ) -> results.Paginator[models.EvalAgentResult]:
        """List verdicts of a run.

        Returns each single verdict of a run, one for each call and agent, a page at a time.

        Pages are fetched when the result is iterated, and not before.

        Args:
            run_id: Id of the run.
            limit: How many items a page holds. At least 1, at most 100, 25 when left out.
            starting_after: Cursor of the previous page; the items after it are returned.
            ending_before: Id of an item; those before it are returned. It cannot be combined with `starting_after`,
                so one page at a time.

        Sends `GET /v1/evals/runs/{run_id}/agent-results`.
        """
        return self._client._paginate(
            calls.list_eval_run_agent_results(
                run_id, limit=limit, starting_after=starting_after, ending_before=ending_before
            )
        )

    def list_run_agent_snapshots(self, run_id: str) -> list[models.EvalAgentSnapshot]:
        """List eval agents of a run.

        Returns the eval agents as they were when the run was created, all in one answer.

        Args:
            run_id: Id of the run.

        Sends `GET /v1/evals/runs/{run_id}/agent-snapshots`.
        """
        return self._client._fetch(calls.list_eval_run_agent_snapshots(run_id))

    def list_run_call_results(
        self,
        run_id: str,
        *,
        include_agent_results: bool | Unset = UNSET,
        limit: int | Unset = UNSET,
        starting_after: str | Unset = UNSET,
        ending_before: str | Unset = UNSET,
    ) -> results.Paginator[models.EvalCallResult]:
        """List results of a run by call.

        Returns the result of each call of a run, a page at a time.

        Pages are fetched when the result is iterated, and not before.

        Args:
            run_id: Id of the run.
            include_agent_results: Put the verdicts of the agents into each result. False when left out.
            limit: How many items a page holds. At least 1, at most 100, 25 when left out.
            starting_after: Cursor of the previous page; the items after it are returned.
            ending_before: Id of an item; those before it are returned. It cannot be combined with `starting_after`,
                so one page at a time.

        Sends `GET /v1/evals/runs/{run_id}/call-results`.
        """
        return self._client._paginate(
            calls.list_eval_run_call_results(
                run_id,
                include_agent_results=include_agent_results,
                limit=limit,
                starting_after=starting_after,
                ending_before=ending_before,
            )
        )

    def cancel_run(self, run_id: str) -> models.EvalRun:
        """Cancel a run.

        Stops a run that has not ended. Verdicts that were given until then stay, and are paid for.

        This cannot be undone.

        Args:
            run_id: Id of the run.

        Sends `POST /v1/evals/runs/{run_id}/cancellations`.
        """
        return self._client._fetch(calls.cancel_eval_run(run_id))

    def list_test_configs(self) -> list[models.EvalTestConfig]:
        """List test configurations.

        Returns the sets of calls that are kept to try eval agents on.

        Sends `GET /v1/evals/test-configs`.
        """
        return self._client._fetch(calls.list_eval_test_configs())

    def create_test_config(self, *, name: str, call_ids: ListOf[str]) -> models.EvalTestConfig:
        """Create a test configuration.

        Keeps a set of calls to try eval agents on.

        Args:
            name: Name of the set.
            call_ids: Calls of the set.

        Sends `POST /v1/evals/test-configs`.
        """
        return self._client._fetch(calls.create_eval_test_config(name=name, call_ids=call_ids))

    def delete_test_config(self, id: str) -> Any:
        """Delete a test configuration.

        Deletes a set of calls; the calls themselves stay. The vendor describes no fields of the answer.

        Args:
            id: Id of the set.

        Sends `DELETE /v1/evals/test-configs/{id}`.
        """
        return self._client._fetch(calls.delete_eval_test_config(id))

    def update_test_config(
        self, id: str, *, name: str | Unset = UNSET, call_ids: ListOf[str] | Unset = UNSET
    ) -> models.EvalTestConfig:
        """Change a test configuration.

        Changes the fields that are sent.

        Args:
            id: Id of the set.
            name: Name of the set.
            call_ids: Calls of the set.

        Sends `PATCH /v1/evals/test-configs/{id}`.
        """
        return self._client._fetch(calls.update_eval_test_config(id, name=name, call_ids=call_ids))

    def draft_agent_from_triage(
        self,
        *,
        source_type: models.EvalDraftSource,
        prompt_text: str | Unset = UNSET,
        note_id: str | Unset = UNSET,
        call_id: str | Unset = UNSET,
        issue_id: str | Unset = UNSET,
        flag_id: str | Unset = UNSET,
        example_call_ids: ListOf[str] | Unset = UNSET,
    ) -> Any:
        """Draft an eval agent from an issue.

        Has a model write an eval agent by a text, a note on a call, or an issue or flag of Triage. It comes with
        the levels observed_issue, not_observed and inconclusive. Nothing is stored, and the vendor describes no
        fields of the answer.

        Args:
            source_type: What it is written by.
            prompt_text: What it shall look for, with the source `prompt`. At most 6000 characters.
            note_id: Note, with the source `call_note`.
            call_id: Call of the note.
            issue_id: Issue, with the sources `triage_issue` and `triage_flag`.
            flag_id: Flag of the issue, with the source `triage_flag`.
            example_call_ids: Calls that show it.

        Sends `POST /v1/evals/agent-drafts/from-triage`.
        """
        return self._client._fetch(
            calls.draft_eval_agent_from_triage(
                source_type=source_type,
                prompt_text=prompt_text,
                note_id=note_id,
                call_id=call_id,
                issue_id=issue_id,
                flag_id=flag_id,
                example_call_ids=example_call_ids,
            )
        )

    def apply_run(self, run_id: str, *, targets: ListOf[models.EvalApplyTarget]) -> Any:
        """Apply the verdicts of a run.

        Writes the verdicts of a run into tags. The vendor's programs show no further fields, and none of the
        answer.

        Args:
            run_id: Id of the run.
            targets: Where to write them.

        Sends `POST /v1/evals/runs/{run_id}/apply`.
        """
        return self._client._fetch(calls.apply_eval_run(run_id, targets=targets))

    def list_workbench_setups(
        self, *, limit: int | Unset = UNSET, starting_after: str | Unset = UNSET, ending_before: str | Unset = UNSET
    ) -> results.Paginator[models.EvalWorkbenchSetupListItem]:
        """List setups.

        Returns the saved setups of the organisation a page at a time, each with its latest run.

        Pages are fetched when the result is iterated, and not before.

        Args:
            limit: How many items a page holds. At least 1, at most 100, 25 when left out.
            starting_after: Cursor of the previous page; the items after it are returned.
            ending_before: Id of an item; those before it are returned. It cannot be combined with `starting_after`,
                so one page at a time.

        Sends `GET /v1/evals/workbench-setups`.
        """
        return self._client._paginate(
            calls.list_eval_workbench_setups(limit=limit, starting_after=starting_after, ending_before=ending_before)
        )

    def create_workbench_setup(
        self, *, name: str | Unset = UNSET, description: str | None | Unset = UNSET
    ) -> models.EvalWorkbenchSetupDetail:
        """Create a setup.

        Makes a setup with an empty draft. Agents, threshold and calls are put into the draft, by an update of that
        version.

        Args:
            name: Name shown in lists. At least 1 character, at most 200 characters.
            description: What the setup is for.

        Sends `POST /v1/evals/workbench-setups`.
        """
        return self._client._fetch(calls.create_eval_workbench_setup(name=name, description=description))

    def get_workbench_setup(self, setup_id: str) -> models.EvalWorkbenchSetupDetail:
        """Get a setup.

        Reads a setup together with its draft.

        Args:
            setup_id: Id of the setup.

        Sends `GET /v1/evals/workbench-setups/{setup_id}`.
        """
        return self._client._fetch(calls.get_eval_workbench_setup(setup_id))

    def delete_workbench_setup(self, setup_id: str) -> None:
        """Delete a setup.

        Marks the setup as deleted, rather than erasing it. The answer has no body.

        Args:
            setup_id: Id of the setup.

        Sends `DELETE /v1/evals/workbench-setups/{setup_id}`.
        """
        return self._client._fetch(calls.delete_eval_workbench_setup(setup_id))

    def update_workbench_setup(
        self,
        setup_id: str,
        *,
        name: str | Unset = UNSET,
        description: str | None | Unset = UNSET,
        active_version_id: str | None | Unset = UNSET,
        metadata: Mapping[str, str] | Unset = UNSET,
    ) -> models.EvalWorkbenchSetupDetail:
        """Update a setup.

        Changes what stands above the versions, and which version is live. Agents and calls are edited in the draft.

        Args:
            setup_id: Id of the setup.
            name: New name. At least 1 character, at most 200 characters.
            description: New description, null to clear it.
            active_version_id: Version that shall be live; null takes the setup out of use.
            metadata: Your own texts by key, in the place of all that were there.

        Sends `PATCH /v1/evals/workbench-setups/{setup_id}`.
        """
        return self._client._fetch(
            calls.update_eval_workbench_setup(
                setup_id, name=name, description=description, active_version_id=active_version_id, metadata=metadata
            )
        )

    def publish_workbench_setup(self, setup_id: str) -> models.EvalWorkbenchSetupPublication:
        """Publish a setup.

        Freezes the draft as the live version, and opens a new draft. It takes at least one agent, and each agent
        needs a target level.

        Args:
            setup_id: Id of the setup.

        Sends `POST /v1/evals/workbench-setups/{setup_id}/publications`.
        """
        return self._client._fetch(calls.publish_eval_workbench_setup(setup_id))

    def list_workbench_setup_versions(
        self,
        setup_id: str,
        *,
        limit: int | Unset = UNSET,
        starting_after: str | Unset = UNSET,
        ending_before: str | Unset = UNSET,
    ) -> results.Paginator[models.EvalWorkbenchSetupVersionListItem]:
        """List versions of a setup.

        Returns the versions of a setup a page at a time, with the number of their agents.

        Pages are fetched when the result is iterated, and not before.

        Args:
            setup_id: Id of the setup.
            limit: How many items a page holds. At least 1, at most 100, 25 when left out.
            starting_after: Cursor of the previous page; the items after it are returned.
            ending_before: Id of an item; those before it are returned. It cannot be combined with `starting_after`,
                so one page at a time.

        Sends `GET /v1/evals/workbench-setups/{setup_id}/versions`.
        """
        return self._client._paginate(
            calls.list_eval_workbench_setup_versions(
                setup_id, limit=limit, starting_after=starting_after, ending_before=ending_before
            )
        )

    def create_workbench_setup_version(
        self,
        setup_id: str,
        *,
        name: str | Unset = UNSET,
        description: str | None | Unset = UNSET,
        from_version_id: str | Unset = UNSET,
    ) -> models.EvalWorkbenchSetupVersion:
        """Create a version of a setup.

        Copies a version to a new draft. This is the way to edit what has already been published.

        Args:
            setup_id: Id of the setup.
            name: Name of the new version. At least 1 character, at most 200 characters.
            description: What is special about it.
            from_version_id: Version to copy; the present draft when left out.

        Sends `POST /v1/evals/workbench-setups/{setup_id}/versions`.
        """
        return self._client._fetch(
            calls.create_eval_workbench_setup_version(
                setup_id, name=name, description=description, from_version_id=from_version_id
            )
        )

    def get_workbench_setup_version(self, setup_id: str, version_id: str) -> models.EvalWorkbenchSetupVersion:
        """Get a version of a setup.

        Reads a version with its agents and calls.

        Args:
            setup_id: Id of the setup.
            version_id: Id of the version.

        Sends `GET /v1/evals/workbench-setups/{setup_id}/versions/{version_id}`.
        """
        return self._client._fetch(calls.get_eval_workbench_setup_version(setup_id, version_id))

    def update_workbench_setup_version(
        self,
        setup_id: str,
        version_id: str,
        *,
        name: str | Unset = UNSET,
        description: str | None | Unset = UNSET,
        attached_agents: ListOf[models.EvalAttachedAgent | models.EvalAttachedAgentDict] | Unset = UNSET,
        pass_threshold_pct: int | None | Unset = UNSET,
        run_mode: models.EvalRunMode | Unset = UNSET,
        default_test_config_id: str | None | Unset = UNSET,
        default_call_ids: ListOf[str] | Unset = UNSET,
    ) -> models.EvalWorkbenchSetupVersion:
        """Update a version of a setup.

        Edits a draft; versions that have been published stay as they are. Lists are replaced as a whole.

        Args:
            setup_id: Id of the setup.
            version_id: Id of the version.
            name: New name. At least 1 character, at most 200 characters.
            description: New description, null to clear it.
            attached_agents: Eval agents that judge, in the place of all before; each needs a target level. At most
                20 items.
            pass_threshold_pct: Percentage a run has to reach, null for no threshold. At least 0, at most 100.
            run_mode: Modality of the agents that take part.
            default_test_config_id: Test configuration used when a run names none, null for none.
            default_call_ids: Calls judged when a run names none. At most 5000 items.

        Sends `PATCH /v1/evals/workbench-setups/{setup_id}/versions/{version_id}`.
        """
        return self._client._fetch(
            calls.update_eval_workbench_setup_version(
                setup_id,
                version_id,
                name=name,
                description=description,
                attached_agents=attached_agents,
                pass_threshold_pct=pass_threshold_pct,
                run_mode=run_mode,
                default_test_config_id=default_test_config_id,
                default_call_ids=default_call_ids,
            )
        )

    def wait_for_run(
        self,
        run_id: str,
        *,
        deadline: float | None = 14400,
        on_progress: results.OnProgress[models.EvalRun] | None = None,
    ) -> models.EvalRun:
        """Wait until the thing that `get_run` reads is finished, and return it.

        It is finished when `status` is COMPLETE or PARTIAL; `WaitFailedError` is raised when `status` is FAILED or
        CANCELLED. When the deadline passes, `WaitTimeoutError` is raised, with what was read last.

        Args:
            run_id: Id of the run.
            deadline: Seconds to wait in all, None for ever; the thing continues at the vendor.
            on_progress: Called with a `Progress` after each read.
        """
        return self._client._wait(calls.get_eval_run(run_id), deadline=deadline, on_progress=on_progress)

    def wait_for_runs(
        self,
        run_ids: ListOf[str],
        *,
        deadline: float | None = 14400,
        concurrency: int = 8,
        on_progress: results.OnProgress[models.EvalRun] | None = None,
    ) -> builtins.list[models.EvalRun]:
        """Wait for several at once, as `wait_for_run` does for one, and return them in their order.

        It is finished when `status` is COMPLETE or PARTIAL; `WaitFailedError` is raised when `status` is FAILED or
        CANCELLED. When the deadline passes, `WaitTimeoutError` is raised, with what was read last.

        `WaitAllError` has every failure, and the things that ended well.

        Args:
            run_ids: The ids, each once or more. Id of the run.
            deadline: Seconds to wait in all, None for ever; the thing continues at the vendor.
            concurrency: How many are read at once.
            on_progress: Called with a `Progress` after each read.
        """
        return self._client._wait_all(
            lambda one: calls.get_eval_run(one),
            run_ids,
            deadline=deadline,
            concurrency=concurrency,
            on_progress=on_progress,
        )

    def create_run_and_wait(
        self,
        *,
        call_ids: ListOf[str],
        attached_agents: ListOf[models.EvalAttachedAgentInput | models.EvalAttachedAgentInputDict] | Unset = UNSET,
        run_mode: models.EvalRunMode | Unset = UNSET,
        pass_threshold_pct: float | Unset = UNSET,
        workbench_setup_id: str | Unset = UNSET,
        workbench_setup_version_id: str | Unset = UNSET,
        triggered_by: models.EvalRunTrigger | Unset = UNSET,
        metadata: Mapping[str, str] | Unset = UNSET,
        deadline: float | None = 14400,
        on_progress: results.OnProgress[models.EvalRun] | None = None,
    ) -> models.EvalRun:
        """Do what `create_run` does, wait as `wait_for_run` does, and return the finished thing.

        It is finished when `status` is COMPLETE or PARTIAL; `WaitFailedError` is raised when `status` is FAILED or
        CANCELLED. When the deadline passes, `WaitTimeoutError` is raised, with what was read last.

        This costs money.

        Every `APIError` after the first call has what was made in `waited`, so that you can wait for it again.

        Args:
            call_ids: Calls to judge. At least 1 item, at most 5000 items.
            attached_agents: Eval agents that judge; needed unless a version of a setup is named. At most 50 items.
            run_mode: Which of the agents take part, by modality. 'text' when left out.
            pass_threshold_pct: Percentage at which the run as a whole has passed; without one it neither passes nor
                fails. At least 0, at most 100.
            workbench_setup_id: Setup the run belongs to; goes together with `workbench_setup_version_id`.
            workbench_setup_version_id: Version of the setup, whose agents judge when no others are attached.
            triggered_by: What starts the run, for later filtering. 'manual' when left out.
            metadata: Your own texts by key.
            deadline: Seconds to wait in all, None for ever; the thing continues at the vendor.
            on_progress: Called with a `Progress` after each read.
        """
        return self._client._make_and_wait(
            calls.create_eval_run(
                call_ids=call_ids,
                attached_agents=attached_agents,
                run_mode=run_mode,
                pass_threshold_pct=pass_threshold_pct,
                workbench_setup_id=workbench_setup_id,
                workbench_setup_version_id=workbench_setup_version_id,
                triggered_by=triggered_by,
                metadata=metadata,
            ),
            ("id",),
            lambda made: calls.get_eval_run(made),
            deadline=deadline,
            on_progress=on_progress,
        )

    def create_run_once(
        self,
        *,
        key: str,
        call_ids: ListOf[str],
        attached_agents: ListOf[models.EvalAttachedAgentInput | models.EvalAttachedAgentInputDict] | Unset = UNSET,
        run_mode: models.EvalRunMode | Unset = UNSET,
        pass_threshold_pct: float | Unset = UNSET,
        workbench_setup_id: str | Unset = UNSET,
        workbench_setup_version_id: str | Unset = UNSET,
        triggered_by: models.EvalRunTrigger | Unset = UNSET,
        metadata: Mapping[str, str] | Unset = UNSET,
    ) -> models.EvalRun | models.EvalRunListItem:
        """Do what `create_run` does, at most once for each key.

        The key is looked for with `list_runs` first, and again after an unknown outcome, before anything is sent
        again. If it is found, that is returned. `OnceError` is raised if there is no way to know.

        This costs money.

        The other arguments are those of `create_run`.

        Args:
            key: A string of your own that no other call has, such as the id of an order; it is kept in
                `metadata.personae_key`.

        Sends `POST /v1/evals/runs`.
        """
        sent: models.EvalRun | models.EvalRunListItem = self._client._once(
            key,
            calls.create_eval_run(
                call_ids=call_ids,
                attached_agents=attached_agents,
                run_mode=run_mode,
                pass_threshold_pct=pass_threshold_pct,
                workbench_setup_id=workbench_setup_id,
                workbench_setup_version_id=workbench_setup_version_id,
                triggered_by=triggered_by,
                metadata=metadata,
            ),
            calls.list_eval_runs(),
        )
        return sent


class AsyncEvals:
    """Language models as judges of calls: eval agents with their versions, runs of them over calls, saved setups and
    templates. While Evals is switched off for an organisation, everything but its status answers 404.
    """

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @property
    def with_response(self) -> AsyncEvalsWithResponse:
        """The same methods, which answer with the whole `Response`: status, headers, request id, attempts and `parsed`.

        A list is a paginator here too, as its pages have their responses; a file is read at once.
        """
        whole: AsyncEvalsWithResponse = with_response(self)
        return whole

    async def get_status(self) -> models.EvalsStatus:
        """Get the status of Evals.

        Tells whether the organisation may use Evals. This is the one operation of Evals that always works.

        Sends `GET /v1/evals/status`.
        """
        return await self._client._fetch(calls.get_evals_status())

    async def list_agent_templates(self) -> list[models.EvalAgentTemplate]:
        """List shipped templates.

        Returns the whole library of templates that Bland ships. They cannot be edited; an eval agent is made from a
        copy.

        Sends `GET /v1/evals/agent-templates`.
        """
        return await self._client._fetch(calls.list_eval_agent_templates())

    async def get_agent_template(self, template_key: str) -> models.EvalAgentTemplate:
        """Get a shipped template.

        Reads one template of the library.

        Args:
            template_key: Key of the template.

        Sends `GET /v1/evals/agent-templates/{template_key}`.
        """
        return await self._client._fetch(calls.get_eval_agent_template(template_key))

    def list_user_templates(
        self, *, limit: int | Unset = UNSET, starting_after: str | Unset = UNSET, ending_before: str | Unset = UNSET
    ) -> results.AsyncPaginator[models.EvalUserTemplateListItem]:
        """List saved templates.

        Returns the templates of your organisation a page at a time, without their prompts.

        Pages are fetched when the result is iterated, and not before.

        Args:
            limit: How many items a page holds. At least 1, at most 100, 25 when left out.
            starting_after: Cursor of the previous page; the items after it are returned.
            ending_before: Id of an item; those before it are returned. It cannot be combined with `starting_after`,
                so one page at a time.

        Sends `GET /v1/evals/user-templates`.
        """
        return self._client._paginate(
            calls.list_eval_user_templates(limit=limit, starting_after=starting_after, ending_before=ending_before)
        )

    async def create_user_template(
        self,
        *,
        name: str | Unset = UNSET,
        description: str | None | Unset = UNSET,
        category: str | None | Unset = UNSET,
        modality: models.EvalModality | Unset = UNSET,
        system_prompt_md: str | Unset = UNSET,
        prompt_md: str | Unset = UNSET,
        levels: ListOf[models.EvalLevel | models.EvalLevelDict] | Unset = UNSET,
        target_level_keys: ListOf[str] | Unset = UNSET,
        visibility: models.EvalTemplateVisibility | Unset = UNSET,
        from_agent_id: str | Unset = UNSET,
        from_version_id: str | Unset = UNSET,
    ) -> models.EvalUserTemplate:
        """Save a template.

        Saves a template, either copied from an eval agent or written anew. Fields that are sent beside
        `from_agent_id` win over what is copied.

        Args:
            name: Name of the template. At most 120 characters.
            description: What it grades, null for nothing. At most 4000 characters.
            category: Subject, in a word of your own, null for none. At most 64 characters.
            modality: What it judges by.
            system_prompt_md: System prompt of the judge, in Markdown. At most 50000 characters.
            prompt_md: Question the judge answers about a call, in Markdown. At most 50000 characters.
            levels: Verdicts to choose from, in their order.
            target_level_keys: Levels that count as passed.
            visibility: Who can see it.
            from_agent_id: Eval agent to copy from.
            from_version_id: Version of it to copy; the present one when left out.

        Sends `POST /v1/evals/user-templates`.
        """
        return await self._client._fetch(
            calls.create_eval_user_template(
                name=name,
                description=description,
                category=category,
                modality=modality,
                system_prompt_md=system_prompt_md,
                prompt_md=prompt_md,
                levels=levels,
                target_level_keys=target_level_keys,
                visibility=visibility,
                from_agent_id=from_agent_id,
                from_version_id=from_version_id,
            )
        )

    async def get_user_template(self, id: str) -> models.EvalUserTemplate:
        """Get a saved template.

        Reads a template of your organisation with its prompts and levels.

        Args:
            id: Id of the saved template.

        Sends `GET /v1/evals/user-templates/{id}`.
        """
        return await self._client._fetch(calls.get_eval_user_template(id))

    async def delete_user_template(self, id: str) -> None:
        """Delete a saved template.

        Marks the template as deleted, rather than erasing it. Eval agents that were made from it do not depend on
        it. The answer has no body.

        Args:
            id: Id of the saved template.

        Sends `DELETE /v1/evals/user-templates/{id}`.
        """
        return await self._client._fetch(calls.delete_eval_user_template(id))

    async def update_user_template(
        self,
        id: str,
        *,
        name: str | Unset = UNSET,
        description: str | None | Unset = UNSET,
        category: str | None | Unset = UNSET,
        system_prompt_md: str | Unset = UNSET,
        prompt_md: str | Unset = UNSET,
        levels: ListOf[models.EvalLevel | models.EvalLevelDict] | Unset = UNSET,
        target_level_keys: ListOf[str] | Unset = UNSET,
        visibility: models.EvalTemplateVisibility | Unset = UNSET,
    ) -> models.EvalUserTemplate:
        """Update a saved template.

        Changes what is sent. Eval agents that were made from the template stay as they are. There is no way to
        change its modality.

        Args:
            id: Id of the saved template.
            name: Name of the template. At most 120 characters.
            description: What it grades, null for nothing. At most 4000 characters.
            category: Subject, in a word of your own, null for none. At most 64 characters.
            system_prompt_md: System prompt of the judge, in Markdown. At most 50000 characters.
            prompt_md: Question the judge answers about a call, in Markdown. At most 50000 characters.
            levels: Verdicts to choose from, in their order.
            target_level_keys: Levels that count as passed.
            visibility: Who can see it.

        Sends `PATCH /v1/evals/user-templates/{id}`.
        """
        return await self._client._fetch(
            calls.update_eval_user_template(
                id,
                name=name,
                description=description,
                category=category,
                system_prompt_md=system_prompt_md,
                prompt_md=prompt_md,
                levels=levels,
                target_level_keys=target_level_keys,
                visibility=visibility,
            )
        )

    def list_agents(
        self, *, limit: int | Unset = UNSET, starting_after: str | Unset = UNSET, ending_before: str | Unset = UNSET
    ) -> results.AsyncPaginator[models.EvalAgentListItem]:
        """List eval agents.

        Returns the eval agents of the organisation a page at a time, each with its latest run.

        Pages are fetched when the result is iterated, and not before.

        Args:
            limit: How many items a page holds. At least 1, at most 100, 25 when left out.
            starting_after: Cursor of the previous page; the items after it are returned.
            ending_before: Id of an item; those before it are returned. It cannot be combined with `starting_after`,
                so one page at a time.

        Sends `GET /v1/evals/agents`.
        """
        return self._client._paginate(
            calls.list_eval_agents(limit=limit, starting_after=starting_after, ending_before=ending_before)
        )

    async def create_agent(
        self,
        *,
        name: str | Unset = UNSET,
        description: str | None | Unset = UNSET,
        template_key: str | None | Unset = UNSET,
        user_template_id: str | None | Unset = UNSET,
        modality: models.EvalModality | Unset = UNSET,
        agent_id: str | Unset = UNSET,
    ) -> models.EvalAgentDetail:
        """Create an eval agent.

        Makes an eval agent with a first draft, empty or copied from a template. Runs use it once it is published. A
        template that is edited later does not change the agents made from it.

        Args:
            name: Name shown in lists. At least 1 character, at most 200 characters.
            description: What it grades.
            template_key: Key of a shipped template to copy.
            user_template_id: Id of a saved template to copy; it wins over `template_key`.
            modality: What it judges by.
            agent_id: Agent that it is made for; seen in the vendor's programs only.

        Sends `POST /v1/evals/agents`.
        """
        return await self._client._fetch(
            calls.create_eval_agent(
                name=name,
                description=description,
                template_key=template_key,
                user_template_id=user_template_id,
                modality=modality,
                agent_id=agent_id,
            )
        )

    async def get_agent(self, eval_agent_id: str) -> models.EvalAgentDetail:
        """Get an eval agent.

        Reads an eval agent together with its draft.

        Args:
            eval_agent_id: Id of the eval agent.

        Sends `GET /v1/evals/agents/{eval_agent_id}`.
        """
        return await self._client._fetch(calls.get_eval_agent(eval_agent_id))

    async def delete_agent(self, eval_agent_id: str) -> None:
        """Delete an eval agent.

        Marks the eval agent as deleted, rather than erasing it. The answer has no body.

        Args:
            eval_agent_id: Id of the eval agent.

        Sends `DELETE /v1/evals/agents/{eval_agent_id}`.
        """
        return await self._client._fetch(calls.delete_eval_agent(eval_agent_id))

    async def update_agent(
        self,
        eval_agent_id: str,
        *,
        name: str | Unset = UNSET,
        description: str | None | Unset = UNSET,
        active_version_id: str | None | Unset = UNSET,
        metadata: Mapping[str, str] | Unset = UNSET,
    ) -> models.EvalAgentDetail:
        """Update an eval agent.

        Changes what stands above the versions, and which version is live. Prompts and levels are edited in the
        draft, which is a version of its own.

        Args:
            eval_agent_id: Id of the eval agent.
            name: New name. At least 1 character, at most 200 characters.
            description: New description, null to clear it.
            active_version_id: Version that shall be live; null takes the eval agent out of use.
            metadata: Your own texts by key, in the place of all that were there.

        Sends `PATCH /v1/evals/agents/{eval_agent_id}`.
        """
        return await self._client._fetch(
            calls.update_eval_agent(
                eval_agent_id,
                name=name,
                description=description,
                active_version_id=active_version_id,
                metadata=metadata,
            )
        )

    async def publish_agent(self, eval_agent_id: str) -> models.EvalAgentPublication:
        """Publish an eval agent.

        Freezes the draft as the version that runs use, and opens a new draft. An agent with levels needs two to
        five of them, and targets that are among them; one without levels must have no targets.

        Args:
            eval_agent_id: Id of the eval agent.

        Sends `POST /v1/evals/agents/{eval_agent_id}/publications`.
        """
        return await self._client._fetch(calls.publish_eval_agent(eval_agent_id))

    def list_agent_versions(
        self,
        eval_agent_id: str,
        *,
        limit: int | Unset = UNSET,
        starting_after: str | Unset = UNSET,
        ending_before: str | Unset = UNSET,
    ) -> results.AsyncPaginator[models.EvalAgentVersionListItem]:
        """List versions of an eval agent.

        Returns the versions of an eval agent a page at a time, without their prompts.

        Pages are fetched when the result is iterated, and not before.

        Args:
            eval_agent_id: Id of the eval agent.
            limit: How many items a page holds. At least 1, at most 100, 25 when left out.
            starting_after: Cursor of the previous page; the items after it are returned.
            ending_before: Id of an item; those before it are returned. It cannot be combined with `starting_after`,
                so one page at a time.

        Sends `GET /v1/evals/agents/{eval_agent_id}/versions`.
        """
        return self._client._paginate(
            calls.list_eval_agent_versions(
                eval_agent_id, limit=limit, starting_after=starting_after, ending_before=ending_before
            )
        )

    async def create_agent_version(
        self,
        eval_agent_id: str,
        *,
        name: str | Unset = UNSET,
        description: str | None | Unset = UNSET,
        from_version_id: str | Unset = UNSET,
    ) -> models.EvalAgentVersion:
        """Create a version of an eval agent.

        Copies a version to a new draft. This is the way to edit what has already been published.

        Args:
            eval_agent_id: Id of the eval agent.
            name: Name of the new version. At least 1 character, at most 200 characters.
            description: What is special about it.
            from_version_id: Version to copy; the present draft when left out.

        Sends `POST /v1/evals/agents/{eval_agent_id}/versions`.
        """
        return await self._client._fetch(
            calls.create_eval_agent_version(
                eval_agent_id, name=name, description=description, from_version_id=from_version_id
            )
        )

    async def get_agent_version(self, eval_agent_id: str, version_id: str) -> models.EvalAgentVersion:
        """Get a version of an eval agent.

        Reads a version with its prompts and levels.

        Args:
            eval_agent_id: Id of the eval agent.
            version_id: Id of the version.

        Sends `GET /v1/evals/agents/{eval_agent_id}/versions/{version_id}`.
        """
        return await self._client._fetch(calls.get_eval_agent_version(eval_agent_id, version_id))

    async def update_agent_version(
        self,
        eval_agent_id: str,
        version_id: str,
        *,
        name: str | Unset = UNSET,
        description: str | None | Unset = UNSET,
        modality: models.EvalModality | Unset = UNSET,
        system_prompt_md: str | Unset = UNSET,
        prompt_md: str | Unset = UNSET,
        levels: ListOf[models.EvalLevel | models.EvalLevelDict] | Unset = UNSET,
        target_level_keys: ListOf[str] | Unset = UNSET,
        weight: float | Unset = UNSET,
    ) -> models.EvalAgentVersion:
        """Update a version of an eval agent.

        Edits a draft; versions that have been published stay as they are. Lists are replaced as a whole.

        Args:
            eval_agent_id: Id of the eval agent.
            version_id: Id of the version.
            name: New name. At least 1 character, at most 200 characters.
            description: New description, null to clear it.
            modality: What it judges by.
            system_prompt_md: System prompt of the judge, in Markdown. At most 8000 characters.
            prompt_md: Question the judge answers about a call, in Markdown. At most 8000 characters.
            levels: Verdicts to choose from; an empty list makes the judge say pass or fail. At most 5 items.
            target_level_keys: Levels that count as passed; each must be among the levels.
            weight: Its share in the score of a call, relative to other agents. At least 0, at most 100.

        Sends `PATCH /v1/evals/agents/{eval_agent_id}/versions/{version_id}`.
        """
        return await self._client._fetch(
            calls.update_eval_agent_version(
                eval_agent_id,
                version_id,
                name=name,
                description=description,
                modality=modality,
                system_prompt_md=system_prompt_md,
                prompt_md=prompt_md,
                levels=levels,
                target_level_keys=target_level_keys,
                weight=weight,
            )
        )

    def list_runs(
        self,
        *,
        eval_agent_id: str | Unset = UNSET,
        workbench_setup_id: str | Unset = UNSET,
        status: models.EvalRunStatus | Unset = UNSET,
        triggered_by: models.EvalRunTrigger | Unset = UNSET,
        limit: int | Unset = UNSET,
        starting_after: str | Unset = UNSET,
        ending_before: str | Unset = UNSET,
    ) -> results.AsyncPaginator[models.EvalRunListItem]:
        """List runs.

        Returns the runs of the organisation a page at a time, with their scores but without what was submitted.

        Pages are fetched when the result is iterated, and not before.

        Args:
            eval_agent_id: Only runs that this eval agent took part in.
            workbench_setup_id: Only runs of this setup.
            status: Only runs in this state.
            triggered_by: Only runs that were started this way.
            limit: How many items a page holds. At least 1, at most 100, 25 when left out.
            starting_after: Cursor of the previous page; the items after it are returned.
            ending_before: Id of an item; those before it are returned. It cannot be combined with `starting_after`,
                so one page at a time.

        Sends `GET /v1/evals/runs`.
        """
        return self._client._paginate(
            calls.list_eval_runs(
                eval_agent_id=eval_agent_id,
                workbench_setup_id=workbench_setup_id,
                status=status,
                triggered_by=triggered_by,
                limit=limit,
                starting_after=starting_after,
                ending_before=ending_before,
            )
        )

    async def create_run(
        self,
        *,
        call_ids: ListOf[str],
        attached_agents: ListOf[models.EvalAttachedAgentInput | models.EvalAttachedAgentInputDict] | Unset = UNSET,
        run_mode: models.EvalRunMode | Unset = UNSET,
        pass_threshold_pct: float | Unset = UNSET,
        workbench_setup_id: str | Unset = UNSET,
        workbench_setup_version_id: str | Unset = UNSET,
        triggered_by: models.EvalRunTrigger | Unset = UNSET,
        metadata: Mapping[str, str] | Unset = UNSET,
    ) -> models.EvalRun:
        """Start a run.

        Has eval agents judge calls. The agents come from `attached_agents`, or from the setup whose version is
        named. The run works on in the background: read it again until it has ended. Verdicts cost money, so the
        account needs a billing record; ask for an estimate to know the price.

        This costs money.

        Args:
            call_ids: Calls to judge. At least 1 item, at most 5000 items.
            attached_agents: Eval agents that judge; needed unless a version of a setup is named. At most 50 items.
            run_mode: Which of the agents take part, by modality. 'text' when left out.
            pass_threshold_pct: Percentage at which the run as a whole has passed; without one it neither passes nor
                fails. At least 0, at most 100.
            workbench_setup_id: Setup the run belongs to; goes together with `workbench_setup_version_id`.
            workbench_setup_version_id: Version of the setup, whose agents judge when no others are attached.
            triggered_by: What starts the run, for later filtering. 'manual' when left out.
            metadata: Your own texts by key.

        Sends `POST /v1/evals/runs`.
        """
        return await self._client._fetch(
            calls.create_eval_run(
                call_ids=call_ids,
                attached_agents=attached_agents,
                run_mode=run_mode,
                pass_threshold_pct=pass_threshold_pct,
                workbench_setup_id=workbench_setup_id,
                workbench_setup_version_id=workbench_setup_version_id,
                triggered_by=triggered_by,
                metadata=metadata,
            )
        )

    async def estimate_run(
        self,
        *,
        call_ids: ListOf[str],
        attached_agents: ListOf[models.EvalAttachedAgentInput | models.EvalAttachedAgentInputDict] | Unset = UNSET,
        workbench_setup_version_id: str | Unset = UNSET,
    ) -> models.EvalRunEstimate:
        """Estimate a run.

        Tells what a run with these calls and agents would take and cost. Nothing is started.

        Args:
            call_ids: Calls to judge. At least 1 item, at most 5000 items.
            attached_agents: Eval agents that judge; needed unless a version of a setup is named. At most 50 items.
            workbench_setup_version_id: Version of a setup whose agents judge; needed unless agents are attached.

        Sends `POST /v1/evals/runs/estimates`.
        """
        return await self._client._fetch(
            calls.estimate_eval_run(
                call_ids=call_ids,
                attached_agents=attached_agents,
                workbench_setup_version_id=workbench_setup_version_id,
            )
        )

    async def get_run(self, run_id: str) -> models.EvalRun:
        """Get a run.

        Reads a run with its state and, once there are some, its scores.

        Args:
            run_id: Id of the run.

        Sends `GET /v1/evals/runs/{run_id}`.
        """
        return await self._client._fetch(calls.get_eval_run(run_id))

    def list_run_agent_results(
        self,
        run_id: str,
        *,
        limit: int | Unset = UNSET,
        starting_after: str | Unset = UNSET,
        ending_before: str | Unset = UNSET,
    ) -> results.AsyncPaginator[models.EvalAgentResult]:
        """List verdicts of a run.

        Returns each single verdict of a run, one for each call and agent, a page at a time.

        Pages are fetched when the result is iterated, and not before.

        Args:
            run_id: Id of the run.
            limit: How many items a page holds. At least 1, at most 100, 25 when left out.
            starting_after: Cursor of the previous page; the items after it are returned.
            ending_before: Id of an item; those before it are returned. It cannot be combined with `starting_after`,
                so one page at a time.

        Sends `GET /v1/evals/runs/{run_id}/agent-results`.
        """
        return self._client._paginate(
            calls.list_eval_run_agent_results(
                run_id, limit=limit, starting_after=starting_after, ending_before=ending_before
            )
        )

    async def list_run_agent_snapshots(self, run_id: str) -> list[models.EvalAgentSnapshot]:
        """List eval agents of a run.

        Returns the eval agents as they were when the run was created, all in one answer.

        Args:
            run_id: Id of the run.

        Sends `GET /v1/evals/runs/{run_id}/agent-snapshots`.
        """
        return await self._client._fetch(calls.list_eval_run_agent_snapshots(run_id))

    def list_run_call_results(
        self,
        run_id: str,
        *,
        include_agent_results: bool | Unset = UNSET,
        limit: int | Unset = UNSET,
        starting_after: str | Unset = UNSET,
        ending_before: str | Unset = UNSET,
    ) -> results.AsyncPaginator[models.EvalCallResult]:
        """List results of a run by call.

        Returns the result of each call of a run, a page at a time.

        Pages are fetched when the result is iterated, and not before.

        Args:
            run_id: Id of the run.
            include_agent_results: Put the verdicts of the agents into each result. False when left out.
            limit: How many items a page holds. At least 1, at most 100, 25 when left out.
            starting_after: Cursor of the previous page; the items after it are returned.
            ending_before: Id of an item; those before it are returned. It cannot be combined with `starting_after`,
                so one page at a time.

        Sends `GET /v1/evals/runs/{run_id}/call-results`.
        """
        return self._client._paginate(
            calls.list_eval_run_call_results(
                run_id,
                include_agent_results=include_agent_results,
                limit=limit,
                starting_after=starting_after,
                ending_before=ending_before,
            )
        )

    async def cancel_run(self, run_id: str) -> models.EvalRun:
        """Cancel a run.

        Stops a run that has not ended. Verdicts that were given until then stay, and are paid for.

        This cannot be undone.

        Args:
            run_id: Id of the run.

        Sends `POST /v1/evals/runs/{run_id}/cancellations`.
        """
        return await self._client._fetch(calls.cancel_eval_run(run_id))

    async def list_test_configs(self) -> list[models.EvalTestConfig]:
        """List test configurations.

        Returns the sets of calls that are kept to try eval agents on.

        Sends `GET /v1/evals/test-configs`.
        """
        return await self._client._fetch(calls.list_eval_test_configs())

    async def create_test_config(self, *, name: str, call_ids: ListOf[str]) -> models.EvalTestConfig:
        """Create a test configuration.

        Keeps a set of calls to try eval agents on.

        Args:
            name: Name of the set.
            call_ids: Calls of the set.

        Sends `POST /v1/evals/test-configs`.
        """
        return await self._client._fetch(calls.create_eval_test_config(name=name, call_ids=call_ids))

    async def delete_test_config(self, id: str) -> Any:
        """Delete a test configuration.

        Deletes a set of calls; the calls themselves stay. The vendor describes no fields of the answer.

        Args:
            id: Id of the set.

        Sends `DELETE /v1/evals/test-configs/{id}`.
        """
        return await self._client._fetch(calls.delete_eval_test_config(id))

    async def update_test_config(
        self, id: str, *, name: str | Unset = UNSET, call_ids: ListOf[str] | Unset = UNSET
    ) -> models.EvalTestConfig:
        """Change a test configuration.

        Changes the fields that are sent.

        Args:
            id: Id of the set.
            name: Name of the set.
            call_ids: Calls of the set.

        Sends `PATCH /v1/evals/test-configs/{id}`.
        """
        return await self._client._fetch(calls.update_eval_test_config(id, name=name, call_ids=call_ids))

    async def draft_agent_from_triage(
        self,
        *,
        source_type: models.EvalDraftSource,
        prompt_text: str | Unset = UNSET,
        note_id: str | Unset = UNSET,
        call_id: str | Unset = UNSET,
        issue_id: str | Unset = UNSET,
        flag_id: str | Unset = UNSET,
        example_call_ids: ListOf[str] | Unset = UNSET,
    ) -> Any:
        """Draft an eval agent from an issue.

        Has a model write an eval agent by a text, a note on a call, or an issue or flag of Triage. It comes with
        the levels observed_issue, not_observed and inconclusive. Nothing is stored, and the vendor describes no
        fields of the answer.

        Args:
            source_type: What it is written by.
            prompt_text: What it shall look for, with the source `prompt`. At most 6000 characters.
            note_id: Note, with the source `call_note`.
            call_id: Call of the note.
            issue_id: Issue, with the sources `triage_issue` and `triage_flag`.
            flag_id: Flag of the issue, with the source `triage_flag`.
            example_call_ids: Calls that show it.

        Sends `POST /v1/evals/agent-drafts/from-triage`.
        """
        return await self._client._fetch(
            calls.draft_eval_agent_from_triage(
                source_type=source_type,
                prompt_text=prompt_text,
                note_id=note_id,
                call_id=call_id,
                issue_id=issue_id,
                flag_id=flag_id,
                example_call_ids=example_call_ids,
            )
        )

    async def apply_run(self, run_id: str, *, targets: ListOf[models.EvalApplyTarget]) -> Any:
        """Apply the verdicts of a run.

        Writes the verdicts of a run into tags. The vendor's programs show no further fields, and none of the
        answer.

        Args:
            run_id: Id of the run.
            targets: Where to write them.

        Sends `POST /v1/evals/runs/{run_id}/apply`.
        """
        return await self._client._fetch(calls.apply_eval_run(run_id, targets=targets))

    def list_workbench_setups(
        self, *, limit: int | Unset = UNSET, starting_after: str | Unset = UNSET, ending_before: str | Unset = UNSET
    ) -> results.AsyncPaginator[models.EvalWorkbenchSetupListItem]:
        """List setups.

        Returns the saved setups of the organisation a page at a time, each with its latest run.

        Pages are fetched when the result is iterated, and not before.

        Args:
            limit: How many items a page holds. At least 1, at most 100, 25 when left out.
            starting_after: Cursor of the previous page; the items after it are returned.
            ending_before: Id of an item; those before it are returned. It cannot be combined with `starting_after`,
                so one page at a time.

        Sends `GET /v1/evals/workbench-setups`.
        """
        return self._client._paginate(
            calls.list_eval_workbench_setups(limit=limit, starting_after=starting_after, ending_before=ending_before)
        )

    async def create_workbench_setup(
        self, *, name: str | Unset = UNSET, description: str | None | Unset = UNSET
    ) -> models.EvalWorkbenchSetupDetail:
        """Create a setup.

        Makes a setup with an empty draft. Agents, threshold and calls are put into the draft, by an update of that
        version.

        Args:
            name: Name shown in lists. At least 1 character, at most 200 characters.
            description: What the setup is for.

        Sends `POST /v1/evals/workbench-setups`.
        """
        return await self._client._fetch(calls.create_eval_workbench_setup(name=name, description=description))

    async def get_workbench_setup(self, setup_id: str) -> models.EvalWorkbenchSetupDetail:
        """Get a setup.

        Reads a setup together with its draft.

        Args:
            setup_id: Id of the setup.

        Sends `GET /v1/evals/workbench-setups/{setup_id}`.
        """
        return await self._client._fetch(calls.get_eval_workbench_setup(setup_id))

    async def delete_workbench_setup(self, setup_id: str) -> None:
        """Delete a setup.

        Marks the setup as deleted, rather than erasing it. The answer has no body.

        Args:
            setup_id: Id of the setup.

        Sends `DELETE /v1/evals/workbench-setups/{setup_id}`.
        """
        return await self._client._fetch(calls.delete_eval_workbench_setup(setup_id))

    async def update_workbench_setup(
        self,
        setup_id: str,
        *,
        name: str | Unset = UNSET,
        description: str | None | Unset = UNSET,
        active_version_id: str | None | Unset = UNSET,
        metadata: Mapping[str, str] | Unset = UNSET,
    ) -> models.EvalWorkbenchSetupDetail:
        """Update a setup.

        Changes what stands above the versions, and which version is live. Agents and calls are edited in the draft.

        Args:
            setup_id: Id of the setup.
            name: New name. At least 1 character, at most 200 characters.
            description: New description, null to clear it.
            active_version_id: Version that shall be live; null takes the setup out of use.
            metadata: Your own texts by key, in the place of all that were there.

        Sends `PATCH /v1/evals/workbench-setups/{setup_id}`.
        """
        return await self._client._fetch(
            calls.update_eval_workbench_setup(
                setup_id, name=name, description=description, active_version_id=active_version_id, metadata=metadata
            )
        )

    async def publish_workbench_setup(self, setup_id: str) -> models.EvalWorkbenchSetupPublication:
        """Publish a setup.

        Freezes the draft as the live version, and opens a new draft. It takes at least one agent, and each agent
        needs a target level.

        Args:
            setup_id: Id of the setup.

        Sends `POST /v1/evals/workbench-setups/{setup_id}/publications`.
        """
        return await self._client._fetch(calls.publish_eval_workbench_setup(setup_id))

    def list_workbench_setup_versions(
        self,
        setup_id: str,
        *,
        limit: int | Unset = UNSET,
        starting_after: str | Unset = UNSET,
        ending_before: str | Unset = UNSET,
    ) -> results.AsyncPaginator[models.EvalWorkbenchSetupVersionListItem]:
        """List versions of a setup.

        Returns the versions of a setup a page at a time, with the number of their agents.

        Pages are fetched when the result is iterated, and not before.

        Args:
            setup_id: Id of the setup.
            limit: How many items a page holds. At least 1, at most 100, 25 when left out.
            starting_after: Cursor of the previous page; the items after it are returned.
            ending_before: Id of an item; those before it are returned. It cannot be combined with `starting_after`,
                so one page at a time.

        Sends `GET /v1/evals/workbench-setups/{setup_id}/versions`.
        """
        return self._client._paginate(
            calls.list_eval_workbench_setup_versions(
                setup_id, limit=limit, starting_after=starting_after, ending_before=ending_before
            )
        )

    async def create_workbench_setup_version(
        self,
        setup_id: str,
        *,
        name: str | Unset = UNSET,
        description: str | None | Unset = UNSET,
        from_version_id: str | Unset = UNSET,
    ) -> models.EvalWorkbenchSetupVersion:
        """Create a version of a setup.

        Copies a version to a new draft. This is the way to edit what has already been published.

        Args:
            setup_id: Id of the setup.
            name: Name of the new version. At least 1 character, at most 200 characters.
            description: What is special about it.
            from_version_id: Version to copy; the present draft when left out.

        Sends `POST /v1/evals/workbench-setups/{setup_id}/versions`.
        """
        return await self._client._fetch(
            calls.create_eval_workbench_setup_version(
                setup_id, name=name, description=description, from_version_id=from_version_id
            )
        )

    async def get_workbench_setup_version(self, setup_id: str, version_id: str) -> models.EvalWorkbenchSetupVersion:
        """Get a version of a setup.

        Reads a version with its agents and calls.

        Args:
            setup_id: Id of the setup.
            version_id: Id of the version.

        Sends `GET /v1/evals/workbench-setups/{setup_id}/versions/{version_id}`.
        """
        return await self._client._fetch(calls.get_eval_workbench_setup_version(setup_id, version_id))

    async def update_workbench_setup_version(
        self,
        setup_id: str,
        version_id: str,
        *,
        name: str | Unset = UNSET,
        description: str | None | Unset = UNSET,
        attached_agents: ListOf[models.EvalAttachedAgent | models.EvalAttachedAgentDict] | Unset = UNSET,
        pass_threshold_pct: int | None | Unset = UNSET,
        run_mode: models.EvalRunMode | Unset = UNSET,
        default_test_config_id: str | None | Unset = UNSET,
        default_call_ids: ListOf[str] | Unset = UNSET,
    ) -> models.EvalWorkbenchSetupVersion:
        """Update a version of a setup.

        Edits a draft; versions that have been published stay as they are. Lists are replaced as a whole.

        Args:
            setup_id: Id of the setup.
            version_id: Id of the version.
            name: New name. At least 1 character, at most 200 characters.
            description: New description, null to clear it.
            attached_agents: Eval agents that judge, in the place of all before; each needs a target level. At most
                20 items.
            pass_threshold_pct: Percentage a run has to reach, null for no threshold. At least 0, at most 100.
            run_mode: Modality of the agents that take part.
            default_test_config_id: Test configuration used when a run names none, null for none.
            default_call_ids: Calls judged when a run names none. At most 5000 items.

        Sends `PATCH /v1/evals/workbench-setups/{setup_id}/versions/{version_id}`.
        """
        return await self._client._fetch(
            calls.update_eval_workbench_setup_version(
                setup_id,
                version_id,
                name=name,
                description=description,
                attached_agents=attached_agents,
                pass_threshold_pct=pass_threshold_pct,
                run_mode=run_mode,
                default_test_config_id=default_test_config_id,
                default_call_ids=default_call_ids,
            )
        )

    async def wait_for_run(
        self,
        run_id: str,
        *,
        deadline: float | None = 14400,
        on_progress: results.OnProgress[models.EvalRun] | None = None,
    ) -> models.EvalRun:
        """Wait until the thing that `get_run` reads is finished, and return it.

        It is finished when `status` is COMPLETE or PARTIAL; `WaitFailedError` is raised when `status` is FAILED or
        CANCELLED. When the deadline passes, `WaitTimeoutError` is raised, with what was read last.

        Args:
            run_id: Id of the run.
            deadline: Seconds to wait in all, None for ever; the thing continues at the vendor.
            on_progress: Called with a `Progress` after each read.
        """
        return await self._client._wait(calls.get_eval_run(run_id), deadline=deadline, on_progress=on_progress)

    async def wait_for_runs(
        self,
        run_ids: ListOf[str],
        *,
        deadline: float | None = 14400,
        concurrency: int = 8,
        on_progress: results.OnProgress[models.EvalRun] | None = None,
    ) -> builtins.list[models.EvalRun]:
        """Wait for several at once, as `wait_for_run` does for one, and return them in their order.

        It is finished when `status` is COMPLETE or PARTIAL; `WaitFailedError` is raised when `status` is FAILED or
        CANCELLED. When the deadline passes, `WaitTimeoutError` is raised, with what was read last.

        `WaitAllError` has every failure, and the things that ended well.

        Args:
            run_ids: The ids, each once or more. Id of the run.
            deadline: Seconds to wait in all, None for ever; the thing continues at the vendor.
            concurrency: How many are read at once.
            on_progress: Called with a `Progress` after each read.
        """
        return await self._client._wait_all(
            lambda one: calls.get_eval_run(one),
            run_ids,
            deadline=deadline,
            concurrency=concurrency,
            on_progress=on_progress,
        )

    async def create_run_and_wait(
        self,
        *,
        call_ids: ListOf[str],
        attached_agents: ListOf[models.EvalAttachedAgentInput | models.EvalAttachedAgentInputDict] | Unset = UNSET,
        run_mode: models.EvalRunMode | Unset = UNSET,
        pass_threshold_pct: float | Unset = UNSET,
        workbench_setup_id: str | Unset = UNSET,
        workbench_setup_version_id: str | Unset = UNSET,
        triggered_by: models.EvalRunTrigger | Unset = UNSET,
        metadata: Mapping[str, str] | Unset = UNSET,
        deadline: float | None = 14400,
        on_progress: results.OnProgress[models.EvalRun] | None = None,
    ) -> models.EvalRun:
        """Do what `create_run` does, wait as `wait_for_run` does, and return the finished thing.

        It is finished when `status` is COMPLETE or PARTIAL; `WaitFailedError` is raised when `status` is FAILED or
        CANCELLED. When the deadline passes, `WaitTimeoutError` is raised, with what was read last.

        This costs money.

        Every `APIError` after the first call has what was made in `waited`, so that you can wait for it again.

        Args:
            call_ids: Calls to judge. At least 1 item, at most 5000 items.
            attached_agents: Eval agents that judge; needed unless a version of a setup is named. At most 50 items.
            run_mode: Which of the agents take part, by modality. 'text' when left out.
            pass_threshold_pct: Percentage at which the run as a whole has passed; without one it neither passes nor
                fails. At least 0, at most 100.
            workbench_setup_id: Setup the run belongs to; goes together with `workbench_setup_version_id`.
            workbench_setup_version_id: Version of the setup, whose agents judge when no others are attached.
            triggered_by: What starts the run, for later filtering. 'manual' when left out.
            metadata: Your own texts by key.
            deadline: Seconds to wait in all, None for ever; the thing continues at the vendor.
            on_progress: Called with a `Progress` after each read.
        """
        return await self._client._make_and_wait(
            calls.create_eval_run(
                call_ids=call_ids,
                attached_agents=attached_agents,
                run_mode=run_mode,
                pass_threshold_pct=pass_threshold_pct,
                workbench_setup_id=workbench_setup_id,
                workbench_setup_version_id=workbench_setup_version_id,
                triggered_by=triggered_by,
                metadata=metadata,
            ),
            ("id",),
            lambda made: calls.get_eval_run(made),
            deadline=deadline,
            on_progress=on_progress,
        )

    async def create_run_once(
        self,
        *,
        key: str,
        call_ids: ListOf[str],
        attached_agents: ListOf[models.EvalAttachedAgentInput | models.EvalAttachedAgentInputDict] | Unset = UNSET,
        run_mode: models.EvalRunMode | Unset = UNSET,
        pass_threshold_pct: float | Unset = UNSET,
        workbench_setup_id: str | Unset = UNSET,
        workbench_setup_version_id: str | Unset = UNSET,
        triggered_by: models.EvalRunTrigger | Unset = UNSET,
        metadata: Mapping[str, str] | Unset = UNSET,
    ) -> models.EvalRun | models.EvalRunListItem:
        """Do what `create_run` does, at most once for each key.

        The key is looked for with `list_runs` first, and again after an unknown outcome, before anything is sent
        again. If it is found, that is returned. `OnceError` is raised if there is no way to know.

        This costs money.

        The other arguments are those of `create_run`.

        Args:
            key: A string of your own that no other call has, such as the id of an order; it is kept in
                `metadata.personae_key`.

        Sends `POST /v1/evals/runs`.
        """
        sent: models.EvalRun | models.EvalRunListItem = await self._client._once(
            key,
            calls.create_eval_run(
                call_ids=call_ids,
                attached_agents=attached_agents,
                run_mode=run_mode,
                pass_threshold_pct=pass_threshold_pct,
                workbench_setup_id=workbench_setup_id,
                workbench_setup_version_id=workbench_setup_version_id,
                triggered_by=triggered_by,
                metadata=metadata,
            ),
            calls.list_eval_runs(),
        )
        return sent


if TYPE_CHECKING:

    class EvalsWithResponse:
        """`Evals`, whose methods answer with the whole `Response`."""

        def __init__(self, resource: Evals) -> None:
            self.get_status = answered(resource.get_status)
            self.list_agent_templates = answered(resource.list_agent_templates)
            self.get_agent_template = answered(resource.get_agent_template)
            self.list_user_templates = resource.list_user_templates
            self.create_user_template = answered(resource.create_user_template)
            self.get_user_template = answered(resource.get_user_template)
            self.delete_user_template = answered(resource.delete_user_template)
            self.update_user_template = answered(resource.update_user_template)
            self.list_agents = resource.list_agents
            self.create_agent = answered(resource.create_agent)
            self.get_agent = answered(resource.get_agent)
            self.delete_agent = answered(resource.delete_agent)
            self.update_agent = answered(resource.update_agent)
            self.publish_agent = answered(resource.publish_agent)
            self.list_agent_versions = resource.list_agent_versions
            self.create_agent_version = answered(resource.create_agent_version)
            self.get_agent_version = answered(resource.get_agent_version)
            self.update_agent_version = answered(resource.update_agent_version)
            self.list_runs = resource.list_runs
            self.create_run = answered(resource.create_run)
            self.estimate_run = answered(resource.estimate_run)
            self.get_run = answered(resource.get_run)
            self.list_run_agent_results = resource.list_run_agent_results
            self.list_run_agent_snapshots = answered(resource.list_run_agent_snapshots)
            self.list_run_call_results = resource.list_run_call_results
            self.cancel_run = answered(resource.cancel_run)
            self.list_test_configs = answered(resource.list_test_configs)
            self.create_test_config = answered(resource.create_test_config)
            self.delete_test_config = answered(resource.delete_test_config)
            self.update_test_config = answered(resource.update_test_config)
            self.draft_agent_from_triage = answered(resource.draft_agent_from_triage)
            self.apply_run = answered(resource.apply_run)
            self.list_workbench_setups = resource.list_workbench_setups
            self.create_workbench_setup = answered(resource.create_workbench_setup)
            self.get_workbench_setup = answered(resource.get_workbench_setup)
            self.delete_workbench_setup = answered(resource.delete_workbench_setup)
            self.update_workbench_setup = answered(resource.update_workbench_setup)
            self.publish_workbench_setup = answered(resource.publish_workbench_setup)
            self.list_workbench_setup_versions = resource.list_workbench_setup_versions
            self.create_workbench_setup_version = answered(resource.create_workbench_setup_version)
            self.get_workbench_setup_version = answered(resource.get_workbench_setup_version)
            self.update_workbench_setup_version = answered(resource.update_workbench_setup_version)
            self.wait_for_run = answered(resource.wait_for_run)
            self.wait_for_runs = all_answered(resource.wait_for_runs)
            self.create_run_and_wait = answered(resource.create_run_and_wait)
            self.create_run_once = answered(resource.create_run_once)

    class AsyncEvalsWithResponse:
        """`AsyncEvals`, whose methods answer with the whole `Response`."""

        def __init__(self, resource: AsyncEvals) -> None:
            self.get_status = async_answered(resource.get_status)
            self.list_agent_templates = async_answered(resource.list_agent_templates)
            self.get_agent_template = async_answered(resource.get_agent_template)
            self.list_user_templates = resource.list_user_templates
            self.create_user_template = async_answered(resource.create_user_template)
            self.get_user_template = async_answered(resource.get_user_template)
            self.delete_user_template = async_answered(resource.delete_user_template)
            self.update_user_template = async_answered(resource.update_user_template)
            self.list_agents = resource.list_agents
            self.create_agent = async_answered(resource.create_agent)
            self.get_agent = async_answered(resource.get_agent)
            self.delete_agent = async_answered(resource.delete_agent)
            self.update_agent = async_answered(resource.update_agent)
            self.publish_agent = async_answered(resource.publish_agent)
            self.list_agent_versions = resource.list_agent_versions
            self.create_agent_version = async_answered(resource.create_agent_version)
            self.get_agent_version = async_answered(resource.get_agent_version)
            self.update_agent_version = async_answered(resource.update_agent_version)
            self.list_runs = resource.list_runs
            self.create_run = async_answered(resource.create_run)
            self.estimate_run = async_answered(resource.estimate_run)
            self.get_run = async_answered(resource.get_run)
            self.list_run_agent_results = resource.list_run_agent_results
            self.list_run_agent_snapshots = async_answered(resource.list_run_agent_snapshots)
            self.list_run_call_results = resource.list_run_call_results
            self.cancel_run = async_answered(resource.cancel_run)
            self.list_test_configs = async_answered(resource.list_test_configs)
            self.create_test_config = async_answered(resource.create_test_config)
            self.delete_test_config = async_answered(resource.delete_test_config)
            self.update_test_config = async_answered(resource.update_test_config)
            self.draft_agent_from_triage = async_answered(resource.draft_agent_from_triage)
            self.apply_run = async_answered(resource.apply_run)
            self.list_workbench_setups = resource.list_workbench_setups
            self.create_workbench_setup = async_answered(resource.create_workbench_setup)
            self.get_workbench_setup = async_answered(resource.get_workbench_setup)
            self.delete_workbench_setup = async_answered(resource.delete_workbench_setup)
            self.update_workbench_setup = async_answered(resource.update_workbench_setup)
            self.publish_workbench_setup = async_answered(resource.publish_workbench_setup)
            self.list_workbench_setup_versions = resource.list_workbench_setup_versions
            self.create_workbench_setup_version = async_answered(resource.create_workbench_setup_version)
            self.get_workbench_setup_version = async_answered(resource.get_workbench_setup_version)
            self.update_workbench_setup_version = async_answered(resource.update_workbench_setup_version)
            self.wait_for_run = async_answered(resource.wait_for_run)
            self.wait_for_runs = async_all_answered(resource.wait_for_runs)
            self.create_run_and_wait = async_answered(resource.create_run_and_wait)
            self.create_run_once = async_answered(resource.create_run_once)

else:
    EvalsWithResponse, AsyncEvalsWithResponse = Evals, AsyncEvals
