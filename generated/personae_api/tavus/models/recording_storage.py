# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `RecordingStorage`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import STRING, Enumeration, keys, rest, some
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ..enumerations import RecordingStorageProvider


_FIELDS: Mapping[str, Field] = {
    "provider": Field("provider", Enumeration("azure_blob", "gcs", "s3"), required=True),
    "bucket_name": Field("bucket_name", STRING),
    "bucket_region": Field("bucket_region", STRING),
    "assume_role_arn": Field("assume_role_arn", STRING),
    "external_id": Field("external_id", STRING),
    "project_id": Field("project_id", STRING),
    "workload_identity_provider": Field("workload_identity_provider", STRING),
    "service_account_email": Field("service_account_email", STRING),
    "storage_account": Field("storage_account", STRING),
    "container": Field("container", STRING),
    "tenant_id": Field("tenant_id", STRING),
    "client_id": Field("client_id", STRING),
}
_REQUIRED = ("provider",)
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class RecordingStorage(Model):
    """Your own place for recordings, and how Tavus gets in without a secret. Which fields are needed depends on the
    provider.
    """

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    provider: RecordingStorageProvider
    """Service that keeps the recordings."""
    bucket_name: str | Unset = UNSET
    """Bucket for the recordings, with s3 and gcs."""
    bucket_region: str | Unset = UNSET
    """Region of the bucket, with s3."""
    assume_role_arn: str | Unset = UNSET
    """Role to take on in order to write to the bucket, with s3."""
    external_id: str | Unset = UNSET
    """External id that the role asks for, with s3."""
    project_id: str | Unset = UNSET
    """Project of the bucket, with gcs."""
    workload_identity_provider: str | Unset = UNSET
    """Identity provider that vouches for Tavus, with gcs."""
    service_account_email: str | Unset = UNSET
    """Service account to act as, with gcs."""
    storage_account: str | Unset = UNSET
    """Storage account of the container, with azure_blob."""
    container: str | Unset = UNSET
    """Container for the recordings, with azure_blob."""
    tenant_id: str | Unset = UNSET
    """Tenant of the application that Tavus acts as, with azure_blob."""
    client_id: str | Unset = UNSET
    """Application that Tavus acts as, with azure_blob."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties", eq=or_none)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        new = _new(cls)
        try:
            values = _required(source)
            exact = len(source) == 1
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (new.provider,) = values
        if exact:
            new.bucket_name = UNSET
            new.bucket_region = UNSET
            new.assume_role_arn = UNSET
            new.external_id = UNSET
            new.project_id = UNSET
            new.workload_identity_provider = UNSET
            new.service_account_email = UNSET
            new.storage_account = UNSET
            new.container = UNSET
            new.tenant_id = UNSET
            new.client_id = UNSET
            new._additional = None
            return new
        new.bucket_name = source.get("bucket_name", UNSET)
        new.bucket_region = source.get("bucket_region", UNSET)
        new.assume_role_arn = source.get("assume_role_arn", UNSET)
        new.external_id = source.get("external_id", UNSET)
        new.project_id = source.get("project_id", UNSET)
        new.workload_identity_provider = source.get("workload_identity_provider", UNSET)
        new.service_account_email = source.get("service_account_email", UNSET)
        new.storage_account = source.get("storage_account", UNSET)
        new.container = source.get("container", UNSET)
        new.tenant_id = source.get("tenant_id", UNSET)
        new.client_id = source.get("client_id", UNSET)
        new._additional = rest(source, _KNOWN)
        return new
