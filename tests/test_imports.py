"""What is loaded, and when; each in a process of its own."""

import json
import os
import subprocess
import sys
from typing import Any

import pytest

import personae

SHOW = "import json, sys; print(json.dumps(sorted(sys.modules)))"


def ran(code: str, **environment: str) -> str:
    result = subprocess.run(
        [sys.executable, "-W", "error", "-c", code],
        capture_output=True,
        text=True,
        timeout=60,
        env={**os.environ, **environment},
    )
    assert result.returncode == 0, result.stderr
    return result.stdout


def loaded_by(code: str) -> set[str]:
    modules: list[str] = json.loads(ran(f"{code}\n{SHOW}").splitlines()[-1])
    return set(modules)


def of(modules: set[str], *packages: str) -> set[str]:
    return {name for name in modules if name.split(".")[0] in packages or name in packages}


def test_the_package_alone_loads_nothing() -> None:
    modules = loaded_by("import personae")
    assert (
        of(modules, "httpx", "httpcore", "attr", "attrs", "dateutil", "msgspec", "asyncio", "ssl", "logging") == set()
    )
    assert of(modules, "personae", "personae_api") <= {"personae", "personae_api", "personae_api.lazy"}


@pytest.mark.parametrize(("name", "others"), [("Anam", ("bland", "tavus")), ("AsyncTavus", ("anam", "bland"))])
def test_a_client_loads_no_other_vendor_and_no_models(name: str, others: tuple[str, ...]) -> None:
    modules = loaded_by(f"import personae; client = personae.{name}(api_key='k'); client.personas.list()")
    assert {"httpx", "httpx2"} & modules
    for other in others:
        assert [one for one in modules if f".{other}" in one] == []
    assert [one for one in modules if one.startswith("personae_api") and ".models." in one] == []
    assert not {"attr", "dateutil", "msgspec", "personae.unified", "personae.sandbox"} & modules
    assert "concurrent.futures.thread" not in modules


def test_aiohttp_is_loaded_by_those_who_ask_for_it() -> None:
    make = "import asyncio, personae; client = personae.AsyncAnam(api_key='k', {}); asyncio.run(client.aclose())"
    assert of(loaded_by(make.format("")), "aiohttp") == set()
    assert "aiohttp.client" in loaded_by(make.format("http_library='aiohttp'"))


def test_errors_load_no_http_library() -> None:
    modules = loaded_by("from personae import PersonaeError, RateLimitError, Timeout, Limits, Page")
    assert of(modules, "httpx", "httpcore", "attr") == set()


def test_webhooks_load_no_http_library_and_no_models() -> None:
    modules = loaded_by("from personae import webhooks")
    assert of(modules, "httpx", "httpcore", "asyncio", "ssl", "jwt", "cryptography", "dateutil") == set()
    assert [one for one in modules if ".models." in one or "sandbox" in one] == []


def test_a_webhook_loads_the_model_of_its_event_and_what_is_in_it() -> None:
    code = 'from personae import webhooks; webhooks.tavus(b\'{"event_type": "system.shutdown", "properties": {}}\')'
    models = {name.rpartition(".")[2] for name in loaded_by(code) if ".models." in name}
    assert models == {"shutdown_callback", "shutdown_properties"}


def test_tokens_load_their_library_with_the_first_one() -> None:
    code = """
from personae import webhooks
from personae.errors import WebhookError
import sys
tokens = webhooks.BlandTokens("org_1", audience="https://hooks.example.com", keys={})
webhooks.bland(b"{}", {"x-webhook-signature": __import__("hmac").digest(b"s", b"{}", "sha256").hex()}, secret="s")
before = {"jwt", "cryptography", "httpx"} & sys.modules.keys()
try:
    webhooks.bland(b"{}", {"authorization": "a.b.c"}, tokens=tokens)
except WebhookError:
    print(sorted(before), "jwt" in sys.modules, "httpx" in sys.modules)
"""
    assert ran(code).strip() == "[] True False"


def test_streams_are_loaded_by_those_who_stream() -> None:
    make = "import personae; client = personae.Bland(api_key='k'); client.calls.{}"
    modules = loaded_by(make.format("list()"))
    assert [one for one in modules if one.startswith(("httpx_sse", "personae.streams"))] == []
    modules = loaded_by(make.format("stream_active()"))
    assert {"httpx_sse", "personae.streams.stream"} <= modules
    assert [one for one in modules if ".models." in one] == []


def test_models_load_one_by_one() -> None:
    modules = loaded_by("from personae_api.anam.models import Voice")
    models = {name for name in modules if name.startswith("personae_api.anam.models.")}
    assert models == {"personae_api.anam.models.voice"}
    assert of(modules, "httpx", "personae") == set()


def test_the_environment_is_not_read_at_import() -> None:
    code = "import personae, os; os.environ['ANAM_API_KEY'] = 'later'; print(personae.Anam()._options.api_key.reveal())"
    assert ran(code, ANAM_API_KEY="sooner").strip() == "later"


def test_every_name_resolves_and_is_shown() -> None:
    code = """
import json, personae
names = {name: type(getattr(personae, name)).__name__ for name in personae.__all__}
print(json.dumps({"names": names, "shown": dir(personae)}))
"""
    told: dict[str, Any] = json.loads(ran(code))
    assert set(told["names"]) == set(personae.__all__)
    assert set(personae.__all__) <= set(told["shown"])
    assert len(personae.__all__) == len(set(personae.__all__))


def test_the_star_gives_them_all() -> None:
    names: list[str] = json.loads(ran("import json\nfrom personae import *\nprint(json.dumps(dir()))"))
    assert set(personae.__all__) <= set(names)


def test_an_unknown_name_is_pythons_own_error() -> None:
    with pytest.raises(AttributeError, match="module 'personae' has no attribute 'OpenAI'"):
        personae.OpenAI  # type: ignore[attr-defined]  # noqa: B018


def test_without_msgspec_all_is_the_same() -> None:
    code = """
import sys
sys.modules["msgspec"] = None
from personae.call import json
assert json._fastest() is json._loads
print(json.loads(b'{"a": [1, 2.5, null]}'), json.dumps({"a": [1]}))
"""
    assert ran(code).strip() == "{'a': [1, 2.5, None]} b'{\"a\":[1]}'"
