# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The operations of AgentIdentity."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import results
from ...responses import with_response
from ...types import UNSET, AsyncClient, File, ListOf, SyncClient, Unset
from .. import models
from ..calls import agent_identity as calls

if TYPE_CHECKING:
    from ...responses import answered, async_answered, async_file_answered, file_answered


class AgentIdentityResource:
    """Whom callers see: the name, logo and contact card of an agent, and how it is shown on their phones."""

    __slots__ = ("_client",)

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    @property
    def with_response(self) -> AgentIdentityResourceWithResponse:
        """The same methods, which answer with the whole `Response`: status, headers, request id, attempts and `parsed`.

        A list is a paginator here too, as its pages have their responses; a file is read at once.
        """
        whole: AgentIdentityResourceWithResponse = with_response(self)
        return whole

    def get(self, agent_id: str) -> models.AgentIdentity:
        """Get the identity of an agent.

        Reads whom callers see. What was never set is an empty text.

        Args:
            agent_id: Id of the agent.

        Sends `GET /v2/agents/{agent_id}/identity`.
        """
        return self._client._fetch(calls.get_agent_identity(agent_id))

    def update(
        self,
        agent_id: str,
        *,
        display_name: str | Unset = UNSET,
        tagline: str | Unset = UNSET,
        support_email: str | Unset = UNSET,
        website: str | Unset = UNSET,
        address: str | Unset = UNSET,
        vcf_delivery_enabled: bool | Unset = UNSET,
        rcs_enabled: bool | Unset = UNSET,
        bcid_enabled: bool | Unset = UNSET,
    ) -> models.AgentIdentity:
        """Change the identity of an agent.

        Changes the fields that are sent and keeps the others.

        Args:
            agent_id: Id of the agent.
            display_name: Name that callers see. At most 80 characters.
            tagline: Line below the name. At most 140 characters.
            support_email: Address for questions. At most 254 characters.
            website: Web site. At most 2048 characters.
            address: Where it is. At most 300 characters.
            vcf_delivery_enabled: Whether the contact card is sent.
            rcs_enabled: Whether messages go by RCS.
            bcid_enabled: Whether calls show who calls (branded caller id).

        Sends `PUT /v2/agents/{agent_id}/identity`.
        """
        return self._client._fetch(
            calls.update_agent_identity(
                agent_id,
                display_name=display_name,
                tagline=tagline,
                support_email=support_email,
                website=website,
                address=address,
                vcf_delivery_enabled=vcf_delivery_enabled,
                rcs_enabled=rcs_enabled,
                bcid_enabled=bcid_enabled,
            )
        )

    def upload_logo(self, agent_id: str, *, file: File) -> models.AgentIdentity:
        """Upload the logo of an agent.

        Sets the logo, which goes into the contact card too.

        Args:
            agent_id: Id of the agent.
            file: The logo, a PNG or JPEG of up to 2 MB.

        Sends `POST /v2/agents/{agent_id}/identity/logo`.
        """
        return self._client._fetch(calls.upload_agent_identity_logo(agent_id, file=file))

    def get_contact_card(self, agent_id: str) -> results.Download:
        """Get the contact card of an agent.

        Returns the contact card as a file, to be saved or read.

        The call is sent when the file is read, saved or iterated, and not before.

        Args:
            agent_id: Id of the agent.

        Sends `GET /v2/agents/{agent_id}/identity/contact-card.vcf`.
        """
        return self._client._download(calls.get_agent_identity_contact_card(agent_id))

    def send_test_card(self, agent_id: str, *, to: str, channel: models.AgentCardChannel) -> models.AgentCardSent:
        """Send the contact card as a test.

        Sends the contact card to a number, from a number of the agent. Five a minute are allowed.

        This costs money.

        Args:
            agent_id: Id of the agent.
            to: Number to send to, in E.164 form.
            channel: How to send it.

        Sends `POST /v2/agents/{agent_id}/identity/contact-card/test`.
        """
        return self._client._fetch(calls.send_agent_identity_test_card(agent_id, to=to, channel=channel))

    def get_bcid(self, agent_id: str) -> Any:
        """Get the branded caller id of an agent.

        Reads how the branded caller id stands. The vendor describes no fields of the answer.

        Args:
            agent_id: Id of the agent.

        Sends `GET /v2/agents/{agent_id}/identity/bcid`.
        """
        return self._client._fetch(calls.get_agent_identity_bcid(agent_id))

    def submit_bcid(
        self,
        agent_id: str,
        *,
        display_name: str | Unset = UNSET,
        call_reason: str | Unset = UNSET,
        category: str | Unset = UNSET,
        phone_numbers: ListOf[str] | Unset = UNSET,
        carriers: ListOf[models.AgentBcidCarrier] | Unset = UNSET,
        attest: bool | Unset = UNSET,
        resubmit: bool | None | Unset = UNSET,
    ) -> Any:
        """Submit a branded caller id.

        Asks carriers to show who calls. The vendor describes neither which fields are required nor the answer.

        Args:
            agent_id: Id of the agent.
            display_name: Name that is shown. At most 30 characters.
            call_reason: Reason that is shown. At most 60 characters.
            category: Kind of business.
            phone_numbers: Numbers that it is for.
            carriers: Carriers that are asked.
            attest: Whether you confirm that all this is true.
            resubmit: Whether this takes the place of an earlier one.

        Sends `POST /v2/agents/{agent_id}/identity/bcid/submit`.
        """
        return self._client._fetch(
            calls.submit_agent_identity_bcid(
                agent_id,
                display_name=display_name,
                call_reason=call_reason,
                category=category,
                phone_numbers=phone_numbers,
                carriers=carriers,
                attest=attest,
                resubmit=resubmit,
            )
        )


class AsyncAgentIdentityResource:
    """Whom callers see: the name, logo and contact card of an agent, and how it is shown on their phones."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @property
    def with_response(self) -> AsyncAgentIdentityResourceWithResponse:
        """The same methods, which answer with the whole `Response`: status, headers, request id, attempts and `parsed`.

        A list is a paginator here too, as its pages have their responses; a file is read at once.
        """
        whole: AsyncAgentIdentityResourceWithResponse = with_response(self)
        return whole

    async def get(self, agent_id: str) -> models.AgentIdentity:
        """Get the identity of an agent.

        Reads whom callers see. What was never set is an empty text.

        Args:
            agent_id: Id of the agent.

        Sends `GET /v2/agents/{agent_id}/identity`.
        """
        return await self._client._fetch(calls.get_agent_identity(agent_id))

    async def update(
        self,
        agent_id: str,
        *,
        display_name: str | Unset = UNSET,
        tagline: str | Unset = UNSET,
        support_email: str | Unset = UNSET,
        website: str | Unset = UNSET,
        address: str | Unset = UNSET,
        vcf_delivery_enabled: bool | Unset = UNSET,
        rcs_enabled: bool | Unset = UNSET,
        bcid_enabled: bool | Unset = UNSET,
    ) -> models.AgentIdentity:
        """Change the identity of an agent.

        Changes the fields that are sent and keeps the others.

        Args:
            agent_id: Id of the agent.
            display_name: Name that callers see. At most 80 characters.
            tagline: Line below the name. At most 140 characters.
            support_email: Address for questions. At most 254 characters.
            website: Web site. At most 2048 characters.
            address: Where it is. At most 300 characters.
            vcf_delivery_enabled: Whether the contact card is sent.
            rcs_enabled: Whether messages go by RCS.
            bcid_enabled: Whether calls show who calls (branded caller id).

        Sends `PUT /v2/agents/{agent_id}/identity`.
        """
        return await self._client._fetch(
            calls.update_agent_identity(
                agent_id,
                display_name=display_name,
                tagline=tagline,
                support_email=support_email,
                website=website,
                address=address,
                vcf_delivery_enabled=vcf_delivery_enabled,
                rcs_enabled=rcs_enabled,
                bcid_enabled=bcid_enabled,
            )
        )

    async def upload_logo(self, agent_id: str, *, file: File) -> models.AgentIdentity:
        """Upload the logo of an agent.

        Sets the logo, which goes into the contact card too.

        Args:
            agent_id: Id of the agent.
            file: The logo, a PNG or JPEG of up to 2 MB.

        Sends `POST /v2/agents/{agent_id}/identity/logo`.
        """
        return await self._client._fetch(calls.upload_agent_identity_logo(agent_id, file=file))

    def get_contact_card(self, agent_id: str) -> results.AsyncDownload:
        """Get the contact card of an agent.

        Returns the contact card as a file, to be saved or read.

        The call is sent when the file is read, saved or iterated, and not before.

        Args:
            agent_id: Id of the agent.

        Sends `GET /v2/agents/{agent_id}/identity/contact-card.vcf`.
        """
        return self._client._download(calls.get_agent_identity_contact_card(agent_id))

    async def send_test_card(self, agent_id: str, *, to: str, channel: models.AgentCardChannel) -> models.AgentCardSent:
        """Send the contact card as a test.

        Sends the contact card to a number, from a number of the agent. Five a minute are allowed.

        This costs money.

        Args:
            agent_id: Id of the agent.
            to: Number to send to, in E.164 form.
            channel: How to send it.

        Sends `POST /v2/agents/{agent_id}/identity/contact-card/test`.
        """
        return await self._client._fetch(calls.send_agent_identity_test_card(agent_id, to=to, channel=channel))

    async def get_bcid(self, agent_id: str) -> Any:
        """Get the branded caller id of an agent.

        Reads how the branded caller id stands. The vendor describes no fields of the answer.

        Args:
            agent_id: Id of the agent.

        Sends `GET /v2/agents/{agent_id}/identity/bcid`.
        """
        return await self._client._fetch(calls.get_agent_identity_bcid(agent_id))

    async def submit_bcid(
        self,
        agent_id: str,
        *,
        display_name: str | Unset = UNSET,
        call_reason: str | Unset = UNSET,
        category: str | Unset = UNSET,
        phone_numbers: ListOf[str] | Unset = UNSET,
        carriers: ListOf[models.AgentBcidCarrier] | Unset = UNSET,
        attest: bool | Unset = UNSET,
        resubmit: bool | None | Unset = UNSET,
    ) -> Any:
        """Submit a branded caller id.

        Asks carriers to show who calls. The vendor describes neither which fields are required nor the answer.

        Args:
            agent_id: Id of the agent.
            display_name: Name that is shown. At most 30 characters.
            call_reason: Reason that is shown. At most 60 characters.
            category: Kind of business.
            phone_numbers: Numbers that it is for.
            carriers: Carriers that are asked.
            attest: Whether you confirm that all this is true.
            resubmit: Whether this takes the place of an earlier one.

        Sends `POST /v2/agents/{agent_id}/identity/bcid/submit`.
        """
        return await self._client._fetch(
            calls.submit_agent_identity_bcid(
                agent_id,
                display_name=display_name,
                call_reason=call_reason,
                category=category,
                phone_numbers=phone_numbers,
                carriers=carriers,
                attest=attest,
                resubmit=resubmit,
            )
        )


if TYPE_CHECKING:

    class AgentIdentityResourceWithResponse:
        """`AgentIdentityResource`, whose methods answer with the whole `Response`."""

        def __init__(self, resource: AgentIdentityResource) -> None:
            self.get = answered(resource.get)
            self.update = answered(resource.update)
            self.upload_logo = answered(resource.upload_logo)
            self.get_contact_card = file_answered(resource.get_contact_card)
            self.send_test_card = answered(resource.send_test_card)
            self.get_bcid = answered(resource.get_bcid)
            self.submit_bcid = answered(resource.submit_bcid)

    class AsyncAgentIdentityResourceWithResponse:
        """`AsyncAgentIdentityResource`, whose methods answer with the whole `Response`."""

        def __init__(self, resource: AsyncAgentIdentityResource) -> None:
            self.get = async_answered(resource.get)
            self.update = async_answered(resource.update)
            self.upload_logo = async_answered(resource.upload_logo)
            self.get_contact_card = async_file_answered(resource.get_contact_card)
            self.send_test_card = async_answered(resource.send_test_card)
            self.get_bcid = async_answered(resource.get_bcid)
            self.submit_bcid = async_answered(resource.submit_bcid)

else:
    AgentIdentityResourceWithResponse, AsyncAgentIdentityResourceWithResponse = (
        AgentIdentityResource,
        AsyncAgentIdentityResource,
    )
