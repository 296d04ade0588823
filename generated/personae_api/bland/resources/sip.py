# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The operations of Sip."""

from __future__ import annotations

import builtins
import datetime as dt
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ... import results
from ...responses import with_response
from ...types import UNSET, AsyncClient, File, ListOf, SyncClient, Unset
from .. import models
from ..calls import sip as calls

if TYPE_CHECKING:
    from ...responses import all_answered, answered, async_all_answered, async_answered


class Sip:
    """Phone numbers that are reached through a carrier or PBX of your own. Routes in and out of Bland, their health,
    test calls, and the porting of numbers from another carrier. The account needs the SIP entitlement.
    """

    __slots__ = ("_client",)

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    @property
    def with_response(self) -> SipWithResponse:
        """The same methods, which answer with the whole `Response`: status, headers, request id, attempts and `parsed`.

        A list is a paginator here too, as its pages have their responses; a file is read at once.
        """
        whole: SipWithResponse = with_response(self)
        return whole

    def get_config(self, *, phone_number: str) -> models.SipConfig:
        """Get the SIP routes of a number.

        Reads how one number is connected in each direction. A direction that has not been set up is null.

        Args:
            phone_number: The number in E.164 form, with its leading plus.

        Sends `GET /v1/sip`.
        """
        return self._client._fetch(calls.get_sip_config(phone_number=phone_number))

    def attach_numbers(
        self,
        *,
        service: models.SipService,
        phone_number: str | Unset = UNSET,
        phone_numbers: ListOf[str] | Unset = UNSET,
        directions: ListOf[models.SipDirection | models.SipDirectionDict] | Unset = UNSET,
        trunk_id: str | Unset = UNSET,
        direction: models.SipTrunkDirection | Unset = UNSET,
    ) -> models.SipAttachment:
        """Route numbers over SIP.

        Sets up the given directions for one number or for up to 100 at once; send `phone_number` or
        `phone_numbers`, not both. A number that could not be set up is no error: it is listed in `failed` with the
        reason, so look there. With `trunk_id` the numbers take over the trunk's endpoint and credentials, and
        extensions that are no E.164 numbers are accepted too.

        Args:
            service: Always `sip`.
            phone_number: The number in E.164 form, with its leading plus, if it is only one.
            phone_numbers: The numbers, if there are several. At most 100 items.
            directions: One entry for each direction to set up.
            trunk_id: Trunk whose connection the numbers share.
            direction: Directions to set up, in the place of `directions`; seen in use.

        Sends `POST /v1/sip/attach`.
        """
        return self._client._fetch(
            calls.attach_sip_numbers(
                service=service,
                phone_number=phone_number,
                phone_numbers=phone_numbers,
                directions=directions,
                trunk_id=trunk_id,
                direction=direction,
            )
        )

    def update_numbers(
        self, *, phone_number: str, updates: models.SipDirection | models.SipDirectionDict
    ) -> models.SipUpdateAnswer:
        """Change one route of a number.

        Changes a direction that is already set up; what is left out stays. For outbound calls that is
        `sip_endpoint`, `options` and `headers`, for inbound ones also `auth_mode` and `register_auth`. The vendor
        shows no answer; it names one field of it, which is taken to sit in `data` as in the other answers about
        SIP.

        Args:
            phone_number: The number in E.164 form, with its leading plus.
            updates: The direction to change, by its type, with its new values.

        Sends `POST /v1/sip/update`.
        """
        return self._client._fetch(calls.update_sip_numbers(phone_number=phone_number, updates=updates))

    def detach_numbers(
        self,
        *,
        phone_number: str,
        directions: ListOf[models.SipDetachedDirection | models.SipDetachedDirectionDict],
        service: models.SipService,
        direction: models.SipTrunkDirection | Unset = UNSET,
    ) -> dict[str, Any]:
        """Remove routes of a number.

        Takes the named directions of one number off SIP; the other direction stays as it is. The vendor does not
        document the answer.

        Args:
            phone_number: The number in E.164 form, with its leading plus.
            directions: Directions to remove.
            service: Always `sip`.
            direction: Directions to remove, in other words; seen in use.

        Sends `POST /v1/sip/detach`.
        """
        return self._client._fetch(
            calls.detach_sip_numbers(
                phone_number=phone_number, directions=directions, service=service, direction=direction
            )
        )

    def update_config(
        self,
        *,
        phone_number: str,
        direction: models.SipDirectionType,
        failover_config: models.SipFailoverConfig | models.SipFailoverConfigDict | Unset = UNSET,
        codec_config: models.SipCodecConfig | models.SipCodecConfigDict | Unset = UNSET,
        alert_config: models.SipAlertConfig | models.SipAlertConfigDict | Unset = UNSET,
    ) -> dict[str, Any]:
        """Set failover, codecs and alerts.

        Sets what happens on one route of a number when its server fails, which codecs are offered, and who is
        notified of trouble. The vendor does not document the answer.

        Args:
            phone_number: The number in E.164 form, with its leading plus.
            direction: Whether calls come to Bland (inbound) or leave it (outbound).
            failover_config: Where calls go when the server of a route fails.
            codec_config: How sound is encoded on a route.
            alert_config: When and how trouble on a route is reported.

        Sends `PATCH /v1/sip/config`.
        """
        return self._client._fetch(
            calls.update_sip_config(
                phone_number=phone_number,
                direction=direction,
                failover_config=failover_config,
                codec_config=codec_config,
                alert_config=alert_config,
            )
        )

    def list_numbers(self) -> list[models.SipNumber]:
        """List SIP numbers.

        Returns every number that is connected over SIP, with its directions and its health, all at once.

        Sends `GET /v1/sip/numbers`.
        """
        return self._client._fetch(calls.list_sip_numbers())

    def list_calls(
        self, *, phone_number: str, limit: int | Unset = UNSET, before: str | Unset = UNSET
    ) -> results.Paginator[models.SipCall]:
        """List the SIP calls of a number.

        Returns the calls of one number as the SIP side saw them, the newest first. The answer has no cursor: the
        `call_id` of its last call leads on to older ones.

        Pages are fetched when the result is iterated, and not before.

        Args:
            phone_number: The number in E.164 form, with its leading plus.
            limit: How many calls to return at the most. 50 when left out.
            before: Id of the last call of the previous page; older calls follow.

        Sends `GET /v1/sip/calls`.
        """
        return self._client._paginate(calls.list_sip_calls(phone_number=phone_number, limit=limit, before=before))

    def get_status(self, *, phone_number: str) -> models.SipStatus:
        """Get the health of a number.

        Tells whether the number's SIP server answers, and when that was last tried.

        Args:
            phone_number: The number in E.164 form, with its leading plus.

        Sends `GET /v1/sip/status`.
        """
        return self._client._fetch(calls.get_sip_status(phone_number=phone_number))

    def discover(
        self, *, host: str, port: int | Unset = UNSET, transport: models.SipTransport | Unset = UNSET
    ) -> models.SipDiscovery:
        """Probe a SIP server.

        Looks the host up and tries ports and transports on it, to find out how it is best reached. An organisation
        can run one probe at a time; its result is kept for ten minutes. If the answer is still `running`, read it
        again by its `discovery_id`.

        Args:
            host: Host name or IP address of the server.
            port: The only port to try; without it the usual ones (5060, 5061, 5080) are tried.
            transport: The only transport to try; without it UDP and TCP are tried.

        Sends `POST /v1/sip/discover`.
        """
        return self._client._fetch(calls.discover_sip(host=host, port=port, transport=transport))

    def get_discovery_status(self, *, discovery_id: str) -> models.SipDiscovery:
        """Get the result of a probe.

        Reads a probe that was started before, within ten minutes of its end. The vendor shows no answer of its own;
        it is said to be that of the probe.

        Args:
            discovery_id: Id that the probe was answered with.

        Sends `GET /v1/sip/discover/status`.
        """
        return self._client._fetch(calls.get_sip_discovery_status(discovery_id=discovery_id))

    def test_call(self, *, phone_number: str) -> models.SipTestCall:
        """Place a test call.

        Dials the SIP server of a number that is set up for outbound calls, as a live call. The answer comes before
        the call is over, so ask for its status. An organisation has 10 test calls in 15 minutes.

        This places a phone call, which costs money.

        Args:
            phone_number: Number in E.164 form whose outbound route is tested.

        Sends `POST /v1/sip/test-call`.
        """
        return self._client._fetch(calls.test_sip_call(phone_number=phone_number))

    def get_test_call_status(self, *, call_id: str) -> models.SipTestCallStatus:
        """Get the course of a test call.

        Tells how far a test call has come. `status` follows the call itself, `result` is `pending` until it is
        known whether the server took it.

        Args:
            call_id: Id that the test call was answered with.

        Sends `GET /v1/sip/test-call/status`.
        """
        return self._client._fetch(calls.get_sip_test_call_status(call_id=call_id))

    def list_ports(self) -> list[models.SipPort]:
        """List port requests.

        Returns all requests to bring numbers over from another carrier, and how far each has come.

        Sends `GET /v1/sip/port`.
        """
        return self._client._fetch(calls.list_sip_ports())

    def check_port(self, *, phone_numbers: ListOf[str]) -> list[models.SipPortCheck]:
        """Check whether numbers can be ported.

        Tells for each number whether it can be brought over, and whether its present carrier wants a PIN. In the
        query they stand under `phone_numbers[]`, as in Bland's own sample.

        Args:
            phone_numbers: Numbers in E.164 form, each with its leading plus.

        Sends `GET /v1/sip/port/check`.
        """
        return self._client._fetch(calls.check_sip_port(phone_numbers=phone_numbers))

    def upload_port_document(self, *, file: File) -> models.SipPortDocument:
        """Upload a document for a port request.

        Stores a letter of authorisation or a recent bill that shows who owns the numbers, as a PDF or a picture of
        10 MB at most. Name the id that comes back when the port request is made.

        Args:
            file: The document; its content must be what its extension says.

        Sends `POST /v1/sip/port/document`.
        """
        return self._client._fetch(calls.upload_sip_port_document(file=file))

    def initiate_port(
        self,
        *,
        phone_numbers: ListOf[str],
        losing_carrier_information: models.SipLosingCarrier | models.SipLosingCarrierDict,
        target_port_date: dt.datetime | Unset = UNSET,
        target_port_in_date: dt.date | Unset = UNSET,
        documents: ListOf[str] | Unset = UNSET,
        pin: str | Unset = UNSET,
        phone_number_pins: Mapping[str, str] | Unset = UNSET,
        notification_emails: ListOf[str] | Unset = UNSET,
    ) -> models.SipPortStart:
        """Ask to port numbers.

        Starts to bring numbers over from another carrier; check first that they can be. Nothing moves until the
        letter at `signature_url` is signed. Bland's reference has changed the names of some fields: where two of
        them stand for the same, send the one marked as newer.

        Args:
            phone_numbers: Numbers in E.164 form, each with its leading plus.
            losing_carrier_information: The account with the present carrier, exactly as that carrier has it. Of the
                two ways to name the owner and the representative, one is enough.
            target_port_date: When to move the numbers (older reference).
            target_port_in_date: Day on which to move the numbers (newer reference).
            documents: Ids of documents that were uploaded before; the newer reference wants at least one.
            pin: PIN of the account with the present carrier (older reference).
            phone_number_pins: PIN of each number that needs one, by number (newer reference).
            notification_emails: Who is notified of progress; the representative when left out.

        Sends `POST /v1/sip/port/initiate`.
        """
        return self._client._fetch(
            calls.initiate_sip_port(
                phone_numbers=phone_numbers,
                losing_carrier_information=losing_carrier_information,
                target_port_date=target_port_date,
                target_port_in_date=target_port_in_date,
                documents=documents,
                pin=pin,
                phone_number_pins=phone_number_pins,
                notification_emails=notification_emails,
            )
        )

    def cancel_port(self, id: str) -> models.SipPortCancellation:
        """Cancel a port request.

        Withdraws a request. That works until it is completed; then the numbers have moved.

        Args:
            id: Id of the port request.

        Sends `DELETE /v1/sip/port/{id}`.
        """
        return self._client._fetch(calls.cancel_sip_port(id))

    def list_firewall_ips(self) -> models.SipFirewall:
        """List what a firewall must let in.

        Returns the addresses and ports that Bland's calls come from in the account's region.

        Sends `GET /v1/sip/firewall-ips`.
        """
        return self._client._fetch(calls.list_sip_firewall_ips())

    def generate_password(
        self, *, length: int | Unset = UNSET, strength: models.SipPasswordStrength | Unset = UNSET
    ) -> models.SipPassword:
        """Generate a password for a PBX.

        Makes a random password for `register_auth`, out of characters that are hard to mistake and need no
        escaping. It is not kept: each call makes another. `length` wins over `strength`.

        Args:
            length: How many characters, 8 to 256; a number outside is brought to the nearer end.
            strength: A length by name, 16 characters (standard) or 32 (long). 'standard' when left out.

        Sends `GET /v1/sip/generate-password`.
        """
        return self._client._fetch(calls.generate_sip_password(length=length, strength=strength))

    def get_outbound_setup(self, *, phone_number: str | Unset = UNSET) -> models.SipOutboundSetup:
        """Get what a PBX needs to reach Bland.

        Returns the server and port that a PBX sends its calls to, with instructions. With a number, its credentials
        are added, the secret ones blacked out, if it uses registration.

        Args:
            phone_number: Number in E.164 form whose credentials to add.

        Sends `GET /v1/sip/outbound-setup`.
        """
        return self._client._fetch(calls.get_sip_outbound_setup(phone_number=phone_number))

    def parse_destination(self, *, input: str) -> models.SipDestinationCheck:
        """Check a SIP address.

        Takes an address as people write it (a host, an IP address, a SIP URI, tls://host) apart, without connecting
        to it.

        Args:
            input: The address to take apart.

        Sends `POST /v1/sip/parse-destination`.
        """
        return self._client._fetch(calls.parse_sip_destination(input=input))

    def list_trunks(self) -> list[models.SipTrunkSummary]:
        """List trunks.

        Returns all trunks of the organisation in one answer. The account needs the SIP entitlement.

        Sends `GET /v1/sip/trunks`.
        """
        return self._client._fetch(calls.list_sip_trunks())

    def create_trunk(
        self,
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
    ) -> models.SipTrunkSaved:
        """Create a trunk.

        Describes a connection to a carrier or PBX that many numbers share; `attach_numbers` binds them to it. A
        trunk whose PBX registers tells its password in this answer only.

        Args:
            name: Name for people. At least 1 character, at most 128 characters.
            provider: Carrier or PBX, such as twilio, telnyx, bandwidth, Asterisk or custom.
            direction: Which way calls go; one page wants it, and does not have both.
            sip_endpoint: Server as a SIP URI; one page wants it.
            auth_mode: How the other side proves itself.
            register_auth: Login of the PBX, if it registers.
            headers: What is done with SIP headers.
            options: Details of the connection; seen in use.
            is_default: Whether numbers take this trunk if none is named; seen in use.

        Sends `POST /v1/sip/trunks`.
        """
        return self._client._fetch(
            calls.create_sip_trunk(
                name=name,
                provider=provider,
                direction=direction,
                sip_endpoint=sip_endpoint,
                auth_mode=auth_mode,
                register_auth=register_auth,
                headers=headers,
                options=options,
                is_default=is_default,
            )
        )

    def get_trunk(self, trunk_id: str) -> models.SipTrunk:
        """Get a trunk.

        Reads one trunk with the numbers that are bound to it.

        Args:
            trunk_id: Id of the trunk.

        Sends `GET /v1/sip/trunks/{trunk_id}`.
        """
        return self._client._fetch(calls.get_sip_trunk(trunk_id))

    def delete_trunk(self, trunk_id: str) -> models.SipTrunkDeletion:
        """Delete a trunk.

        Removes a trunk; the numbers that were bound to it are bound no longer.

        This deletes something, which cannot be undone.

        Args:
            trunk_id: Id of the trunk.

        Sends `DELETE /v1/sip/trunks/{trunk_id}`.
        """
        return self._client._fetch(calls.delete_sip_trunk(trunk_id))

    def update_trunk(
        self,
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
    ) -> models.SipTrunkSaved:
        """Change a trunk.

        Changes the fields that are sent, for all numbers that are bound to the trunk.

        Args:
            trunk_id: Id of the trunk.
            name: Name for people. At least 1 character, at most 128 characters.
            provider: Carrier or PBX, such as twilio, telnyx, bandwidth, Asterisk or custom.
            direction: Which way calls go; seen in use.
            sip_endpoint: Server as a SIP URI; one page wants it.
            auth_mode: How the other side proves itself.
            register_auth: Login of the PBX, if it registers.
            headers: What is done with SIP headers.
            options: Details of the connection; seen in use.
            is_default: Whether numbers take this trunk if none is named; seen in use.

        Sends `PATCH /v1/sip/trunks/{trunk_id}`.
        """
        return self._client._fetch(
            calls.update_sip_trunk(
                trunk_id,
                name=name,
                provider=provider,
                direction=direction,
                sip_endpoint=sip_endpoint,
                auth_mode=auth_mode,
                register_auth=register_auth,
                headers=headers,
                options=options,
                is_default=is_default,
            )
        )

    def test_trunk_connection(self, trunk_id: str) -> models.SipTrunkTest:
        """Try the connection of a trunk.

        Asks the server of a trunk whether it is there, without a call.

        Args:
            trunk_id: Id of the trunk.

        Sends `POST /v1/sip/trunks/{trunk_id}/test-connection`.
        """
        return self._client._fetch(calls.test_sip_trunk_connection(trunk_id))

    def wait_for_discovery(
        self,
        *,
        discovery_id: str,
        deadline: float | None = 300,
        on_progress: results.OnProgress[models.SipDiscovery] | None = None,
    ) -> models.SipDiscovery:
        """Wait until the thing that `get_discovery_status` reads is finished, and return it.

        It is finished when `status` is completed; `WaitFailedError` is raised when `status` is failed. When the
        deadline passes, `WaitTimeoutError` is raised, with what was read last.

        Args:
            discovery_id: Id that the probe was answered with.
            deadline: Seconds to wait in all, None for ever; the thing continues at the vendor.
            on_progress: Called with a `Progress` after each read.
        """
        return self._client._wait(
            calls.get_sip_discovery_status(discovery_id=discovery_id), deadline=deadline, on_progress=on_progress
        )

    def wait_for_discoveries(
        self,
        discovery_ids: ListOf[str],
        *,
        deadline: float | None = 300,
        concurrency: int = 8,
        on_progress: results.OnProgress[models.SipDiscovery] | None = None,
    ) -> builtins.list[models.SipDiscovery]:
        """Wait for several at once, as `wait_for_discovery` does for one, and return them in their order.

        It is finished when `status` is completed; `WaitFailedError` is raised when `status` is failed. When the
        deadline passes, `WaitTimeoutError` is raised, with what was read last.

        `WaitAllError` has every failure, and the things that ended well.

        Args:
            discovery_ids: The ids, each once or more. Id that the probe was answered with.
            deadline: Seconds to wait in all, None for ever; the thing continues at the vendor.
            concurrency: How many are read at once.
            on_progress: Called with a `Progress` after each read.
        """
        return self._client._wait_all(
            lambda one: calls.get_sip_discovery_status(discovery_id=one),
            discovery_ids,
            deadline=deadline,
            concurrency=concurrency,
            on_progress=on_progress,
        )

    def discover_and_wait(
        self,
        *,
        host: str,
        port: int | Unset = UNSET,
        transport: models.SipTransport | Unset = UNSET,
        deadline: float | None = 300,
        on_progress: results.OnProgress[models.SipDiscovery] | None = None,
    ) -> models.SipDiscovery:
        """Do what `discover` does, wait as `wait_for_discovery` does, and return the finished thing.

        It is finished when `status` is completed; `WaitFailedError` is raised when `status` is failed. When the
        deadline passes, `WaitTimeoutError` is raised, with what was read last.

        Every `APIError` after the first call has what was made in `waited`, so that you can wait for it again.

        Args:
            host: Host name or IP address of the server.
            port: The only port to try; without it the usual ones (5060, 5061, 5080) are tried.
            transport: The only transport to try; without it UDP and TCP are tried.
            deadline: Seconds to wait in all, None for ever; the thing continues at the vendor.
            on_progress: Called with a `Progress` after each read.
        """
        return self._client._make_and_wait(
            calls.discover_sip(host=host, port=port, transport=transport),
            ("discovery_id",),
            lambda made: calls.get_sip_discovery_status(discovery_id=made),
            deadline=deadline,
            on_progress=on_progress,
        )

    def wait_for_test_call(
        self,
        *,
        call_id: str,
        deadline: float | None = 300,
        on_progress: results.OnProgress[models.SipTestCallStatus] | None = None,
    ) -> models.SipTestCallStatus:
        """Wait until the thing that `get_test_call_status` reads is finished, and return it.

        It is finished when `status` is completed; `WaitFailedError` is raised when `status` is failed, busy or
        no-answer. When the deadline passes, `WaitTimeoutError` is raised, with what was read last.

        Args:
            call_id: Id that the test call was answered with.
            deadline: Seconds to wait in all, None for ever; the thing continues at the vendor.
            on_progress: Called with a `Progress` after each read.
        """
        return self._client._wait(
            calls.get_sip_test_call_status(call_id=call_id), deadline=deadline, on_progress=on_progress
        )

    def wait_for_test_calls(
        self,
        call_ids: ListOf[str],
        *,
        deadline: float | None = 300,
        concurrency: int = 8,
        on_progress: results.OnProgress[models.SipTestCallStatus] | None = None,
    ) -> builtins.list[models.SipTestCallStatus]:
        """Wait for several at once, as `wait_for_test_call` does for one, and return them in their order.

        It is finished when `status` is completed; `WaitFailedError` is raised when `status` is failed, busy or
        no-answer. When the deadline passes, `WaitTimeoutError` is raised, with what was read last.

        `WaitAllError` has every failure, and the things that ended well.

        Args:
            call_ids: The ids, each once or more. Id that the test call was answered with.
            deadline: Seconds to wait in all, None for ever; the thing continues at the vendor.
            concurrency: How many are read at once.
            on_progress: Called with a `Progress` after each read.
        """
        return self._client._wait_all(
            lambda one: calls.get_sip_test_call_status(call_id=one),
            call_ids,
            deadline=deadline,
            concurrency=concurrency,
            on_progress=on_progress,
        )

    def test_call_and_wait(
        self,
        *,
        phone_number: str,
        deadline: float | None = 300,
        on_progress: results.OnProgress[models.SipTestCallStatus] | None = None,
    ) -> models.SipTestCallStatus:
        """Do what `test_call` does, wait as `wait_for_test_call` does, and return the finished thing.

        It is finished when `status` is completed; `WaitFailedError` is raised when `status` is failed, busy or
        no-answer. When the deadline passes, `WaitTimeoutError` is raised, with what was read last.

        This places a phone call, which costs money.

        Every `APIError` after the first call has what was made in `waited`, so that you can wait for it again.

        Args:
            phone_number: Number in E.164 form whose outbound route is tested.
            deadline: Seconds to wait in all, None for ever; the thing continues at the vendor.
            on_progress: Called with a `Progress` after each read.
        """
        return self._client._make_and_wait(
            calls.test_sip_call(phone_number=phone_number),
            ("call_id",),
            lambda made: calls.get_sip_test_call_status(call_id=made),
            deadline=deadline,
            on_progress=on_progress,
        )


class AsyncSip:
    """Phone numbers that are reached through a carrier or PBX of your own. Routes in and out of Bland, their health,
    test calls, and the porting of numbers from another carrier. The account needs the SIP entitlement.
    """

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @property
    def with_response(self) -> AsyncSipWithResponse:
        """The same methods, which answer with the whole `Response`: status, headers, request id, attempts and `parsed`.

        A list is a paginator here too, as its pages have their responses; a file is read at once.
        """
        whole: AsyncSipWithResponse = with_response(self)
        return whole

    async def get_config(self, *, phone_number: str) -> models.SipConfig:
        """Get the SIP routes of a number.

        Reads how one number is connected in each direction. A direction that has not been set up is null.

        Args:
            phone_number: The number in E.164 form, with its leading plus.

        Sends `GET /v1/sip`.
        """
        return await self._client._fetch(calls.get_sip_config(phone_number=phone_number))

    async def attach_numbers(
        self,
        *,
        service: models.SipService,
        phone_number: str | Unset = UNSET,
        phone_numbers: ListOf[str] | Unset = UNSET,
        directions: ListOf[models.SipDirection | models.SipDirectionDict] | Unset = UNSET,
        trunk_id: str | Unset = UNSET,
        direction: models.SipTrunkDirection | Unset = UNSET,
    ) -> models.SipAttachment:
        """Route numbers over SIP.

        Sets up the given directions for one number or for up to 100 at once; send `phone_number` or
        `phone_numbers`, not both. A number that could not be set up is no error: it is listed in `failed` with the
        reason, so look there. With `trunk_id` the numbers take over the trunk's endpoint and credentials, and
        extensions that are no E.164 numbers are accepted too.

        Args:
            service: Always `sip`.
            phone_number: The number in E.164 form, with its leading plus, if it is only one.
            phone_numbers: The numbers, if there are several. At most 100 items.
            directions: One entry for each direction to set up.
            trunk_id: Trunk whose connection the numbers share.
            direction: Directions to set up, in the place of `directions`; seen in use.

        Sends `POST /v1/sip/attach`.
        """
        return await self._client._fetch(
            calls.attach_sip_numbers(
                service=service,
                phone_number=phone_number,
                phone_numbers=phone_numbers,
                directions=directions,
                trunk_id=trunk_id,
                direction=direction,
            )
        )

    async def update_numbers(
        self, *, phone_number: str, updates: models.SipDirection | models.SipDirectionDict
    ) -> models.SipUpdateAnswer:
        """Change one route of a number.

        Changes a direction that is already set up; what is left out stays. For outbound calls that is
        `sip_endpoint`, `options` and `headers`, for inbound ones also `auth_mode` and `register_auth`. The vendor
        shows no answer; it names one field of it, which is taken to sit in `data` as in the other answers about
        SIP.

        Args:
            phone_number: The number in E.164 form, with its leading plus.
            updates: The direction to change, by its type, with its new values.

        Sends `POST /v1/sip/update`.
        """
        return await self._client._fetch(calls.update_sip_numbers(phone_number=phone_number, updates=updates))

    async def detach_numbers(
        self,
        *,
        phone_number: str,
        directions: ListOf[models.SipDetachedDirection | models.SipDetachedDirectionDict],
        service: models.SipService,
        direction: models.SipTrunkDirection | Unset = UNSET,
    ) -> dict[str, Any]:
        """Remove routes of a number.

        Takes the named directions of one number off SIP; the other direction stays as it is. The vendor does not
        document the answer.

        Args:
            phone_number: The number in E.164 form, with its leading plus.
            directions: Directions to remove.
            service: Always `sip`.
            direction: Directions to remove, in other words; seen in use.

        Sends `POST /v1/sip/detach`.
        """
        return await self._client._fetch(
            calls.detach_sip_numbers(
                phone_number=phone_number, directions=directions, service=service, direction=direction
            )
        )

    async def update_config(
        self,
        *,
        phone_number: str,
        direction: models.SipDirectionType,
        failover_config: models.SipFailoverConfig | models.SipFailoverConfigDict | Unset = UNSET,
        codec_config: models.SipCodecConfig | models.SipCodecConfigDict | Unset = UNSET,
        alert_config: models.SipAlertConfig | models.SipAlertConfigDict | Unset = UNSET,
    ) -> dict[str, Any]:
        """Set failover, codecs and alerts.

        Sets what happens on one route of a number when its server fails, which codecs are offered, and who is
        notified of trouble. The vendor does not document the answer.

        Args:
            phone_number: The number in E.164 form, with its leading plus.
            direction: Whether calls come to Bland (inbound) or leave it (outbound).
            failover_config: Where calls go when the server of a route fails.
            codec_config: How sound is encoded on a route.
            alert_config: When and how trouble on a route is reported.

        Sends `PATCH /v1/sip/config`.
        """
        return await self._client._fetch(
            calls.update_sip_config(
                phone_number=phone_number,
                direction=direction,
                failover_config=failover_config,
                codec_config=codec_config,
                alert_config=alert_config,
            )
        )

    async def list_numbers(self) -> list[models.SipNumber]:
        """List SIP numbers.

        Returns every number that is connected over SIP, with its directions and its health, all at once.

        Sends `GET /v1/sip/numbers`.
        """
        return await self._client._fetch(calls.list_sip_numbers())

    def list_calls(
        self, *, phone_number: str, limit: int | Unset = UNSET, before: str | Unset = UNSET
    ) -> results.AsyncPaginator[models.SipCall]:
        """List the SIP calls of a number.

        Returns the calls of one number as the SIP side saw them, the newest first. The answer has no cursor: the
        `call_id` of its last call leads on to older ones.

        Pages are fetched when the result is iterated, and not before.

        Args:
            phone_number: The number in E.164 form, with its leading plus.
            limit: How many calls to return at the most. 50 when left out.
            before: Id of the last call of the previous page; older calls follow.

        Sends `GET /v1/sip/calls`.
        """
        return self._client._paginate(calls.list_sip_calls(phone_number=phone_number, limit=limit, before=before))

    async def get_status(self, *, phone_number: str) -> models.SipStatus:
        """Get the health of a number.

        Tells whether the number's SIP server answers, and when that was last tried.

        Args:
            phone_number: The number in E.164 form, with its leading plus.

        Sends `GET /v1/sip/status`.
        """
        return await self._client._fetch(calls.get_sip_status(phone_number=phone_number))

    async def discover(
        self, *, host: str, port: int | Unset = UNSET, transport: models.SipTransport | Unset = UNSET
    ) -> models.SipDiscovery:
        """Probe a SIP server.

        Looks the host up and tries ports and transports on it, to find out how it is best reached. An organisation
        can run one probe at a time; its result is kept for ten minutes. If the answer is still `running`, read it
        again by its `discovery_id`.

        Args:
            host: Host name or IP address of the server.
            port: The only port to try; without it the usual ones (5060, 5061, 5080) are tried.
            transport: The only transport to try; without it UDP and TCP are tried.

        Sends `POST /v1/sip/discover`.
        """
        return await self._client._fetch(calls.discover_sip(host=host, port=port, transport=transport))

    async def get_discovery_status(self, *, discovery_id: str) -> models.SipDiscovery:
        """Get the result of a probe.

        Reads a probe that was started before, within ten minutes of its end. The vendor shows no answer of its own;
        it is said to be that of the probe.

        Args:
            discovery_id: Id that the probe was answered with.

        Sends `GET /v1/sip/discover/status`.
        """
        return await self._client._fetch(calls.get_sip_discovery_status(discovery_id=discovery_id))

    async def test_call(self, *, phone_number: str) -> models.SipTestCall:
        """Place a test call.

        Dials the SIP server of a number that is set up for outbound calls, as a live call. The answer comes before
        the call is over, so ask for its status. An organisation has 10 test calls in 15 minutes.

        This places a phone call, which costs money.

        Args:
            phone_number: Number in E.164 form whose outbound route is tested.

        Sends `POST /v1/sip/test-call`.
        """
        return await self._client._fetch(calls.test_sip_call(phone_number=phone_number))

    async def get_test_call_status(self, *, call_id: str) -> models.SipTestCallStatus:
        """Get the course of a test call.

        Tells how far a test call has come. `status` follows the call itself, `result` is `pending` until it is
        known whether the server took it.

        Args:
            call_id: Id that the test call was answered with.

        Sends `GET /v1/sip/test-call/status`.
        """
        return await self._client._fetch(calls.get_sip_test_call_status(call_id=call_id))

    async def list_ports(self) -> list[models.SipPort]:
        """List port requests.

        Returns all requests to bring numbers over from another carrier, and how far each has come.

        Sends `GET /v1/sip/port`.
        """
        return await self._client._fetch(calls.list_sip_ports())

    async def check_port(self, *, phone_numbers: ListOf[str]) -> list[models.SipPortCheck]:
        """Check whether numbers can be ported.

        Tells for each number whether it can be brought over, and whether its present carrier wants a PIN. In the
        query they stand under `phone_numbers[]`, as in Bland's own sample.

        Args:
            phone_numbers: Numbers in E.164 form, each with its leading plus.

        Sends `GET /v1/sip/port/check`.
        """
        return await self._client._fetch(calls.check_sip_port(phone_numbers=phone_numbers))

    async def upload_port_document(self, *, file: File) -> models.SipPortDocument:
        """Upload a document for a port request.

        Stores a letter of authorisation or a recent bill that shows who owns the numbers, as a PDF or a picture of
        10 MB at most. Name the id that comes back when the port request is made.

        Args:
            file: The document; its content must be what its extension says.

        Sends `POST /v1/sip/port/document`.
        """
        return await self._client._fetch(calls.upload_sip_port_document(file=file))

    async def initiate_port(
        self,
        *,
        phone_numbers: ListOf[str],
        losing_carrier_information: models.SipLosingCarrier | models.SipLosingCarrierDict,
        target_port_date: dt.datetime | Unset = UNSET,
        target_port_in_date: dt.date | Unset = UNSET,
        documents: ListOf[str] | Unset = UNSET,
        pin: str | Unset = UNSET,
        phone_number_pins: Mapping[str, str] | Unset = UNSET,
        notification_emails: ListOf[str] | Unset = UNSET,
    ) -> models.SipPortStart:
        """Ask to port numbers.

        Starts to bring numbers over from another carrier; check first that they can be. Nothing moves until the
        letter at `signature_url` is signed. Bland's reference has changed the names of some fields: where two of
        them stand for the same, send the one marked as newer.

        Args:
            phone_numbers: Numbers in E.164 form, each with its leading plus.
            losing_carrier_information: The account with the present carrier, exactly as that carrier has it. Of the
                two ways to name the owner and the representative, one is enough.
            target_port_date: When to move the numbers (older reference).
            target_port_in_date: Day on which to move the numbers (newer reference).
            documents: Ids of documents that were uploaded before; the newer reference wants at least one.
            pin: PIN of the account with the present carrier (older reference).
            phone_number_pins: PIN of each number that needs one, by number (newer reference).
            notification_emails: Who is notified of progress; the representative when left out.

        Sends `POST /v1/sip/port/initiate`.
        """
        return await self._client._fetch(
            calls.initiate_sip_port(
                phone_numbers=phone_numbers,
                losing_carrier_information=losing_carrier_information,
                target_port_date=target_port_date,
                target_port_in_date=target_port_in_date,
                documents=documents,
                pin=pin,
                phone_number_pins=phone_number_pins,
                notification_emails=notification_emails,
            )
        )

    async def cancel_port(self, id: str) -> models.SipPortCancellation:
        """Cancel a port request.

        Withdraws a request. That works until it is completed; then the numbers have moved.

        Args:
            id: Id of the port request.

        Sends `DELETE /v1/sip/port/{id}`.
        """
        return await self._client._fetch(calls.cancel_sip_port(id))

    async def list_firewall_ips(self) -> models.SipFirewall:
        """List what a firewall must let in.

        Returns the addresses and ports that Bland's calls come from in the account's region.

        Sends `GET /v1/sip/firewall-ips`.
        """
        return await self._client._fetch(calls.list_sip_firewall_ips())

    async def generate_password(
        self, *, length: int | Unset = UNSET, strength: models.SipPasswordStrength | Unset = UNSET
    ) -> models.SipPassword:
        """Generate a password for a PBX.

        Makes a random password for `register_auth`, out of characters that are hard to mistake and need no
        escaping. It is not kept: each call makes another. `length` wins over `strength`.

        Args:
            length: How many characters, 8 to 256; a number outside is brought to the nearer end.
            strength: A length by name, 16 characters (standard) or 32 (long). 'standard' when left out.

        Sends `GET /v1/sip/generate-password`.
        """
        return await self._client._fetch(calls.generate_sip_password(length=length, strength=strength))

    async def get_outbound_setup(self, *, phone_number: str | Unset = UNSET) -> models.SipOutboundSetup:
        """Get what a PBX needs to reach Bland.

        Returns the server and port that a PBX sends its calls to, with instructions. With a number, its credentials
        are added, the secret ones blacked out, if it uses registration.

        Args:
            phone_number: Number in E.164 form whose credentials to add.

        Sends `GET /v1/sip/outbound-setup`.
        """
        return await self._client._fetch(calls.get_sip_outbound_setup(phone_number=phone_number))

    async def parse_destination(self, *, input: str) -> models.SipDestinationCheck:
        """Check a SIP address.

        Takes an address as people write it (a host, an IP address, a SIP URI, tls://host) apart, without connecting
        to it.

        Args:
            input: The address to take apart.

        Sends `POST /v1/sip/parse-destination`.
        """
        return await self._client._fetch(calls.parse_sip_destination(input=input))

    async def list_trunks(self) -> list[models.SipTrunkSummary]:
        """List trunks.

        Returns all trunks of the organisation in one answer. The account needs the SIP entitlement.

        Sends `GET /v1/sip/trunks`.
        """
        return await self._client._fetch(calls.list_sip_trunks())

    async def create_trunk(
        self,
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
    ) -> models.SipTrunkSaved:
        """Create a trunk.

        Describes a connection to a carrier or PBX that many numbers share; `attach_numbers` binds them to it. A
        trunk whose PBX registers tells its password in this answer only.

        Args:
            name: Name for people. At least 1 character, at most 128 characters.
            provider: Carrier or PBX, such as twilio, telnyx, bandwidth, Asterisk or custom.
            direction: Which way calls go; one page wants it, and does not have both.
            sip_endpoint: Server as a SIP URI; one page wants it.
            auth_mode: How the other side proves itself.
            register_auth: Login of the PBX, if it registers.
            headers: What is done with SIP headers.
            options: Details of the connection; seen in use.
            is_default: Whether numbers take this trunk if none is named; seen in use.

        Sends `POST /v1/sip/trunks`.
        """
        return await self._client._fetch(
            calls.create_sip_trunk(
                name=name,
                provider=provider,
                direction=direction,
                sip_endpoint=sip_endpoint,
                auth_mode=auth_mode,
                register_auth=register_auth,
                headers=headers,
                options=options,
                is_default=is_default,
            )
        )

    async def get_trunk(self, trunk_id: str) -> models.SipTrunk:
        """Get a trunk.

        Reads one trunk with the numbers that are bound to it.

        Args:
            trunk_id: Id of the trunk.

        Sends `GET /v1/sip/trunks/{trunk_id}`.
        """
        return await self._client._fetch(calls.get_sip_trunk(trunk_id))

    async def delete_trunk(self, trunk_id: str) -> models.SipTrunkDeletion:
        """Delete a trunk.

        Removes a trunk; the numbers that were bound to it are bound no longer.

        This deletes something, which cannot be undone.

        Args:
            trunk_id: Id of the trunk.

        Sends `DELETE /v1/sip/trunks/{trunk_id}`.
        """
        return await self._client._fetch(calls.delete_sip_trunk(trunk_id))

    async def update_trunk(
        self,
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
    ) -> models.SipTrunkSaved:
        """Change a trunk.

        Changes the fields that are sent, for all numbers that are bound to the trunk.

        Args:
            trunk_id: Id of the trunk.
            name: Name for people. At least 1 character, at most 128 characters.
            provider: Carrier or PBX, such as twilio, telnyx, bandwidth, Asterisk or custom.
            direction: Which way calls go; seen in use.
            sip_endpoint: Server as a SIP URI; one page wants it.
            auth_mode: How the other side proves itself.
            register_auth: Login of the PBX, if it registers.
            headers: What is done with SIP headers.
            options: Details of the connection; seen in use.
            is_default: Whether numbers take this trunk if none is named; seen in use.

        Sends `PATCH /v1/sip/trunks/{trunk_id}`.
        """
        return await self._client._fetch(
            calls.update_sip_trunk(
                trunk_id,
                name=name,
                provider=provider,
                direction=direction,
                sip_endpoint=sip_endpoint,
                auth_mode=auth_mode,
                register_auth=register_auth,
                headers=headers,
                options=options,
                is_default=is_default,
            )
        )

    async def test_trunk_connection(self, trunk_id: str) -> models.SipTrunkTest:
        """Try the connection of a trunk.

        Asks the server of a trunk whether it is there, without a call.

        Args:
            trunk_id: Id of the trunk.

        Sends `POST /v1/sip/trunks/{trunk_id}/test-connection`.
        """
        return await self._client._fetch(calls.test_sip_trunk_connection(trunk_id))

    async def wait_for_discovery(
        self,
        *,
        discovery_id: str,
        deadline: float | None = 300,
        on_progress: results.OnProgress[models.SipDiscovery] | None = None,
    ) -> models.SipDiscovery:
        """Wait until the thing that `get_discovery_status` reads is finished, and return it.

        It is finished when `status` is completed; `WaitFailedError` is raised when `status` is failed. When the
        deadline passes, `WaitTimeoutError` is raised, with what was read last.

        Args:
            discovery_id: Id that the probe was answered with.
            deadline: Seconds to wait in all, None for ever; the thing continues at the vendor.
            on_progress: Called with a `Progress` after each read.
        """
        return await self._client._wait(
            calls.get_sip_discovery_status(discovery_id=discovery_id), deadline=deadline, on_progress=on_progress
        )

    async def wait_for_discoveries(
        self,
        discovery_ids: ListOf[str],
        *,
        deadline: float | None = 300,
        concurrency: int = 8,
        on_progress: results.OnProgress[models.SipDiscovery] | None = None,
    ) -> builtins.list[models.SipDiscovery]:
        """Wait for several at once, as `wait_for_discovery` does for one, and return them in their order.

        It is finished when `status` is completed; `WaitFailedError` is raised when `status` is failed. When the
        deadline passes, `WaitTimeoutError` is raised, with what was read last.

        `WaitAllError` has every failure, and the things that ended well.

        Args:
            discovery_ids: The ids, each once or more. Id that the probe was answered with.
            deadline: Seconds to wait in all, None for ever; the thing continues at the vendor.
            concurrency: How many are read at once.
            on_progress: Called with a `Progress` after each read.
        """
        return await self._client._wait_all(
            lambda one: calls.get_sip_discovery_status(discovery_id=one),
            discovery_ids,
            deadline=deadline,
            concurrency=concurrency,
            on_progress=on_progress,
        )

    async def discover_and_wait(
        self,
        *,
        host: str,
        port: int | Unset = UNSET,
        transport: models.SipTransport | Unset = UNSET,
        deadline: float | None = 300,
        on_progress: results.OnProgress[models.SipDiscovery] | None = None,
    ) -> models.SipDiscovery:
        """Do what `discover` does, wait as `wait_for_discovery` does, and return the finished thing.

        It is finished when `status` is completed; `WaitFailedError` is raised when `status` is failed. When the
        deadline passes, `WaitTimeoutError` is raised, with what was read last.

        Every `APIError` after the first call has what was made in `waited`, so that you can wait for it again.

        Args:
            host: Host name or IP address of the server.
            port: The only port to try; without it the usual ones (5060, 5061, 5080) are tried.
            transport: The only transport to try; without it UDP and TCP are tried.
            deadline: Seconds to wait in all, None for ever; the thing continues at the vendor.
            on_progress: Called with a `Progress` after each read.
        """
        return await self._client._make_and_wait(
            calls.discover_sip(host=host, port=port, transport=transport),
            ("discovery_id",),
            lambda made: calls.get_sip_discovery_status(discovery_id=made),
            deadline=deadline,
            on_progress=on_progress,
        )

    async def wait_for_test_call(
        self,
        *,
        call_id: str,
        deadline: float | None = 300,
        on_progress: results.OnProgress[models.SipTestCallStatus] | None = None,
    ) -> models.SipTestCallStatus:
        """Wait until the thing that `get_test_call_status` reads is finished, and return it.

        It is finished when `status` is completed; `WaitFailedError` is raised when `status` is failed, busy or
        no-answer. When the deadline passes, `WaitTimeoutError` is raised, with what was read last.

        Args:
            call_id: Id that the test call was answered with.
            deadline: Seconds to wait in all, None for ever; the thing continues at the vendor.
            on_progress: Called with a `Progress` after each read.
        """
        return await self._client._wait(
            calls.get_sip_test_call_status(call_id=call_id), deadline=deadline, on_progress=on_progress
        )

    async def wait_for_test_calls(
        self,
        call_ids: ListOf[str],
        *,
        deadline: float | None = 300,
        concurrency: int = 8,
        on_progress: results.OnProgress[models.SipTestCallStatus] | None = None,
    ) -> builtins.list[models.SipTestCallStatus]:
        """Wait for several at once, as `wait_for_test_call` does for one, and return them in their order.

        It is finished when `status` is completed; `WaitFailedError` is raised when `status` is failed, busy or
        no-answer. When the deadline passes, `WaitTimeoutError` is raised, with what was read last.

        `WaitAllError` has every failure, and the things that ended well.

        Args:
            call_ids: The ids, each once or more. Id that the test call was answered with.
            deadline: Seconds to wait in all, None for ever; the thing continues at the vendor.
            concurrency: How many are read at once.
            on_progress: Called with a `Progress` after each read.
        """
        return await self._client._wait_all(
            lambda one: calls.get_sip_test_call_status(call_id=one),
            call_ids,
            deadline=deadline,
            concurrency=concurrency,
            on_progress=on_progress,
        )

    async def test_call_and_wait(
        self,
        *,
        phone_number: str,
        deadline: float | None = 300,
        on_progress: results.OnProgress[models.SipTestCallStatus] | None = None,
    ) -> models.SipTestCallStatus:
        """Do what `test_call` does, wait as `wait_for_test_call` does, and return the finished thing.

        It is finished when `status` is completed; `WaitFailedError` is raised when `status` is failed, busy or
        no-answer. When the deadline passes, `WaitTimeoutError` is raised, with what was read last.

        This places a phone call, which costs money.

        Every `APIError` after the first call has what was made in `waited`, so that you can wait for it again.

        Args:
            phone_number: Number in E.164 form whose outbound route is tested.
            deadline: Seconds to wait in all, None for ever; the thing continues at the vendor.
            on_progress: Called with a `Progress` after each read.
        """
        return await self._client._make_and_wait(
            calls.test_sip_call(phone_number=phone_number),
            ("call_id",),
            lambda made: calls.get_sip_test_call_status(call_id=made),
            deadline=deadline,
            on_progress=on_progress,
        )


if TYPE_CHECKING:

    class SipWithResponse:
        """`Sip`, whose methods answer with the whole `Response`."""

        def __init__(self, resource: Sip) -> None:
            self.get_config = answered(resource.get_config)
            self.attach_numbers = answered(resource.attach_numbers)
            self.update_numbers = answered(resource.update_numbers)
            self.detach_numbers = answered(resource.detach_numbers)
            self.update_config = answered(resource.update_config)
            self.list_numbers = answered(resource.list_numbers)
            self.list_calls = resource.list_calls
            self.get_status = answered(resource.get_status)
            self.discover = answered(resource.discover)
            self.get_discovery_status = answered(resource.get_discovery_status)
            self.test_call = answered(resource.test_call)
            self.get_test_call_status = answered(resource.get_test_call_status)
            self.list_ports = answered(resource.list_ports)
            self.check_port = answered(resource.check_port)
            self.upload_port_document = answered(resource.upload_port_document)
            self.initiate_port = answered(resource.initiate_port)
            self.cancel_port = answered(resource.cancel_port)
            self.list_firewall_ips = answered(resource.list_firewall_ips)
            self.generate_password = answered(resource.generate_password)
            self.get_outbound_setup = answered(resource.get_outbound_setup)
            self.parse_destination = answered(resource.parse_destination)
            self.list_trunks = answered(resource.list_trunks)
            self.create_trunk = answered(resource.create_trunk)
            self.get_trunk = answered(resource.get_trunk)
            self.delete_trunk = answered(resource.delete_trunk)
            self.update_trunk = answered(resource.update_trunk)
            self.test_trunk_connection = answered(resource.test_trunk_connection)
            self.wait_for_discovery = answered(resource.wait_for_discovery)
            self.wait_for_discoveries = all_answered(resource.wait_for_discoveries)
            self.discover_and_wait = answered(resource.discover_and_wait)
            self.wait_for_test_call = answered(resource.wait_for_test_call)
            self.wait_for_test_calls = all_answered(resource.wait_for_test_calls)
            self.test_call_and_wait = answered(resource.test_call_and_wait)

    class AsyncSipWithResponse:
        """`AsyncSip`, whose methods answer with the whole `Response`."""

        def __init__(self, resource: AsyncSip) -> None:
            self.get_config = async_answered(resource.get_config)
            self.attach_numbers = async_answered(resource.attach_numbers)
            self.update_numbers = async_answered(resource.update_numbers)
            self.detach_numbers = async_answered(resource.detach_numbers)
            self.update_config = async_answered(resource.update_config)
            self.list_numbers = async_answered(resource.list_numbers)
            self.list_calls = resource.list_calls
            self.get_status = async_answered(resource.get_status)
            self.discover = async_answered(resource.discover)
            self.get_discovery_status = async_answered(resource.get_discovery_status)
            self.test_call = async_answered(resource.test_call)
            self.get_test_call_status = async_answered(resource.get_test_call_status)
            self.list_ports = async_answered(resource.list_ports)
            self.check_port = async_answered(resource.check_port)
            self.upload_port_document = async_answered(resource.upload_port_document)
            self.initiate_port = async_answered(resource.initiate_port)
            self.cancel_port = async_answered(resource.cancel_port)
            self.list_firewall_ips = async_answered(resource.list_firewall_ips)
            self.generate_password = async_answered(resource.generate_password)
            self.get_outbound_setup = async_answered(resource.get_outbound_setup)
            self.parse_destination = async_answered(resource.parse_destination)
            self.list_trunks = async_answered(resource.list_trunks)
            self.create_trunk = async_answered(resource.create_trunk)
            self.get_trunk = async_answered(resource.get_trunk)
            self.delete_trunk = async_answered(resource.delete_trunk)
            self.update_trunk = async_answered(resource.update_trunk)
            self.test_trunk_connection = async_answered(resource.test_trunk_connection)
            self.wait_for_discovery = async_answered(resource.wait_for_discovery)
            self.wait_for_discoveries = async_all_answered(resource.wait_for_discoveries)
            self.discover_and_wait = async_answered(resource.discover_and_wait)
            self.wait_for_test_call = async_answered(resource.wait_for_test_call)
            self.wait_for_test_calls = async_all_answered(resource.wait_for_test_calls)
            self.test_call_and_wait = async_answered(resource.test_call_and_wait)

else:
    SipWithResponse, AsyncSipWithResponse = Sip, AsyncSip
