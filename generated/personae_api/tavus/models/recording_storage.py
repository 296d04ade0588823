# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `RecordingStorage`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import STRING, Enumeration, keys, some
from ...types import UNSET, Unset
from .. import models

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
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class RecordingStorage(Model):
    """Your own place for recordings, and how Tavus gets in without a secret. Which fields are needed depends on the
    provider.
    """

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    provider: models.RecordingStorageProvider
    """Service that keeps the recordings."""
    bucket_name: str | None
    """Bucket for the recordings, with s3 and gcs."""
    bucket_region: str | None
    """Region of the bucket, with s3."""
    assume_role_arn: str | None
    """Role to take on in order to write to the bucket, with s3."""
    external_id: str | None
    """External id that the role asks for, with s3."""
    project_id: str | None
    """Project of the bucket, with gcs."""
    workload_identity_provider: str | None
    """Identity provider that vouches for Tavus, with gcs."""
    service_account_email: str | None
    """Service account to act as, with gcs."""
    storage_account: str | None
    """Storage account of the container, with azure_blob."""
    container: str | None
    """Container for the recordings, with azure_blob."""
    tenant_id: str | None
    """Tenant of the application that Tavus acts as, with azure_blob."""
    client_id: str | None
    """Application that Tavus acts as, with azure_blob."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        provider: models.RecordingStorageProvider,
        bucket_name: str | Unset = UNSET,
        bucket_region: str | Unset = UNSET,
        assume_role_arn: str | Unset = UNSET,
        external_id: str | Unset = UNSET,
        project_id: str | Unset = UNSET,
        workload_identity_provider: str | Unset = UNSET,
        service_account_email: str | Unset = UNSET,
        storage_account: str | Unset = UNSET,
        container: str | Unset = UNSET,
        tenant_id: str | Unset = UNSET,
        client_id: str | Unset = UNSET,
        additional_properties: dict[str, Any] | None = None,
        _absent: frozenset[str] = NO_NAMES,
    ) -> None:
        _fill(self, locals())

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        if type(source) is not dict and (fault := no_object(cls, source)):
            del source
            raise TypeError(fault)
        new = _new(cls)
        try:
            values = _required(source)
            exact = len(source) == 1
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (new.provider,) = values
        if exact:
            new.bucket_name = None
            new.bucket_region = None
            new.assume_role_arn = None
            new.external_id = None
            new.project_id = None
            new.workload_identity_provider = None
            new.service_account_email = None
            new.storage_account = None
            new.container = None
            new.tenant_id = None
            new.client_id = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.bucket_name = source.get("bucket_name")
        new.bucket_region = source.get("bucket_region")
        new.assume_role_arn = source.get("assume_role_arn")
        new.external_id = source.get("external_id")
        new.project_id = source.get("project_id")
        new.workload_identity_provider = source.get("workload_identity_provider")
        new.service_account_email = source.get("service_account_email")
        new.storage_account = source.get("storage_account")
        new.container = source.get("container")
        new.tenant_id = source.get("tenant_id")
        new.client_id = source.get("client_id")
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
