# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The operations of Widget."""

from __future__ import annotations

import builtins
import datetime as dt
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ... import results
from ...responses import with_response
from ...types import UNSET, AsyncClient, ListOf, SyncClient, Unset
from .. import models
from ..calls import widget as calls

if TYPE_CHECKING:
    from ...responses import answered, async_answered


class WidgetResource:
    """Chat windows for web sites, which run a pathway or a prompt, with their conversations, frames of your own in
    them, and people who take conversations over.
    """

    __slots__ = ("_client",)

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    @property
    def with_response(self) -> WidgetResourceWithResponse:
        """The same methods, which answer with the whole `Response`: status, headers, request id, attempts and `parsed`.

        A list is a paginator here too, as its pages have their responses; a file is read at once.
        """
        whole: WidgetResourceWithResponse = with_response(self)
        return whole

    def list_in_brief(self) -> builtins.list[models.WidgetBrief]:
        """List widgets in brief.

        Returns all widgets of the organisation without how they look, as the vendor's command line reads them.
        `list` is the documented way.

        Sends `GET /v1/widget`.
        """
        return self._client._fetch(calls.list_widgets_in_brief())

    def create(
        self,
        *,
        allowed_domains: ListOf[str],
        messages_per_minute: float,
        config: models.WidgetConfig | models.WidgetConfigDict | Mapping[str, Any],
        pathway_id: str | None | Unset = UNSET,
        agent_prompt: str | None | Unset = UNSET,
        agent_id: str | Unset = UNSET,
        webhook_url: str | Unset = UNSET,
    ) -> models.Widget:
        """Create a widget.

        Makes a chat window for the given domains. It runs a pathway or a prompt, so send exactly one of
        `pathway_id` and `agent_prompt`.

        Args:
            allowed_domains: Domains whose pages may hold the widget.
            messages_per_minute: Messages a visitor may send in a minute. At least 0.
            config: How the widget looks and behaves.
            pathway_id: Pathway the widget runs.
            agent_prompt: Prompt the widget runs in place of a pathway.
            agent_id: Web agent that visitors can speak with, or the agent that answers them. A widget that is a
                draft, without a domain or not published, does not load.
            webhook_url: Address that gets each conversation after its end.

        Sends `POST /v1/widget`.
        """
        return self._client._fetch(
            calls.create_widget(
                allowed_domains=allowed_domains,
                messages_per_minute=messages_per_minute,
                config=config,
                pathway_id=pathway_id,
                agent_prompt=agent_prompt,
                agent_id=agent_id,
                webhook_url=webhook_url,
            )
        )

    def list(self) -> builtins.list[models.Widget]:
        """List widgets.

        Returns all widgets of the organisation, in one answer without pages.

        Sends `GET /v1/widgets`.
        """
        return self._client._fetch(calls.list_widgets())

    def get(self, id: str) -> models.Widget:
        """Get a widget.

        Reads one widget with its configuration.

        Args:
            id: Id of the widget.

        Sends `GET /v1/widget/{id}`.
        """
        return self._client._fetch(calls.get_widget(id))

    def delete(self, id: str) -> None:
        """Delete a widget.

        Removes a widget; pages that hold it show it no longer.

        Args:
            id: Id of the widget.

        Sends `DELETE /v1/widget/{id}`.
        """
        return self._client._fetch(calls.delete_widget(id))

    def update(
        self,
        id: str,
        *,
        pathway_id: str | None | Unset = UNSET,
        agent_prompt: str | None | Unset = UNSET,
        allowed_domains: ListOf[str] | Unset = UNSET,
        messages_per_minute: float | Unset = UNSET,
        config: models.WidgetConfig | models.WidgetConfigDict | Mapping[str, Any] | Unset = UNSET,
        agent_id: str | Unset = UNSET,
        webhook_url: str | Unset = UNSET,
    ) -> models.Widget:
        """Change a widget.

        Changes the fields that are sent. Afterwards the widget must have either a pathway or a prompt: to change
        from one to the other, send the new one and null for the former.

        Args:
            id: Id of the widget.
            pathway_id: Pathway the widget runs, null for a prompt.
            agent_prompt: Prompt the widget runs, null for a pathway.
            allowed_domains: Domains whose pages may hold the widget, in place of the former ones.
            messages_per_minute: Messages a visitor may send in a minute. At least 0.
            config: How the widget looks and behaves, as a whole.
            agent_id: Web agent that visitors can speak with.
            webhook_url: Address that gets each conversation after its end.

        Sends `PATCH /v1/widget/{id}`.
        """
        return self._client._fetch(
            calls.update_widget(
                id,
                pathway_id=pathway_id,
                agent_prompt=agent_prompt,
                allowed_domains=allowed_domains,
                messages_per_minute=messages_per_minute,
                config=config,
                agent_id=agent_id,
                webhook_url=webhook_url,
            )
        )

    def list_custom_components(self) -> builtins.list[models.WidgetCustomComponent]:
        """List custom components of widgets.

        Returns the frames of the organisation's widgets, all of them in one answer without pages.

        Sends `GET /v1/widget/custom_components`.
        """
        return self._client._fetch(calls.list_widget_custom_components())

    def create_custom_component(
        self,
        *,
        widget_id: str,
        pathway_id: str,
        pathway_node: str,
        width: str,
        height: str,
        variables: ListOf[str],
        iframe_url: str,
    ) -> models.WidgetCustomComponent:
        """Create a custom component for a widget.

        Puts a page of your own into a widget, in a frame that is shown while the conversation is at a node of the
        pathway. Variables of the conversation are added to the page's address. The vendor describes the answer as
        the component but shows the list of all; it is taken as described.

        Args:
            widget_id: Widget that shows the frame.
            pathway_id: Pathway with the node.
            pathway_node: Node at which the frame is shown.
            width: Width of the frame in CSS, such as 100%.
            height: Height of the frame in CSS, such as 240px.
            variables: Names of variables to add to the address as parameters.
            iframe_url: Page to show in the frame.

        Sends `POST /v1/widget/custom_components`.
        """
        return self._client._fetch(
            calls.create_widget_custom_component(
                widget_id=widget_id,
                pathway_id=pathway_id,
                pathway_node=pathway_node,
                width=width,
                height=height,
                variables=variables,
                iframe_url=iframe_url,
            )
        )

    def delete_custom_component(self, id: str) -> None:
        """Delete a custom component of a widget.

        Removes a frame from its widget; the page in it is not touched.

        Args:
            id: Id of the custom component.

        Sends `DELETE /v1/widget/custom_components/{id}`.
        """
        return self._client._fetch(calls.delete_widget_custom_component(id))

    def update_custom_component(
        self,
        id: str,
        *,
        widget_id: str | Unset = UNSET,
        pathway_id: str | Unset = UNSET,
        pathway_node: str | Unset = UNSET,
        width: str | Unset = UNSET,
        height: str | Unset = UNSET,
        variables: ListOf[str] | Unset = UNSET,
        iframe_url: str | Unset = UNSET,
    ) -> models.WidgetCustomComponent:
        """Change a custom component of a widget.

        Changes the fields that are sent. The vendor describes the answer as the component but shows the list of
        all; it is taken as described.

        Args:
            id: Id of the custom component.
            widget_id: Widget that shows the frame.
            pathway_id: Pathway with the node.
            pathway_node: Node at which the frame is shown.
            width: Width of the frame in CSS, such as 100%.
            height: Height of the frame in CSS, such as 240px.
            variables: Names of variables to add to the address as parameters, in place of the former ones.
            iframe_url: Page to show in the frame.

        Sends `PATCH /v1/widget/custom_components/{id}`.
        """
        return self._client._fetch(
            calls.update_widget_custom_component(
                id,
                widget_id=widget_id,
                pathway_id=pathway_id,
                pathway_node=pathway_node,
                width=width,
                height=height,
                variables=variables,
                iframe_url=iframe_url,
            )
        )

    def list_threads(
        self, id: str, *, page: int | Unset = UNSET, limit: int | Unset = UNSET, thread_id: str | Unset = UNSET
    ) -> results.Paginator[models.WidgetThread]:
        """List the conversations of a widget.

        Returns conversations with their messages, the newest conversation first and the oldest message first. A
        widget that nobody has used has none, which is no error.

        Pages are fetched when the result is iterated, and not before.

        Args:
            id: Id of the widget.
            page: Page to return, counted from 1. At least 1, 1 when left out.
            limit: How many conversations a page holds. At least 1, at most 100, 20 when left out.
            thread_id: Only the conversation with this id.

        Sends `GET /v1/widget/{id}/threads`.
        """
        return self._client._paginate(calls.list_widget_threads(id, page=page, limit=limit, thread_id=thread_id))

    def send_thread_event(
        self,
        id: str,
        thread_id: str,
        *,
        type: models.WidgetThreadEventType,
        content: str | Unset = UNSET,
        sender_id: str | Unset = UNSET,
        created_at: dt.datetime | Unset = UNSET,
    ) -> models.WidgetLiveAgentMessage | models.WidgetEndedThread:
        """Write into a conversation or end it.

        Lets a person who has taken a conversation over write to the visitor (`type` MESSAGE, with `content` and
        `sender_id`) or end it (`type` END_CONVERSATION). Bland gives the ids of widget and conversation to the live
        agent's webhook when it hands over. The answer is the message, or the conversation that has ended.

        Args:
            id: Id of the widget.
            thread_id: Id of the conversation.
            type: What to do.
            content: What the person writes; needed for MESSAGE.
            sender_id: Who it is, by any id of your own; needed for MESSAGE.
            created_at: When it was written, now when left out; for MESSAGE only.

        Sends `POST /v1/widget/{id}/threads/{thread_id}/webhook`.
        """
        return self._client._fetch(
            calls.resend_widget_thread_webhook(
                id, thread_id, type=type, content=content, sender_id=sender_id, created_at=created_at
            )
        )


class AsyncWidgetResource:
    """Chat windows for web sites, which run a pathway or a prompt, with their conversations, frames of your own in
    them, and people who take conversations over.
    """

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @property
    def with_response(self) -> AsyncWidgetResourceWithResponse:
        """The same methods, which answer with the whole `Response`: status, headers, request id, attempts and `parsed`.

        A list is a paginator here too, as its pages have their responses; a file is read at once.
        """
        whole: AsyncWidgetResourceWithResponse = with_response(self)
        return whole

    async def list_in_brief(self) -> builtins.list[models.WidgetBrief]:
        """List widgets in brief.

        Returns all widgets of the organisation without how they look, as the vendor's command line reads them.
        `list` is the documented way.

        Sends `GET /v1/widget`.
        """
        return await self._client._fetch(calls.list_widgets_in_brief())

    async def create(
        self,
        *,
        allowed_domains: ListOf[str],
        messages_per_minute: float,
        config: models.WidgetConfig | models.WidgetConfigDict | Mapping[str, Any],
        pathway_id: str | None | Unset = UNSET,
        agent_prompt: str | None | Unset = UNSET,
        agent_id: str | Unset = UNSET,
        webhook_url: str | Unset = UNSET,
    ) -> models.Widget:
        """Create a widget.

        Makes a chat window for the given domains. It runs a pathway or a prompt, so send exactly one of
        `pathway_id` and `agent_prompt`.

        Args:
            allowed_domains: Domains whose pages may hold the widget.
            messages_per_minute: Messages a visitor may send in a minute. At least 0.
            config: How the widget looks and behaves.
            pathway_id: Pathway the widget runs.
            agent_prompt: Prompt the widget runs in place of a pathway.
            agent_id: Web agent that visitors can speak with, or the agent that answers them. A widget that is a
                draft, without a domain or not published, does not load.
            webhook_url: Address that gets each conversation after its end.

        Sends `POST /v1/widget`.
        """
        return await self._client._fetch(
            calls.create_widget(
                allowed_domains=allowed_domains,
                messages_per_minute=messages_per_minute,
                config=config,
                pathway_id=pathway_id,
                agent_prompt=agent_prompt,
                agent_id=agent_id,
                webhook_url=webhook_url,
            )
        )

    async def list(self) -> builtins.list[models.Widget]:
        """List widgets.

        Returns all widgets of the organisation, in one answer without pages.

        Sends `GET /v1/widgets`.
        """
        return await self._client._fetch(calls.list_widgets())

    async def get(self, id: str) -> models.Widget:
        """Get a widget.

        Reads one widget with its configuration.

        Args:
            id: Id of the widget.

        Sends `GET /v1/widget/{id}`.
        """
        return await self._client._fetch(calls.get_widget(id))

    async def delete(self, id: str) -> None:
        """Delete a widget.

        Removes a widget; pages that hold it show it no longer.

        Args:
            id: Id of the widget.

        Sends `DELETE /v1/widget/{id}`.
        """
        return await self._client._fetch(calls.delete_widget(id))

    async def update(
        self,
        id: str,
        *,
        pathway_id: str | None | Unset = UNSET,
        agent_prompt: str | None | Unset = UNSET,
        allowed_domains: ListOf[str] | Unset = UNSET,
        messages_per_minute: float | Unset = UNSET,
        config: models.WidgetConfig | models.WidgetConfigDict | Mapping[str, Any] | Unset = UNSET,
        agent_id: str | Unset = UNSET,
        webhook_url: str | Unset = UNSET,
    ) -> models.Widget:
        """Change a widget.

        Changes the fields that are sent. Afterwards the widget must have either a pathway or a prompt: to change
        from one to the other, send the new one and null for the former.

        Args:
            id: Id of the widget.
            pathway_id: Pathway the widget runs, null for a prompt.
            agent_prompt: Prompt the widget runs, null for a pathway.
            allowed_domains: Domains whose pages may hold the widget, in place of the former ones.
            messages_per_minute: Messages a visitor may send in a minute. At least 0.
            config: How the widget looks and behaves, as a whole.
            agent_id: Web agent that visitors can speak with.
            webhook_url: Address that gets each conversation after its end.

        Sends `PATCH /v1/widget/{id}`.
        """
        return await self._client._fetch(
            calls.update_widget(
                id,
                pathway_id=pathway_id,
                agent_prompt=agent_prompt,
                allowed_domains=allowed_domains,
                messages_per_minute=messages_per_minute,
                config=config,
                agent_id=agent_id,
                webhook_url=webhook_url,
            )
        )

    async def list_custom_components(self) -> builtins.list[models.WidgetCustomComponent]:
        """List custom components of widgets.

        Returns the frames of the organisation's widgets, all of them in one answer without pages.

        Sends `GET /v1/widget/custom_components`.
        """
        return await self._client._fetch(calls.list_widget_custom_components())

    async def create_custom_component(
        self,
        *,
        widget_id: str,
        pathway_id: str,
        pathway_node: str,
        width: str,
        height: str,
        variables: ListOf[str],
        iframe_url: str,
    ) -> models.WidgetCustomComponent:
        """Create a custom component for a widget.

        Puts a page of your own into a widget, in a frame that is shown while the conversation is at a node of the
        pathway. Variables of the conversation are added to the page's address. The vendor describes the answer as
        the component but shows the list of all; it is taken as described.

        Args:
            widget_id: Widget that shows the frame.
            pathway_id: Pathway with the node.
            pathway_node: Node at which the frame is shown.
            width: Width of the frame in CSS, such as 100%.
            height: Height of the frame in CSS, such as 240px.
            variables: Names of variables to add to the address as parameters.
            iframe_url: Page to show in the frame.

        Sends `POST /v1/widget/custom_components`.
        """
        return await self._client._fetch(
            calls.create_widget_custom_component(
                widget_id=widget_id,
                pathway_id=pathway_id,
                pathway_node=pathway_node,
                width=width,
                height=height,
                variables=variables,
                iframe_url=iframe_url,
            )
        )

    async def delete_custom_component(self, id: str) -> None:
        """Delete a custom component of a widget.

        Removes a frame from its widget; the page in it is not touched.

        Args:
            id: Id of the custom component.

        Sends `DELETE /v1/widget/custom_components/{id}`.
        """
        return await self._client._fetch(calls.delete_widget_custom_component(id))

    async def update_custom_component(
        self,
        id: str,
        *,
        widget_id: str | Unset = UNSET,
        pathway_id: str | Unset = UNSET,
        pathway_node: str | Unset = UNSET,
        width: str | Unset = UNSET,
        height: str | Unset = UNSET,
        variables: ListOf[str] | Unset = UNSET,
        iframe_url: str | Unset = UNSET,
    ) -> models.WidgetCustomComponent:
        """Change a custom component of a widget.

        Changes the fields that are sent. The vendor describes the answer as the component but shows the list of
        all; it is taken as described.

        Args:
            id: Id of the custom component.
            widget_id: Widget that shows the frame.
            pathway_id: Pathway with the node.
            pathway_node: Node at which the frame is shown.
            width: Width of the frame in CSS, such as 100%.
            height: Height of the frame in CSS, such as 240px.
            variables: Names of variables to add to the address as parameters, in place of the former ones.
            iframe_url: Page to show in the frame.

        Sends `PATCH /v1/widget/custom_components/{id}`.
        """
        return await self._client._fetch(
            calls.update_widget_custom_component(
                id,
                widget_id=widget_id,
                pathway_id=pathway_id,
                pathway_node=pathway_node,
                width=width,
                height=height,
                variables=variables,
                iframe_url=iframe_url,
            )
        )

    def list_threads(
        self, id: str, *, page: int | Unset = UNSET, limit: int | Unset = UNSET, thread_id: str | Unset = UNSET
    ) -> results.AsyncPaginator[models.WidgetThread]:
        """List the conversations of a widget.

        Returns conversations with their messages, the newest conversation first and the oldest message first. A
        widget that nobody has used has none, which is no error.

        Pages are fetched when the result is iterated, and not before.

        Args:
            id: Id of the widget.
            page: Page to return, counted from 1. At least 1, 1 when left out.
            limit: How many conversations a page holds. At least 1, at most 100, 20 when left out.
            thread_id: Only the conversation with this id.

        Sends `GET /v1/widget/{id}/threads`.
        """
        return self._client._paginate(calls.list_widget_threads(id, page=page, limit=limit, thread_id=thread_id))

    async def send_thread_event(
        self,
        id: str,
        thread_id: str,
        *,
        type: models.WidgetThreadEventType,
        content: str | Unset = UNSET,
        sender_id: str | Unset = UNSET,
        created_at: dt.datetime | Unset = UNSET,
    ) -> models.WidgetLiveAgentMessage | models.WidgetEndedThread:
        """Write into a conversation or end it.

        Lets a person who has taken a conversation over write to the visitor (`type` MESSAGE, with `content` and
        `sender_id`) or end it (`type` END_CONVERSATION). Bland gives the ids of widget and conversation to the live
        agent's webhook when it hands over. The answer is the message, or the conversation that has ended.

        Args:
            id: Id of the widget.
            thread_id: Id of the conversation.
            type: What to do.
            content: What the person writes; needed for MESSAGE.
            sender_id: Who it is, by any id of your own; needed for MESSAGE.
            created_at: When it was written, now when left out; for MESSAGE only.

        Sends `POST /v1/widget/{id}/threads/{thread_id}/webhook`.
        """
        return await self._client._fetch(
            calls.resend_widget_thread_webhook(
                id, thread_id, type=type, content=content, sender_id=sender_id, created_at=created_at
            )
        )


if TYPE_CHECKING:

    class WidgetResourceWithResponse:
        """`WidgetResource`, whose methods answer with the whole `Response`."""

        def __init__(self, resource: WidgetResource) -> None:
            self.list_in_brief = answered(resource.list_in_brief)
            self.create = answered(resource.create)
            self.list = answered(resource.list)
            self.get = answered(resource.get)
            self.delete = answered(resource.delete)
            self.update = answered(resource.update)
            self.list_custom_components = answered(resource.list_custom_components)
            self.create_custom_component = answered(resource.create_custom_component)
            self.delete_custom_component = answered(resource.delete_custom_component)
            self.update_custom_component = answered(resource.update_custom_component)
            self.list_threads = resource.list_threads
            self.send_thread_event = answered(resource.send_thread_event)

    class AsyncWidgetResourceWithResponse:
        """`AsyncWidgetResource`, whose methods answer with the whole `Response`."""

        def __init__(self, resource: AsyncWidgetResource) -> None:
            self.list_in_brief = async_answered(resource.list_in_brief)
            self.create = async_answered(resource.create)
            self.list = async_answered(resource.list)
            self.get = async_answered(resource.get)
            self.delete = async_answered(resource.delete)
            self.update = async_answered(resource.update)
            self.list_custom_components = async_answered(resource.list_custom_components)
            self.create_custom_component = async_answered(resource.create_custom_component)
            self.delete_custom_component = async_answered(resource.delete_custom_component)
            self.update_custom_component = async_answered(resource.update_custom_component)
            self.list_threads = resource.list_threads
            self.send_thread_event = async_answered(resource.send_thread_event)

else:
    WidgetResourceWithResponse, AsyncWidgetResourceWithResponse = WidgetResource, AsyncWidgetResource
