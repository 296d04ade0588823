"""The list of vendors: each has all that others ask it for, and nobody else names one."""

from __future__ import annotations

import inspect
from collections.abc import Iterator
from pathlib import Path

import pytest

import personae
from personae.client import AsyncClient, Client
from personae.sandbox import Sandbox, Server
from personae.unified.record import persona_record
from personae.vendors import VENDORS, WITH_PERSONAS, async_client_of, client_of, dialect_of, persona_of, style_of
from scripts.vendor.identity import said

PACKAGE = Path(personae.__file__).parent
SCRIPTS = Path(__file__).parents[2] / "scripts"

every_vendor = pytest.mark.parametrize("vendor", VENDORS)


@every_vendor
def test_a_vendor_has_clients_and_a_style_of_its_own_dialect(vendor: str) -> None:
    dialect = dialect_of(vendor)
    assert dialect.vendor == vendor
    assert issubclass(client_of(vendor), Client)
    assert issubclass(async_client_of(vendor), AsyncClient)
    assert client_of(vendor)._dialect is async_client_of(vendor)._dialect is style_of(vendor).dialect is dialect


@every_vendor
def test_a_vendor_can_be_reached_under_its_name(vendor: str) -> None:
    title = dialect_of(vendor).title
    assert (getattr(personae, title), getattr(personae, f"Async{title}")) == (
        client_of(vendor),
        async_client_of(vendor),
    )
    sandbox = Sandbox()
    assert type(getattr(sandbox, vendor)()) is client_of(vendor)
    assert type(getattr(sandbox, f"async_{vendor}")()) is async_client_of(vendor)
    assert isinstance(inspect.getattr_static(Server, vendor), property)


@pytest.mark.parametrize("vendor", WITH_PERSONAS)
def test_a_vendor_with_personas_takes_part_where_all_are_asked_at_once(vendor: str) -> None:
    sandbox = Sandbox()
    assert type(getattr(sandbox.personae(), vendor)) is client_of(vendor)
    assert type(getattr(sandbox.async_personae(), vendor)) is async_client_of(vendor)


@pytest.mark.parametrize("vendor", WITH_PERSONAS)
def test_a_persona_can_be_made_changed_and_read_by_the_names_of_its_fields(vendor: str) -> None:
    sandbox, fields = Sandbox(), persona_of(vendor)
    personas = getattr(sandbox, vendor)().personas
    told = {fields.prompt_argument: "Be kind."} if fields.prompt_argument else {}
    made = persona_record(vendor, personas.create(**{fields.name: "Ada"}, **told))
    read = sandbox.personae().get(made.address)
    assert (read.name, read.prompt) == ("Ada", "Be kind." if told else None)
    fields.change(personas, made.id, {fields.name: "Nia"})
    assert sandbox.personae().get(made.address).name == "Nia"


def named(path: Path) -> Iterator[str]:
    """The identifiers and texts of a module in which a vendor is named, without docstrings."""
    yield from (text for text in said(path.read_text("utf-8")) if any(vendor in text.lower() for vendor in VENDORS))


def test_nobody_else_names_a_vendor() -> None:
    """Public names in `__init__.py`, and what the benchmarks compare with, excepted."""
    modules = [path for path in PACKAGE.rglob("*.py") if path.name != "__init__.py"]
    others = [path for path in modules if not path.is_relative_to(PACKAGE / "vendors")]
    scripts = [path for path in SCRIPTS.rglob("*.py") if not path.is_relative_to(SCRIPTS / "bench")]
    assert len(others) > 50
    assert len(scripts) > 50
    assert {str(path): found for path in [*others, *scripts] if (found := [*named(path)])} == {}


def test_what_names_a_vendor_is_found(tmp_path: Path) -> None:
    path = tmp_path / "module.py"
    path.write_text(
        f'"""{VENDORS[0]}"""\nfrom .{VENDORS[0]} import a\nb = f"{{a}} {VENDORS[1].title()}"\n{VENDORS[2]}_c = b\n'
    )
    assert len([*named(path)]) == 3
