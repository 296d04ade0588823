"""A function of AWS Lambda: the client outlives an invocation, and no call outlives its own."""

import json
from typing import Any

from personae import APIError, APITimeoutError, Bland, NotFoundError

BLAND = Bland()  # made with the instance, kept while it is warm
MARGIN = 1.0  # seconds to answer in, once the vendor did not


def handler(event: dict[str, Any], context: Any) -> dict[str, Any]:
    left = context.get_remaining_time_in_millis() / 1000 - MARGIN
    if left <= 0:
        return answer(503, {"detail": "no time is left"})
    bland = BLAND.with_options(deadline=left)  # shares the connections
    try:
        call = bland.calls.get(event["pathParameters"]["call_id"])
    except NotFoundError:
        return answer(404, {"detail": "no such call"})
    except APITimeoutError as error:
        return answer(504, {"detail": "the vendor was too slow", "outcome": error.outcome})
    except APIError as error:
        return answer(502, {"detail": "the vendor failed", "outcome": error.outcome})
    return answer(200, {"id": call.call_id, "status": call.status, "minutes": call.call_length})


def answer(status: int, body: dict[str, Any]) -> dict[str, Any]:
    return {"statusCode": status, "headers": {"content-type": "application/json"}, "body": json.dumps(body)}
