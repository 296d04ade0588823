# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The operations of Pathways."""

from __future__ import annotations

import builtins
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ... import results
from ...responses import with_response
from ...types import UNSET, AsyncClient, ListOf, SyncClient, Unset
from .. import models
from ..calls import pathways as calls

if TYPE_CHECKING:
    from ...responses import all_answered, answered, async_all_answered, async_answered


class Pathways:
    """Conversations as graphs: nodes that say or do something, and edges by which a call goes from one to the next.
    Pathways have versions, are sorted into folders, and can be tried in a chat or node by node.
    """

    __slots__ = ("_client",)

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    @property
    def with_response(self) -> PathwaysWithResponse:
        """The same methods, which answer with the whole `Response`: status, headers, request id, attempts and `parsed`.

        A list is a paginator here too, as its pages have their responses; a file is read at once.
        """
        whole: PathwaysWithResponse = with_response(self)
        return whole

    def list(self) -> builtins.list[models.PathwaySummary]:
        """List pathways.

        Returns the pathways of the account in one answer. Older pages of Bland's reference show a single pathway
        with its nodes here; the nodes are best read one pathway at a time.

        Sends `GET /v1/pathway`.
        """
        return self._client._fetch(calls.list_pathways())

    def create(self, *, name: str, description: str | Unset = UNSET) -> models.PathwayCreated:
        """Create a pathway.

        Makes an empty pathway and returns its id. Nodes and edges come with an update or with a version of their
        own.

        Args:
            name: Name of the pathway.
            description: What the pathway is for.

        Sends `POST /v1/pathway/create`.
        """
        return self._client._fetch(calls.create_pathway(name=name, description=description))

    def generate(self, *, input_prompt: str, input_name: str | Unset = UNSET) -> models.PathwayGenerationJob:
        """Generate a pathway from a prompt.

        Queues the making of a whole pathway from a description in words and returns the id of the job. Work on it
        begins with the first request for its status. The prompt needs 100 characters; beyond 8000 it needs an
        enterprise plan.

        Args:
            input_prompt: What the pathway shall do. At least 100 characters.
            input_name: Name of the new pathway.

        Sends `POST /v1/pathway/generate`.
        """
        return self._client._fetch(calls.generate_pathway(input_prompt=input_prompt, input_name=input_name))

    def get_generation_status(self, job_id: str) -> models.PathwayGeneration:
        """Get the state of a generation.

        Tells whether a generated pathway is ready, and its id. Ask again until `ready` is true, then look at
        `error`: a generation that failed is a success of this request.

        Args:
            job_id: Id of the job that generating a pathway returned.

        Sends `GET /v1/pathway/generate/status/{job_id}`.
        """
        return self._client._fetch(calls.get_pathway_generation_status(job_id))

    def get_session(self) -> models.PathwaySession:
        """Get a token for pathway chats.

        Makes a token with which pathway chats can be opened for an hour, for pages that must not know the API key.
        Although this is a GET, each request makes a new token.

        Sends `GET /v1/pathway/session`.
        """
        return self._client._fetch(calls.get_pathway_session())

    def get(self, pathway_id: str) -> models.Pathway:
        """Get a pathway.

        Reads a pathway with its nodes and edges. The answer does not repeat the id.

        Args:
            pathway_id: Id of the pathway, a UUID.

        Sends `GET /v1/pathway/{pathway_id}`.
        """
        return self._client._fetch(calls.get_pathway(pathway_id))

    def update(
        self,
        pathway_id: str,
        *,
        name: str | Unset = UNSET,
        description: str | Unset = UNSET,
        nodes: ListOf[models.PathwayNode | models.PathwayNodeDict | models.PathwayGlobals | models.PathwayGlobalsDict]
        | Unset = UNSET,
        edges: ListOf[models.PathwayEdge | models.PathwayEdgeDict] | Unset = UNSET,
    ) -> models.Pathway:
        """Change a pathway.

        Replaces the fields that are sent. `nodes` and `edges` replace the whole graph, so send those that shall
        remain too; exactly one node has to be the start.

        Args:
            pathway_id: Id of the pathway, a UUID.
            name: New name of the pathway.
            description: New description of the pathway.
            nodes: All nodes of the graph. The prompt of all nodes is an entry of its own, with `globalConfig`.
            edges: All edges of the graph.

        Sends `POST /v1/pathway/{pathway_id}`.
        """
        return self._client._fetch(
            calls.update_pathway(pathway_id, name=name, description=description, nodes=nodes, edges=edges)
        )

    def delete(self, pathway_id: str) -> models.StatusAnswer:
        """Delete a pathway.

        Removes a pathway with its versions. Numbers and personas that lead to it need another one.

        Args:
            pathway_id: Id of the pathway, a UUID.

        Sends `DELETE /v1/pathway/{pathway_id}`.
        """
        return self._client._fetch(calls.delete_pathway(pathway_id))

    def create_chat(
        self,
        *,
        pathway_id: str,
        start_node_id: str | Unset = UNSET,
        request_data: Mapping[str, Any] | Unset = UNSET,
        use_candidate_model: bool | Unset = UNSET,
        pathway_version: int | Unset = UNSET,
    ) -> models.PathwayChat:
        """Open a chat with a pathway.

        Opens a conversation in text with a pathway, to try it without a call. Nothing is said yet: send a message
        next.

        Args:
            pathway_id: Pathway to talk to.
            start_node_id: Node to begin at; by default the start of the pathway.
            request_data: Variables to begin with, which nodes use in double braces.
            use_candidate_model: Talk to the model that Bland is about to introduce.
            pathway_version: Number of the version to talk to.

        Sends `POST /v1/pathway/chat/create`.
        """
        return self._client._fetch(
            calls.create_pathway_chat(
                pathway_id=pathway_id,
                start_node_id=start_node_id,
                request_data=request_data,
                use_candidate_model=use_candidate_model,
                pathway_version=pathway_version,
            )
        )

    def get_chat(self, chat_id: str) -> builtins.list[models.PathwayChatMessage]:
        """Get the messages of a chat.

        Returns what was said in a chat with a pathway so far, by both sides and in order.

        Args:
            chat_id: Id of the chat, a UUID.

        Sends `GET /v1/pathway/chat/{chat_id}`.
        """
        return self._client._fetch(calls.get_pathway_chat(chat_id))

    def send_chat_message(self, chat_id: str, *, message: str | Unset = UNSET) -> models.PathwayChatTurn:
        """Send a message to a chat.

        Says something to the pathway and returns what it says to that, and where in the graph it is now. Leave
        `message` out the first time to have the pathway speak first. Each message costs money.

        This costs money.

        Args:
            chat_id: Id of the chat, a UUID.
            message: What to say; without it the pathway says its next sentence.

        Sends `POST /v1/pathway/chat/{chat_id}`.
        """
        return self._client._fetch(calls.send_pathway_chat_message(chat_id, message=message))

    def list_folders(self) -> builtins.list[models.PathwayFolder]:
        """List folders of pathways.

        Returns all folders in one flat list; `parent_folder_id` makes the tree.

        Sends `GET /v1/pathway/folders`.
        """
        return self._client._fetch(calls.list_pathway_folders())

    def create_folder(self, *, name: str, parent_folder_id: str | Unset = UNSET) -> models.PathwayFolderSaved:
        """Create a folder.

        Makes an empty folder, at the top level or in another folder.

        Args:
            name: Name of the folder.
            parent_folder_id: Folder to make it in, left out for the top level.

        Sends `POST /v1/pathway/folders`.
        """
        return self._client._fetch(calls.create_pathway_folder(name=name, parent_folder_id=parent_folder_id))

    def move_to_folder(self, *, pathway_id: str, folder_id: str | None | Unset = UNSET) -> models.PathwayMove:
        """Move a pathway to a folder.

        Puts a pathway into a folder, or, without `folder_id`, back to the top level.

        Args:
            pathway_id: Pathway to move.
            folder_id: Folder to move it to, null for the top level.

        Sends `POST /v1/pathway/folders/move`.
        """
        return self._client._fetch(calls.move_pathway_to_folder(pathway_id=pathway_id, folder_id=folder_id))

    def delete_folder(self, folder_id: str) -> models.PathwayFolderDeletion:
        """Delete a folder.

        Removes a folder, which must not hold other folders. Pathways in it are not deleted.

        Args:
            folder_id: Id of the folder.

        Sends `DELETE /v1/pathway/folders/{folder_id}`.
        """
        return self._client._fetch(calls.delete_pathway_folder(folder_id))

    def update_folder(self, folder_id: str, *, name: str) -> models.PathwayFolderSaved:
        """Rename a folder.

        Gives a folder another name. It stays where it is.

        Args:
            folder_id: Id of the folder.
            name: New name of the folder.

        Sends `PATCH /v1/pathway/folders/{folder_id}`.
        """
        return self._client._fetch(calls.update_pathway_folder(folder_id, name=name))

    def list_in_folder(self, folder_id: str) -> builtins.list[models.PathwayFolderItem]:
        """List the pathways in a folder.

        Returns the pathways of one folder in one answer, without their nodes.

        Args:
            folder_id: Id of the folder.

        Sends `GET /v1/pathway/folders/{folder_id}/pathways`.
        """
        return self._client._fetch(calls.list_folder_pathways(folder_id))

    def run_simulation(
        self,
        *,
        pathway_id: str,
        personas: ListOf[str | Mapping[str, Any]],
        max_turns: int | Unset = UNSET,
        pathway_version: int | str | Unset = UNSET,
        start_node_id: str | Unset = UNSET,
        advanced_instructions: str | Unset = UNSET,
        request_data: Mapping[str, Any] | Unset = UNSET,
        mock_custom_code: Mapping[str, Any] | Unset = UNSET,
    ) -> models.PathwaySimulationStarted:
        """Simulate conversations with a pathway.

        Lets a model play callers, one for each persona, and talk to a pathway in text. The answer comes at once:
        read the simulation until all of them are over.

        Args:
            pathway_id: Pathway to talk to.
            personas: Callers to play. One of the vendor's programs sends descriptions, another one objects, whose
                fields are not known.
            max_turns: After how many turns a conversation ends. The vendor's programs send 20 or 5 by themselves.
            pathway_version: Version to talk to, as its number or as a text.
            start_node_id: Node to begin at; by default the start of the pathway.
            advanced_instructions: What all of the callers are to keep to.
            request_data: Variables to begin with, which nodes use in double braces.
            mock_custom_code: What nodes with code are to return, by the ids of the nodes. Bland may refuse it.

        Sends `POST /v1/pathway/simulations/run`.
        """
        return self._client._fetch(
            calls.run_pathway_simulation(
                pathway_id=pathway_id,
                personas=personas,
                max_turns=max_turns,
                pathway_version=pathway_version,
                start_node_id=start_node_id,
                advanced_instructions=advanced_instructions,
                request_data=request_data,
                mock_custom_code=mock_custom_code,
            )
        )

    def get_simulation(self, simulation_id: str) -> models.PathwaySimulation:
        """Get a simulation.

        Reads a simulation with what was said in it so far.

        Args:
            simulation_id: Id of the simulation that running one returned.

        Sends `GET /v1/pathway/simulations/{simulation_id}`.
        """
        return self._client._fetch(calls.get_pathway_simulation(simulation_id))

    def continue_simulation(self, simulation_id: str, *, call_id: str, additional_turns: int | Unset = UNSET) -> Any:
        """Go on with a simulation.

        Lets one conversation of a simulation go on for further turns, such as one that has come to its most. The
        shape of the answer is not known.

        Args:
            simulation_id: Id of the simulation that running one returned.
            call_id: Conversation that goes on.
            additional_turns: How many turns it may take. 5 when left out.

        Sends `POST /v1/pathway/simulations/{simulation_id}/continue`.
        """
        return self._client._fetch(
            calls.continue_pathway_simulation(simulation_id, call_id=call_id, additional_turns=additional_turns)
        )

    def add_test_case(
        self,
        *,
        pathway_id: str,
        name: str | Unset = UNSET,
        call_id: str | Unset = UNSET,
        success_criteria: str | Unset = UNSET,
        start_node_id: str | Unset = UNSET,
        input_messages: ListOf[str] | Unset = UNSET,
        request_data: Mapping[str, Any] | Unset = UNSET,
    ) -> models.PathwayTestCaseAdded:
        """Add a test case to a pathway.

        Keeps a conversation as a test of a pathway, from a call or from what a caller says, with what must come of
        it. It is run once in a simulation, whose id comes back.

        Args:
            pathway_id: Pathway to test.
            name: Name of the test case.
            call_id: Call to make it from.
            success_criteria: What must have happened, in words.
            start_node_id: Node to begin at; by default the start of the pathway.
            input_messages: What the caller says, one text a turn.
            request_data: Variables to begin with, which nodes use in double braces.

        Sends `POST /v1/pathway/test-cases/add`.
        """
        return self._client._fetch(
            calls.add_pathway_test_case(
                pathway_id=pathway_id,
                name=name,
                call_id=call_id,
                success_criteria=success_criteria,
                start_node_id=start_node_id,
                input_messages=input_messages,
                request_data=request_data,
            )
        )

    def list_test_cases(self, pathway_id: str) -> builtins.list[models.PathwayTestCase]:
        """List the test cases of a pathway.

        Returns the test cases of a pathway, each with how its last run went.

        Args:
            pathway_id: Id of the pathway, a UUID.

        Sends `GET /v1/pathway/test-cases/{pathway_id}`.
        """
        return self._client._fetch(calls.list_pathway_test_cases(pathway_id))

    def run_test_case(self, test_case_id: str, *, version_number: int | Unset = UNSET) -> Any:
        """Run a test case of a pathway.

        Runs a test case against a version of its pathway; the list of test cases tells how it went. The shape of
        the answer is not known.

        Args:
            test_case_id: Id of the test case.
            version_number: Version to test.

        Sends `POST /v1/pathway/test-cases/{test_case_id}/run`.
        """
        return self._client._fetch(calls.run_pathway_test_case(test_case_id, version_number=version_number))

    def get_test_case_call(self, call_id: str) -> Any:
        """Get the test cases of a call.

        Reads what test cases have to do with a call. The shape of the answer is not known.

        Args:
            call_id: Id of the call.

        Sends `GET /v1/pathway/test-cases/calls/{call_id}`.
        """
        return self._client._fetch(calls.get_pathway_test_case_call(call_id))

    def invoke_node_test(
        self,
        *,
        conversations: ListOf[models.NodeTestConversation | models.NodeTestConversationDict],
        node_id: str,
        pathway_id: str,
        new_prompt: str | Unset = UNSET,
        static_text: str | Unset = UNSET,
        judge_prompt: str | Unset = UNSET,
        loop_prompt: str | Unset = UNSET,
        extract_variables: ListOf[models.NodeTestVariable | models.NodeTestVariableDict] | Unset = UNSET,
        pathway_version: str | Unset = UNSET,
        n_permutations: int | Unset = UNSET,
    ) -> models.NodeTestRunReference:
        """Test a node of a pathway.

        Plays past conversations through a node with a new prompt or a fixed text (one of the two), and has the
        replies judged. Variants of what callers said can be tried too. The work goes on after the answer: read the
        run until it is finished.

        Args:
            conversations: Conversations to play; up to four recent ones are added by Bland.
            node_id: Node to test.
            pathway_id: Pathway of the node.
            new_prompt: Prompt to try at the node.
            static_text: Text that is always said at the node, instead of a prompt.
            judge_prompt: How to judge the replies, by default by the new prompt.
            loop_prompt: Condition under which the conversation stays at the node.
            extract_variables: Variables to take from the conversations.
            pathway_version: Number of the version to test, as text.
            n_permutations: How many variants of each conversation to try beside the original. 5 when left out.

        Sends `POST /v1/node_tests/invoke`.
        """
        return self._client._fetch(
            calls.invoke_node_test(
                conversations=conversations,
                node_id=node_id,
                pathway_id=pathway_id,
                new_prompt=new_prompt,
                static_text=static_text,
                judge_prompt=judge_prompt,
                loop_prompt=loop_prompt,
                extract_variables=extract_variables,
                pathway_version=pathway_version,
                n_permutations=n_permutations,
            )
        )

    def run_node_test(
        self,
        *,
        pathway_id: str,
        node_id: str,
        new_prompt: str | Unset = UNSET,
        n_permutations: int | Unset = UNSET,
        pathway_version: str | Unset = UNSET,
        conversations: ListOf[models.NodeTestConversation | models.NodeTestConversationDict] | Unset = UNSET,
    ) -> models.NodeTestRunReference:
        """Test a node of a pathway with a new prompt.

        Plays conversations through a node with a new prompt and variants of what callers said, as the vendor's
        programs do. `invoke_node_test` is the documented way, and can do more. Read the run until it is finished.

        Args:
            pathway_id: Pathway of the node.
            node_id: Node to test.
            new_prompt: Prompt to try at the node.
            n_permutations: How many variants of each conversation to try beside the original. 5 when left out.
            pathway_version: Number of the version to test, as text.
            conversations: Conversations to play.

        Sends `POST /v1/node_tests/run`.
        """
        return self._client._fetch(
            calls.run_node_test(
                pathway_id=pathway_id,
                node_id=node_id,
                new_prompt=new_prompt,
                n_permutations=n_permutations,
                pathway_version=pathway_version,
                conversations=conversations,
            )
        )

    def test_code(
        self, *, pathway_id: str, node_id: str, input: Mapping[str, Any] | Unset = UNSET
    ) -> models.PathwayCodeRun:
        """Run the code of a node.

        Runs the code of a node of a pathway with given values. Not every server of Bland has this; those that have
        not answer 404.

        Args:
            pathway_id: Pathway of the node.
            node_id: Node with the code.
            input: Values for the code, by their names.

        Sends `POST /v1/blandcode/test`.
        """
        return self._client._fetch(calls.test_pathway_code(pathway_id=pathway_id, node_id=node_id, input=input))

    def get_node_test_run(self, run_id: str) -> models.NodeTestRun:
        """Get a test of a node.

        Reads a run with all that was said in it. Results come in while it is still PENDING.

        Args:
            run_id: Id of the run that testing a node returned.

        Sends `GET /v1/node_tests/run/{run_id}`.
        """
        return self._client._fetch(calls.get_node_test_run(run_id))

    def list_call_events(
        self, call_id: str, *, v: models.PathwayCallFormat
    ) -> builtins.list[
        models.PathwayCallInit
        | models.PathwayCallTransition
        | models.PathwayCallTag
        | models.PathwayCallTranscript
        | models.PathwayCallInterrupt
        | models.PathwayCallButton
        | models.PathwayCallLlmAction
        | models.PathwayCallWebhookInvoke
        | models.PathwayCallWebhookResult
        | models.PathwayCallWebhookMapping
        | models.PathwayCallToolInvoke
        | models.PathwayCallToolResult
        | models.PathwayCallKnowledgeInvoke
        | models.PathwayCallKnowledgeResult
        | models.PathwayCallSmsInvoke
        | models.PathwayCallSmsResult
        | models.PathwayCallSchedulingInvoke
        | models.PathwayCallSchedulingResult
        | models.PathwayCallLoopInvoke
        | models.PathwayCallLoopResult
        | models.PathwayCallExtractionInvoke
        | models.PathwayCallExtractionResult
        | models.PathwayCallCodeInvoke
        | models.PathwayCallCodeResult
        | models.PathwayCallCodeError
        | models.PathwayCallPathwayTransferInvoke
        | models.PathwayCallPathwayTransferResult
        | models.PathwayCallTransferInvoke
        | models.PathwayCallTransferResult
        | models.PathwayCallUnitTestInvoke
        | models.PathwayCallUnitTestResult
        | models.PathwayCallProblem
        | models.PathwayCallEvent
    ]:
        """List the events of a call.

        Returns what happened in a call on a pathway: what was said, which nodes it went through and what they did.
        Order the events by `sequence`, in which gaps are normal. A call without a pathway has none.

        Args:
            call_id: Id of the call.
            v: Form of the answer, always `2`; without it comes an older form that Bland is about to drop.

        Sends `GET /v1/pathway_calls/{call_id}`.
        """
        return self._client._fetch(calls.get_pathway_call(call_id, v=v))

    def list_versions(self, pathway_id: str) -> builtins.list[models.PathwayVersionSummary]:
        """List the versions of a pathway.

        Returns all versions of the pathway in one answer, without their graphs.

        Args:
            pathway_id: Id of the pathway, a UUID.

        Sends `GET /v1/pathway/{pathway_id}/versions`.
        """
        return self._client._fetch(calls.list_pathway_versions(pathway_id))

    def create_version(
        self,
        pathway_id: str,
        *,
        name: str,
        nodes: ListOf[models.PathwayNode | models.PathwayNodeDict | models.PathwayGlobals | models.PathwayGlobalsDict],
        edges: ListOf[models.PathwayEdge | models.PathwayEdgeDict],
    ) -> models.PathwayVersionSummary:
        """Create a version of a pathway.

        Stores a graph as a new version. Calls keep the version that is live until this one is published.

        Args:
            pathway_id: Id of the pathway, a UUID.
            name: Name of the version.
            nodes: All nodes of the graph. The prompt of all nodes is an entry of its own, with `globalConfig`.
            edges: All edges of the graph.

        Sends `POST /v1/pathway/{pathway_id}/version`.
        """
        return self._client._fetch(calls.create_pathway_version(pathway_id, name=name, nodes=nodes, edges=edges))

    def get_version(self, pathway_id: str, version_number: str | int) -> models.PathwayVersion:
        """Get a version of a pathway.

        Reads one version with its nodes and edges.

        Args:
            pathway_id: Id of the pathway, a UUID.
            version_number: Number of the version. Some pages of Bland's reference call it an id; reading takes the
                words production and staging too.

        Sends `GET /v1/pathway/{pathway_id}/version/{version_number}`.
        """
        return self._client._fetch(calls.get_pathway_version(pathway_id, version_number))

    def update_version(
        self,
        pathway_id: str,
        version_number: str | int,
        *,
        name: str,
        nodes: ListOf[models.PathwayNode | models.PathwayNodeDict | models.PathwayGlobals | models.PathwayGlobalsDict],
        edges: ListOf[models.PathwayEdge | models.PathwayEdgeDict],
    ) -> models.StatusAnswer:
        """Replace a version of a pathway.

        Replaces name, nodes and edges of a version, all of which must be sent. If the version is live, publish it
        again to be sure that calls follow the change.

        Args:
            pathway_id: Id of the pathway, a UUID.
            version_number: Number of the version. Some pages of Bland's reference call it an id; reading takes the
                words production and staging too.
            name: Name of the version.
            nodes: All nodes of the graph. The prompt of all nodes is an entry of its own, with `globalConfig`.
            edges: All edges of the graph.

        Sends `POST /v1/pathway/{pathway_id}/version/{version_number}`.
        """
        return self._client._fetch(
            calls.update_pathway_version(pathway_id, version_number, name=name, nodes=nodes, edges=edges)
        )

    def delete_version(self, pathway_id: str, version_number: str | int) -> models.StatusAnswer:
        """Delete a version of a pathway.

        Archives a version, so that it can no longer be used.

        Args:
            pathway_id: Id of the pathway, a UUID.
            version_number: Number of the version. Some pages of Bland's reference call it an id; reading takes the
                words production and staging too.

        Sends `DELETE /v1/pathway/{pathway_id}/version/{version_number}`.
        """
        return self._client._fetch(calls.delete_pathway_version(pathway_id, version_number))

    def publish_version(
        self, pathway_id: str, *, version_id: int, environment: models.PathwayEnvironment | Unset = UNSET
    ) -> models.PathwayPublication:
        """Publish a version of a pathway.

        Makes a version the live one, which callers meet from then on, or the one of the staging environment.

        Args:
            pathway_id: Id of the pathway, a UUID.
            version_id: Number of the version, its `version_number`.
            environment: Where to publish it, production when left out.

        Sends `POST /v1/pathway/{pathway_id}/publish`.
        """
        return self._client._fetch(
            calls.publish_pathway_version(pathway_id, version_id=version_id, environment=environment)
        )

    def wait_for_generation(
        self,
        job_id: str,
        *,
        deadline: float | None = 1800,
        on_progress: results.OnProgress[models.PathwayGeneration] | None = None,
    ) -> models.PathwayGeneration:
        """Wait until the thing that `get_generation_status` reads is finished, and return it.

        `WaitFailedError` is raised when `error` has any value; it is finished when `ready` is True. When the
        deadline passes, `WaitTimeoutError` is raised, with what was read last.

        Args:
            job_id: Id of the job that generating a pathway returned.
            deadline: Seconds to wait in all, None for ever; the thing continues at the vendor.
            on_progress: Called with a `Progress` after each read.
        """
        return self._client._wait(
            calls.get_pathway_generation_status(job_id), deadline=deadline, on_progress=on_progress
        )

    def wait_for_generations(
        self,
        job_ids: ListOf[str],
        *,
        deadline: float | None = 1800,
        concurrency: int = 8,
        on_progress: results.OnProgress[models.PathwayGeneration] | None = None,
    ) -> builtins.list[models.PathwayGeneration]:
        """Wait for several at once, as `wait_for_generation` does for one, and return them in their order.

        `WaitFailedError` is raised when `error` has any value; it is finished when `ready` is True. When the
        deadline passes, `WaitTimeoutError` is raised, with what was read last.

        `WaitAllError` has every failure, and the things that ended well.

        Args:
            job_ids: The ids, each once or more. Id of the job that generating a pathway returned.
            deadline: Seconds to wait in all, None for ever; the thing continues at the vendor.
            concurrency: How many are read at once.
            on_progress: Called with a `Progress` after each read.
        """
        return self._client._wait_all(
            lambda one: calls.get_pathway_generation_status(one),
            job_ids,
            deadline=deadline,
            concurrency=concurrency,
            on_progress=on_progress,
        )

    def generate_and_wait(
        self,
        *,
        input_prompt: str,
        input_name: str | Unset = UNSET,
        deadline: float | None = 1800,
        on_progress: results.OnProgress[models.PathwayGeneration] | None = None,
    ) -> models.PathwayGeneration:
        """Do what `generate` does, wait as `wait_for_generation` does, and return the finished thing.

        `WaitFailedError` is raised when `error` has any value; it is finished when `ready` is True. When the
        deadline passes, `WaitTimeoutError` is raised, with what was read last.

        Every `APIError` after the first call has what was made in `waited`, so that you can wait for it again.

        Args:
            input_prompt: What the pathway shall do. At least 100 characters.
            input_name: Name of the new pathway.
            deadline: Seconds to wait in all, None for ever; the thing continues at the vendor.
            on_progress: Called with a `Progress` after each read.
        """
        return self._client._make_and_wait(
            calls.generate_pathway(input_prompt=input_prompt, input_name=input_name),
            ("jobId",),
            lambda made: calls.get_pathway_generation_status(made),
            deadline=deadline,
            on_progress=on_progress,
        )

    def wait_for_node_test_run(
        self,
        run_id: str,
        *,
        deadline: float | None = 3600,
        on_progress: results.OnProgress[models.NodeTestRun] | None = None,
    ) -> models.NodeTestRun:
        """Wait until the thing that `get_node_test_run` reads is finished, and return it.

        It is finished when `status` is COMPLETED; `WaitFailedError` is raised when `status` is CANCELLED or ERROR.
        When the deadline passes, `WaitTimeoutError` is raised, with what was read last.

        Args:
            run_id: Id of the run that testing a node returned.
            deadline: Seconds to wait in all, None for ever; the thing continues at the vendor.
            on_progress: Called with a `Progress` after each read.
        """
        return self._client._wait(calls.get_node_test_run(run_id), deadline=deadline, on_progress=on_progress)

    def wait_for_node_test_runs(
        self,
        run_ids: ListOf[str],
        *,
        deadline: float | None = 3600,
        concurrency: int = 8,
        on_progress: results.OnProgress[models.NodeTestRun] | None = None,
    ) -> builtins.list[models.NodeTestRun]:
        """Wait for several at once, as `wait_for_node_test_run` does for one, and return them in their order.

        It is finished when `status` is COMPLETED; `WaitFailedError` is raised when `status` is CANCELLED or ERROR.
        When the deadline passes, `WaitTimeoutError` is raised, with what was read last.

        `WaitAllError` has every failure, and the things that ended well.

        Args:
            run_ids: The ids, each once or more. Id of the run that testing a node returned.
            deadline: Seconds to wait in all, None for ever; the thing continues at the vendor.
            concurrency: How many are read at once.
            on_progress: Called with a `Progress` after each read.
        """
        return self._client._wait_all(
            lambda one: calls.get_node_test_run(one),
            run_ids,
            deadline=deadline,
            concurrency=concurrency,
            on_progress=on_progress,
        )

    def invoke_node_test_and_wait(
        self,
        *,
        conversations: ListOf[models.NodeTestConversation | models.NodeTestConversationDict],
        node_id: str,
        pathway_id: str,
        new_prompt: str | Unset = UNSET,
        static_text: str | Unset = UNSET,
        judge_prompt: str | Unset = UNSET,
        loop_prompt: str | Unset = UNSET,
        extract_variables: ListOf[models.NodeTestVariable | models.NodeTestVariableDict] | Unset = UNSET,
        pathway_version: str | Unset = UNSET,
        n_permutations: int | Unset = UNSET,
        deadline: float | None = 3600,
        on_progress: results.OnProgress[models.NodeTestRun] | None = None,
    ) -> models.NodeTestRun:
        """Do what `invoke_node_test` does, wait as `wait_for_node_test_run` does, and return the finished thing.

        It is finished when `status` is COMPLETED; `WaitFailedError` is raised when `status` is CANCELLED or ERROR.
        When the deadline passes, `WaitTimeoutError` is raised, with what was read last.

        Every `APIError` after the first call has what was made in `waited`, so that you can wait for it again.

        Args:
            conversations: Conversations to play; up to four recent ones are added by Bland.
            node_id: Node to test.
            pathway_id: Pathway of the node.
            new_prompt: Prompt to try at the node.
            static_text: Text that is always said at the node, instead of a prompt.
            judge_prompt: How to judge the replies, by default by the new prompt.
            loop_prompt: Condition under which the conversation stays at the node.
            extract_variables: Variables to take from the conversations.
            pathway_version: Number of the version to test, as text.
            n_permutations: How many variants of each conversation to try beside the original. 5 when left out.
            deadline: Seconds to wait in all, None for ever; the thing continues at the vendor.
            on_progress: Called with a `Progress` after each read.
        """
        return self._client._make_and_wait(
            calls.invoke_node_test(
                conversations=conversations,
                node_id=node_id,
                pathway_id=pathway_id,
                new_prompt=new_prompt,
                static_text=static_text,
                judge_prompt=judge_prompt,
                loop_prompt=loop_prompt,
                extract_variables=extract_variables,
                pathway_version=pathway_version,
                n_permutations=n_permutations,
            ),
            ("run_id",),
            lambda made: calls.get_node_test_run(made),
            deadline=deadline,
            on_progress=on_progress,
        )


class AsyncPathways:
    """Conversations as graphs: nodes that say or do something, and edges by which a call goes from one to the next.
    Pathways have versions, are sorted into folders, and can be tried in a chat or node by node.
    """

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @property
    def with_response(self) -> AsyncPathwaysWithResponse:
        """The same methods, which answer with the whole `Response`: status, headers, request id, attempts and `parsed`.

        A list is a paginator here too, as its pages have their responses; a file is read at once.
        """
        whole: AsyncPathwaysWithResponse = with_response(self)
        return whole

    async def list(self) -> builtins.list[models.PathwaySummary]:
        """List pathways.

        Returns the pathways of the account in one answer. Older pages of Bland's reference show a single pathway
        with its nodes here; the nodes are best read one pathway at a time.

        Sends `GET /v1/pathway`.
        """
        return await self._client._fetch(calls.list_pathways())

    async def create(self, *, name: str, description: str | Unset = UNSET) -> models.PathwayCreated:
        """Create a pathway.

        Makes an empty pathway and returns its id. Nodes and edges come with an update or with a version of their
        own.

        Args:
            name: Name of the pathway.
            description: What the pathway is for.

        Sends `POST /v1/pathway/create`.
        """
        return await self._client._fetch(calls.create_pathway(name=name, description=description))

    async def generate(self, *, input_prompt: str, input_name: str | Unset = UNSET) -> models.PathwayGenerationJob:
        """Generate a pathway from a prompt.

        Queues the making of a whole pathway from a description in words and returns the id of the job. Work on it
        begins with the first request for its status. The prompt needs 100 characters; beyond 8000 it needs an
        enterprise plan.

        Args:
            input_prompt: What the pathway shall do. At least 100 characters.
            input_name: Name of the new pathway.

        Sends `POST /v1/pathway/generate`.
        """
        return await self._client._fetch(calls.generate_pathway(input_prompt=input_prompt, input_name=input_name))

    async def get_generation_status(self, job_id: str) -> models.PathwayGeneration:
        """Get the state of a generation.

        Tells whether a generated pathway is ready, and its id. Ask again until `ready` is true, then look at
        `error`: a generation that failed is a success of this request.

        Args:
            job_id: Id of the job that generating a pathway returned.

        Sends `GET /v1/pathway/generate/status/{job_id}`.
        """
        return await self._client._fetch(calls.get_pathway_generation_status(job_id))

    async def get_session(self) -> models.PathwaySession:
        """Get a token for pathway chats.

        Makes a token with which pathway chats can be opened for an hour, for pages that must not know the API key.
        Although this is a GET, each request makes a new token.

        Sends `GET /v1/pathway/session`.
        """
        return await self._client._fetch(calls.get_pathway_session())

    async def get(self, pathway_id: str) -> models.Pathway:
        """Get a pathway.

        Reads a pathway with its nodes and edges. The answer does not repeat the id.

        Args:
            pathway_id: Id of the pathway, a UUID.

        Sends `GET /v1/pathway/{pathway_id}`.
        """
        return await self._client._fetch(calls.get_pathway(pathway_id))

    async def update(
        self,
        pathway_id: str,
        *,
        name: str | Unset = UNSET,
        description: str | Unset = UNSET,
        nodes: ListOf[models.PathwayNode | models.PathwayNodeDict | models.PathwayGlobals | models.PathwayGlobalsDict]
        | Unset = UNSET,
        edges: ListOf[models.PathwayEdge | models.PathwayEdgeDict] | Unset = UNSET,
    ) -> models.Pathway:
        """Change a pathway.

        Replaces the fields that are sent. `nodes` and `edges` replace the whole graph, so send those that shall
        remain too; exactly one node has to be the start.

        Args:
            pathway_id: Id of the pathway, a UUID.
            name: New name of the pathway.
            description: New description of the pathway.
            nodes: All nodes of the graph. The prompt of all nodes is an entry of its own, with `globalConfig`.
            edges: All edges of the graph.

        Sends `POST /v1/pathway/{pathway_id}`.
        """
        return await self._client._fetch(
            calls.update_pathway(pathway_id, name=name, description=description, nodes=nodes, edges=edges)
        )

    async def delete(self, pathway_id: str) -> models.StatusAnswer:
        """Delete a pathway.

        Removes a pathway with its versions. Numbers and personas that lead to it need another one.

        Args:
            pathway_id: Id of the pathway, a UUID.

        Sends `DELETE /v1/pathway/{pathway_id}`.
        """
        return await self._client._fetch(calls.delete_pathway(pathway_id))

    async def create_chat(
        self,
        *,
        pathway_id: str,
        start_node_id: str | Unset = UNSET,
        request_data: Mapping[str, Any] | Unset = UNSET,
        use_candidate_model: bool | Unset = UNSET,
        pathway_version: int | Unset = UNSET,
    ) -> models.PathwayChat:
        """Open a chat with a pathway.

        Opens a conversation in text with a pathway, to try it without a call. Nothing is said yet: send a message
        next.

        Args:
            pathway_id: Pathway to talk to.
            start_node_id: Node to begin at; by default the start of the pathway.
            request_data: Variables to begin with, which nodes use in double braces.
            use_candidate_model: Talk to the model that Bland is about to introduce.
            pathway_version: Number of the version to talk to.

        Sends `POST /v1/pathway/chat/create`.
        """
        return await self._client._fetch(
            calls.create_pathway_chat(
                pathway_id=pathway_id,
                start_node_id=start_node_id,
                request_data=request_data,
                use_candidate_model=use_candidate_model,
                pathway_version=pathway_version,
            )
        )

    async def get_chat(self, chat_id: str) -> builtins.list[models.PathwayChatMessage]:
        """Get the messages of a chat.

        Returns what was said in a chat with a pathway so far, by both sides and in order.

        Args:
            chat_id: Id of the chat, a UUID.

        Sends `GET /v1/pathway/chat/{chat_id}`.
        """
        return await self._client._fetch(calls.get_pathway_chat(chat_id))

    async def send_chat_message(self, chat_id: str, *, message: str | Unset = UNSET) -> models.PathwayChatTurn:
        """Send a message to a chat.

        Says something to the pathway and returns what it says to that, and where in the graph it is now. Leave
        `message` out the first time to have the pathway speak first. Each message costs money.

        This costs money.

        Args:
            chat_id: Id of the chat, a UUID.
            message: What to say; without it the pathway says its next sentence.

        Sends `POST /v1/pathway/chat/{chat_id}`.
        """
        return await self._client._fetch(calls.send_pathway_chat_message(chat_id, message=message))

    async def list_folders(self) -> builtins.list[models.PathwayFolder]:
        """List folders of pathways.

        Returns all folders in one flat list; `parent_folder_id` makes the tree.

        Sends `GET /v1/pathway/folders`.
        """
        return await self._client._fetch(calls.list_pathway_folders())

    async def create_folder(self, *, name: str, parent_folder_id: str | Unset = UNSET) -> models.PathwayFolderSaved:
        """Create a folder.

        Makes an empty folder, at the top level or in another folder.

        Args:
            name: Name of the folder.
            parent_folder_id: Folder to make it in, left out for the top level.

        Sends `POST /v1/pathway/folders`.
        """
        return await self._client._fetch(calls.create_pathway_folder(name=name, parent_folder_id=parent_folder_id))

    async def move_to_folder(self, *, pathway_id: str, folder_id: str | None | Unset = UNSET) -> models.PathwayMove:
        """Move a pathway to a folder.

        Puts a pathway into a folder, or, without `folder_id`, back to the top level.

        Args:
            pathway_id: Pathway to move.
            folder_id: Folder to move it to, null for the top level.

        Sends `POST /v1/pathway/folders/move`.
        """
        return await self._client._fetch(calls.move_pathway_to_folder(pathway_id=pathway_id, folder_id=folder_id))

    async def delete_folder(self, folder_id: str) -> models.PathwayFolderDeletion:
        """Delete a folder.

        Removes a folder, which must not hold other folders. Pathways in it are not deleted.

        Args:
            folder_id: Id of the folder.

        Sends `DELETE /v1/pathway/folders/{folder_id}`.
        """
        return await self._client._fetch(calls.delete_pathway_folder(folder_id))

    async def update_folder(self, folder_id: str, *, name: str) -> models.PathwayFolderSaved:
        """Rename a folder.

        Gives a folder another name. It stays where it is.

        Args:
            folder_id: Id of the folder.
            name: New name of the folder.

        Sends `PATCH /v1/pathway/folders/{folder_id}`.
        """
        return await self._client._fetch(calls.update_pathway_folder(folder_id, name=name))

    async def list_in_folder(self, folder_id: str) -> builtins.list[models.PathwayFolderItem]:
        """List the pathways in a folder.

        Returns the pathways of one folder in one answer, without their nodes.

        Args:
            folder_id: Id of the folder.

        Sends `GET /v1/pathway/folders/{folder_id}/pathways`.
        """
        return await self._client._fetch(calls.list_folder_pathways(folder_id))

    async def run_simulation(
        self,
        *,
        pathway_id: str,
        personas: ListOf[str | Mapping[str, Any]],
        max_turns: int | Unset = UNSET,
        pathway_version: int | str | Unset = UNSET,
        start_node_id: str | Unset = UNSET,
        advanced_instructions: str | Unset = UNSET,
        request_data: Mapping[str, Any] | Unset = UNSET,
        mock_custom_code: Mapping[str, Any] | Unset = UNSET,
    ) -> models.PathwaySimulationStarted:
        """Simulate conversations with a pathway.

        Lets a model play callers, one for each persona, and talk to a pathway in text. The answer comes at once:
        read the simulation until all of them are over.

        Args:
            pathway_id: Pathway to talk to.
            personas: Callers to play. One of the vendor's programs sends descriptions, another one objects, whose
                fields are not known.
            max_turns: After how many turns a conversation ends. The vendor's programs send 20 or 5 by themselves.
            pathway_version: Version to talk to, as its number or as a text.
            start_node_id: Node to begin at; by default the start of the pathway.
            advanced_instructions: What all of the callers are to keep to.
            request_data: Variables to begin with, which nodes use in double braces.
            mock_custom_code: What nodes with code are to return, by the ids of the nodes. Bland may refuse it.

        Sends `POST /v1/pathway/simulations/run`.
        """
        return await self._client._fetch(
            calls.run_pathway_simulation(
                pathway_id=pathway_id,
                personas=personas,
                max_turns=max_turns,
                pathway_version=pathway_version,
                start_node_id=start_node_id,
                advanced_instructions=advanced_instructions,
                request_data=request_data,
                mock_custom_code=mock_custom_code,
            )
        )

    async def get_simulation(self, simulation_id: str) -> models.PathwaySimulation:
        """Get a simulation.

        Reads a simulation with what was said in it so far.

        Args:
            simulation_id: Id of the simulation that running one returned.

        Sends `GET /v1/pathway/simulations/{simulation_id}`.
        """
        return await self._client._fetch(calls.get_pathway_simulation(simulation_id))

    async def continue_simulation(
        self, simulation_id: str, *, call_id: str, additional_turns: int | Unset = UNSET
    ) -> Any:
        """Go on with a simulation.

        Lets one conversation of a simulation go on for further turns, such as one that has come to its most. The
        shape of the answer is not known.

        Args:
            simulation_id: Id of the simulation that running one returned.
            call_id: Conversation that goes on.
            additional_turns: How many turns it may take. 5 when left out.

        Sends `POST /v1/pathway/simulations/{simulation_id}/continue`.
        """
        return await self._client._fetch(
            calls.continue_pathway_simulation(simulation_id, call_id=call_id, additional_turns=additional_turns)
        )

    async def add_test_case(
        self,
        *,
        pathway_id: str,
        name: str | Unset = UNSET,
        call_id: str | Unset = UNSET,
        success_criteria: str | Unset = UNSET,
        start_node_id: str | Unset = UNSET,
        input_messages: ListOf[str] | Unset = UNSET,
        request_data: Mapping[str, Any] | Unset = UNSET,
    ) -> models.PathwayTestCaseAdded:
        """Add a test case to a pathway.

        Keeps a conversation as a test of a pathway, from a call or from what a caller says, with what must come of
        it. It is run once in a simulation, whose id comes back.

        Args:
            pathway_id: Pathway to test.
            name: Name of the test case.
            call_id: Call to make it from.
            success_criteria: What must have happened, in words.
            start_node_id: Node to begin at; by default the start of the pathway.
            input_messages: What the caller says, one text a turn.
            request_data: Variables to begin with, which nodes use in double braces.

        Sends `POST /v1/pathway/test-cases/add`.
        """
        return await self._client._fetch(
            calls.add_pathway_test_case(
                pathway_id=pathway_id,
                name=name,
                call_id=call_id,
                success_criteria=success_criteria,
                start_node_id=start_node_id,
                input_messages=input_messages,
                request_data=request_data,
            )
        )

    async def list_test_cases(self, pathway_id: str) -> builtins.list[models.PathwayTestCase]:
        """List the test cases of a pathway.

        Returns the test cases of a pathway, each with how its last run went.

        Args:
            pathway_id: Id of the pathway, a UUID.

        Sends `GET /v1/pathway/test-cases/{pathway_id}`.
        """
        return await self._client._fetch(calls.list_pathway_test_cases(pathway_id))

    async def run_test_case(self, test_case_id: str, *, version_number: int | Unset = UNSET) -> Any:
        """Run a test case of a pathway.

        Runs a test case against a version of its pathway; the list of test cases tells how it went. The shape of
        the answer is not known.

        Args:
            test_case_id: Id of the test case.
            version_number: Version to test.

        Sends `POST /v1/pathway/test-cases/{test_case_id}/run`.
        """
        return await self._client._fetch(calls.run_pathway_test_case(test_case_id, version_number=version_number))

    async def get_test_case_call(self, call_id: str) -> Any:
        """Get the test cases of a call.

        Reads what test cases have to do with a call. The shape of the answer is not known.

        Args:
            call_id: Id of the call.

        Sends `GET /v1/pathway/test-cases/calls/{call_id}`.
        """
        return await self._client._fetch(calls.get_pathway_test_case_call(call_id))

    async def invoke_node_test(
        self,
        *,
        conversations: ListOf[models.NodeTestConversation | models.NodeTestConversationDict],
        node_id: str,
        pathway_id: str,
        new_prompt: str | Unset = UNSET,
        static_text: str | Unset = UNSET,
        judge_prompt: str | Unset = UNSET,
        loop_prompt: str | Unset = UNSET,
        extract_variables: ListOf[models.NodeTestVariable | models.NodeTestVariableDict] | Unset = UNSET,
        pathway_version: str | Unset = UNSET,
        n_permutations: int | Unset = UNSET,
    ) -> models.NodeTestRunReference:
        """Test a node of a pathway.

        Plays past conversations through a node with a new prompt or a fixed text (one of the two), and has the
        replies judged. Variants of what callers said can be tried too. The work goes on after the answer: read the
        run until it is finished.

        Args:
            conversations: Conversations to play; up to four recent ones are added by Bland.
            node_id: Node to test.
            pathway_id: Pathway of the node.
            new_prompt: Prompt to try at the node.
            static_text: Text that is always said at the node, instead of a prompt.
            judge_prompt: How to judge the replies, by default by the new prompt.
            loop_prompt: Condition under which the conversation stays at the node.
            extract_variables: Variables to take from the conversations.
            pathway_version: Number of the version to test, as text.
            n_permutations: How many variants of each conversation to try beside the original. 5 when left out.

        Sends `POST /v1/node_tests/invoke`.
        """
        return await self._client._fetch(
            calls.invoke_node_test(
                conversations=conversations,
                node_id=node_id,
                pathway_id=pathway_id,
                new_prompt=new_prompt,
                static_text=static_text,
                judge_prompt=judge_prompt,
                loop_prompt=loop_prompt,
                extract_variables=extract_variables,
                pathway_version=pathway_version,
                n_permutations=n_permutations,
            )
        )

    async def run_node_test(
        self,
        *,
        pathway_id: str,
        node_id: str,
        new_prompt: str | Unset = UNSET,
        n_permutations: int | Unset = UNSET,
        pathway_version: str | Unset = UNSET,
        conversations: ListOf[models.NodeTestConversation | models.NodeTestConversationDict] | Unset = UNSET,
    ) -> models.NodeTestRunReference:
        """Test a node of a pathway with a new prompt.

        Plays conversations through a node with a new prompt and variants of what callers said, as the vendor's
        programs do. `invoke_node_test` is the documented way, and can do more. Read the run until it is finished.

        Args:
            pathway_id: Pathway of the node.
            node_id: Node to test.
            new_prompt: Prompt to try at the node.
            n_permutations: How many variants of each conversation to try beside the original. 5 when left out.
            pathway_version: Number of the version to test, as text.
            conversations: Conversations to play.

        Sends `POST /v1/node_tests/run`.
        """
        return await self._client._fetch(
            calls.run_node_test(
                pathway_id=pathway_id,
                node_id=node_id,
                new_prompt=new_prompt,
                n_permutations=n_permutations,
                pathway_version=pathway_version,
                conversations=conversations,
            )
        )

    async def test_code(
        self, *, pathway_id: str, node_id: str, input: Mapping[str, Any] | Unset = UNSET
    ) -> models.PathwayCodeRun:
        """Run the code of a node.

        Runs the code of a node of a pathway with given values. Not every server of Bland has this; those that have
        not answer 404.

        Args:
            pathway_id: Pathway of the node.
            node_id: Node with the code.
            input: Values for the code, by their names.

        Sends `POST /v1/blandcode/test`.
        """
        return await self._client._fetch(calls.test_pathway_code(pathway_id=pathway_id, node_id=node_id, input=input))

    async def get_node_test_run(self, run_id: str) -> models.NodeTestRun:
        """Get a test of a node.

        Reads a run with all that was said in it. Results come in while it is still PENDING.

        Args:
            run_id: Id of the run that testing a node returned.

        Sends `GET /v1/node_tests/run/{run_id}`.
        """
        return await self._client._fetch(calls.get_node_test_run(run_id))

    async def list_call_events(
        self, call_id: str, *, v: models.PathwayCallFormat
    ) -> builtins.list[
        models.PathwayCallInit
        | models.PathwayCallTransition
        | models.PathwayCallTag
        | models.PathwayCallTranscript
        | models.PathwayCallInterrupt
        | models.PathwayCallButton
        | models.PathwayCallLlmAction
        | models.PathwayCallWebhookInvoke
        | models.PathwayCallWebhookResult
        | models.PathwayCallWebhookMapping
        | models.PathwayCallToolInvoke
        | models.PathwayCallToolResult
        | models.PathwayCallKnowledgeInvoke
        | models.PathwayCallKnowledgeResult
        | models.PathwayCallSmsInvoke
        | models.PathwayCallSmsResult
        | models.PathwayCallSchedulingInvoke
        | models.PathwayCallSchedulingResult
        | models.PathwayCallLoopInvoke
        | models.PathwayCallLoopResult
        | models.PathwayCallExtractionInvoke
        | models.PathwayCallExtractionResult
        | models.PathwayCallCodeInvoke
        | models.PathwayCallCodeResult
        | models.PathwayCallCodeError
        | models.PathwayCallPathwayTransferInvoke
        | models.PathwayCallPathwayTransferResult
        | models.PathwayCallTransferInvoke
        | models.PathwayCallTransferResult
        | models.PathwayCallUnitTestInvoke
        | models.PathwayCallUnitTestResult
        | models.PathwayCallProblem
        | models.PathwayCallEvent
    ]:
        """List the events of a call.

        Returns what happened in a call on a pathway: what was said, which nodes it went through and what they did.
        Order the events by `sequence`, in which gaps are normal. A call without a pathway has none.

        Args:
            call_id: Id of the call.
            v: Form of the answer, always `2`; without it comes an older form that Bland is about to drop.

        Sends `GET /v1/pathway_calls/{call_id}`.
        """
        return await self._client._fetch(calls.get_pathway_call(call_id, v=v))

    async def list_versions(self, pathway_id: str) -> builtins.list[models.PathwayVersionSummary]:
        """List the versions of a pathway.

        Returns all versions of the pathway in one answer, without their graphs.

        Args:
            pathway_id: Id of the pathway, a UUID.

        Sends `GET /v1/pathway/{pathway_id}/versions`.
        """
        return await self._client._fetch(calls.list_pathway_versions(pathway_id))

    async def create_version(
        self,
        pathway_id: str,
        *,
        name: str,
        nodes: ListOf[models.PathwayNode | models.PathwayNodeDict | models.PathwayGlobals | models.PathwayGlobalsDict],
        edges: ListOf[models.PathwayEdge | models.PathwayEdgeDict],
    ) -> models.PathwayVersionSummary:
        """Create a version of a pathway.

        Stores a graph as a new version. Calls keep the version that is live until this one is published.

        Args:
            pathway_id: Id of the pathway, a UUID.
            name: Name of the version.
            nodes: All nodes of the graph. The prompt of all nodes is an entry of its own, with `globalConfig`.
            edges: All edges of the graph.

        Sends `POST /v1/pathway/{pathway_id}/version`.
        """
        return await self._client._fetch(calls.create_pathway_version(pathway_id, name=name, nodes=nodes, edges=edges))

    async def get_version(self, pathway_id: str, version_number: str | int) -> models.PathwayVersion:
        """Get a version of a pathway.

        Reads one version with its nodes and edges.

        Args:
            pathway_id: Id of the pathway, a UUID.
            version_number: Number of the version. Some pages of Bland's reference call it an id; reading takes the
                words production and staging too.

        Sends `GET /v1/pathway/{pathway_id}/version/{version_number}`.
        """
        return await self._client._fetch(calls.get_pathway_version(pathway_id, version_number))

    async def update_version(
        self,
        pathway_id: str,
        version_number: str | int,
        *,
        name: str,
        nodes: ListOf[models.PathwayNode | models.PathwayNodeDict | models.PathwayGlobals | models.PathwayGlobalsDict],
        edges: ListOf[models.PathwayEdge | models.PathwayEdgeDict],
    ) -> models.StatusAnswer:
        """Replace a version of a pathway.

        Replaces name, nodes and edges of a version, all of which must be sent. If the version is live, publish it
        again to be sure that calls follow the change.

        Args:
            pathway_id: Id of the pathway, a UUID.
            version_number: Number of the version. Some pages of Bland's reference call it an id; reading takes the
                words production and staging too.
            name: Name of the version.
            nodes: All nodes of the graph. The prompt of all nodes is an entry of its own, with `globalConfig`.
            edges: All edges of the graph.

        Sends `POST /v1/pathway/{pathway_id}/version/{version_number}`.
        """
        return await self._client._fetch(
            calls.update_pathway_version(pathway_id, version_number, name=name, nodes=nodes, edges=edges)
        )

    async def delete_version(self, pathway_id: str, version_number: str | int) -> models.StatusAnswer:
        """Delete a version of a pathway.

        Archives a version, so that it can no longer be used.

        Args:
            pathway_id: Id of the pathway, a UUID.
            version_number: Number of the version. Some pages of Bland's reference call it an id; reading takes the
                words production and staging too.

        Sends `DELETE /v1/pathway/{pathway_id}/version/{version_number}`.
        """
        return await self._client._fetch(calls.delete_pathway_version(pathway_id, version_number))

    async def publish_version(
        self, pathway_id: str, *, version_id: int, environment: models.PathwayEnvironment | Unset = UNSET
    ) -> models.PathwayPublication:
        """Publish a version of a pathway.

        Makes a version the live one, which callers meet from then on, or the one of the staging environment.

        Args:
            pathway_id: Id of the pathway, a UUID.
            version_id: Number of the version, its `version_number`.
            environment: Where to publish it, production when left out.

        Sends `POST /v1/pathway/{pathway_id}/publish`.
        """
        return await self._client._fetch(
            calls.publish_pathway_version(pathway_id, version_id=version_id, environment=environment)
        )

    async def wait_for_generation(
        self,
        job_id: str,
        *,
        deadline: float | None = 1800,
        on_progress: results.OnProgress[models.PathwayGeneration] | None = None,
    ) -> models.PathwayGeneration:
        """Wait until the thing that `get_generation_status` reads is finished, and return it.

        `WaitFailedError` is raised when `error` has any value; it is finished when `ready` is True. When the
        deadline passes, `WaitTimeoutError` is raised, with what was read last.

        Args:
            job_id: Id of the job that generating a pathway returned.
            deadline: Seconds to wait in all, None for ever; the thing continues at the vendor.
            on_progress: Called with a `Progress` after each read.
        """
        return await self._client._wait(
            calls.get_pathway_generation_status(job_id), deadline=deadline, on_progress=on_progress
        )

    async def wait_for_generations(
        self,
        job_ids: ListOf[str],
        *,
        deadline: float | None = 1800,
        concurrency: int = 8,
        on_progress: results.OnProgress[models.PathwayGeneration] | None = None,
    ) -> builtins.list[models.PathwayGeneration]:
        """Wait for several at once, as `wait_for_generation` does for one, and return them in their order.

        `WaitFailedError` is raised when `error` has any value; it is finished when `ready` is True. When the
        deadline passes, `WaitTimeoutError` is raised, with what was read last.

        `WaitAllError` has every failure, and the things that ended well.

        Args:
            job_ids: The ids, each once or more. Id of the job that generating a pathway returned.
            deadline: Seconds to wait in all, None for ever; the thing continues at the vendor.
            concurrency: How many are read at once.
            on_progress: Called with a `Progress` after each read.
        """
        return await self._client._wait_all(
            lambda one: calls.get_pathway_generation_status(one),
            job_ids,
            deadline=deadline,
            concurrency=concurrency,
            on_progress=on_progress,
        )

    async def generate_and_wait(
        self,
        *,
        input_prompt: str,
        input_name: str | Unset = UNSET,
        deadline: float | None = 1800,
        on_progress: results.OnProgress[models.PathwayGeneration] | None = None,
    ) -> models.PathwayGeneration:
        """Do what `generate` does, wait as `wait_for_generation` does, and return the finished thing.

        `WaitFailedError` is raised when `error` has any value; it is finished when `ready` is True. When the
        deadline passes, `WaitTimeoutError` is raised, with what was read last.

        Every `APIError` after the first call has what was made in `waited`, so that you can wait for it again.

        Args:
            input_prompt: What the pathway shall do. At least 100 characters.
            input_name: Name of the new pathway.
            deadline: Seconds to wait in all, None for ever; the thing continues at the vendor.
            on_progress: Called with a `Progress` after each read.
        """
        return await self._client._make_and_wait(
            calls.generate_pathway(input_prompt=input_prompt, input_name=input_name),
            ("jobId",),
            lambda made: calls.get_pathway_generation_status(made),
            deadline=deadline,
            on_progress=on_progress,
        )

    async def wait_for_node_test_run(
        self,
        run_id: str,
        *,
        deadline: float | None = 3600,
        on_progress: results.OnProgress[models.NodeTestRun] | None = None,
    ) -> models.NodeTestRun:
        """Wait until the thing that `get_node_test_run` reads is finished, and return it.

        It is finished when `status` is COMPLETED; `WaitFailedError` is raised when `status` is CANCELLED or ERROR.
        When the deadline passes, `WaitTimeoutError` is raised, with what was read last.

        Args:
            run_id: Id of the run that testing a node returned.
            deadline: Seconds to wait in all, None for ever; the thing continues at the vendor.
            on_progress: Called with a `Progress` after each read.
        """
        return await self._client._wait(calls.get_node_test_run(run_id), deadline=deadline, on_progress=on_progress)

    async def wait_for_node_test_runs(
        self,
        run_ids: ListOf[str],
        *,
        deadline: float | None = 3600,
        concurrency: int = 8,
        on_progress: results.OnProgress[models.NodeTestRun] | None = None,
    ) -> builtins.list[models.NodeTestRun]:
        """Wait for several at once, as `wait_for_node_test_run` does for one, and return them in their order.

        It is finished when `status` is COMPLETED; `WaitFailedError` is raised when `status` is CANCELLED or ERROR.
        When the deadline passes, `WaitTimeoutError` is raised, with what was read last.

        `WaitAllError` has every failure, and the things that ended well.

        Args:
            run_ids: The ids, each once or more. Id of the run that testing a node returned.
            deadline: Seconds to wait in all, None for ever; the thing continues at the vendor.
            concurrency: How many are read at once.
            on_progress: Called with a `Progress` after each read.
        """
        return await self._client._wait_all(
            lambda one: calls.get_node_test_run(one),
            run_ids,
            deadline=deadline,
            concurrency=concurrency,
            on_progress=on_progress,
        )

    async def invoke_node_test_and_wait(
        self,
        *,
        conversations: ListOf[models.NodeTestConversation | models.NodeTestConversationDict],
        node_id: str,
        pathway_id: str,
        new_prompt: str | Unset = UNSET,
        static_text: str | Unset = UNSET,
        judge_prompt: str | Unset = UNSET,
        loop_prompt: str | Unset = UNSET,
        extract_variables: ListOf[models.NodeTestVariable | models.NodeTestVariableDict] | Unset = UNSET,
        pathway_version: str | Unset = UNSET,
        n_permutations: int | Unset = UNSET,
        deadline: float | None = 3600,
        on_progress: results.OnProgress[models.NodeTestRun] | None = None,
    ) -> models.NodeTestRun:
        """Do what `invoke_node_test` does, wait as `wait_for_node_test_run` does, and return the finished thing.

        It is finished when `status` is COMPLETED; `WaitFailedError` is raised when `status` is CANCELLED or ERROR.
        When the deadline passes, `WaitTimeoutError` is raised, with what was read last.

        Every `APIError` after the first call has what was made in `waited`, so that you can wait for it again.

        Args:
            conversations: Conversations to play; up to four recent ones are added by Bland.
            node_id: Node to test.
            pathway_id: Pathway of the node.
            new_prompt: Prompt to try at the node.
            static_text: Text that is always said at the node, instead of a prompt.
            judge_prompt: How to judge the replies, by default by the new prompt.
            loop_prompt: Condition under which the conversation stays at the node.
            extract_variables: Variables to take from the conversations.
            pathway_version: Number of the version to test, as text.
            n_permutations: How many variants of each conversation to try beside the original. 5 when left out.
            deadline: Seconds to wait in all, None for ever; the thing continues at the vendor.
            on_progress: Called with a `Progress` after each read.
        """
        return await self._client._make_and_wait(
            calls.invoke_node_test(
                conversations=conversations,
                node_id=node_id,
                pathway_id=pathway_id,
                new_prompt=new_prompt,
                static_text=static_text,
                judge_prompt=judge_prompt,
                loop_prompt=loop_prompt,
                extract_variables=extract_variables,
                pathway_version=pathway_version,
                n_permutations=n_permutations,
            ),
            ("run_id",),
            lambda made: calls.get_node_test_run(made),
            deadline=deadline,
            on_progress=on_progress,
        )


if TYPE_CHECKING:

    class PathwaysWithResponse:
        """`Pathways`, whose methods answer with the whole `Response`."""

        def __init__(self, resource: Pathways) -> None:
            self.list = answered(resource.list)
            self.create = answered(resource.create)
            self.generate = answered(resource.generate)
            self.get_generation_status = answered(resource.get_generation_status)
            self.get_session = answered(resource.get_session)
            self.get = answered(resource.get)
            self.update = answered(resource.update)
            self.delete = answered(resource.delete)
            self.create_chat = answered(resource.create_chat)
            self.get_chat = answered(resource.get_chat)
            self.send_chat_message = answered(resource.send_chat_message)
            self.list_folders = answered(resource.list_folders)
            self.create_folder = answered(resource.create_folder)
            self.move_to_folder = answered(resource.move_to_folder)
            self.delete_folder = answered(resource.delete_folder)
            self.update_folder = answered(resource.update_folder)
            self.list_in_folder = answered(resource.list_in_folder)
            self.run_simulation = answered(resource.run_simulation)
            self.get_simulation = answered(resource.get_simulation)
            self.continue_simulation = answered(resource.continue_simulation)
            self.add_test_case = answered(resource.add_test_case)
            self.list_test_cases = answered(resource.list_test_cases)
            self.run_test_case = answered(resource.run_test_case)
            self.get_test_case_call = answered(resource.get_test_case_call)
            self.invoke_node_test = answered(resource.invoke_node_test)
            self.run_node_test = answered(resource.run_node_test)
            self.test_code = answered(resource.test_code)
            self.get_node_test_run = answered(resource.get_node_test_run)
            self.list_call_events = answered(resource.list_call_events)
            self.list_versions = answered(resource.list_versions)
            self.create_version = answered(resource.create_version)
            self.get_version = answered(resource.get_version)
            self.update_version = answered(resource.update_version)
            self.delete_version = answered(resource.delete_version)
            self.publish_version = answered(resource.publish_version)
            self.wait_for_generation = answered(resource.wait_for_generation)
            self.wait_for_generations = all_answered(resource.wait_for_generations)
            self.generate_and_wait = answered(resource.generate_and_wait)
            self.wait_for_node_test_run = answered(resource.wait_for_node_test_run)
            self.wait_for_node_test_runs = all_answered(resource.wait_for_node_test_runs)
            self.invoke_node_test_and_wait = answered(resource.invoke_node_test_and_wait)

    class AsyncPathwaysWithResponse:
        """`AsyncPathways`, whose methods answer with the whole `Response`."""

        def __init__(self, resource: AsyncPathways) -> None:
            self.list = async_answered(resource.list)
            self.create = async_answered(resource.create)
            self.generate = async_answered(resource.generate)
            self.get_generation_status = async_answered(resource.get_generation_status)
            self.get_session = async_answered(resource.get_session)
            self.get = async_answered(resource.get)
            self.update = async_answered(resource.update)
            self.delete = async_answered(resource.delete)
            self.create_chat = async_answered(resource.create_chat)
            self.get_chat = async_answered(resource.get_chat)
            self.send_chat_message = async_answered(resource.send_chat_message)
            self.list_folders = async_answered(resource.list_folders)
            self.create_folder = async_answered(resource.create_folder)
            self.move_to_folder = async_answered(resource.move_to_folder)
            self.delete_folder = async_answered(resource.delete_folder)
            self.update_folder = async_answered(resource.update_folder)
            self.list_in_folder = async_answered(resource.list_in_folder)
            self.run_simulation = async_answered(resource.run_simulation)
            self.get_simulation = async_answered(resource.get_simulation)
            self.continue_simulation = async_answered(resource.continue_simulation)
            self.add_test_case = async_answered(resource.add_test_case)
            self.list_test_cases = async_answered(resource.list_test_cases)
            self.run_test_case = async_answered(resource.run_test_case)
            self.get_test_case_call = async_answered(resource.get_test_case_call)
            self.invoke_node_test = async_answered(resource.invoke_node_test)
            self.run_node_test = async_answered(resource.run_node_test)
            self.test_code = async_answered(resource.test_code)
            self.get_node_test_run = async_answered(resource.get_node_test_run)
            self.list_call_events = async_answered(resource.list_call_events)
            self.list_versions = async_answered(resource.list_versions)
            self.create_version = async_answered(resource.create_version)
            self.get_version = async_answered(resource.get_version)
            self.update_version = async_answered(resource.update_version)
            self.delete_version = async_answered(resource.delete_version)
            self.publish_version = async_answered(resource.publish_version)
            self.wait_for_generation = async_answered(resource.wait_for_generation)
            self.wait_for_generations = async_all_answered(resource.wait_for_generations)
            self.generate_and_wait = async_answered(resource.generate_and_wait)
            self.wait_for_node_test_run = async_answered(resource.wait_for_node_test_run)
            self.wait_for_node_test_runs = async_all_answered(resource.wait_for_node_test_runs)
            self.invoke_node_test_and_wait = async_answered(resource.invoke_node_test_and_wait)

else:
    PathwaysWithResponse, AsyncPathwaysWithResponse = Pathways, AsyncPathways
