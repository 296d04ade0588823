"""One Python package for three vendors of AI personas: Anam, Bland and Tavus.

>>> from personae import Anam
>>> anam = Anam()  # doctest: +SKIP
>>> for persona in anam.personas.list(search="support"):  # doctest: +SKIP
...     print(persona.id, persona.name)

Nothing but this module is loaded before one of its names is used.
"""

from typing import TYPE_CHECKING

from personae_api.lazy import lazy

__version__ = "0.1.0"

if TYPE_CHECKING:
    from personae_api.types import UNSET as UNSET
    from personae_api.types import Unset as Unset

    from .call.dry_run import FileToSend as FileToSend
    from .call.dry_run import Unsent as Unsent
    from .call.dry_run import WouldSend as WouldSend
    from .call.response import Response as Response
    from .drift import OnDrift as OnDrift
    from .errors import APIConnectionError as APIConnectionError
    from .errors import APIError as APIError
    from .errors import APIResponseError as APIResponseError
    from .errors import APIStatusError as APIStatusError
    from .errors import APITimeoutError as APITimeoutError
    from .errors import ArgumentError as ArgumentError
    from .errors import AuthenticationError as AuthenticationError
    from .errors import BadRequestError as BadRequestError
    from .errors import BreakerOpenError as BreakerOpenError
    from .errors import ConfigurationError as ConfigurationError
    from .errors import ConflictError as ConflictError
    from .errors import DryRunError as DryRunError
    from .errors import FileError as FileError
    from .errors import InternalServerError as InternalServerError
    from .errors import NotAllowedError as NotAllowedError
    from .errors import NotFoundError as NotFoundError
    from .errors import NoTurnError as NoTurnError
    from .errors import OnceError as OnceError
    from .errors import PaginationError as PaginationError
    from .errors import PermissionDeniedError as PermissionDeniedError
    from .errors import PersonaeError as PersonaeError
    from .errors import RateLimitError as RateLimitError
    from .errors import ReportedFailureError as ReportedFailureError
    from .errors import UnprocessableEntityError as UnprocessableEntityError
    from .errors import WaitAllError as WaitAllError
    from .errors import WaitError as WaitError
    from .errors import WaitFailedError as WaitFailedError
    from .errors import WaitTimeoutError as WaitTimeoutError
    from .errors import WebhookError as WebhookError
    from .files.download import AsyncDownload as AsyncDownload
    from .files.download import Download as Download
    from .options import Limits as Limits
    from .options import Retry as Retry
    from .options import Timeout as Timeout
    from .outages.breaker import Breaker as Breaker
    from .outages.budget import RetryBudget as RetryBudget
    from .outages.budget import TokenBucket as TokenBucket
    from .paging.paginator import AsyncPaginator as AsyncPaginator
    from .paging.paginator import Paginator as Paginator
    from .paging.positions import Page as Page
    from .rates.rate import Rate as Rate
    from .rates.rate import RateOption as RateOption
    from .streams.events import UnknownEvent as UnknownEvent
    from .streams.stream import AsyncEventStream as AsyncEventStream
    from .streams.stream import EventStream as EventStream
    from .telling import CallRecord as CallRecord
    from .telling import OnCall as OnCall
    from .toolbox.catalogue import Tool as Tool
    from .toolbox.toolbox import AsyncTools as AsyncTools
    from .toolbox.toolbox import Tools as Tools
    from .toolbox.toolbox import tools as tools
    from .unified.listing import AsyncListing as AsyncListing
    from .unified.listing import Listing as Listing
    from .unified.listing import VendorsError as VendorsError
    from .unified.personae import AsyncPersonae as AsyncPersonae
    from .unified.personae import Personae as Personae
    from .unified.record import PersonaRecord as PersonaRecord
    from .vendors.anam.client import Anam as Anam
    from .vendors.anam.client import AsyncAnam as AsyncAnam
    from .vendors.bland.client import AsyncBland as AsyncBland
    from .vendors.bland.client import Bland as Bland
    from .vendors.tavus import json_patch as json_patch
    from .vendors.tavus.client import AsyncTavus as AsyncTavus
    from .vendors.tavus.client import Tavus as Tavus
    from .waiting.feed import Feed as Feed
    from .waiting.waited import Waited as Waited
    from .waiting.watch import OnProgress as OnProgress
    from .waiting.watch import Progress as Progress
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "UNSET": "options",
            "Unset": "options",
            "Anam": "vendors.anam.client",
            "AsyncAnam": "vendors.anam.client",
            "Bland": "vendors.bland.client",
            "AsyncBland": "vendors.bland.client",
            "Tavus": "vendors.tavus.client",
            "AsyncTavus": "vendors.tavus.client",
            "json_patch": "vendors.tavus",
            "OnDrift": "drift",
            "CallRecord": "telling",
            "OnCall": "telling",
            "PersonaeError": "errors",
            "ConfigurationError": "errors",
            "NotAllowedError": "errors",
            "DryRunError": "errors",
            "FileError": "errors",
            "APIError": "errors",
            "APIConnectionError": "errors",
            "APITimeoutError": "errors",
            "NoTurnError": "errors",
            "APIStatusError": "errors",
            "BadRequestError": "errors",
            "BreakerOpenError": "errors",
            "ArgumentError": "errors",
            "AuthenticationError": "errors",
            "PermissionDeniedError": "errors",
            "NotFoundError": "errors",
            "ConflictError": "errors",
            "UnprocessableEntityError": "errors",
            "RateLimitError": "errors",
            "InternalServerError": "errors",
            "ReportedFailureError": "errors",
            "APIResponseError": "errors",
            "OnceError": "errors",
            "PaginationError": "errors",
            "WaitAllError": "errors",
            "WaitError": "errors",
            "WaitFailedError": "errors",
            "WaitTimeoutError": "errors",
            "Waited": "waiting.waited",
            "WebhookError": "errors",
            "Feed": "waiting.feed",
            "OnProgress": "waiting.watch",
            "Progress": "waiting.watch",
            "Limits": "options",
            "Retry": "options",
            "Rate": "rates.rate",
            "RateOption": "rates.rate",
            "Timeout": "options",
            "Breaker": "outages.breaker",
            "RetryBudget": "outages.budget",
            "TokenBucket": "outages.budget",
            "AsyncDownload": "files.download",
            "Download": "files.download",
            "Paginator": "paging.paginator",
            "AsyncPaginator": "paging.paginator",
            "Page": "paging.positions",
            "AsyncEventStream": "streams.stream",
            "EventStream": "streams.stream",
            "UnknownEvent": "streams.events",
            "Response": "call.response",
            "FileToSend": "call.dry_run",
            "Unsent": "call.dry_run",
            "WouldSend": "call.dry_run",
            "Personae": "unified.personae",
            "AsyncPersonae": "unified.personae",
            "PersonaRecord": "unified.record",
            "VendorsError": "unified.listing",
            "Listing": "unified.listing",
            "AsyncListing": "unified.listing",
            "Tool": "toolbox.catalogue",
            "Tools": "toolbox.toolbox",
            "AsyncTools": "toolbox.toolbox",
            "tools": "toolbox.toolbox",
        },
    )

__all__ = [
    "UNSET",
    "APIConnectionError",
    "APIError",
    "APIResponseError",
    "APIStatusError",
    "APITimeoutError",
    "Anam",
    "ArgumentError",
    "AsyncAnam",
    "AsyncBland",
    "AsyncDownload",
    "AsyncEventStream",
    "AsyncListing",
    "AsyncPaginator",
    "AsyncPersonae",
    "AsyncTavus",
    "AsyncTools",
    "AuthenticationError",
    "BadRequestError",
    "Bland",
    "Breaker",
    "BreakerOpenError",
    "CallRecord",
    "ConfigurationError",
    "ConflictError",
    "Download",
    "DryRunError",
    "EventStream",
    "Feed",
    "FileError",
    "FileToSend",
    "InternalServerError",
    "Limits",
    "Listing",
    "NoTurnError",
    "NotAllowedError",
    "NotFoundError",
    "OnCall",
    "OnDrift",
    "OnProgress",
    "OnceError",
    "Page",
    "PaginationError",
    "Paginator",
    "PermissionDeniedError",
    "PersonaRecord",
    "Personae",
    "PersonaeError",
    "Progress",
    "Rate",
    "RateLimitError",
    "RateOption",
    "ReportedFailureError",
    "Response",
    "Retry",
    "RetryBudget",
    "Tavus",
    "Timeout",
    "TokenBucket",
    "Tool",
    "Tools",
    "UnknownEvent",
    "UnprocessableEntityError",
    "Unsent",
    "Unset",
    "VendorsError",
    "WaitAllError",
    "WaitError",
    "WaitFailedError",
    "WaitTimeoutError",
    "Waited",
    "WebhookError",
    "WouldSend",
    "__version__",
    "json_patch",
    "tools",
]
