# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `DispositionExtractorDetail`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import NULL, OneOf, Reference, keys, some
from .. import models

_EXTRACTOR_SHAPE = Reference("personae_api.bland.models.disposition_extractor", "DispositionExtractor")
_CURRENT_VERSION_SHAPE = Reference(
    "personae_api.bland.models.disposition_extractor_version", "DispositionExtractorVersion"
)
_ACTIVE_VERSION_SHAPE = Reference(
    "personae_api.bland.models.disposition_extractor_version", "DispositionExtractorVersion"
)

_FIELDS: Mapping[str, Field] = {
    "extractor": Field("extractor", _EXTRACTOR_SHAPE, required=True),
    "currentVersion": Field("current_version", _CURRENT_VERSION_SHAPE, required=True),
    "activeVersion": Field("active_version", OneOf(_ACTIVE_VERSION_SHAPE, NULL), required=True),
}
_REQUIRED = ("extractor", "currentVersion", "activeVersion")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class DispositionExtractorDetail(Model):
    """An extractor with its versions."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    extractor: models.DispositionExtractor
    """The extractor."""
    current_version: models.DispositionExtractorVersion
    """The version that is edited."""
    active_version: models.DispositionExtractorVersion | None
    """The version that is used, null before the first."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        extractor: models.DispositionExtractor,
        current_version: models.DispositionExtractorVersion,
        active_version: models.DispositionExtractorVersion | None,
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
            exact = len(source) == 3
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (value_of_extractor, value_of_current_version, value_of_active_version) = values
        new.extractor = (
            _EXTRACTOR_SHAPE.from_dict(value_of_extractor)
            if isinstance(value_of_extractor, dict)
            else value_of_extractor
        )
        new.current_version = (
            _CURRENT_VERSION_SHAPE.from_dict(value_of_current_version)
            if isinstance(value_of_current_version, dict)
            else value_of_current_version
        )
        new.active_version = (
            _ACTIVE_VERSION_SHAPE.from_dict(value_of_active_version)
            if isinstance(value_of_active_version, dict)
            else value_of_active_version
        )
        if exact:
            new._additional = None
            new._absent = NO_NAMES
            return new
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
