"""One function over many items, once each: side by side, with a journal by which a run that died goes on."""

from typing import TYPE_CHECKING

from personae_api.lazy import lazy

if TYPE_CHECKING:
    from .attempts import Result as Result
    from .calls import send as send
    from .report import Report as Report
    from .running import Progress as Progress
    from .running import run as run
    from .running import run_async as run_async
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "Progress": "running",
            "Report": "report",
            "Result": "attempts",
            "run": "running",
            "run_async": "running",
            "send": "calls",
        },
    )
