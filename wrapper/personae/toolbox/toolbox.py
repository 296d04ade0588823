"""The tools of clients: listed in the form of whoever drives the agent, and called by name."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from contextlib import aclosing
from typing import Any, Generic, Literal, TypeVar, overload

from personae_api.types import Effect

from ..call.dry_run import Unsent
from ..client import AsyncClient, Client
from ..errors import ConfigurationError, PersonaeError
from ..files.download import AsyncDownload, Download
from ..misuse import nearest
from ..options import checked_effects
from ..paging.paginator import AsyncPaginator, Paginator
from . import forms, results
from .asked import arguments_of, tool_named
from .catalogue import Tool, catalogue

MAX_CHARACTERS = 20_000
"""Of a result: what a model reads in a moment, and does not cost a fortune in the turns after that."""

_FEWEST_CHARACTERS = 1000

C = TypeVar("C", Client[Any], AsyncClient[Any])


class _Base(Generic[C]):
    """What both kinds are, apart from calling."""

    def __init__(self, clients: Iterable[C], tools: Iterable[Tool], max_characters: int) -> None:
        self._clients: dict[str, Any] = {client._dialect.vendor: client for client in clients}
        self._tools = {tool.name: tool for tool in tools}
        self._max_characters = max_characters

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {', '.join(self._clients)}: {len(self._tools)}>"

    def __iter__(self) -> Iterator[Tool]:
        return iter(self._tools.values())

    def __len__(self) -> int:
        return len(self._tools)

    def __contains__(self, name: object) -> bool:
        return name in self._tools

    def __getitem__(self, name: str) -> Tool:
        return tool_named(name, self._tools)

    def openai(self, api: Literal["chat", "responses"] = "chat") -> list[dict[str, Any]]:
        """For OpenAI's chat completions, or its responses; in strict mode if the schema allows it."""
        if api not in ("chat", "responses"):
            raise ConfigurationError(f"api must be 'chat' or 'responses', not {api!r}")
        return [forms.openai_responses(tool) if api == "responses" else forms.openai_chat(tool) for tool in self]

    def anthropic(self) -> list[dict[str, Any]]:
        """For Anthropic's messages."""
        return [forms.anthropic(tool) for tool in self]

    def mcp(self) -> list[dict[str, Any]]:
        """For a server of the Model Context Protocol, in its answer to `tools/list`."""
        return [forms.mcp(tool) for tool in self]

    def _asked(self, name: str, arguments: Mapping[str, Any] | str | None) -> tuple[Tool, dict[str, Any]]:
        tool = tool_named(name, self._tools)
        return tool, arguments_of(tool, arguments)

    def _begun(self, tool: Tool, given: Mapping[str, Any]) -> Any:
        """What the method returns, which may have to be awaited or read."""
        return getattr(getattr(self._clients[tool.vendor], tool.resource), tool.method)(**given)

    def _answered(self, tool: Tool, value: Any, given: Mapping[str, Any]) -> dict[str, Any]:
        if isinstance(value, Unsent):
            return results.unsent(value.would_send, self._max_characters)
        if isinstance(value, bytes):
            return results.file_of(tool, {"content-length": str(len(value))}, given)
        return results.answered(tool, value, self._max_characters)


class Tools(_Base[Client[Any]]):
    """The tools of synchronous clients: iterate for each `Tool`, list them for a model, `run` one by its name."""

    def run(
        self, name: str, arguments: Mapping[str, Any] | str | None = None, *, raises: bool = False
    ) -> dict[str, Any]:
        """Call a tool with arguments, a mapping or JSON text, and return the JSON data for the agent.

        It is `{"result": ...}`, or `{"items": [...], "total": ..., "next": {...}}` for one page of a list, or
        `{"error": {"type", "message", "outcome", ...}}`, with a `note` if something was cut. With a dry-run client it
        is `{"would_send": {...}}`. With `raises=True` errors are raised instead.
        """
        try:
            tool, given = self._asked(name, arguments)
            value = self._begun(tool, given)
            if isinstance(value, Paginator):
                return results.listed(tool, next(value.pages()), self._max_characters)
            if isinstance(value, Download):
                with value.stream() as stream:
                    return results.file_of(tool, stream.headers, given)
            return self._answered(tool, value, given)
        except PersonaeError as error:
            if raises:
                raise
            return results.failed(error)


class AsyncTools(_Base[AsyncClient[Any]]):
    """The tools of asynchronous clients; otherwise like `Tools`."""

    async def run(
        self, name: str, arguments: Mapping[str, Any] | str | None = None, *, raises: bool = False
    ) -> dict[str, Any]:
        """Call a tool with arguments, a mapping or JSON text, and return the JSON data for the agent."""
        try:
            tool, given = self._asked(name, arguments)
            value = self._begun(tool, given)
            if isinstance(value, AsyncPaginator):
                async with aclosing(value._pages()) as pages:
                    return results.listed(tool, await anext(pages), self._max_characters)
            if isinstance(value, AsyncDownload):
                async with value.stream() as stream:
                    return results.file_of(tool, stream.headers, given)
            return self._answered(tool, value if isinstance(value, Unsent) else await value, given)
        except PersonaeError as error:
            if raises:
                raise
            return results.failed(error)


@overload
def tools(
    *clients: Client[Any],
    allow: Iterable[Effect] = ...,
    only: Iterable[str] | None = ...,
    max_characters: int = ...,
) -> Tools: ...


@overload
def tools(
    *clients: AsyncClient[Any],
    allow: Iterable[Effect] = ...,
    only: Iterable[str] | None = ...,
    max_characters: int = ...,
) -> AsyncTools: ...


def tools(
    *clients: Any,
    allow: Iterable[Effect] = ("read",),
    only: Iterable[str] | None = None,
    max_characters: int = MAX_CHARACTERS,
) -> Tools | AsyncTools:
    """The methods of clients as tools for an agent, by default only those that read.

    `allow` is the set of allowed effects: `read`, `write`, `delete`, `dial` (calls people), `bill` (costs money) and
    `buy`. A method with another effect, or one that the client does not allow, is neither listed nor called. `only`
    keeps the methods of some resources (`"personas"`), or single ones (`"calls.get"`). Arguments that are files or
    secrets are left out, and so are methods that require one. Secrets in answers are masked. A result is cut to
    `max_characters`.

    >>> box = personae.tools(anam, allow={"read", "write"}, only={"personas"})  # doctest: +SKIP
    >>> box.run("anam_personas_get", {"id": "..."})  # doctest: +SKIP
    """
    allowed = checked_effects("allow=...", allow)
    if type(max_characters) is not int or max_characters < _FEWEST_CHARACTERS:
        raise ConfigurationError(
            f"max_characters must be a whole number of at least {_FEWEST_CHARACTERS}, not {max_characters!r}"
        )
    kind = _kind_of(clients)
    found = [tool for client in clients for tool in catalogue(client._dialect.vendor)]
    may = {client._dialect.vendor: client._options.allow for client in clients}
    wanted = _checked_names(only, found)
    kept = [
        tool
        for tool in found
        if tool.effect in allowed
        and (may[tool.vendor] is None or tool.effect in may[tool.vendor])
        and (wanted is None or not wanted.isdisjoint(_names_of(tool)))
    ]
    box: Tools | AsyncTools = kind(clients, kept, max_characters)
    return box


def _names_of(tool: Tool) -> set[str]:
    return {tool.resource, f"{tool.resource}.{tool.method}", tool.name}


def _checked_names(only: Any, found: Iterable[Tool]) -> set[str] | None:
    if only is None:
        return None
    wanted = {only} if isinstance(only, str) else set(only)
    known = {name for tool in found for name in _names_of(tool)}
    for name in sorted(map(str, wanted)):
        if name not in known:
            raise ConfigurationError(
                f"only={{{name!r}}}: there is no such resource or method{nearest(name, sorted(known))}"
            )
    return wanted


def _kind_of(clients: tuple[Any, ...]) -> Any:
    if not clients:
        raise ConfigurationError("tools(...) needs a client, such as the one that you call yourself")
    for client in clients:
        if not isinstance(client, Client | AsyncClient):
            raise ConfigurationError(f"tools(...) takes clients, not {type(client).__name__}")
    if len({client._dialect.vendor for client in clients}) < len(clients):
        raise ConfigurationError("tools(...) takes one client of each vendor: agents could not tell two apart")
    kinds = {isinstance(client, AsyncClient) for client in clients}
    if len(kinds) > 1:
        raise ConfigurationError("tools(...) takes synchronous clients or asynchronous ones, not both")
    return AsyncTools if kinds.pop() else Tools
