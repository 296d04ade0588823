# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `RecordingReadyProperties`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import NUMBER, STRING, keys, rest, some
from ...types import UNSET, Unset

if TYPE_CHECKING:
    pass


_FIELDS: Mapping[str, Field] = {
    "bucket_name": Field("bucket_name", STRING),
    "s3_key": Field("s3_key", STRING),
    "duration": Field("duration", NUMBER),
    "storage_uri": Field("storage_uri", STRING),
}
_REQUIRED = ()
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class RecordingReadyProperties(Model):
    """Where a recording is."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    bucket_name: str | Unset = UNSET
    """Bucket that it was put into."""
    s3_key: str | Unset = UNSET
    """Its key there."""
    duration: float | Unset = UNSET
    """How many seconds it takes."""
    storage_uri: str | Unset = UNSET
    """Address of it there. Programs of others read it; it is not documented."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties", eq=or_none)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        new = _new(cls)
        try:
            values = _required(source)
            exact = len(source) == 0
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        if exact:
            new.bucket_name = UNSET
            new.s3_key = UNSET
            new.duration = UNSET
            new.storage_uri = UNSET
            new._additional = None
            return new
        new.bucket_name = source.get("bucket_name", UNSET)
        new.s3_key = source.get("s3_key", UNSET)
        new.duration = source.get("duration", UNSET)
        new.storage_uri = source.get("storage_uri", UNSET)
        new._additional = rest(source, _KNOWN)
        return new
