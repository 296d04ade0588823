"""One kind of record for a persona, whoever has it."""

import pickle
from dataclasses import replace
from typing import Any

import pytest

from personae import (
    PersonaRecord,
)
from personae.unified.record import persona_record
from personae_api.anam.models import PersonaSummary
from personae_api.bland.models import Persona as BlandPersona
from personae_api.tavus.models import Pal
from tests.support.both_clients import VENDORS, Flavour
from tests.support.each import for_each
from tests.support.sync_or_async import done

from .personas import ANAM, LISTED, RECORDS, TAVUS, all_of, listed

pytestmark = pytest.mark.anyio


async def test_one_kind_of_record_for_all(flavour: Flavour) -> None:
    listing = await done(all_of(flavour, **LISTED).list())
    assert [*listing] == [*RECORDS.values()]
    assert listing.records == tuple(RECORDS.values())
    assert len(listing) == 3
    assert listing.errors == {}
    assert [record.address for record in listing] == ["anam:a1", "bland:b1", "tavus:t1"]


async def test_records_hold_the_vendors_own_model(flavour: Flavour) -> None:
    anam, bland, _ = await done(all_of(flavour, **LISTED).list())
    assert isinstance(anam.source, PersonaSummary)
    assert isinstance(bland.source, BlandPersona)
    assert anam.source.to_dict() == ANAM


async def test_a_persona_of_tavus_is_read_under_either_of_its_names_and_once(flavour: Flavour) -> None:
    older = {**TAVUS, "persona_description": "Coaches."}
    newer = {name.replace("persona_", "pal_"): value for name, value in older.items()} | {"pal_id": "t2"}
    tavus = await done(all_of(flavour, tavus=listed("tavus", older, newer)).list())
    assert [record.id for record in tavus] == ["t1", "t2"]
    assert replace([*tavus][1], id="t1") == next(iter(tavus)) == replace(RECORDS["tavus"], description="Coaches.")
    assert persona_record("tavus", Pal.from_dict(newer)) == [*tavus][1]


async def test_a_language_that_is_inherited_is_not_told(flavour: Flavour) -> None:
    (record,) = await done(all_of(flavour, anam=listed("anam", {**ANAM, "languageCode": "inherit"})).list())
    assert record.language is None


async def test_dates_have_a_zone_or_are_none(flavour: Flavour) -> None:
    for record in await done(all_of(flavour, **LISTED).list()):
        for date in (record.created, record.updated):
            assert date is None or date.utcoffset() is not None


@for_each("named", VENDORS)
@for_each("date", ["", "soon", None, 17, "0000-00-00", {}])
async def test_a_date_that_is_none_is_none(flavour: Flavour, named: str, date: Any) -> None:
    names = {"anam": ("createdAt", "updatedAt")}.get(named, ("created_at", "updated_at"))
    item = {"id": "p1", "persona_id": "p1", names[0]: date, names[1]: date}
    (record,) = await done(all_of(flavour, **{named: listed(named, item)}).list())
    assert (record.created, record.updated) == (None, None)


@for_each("named", VENDORS)
@for_each(
    "item",
    [
        {},
        None,
        "p1",
        {"id": None, "persona_id": None, "name": None, "persona_name": None},
        {
            "name": 17,
            "persona_name": 17,
            "description": [],
            "brain": "x",
            "voice": None,
            "tags": "x",
            "layers": [],
            "current_production_version": "v1",
            "system_prompt": {},
        },
        {"current_production_version": {"call_config": None}, "layers": {"tts": None}, "brain": None, "tags": None},
    ],
)
async def test_what_a_vendor_does_not_say_is_none(flavour: Flavour, named: str, item: Any) -> None:
    (record,) = await done(all_of(flavour, **{named: listed(named, item)}).list())
    assert record == PersonaRecord(vendor=named, id="", name="")


@pytest.mark.parametrize("named", VENDORS)
async def test_a_record_is_short_hashable_and_can_be_pickled(flavour: Flavour, named: str) -> None:
    (record,) = await done(all_of(flavour, **{named: LISTED[named]}).list())
    assert "source" not in repr(record)
    assert record in {RECORDS[named]}
    again = pickle.loads(pickle.dumps(record))
    assert again == record
    assert again.source.to_dict() == record.source.to_dict()
