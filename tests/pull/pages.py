"""Pages of a documentation of our own, in the forms that vendors publish."""

from __future__ import annotations

import json

from tests.support.openapi_documents import Json

HEAD = "> ## Documentation Index\n> Fetch the complete index at: llms.txt\n\n# A page\n\n"

LIST = """### Query Parameters

<ParamField query="limit" type="integer" default="20">
  How many a page has.
</ParamField>

### Response

<ResponseField name="data" type="array">
  The hats.

  <Expandable title="hat">
    <ResponseField name="hat_id" type="string">
      Its id.
    </ResponseField>

    <ResponseField name="status" type="string">
      One of `draft` and `sold`; see `hat_id`, which is `null` at first.
    </ResponseField>
  </Expandable>
</ResponseField>

<ResponseExample>
  ```json 200 Response theme={null}
  {"data": [{"hat_id": "h1", "status": "sold", "size": {"inches": 7.5}, "sold_at": null}], "errors": null}
  ```

  ```json 429 Error
  {"message": "slow down"}
  ```
</ResponseExample>
"""

CREATE = """<ParamField body="name" type="string" required>
  Its name.
</ParamField>
"""


def hats(**more: Json) -> Json:
    """A document with operations on hats; `more` are operations by their path, such as `cups`."""
    hat = {"type": "object", "properties": {"hat_id": {"type": "string"}, "status": {"type": "string"}}}
    answer = {"200": {"description": "OK", "content": {"application/json": {"schema": hat}}}}
    make = {"content": {"application/json": {"schema": {"properties": {"name": {"type": "string"}}}}}}
    paths: Json = {
        "/v1/hats": {
            "get": {"operationId": "listHats", "responses": answer},
            "post": {"operationId": "createHat", "requestBody": make, "responses": answer},
        },
        "/v1/hats/{hat_id}": {"get": {"operationId": "getHat", "responses": answer}},
        **{f"/v1/{name}": operations for name, operations in more.items()},
    }
    return {"openapi": "3.1.0", "info": {"title": "Hats", "version": "1"}, "paths": paths}


def block(document: Json, operation: str, name: str = "") -> str:
    """A page with the part of a document that an operation is in."""
    return f"{HEAD}## OpenAPI\n\n````yaml {name} {operation}\n{text(document)}\n````\n"


def index(*links: str) -> str:
    """An index with these links."""
    lines = "\n".join(f"- [A page (of {number}) [x]]({link}): Says something." for number, link in enumerate(links))
    return f"# Own\n\n## Docs\n\n{lines}\n"


def schema(**properties: Json) -> Json:
    """The answer of an operation with these fields."""
    content = {"application/json": {"schema": {"type": "object", "properties": properties}}}
    return {"responses": {"200": {"description": "OK", "content": content}}}


def text(document: Json) -> str:
    """A document as text."""
    return json.dumps(document)
