import pytest
from cryptography.hazmat.primitives.asymmetric import rsa

from personae.sandbox import BlandSigner
from tests.support.webhook_deliveries import AUDIENCE, ORG


@pytest.fixture(scope="package")
def signer() -> BlandSigner:
    """An organisation of Bland that signs; to make its key takes longer than most tests."""
    return BlandSigner(ORG, audience=AUDIENCE)


@pytest.fixture(scope="package")
def stranger() -> rsa.RSAPrivateKey:
    """A key that Bland has not published."""
    return rsa.generate_private_key(public_exponent=65537, key_size=2048)
