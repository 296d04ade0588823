"""What the sandbox takes and what it refuses, by the specification."""

from __future__ import annotations

import json
from typing import Any

import pytest

from personae import AuthenticationError, BadRequestError, NotFoundError
from personae.http.messages import Reply
from personae.sandbox import Sandbox

from .conftest import WITH_PERSONAS
from .documents import invented
from .driving import BOUNDARY, Ask, Driver, form

JSON = (("content-type", "application/json"),)


def message(reply: Reply) -> str:
    return str(json.loads(reply.content)["message"])


def post(driver: Driver, path: str, body: bytes, kind: str = "application/json") -> Reply:
    return driver.send(Ask("POST", path, "", (("content-type", kind),), body))


@pytest.fixture
def gears(clockworks: Driver) -> str:
    """The path of a collection of gears."""
    return f"/v9/workshops/{clockworks.get('/v9/workshops')[0]['id']}/gears"


@pytest.mark.parametrize(
    ("body", "said"),
    [
        ({}, "name: is required"),
        ({"name": 3}, "name: must be a string, not 3"),
        ({"name": ""}, 'name: must have at least 1 character, not ""'),
        ({"name": "x" * 41}, "name: must have at most 40 characters"),
        ({"name": "Pallet", "teeth": 2}, "teeth: must be at least 3, not 2"),
        ({"name": "Pallet", "teeth": "many"}, 'teeth: must be a whole number, not "many"'),
        ({"name": "Pallet", "teeth": True}, "teeth: must be a whole number, not true"),
        ({"name": "Pallet", "finish": "gold"}, 'finish: must be "brass" or "steel", not "gold"'),
        ({"name": "Pallet", "colour": 1}, "colour: is not a known field, which are name, teeth, finish, note, status"),
        ({"name": "Pallet", "note": []}, "note: must be null or a string, not an array"),
        ([], "body: must be an object, not an array"),
        (None, "body: must be an object, not null"),
    ],
)
def test_a_wrong_body_is_refused_with_the_field_and_what_is_allowed(
    clockworks: Driver, gears: str, body: Any, said: str
) -> None:
    reply = post(clockworks, gears, json.dumps(body).encode())
    assert reply.status == 400
    assert message(reply).startswith(said)


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{",
        b'{"name": "a"',
        b"name=a",
        b"\xff\xfe",
        b'{"name": NaN}',
        b'{"name": "a", "teeth": 1e999}',
        b"[" * 100_000,
        b'{"name": ' + b"[" * 150 + b"]" * 150 + b"}",
        b'{"name": "a", "teeth": ' + b"9" * 5000 + b"}",
    ],
)
def test_what_is_no_json_is_refused(clockworks: Driver, gears: str, content: bytes) -> None:
    reply = post(clockworks, gears, content)
    assert reply.status == 400
    assert message(reply).startswith("body: ")


def test_another_media_type_is_refused_and_none_is_taken_for_json(clockworks: Driver, gears: str) -> None:
    reply = post(clockworks, gears, b"<name/>", "text/xml")
    assert reply.status == 415
    assert "application/json" in message(reply)
    assert clockworks.send(Ask("POST", gears, "", (), b'{"name": "Pallet"}')).status == 201
    assert post(clockworks, gears, b'{"name": "Pallet"}', "application/json; charset=utf-8").status == 201


def test_numbers_and_texts_of_any_kind_come_back_as_they_were_sent(clockworks: Driver, gears: str) -> None:
    sent = {"name": "\ud800 Größe \u2028", "teeth": 10**30}
    made = json.loads(post(clockworks, gears, json.dumps(sent).encode()).content)["data"]
    assert {name: made[name] for name in sent} == sent


def test_a_form_with_a_file_becomes_an_item_without_it(clockworks: Driver) -> None:
    fields = {"title": "Movement", "pages": "4", "is_draft": "true", "scale": "0.5", "tags": ["side", "top"]}
    file = (
        f'--{BOUNDARY}\r\ncontent-disposition: form-data; name="sheet"; filename="a.png"\r\n'
        "content-type: image/png\r\n\r\n"
    ).encode() + b"\x89PNG\r\n\x1a\n\x00\r\n"
    content = file + form(fields)
    reply = post(clockworks, "/v9/drawings", content, f"multipart/form-data; boundary={BOUNDARY}")
    made = json.loads(reply.content)
    shown = {"title": "Movement", "pages": 4, "is_draft": True, "scale": 0.5, "tags": ["side", "top"]}
    assert reply.status == 201
    assert made == {"id": made["id"], **shown}
    assert clockworks.get(f"/v9/drawings/{made['id']}") == made


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (form({"title": "Movement"}), "sheet: is required"),
        (form({"sheet": "x", "title": "Movement", "pages": "10"}), "pages: must be at most 9, not 10"),
        (form({"sheet": "x", "title": "Movement", "pages": "few"}), 'pages: must be a whole number, not "few"'),
        (form({"sheet": "x", "title": "Movement", "scale": "nan"}), 'scale: must be a number, not "nan"'),
        (b"", "body: must be multipart/form-data"),
        (b"no parts", "body: must be multipart/form-data"),
    ],
)
def test_a_wrong_form_is_refused(clockworks: Driver, content: bytes, said: str) -> None:
    reply = post(clockworks, "/v9/drawings", content, f"multipart/form-data; boundary={BOUNDARY}")
    assert reply.status == 400
    assert message(reply).startswith(said)


def test_a_form_without_a_boundary_is_refused(clockworks: Driver) -> None:
    assert post(clockworks, "/v9/drawings", b"--x", "multipart/form-data").status == 400


def test_urlencoded_forms_and_required_headers(clockworks: Driver) -> None:
    kind = ("content-type", "application/x-www-form-urlencoded")
    ask = Ask("POST", "/v9/letters", "", (kind, ("x-desk", "3")), b"to=Ada+L&copies=2")
    made = json.loads(clockworks.send(ask).content)
    assert (made["to"], made["copies"]) == ("Ada L", 2)
    reply = clockworks.send(Ask("POST", "/v9/letters", "", (kind,), b"to=Ada"))
    assert (reply.status, message(reply)) == (400, "x-desk: is required, as a header")


def test_an_idempotency_key_makes_one_item_of_two_requests(clockworks: Driver) -> None:
    def send(key: str) -> Any:
        headers = (("content-type", "application/x-www-form-urlencoded"), ("x-desk", "3"), ("idempotency-key", key))
        return json.loads(clockworks.send(Ask("POST", "/v9/letters", "", headers, b"to=Ada")).content)

    before = len(clockworks.get("/v9/letters"))
    assert send("one") == send("one") != send("two")
    assert len(clockworks.get("/v9/letters")) == before + 2


@pytest.mark.parametrize(
    ("query", "names"),
    [
        ("", ["Escape wheel", "Pallet", "Third wheel"]),
        ("search=WHEEL", ["Escape wheel", "Third wheel"]),
        ("finish=steel", ["Pallet"]),
        ("finish=brass&search=third", ["Third wheel"]),
        ("teeth=15,75", ["Escape wheel", "Third wheel"]),
        ("unknown=1", ["Escape wheel", "Pallet", "Third wheel"]),
    ],
)
def test_lists_are_filtered(clockworks: Driver, query: str, names: list[str]) -> None:
    workshop = clockworks.post("/v9/workshops", None)["workshop_id"]
    path = f"/v9/workshops/{workshop}/gears"
    for name, finish, teeth in (("Escape wheel", "brass", 15), ("Pallet", "steel", 3), ("Third wheel", "brass", 75)):
        clockworks.post(path, {"name": name, "finish": finish, "teeth": teeth})
    listed = clockworks.get(path, query)
    assert [gear["name"] for gear in listed["data"]] == names
    assert listed["count"] == len(names)


@pytest.mark.parametrize("query", ["finish=gold", "finish=", "teeth=a,b"])
def test_a_wrong_query_is_refused(clockworks: Driver, gears: str, query: str) -> None:
    reply = clockworks.send(Ask("GET", gears, query))
    assert reply.status == 400
    assert message(reply).startswith(query.partition("=")[0])


@pytest.mark.parametrize(
    ("method", "path", "status"),
    [
        ("GET", "/", 404),
        ("GET", "", 404),
        ("GET", "/v9", 404),
        ("GET", "/v9/workshops/", 404),
        ("GET", "//v9/workshops", 404),
        ("GET", "/v9/workshops/nothing-here", 404),
        ("GET", "/v9/workshops/nothing-here/gears", 404),
        ("GET", "/v9/%2Fmethods/GET", 404),
        ("GET", "/v9/links/no-number", 400),
        ("GET", "/v9/links/%ff", 400),
        ("PATCH", "/v9/workshops", 405),
        ("BREW", "/v9/workshops", 405),
    ],
)
def test_paths_and_methods_that_are_not_there(clockworks: Driver, method: str, path: str, status: int) -> None:
    reply = clockworks.send(Ask(method, path))
    assert reply.status == status
    assert message(reply)
    assert ("allow" in reply.headers) == (status == 405)


def test_public_operations_need_no_key(clockworks: Driver) -> None:
    outcome = clockworks.service.handle("GET", "/v9/open", "", {}, b"")
    assert outcome.reply is not None
    assert outcome.reply.status == 200


@pytest.mark.parametrize("vendor", WITH_PERSONAS)
def test_a_wrong_key_and_a_missing_item_raise_the_errors_of_the_client(vendor: str) -> None:
    sandbox = Sandbox(keys=("first-key", "second-key"))
    for key in ("first-key", "second-key"):
        assert getattr(sandbox, vendor)(api_key=key).personas.list().page(1).items
    with pytest.raises(AuthenticationError) as refused:
        getattr(sandbox, vendor)(api_key="third-key").personas.list().all()
    assert refused.value.message == "The API key is missing or not valid"
    with pytest.raises(NotFoundError, match="there is no persona"):
        getattr(sandbox, vendor)().personas.get("1e0ab3a2-0000-4000-a000-000000000000")


def test_the_vendors_style_of_keys_is_kept() -> None:
    sandbox = Sandbox()
    right = {"anam": ("authorization", "Bearer sandbox-key"), "bland": ("authorization", "sandbox-key")}
    right["tavus"] = ("x-api-key", "sandbox-key")
    paths = {"anam": "/v1/personas", "bland": "/v1/personas", "tavus": "/v2/personas"}
    for vendor, path in paths.items():
        for other, header in right.items():
            reply = sandbox.service(vendor).handle("GET", path, "", dict([header]), b"").reply
            assert reply is not None
            assert (reply.status == 200) == (vendor == other)


def test_the_errors_of_each_vendor_have_its_shape() -> None:
    sandbox = Sandbox()
    bodies = {}
    for vendor in WITH_PERSONAS:
        client = getattr(sandbox, vendor)().with_options(extra_query={"limit": "none", "perPage": "none"})
        with pytest.raises(BadRequestError) as refused:
            client.personas.list().all()
        assert "must be a whole number" in str(refused.value)
        bodies[vendor] = refused.value.body
    assert bodies["anam"].keys() == {"message"}
    assert bodies["bland"].keys() == {"data", "errors"}
    assert bodies["bland"]["errors"][0]["error"] == "INVALID_REQUEST"
    assert bodies["tavus"].keys() == {"error"}


def test_a_declared_error_shape_goes_before_the_vendors_own(clockworks: Driver, gears: str) -> None:
    reply = clockworks.send(Ask("GET", f"{gears}/none"))
    assert json.loads(reply.content) == {"problem": {"code": "not_found", "message": "there is no gear 'none'"}}


def test_every_answer_has_a_request_id_of_its_own(clockworks: Driver) -> None:
    seen = {clockworks.send(Ask("GET", path)).headers["x-request-id"] for path in ("/v9/workshops", "/v9/none") * 3}
    assert len(seen) == 6


def test_invented_documents_take_the_place_of_the_vendors() -> None:
    assert Sandbox(specifications={"anam": invented()}).anam().personas is not None
    with pytest.raises(NotFoundError):
        Sandbox(specifications={"anam": invented()}).anam().personas.list().all()


# ---- Paths as some vendors have them: verbs at their ends, envelopes that nobody declared, epochs for dates


@pytest.fixture
def batch(clockworks: Driver) -> Any:
    """A batch that was made with a label only."""
    answer = clockworks.post("/v9/batches/create", {"label": "Second"})
    assert answer["status"] == "success"
    return answer["batch"]


def test_verbs_at_the_end_of_a_path_make_change_and_delete(clockworks: Driver, batch: Any) -> None:
    assert (batch["label"], batch["rank"], batch["sealed"]) == ("Second", 5, False)
    path = f"/v9/batches/{batch['id']}"
    assert clockworks.get(path)["batch"] == batch
    changed = clockworks.post(f"{path}/update", {"label": "Third"})["batch"]
    assert changed == {**batch, "label": "Third", "updated_at": changed["updated_at"]}
    cloned = clockworks.post("/v9/batches/clone", {"label": "Fourth"})["batch"]
    listed = clockworks.get("/v9/batches/list", "site=1")["batches"]
    assert [item["id"] for item in listed[-2:]] == [batch["id"], cloned["id"]]
    assert clockworks.send(Ask("POST", f"{path}/delete")).status == 204
    assert clockworks.send(Ask("GET", path)).status == 404


def test_dates_may_be_numbers_of_milliseconds_or_of_seconds(clockworks: Driver, batch: Any) -> None:
    start = 1_782_907_200
    assert start * 1000 <= batch["created_at"] < start * 1000 + 1000
    assert start <= batch["updated_at"] < start + 1


def test_an_item_can_be_named_by_another_of_its_fields(clockworks: Driver) -> None:
    last = clockworks.get("/v9/batches/list", "site=1")["batches"][-1]
    sealed = clockworks.post(f"/v9/batches/{last['number']}/seal", {"label": "Sealed"})["batch"]
    assert (sealed["id"], sealed["label"]) == (last["id"], "Sealed")
    assert clockworks.send(Ask("POST", "/v9/batches/999999999/seal")).status == 404


def test_a_put_makes_what_nothing_else_can_make(clockworks: Driver, batch: Any) -> None:
    path = f"/v9/batches/{batch['id']}/copies/c-1"
    assert clockworks.post(path, None, "PUT") == {"copy_id": "c-1", "batch_id": batch["id"]}
    assert clockworks.post(path, None, "PUT")["copy_id"] == "c-1"
    assert clockworks.send(Ask("DELETE", path)).status == 204
    assert clockworks.send(Ask("DELETE", path)).status == 404


def test_a_query_that_is_needed_is_asked_for_in_the_declared_shape(clockworks: Driver) -> None:
    reply = clockworks.send(Ask("GET", "/v9/batches/list"))
    assert (reply.status, json.loads(reply.content)) == (400, {"faults": ["site: is required"]})


def test_a_body_that_is_neither_json_nor_a_form_is_taken_as_it_is(clockworks: Driver) -> None:
    assert post(clockworks, "/v9/chimes", b"RIFF\x00", "audio/wav").status == 204
    assert post(clockworks, "/v9/chimes", b"{}", "application/json").status == 415
    assert post(clockworks, "/v9/chimes", b"", "audio/wav").status == 400


def test_a_body_that_is_not_needed_can_be_left_out(clockworks: Driver, batch: Any) -> None:
    reply = clockworks.send(Ask("POST", f"/v9/batches/{batch['id']}/update"))
    assert reply.status == 200
    assert json.loads(reply.content)["batch"] == batch


def test_an_item_is_found_without_what_it_is_in_but_not_in_another(clockworks: Driver, gears: str) -> None:
    made = clockworks.post(gears, {"name": "Pallet"})["data"]
    assert clockworks.get(f"/v9/gears/{made['id']}") == made
    other = clockworks.get("/v9/workshops")[1]["id"]
    assert clockworks.send(Ask("GET", f"/v9/workshops/{other}/gears/{made['id']}")).status == 404
    assert clockworks.send(Ask("GET", "/v9/gears/none")).status == 404


def test_there_is_an_item_for_every_id_if_nothing_tells_the_ids_until_it_is_deleted(clockworks: Driver) -> None:
    assert clockworks.get("/v9/links/42") == {"id": 42}
    assert clockworks.send(Ask("DELETE", "/v9/links/42")).status == 204
    assert clockworks.send(Ask("GET", "/v9/links/42")).status == 404


def test_a_new_thing_has_nothing_in_it_and_a_sample_has(clockworks: Driver, gears: str) -> None:
    assert len(clockworks.get(gears)["data"]) == 3
    made = clockworks.post("/v9/workshops", None)
    assert made == {"status": "success", "workshop_id": made["workshop_id"], "keeper": None}
    path = f"/v9/workshops/{made['workshop_id']}"
    assert clockworks.get(f"{path}/gears") == {"data": [], "count": 0}
    assert (clockworks.get(path)["keeper"], clockworks.get(path)["town"]) == (None, "Ulm")
    assert clockworks.get("/v9/workshops")[0]["keeper"] == {"name": "Ada"}


def test_a_part_keeps_what_it_was_told_for_each_owner(clockworks: Driver) -> None:
    first, second = (f"/v9/workshops/{item['id']}/settings" for item in clockworks.get("/v9/workshops")[:2])
    assert clockworks.get(first) == {"lamps": 4, "oil": "thin"}
    assert clockworks.post(first, {"lamps": 9}, "PATCH") == {"lamps": 9, "oil": "thin"}
    assert clockworks.get(first) == {"lamps": 9, "oil": "thin"}
    assert clockworks.get(second) == {"lamps": 4, "oil": "thin"}
    assert clockworks.send(Ask("GET", "/v9/workshops/none/settings")).status == 404


def test_an_action_changes_the_fields_that_it_shares_with_its_item(clockworks: Driver, gears: str) -> None:
    made = clockworks.post(gears, {"name": "Pallet", "finish": "brass"})["data"]
    assert clockworks.post(f"{gears}/{made['id']}/polish", {"finish": "steel"}) == {"status": "success"}
    assert clockworks.get(f"{gears}/{made['id']}")["data"][0]["finish"] == "steel"


def test_a_new_item_has_what_was_sent_and_nothing_from_the_examples_that_could_have_been(
    clockworks: Driver, gears: str
) -> None:
    made = clockworks.post(gears, {"name": "Pallet"})["data"]
    assert made == {
        "id": made["id"],
        "name": "Pallet",
        "teeth": 3,
        "finish": "brass",
        "created_at": made["created_at"],
        "updated_at": made["created_at"],
    }
    assert made["created_at"].startswith("2026-07-01T12:00:00.0")


def test_a_status_is_of_the_item_where_the_item_is_shown_and_of_the_request_elsewhere(
    clockworks: Driver, gears: str
) -> None:
    made = clockworks.post(gears, {"name": "Pallet", "status": "stopped"})["data"]
    path = f"{gears}/{made['id']}"
    assert made["status"] == clockworks.get(path)["data"][0]["status"] == "stopped"
    assert clockworks.post(path, {"name": "Pallet", "status": "broken"}, "PUT")["status"] == "broken"
    assert clockworks.post(f"{path}/polish", {})["status"] == "success"


@pytest.mark.parametrize(("declared", "status"), [(True, 422), (False, 400)])
def test_a_patch_that_cannot_be_applied_has_the_status_that_is_declared(declared: bool, status: int) -> None:
    document = json.loads(json.dumps(invented()))
    if not declared:
        del document["paths"]["/v9/workshops/{workshop_id}/gears/{gear_id}"]["patch"]["responses"]["422"]
    driver = Driver(Sandbox(specifications={"anam": document}), "anam", document)
    gears = f"/v9/workshops/{driver.get('/v9/workshops')[0]['id']}/gears"
    gear = driver.get(gears)["data"][0]["id"]
    body = json.dumps([{"op": "remove", "path": "/none"}]).encode()
    assert driver.send(Ask("PATCH", f"{gears}/{gear}", "", JSON, body)).status == status


def test_the_id_of_an_item_cannot_be_changed(clockworks: Driver) -> None:
    document = json.loads(json.dumps(invented()))
    document["components"]["schemas"]["GearInput"]["properties"]["id"] = {"type": "string"}
    driver = Driver(Sandbox(specifications={"anam": document}), "anam", document)
    gears = f"/v9/workshops/{driver.get('/v9/workshops')[0]['id']}/gears"
    made = driver.post(gears, {"name": "Pallet"})["data"]
    changed = driver.post(f"{gears}/{made['id']}", {"name": "Pallet", "id": "another"}, "PUT")
    assert changed["id"] == made["id"]


def test_old_idempotency_keys_are_forgotten(clockworks: Driver, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("personae.sandbox.service.MAX_REPLAYS", 2)
    kind = ("content-type", "application/x-www-form-urlencoded")
    made = []
    for key in ("a", "b", "c", "c", "a"):
        headers = (kind, ("x-desk", "3"), ("idempotency-key", key))
        made.append(clockworks.send(Ask("POST", "/v9/letters", "", headers, b"to=Ada")).content)
    assert made[2] == made[3]
    assert len(set(made)) == 4
