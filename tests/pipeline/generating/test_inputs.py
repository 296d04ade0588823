"""What nested arguments become: mappings with names in Python or of the vendor, and models with mappings in them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.support.each import for_each
from tests.support.generated_code import WRAPPER, generated, run
from tests.support.openapi_documents import NUMBER, TEXT, Json, document, taking

from ..test_advice import ref

DECIMAL = {"type": "number"}
TEXTS = {"type": "array", "items": TEXT}


def thing(required: list[str] | None = None, **fields: Json) -> Json:
    return {"type": "object", "properties": fields, "required": required or []}


def one_of(*names: str, **more: Json) -> Json:
    return {"oneOf": [ref(name) for name in names], **more}


SHOP = document(
    {
        "/orders": {
            "post": taking(
                thing(
                    customer=ref("Customer"),
                    lines={"type": "array", "items": one_of("Pizza", "Drink", discriminator={"propertyName": "kind"})},
                    parts={"type": "array", "items": one_of("Wheel", "Bell")},
                    who=one_of("Address", "Known"),
                    addresses={"type": "object", "additionalProperties": ref("Address")},
                    notes={"type": "object", "additionalProperties": True},
                    open={"oneOf": [ref("Open"), {"type": "null"}]},
                    counts=ref("Counts"),
                    either={"oneOf": [ref("Address"), {"type": "string"}]},
                    loose={"oneOf": [ref("Address"), {"type": "object", "additionalProperties": True}]},
                ),
                operationId="createOrder",
                tags=["Orders"],
            ),
            "put": taking({"type": "array", "items": ref("Customer")}, operationId="putOrders", tags=["Orders"]),
        }
    },
    {
        "Customer": thing(
            ["fullName", "customerId"],
            customerId={**TEXT, "readOnly": True},
            fullName=TEXT,
            homeAddress=ref("Address"),
            favouriteTags=TEXTS,
            bornOn={"type": "string", "format": "date"},
        ),
        "Address": thing(zipCode=TEXT, streetName=TEXT, floorNumber=DECIMAL),
        "Pizza": thing(["kind"], kind={"const": "pizza"}, extraToppings=TEXTS),
        "Drink": thing(["kind"], kind={"const": "drink"}, sizeInMl=NUMBER),
        "Wheel": thing(["spokeCount"], spokeCount=NUMBER, maker=ref("Customer")),
        "Bell": thing(["toneName"], toneName=TEXT, maker=TEXT),
        "Known": thing(["personId"], personId=TEXT),
        "Open": {**thing(firstName=TEXT), "additionalProperties": True},
        "Counts": {**thing(titleText=TEXT), "additionalProperties": DECIMAL},
    },
)

TAKEN = {
    "customer={'full_name': 'Nia'}": {"customer": {"fullName": "Nia"}},
    "customer={'fullName': 'Nia'}": {"customer": {"fullName": "Nia"}},
    "customer={'full_name': 'Nia', 'homeAddress': {'zip_code': '1', 'streetName': 'x'}}": {
        "customer": {"fullName": "Nia", "homeAddress": {"zipCode": "1", "streetName": "x"}}
    },
    "customer={'full_name': 'Nia', 'home_address': None, 'favourite_tags': UNSET}": {
        "customer": {"fullName": "Nia", "homeAddress": None}
    },
    "customer={'full_name': 'Nia', 'customer_id': 'c1'}": {"customer": {"fullName": "Nia", "customerId": "c1"}},
    "customer={'full_name': 'Nia', 'favourite_tags': {'b', 'a'}, 'born_on': dt.date(2000, 1, 2)}": {
        "customer": {"fullName": "Nia", "favouriteTags": ["a", "b"], "bornOn": "2000-01-02"}
    },
    "customer=Customer(full_name='Nia', home_address=Address(zip_code='1'))": {
        "customer": {"fullName": "Nia", "homeAddress": {"zipCode": "1"}}
    },
    "customer=Customer(full_name='Nia', home_address={'zip_code': '1'})": {
        "customer": {"fullName": "Nia", "homeAddress": {"zipCode": "1"}}
    },
    "customer=Customer.from_dict({'fullName': 'Nia', 'new': {'a': [1]}, 'favouriteTags': ['a', 5]})": {
        "customer": {"fullName": "Nia", "new": {"a": [1]}, "favouriteTags": ["a", 5]}
    },
    "customer=Customer.from_dict({'fullName': True, 'bornOn': 5})": {"customer": {"fullName": True, "bornOn": 5}},
    "customer=Buyer('Nia')": {"customer": {"fullName": "Nia"}},
    "customer=Dumped()": {"customer": {"fullName": "Nia", "homeAddress": {"zipCode": "1"}}},
    "customer=MappingProxyType({'full_name': 'Nia'})": {"customer": {"fullName": "Nia"}},
    "lines=[{'kind': 'pizza', 'extra_toppings': ['a']}, {'kind': 'drink', 'size_in_ml': 5}]": {
        "lines": [{"kind": "pizza", "extraToppings": ["a"]}, {"kind": "drink", "sizeInMl": 5}]
    },
    "lines=({'kind': Kind.DRINK, 'sizeInMl': 5}, Pizza(kind='pizza'))": {
        "lines": [{"kind": "drink", "sizeInMl": 5}, {"kind": "pizza"}]
    },
    "lines=[{'kind': 'soup', 'size_in_ml': 5}]": {"lines": [{"kind": "soup", "sizeInMl": 5}]},
    "parts=[{'tone_name': 'c', 'maker': 'm'}, {'spoke_count': 5, 'maker': {'full_name': 'Nia'}}]": {
        "parts": [{"toneName": "c", "maker": "m"}, {"spokeCount": 5, "maker": {"fullName": "Nia"}}]
    },
    "addresses={'home_1': {'zip_code': '1'}, 'zip_code': Address()}": {
        "addresses": {"home_1": {"zipCode": "1"}, "zip_code": {}}
    },
    "notes={'zip_code': {'full_name': [Address(zip_code='1')]}}": {
        "notes": {"zip_code": {"full_name": [{"zipCode": "1"}]}}
    },
    "open={'first_name': 'Nia', 'other_name': 'x'}": {"open": {"firstName": "Nia", "other_name": "x"}},
    "counts={'title_text': 't', 'a_b': Decimal('0.5')}": {"counts": {"titleText": "t", "a_b": 0.5}},
    "either='text'": {"either": "text"},
    "either={'zip_code': '1'}": {"either": {"zipCode": "1"}},
    "loose=Customer(full_name='Nia')": {"loose": {"fullName": "Nia"}},
    "notes=Address(zip_code='1')": {"notes": {"zipCode": "1"}},
    "loose={'zip_code': '1'}": {"loose": {"zipCode": "1"}},
    "loose={'zip_code': '1', 'other_thing': 2}": {"loose": {"zip_code": "1", "other_thing": 2}},
}

REFUSED = {
    "customer={'ful_name': 'Nia'}": "customer has no field 'ful_name', did you mean 'full_name'? "
    "What the specification does not know goes through with_options(extra_body={...}).",
    "customer={'full_name': 'Nia', 'zzz': 1}": "customer has no field 'zzz'; it has customer_id, full_name, "
    "home_address, favourite_tags, born_on. What the specification does not know goes",
    "customer={'fulName': 'Nia'}": "customer has no field 'fulName', did you mean 'full_name'?",
    "customer={'full_name': 'a', 'fullName': 'b'}": "customer has both 'full_name' and 'fullName', which are the same",
    "customer={'home_address': {}}": "customer lacks 'full_name', which Customer must have",
    "customer={'full_name': 'a', 'home_address': {'zipcode': '1'}}": "customer.home_address has no field 'zipcode', "
    "did you mean 'zip_code'?",
    "customer={'full_name': 'a', 'homeAddress': {'floor_number': 'x'}}": "customer.homeAddress.floor_number must be",
    "customer=Customer(full_name='Nia', home_address={'zipcode': '1'})": "customer.home_address has no field 'zipcode'",
    "customer=Customer(full_name='Nia', favourite_tags='vip')": "customer.favourite_tags must be a list, not str",
    "customer=Address(zip_code='1')": "customer must be a mapping or Customer, not Address",
    "parts=[Address()]": "parts[0] must be a mapping or Wheel or Bell, not Address",
    "customer='Nia'": "customer must be a mapping or Customer, not str",
    "customer=[{'full_name': 'Nia'}]": "customer must be a mapping or Customer, not list",
    "customer={'full_name': 'Nia', 'favourite_tags': 'vip'}": "customer.favourite_tags must be a list, not str",
    "customer={'full_name': 'Nia', 'born_on': dt.datetime(2000, 1, 1, 5)}": "customer.born_on must be a date, not",
    "customer={True: 'Nia'}": "customer must have strings as keys, not bool",
    "lines=[{'kind': 'pizza'}, {'kind': 'drink', 'extra_toppings': []}]": "lines[1] has no field 'extra_toppings'",
    "lines=[{'kind': 'drink', 'size_in_m': 5}]": "lines[0] has no field 'size_in_m', did you mean 'size_in_ml'?",
    "lines={'kind': 'pizza'}": "lines must be a list, not dict",
    "parts=[{'spoke_count': 1}, {'spoke_cont': 5}]": "parts[1] has no field 'spoke_cont', did you mean 'spoke_count'?",
    "parts=[{'tonename': 'c', 'maker': 'm'}]": "parts[0] has no field 'tonename', did you mean 'tone_name'?",
    "parts=[{'spoke_count': 5, 'maker': {'fullname': 'Nia'}}]": "parts[0].maker has no field 'fullname', did you mean",
    "parts=[7]": "parts[0] must be a mapping or Wheel or Bell, not int",
    "who={'person_idd': 'p1'}": "who has no field 'person_idd', did you mean 'person_id'?",
    "who={'zip_cod': '1'}": "who has no field 'zip_cod', did you mean 'zip_code'?",
    "addresses={'home': {'zipcode': '1'}}": "addresses.home has no field 'zipcode', did you mean 'zip_code'?",
    "addresses=[Address()]": "addresses must be a mapping, not list",
    "notes={'a': [{'b': {'c': b'x'}}]}": "notes.a[0].b.c must be a string, not bytes",
    "counts={'a_b': 'many'}": "counts.a_b must be a number, not str",
    "open={'first_name': 5.5}": "open.first_name must be a string, not float",
    "either={'zipcode': '1'}": "either has no field 'zipcode', did you mean 'zip_code'?",
    "either=5.5": "either must be a mapping or Address or a string, not float",
}

WHOLE = {
    "[{'full_name': 'Nia'}, Customer(full_name='Pim')]": [{"fullName": "Nia"}, {"fullName": "Pim"}],
    "[{'fullname': 'Nia'}]": "body[0] has no field 'fullname', did you mean 'full_name'?",
    "{'full_name': 'Nia'}": "body must be a list, not dict",
}

CODE = """
import dataclasses, datetime as dt, enum, json
from decimal import Decimal
from types import MappingProxyType
from personae import UNSET, ConfigurationError
from personae.call.encoding import body_of
from personae_api.shop import calls
from personae_api.shop.models import Address, Customer, Pizza
class Kind(enum.Enum):
    DRINK = "drink"
@dataclasses.dataclass
class Buyer:
    full_name: str
class Dumped:
    def model_dump(self, mode, by_alias):
        return {"fullName": "Nia", "home_address": {"zip_code": "1"}}
results = {}
for source in CASES:
    try:
        results[source] = json.loads(body_of(eval(source), {})[0])
    except ConfigurationError as error:
        results[source] = str(error)
print(json.dumps(results))
"""


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return generated(tmp_path_factory.mktemp("inputs"), shop=SHOP)


@pytest.fixture(scope="module")
def sent(shop: Path) -> dict[str, object]:
    orders = [f"calls.create_order({arguments})" for arguments in (*TAKEN, *REFUSED)]
    cases = [*orders, *(f"calls.put_orders({body})" for body in WHOLE)]
    code = CODE.replace("CASES", repr(cases))
    found: dict[str, object] = json.loads(run(code, shop, WRAPPER))
    return found


@for_each("arguments", TAKEN)
def test_an_object_goes_out_with_the_names_of_the_vendor(sent: dict[str, object], arguments: str) -> None:
    assert sent[f"calls.create_order({arguments})"] == TAKEN[arguments]


@for_each("arguments", REFUSED)
def test_an_object_that_fits_nothing_is_refused_with_its_place(sent: dict[str, object], arguments: str) -> None:
    assert str(sent[f"calls.create_order({arguments})"]).startswith(f"shop createOrder: {REFUSED[arguments]}")


@pytest.mark.parametrize("body", WHOLE)
def test_a_whole_body_is_one_argument(sent: dict[str, object], body: str) -> None:
    found = sent[f"calls.put_orders({body})"]
    if isinstance(found, str):
        assert found.startswith(f"shop putOrders: {WHOLE[body]}")
    else:
        assert found == WHOLE[body]
