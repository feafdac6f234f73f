"""The requests that the tests recorded are valid for openapi.yaml, as openapi-core reads it, and no operation lacks one."""
import collections
import json
import re
import sys
import warnings
from urllib.parse import parse_qsl, urlsplit

import yaml
from openapi_core import OpenAPI
from openapi_core.exceptions import OpenAPIError
from openapi_core.testing import MockRequest

document_path, requests_path = sys.argv[1:]
# It does not know OAuth 2; the API key beside it is looked at, and our own tests compare the header.
warnings.filterwarnings("ignore", "Unsupported scheme type")
openapi = OpenAPI.from_file_path(document_path)
with open(document_path) as file:
    document = yaml.safe_load(file)
bases = {tag["name"]: tag["x-base-path"] for tag in document["tags"]}
operations = {
    operation["operationId"]: (method, path, item["servers"][0], bases[operation["tags"][0]])
    for path, item in document["paths"].items()
    for method, operation in item.items()
    if isinstance(operation, dict) and "operationId" in operation
}
# Open operations take requests without credentials.
closed = {
    operation["operationId"]
    for item in document["paths"].values()
    for operation in item.values()
    if isinstance(operation, dict) and operation.get("security")
}


def request(entry, origin, base):
    """The recorded request at the documented server, below the base path that a base URL adds."""
    target = urlsplit(entry["target"])
    path = target.path if target.path.startswith(base + "/") else base + target.path
    headers = {name.lower(): value for name, value in entry["headers"]}
    return MockRequest(
        host_url=origin,
        method=entry["method"].lower(),
        path=path,
        args=dict(parse_qsl(target.query, keep_blank_values=True)),
        headers=headers,
        data=entry["body"].encode() or None,
        content_type=headers.get("content-type", ""),
    )


def faults(entry):
    method, path, server, base = operations[entry["operation"]]
    origin = server["url"]
    for name, variable in server.get("variables", {}).items():
        origin = origin.replace("{" + name + "}", variable["default"])
    made = request(entry, origin, base)
    # openapi-core finds the operation by itself; it has to be the one that was called.
    pattern = re.sub(r"\\\{\w+\\\}", "[^/]+", re.escape(path))
    if made.method != method or not re.fullmatch(pattern, made.path):
        return f"{made.method} {made.path} is another route"
    try:
        openapi.validate_request(made)
    except OpenAPIError as error:
        causes = getattr(error.__cause__, "schema_errors", None) or [error.__cause__]
        return f"{error}: " + "; ".join(str(getattr(cause, "message", cause)) for cause in causes)


with open(requests_path) as file:
    entries = [json.loads(line) for line in file]
seen = collections.Counter(entry["operation"] for entry in entries)
wrong = [f"{entry['operation']} {entry['target']}: {fault}" for entry in entries if (fault := faults(entry))]
wrong += [f"{operation}: no test recorded a request" for operation in operations.keys() - seen.keys()]
# Missing credentials and a body of another type must be noticed, or the validator has not looked.
for entry in entries:
    kept = [header for header in entry["headers"] if header[0] not in ("authorization", "x-api-key")]
    if entry["operation"] in closed:
        assert faults(entry | {"headers": kept}), f"{entry['operation']} needs no credentials"
    assert not entry["body"] or faults(entry | {"body": '"text"'}), f"{entry['operation']} takes any body"
print(f"{len(entries)} requests of {len(seen)} operations")
sys.exit("\n".join(wrong) or 0)
