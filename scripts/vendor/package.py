"""The folder of a new vendor in `vendors/`: small modules, which hold what is its own and otherwise ask."""

from __future__ import annotations

import json
import re
from typing import Any

from ..pipeline.endpoints.credentials import Credential, credential
from ..pipeline.endpoints.operations import address, addresses
from ..pipeline.errors import PipelineError
from ..pipeline.generating.render import in_docstring


def files(name: str, document: dict[str, Any], persona: str | None) -> dict[str, str]:
    """The modules by their names; `persona` is that of a vendor that has personas."""
    title = name.capitalize()
    written = {
        "__init__.py": f'"""{title}{_site(document)}: {in_docstring(document["info"]["title"])}."""\n',
        "dialect.py": _dialect(name, title, base_url(document), credential(document)),
        "client.py": _CLIENT.format(name=name, title=title),
        "sandbox.py": _SANDBOX.format(title=title),
    }
    return written if persona is None else {**written, "persona.py": persona}


def base_url(document: dict[str, Any]) -> str:
    """Where the vendor is: its first server that is reached by https."""
    url = address(document)
    if url is not None:
        return url
    found = addresses(document.get("servers"))
    told = f"only {', '.join(map(repr, found))}" if found else "none"
    raise PipelineError(
        f"the document has no server that is reached by https, {told}: say where the vendor is with an overlay action, "
        '{target: "$", update: {servers: [{url: "https://..."}]}, description: ...}'
        + (', after one that takes the others out, {target: "$.servers", remove: true, description: ...}' * bool(found))
    )


def _site(document: dict[str, Any]) -> str:
    url = document.get("externalDocs", {}).get("url", "")
    return f" ({url})" if re.fullmatch(r"https://[A-Za-z0-9./_-]+", url) else ""


def _dialect(name: str, title: str, url: str, key: Credential) -> str:
    prefix = f"    key_prefix={json.dumps(key.prefix)},\n" if key.prefix else ""
    basic = "    is_basic=True,\n" if key.is_basic else ""
    return _DIALECT.format(
        name=name, title=title, url=url, variable=f"{name.upper()}_API_KEY", key=key, more=prefix + basic
    )


_DIALECT = '''"""Where {title} is, and how it speaks HTTP."""

from __future__ import annotations

from ...call.dialect import Dialect

DIALECT = Dialect(
    vendor="{name}",
    title="{title}",
    base_url="{url}",
    key_variable="{variable}",
    key_header="{key.header}",
{more})
'''

_CLIENT = '''"""The clients of {title}."""

from __future__ import annotations

from typing import Literal

from personae_api.{name}.client import Async{title}Resources, {title}Resources

from ...client import AsyncClient, Client
from .dialect import DIALECT


class {title}(Client[Literal["{name}"]], {title}Resources):
    """A synchronous client of {title}."""

    _dialect = DIALECT


class Async{title}(AsyncClient[Literal["{name}"]], Async{title}Resources):
    """An asynchronous client of {title}."""

    _dialect = DIALECT


CLIENT = {title}
ASYNC_CLIENT = Async{title}
'''

_SANDBOX = '''"""{title} in the sandbox, as its specification says."""

from __future__ import annotations

from ..style import Style
from .dialect import DIALECT

STYLE = Style(DIALECT)
'''
