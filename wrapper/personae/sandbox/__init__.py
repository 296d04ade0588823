"""The three vendors' APIs in memory, driven by the specifications that the clients are made from.

>>> from personae.sandbox import RateLimited, Sandbox
>>> sandbox = Sandbox(personas=3)
>>> sandbox.faults.add(RateLimited(retry_after=2), vendor="anam", operation="listPersonas")
>>> len(sandbox.anam().personas.list().all()), sandbox.clock.slept
(3, [2.0])

Nothing leaves the process, unless the sandbox is served on this machine: `with sandbox.serve() as server`.
"""

from typing import TYPE_CHECKING

from personae_api.lazy import lazy

if TYPE_CHECKING:
    from .clock import VirtualClock as VirtualClock
    from .faults import ConnectFailure as ConnectFailure
    from .faults import ConnectionReset as ConnectionReset
    from .faults import CutBody as CutBody
    from .faults import Delay as Delay
    from .faults import EmptyBody as EmptyBody
    from .faults import Fault as Fault
    from .faults import Faults as Faults
    from .faults import HtmlPage as HtmlPage
    from .faults import RateLimited as RateLimited
    from .faults import ReportedFailure as ReportedFailure
    from .faults import Status as Status
    from .faults import Timeout as Timeout
    from .faults import WrongShape as WrongShape
    from .sandbox import Sandbox as Sandbox
    from .server import Server as Server
    from .service import RecordedRequest as RecordedRequest
    from .signing import BlandSigner as BlandSigner
    from .signing import Delivery as Delivery
    from .signing import sign_bland as sign_bland
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "Sandbox": "sandbox",
            "Server": "server",
            "RecordedRequest": "service",
            "BlandSigner": "signing",
            "Delivery": "signing",
            "sign_bland": "signing",
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
                "faults",
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
    "Server",
    "Status",
    "Timeout",
    "VirtualClock",
    "WrongShape",
    "sign_bland",
]
