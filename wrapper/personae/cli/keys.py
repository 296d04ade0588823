"""Where keys are: in the environment, or in the keyring of the system."""

from __future__ import annotations

import os
from typing import Any, Literal, TypeAlias

from ..errors import ConfigurationError
from ..options import checked_key
from ..secret import Secret, hidden
from ..vendors import dialect_of
from .statuses import Status, Stop

SERVICE = "personae"
"""What the keys are filed under; each has its vendor for a name."""

Place: TypeAlias = Literal["environment", "keyring"]


class NoKeyring(Exception):
    """The system has no keyring, or it does not open, or it keeps nothing."""


def found(vendor: str) -> tuple[Place, Secret[str]] | None:
    """The key of a vendor and where it is from; None if there is none."""
    in_environment = hidden(os.environ.get(dialect_of(vendor).key_variable, "").strip())
    if in_environment.reveal():
        return "environment", in_environment
    try:
        kept = in_keyring(vendor)
    except NoKeyring:
        return None
    return None if kept is None else ("keyring", kept)


def key_of(vendor: str) -> Secret[str]:
    """The key of a vendor; Stop says where one belongs."""
    key = found(vendor)
    if key is None:
        dialect = dialect_of(vendor)
        raise Stop(
            f"no key for {dialect.title}: set {dialect.key_variable} in the environment, or keep one in the keyring "
            f"with `personae login {vendor}`",
            Status.SETTINGS,
        )
    return checked(vendor, *key)


def checked(vendor: str, place: Place, key: Secret[str]) -> Secret[str]:
    """The key, if it can be sent; Stop says where one is that cannot."""
    dialect = dialect_of(vendor)
    name = dialect.key_variable if place == "environment" else f"the key of {dialect.title} in the keyring"
    try:
        return checked_key(name, key)
    except ConfigurationError as error:
        raise Stop(str(error), Status.SETTINGS) from None


def in_keyring(vendor: str) -> Secret[str] | None:
    """The key that the keyring has of a vendor."""
    kept = hidden(_asked("get_password", vendor))
    return kept if kept and kept.reveal() else None


def keep(vendor: str, key: Secret[str]) -> None:
    """Put the key of a vendor into the keyring."""
    _keep(vendor, key.reveal())


def check_keeping() -> None:
    """Keep something that is no secret, and take it out again; NoKeyring if the keyring keeps nothing."""
    _keep(_PROBE, _PROBE)
    _asked("delete_password", _PROBE)


_PROBE = "probe"
"""What stands in the place of a vendor and of its key."""


def _keep(name: str, text: str) -> None:
    """Some keyrings say nothing and keep nothing, so it is read again."""
    _asked("set_password", name, text)
    if _asked("get_password", name) != text:
        del text
        raise NoKeyring("it keeps nothing")


def forget(vendor: str) -> bool:
    """Take the key of a vendor out of the keyring; whether there was one."""
    if in_keyring(vendor) is None:
        return False
    _asked("delete_password", vendor)
    return True


def _asked(method: str, *arguments: str) -> Any:
    try:
        import keyring

        return getattr(keyring, method)(SERVICE, *arguments)
    except Exception as error:  # noqa: BLE001  # what a keyring raises, or its import, is up to whoever has written it
        del arguments
        raise NoKeyring(f"{type(error).__name__}") from None
