"""Every parameter of every list: it filters, sorts or shows as it says, or stands here with a reason."""

from __future__ import annotations

import copy
import json
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any, NamedTuple
from urllib.parse import urlencode

from personae.sandbox import Sandbox
from personae.sandbox.answers.filters import _COMPARISONS
from personae.sandbox.clock import STARTS, stamp
from personae.sandbox.specification.resources import Kind
from personae.sandbox.specification.routes import Route
from personae.sandbox.specification.schemas.sampling import sample
from personae.sandbox.specification.schemas.schema import MISSING, Node, at
from personae.sandbox.specification.schemas.validation import problem
from personae.sandbox.store.items import Item
from personae.vendors import VENDORS
from scripts.pipeline.endpoints.operations import COMPARISONS
from tests.support.each import for_each

from .documents import shipped
from .driving import Driver

A_PAGE = "it cuts the list, which test_pages.py tests, or does nothing where the pages are not documented"
BEFORE = "pages backwards, which the sandbox does not do"
NO_FIELD = "no answer has what it is about"
WHOSE = "it is needed, and says whose list it is"
A_FORM = "it asks for another form of the answer"
TOLD = "seen in use; nobody has told what it does"
FURTHER = "which fields are further ones is not told"

NOT_HERE: Mapping[str, str] = {
    "anam listAvatars onlyOneShot": NO_FIELD,
    "bland listAgentDispositionCallRuns callIds": WHOSE,
    "bland listSipCalls phone_number": WHOSE,
    "bland listAgentLibraryScenarios exclude_agent_id": "it leaves out what it names; items are whole agents",
    "bland listAgentLibraryScenarios paginate": A_FORM,
    "bland listTestScenarios agent_id": NO_FIELD,
    "bland listAgentVersions branch": NO_FIELD,
    "bland listAgentScenarioHistory branch": NO_FIELD,
    "bland listAgentScenarioHistory path": NO_FIELD,
    "bland listAutomationPipelines category": NO_FIELD,
    "bland listAutomationPipelines include_stats": NO_FIELD,
    "bland listCalls timezone": "how days are meant in it is not documented",
    "bland listCalls exclude_fields": "an answer without them would not be as the specification has it",
    "bland listEvalRuns eval_agent_id": NO_FIELD,
    "bland listEvalRunCallResults include_agent_results": "include_... is tested with all operations",
    "bland getPathwayCall v": A_FORM,
    "bland listSmsConversations filters": "a language of conditions, whose operators are not all documented",
    "bland listSmsNumbers channel": "it asks for one of the setups, of which the sandbox shows all",
    **{
        f"bland getToolLogStats {name}": "rows of statistics, which are not counted"
        for name in ("group_by", "metrics", "period", "start_date", "end_date", "call_id", "limit")
    },
    "bland listTriageIssues resource_type": NO_FIELD,
    "bland listTriageIssues date_field": "only its usual value is looked at",
    "bland listSharedVoices language": NO_FIELD,
    "bland listVoiceSamples include_audio": "include_... is tested with all operations",
    "tavus listDocuments participant_tags": NO_FIELD,
    "tavus listDocuments verbose": FURTHER,
    "tavus listDocuments scope": TOLD,
    "tavus listFaces verbose": FURTHER,
    "tavus listFaces sort": TOLD,
    "tavus getGuardrails legacy": A_FORM,
    "tavus getObjectives type": NO_FIELD,
    "tavus listPals pal_type": NO_FIELD,
    "tavus listPalTools verbose": FURTHER,
    "tavus listPersonas persona_type": NO_FIELD,
}
BY_NUMBER = ("page", "perPage", "limit")
"""What cuts a list; its pages may not be documented."""

DAY = 86_400.0


class Parameter(NamedTuple):
    vendor: str
    route: Route
    name: str
    node: Node
    said: Mapping[str, Any]

    @property
    def key(self) -> str:
        return f"{self.vendor} {self.route.operation.id} {self.name}"


def parameters() -> Iterator[Parameter]:
    """The parameters in the queries of all lists, but those of pages, and those that show something of one thing."""
    sandbox = Sandbox()
    for vendor in VENDORS:
        for route in sandbox.service(vendor).specification.routes:
            operation = route.operation
            paging, said = operation.paging, operation.filters
            pages = {paging.position, paging.size} if paging else set()
            for name, node in operation.asked.items():
                if route.kind is Kind.LIST and name not in pages:
                    yield Parameter(vendor, route, name, node, said.get(name, _by_name(route, name)))
                elif route.kind is not Kind.LIST and name in said:
                    yield Parameter(vendor, route, name, node, said[name])


def _by_name(route: Route, name: str) -> Mapping[str, Any]:
    if name == "search":
        return {"field": "name", "is": "contains"}
    known = route.resource.node.fields.keys() | route.operation.item.fields.keys()
    return {"field": name} if name in known else {}


ALL = {one.key: one for one in parameters()}
FILTERS = {
    key: one for key, one in ALL.items() if "field" in one.said and "sorts" not in one.said and key not in NOT_HERE
}
SORTS = {key: one for key, one in ALL.items() if "sorts" in one.said}
SHOWS = {key: one for key, one in ALL.items() if "shows" in one.said}


def test_every_parameter_does_something_or_has_a_reason() -> None:
    idle = {key: one for key, one in ALL.items() if key not in {*FILTERS, *SORTS, *SHOWS}}
    others = {key for key, one in idle.items() if one.name not in (*BY_NUMBER, "ending_before")}
    assert others == {key for key in NOT_HERE if ALL[key].name not in BY_NUMBER}
    assert NOT_HERE.keys() <= ALL.keys()


def test_the_pipeline_takes_what_the_sandbox_can_compare() -> None:
    assert {*COMPARISONS} == {*_COMPARISONS, "within"}


class Case(NamedTuple):
    """A value to ask for, one that an item may have then, and one that it may not."""

    asked: Any
    wanted: Any
    other: Any


def case(one: Parameter) -> Case:
    kind, node = one.said.get("is", "equal"), one.node
    if "values" in one.said:
        asked, wanted = next(iter(one.said["values"].items()))
        return Case(asked, wanted, not wanted if isinstance(wanted, bool) else "of another kind")
    if kind == "equal":
        return _equal_case(node)
    return {
        "one": Case("a1, a2", "a2", "a3"),
        "holds": Case(["x", "y"] if node.is_list else "x,y", ["y", "z", "x"], ["x"]),
        "contains": Case("HARBOUR", "the harbour desk", "the ferry desk"),
        "matches": Case('{"order": "F-1"}', {"order": "F-1", "slot": 3}, {"order": "F-2"}),
        "within": Case("24h", stamp(STARTS.timestamp() - DAY / 2), stamp(STARTS.timestamp() - 2 * DAY)),
        "day": Case("2026-05-04", "2026-05-04T23:00:00.000Z", "2026-05-05T00:00:00.000Z"),
        "from": _time_case(node, ("2026-05-04T10:00:00.000Z", "2026-05-04T09:59:59.000Z"), "2026-05-03T23:59:59.000Z"),
        "until": _time_case(node, ("2026-05-04T10:00:00.000Z", "2026-05-04T10:00:01.000Z"), "2026-05-05T00:00:00.000Z"),
        "above": Case(5, 5.5, 5) if "number" in node.types else Case(_TIME, "2026-05-04T10:00:01.000Z", _TIME),
        "below": Case(5, 4.5, 5) if "number" in node.types else Case(_TIME, "2026-05-04T09:59:59.000Z", _TIME),
    }[kind]


_TIME = "2026-05-04T10:00:00.000Z"


def _time_case(node: Node, moments: tuple[str, str], another_day: str) -> Case:
    return Case("2026-05-04", moments[0], another_day) if node.format == "date" else Case(_TIME, *moments)


def _equal_case(node: Node) -> Case:
    concrete = node.concrete()
    alternatives = [*node.alternatives()] if node.variants else []
    known = [value for one in (concrete, *alternatives) for value in one.enum or () if value != "all"]
    for asked, other in ((*known, "", "")[:2], (True, False), ("one-value", "another-value"), (1, 2)):
        if asked != "" and problem(node, asked) is None:
            return Case(asked, asked, other)
    if node.is_list:
        return Case(["one-value"], "one-value", "another-value")
    raise AssertionError(f"no value is known for {node}")


def set_at(data: dict[str, Any], field: str, value: Any) -> dict[str, Any]:
    """Data with a value at a place, behind a dot in the entries of a list."""
    outer, _, inner = field.partition(".")
    return {**data, outer: [{inner: value}] if inner else value}


def some(driver: Driver, route: Route, number: int) -> list[Item]:
    """New items of a list, as those that are there."""
    driver.listed(route)
    first = next(iter(driver.service.store.all_of(route.resource)))
    data = {name: value for name, value in first.data.items() if name != own_id(route)}
    store = driver.service.store
    return [store.create(route.resource, first.home, copy.deepcopy(data), None) for _ in range(number)]


def asked(driver: Driver, route: Route, query: Mapping[str, Any]) -> list[Any]:
    """All that a list answers to a query."""
    paging, ask = route.operation.paging, driver.ask(route)
    size = {paging.size: paging.max_size or 100} if paging and paging.size else {}
    delimiters = {one.name: one.delimiter for one in route.operation.parameters}
    texts = {name: _text(value, delimiters[name]) for name, value in query.items()}
    parts = [ask.query, urlencode({**size, **texts}, doseq=True, safe=",")]
    reply = driver.send(replace(ask, query="&".join(filter(None, parts))))
    assert reply.status == 200, reply.content
    found: list[Any] = at(json.loads(reply.content), route.operation.pointer)
    return found


def _text(value: Any, delimiter: str | None) -> Any:
    if isinstance(value, list):
        return delimiter.join(value) if delimiter else value
    return value if isinstance(value, str) else json.dumps(value)


def own_id(route: Route) -> str | None:
    """The field with the id of an item of a list."""
    return route.resource.identifier(route.operation.item)


def ids(route: Route, answered: list[Any]) -> list[str]:
    name = own_id(route)
    assert name is not None, route
    return [str(one[name]) for one in answered]


@for_each("key", FILTERS)
def test_a_filter_lets_pass_what_it_says(key: str) -> None:
    one = FILTERS[key]
    driver = Driver(Sandbox(), one.vendor, shipped(one.vendor))
    value = case(one)
    fields = [one.said["field"]] if isinstance(one.said["field"], str) else one.said["field"]
    for field in fields:
        wanted, other = some(driver, one.route, 2)
        if field == own_id(one.route):
            assert wanted.id in ids(one.route, asked(driver, one.route, {one.name: wanted.id}))
            assert other.id not in ids(one.route, asked(driver, one.route, {one.name: wanted.id}))
            continue
        for name in fields:  # neither has it by chance
            for item in (wanted, other):
                item.data = item.data if name == own_id(one.route) else set_at(item.data, name, None)
        wanted.data = set_at(wanted.data, field, value.wanted)
        other.data = set_at(other.data, field, value.other)
        for item in (wanted, other):
            item.changed()
        found = ids(one.route, asked(driver, one.route, {one.name: value.asked}))
        assert wanted.id in found, (field, value)
        assert other.id not in found, (field, value)
        is_needed = any(
            parameter.required for parameter in one.route.operation.parameters if parameter.name == one.name
        )
        assert is_needed or other.id in ids(one.route, asked(driver, one.route, {}))


@for_each("key", SORTS)
@for_each("is_ascending", [True, False])
def test_a_sort_puts_items_in_order(key: str, is_ascending: bool) -> None:
    one = SORTS[key]
    for query, field in orders(one, is_ascending):
        assert_sorted(one, query, field, is_ascending)


USUAL = {key: one for key, one in SORTS.items() if one.said["sorts"] == "order" and one.node.default is not MISSING}


@for_each("key", USUAL)
def test_a_list_has_its_documented_order_if_none_is_asked_for(key: str) -> None:
    one = USUAL[key]
    assert_sorted(one, {}, one.said["field"], one.node.default == direction(one.node, True))


def test_there_are_lists_that_document_an_order() -> None:
    assert {"bland listCalls ascending", "tavus getVoices sort"} <= USUAL.keys()


def assert_sorted(one: Parameter, query: Mapping[str, Any], field: str, is_ascending: bool) -> None:
    driver = Driver(Sandbox(), one.vendor, shipped(one.vendor))
    low, middle, high = values_of(one.route, field)
    values: dict[str, Any] = {}
    for item, value in zip(some(driver, one.route, 3), (middle, high, low), strict=True):
        item.data = {**item.data, field: value}
        item.changed()
        values[value if field == own_id(one.route) else item.id] = value
    found = [values[id] for id in ids(one.route, asked(driver, one.route, dict(query))) if id in values]
    assert found == ([low, middle, high] if is_ascending else [high, middle, low]), (query, field)


def test_of_things_of_one_moment_the_one_made_last_is_the_newest() -> None:
    sandbox = Sandbox(personas=0)
    bland = sandbox.bland()
    made = [bland.calls.send(phone_number="+13125550117", task="x").call_id for _ in range(3)]
    store = sandbox.service("bland").store
    for item in store.all_of(store.named("call")):
        item.data = {**item.data, "created_at": "2026-07-01T12:00:00Z"}
    found = [call.call_id for call in bland.calls.list()]
    assert [id for id in found if id in made] == made[::-1]


def orders(one: Parameter, is_ascending: bool) -> Iterator[tuple[dict[str, Any], str]]:
    """The queries that ask for an order by this parameter, and the field that decides then."""
    said = one.route.operation.filters
    kinds = {name: entry["sorts"] for name, entry in said.items() if "sorts" in entry}
    order = next((name for name, kind in kinds.items() if kind == "order"), None)
    if one.said["sorts"] == "order":
        yield {one.name: direction(one.node, is_ascending)}, one.said["field"]
        return
    known = [str(value) for value in one.node.concrete().enum or ("created_at", "name")]
    for value in known:
        if value.endswith(("_asc", "_desc")):
            field, _, way = value.rpartition("_")
            if (way == "asc") is is_ascending:
                yield {one.name: value}, field
        else:
            assert order is not None
            yield {one.name: value, order: direction(one.route.operation.asked[order], is_ascending)}, value


def direction(node: Node, is_ascending: bool) -> Any:
    """How a parameter says an order."""
    ways = ("asc", "ascending", True) if is_ascending else ("desc", "descending", False)
    return next(way for way in ways if problem(node, way) is None)


def values_of(route: Route, field: str) -> tuple[Any, Any, Any]:
    """Three values that a field may have, in their order."""
    node = route.operation.item.fields.get(field)
    enum = [] if node is None else [one for one in node.concrete().enum or () if isinstance(one, str)]
    if len(enum) > 2:
        low, middle, high = sorted(enum)[:3]
        return low, middle, high
    if node is not None and node.concrete().types & {"integer", "number"}:
        return 9, 10, 200
    if node is not None and "boolean" in node.concrete().types:
        return False, False, True
    return "2026-01-01T00:00:00.000Z", "2026-01-02T00:00:00.000Z", "2026-02-01T00:00:00.000Z"


@for_each("key", SHOWS)
def test_further_fields_are_shown_when_they_are_asked_for(key: str) -> None:
    one = SHOWS[key]
    driver = Driver(Sandbox(), one.vendor, shipped(one.vendor))
    ask = driver.ask(one.route)
    assert driver.send(ask).status == 200
    fields = one.route.operation.item.fields
    for item in driver.service.store.all_of(one.route.resource):  # examples need not have them
        item.data = {**{name: sample(fields[name]) for name in one.said["shows"]}, **item.data}
        item.changed()
    shown: dict[bool, Any] = {}
    for wanted in (True, False):
        reply = driver.send(replace(ask, query=f"{one.name}={json.dumps(wanted)}"))
        value = at(json.loads(reply.content), one.route.operation.pointer)
        assert value is not MISSING
        shown[wanted] = value if isinstance(value, list) else [value]
    plain = driver.send(replace(ask, query=""))
    assert at(json.loads(plain.content), one.route.operation.pointer) in (shown[False], shown[False][0])
    for name in one.said["shows"]:
        assert not any(name in item for item in shown[False]), name
    assert any(name in item for item in shown[True] for name in one.said["shows"])
