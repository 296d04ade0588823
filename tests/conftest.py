"""What all tests share: no keys, no proxies, no outer make, one event loop, and the same random examples each time."""

import gc
import os
import signal
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, settings

from personae.http import libraries
from personae.vendors import VENDORS as ALL_VENDORS
from personae.vendors import dialect_of
from tests.support.both_clients import FLAVOURS, VENDORS, Flavour
from tests.support.carriers import CARRIERS
from tests.support.certificates import UNUSED
from tests.support.fake_clock import FakeClock
from tests.support.order import begun_first, scope_of

# or each of the hundreds of programs that tests start would compile all that it loads
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
sys.dont_write_bytecode = False

# a shell has what it runs in the background ignore Ctrl-C, and programs that tests start would inherit that
if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
    signal.signal(signal.SIGINT, signal.default_int_handler)

settings.register_profile(
    "personae",
    derandomize=True,
    database=None,
    deadline=None,
    max_examples=100,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
settings.load_profile("personae")

FROM_OUTSIDE = (
    *(dialect_of(vendor).key_variable for vendor in ALL_VENDORS),
    *(dialect_of(vendor).base_url_variable for vendor in ALL_VENDORS),
    "PERSONAE_LOG",
    *(name for proxy in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY") for name in (proxy, proxy.lower())),
    *("SSL_CERT_FILE", "SSL_CERT_DIR", "SSLKEYLOGFILE"),
    # or a make that a test starts would speak as a part of the one that has started the tests
    *("MAKEFLAGS", "MAKELEVEL", "MFLAGS"),
)


@pytest.hookimpl(wrapper=True)
def pytest_collection() -> Iterator[None]:
    """What is collected stays to the end: the garbage collector would look through all of it, again and again."""
    gc.disable()
    try:
        return (yield)
    finally:
        gc.freeze()
        gc.set_threshold(20_000, 20, 20)  # large documents come and go, and looking through them takes a tenth of all
        gc.enable()


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    begun_first(items)


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: Any) -> Any:
    """As `--dist loadfile` does it, but with our scopes; xdist has no option for them."""
    if config.option.dist != "loadfile":
        return None
    from xdist.scheduler import LoadFileScheduling

    scheduling = LoadFileScheduling(config, log)
    scheduling._split_scope = scope_of
    return scheduling


@pytest.fixture(scope="session")
def unused_authority(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("unused") / "authority.pem"
    UNUSED.cert_pem.write_to_path(str(path))
    return path


@pytest.fixture(scope="session", autouse=True)
def clean_environment(unused_authority: Path) -> Iterator[None]:
    """Once for all, as each change that a test makes is undone after it."""
    with pytest.MonkeyPatch.context() as patched:
        for name in FROM_OUTSIDE:
            patched.delenv(name, raising=False)
        # all that are trusted elsewhere take a client 40 ms to load, and no test is to reach whom they vouch for
        patched.setenv("SSL_CERT_FILE", str(unused_authority))
        yield


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_runtest_call(item: pytest.Item) -> Iterator[None]:
    """Hypothesis wraps the settings of a function once more for each set of parameters, a thousand times too often."""
    name = "_hypothesis_internal_use_settings"
    test = getattr(item, "obj", None)
    function = getattr(test, "__func__", test)
    before = getattr(function, name, None)
    try:
        return (yield)
    finally:
        if before is not None:
            setattr(function, name, before)


@pytest.fixture(scope="session")
def anyio_backend() -> str:
    return "asyncio"


@pytest.fixture(scope="session", autouse=True)
async def one_loop(anyio_backend: str) -> None:
    """One event loop for all tests: to make one for each takes longer than most of them."""
    return


@pytest.fixture(params=FLAVOURS, ids=["sync", "async"])
def flavour(request: pytest.FixtureRequest) -> Flavour:
    """Each test that asks for it runs twice: with the synchronous clients, and with the asynchronous ones."""
    chosen: Flavour = request.param
    return chosen


@pytest.fixture(params=VENDORS)
def vendor(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture(params=CARRIERS, ids=lambda carrier: carrier.name)
def library(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> libraries.Library:
    """The library of clients that are given none; each test that asks for it runs with each."""
    request.param.choose(monkeypatch)
    return libraries.default()


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Print what the contract tests have counted, whichever process they ran in."""
    outcomes = ("passed", "failed", "skipped")
    reports = [report for outcome in outcomes for report in terminalreporter.getreports(outcome)]
    found = {str(value) for report in reports for name, value in report.user_properties if name == "contract"}
    if found:
        terminalreporter.section("operations called")
        terminalreporter.write_line("\n".join(sorted(found)))
