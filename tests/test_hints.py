"""`typing.get_type_hints` on everything public, and nothing that is loaded for it before somebody asks."""

from __future__ import annotations

import inspect
import typing
from collections.abc import Iterator
from importlib import import_module
from types import ModuleType
from typing import Any

import httpx
import httpx2
import pytest

import personae
import personae.drift
import personae.sandbox
import personae.webhooks
from personae import json_patch
from personae.vendors import VENDORS
from personae_api import types
from tests.test_imports import loaded_by, of

GENERATED = [f"personae_api.{vendor}.{kind}" for vendor in VENDORS for kind in ("resources", "models", "calls")]
PUBLIC = [
    *(personae, personae.sandbox, personae.webhooks, personae.drift, json_patch, types),
    *map(import_module, (*GENERATED, *(f"personae_api.{vendor}.client" for vendor in VENDORS))),
]


def named(module: ModuleType) -> Iterator[Any]:
    own = [name for name, value in vars(module).items() if getattr(value, "__module__", None) == module.__name__]
    for name in getattr(module, "__all__", own):
        yield getattr(module, name)


def with_hints(value: Any) -> Iterator[Any]:
    """A function, or a class with the functions of it and of those that it is made of, but for others' classes."""
    if inspect.isfunction(value):
        yield value
    if inspect.isclass(value):
        yield value
        for kind in value.__mro__:
            if kind.__module__.partition(".")[0] in ("personae", "personae_api"):
                for name, member in vars(kind).items():
                    if name.startswith("_") and not name.endswith("__"):
                        continue
                    inner = getattr(member, "__func__", None) or getattr(member, "fget", None) or member
                    inner = getattr(inner, "func", inner)
                    if inspect.isfunction(inner):
                        yield inner


@pytest.mark.parametrize("module", PUBLIC, ids=lambda module: module.__name__)
def test_the_hints_of_everything_public_resolve(module: ModuleType) -> None:
    found = {id(one): one for value in named(module) for one in with_hints(value)}
    for one in found.values():
        hints = typing.get_type_hints(one)
        assert not [hint for hint in hints.values() if isinstance(hint, str | typing.ForwardRef)], one
    assert found


def test_they_are_the_very_types() -> None:
    from personae_api.anam import models
    from personae_api.anam.resources import AsyncPersonas, Personas

    assert typing.get_type_hints(Personas.get)["return"] is models.Persona
    assert typing.get_type_hints(Personas.list)["return"] == personae.Paginator[models.PersonaSummary]
    assert typing.get_type_hints(AsyncPersonas.list)["return"] == personae.AsyncPaginator[models.PersonaSummary]
    assert typing.get_type_hints(Personas.create)["avatar_model"] == models.AvatarModel | personae.Unset
    assert typing.get_type_hints(models.Persona)["avatar"] == models.Avatar | None
    assert typing.get_type_hints(models.Persona.from_dict)["return"] is typing.Self
    assert typing.get_type_hints(personae.Anam._download)["return"] is personae.Download
    assert typing.get_type_hints(personae.Anam.__init__)["http_client"] == httpx2.Client | httpx.Client | None
    assert inspect.signature(Personas.get, eval_str=True).return_annotation is models.Persona


@pytest.mark.parametrize("vendor", VENDORS)
def test_every_name_of_a_signature_is_in_models(vendor: str) -> None:
    models = import_module(f"personae_api.{vendor}.models")
    enumerations = import_module(f"personae_api.{vendor}.enumerations")
    known = {name for name in vars(enumerations) if name[0].isupper()} - {"Literal", "TypeAlias"}
    assert known <= set(models.__all__)
    assert all(getattr(models, name) is getattr(enumerations, name) for name in known)
    assert set(models.__all__) <= set(dir(models))


def test_hints_load_what_they_name_and_no_more() -> None:
    ask = "import typing; from personae_api.anam.resources import Personas; hints = typing.get_type_hints(Personas.{})"
    models = {
        method: {name.rpartition(".")[2] for name in loaded_by(ask.format(method)) if ".models." in name}
        for method in ("__init__", "delete")
    }
    assert models == {"__init__": set(), "delete": {"deletion"}}
    assert of(loaded_by("from personae_api.anam.resources import Personas"), "httpx", "personae") == set()
