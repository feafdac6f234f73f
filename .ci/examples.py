"""Every example of openapi.yaml fits its schema, as openapi-schema-validator reads it, and nothing lacks one."""
import sys

import yaml
from openapi_schema_validator import OAS30ReadValidator, OAS30WriteValidator, oas30_format_checker
from referencing import Registry, Resource
from referencing.jsonschema import DRAFT4

METHODS = {"get", "put", "post", "delete", "options", "head", "patch", "trace"}


class Loader(yaml.SafeLoader):
    """Keeps timestamps as the text that JSON makes of them."""


Loader.yaml_implicit_resolvers = {
    letter: [(tag, pattern) for tag, pattern in resolvers if tag != "tag:yaml.org,2002:timestamp"]
    for letter, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
}

with open(sys.argv[1]) as file:
    document = yaml.load(file, Loader)
registry = Registry().with_resource("urn:document", Resource(contents=document, specification=DRAFT4))


def escaped(key):
    return str(key).replace("~", "~0").replace("/", "~1")


def followed(pointer, node):
    """The node that a reference leads to, with its place."""
    while "$ref" in node:
        pointer = node["$ref"]
        node = document
        for key in pointer[2:].split("/"):
            key = key.replace("~1", "/").replace("~0", "~")
            node = node[int(key) if isinstance(node, list) else key]
    return pointer, node


def examples(pointer, node):
    """The examples of a parameter, a header or a media type: place of the schema, name, value."""
    pointer, node = followed(pointer, node)
    schema = f"urn:document{pointer}/schema"
    found = [("", node["example"])] if "example" in node else []
    for name, example in node.get("examples", {}).items():
        found.append((name, followed("", example)[1]["value"]))
    assert found, f"{pointer} has no example"
    return [(schema, name, value) for name, value in found]


def content(pointer, node):
    pointer, node = followed(pointer, node)
    for media, inner in node.get("content", {}).items():
        if media == "application/octet-stream":  # A file has no JSON to check.
            continue
        yield from examples(f"{pointer}/content/{escaped(media)}", inner)
    for name, header in node.get("headers", {}).items():
        yield from examples(f"{pointer}/headers/{escaped(name)}", header)


def everything():
    """All examples: what they are, whether they are sent or read, place of the schema, name, value."""
    for path, item in document["paths"].items():
        for method, operation in item.items():
            if method not in METHODS:
                continue
            place = f"#/paths/{escaped(path)}/{method}"
            title = operation["operationId"]
            for index, parameter in enumerate(operation.get("parameters", [])):
                for found in examples(f"{place}/parameters/{index}", parameter):
                    yield f"{title}, parameter", OAS30WriteValidator, *found
            for found in content(f"{place}/requestBody", operation.get("requestBody", {})):
                yield f"{title}, request", OAS30WriteValidator, *found
            for status, response in operation["responses"].items():
                for found in content(f"{place}/responses/{status}", response):
                    yield f"{title}, {status}", OAS30ReadValidator, *found


def faults(kind, schema, value):
    validator = kind({"$ref": schema}, registry=registry, format_checker=oas30_format_checker)
    return [f"{error.json_path}: {error.message}" for error in validator.iter_errors(value)]


checked, wrong = 0, []
for title, kind, schema, name, value in everything():
    checked += 1
    wrong += [f"{title} {name}: {fault}" for fault in faults(kind, schema, value)]
    # Something of another type must not fit, or the validator has not looked.
    assert faults(kind, schema, [] if isinstance(value, dict) else {}), f"{title} {name}: anything fits"
print(f"{checked} examples")
sys.exit("\n".join(wrong) or 0)
