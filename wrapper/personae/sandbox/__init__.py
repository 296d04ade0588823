"""The vendors' APIs in memory, driven by the specifications that the clients are made from.

>>> from personae.sandbox import RateLimited, Sandbox
>>> sandbox = Sandbox(personas=3)
>>> sandbox.faults.add(RateLimited(retry_after=2), vendor="anam", operation="listPersonas")
>>> len(sandbox.anam().personas.list().all()), 2 <= sandbox.clock.slept[0] < 3
(3, True)

Nothing leaves the process, unless the sandbox is served on this machine: `with sandbox.serve() as server`.
"""

from typing import TYPE_CHECKING

from personae_api.lazy import lazy

if TYPE_CHECKING:
    from ..vendors.bland.signing import BlandSigner as BlandSigner
    from ..vendors.bland.signing import sign_bland as sign_bland
    from ..vendors.tavus.signing import sign_tavus_tool as sign_tavus_tool
    from ..webhooks.deliveries import Delivery as Delivery
    from .clock import VirtualClock as VirtualClock
    from .recording.recorder import Recording as Recording
    from .recording.recorder import record as record
    from .recording.replaying import NotRecordedError as NotRecordedError
    from .recording.replaying import Replay as Replay
    from .recording.replaying import replay as replay
    from .requests.recorded_request import RecordedRequest as RecordedRequest
    from .sandbox import Sandbox as Sandbox
    from .transport.client_transport import SandboxTransport as SandboxTransport
    from .transport.faults import ConnectFailure as ConnectFailure
    from .transport.faults import ConnectionReset as ConnectionReset
    from .transport.faults import CutBody as CutBody
    from .transport.faults import Delay as Delay
    from .transport.faults import EmptyBody as EmptyBody
    from .transport.faults import Fault as Fault
    from .transport.faults import Faults as Faults
    from .transport.faults import HtmlPage as HtmlPage
    from .transport.faults import RateLimited as RateLimited
    from .transport.faults import ReportedFailure as ReportedFailure
    from .transport.faults import Status as Status
    from .transport.faults import Timeout as Timeout
    from .transport.faults import WrongShape as WrongShape
    from .transport.server import Server as Server
    from .webhooks import Sent as Sent
    from .webhooks import Webhooks as Webhooks
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "Sandbox": "sandbox",
            "NotRecordedError": "recording.replaying",
            "Recording": "recording.recorder",
            "Replay": "recording.replaying",
            "record": "recording.recorder",
            "replay": "recording.replaying",
            "SandboxTransport": "transport.client_transport",
            "Server": "transport.server",
            "Sent": "webhooks",
            "Webhooks": "webhooks",
            "RecordedRequest": "requests.recorded_request",
            "BlandSigner": ".vendors.bland.signing",
            "Delivery": ".webhooks.deliveries",
            "sign_bland": ".vendors.bland.signing",
            "sign_tavus_tool": ".vendors.tavus.signing",
            "VirtualClock": "clock",
            **dict.fromkeys(
                (
                    "Fault",
                    "Faults",
                    "Status",
                    "RateLimited",
                    "Delay",
                    "Timeout",
                    "CutBody",
                    "HtmlPage",
                    "EmptyBody",
                    "WrongShape",
                    "ReportedFailure",
                    "ConnectionReset",
                    "ConnectFailure",
                ),
                "transport.faults",
            ),
        },
    )

__all__ = [
    "BlandSigner",
    "ConnectFailure",
    "ConnectionReset",
    "CutBody",
    "Delay",
    "Delivery",
    "EmptyBody",
    "Fault",
    "Faults",
    "HtmlPage",
    "RateLimited",
    "RecordedRequest",
    "ReportedFailure",
    "Sandbox",
    "SandboxTransport",
    "Sent",
    "Server",
    "Status",
    "Timeout",
    "VirtualClock",
    "Webhooks",
    "WrongShape",
    "sign_bland",
    "sign_tavus_tool",
]
