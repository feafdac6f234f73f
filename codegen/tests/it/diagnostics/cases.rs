//! Mistakes in a document, and the message of the build for each.

/// A document without a mistake; each case below makes one edit in it.
pub const MINIMAL: &str = "openapi: 3.0.3
info:
  title: Demo
  version: 1.0.0
tags:
  - name: demo
    x-base-path: /api
    x-versions: ['1.9', '1.10', '2.1']
  - name: other
    x-base-path: /other
paths:
  /api/things/{id}:
    post:
      operationId: demo.make_thing
      tags:
        - demo
      summary: Make a thing.
      parameters:
        - name: id
          in: path
          required: true
          description: Id of the thing.
          schema: {type: string, minLength: 2}
      requestBody:
        required: true # the body
        content:
          application/json:
            schema:
              $ref: '#/components/schemas/demo.NewThing'
      responses:
        '200':
          description: It was made.
          content:
            application/json: # the response
              schema:
                $ref: '#/components/schemas/demo.Thing'
        '404':
          description: There is no such place.
components:
  schemas:
    demo.NewThing:
      type: object
      description: A thing to make.
      properties:
        name:
          type: string
          description: Its name.
          pattern: '^[a-z]+$'
        labels:
          type: array
          description: Its labels.
          items: {type: string, maxLength: 5}
    demo.Thing:
      type: object
      description: A thing that was made.
      properties:
        key:
          type: string # of the key
          description: Its key.
        colour:
          $ref: '#/components/schemas/demo.Colour'
    demo.Colour:
      type: string # of the colour
      description: A colour.
      x-extensible-enum:
        - red
        - dark.blue
    other.Foreign:
      type: object
      description: Of another service.
";

/// One edit, and the message of the build.
pub struct Case {
    pub from: &'static str,
    pub to: &'static str,
    /// A part of the line that the message names, after the edit.
    pub line: &'static str,
    pub says: &'static str,
}

pub fn all() -> impl Iterator<Item = &'static Case> {
    YAML.iter()
        .chain(OPERATIONS)
        .chain(PARAMETERS)
        .chain(BODIES)
        .chain(SCHEMAS)
        .chain(super::near_misses::ALL)
        .chain(super::versions::ALL)
}

const YAML: &[Case] = &[
    Case {
        from: "  title: Demo",
        to: "  title: Demo: a demo",
        line: "title: Demo: a demo",
        says: "the document: mapping values are not allowed in this context; correct the YAML",
    },
    Case {
        from: "  title: Demo",
        to: "\ttitle: Demo",
        line: "\ttitle",
        says: "the document: tabs disallowed within this context (block indentation); correct the YAML",
    },
    Case {
        from: "info:",
        to: "info: &info",
        line: "&info",
        says: "the document: it has a YAML anchor or alias; spell the value out, or make it a component and refer to it with `$ref`",
    },
    Case {
        from: "title: Demo",
        to: "title: &name Demo\n  description: *name",
        line: "&name",
        says: "the document: it has a YAML anchor or alias; spell the value out, or make it a component and refer to it with `$ref`",
    },
    Case {
        from: "title: Demo",
        to: "title: !text Demo",
        line: "!text",
        says: "info.title: it has a YAML tag; remove it: the document uses plain YAML only",
    },
    Case {
        from: "  title: Demo\n",
        to: "  title: Demo\n  title: Another\n",
        line: "Another",
        says: "the document: duplicated key in mapping; correct the YAML",
    },
    Case {
        from: "'404':",
        to: "404:",
        line: "404:",
        says: "paths./api/things/{id}.post.responses: it has a key that is not a text; quote the key",
    },
    Case {
        from: "tags:\n  - name: demo",
        to: "---\ntags:\n  - name: demo",
        line: "---",
        says: "the document: a second document begins; write one document a file",
    },
    Case {
        from: "openapi: 3.0.3",
        to: "openapi: 3.1.0",
        line: "3.1.0",
        says: "openapi: the version is \"3.1.0\"; the generator reads OpenAPI 3.0 only: write 3.0.3",
    },
    Case {
        from: "openapi: 3.0.3",
        to: "openapi: 3.1",
        line: "openapi: 3.1",
        says: "openapi: the version is 3.1; the generator reads OpenAPI 3.0 only: write 3.0.3",
    },
];

const OPERATIONS: &[Case] = &[
    Case {
        from: "    x-base-path: /api\n",
        to: "",
        line: "- name: demo",
        says: "tags.0: the tag `demo` has no usable `x-base-path`; write the part of the paths that belongs to the base URL, such as `/api`",
    },
    Case {
        from: "  - name: demo\n",
        to: "  - name: De-mo\n",
        line: "De-mo",
        says: "tags.0.name: the tag `De-mo` cannot be a module name; name it in lower case with underscores, like the cargo feature",
    },
    Case {
        from: "- name: other\n",
        to: "- name: demo\n",
        line: "  - name: demo\n    x-base-path: /other",
        says: "tags.1: the tag `demo` is declared twice; declare each service once",
    },
    Case {
        from: "    post:\n",
        to: "    pots:\n",
        line: "pots",
        says: "paths./api/things/{id}.pots: `pots` is not a method; write the operations of a path out, under `get`, `post`, `put`, …",
    },
    Case {
        from: "      operationId: demo.make_thing\n",
        to: "",
        line: "post:",
        says: "paths./api/things/{id}.post: `operationId` is missing; write `operationId: <service>.<name>`",
    },
    Case {
        from: "  /api/things/{id}:",
        to: "  /api/no_things:
    get:
      operationId: demo.make_thing # earlier
      tags: [demo]
      summary: Make nothing.
      responses: {'204': {description: Nothing.}}
  /api/things/{id}:",
        line: "operationId: demo.make_thing\n",
        says: "paths./api/things/{id}.post.operationId (operation demo.make_thing): the operationId is used twice; give each operation its own name",
    },
    Case {
        from: "operationId: demo.",
        to: "operationId: other.",
        line: "other.make_thing",
        says: "paths./api/things/{id}.post.operationId (operation other.make_thing): the operationId does not name its service; write `demo.<name>` with the name in snake case",
    },
    Case {
        from: "demo.make_thing",
        to: "demo.makeThing",
        line: "demo.makeThing",
        says: "paths./api/things/{id}.post.operationId (operation demo.makeThing): `makeThing` cannot be the name of a function; name it in snake case, and not by a keyword",
    },
    Case {
        from: "        - demo\n",
        to: "        - demo\n        - other\n",
        line: "      tags:",
        says: "paths./api/things/{id}.post.tags (operation demo.make_thing): it has 2 tags; give it exactly one: the service it belongs to",
    },
    Case {
        from: "        - demo\n",
        to: "        - nobody\n",
        line: "- nobody",
        says: "paths./api/things/{id}.post.tags.0 (operation demo.make_thing): the tag `nobody` is not declared; add it under the top-level `tags`",
    },
    Case {
        from: "  /api/things/{id}:",
        to: "  /apis/things/{id}:",
        line: "/apis/things",
        says: "paths./apis/things/{id} (operation demo.make_thing): the path does not begin with the base path `/api` of `demo`; spell paths from the root of the host",
    },
    Case {
        from: "  /api/things/{id}:",
        to: "  /api/things/{id}?dry=true:",
        line: "?dry",
        says: "paths./api/things/{id}?dry=true (operation demo.make_thing): the path holds more than a path; write a query as parameters",
    },
    Case {
        from: "      summary: Make a thing.\n",
        to: "",
        line: "post:",
        says: "paths./api/things/{id}.post (operation demo.make_thing): `summary` is missing; say in one sentence what the call does",
    },
    Case {
        from: "      summary: Make a thing.",
        to: "      summary: Make a thing.
      description: |-
        Like this:

            make it",
        line: "description: |-",
        says: "paths./api/things/{id}.post.description (operation demo.make_thing): the description has a code block; write plain paragraphs: rustdoc would run the block as a test",
    },
];

const PARAMETERS: &[Case] = &[
    Case {
        from: "in: path\n          required: true",
        to: "in: cookie",
        line: "in: cookie",
        says: "paths./api/things/{id}.post.parameters.0.in (operation demo.make_thing): the parameter `id` travels in `cookie`; only path, query and header parameters can be sent",
    },
    Case {
        from: "schema: {type: string, minLength: 2}",
        to: "schema: {type: array, items: {type: string}}",
        line: "schema: {type: array",
        says: "paths./api/things/{id}.post.parameters.0.schema.type (operation demo.make_thing): the parameter `id` is not a scalar; use a string, integer, number or boolean",
    },
    Case {
        from: "/api/things/{id}:",
        to: "/api/things/{key}:",
        line: "      parameters:",
        says: "paths./api/things/{key}.post.parameters (operation demo.make_thing): the path and its parameters disagree about `id`; declare each name in braces as a parameter with `in: path`, and no other",
    },
    Case {
        from: "          required: true\n",
        to: "          required: false\n",
        line: "required: false",
        says: "paths./api/things/{id}.post.parameters.0.required (operation demo.make_thing): the path parameter `id` is not required; write `required: true`",
    },
    Case {
        from: "      requestBody:\n",
        to: "        - {name: User-Agent, in: header, description: Us., schema: {type: string}}\n      requestBody:\n",
        line: "User-Agent",
        says: "paths./api/things/{id}.post.parameters.1.name (operation demo.make_thing): the header `User-Agent` is written by the client itself; leave the parameter out",
    },
    Case {
        from: "      requestBody:\n",
        to: "        - {name: a b, in: header, description: Blank., schema: {type: string}}\n      requestBody:\n",
        line: "a b",
        says: "paths./api/things/{id}.post.parameters.1.name (operation demo.make_thing): no header can be called `a b`; use letters, digits and hyphens",
    },
    Case {
        from: "      requestBody:\n",
        to: "        - {name: I-D, in: query, description: Again., schema: {type: string}}\n      requestBody:\n",
        line: "I-D",
        says: "paths./api/things/{id}.post.parameters.1 (operation demo.make_thing): the parameter `I-D` has the Rust name of another one; rename one of them",
    },
    Case {
        from: "          description: Id of the thing.\n",
        to: "",
        line: "- name: id",
        says: "paths./api/things/{id}.post.parameters.0 (operation demo.make_thing): the parameter `id` has no description; describe it: the text becomes its documentation",
    },
    Case {
        from: "{type: string, minLength: 2}",
        to: "{type: string, pattern: '^(?!x)'}",
        line: "(?!x)",
        says: r"paths./api/things/{id}.post.parameters.0.schema.pattern (operation demo.make_thing): the pattern `^(?!x)` is more than is matched: it does not begin with `^` and end with `$`; use `\S`, or `^…$` around characters and classes, of which only the last may vary in number",
    },
    Case {
        from: "{type: string, minLength: 2}",
        to: "{type: number, minimum: 1}",
        line: "minimum",
        says: "paths./api/things/{id}.post.parameters.0.schema.minimum (operation demo.make_thing): `minimum` would not be enforced here; say it in the description and leave it to the server",
    },
    Case {
        from: "{type: string, minLength: 2}",
        to: "{type: string, format: date-time}",
        line: "date-time",
        says: "paths./api/things/{id}.post.parameters.0.schema.format (operation demo.make_thing): the parameter `id` would be written with blanks; leave the format out, so that the caller gives the text",
    },
    Case {
        from: "{type: string, minLength: 2}",
        to: "{$ref: '#/components/schemas/other.Foreign'}",
        line: "schemas/other.Foreign",
        says: "paths./api/things/{id}.post.parameters.0.schema (operation demo.make_thing): `#/components/schemas/other.Foreign` is not a schema of `demo`; each service is generated alone: copy the schema under its own prefix",
    },
    Case {
        from: "        - name: id\n",
        to: "        - name: accept-charges\n          x-charges-consent: true\n          in: header\n          description: Consent.\n          schema: {type: string}\n        - name: id\n",
        line: "      responses:",
        says: "paths./api/things/{id}.post.responses (operation demo.make_thing): the call takes the consent to charges but has no response 402; document the 402 that asks for the consent, or leave the header out",
    },
    Case {
        from: "      parameters:\n",
        to: "      parameters:\n        - $ref: '#/components/parameters/demo.Nothing'\n",
        line: "demo.Nothing",
        says: "paths./api/things/{id}.post.parameters.0 (operation demo.make_thing): `#/components/parameters/demo.Nothing` points to nothing; correct the reference or add the component",
    },
];

const BODIES: &[Case] = &[
    Case {
        from: "required: true # the body",
        to: "required: false # the body",
        line: "# the body",
        says: "paths./api/things/{id}.post.requestBody.required (operation demo.make_thing): the request body is optional; write `required: true`, or make the call without a body an operation of its own",
    },
    Case {
        from: "              $ref: '#/components/schemas/demo.NewThing'\n",
        to: "              $ref: '#/components/schemas/demo.NewThing'\n          text/plain:\n            schema: {type: string}\n",
        line: "        content:\n          application/json:\n            schema",
        says: "paths./api/things/{id}.post.requestBody.content (operation demo.make_thing): it has 2 media types; keep one: `application/json`",
    },
    Case {
        from: "application/json:\n            schema",
        to: "application/octet-stream:\n            schema",
        line: "octet-stream",
        says: "paths./api/things/{id}.post.requestBody.content.application/octet-stream (operation demo.make_thing): the media type `application/octet-stream` cannot be typed; describe the body as `application/json`",
    },
    Case {
        from: "schemas/demo.NewThing'",
        to: "schemas/demo.Colour' # sent",
        line: "            schema:\n              $ref: '#/components/schemas/demo.Colour' # sent",
        says: "paths./api/things/{id}.post.requestBody.content.application/json.schema (operation demo.make_thing): the body of the request is neither an object with properties nor a list of such objects; give it `type: object` and list its properties, or `items` with the `$ref` of an object",
    },
    Case {
        from: "                $ref: '#/components/schemas/demo.Thing'\n",
        to: "                type: object\n",
        line: "              schema:\n                type: object",
        says: "paths./api/things/{id}.post.responses.200.content.application/json.schema (operation demo.make_thing): the body's schema is written in place; move it to `components.schemas` and refer to it: in-place schemas collapse into one type",
    },
    Case {
        from: "              schema:\n                $ref: '#/components/schemas/demo.Thing'\n",
        to: "              example: {}\n",
        line: "# the response",
        says: "paths./api/things/{id}.post.responses.200.content.application/json (operation demo.make_thing): the body has no schema; add `schema: {$ref: …}`",
    },
    Case {
        from: "schemas/demo.Thing'",
        to: "schemas/demo.Nothing'",
        line: "              schema:\n                $ref: '#/components/schemas/demo.Nothing'",
        says: "paths./api/things/{id}.post.responses.200.content.application/json.schema (operation demo.make_thing): `#/components/schemas/demo.Nothing` points to nothing; correct the reference or add the component",
    },
    Case {
        from: "schemas/demo.Thing'",
        to: "schemas/other.Foreign'",
        line: "              schema:\n                $ref: '#/components/schemas/other.Foreign'",
        says: "paths./api/things/{id}.post.responses.200.content.application/json.schema (operation demo.make_thing): `#/components/schemas/other.Foreign` is not a schema of `demo`; each service is generated alone: copy the schema under its own prefix",
    },
    Case {
        from: "'404':",
        to: "default:",
        line: "default:",
        says: "paths./api/things/{id}.post.responses.default (operation demo.make_thing): the response `default` is not a single status; list each status by its number: ranges and `default` hide what is documented",
    },
    Case {
        from: "'404':",
        to: "'4XX':",
        line: "4XX",
        says: "paths./api/things/{id}.post.responses.4XX (operation demo.make_thing): the response `4XX` is not a single status; list each status by its number: ranges and `default` hide what is documented",
    },
    Case {
        from: "There is no such place.",
        to: "There is no such place.\n          x-not-carried-out: []",
        line: "x-not-carried-out",
        says: "paths./api/things/{id}.post.responses.404.x-not-carried-out (operation demo.make_thing): `x-not-carried-out` says nothing; write `true`, or a list of the codes by which nothing was carried out",
    },
    Case {
        from: "        '404':\n",
        to: "        '201':\n          content: {application/json: {schema: {$ref: '#/components/schemas/demo.Thing'}}}\n",
        line: "'201'",
        says: "paths./api/things/{id}.post.responses.201 (operation demo.make_thing): a success response is documented already: 200; keep the one a client is to decode and tell of the other in the description",
    },
    Case {
        from: "'200':",
        to: "'400':",
        line: "      responses:",
        says: "paths./api/things/{id}.post.responses (operation demo.make_thing): no success response is documented; add the 2xx response",
    },
    Case {
        from: "          description: There is no such place.\n",
        to: "",
        line: "'404'",
        says: "paths./api/things/{id}.post.responses.404 (operation demo.make_thing): the response has no description; say when it is given",
    },
];

const SCHEMAS: &[Case] = &[
    Case {
        from: "    other.Foreign:",
        to: "    Foreign:",
        line: "    Foreign:",
        says: "components.schemas.Foreign: the schema name `Foreign` does not name its service; write `<service>.<Name>`",
    },
    Case {
        from: "    other.Foreign:",
        to: "    demo.IAMUser:",
        line: "demo.IAMUser",
        says: "components.schemas.demo.IAMUser: no Rust type of that name came out; use plain words in PascalCase, `IamUser` rather than `IAMUser`",
    },
    Case {
        from: "      description: Of another service.\n",
        to: "",
        line: "other.Foreign:",
        says: "components.schemas.other.Foreign: the schema has no description; describe it: the text becomes its documentation",
    },
    Case {
        from: "          description: Its key.\n",
        to: "",
        line: "        key:",
        says: "components.schemas.demo.Thing.properties.key: the property `key` has no description; describe it: the text becomes its documentation",
    },
    Case {
        from: "          $ref: '#/components/schemas/demo.Colour'",
        to: "          $ref: '#/components/schemas/demo.Color'",
        line: "        colour:",
        says: "components.schemas.demo.Thing.properties.colour: `#/components/schemas/demo.Color` points to nothing; correct the reference or add the component",
    },
    Case {
        from: "          $ref: '#/components/schemas/demo.Colour'",
        to: "          $ref: '#/components/schemas/other.Foreign'",
        line: "        colour:",
        says: "components.schemas.demo.Thing.properties.colour: `#/components/schemas/other.Foreign` is not a schema of `demo`; each service is generated alone: copy the schema under its own prefix",
    },
    Case {
        from: "          type: string # of the key",
        to: "          anyOf: [{type: string}, {type: integer}]",
        line: "anyOf",
        says: "components.schemas.demo.Thing.properties.key.anyOf: `anyOf` cannot be translated; remove it: the generator flattens it into a type that cannot be read",
    },
    Case {
        from: "          type: string # of the key",
        to: "          oneOf: [{type: string}, {type: integer}]",
        line: "oneOf",
        says: "components.schemas.demo.Thing.properties.key.oneOf: `oneOf` cannot be translated; write one lenient object with optional keys, or mark PHP's empty array with `x-lenient: php-object`",
    },
    Case {
        from: "          type: string # of the key",
        to: "          allOf: [{$ref: '#/components/schemas/demo.Thing'}, {$ref: '#/components/schemas/demo.Colour'}]",
        line: "allOf",
        says: "components.schemas.demo.Thing.properties.key.allOf: `allOf` joins several schemas; write the properties out; `allOf` is only for a description beside one `$ref`",
    },
    Case {
        from: "      description: A thing that was made.\n",
        to: "      description: A thing that was made.\n      discriminator: {propertyName: key}\n",
        line: "discriminator",
        says: "components.schemas.demo.Thing.discriminator: `discriminator` cannot be translated; remove it: the generator ignores it",
    },
    Case {
        from: "      description: Of another service.\n",
        to: "      description: Of another service.\n      additionalProperties: false\n",
        line: "additionalProperties",
        says: "components.schemas.other.Foreign.additionalProperties: `additionalProperties` cannot be translated; remove it: unknown keys are ignored when read and never sent, but for `x-lenient: counts`",
    },
    Case {
        from: "      type: object\n      description: Of another service.\n",
        to: "      description: Of another service.\n      allOf: [{$ref: '#/components/schemas/other.Foreign'}]\n",
        line: "allOf",
        says: "components.schemas.other.Foreign.allOf: it is only another name for a schema; refer to that schema where this one is used",
    },
    Case {
        from: "      type: object\n      description: Of another service.\n",
        to: "      description: Of another service.\n",
        line: "other.Foreign",
        says: "components.schemas.other.Foreign: it has no `type`; write `type: object`, or what it is",
    },
    Case {
        from: "          type: string # of the key",
        to: "          type: strnig # of the key",
        line: "demo.Thing:",
        says: "components.schemas.demo.Thing: the generator refuses it: not yet implemented: invalid type: strnig; simplify the schema",
    },
    Case {
        from: "          description: Its key.\n",
        to: "          description: Its key.\n          enum: [a, b]\n",
        line: "enum: [a, b]",
        says: "components.schemas.demo.Thing.properties.key.enum: the property `key` has a shape of its own, written in place; move it to `components.schemas` and refer to it",
    },
    Case {
        from: "items: {type: string, maxLength: 5}",
        to: "items: {type: array, items: {type: object, properties: {}}}",
        line: "properties: {}",
        says: "components.schemas.demo.NewThing.properties.labels.items.items.properties: the items of the items of the property `labels` has a shape of its own, written in place; move it to `components.schemas` and refer to it",
    },
    Case {
        from: "      description: A thing to make.\n",
        to: "      description: A thing to make.\n      required: [nmae]\n",
        line: "nmae",
        says: "components.schemas.demo.NewThing.required.0: there is no property `nmae`; describe it under `properties`, or do not require it",
    },
    Case {
        from: "'^[a-z]+$'",
        to: "'^[a-z+$'",
        line: "pattern",
        says: r"components.schemas.demo.NewThing.properties.name.pattern: the pattern `^[a-z+$` is more than is matched: it breaks off; use `\S`, or `^…$` around characters and classes, of which only the last may vary in number",
    },
    Case {
        from: "'^[a-z]+$'",
        to: "'^(?!admin)[a-z]+$'",
        line: "pattern",
        says: r"components.schemas.demo.NewThing.properties.name.pattern: the pattern `^(?!admin)[a-z]+$` is more than is matched: `(` has a meaning that is not matched; use `\S`, or `^…$` around characters and classes, of which only the last may vary in number",
    },
    Case {
        from: "          description: Its labels.\n",
        to: "          description: Its labels.\n          maxItems: 3\n",
        line: "maxItems",
        says: "components.schemas.demo.NewThing.properties.labels.maxItems: `maxItems` would not be enforced here; say it in the description and leave it to the server",
    },
    Case {
        from: "          description: Its key.\n",
        to: "          description: Its key.\n          pattern: '^[0-9]+$'\n",
        line: "[0-9]",
        says: "components.schemas.demo.Thing.properties.key.pattern (operation demo.make_thing): `pattern` limits what a response may hold; responses are read leniently: remove it, or use `x-extensible-enum` for a list of values",
    },
    Case {
        from: "x-extensible-enum:",
        to: "enum:",
        line: "enum:",
        says: "components.schemas.demo.Colour.enum (operation demo.make_thing): `enum` limits what a response may hold; responses are read leniently: remove it, or use `x-extensible-enum` for a list of values",
    },
    Case {
        from: "          description: Its key.\n",
        to: "          description: Its key.\n          format: uuid\n",
        line: "format: uuid",
        says: "components.schemas.demo.Thing.properties.key.format (operation demo.make_thing): `format` limits what a response may hold; responses are read leniently: remove it, or use `x-extensible-enum` for a list of values",
    },
    Case {
        from: "        - dark.blue\n",
        to: "        - dark.blue\n      x-enum-varnames: [Red]\n",
        line: "x-enum-varnames",
        says: "components.schemas.demo.Colour.x-enum-varnames: `x-enum-varnames` has 1 entries for 2 values; list one entry for each value, in the same order",
    },
    Case {
        from: "        - dark.blue\n",
        to: "        - dark.blue\n        - dark-blue\n",
        line: "dark-blue",
        says: "components.schemas.demo.Colour.x-extensible-enum.2: `dark-blue` gives no variant name of its own; give each value a name in `x-enum-varnames`: PascalCase, different, not `Unknown`",
    },
    Case {
        from: "        - dark.blue\n",
        to: "        - '2'\n",
        line: "'2'",
        says: "components.schemas.demo.Colour.x-extensible-enum.1: `2` gives no variant name of its own; give each value a name in `x-enum-varnames`: PascalCase, different, not `Unknown`",
    },
    Case {
        from: "        - dark.blue\n",
        to: "        - 2\n",
        line: "- 2",
        says: "components.schemas.demo.Colour.x-extensible-enum.1: the value is not a text; quote it",
    },
    Case {
        from: "        - dark.blue\n",
        to: "        - red # again\n",
        line: "# again",
        says: "components.schemas.demo.Colour.x-extensible-enum.1: `red` is listed twice; list it once",
    },
    Case {
        from: "      type: string # of the colour\n",
        to: "      type: string\n      x-lenient: nonsense\n",
        line: "nonsense",
        says: "components.schemas.demo.Colour.x-lenient: `x-lenient: nonsense` is not known; use one of `timestamp`, `yes-no`, `nullable-text`, `php-object`, `json-text`, `number-or-false`, `number-or-text`, `one-or-list`, `raw-object`, `problem`, `counts`",
    },
    Case {
        from: "      x-extensible-enum:\n        - red\n        - dark.blue\n",
        to: "      x-lenient: nullable-text\n",
        line: "x-lenient",
        says: "components.schemas.demo.Colour.x-lenient: `x-lenient: nullable-text` is not a text that can be null; write `type: string` and `nullable: true`",
    },
    Case {
        from: "      type: object\n      description: Of another service.\n",
        to: "      x-lenient: php-object\n      description: Of another service.\n",
        line: "x-lenient",
        says: "components.schemas.other.Foreign.x-lenient: `x-lenient: php-object` is not an object or an empty list; write `oneOf` with the `$ref` of the object, then `type: array`",
    },
    Case {
        from: "          description: Its key.\n",
        to: "          description: |-\n            Its key:\n            ~~~\n            key\n            ~~~\n",
        line: "description: |-",
        says: "components.schemas.demo.Thing.properties.key.description: the description has a code block; write plain paragraphs: rustdoc would run the block as a test",
    },
    Case {
        from: "        - dark.blue\n",
        to: "        - dark.blue\n      x-enum-descriptions:\n        - Red.\n        - '    #0000ff'\n",
        line: "#0000ff",
        says: "components.schemas.demo.Colour.x-enum-descriptions.1: the description has a code block; write plain paragraphs: rustdoc would run the block as a test",
    },
    Case {
        from: "      operationId: demo.make_thing\n",
        to: "      operationId: demo.make_thing\n      x-conflict-key: nickname\n",
        line: "x-conflict-key",
        says: "paths./api/things/{id}.post.x-conflict-key (operation demo.make_thing): the body has no property `nickname`; name the property of the request's body that only one user can have",
    },
    Case {
        from: "      operationId: demo.make_thing\n",
        to: "      operationId: demo.make_thing\n      x-conflict-responses: [{status: 404, code: taken}]\n",
        line: "x-conflict-responses",
        says: "paths./api/things/{id}.post.x-conflict-responses (operation demo.make_thing): the operation has no `x-conflict-key`; name the property of the request's body that only one user can have",
    },
    Case {
        from: "      operationId: demo.make_thing\n",
        to: "      operationId: demo.make_thing\n      x-conflict-key: name\n      x-conflict-responses: []\n",
        line: "x-conflict-responses",
        says: "paths./api/things/{id}.post.x-conflict-responses (operation demo.make_thing): `x-conflict-responses` says nothing; list the failures by which somebody has the value, or leave it out",
    },
    Case {
        from: "      operationId: demo.make_thing\n",
        to: "      operationId: demo.make_thing\n      x-conflict-key: name\n      x-conflict-responses:\n        - status: 404\n",
        line: "- status: 404",
        says: "paths./api/things/{id}.post.x-conflict-responses.0 (operation demo.make_thing): the status alone does not say that somebody has the value; give the `code`, a text that the body `contains`, or the `text` at a `pointer`",
    },
    Case {
        from: "      operationId: demo.make_thing\n",
        to: "      operationId: demo.make_thing\n      x-conflict-key: name\n      x-conflict-responses: [{status: 400, code: taken}]\n",
        line: "status: 400",
        says: "paths./api/things/{id}.post.x-conflict-responses.0.status (operation demo.make_thing): the status is no failure of this operation, or says it without more; write the number of a documented failure other than 409",
    },
    Case {
        from: "      operationId: demo.make_thing\n",
        to: "      operationId: demo.make_thing\n      x-conflict-key: name\n      x-conflict-responses: [{status: 200, code: taken}]\n",
        line: "status: 200",
        says: "paths./api/things/{id}.post.x-conflict-responses.0.status (operation demo.make_thing): the status is no failure of this operation, or says it without more; write the number of a documented failure other than 409",
    },
    Case {
        from: "      operationId: demo.make_thing\n",
        to: "      operationId: demo.make_thing\n      x-conflict-key: name\n      x-conflict-responses:\n        - status: 404\n          lang: taken\n",
        line: "lang: taken",
        says: "paths./api/things/{id}.post.x-conflict-responses.0.lang (operation demo.make_thing): `lang` is not known here; write `status`, `code`, `contains`, `pointer`, `text`, `holder`",
    },
    Case {
        from: "      operationId: demo.make_thing\n",
        to: "      operationId: demo.make_thing\n      x-conflict-key: name\n      x-conflict-responses:\n        - status: 404\n          contains: ''\n",
        line: "contains: ''",
        says: "paths./api/things/{id}.post.x-conflict-responses.0.contains (operation demo.make_thing): `contains` is no text; write what the server says",
    },
    Case {
        from: "      operationId: demo.make_thing\n",
        to: "      operationId: demo.make_thing\n      x-conflict-key: name\n      x-conflict-responses:\n        - status: 404\n          pointer: /errors\n",
        line: "- status: 404",
        says: "paths./api/things/{id}.post.x-conflict-responses.0 (operation demo.make_thing): `pointer` and `text` go together; say where which text stands",
    },
    Case {
        from: "      operationId: demo.make_thing\n",
        to: "      operationId: demo.make_thing\n      x-conflict-key: name\n      x-conflict-responses:\n        - status: 404\n          pointer: errors\n          text: taken\n",
        line: "pointer: errors",
        says: "paths./api/things/{id}.post.x-conflict-responses.0.pointer (operation demo.make_thing): it is not a JSON pointer; write the keys with a slash before each, such as `/context/errors`",
    },
    Case {
        from: "      operationId: demo.make_thing\n",
        to: "      operationId: demo.make_thing\n      x-conflict-key: name\n      x-conflict-responses:\n        - status: 404\n          code: taken\n          holder: a twin\n",
        line: "holder: a twin",
        says: "paths./api/things/{id}.post.x-conflict-responses.0.holder (operation demo.make_thing): `a twin` is nobody known; write one of `signature-book`, or leave it out",
    },
    Case {
        from: "There is no such place.",
        to: "There is no such place.\n          x-authentication-message: Log in",
        line: "x-authentication-message",
        says: "paths./api/things/{id}.post.responses.404.x-authentication-message (operation demo.make_thing): `x-authentication-message` is not the message of a 401; write on a 401 the message by which it is about the credentials of the call",
    },
    Case {
        from: "      operationId: demo.make_thing\n",
        to: "      operationId: demo.ensure_user\n",
        line: "ensure_user",
        says: "paths./api/things/{id}.post.operationId (operation demo.ensure_user): every client has a function `ensure_user` of its own; give the operation another name",
    },
    Case {
        from: "      x-extensible-enum:\n        - red\n        - dark.blue\n",
        to: "      x-lenient: json-text\n",
        line: "x-lenient",
        says: "components.schemas.demo.Colour.x-lenient: `x-lenient: json-text` is not a value or a text with that value in it; write `oneOf` with the `$ref` of the value or an object and an empty list, then `type: string`",
    },
    Case {
        from: "      x-extensible-enum:\n        - red\n        - dark.blue\n",
        to: "      x-lenient: number-or-false\n",
        line: "x-lenient",
        says: "components.schemas.demo.Colour.x-lenient: `x-lenient: number-or-false` is not a number or a boolean; write `oneOf` with `type: integer`, then `type: boolean`",
    },
    Case {
        from: "      x-extensible-enum:\n        - red\n        - dark.blue\n",
        to: "      x-lenient: number-or-text\n",
        line: "x-lenient",
        says: "components.schemas.demo.Colour.x-lenient: `x-lenient: number-or-text` is not a number or a text; write `oneOf` with `type: integer`, then `type: string`",
    },
    Case {
        from: "      operationId: demo.make_thing\n",
        to: "      operationId: demo.make_thing\n      x-paging: offset\n",
        line: "x-paging",
        says: "paths./api/things/{id}.post.x-paging (operation demo.make_thing): the operation has no query parameter `offset`; describe it: pages are asked for by it",
    },
    Case {
        from: "      operationId: demo.make_thing\n",
        to: "      operationId: demo.make_thing\n      x-paging: cursor\n",
        line: "x-paging",
        says: "paths./api/things/{id}.post.x-paging (operation demo.make_thing): such pages are not known; use `offset` or `index`",
    },
    Case {
        from: "      x-extensible-enum:\n        - red\n        - dark.blue\n",
        to: "      x-lenient: one-or-list\n",
        line: "x-lenient",
        says: "components.schemas.demo.Colour.x-lenient: `x-lenient: one-or-list` is not a list; write `type: array` and the `$ref` of its `items`",
    },
    Case {
        from: "      x-extensible-enum:\n        - red\n        - dark.blue\n",
        to: "      x-lenient: counts\n",
        line: "x-lenient",
        says: "components.schemas.demo.Colour.x-lenient: `x-lenient: counts` has no numbers; write `type: object` and `additionalProperties` with `type: integer`",
    },
    Case {
        from: "      x-extensible-enum:\n        - red\n        - dark.blue\n",
        to: "      x-secret: true\n",
        line: "x-secret",
        says: "components.schemas.demo.Colour.x-secret: `x-secret` hides nothing here; write it at each property or parameter that holds the secret",
    },
];
