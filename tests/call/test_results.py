"""A good answer of another shape is no error: it is read as what it is, and nothing of it is lost."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from personae import APIResponseError
from personae.call.results import result_of
from personae.drift import Drift
from personae.http.messages import Reply
from personae_api.shapes import ANY, NULL, Array, Map, OneOf, Reference, Shape
from tests.support.both_clients import Flavour
from tests.support.each import for_each
from tests.support.invented_calls import call
from tests.support.scripted_vendor import answer, script
from tests.support.sync_or_async import done

pytestmark = pytest.mark.anyio

PERSONA = Reference("personae_api.anam.models.persona", "Persona")
VOICE = Reference("personae_api.anam.models.voice", "Voice")
PATHWAY = Reference("personae_api.bland.models.pathway_summary", "PathwaySummary")
FERRY = {"id": "w1", "name": "Ferry", "nodes": [{"id": "n1"}], "edges": []}
CARA, NIA = {"id": "p1", "name": "Cara"}, {"id": "p2", "name": "Nia"}

PLACES: dict[str, tuple[Any, tuple[str | int, ...], Shape, Any]] = {
    "where it should be": ({"data": CARA}, ("data",), PERSONA, CARA),
    "bare where an envelope was promised": (CARA, ("data",), PERSONA, CARA),
    "bare where a list of one was promised": (CARA, ("data", 0), PERSONA, CARA),
    "an object where a list of one was promised": ({"data": CARA}, ("data", 0), PERSONA, CARA),
    "a list of one where an object was promised": ({"data": [CARA]}, ("data",), PERSONA, CARA),
    "a bare list of one": ([CARA], ("data",), PERSONA, CARA),
    "an envelope where a bare object was promised": ({"data": CARA, "errors": None}, (), PERSONA, CARA),
    "an envelope of another name": ({"persona": CARA}, ("data",), PERSONA, CARA),
    "in an envelope in an envelope": ({"data": {"persona": CARA}}, ("data",), PERSONA, CARA),
    "beside an empty envelope": (
        {"data": None, "errors": None, **CARA},
        ("data",),
        PERSONA,
        {"data": None, "errors": None, **CARA},
    ),
    "of a union": ({"data": [CARA]}, ("data",), OneOf(PERSONA, VOICE), CARA),
    "a list where it should be": ({"data": [CARA, NIA]}, ("data",), Array(PERSONA), [CARA, NIA]),
    "a bare list": ([CARA, NIA], ("data",), Array(PERSONA), [CARA, NIA]),
    "a list in an envelope": ({"data": [CARA, NIA]}, (), Array(PERSONA), [CARA, NIA]),
    "a list of another name": ({"data": None, "personas": [CARA]}, ("data",), Array(PERSONA), [CARA]),
    "a list one level deeper": ({"data": {"personas": [CARA], "total": 1}}, ("data",), Array(PERSONA), [CARA]),
    "the list of the right things": ({"tags": ["a"], "personas": [CARA]}, ("data",), Array(PERSONA), [CARA]),
    "one object where a list was promised": (CARA, ("data",), Array(PERSONA), [CARA]),
    "one object in the place of a list": ({"data": CARA}, ("data",), Array(PERSONA), [CARA]),
    "one object with lists of its own": (FERRY, (), Array(PATHWAY), [FERRY]),
    "one such object in an envelope": ({"data": FERRY, "errors": None}, (), Array(PATHWAY), [FERRY]),
    "a list in an envelope that is like an item": ({**CARA, "rows": [FERRY]}, (), Array(PATHWAY), [FERRY]),
    "a list in an envelope with lists like an item's": ({**FERRY, "rows": [FERRY]}, (), Array(PATHWAY), [FERRY]),
    "an empty list": ({"data": []}, ("data",), Array(PERSONA), []),
}


@for_each(("body", "pointer", "shape", "expected"), PLACES.values(), ids=PLACES)
def test_the_value_is_found(body: Any, pointer: tuple[str | int, ...], shape: Shape, expected: Any) -> None:
    result = result_of(body, pointer, shape)
    assert (result.value, result.is_known) == (expected, True)


RAW: dict[str, tuple[Any, tuple[str | int, ...], Shape, Any]] = {
    "null": ({"data": None}, ("data",), PERSONA, None),
    "nothing": ({}, ("data",), PERSONA, {}),
    "text": ({"data": "later"}, ("data",), PERSONA, {"data": "later"}),
    "several where one was promised": ({"data": [CARA, NIA]}, ("data",), PERSONA, {"data": [CARA, NIA]}),
    "an unknown object": ({"queued": True}, ("data",), PERSONA, {"queued": True}),
    "a number": (17, (), PERSONA, 17),
    "a list of texts where things were promised": ({"data": "a"}, ("data",), Array(PERSONA), {"data": "a"}),
    "an object that no schema describes": ({"a": 1}, ("data",), Map(ANY), {"a": 1}),
}


@for_each(("body", "pointer", "shape", "expected"), RAW.values(), ids=RAW)
def test_what_nothing_explains_is_given_as_it_came(
    body: Any, pointer: tuple[str | int, ...], shape: Shape, expected: Any
) -> None:
    result = result_of(body, pointer, shape)
    assert (result.value, result.is_known, result.is_in_place) == (expected, False, False)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=3),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from(["data", "id", "name", "personas", "x"]), inner, max_size=3)
    ),
    max_leaves=8,
)


@given(body=JSON, pointer=st.sampled_from([(), ("data",), ("data", 0), ("data", "x")]), is_list=st.booleans())
def test_any_body_has_a_result_that_is_part_of_it(body: Any, pointer: tuple[str | int, ...], is_list: bool) -> None:
    def parts(value: Any) -> Any:
        yield value
        for inner in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
            yield from parts(inner)

    result = result_of(body, pointer, Array(PERSONA) if is_list else PERSONA)
    found = [*parts(body), None]
    assert result.value in found or (isinstance(result.value, list) and result.value[0] in found)


async def test_a_call_that_was_placed_has_not_failed(flavour: Flavour) -> None:
    """The answer to a write comes back as what it is, and the drift hook learns of it."""
    told: list[Drift] = []
    placed = {"call_id": "c-81", "queued": True}
    client = flavour.client(script(answer(placed)), on_drift=told.append)
    response = await done(client.send(call("POST", answer=("data",), shape=PERSONA)))
    assert (response.parsed, response.outcome) == (placed, "done")
    assert told == [Drift("anam", "probe", "/data", "Persona", "nothing")]


@for_each(
    ("reply", "got"), [(answer(content=b" null\n"), "null"), (answer(status=204), "nothing"), (answer(), "nothing")]
)
async def test_nothing_at_all_is_told(flavour: Flavour, reply: Reply, got: str) -> None:
    told: list[Drift] = []
    client = flavour.client(script(reply, reply), on_drift=told.append)
    assert await done(client.personas.create(name="Cara")) is None
    assert told == [Drift("anam", "createPersona", "", "Persona", got)]
    if reply.status == 204 or reply.content:  # a read that answers 200 and nothing is an error
        assert await done(client.personas.list().all()) == []
        assert told[1:] == [Drift("anam", "listPersonas", "/data", "array", "nothing")]


@for_each(
    ("reply", "shape"),
    [
        (answer(status=304), PERSONA),
        (answer(status=204), ANY),
        (answer(content=b"null"), OneOf(PERSONA, NULL)),
        (answer(status=204), None),
    ],
)
async def test_nothing_where_nothing_may_be_is_not_told(flavour: Flavour, reply: Reply, shape: Shape | None) -> None:
    client = flavour.client(script(reply), on_drift=pytest.fail)
    assert (await done(client.send(call("POST", shape=shape)))).parsed is None


async def test_a_persona_without_its_envelope_is_one(flavour: Flavour) -> None:
    client = flavour.client(script(answer({"persona_id": "p1", "persona_name": "Cara"})), vendor="tavus")
    persona = await done(client.personas.get("p1"))
    assert (persona.persona_id, persona.persona_name) == ("p1", "Cara")


@for_each(
    ("body", "ids"),
    [({"data": None}, []), (None, []), ([], []), ([{"id": "p1"}], ["p1"]), ({"data": {"id": "p1"}}, ["p1"])],
)
async def test_a_list_that_is_none_is_read_as_what_it_is(flavour: Flavour, body: Any, ids: list[str]) -> None:
    personas = await done(flavour.client(script(answer(body))).personas.list(per_page=10).all())
    assert [persona.id for persona in personas] == ids


@pytest.mark.parametrize("body", [{}, {"message": "later"}, 17, "later"])
async def test_a_page_without_a_list_is_an_error_that_has_it_whole(flavour: Flavour, body: Any) -> None:
    with pytest.raises(APIResponseError, match="the answer has no list of items") as failure:
        await done(flavour.client(script(answer(body))).personas.list().all())
    assert failure.value.outcome == "done"
    assert failure.value.body


async def test_a_vendor_that_answers_the_same_bare_list_for_ever_ends(flavour: Flavour) -> None:
    from personae import PaginationError

    same = [{"id": f"p{number}"} for number in range(10)]
    with pytest.raises(PaginationError):
        await done(flavour.client(script(answer(same), answer(same))).personas.list(per_page=10).all())
