"""`personae doctor`: looks at what calls need, and shows no key."""

from __future__ import annotations

import os
import platform
import time
from collections.abc import Iterator, Mapping
from concurrent.futures import Future
from dataclasses import asdict, dataclass, replace
from importlib.metadata import PackageNotFoundError, version
from threading import Thread
from typing import Any
from urllib.parse import urlsplit
from urllib.request import getproxies

from ... import __version__
from ...call.http_dates import moment_of
from ...errors import (
    APIConnectionError,
    APIStatusError,
    AuthenticationError,
    InternalServerError,
    PermissionDeniedError,
    PersonaeError,
)
from ...http import libraries
from ...secret import Secret
from ...vendors import VENDORS, dialect_of
from .. import keys
from ..clients import client_for
from ..input.options import Command, output_of, output_options, sandbox_option, timeout_option
from ..output.known_fields import among
from ..sentences import sentence_of
from ..statuses import Status, Stop
from .reading import readable

PATIENCE = 10.0
"""Seconds for the answer of a vendor."""

FAR_OFF = 60.0
"""Seconds by which a clock may be wrong; signatures and tokens hold for a few minutes."""

_PACKAGES = ("httpx2", "httpx", "httpcore", "h11", "h2", "aiohttp", "attrs", "msgspec", "click", "rich", "keyring")
_COLUMNS = ("check", "state", "detail")
_CERTIFICATES = ("SSL_CERT_FILE", "SSL_CERT_DIR")
_OF_SEVERAL = ("SSL_CERT_DIR",)
"""Which of them may name several places, as PATH does."""

_PROXIED = ("http", "https", "all")
"""Of which schemes a proxy counts: programs have settings of their own that look the same."""


@dataclass(frozen=True)
class Finding:
    """What was looked at, and whether it is well: `ok`, `note` or `wrong`."""

    check: str
    state: str
    detail: str
    status: Status = Status.DONE


def _run(**given: Any) -> None:
    output = output_of(given, columns=_COLUMNS, wraps=True)
    patience = given["_timeout"] or PATIENCE
    asked = [_begun(vendor, patience, sandbox=given["_sandbox"]) for vendor in VENDORS]
    has_keys = [given["_sandbox"] or keys.found(vendor) is not None for vendor in VENDORS]
    findings = [*_of_versions(), *_of_surroundings()]
    for one, has_key in zip(asked, has_keys, strict=True):
        findings += one.result() if has_key or not any(has_keys) else map(_as_note, one.result())
    if not all(has_keys):
        findings += _of_keyring()
    if not any(has_keys):
        findings.append(Finding("keys", "wrong", "no key for any vendor", Status.SETTINGS))
    output.several([{name: value for name, value in asdict(one).items() if name != "status"} for one in findings])
    worst = next((one for status in _GRAVEST for one in findings if one.status is status), None)
    if worst is not None:
        raise Stop(f"{worst.check}: {worst.detail}", worst.status)


def _as_note(finding: Finding) -> Finding:
    """A finding about a vendor without a key, where others have one: nothing of it has to be mended."""
    return finding if finding.state == "ok" else replace(finding, state="note", status=Status.DONE)


_GRAVEST = (Status.SETTINGS, Status.NO_CONNECTION, Status.UNKNOWN, Status.REFUSED)
"""What decides on the status, in the order in which it is mended."""


def _begun(vendor: str, patience: float, *, sandbox: bool) -> Future[list[Finding]]:
    """Look at a vendor in a thread that nobody waits for after Ctrl-C, as one would for those of an executor."""
    found: Future[list[Finding]] = Future()

    def look() -> None:
        try:
            found.set_result(list(_of_vendor(vendor, patience, sandbox=sandbox)))
        except BaseException as error:  # noqa: BLE001  # it is raised where the result is asked for
            found.set_exception(error)

    Thread(target=look, daemon=True).start()
    return found


def _of_versions() -> Iterator[Finding]:
    yield Finding("personae", "ok", f"{__version__}, Python {platform.python_version()}, {platform.system()}")
    found = [f"{name} {number}" for name in _PACKAGES if (number := _version(name)) is not None]
    yield Finding("packages", "ok", ", ".join(found))
    yield Finding("HTTP library", "ok", f"{libraries.default().name} is used")


def _version(package: str) -> str | None:
    try:
        return version(package)
    except PackageNotFoundError:
        return None


def _of_surroundings() -> Iterator[Finding]:
    settings = getproxies()
    proxies = {scheme: _address(settings[scheme].strip()) for scheme in _PROXIED if settings.get(scheme, "").strip()}
    told = ", ".join(f"{scheme} by {address}" for scheme, address in proxies.items() if address)
    if told or not proxies:
        but = f"; not for {settings['no']}" if told and settings.get("no") else ""
        yield Finding("proxies", "note" if proxies else "ok", f"{told}{but}" if told else "none in the environment")
    for scheme in (scheme for scheme, address in proxies.items() if not address):
        yield Finding(
            "proxies", "wrong", f"{scheme.upper()}_PROXY in the environment is not an address", Status.SETTINGS
        )
    for variable in _CERTIFICATES:
        if path := os.environ.get(variable):
            places = [one for one in path.split(os.pathsep) if one] if variable in _OF_SEVERAL else [path]
            missing = [one for one in places if not os.path.exists(one)]
            said = f"{' and '.join(missing)} {'do' if len(missing) > 1 else 'does'} not exist"
            if len(missing) < len(places):  # what is not there is passed over
                yield Finding(variable, "note", f"{path} ({said})" if missing else path)
            else:
                yield Finding(variable, "wrong", said, Status.SETTINGS)


def _address(url: str) -> str:
    """The host and port of a proxy or vendor, without name and password; nothing if it is no address."""
    try:
        parts = urlsplit(url if "//" in url else f"//{url}")
        port = f":{parts.port}" if parts.port else ""
    except ValueError:
        return ""
    return f"{parts.hostname or ''}{port}" if url.count("@") or "//" in url else url


def _of_keyring() -> Iterator[Finding]:
    try:
        keys.check_keeping()
    except keys.NoKeyring as error:
        yield Finding("keyring", "note", f"none that keeps keys ({error})")


def _of_vendor(vendor: str, patience: float, *, sandbox: bool) -> Iterator[Finding]:
    dialect = dialect_of(vendor)
    found = keys.found(vendor)
    if found is not None and not sandbox:
        try:
            keys.checked(vendor, *found)
        except Stop as stop:
            yield Finding(f"{vendor} key", "wrong", str(stop), stop.status)
            return
    if not sandbox:
        detail = (
            f"in the {found[0]}" if found else f"none; set {dialect.key_variable}, or use `personae login {vendor}`"
        )
        yield Finding(f"{vendor} key", "ok" if found else "note", detail)
    address = "" if sandbox else os.environ.get(dialect.base_url_variable, "").strip()
    if address:
        yield Finding(f"{vendor} address", "note", f"{dialect.base_url_variable} is set: {_address(address)}")
    try:
        with client_for(
            vendor,
            sandbox=sandbox,
            key=lambda _: found[1] if found else Secret("no-key"),
            timeout=patience,
            deadline=patience,
            max_retries=0,
        ) as client:
            yield from _of_network(vendor, client, has_key=sandbox or found is not None, sandbox=sandbox)
    except Stop as stop:
        yield Finding(f"{vendor} address", "wrong", str(stop), stop.status)


def _of_network(vendor: str, client: Any, *, has_key: bool, sandbox: bool) -> Iterator[Finding]:
    began = time.time()
    refusal: APIStatusError | None = None
    try:
        headers = _asked(vendor, client)
    except APIConnectionError as error:
        yield Finding(f"{vendor} network", "wrong", sentence_of(error), Status.NO_CONNECTION)
        return
    except APIStatusError as error:
        headers, refusal = error.headers, error
    except PersonaeError as error:
        yield Finding(f"{vendor} answer", "wrong", sentence_of(error), Status.UNKNOWN)
        return
    seconds = time.time() - began
    how = "by a sandbox in memory, without a network" if sandbox else f"after {seconds:.2f} s"
    yield Finding(f"{vendor} network", "ok", f"answered {how}")
    if refusal is None and has_key:
        yield Finding(f"{vendor} key is valid", "ok", "accepted by the vendor")
    elif refusal is not None and not isinstance(refusal, AuthenticationError | PermissionDeniedError):
        has_failed = isinstance(refusal, InternalServerError)
        state, status = ("wrong", Status.UNKNOWN) if has_failed else ("note", Status.DONE)
        yield Finding(f"{vendor} answer", state, sentence_of(refusal), status)
    elif refusal is not None and has_key:
        yield Finding(f"{vendor} key is valid", "wrong", sentence_of(refusal), Status.REFUSED)
    if not sandbox:  # a sandbox in memory has a time of its own
        yield _of_clock(vendor, headers, began + seconds / 2)


def _asked(vendor: str, client: Any) -> Mapping[str, str]:
    """The headers of an answer to a list of personas, or to whatever else can be read."""
    first = min(readable(vendor), key=lambda method: (method.resource != "personas", method.answer != "pages"))
    resource = getattr(client, first.resource)
    if first.answer == "pages":
        headers: Mapping[str, str] = next(getattr(resource, first.name)().pages()).response.headers
    else:
        headers = getattr(resource.with_response, first.name)().headers
    return headers


def _of_clock(vendor: str, headers: Mapping[str, str], now: float) -> Finding:
    """How far the clock of this machine is from the vendor's, which tells whole seconds."""
    told = moment_of(headers.get("date"))
    if told is None:
        return Finding(f"{vendor} clock", "note", "the answer does not say what time it is")
    off = now - told
    if abs(off) < FAR_OFF:
        return Finding(f"{vendor} clock", "ok", "the same as here, within a few seconds")
    way = "ahead of" if off > 0 else "behind"
    return Finding(f"{vendor} clock", "wrong", f"this machine is {abs(off):.0f} s {way} the vendor", Status.SETTINGS)


COMMANDS = {
    "doctor": Command(
        "doctor",
        params=[*output_options(lambda: among(_COLUMNS)), timeout_option("a call of a vendor"), sandbox_option()],
        help="Look at what calls need: keys (which are not shown), the network, the clock, versions, proxies. It asks "
        "each vendor for one list. A vendor without a key cannot make it fail, unless none has a key.",
        callback=_run,
    )
}
