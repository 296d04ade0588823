import pytest

from .support import FLAVOURS, VENDORS, FakeClock, Flavour


@pytest.fixture(params=FLAVOURS, ids=["sync", "async"])
def flavour(request: pytest.FixtureRequest) -> Flavour:
    """Each test that asks for it runs twice: with the synchronous clients, and with the asynchronous ones."""
    chosen: Flavour = request.param
    return chosen


@pytest.fixture(params=VENDORS)
def vendor(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture(scope="package", autouse=True)
async def one_loop(anyio_backend: str) -> None:
    """One event loop for all tests here: to make one for each takes longer than most of them."""
    return
