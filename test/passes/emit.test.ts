/** What one small domain looks like when it is written: types and a resource. */
import { expect, it } from "vitest";
import { emitClient } from "../../generator/emit/client.ts";
import { emitTypes } from "../../generator/emit/types.ts";
import { rename } from "../../generator/pass/rename.ts";
import { draftOf, rowOf } from "./support.ts";
import { settingsOf } from "../../generator/model/settings.ts";

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const json = (schema: object) => ({ "application/json": { schema } });
const path = (name: string) => ({ name, in: "path", required: true, schema: { type: "integer" } });

const { draft } = draftOf({
  info: { title: "Pets" },
  servers: [{ url: "https://example.test/pets/v2" }],
  paths: {
    "/tenant/{tenant}/pets": {
      get: {
        operationId: "Pets_GetList",
        summary: "List pets",
        parameters: [
          path("tenant"),
          { name: "page", in: "query", schema: { type: "integer" } },
          { name: "ids", in: "query", description: "Keys.", schema: { type: "string" } },
          { name: "bornAfter", in: "query", required: true, schema: { type: "string", format: "date-time" } },
        ],
        responses: { 200: { content: json(ref("PaginatedResponse_Of_Pet")) } },
      },
    },
    "/tenant/{tenant}/pets/{id}": {
      patch: {
        operationId: "Pets_Update",
        parameters: [path("tenant"), { ...path("id"), description: "Key of the pet." }],
        requestBody: { content: json(ref("Pet")) },
        responses: { 200: { content: json(ref("Pet")) } },
      },
    },
  },
  components: {
    schemas: {
      Pet: {
        type: "object",
        description: "An animal.",
        required: ["id", "kind"],
        properties: {
          id: { type: "integer", readOnly: true },
          kind: { enum: ["cat", "dog"] },
          born: { type: ["string", "null"], format: "date-time", deprecated: true },
        },
      },
      PaginatedResponse_Of_Pet: {
        type: "object",
        required: ["hasMore", "data"],
        properties: { hasMore: { type: "boolean" }, data: { type: "array", items: ref("Pet") } },
      },
    },
  },
});
const { domain } = rename(draft, rowOf(), settingsOf({}));

it("types", () => {
  expect(emitTypes(domain, { ...settingsOf({}), runtime: "runtime" })).toMatchInlineSnapshot(`
    "/** Types of the Pets API, one per schema and one per operation's query. Generated; do not edit. */
    import type { Moment, MomentText, Open } from "runtime";

    /** An animal. */
    export interface Pet {
        id: number;
        kind: Open<"cat" | "dog">;
        /** @deprecated */
        born?: MomentText | null;
    }

    /** An animal. */
    export interface PetInput {
        kind: "cat" | "dog";
        /** @deprecated */
        born?: Date | string | null | undefined;
    }

    export interface PetPage {
        hasMore: boolean;
        data: Pet[];
    }

    export interface PetsListQuery {
        page?: number | null | undefined;
        /** Keys. The API takes 50 values at most in one call. */
        ids?: string | number | readonly (string | number)[] | null | undefined;
        bornAfter: Moment;
    }
    "
  `);
});

it("types of lenient responses", () => {
  const text = emitTypes(domain, { ...settingsOf({}), responses: "lenient", runtime: "runtime" });
  expect(/export interface Pet \{[^]*?\n\}/.exec(text)?.[0]).toMatchInlineSnapshot(`
    "export interface Pet {
        id: number;
        kind?: Open<"cat" | "dog"> | null;
        /** @deprecated */
        born?: MomentText | null;
    }"
  `);
});

it("a resource", () => {
  expect(emitClient(domain, { ...settingsOf({}), runtime: "runtime" }).get("resources/pets.ts"))
    .toMatchInlineSnapshot(`
      "import {
        type ApiPromise,
        type ListOptions,
        type OperationSpec,
        PagePromise,
        Resource,
        type WriteOptions,
        type Written,
        checkKeys,
      } from "runtime";
      import { PET_KEYS } from "../body-keys.js";
      import type { Pet, PetInput, PetPage, PetsListQuery } from "../types.js";

      /**
       * Pets of the Pets API: 2 operations (\`list\`, \`update\`).
       */
      export class PetsResource extends Resource {
        /**
         * List pets.
         *
         * \`GET /pets/v2/tenant/{tenant}/pets\`
         *
         * A list: \`for await\` goes through all pages. More than 50 \`ids\` are fetched in several calls.
         *
         * @param query which pets to list
         * @param options settings of this call alone, such as \`signal\` and \`timeout\`
         */
        list(query: PetsListQuery, options?: ListOptions): PagePromise<Pet, PetPage> {
          return new PagePromise(this.client, LIST_SPEC, { query, options });
        }

        /**
         * \`PATCH /pets/v2/tenant/{tenant}/pets/{id}\`
         *
         * @param id Key of the pet.
         * @param body the fields to change
         * @param options settings of this call alone, such as \`signal\` and \`timeout\`
         */
        update<const Dry = undefined>(
          id: number,
          body: PetInput,
          options?: WriteOptions<Dry>,
        ): ApiPromise<Written<Pet, Dry>> {
          return this.client.call<Pet, Dry>(UPDATE_SPEC, { path: [id], body, options });
        }
      }

      const LIST_SPEC: OperationSpec = {
        id: "Pets_GetList",
        name: "pets.pets.list",
        method: "GET",
        path: "/pets/v2/tenant/{tenant}/pets",
        query: { page: "plain", ids: "csv", bornAfter: "date-time" },
        caps: { ids: 50 },
        response: "json",
        paging: { kind: "page", first: 1 },
      };

      const UPDATE_SPEC: OperationSpec = {
        id: "Pets_Update",
        name: "pets.pets.update",
        method: "PATCH",
        path: "/pets/v2/tenant/{tenant}/pets/{id}",
        body: "json",
        known: { check: checkKeys, keys: PET_KEYS },
        response: "json",
      };
      "
    `);
});

it("null alone, and what is required of a base", () => {
  const schemas = {
    Base: {
      type: "object",
      properties: { id: { type: "integer", readOnly: true }, name: { type: "string" } },
    },
    Named: { allOf: [ref("Base")], required: ["id", "name"] },
    Free: { type: "object", required: ["code"] },
    Nothing: { type: "null" },
    Holder: {
      type: "object",
      properties: { nothing: { const: null }, maybe: { type: ["integer", "null"] } },
    },
  };
  const use = {
    requestBody: { content: json(ref("Named")) },
    responses: { 200: { content: json(ref("Named")) } },
  };
  const paths = { "/pets": { post: { operationId: "Pets_Create", ...use } } };
  const own = rename(
    draftOf({ info: { title: "Pets" }, paths, components: { schemas } }).draft,
    rowOf(),
    settingsOf({}),
  );
  expect(emitTypes(own.domain, { ...settingsOf({}), runtime: "runtime" })).toMatchInlineSnapshot(`
    "/** Types of the Pets API, one per schema and one per operation's query. Generated; do not edit. */

    export interface Base {
        id?: number;
        name?: string;
    }

    export interface BaseInput {
        name?: string | undefined;
    }

    export type Named = Base & {
        id: number;
        name: string;
    };

    export type NamedInput = BaseInput & {
        name: string;
    };

    export interface Free {
        code: unknown;
        [key: string]: unknown;
    }

    export type Nothing = null;

    export interface Holder {
        nothing?: null;
        maybe?: number | null;
    }
    "
  `);
});

it("what only comparisons read changes no generated code", () => {
  const operation = (extra: object) => ({
    paths: { "/pets": { get: { operationId: "Pets_Get", responses: { 204: {} }, ...extra } } },
  });
  const emitted = (root: object) => {
    const own = rename(draftOf({ info: { title: "Pets" }, ...root }).draft, rowOf(), settingsOf({}));
    return [...emitClient(own.domain, { ...settingsOf({}), runtime: "runtime" })];
  };
  const security = { securitySchemes: { key: { type: "apiKey", in: "header", name: "X-Key" } } };
  expect(emitted({ ...operation({ security: [{ key: [] }] }), components: security })).toEqual(
    emitted(operation({})),
  );
});

it("the client", () => {
  expect(emitClient(domain, { ...settingsOf({}), runtime: "runtime" }).get("client.ts"))
    .toMatchInlineSnapshot(`
      "import { type ApiPromise, type Client, type ClientOptions, type RequestOptions, toClient } from "runtime";
      import { PetsResource } from "./resources/pets.js";

      /**
       * The Pets API.
       *
       * @example
       * \`\`\`ts
       * const pets = new Pets({
       *   environment: "integration",
       *   tenant: "1234567890",
       *   clientId: "your client id",
       *   clientSecret: "your client secret",
       *   appKey: "your app key",
       * });
       * \`\`\`
       */
      export class Pets {
        readonly #client: Client;
        #pets: PetsResource | undefined;

        /**
         * @param options credentials and settings, or a client that is shared with other domains
         */
        constructor(options: Client | ClientOptions) {
          this.#client = toClient(options);
        }

        /**
         * Pets: 2 operations (\`list\`, \`update\`).
         */
        get pets(): PetsResource {
          return (this.#pets ??= new PetsResource(this.#client));
        }

        /**
         * A call that no method makes yet, to any path of the API's host; see the same of \`Client\`.
         */
        request<T = unknown>(options: RequestOptions, ...others: readonly never[]): ApiPromise<T> {
          return this.#client.request<T>(options, ...others);
        }
      }
      "
    `);
});
