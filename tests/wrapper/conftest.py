import pytest
from cryptography.hazmat.primitives.asymmetric import rsa

from personae.sandbox import BlandSigner

from .deliveries import AUDIENCE, ORG
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


@pytest.fixture(scope="package")
def signer() -> BlandSigner:
    """An organisation of Bland that signs; to make its key takes longer than most tests."""
    return BlandSigner(ORG, audience=AUDIENCE)


@pytest.fixture(scope="package")
def stranger() -> rsa.RSAPrivateKey:
    """A key that Bland has not published."""
    return rsa.generate_private_key(public_exponent=65537, key_size=2048)


@pytest.fixture(scope="package", autouse=True)
async def one_loop(anyio_backend: str) -> None:
    """One event loop for all tests here: to make one for each takes longer than most of them."""
    return
