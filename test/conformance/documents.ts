/** The raw documents, read without any help of the generator. */
import { readdirSync, readFileSync } from "node:fs";

export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };
export type JsonObject = { [key: string]: Json };

export interface RawParameter {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly schema: JsonObject;
  readonly "x-max-items"?: number;
  readonly "x-comma-separated"?: boolean;
  readonly "x-sort-fields"?: string[];
}

export interface RawOperation {
  readonly domain: string;
  readonly id: string;
  readonly method: string;
  /** Server prefix included. */
  readonly path: string;
  readonly parameters: readonly RawParameter[];
  readonly body: { readonly mediaType: string; readonly schema: JsonObject } | undefined;
  readonly responses: Readonly<Record<string, { readonly content?: Record<string, { schema: JsonObject }> }>>;
  readonly document: JsonObject;
}

const folder = new URL("../../specs/v2/", import.meta.url);

export function readOperations(): RawOperation[] {
  return readdirSync(folder).flatMap((name) => {
    const document = JSON.parse(readFileSync(new URL(name, folder), "utf8")) as {
      servers: { url: string }[];
      paths: Record<string, Record<string, any>>; // eslint-disable-line @typescript-eslint/no-explicit-any
    };
    const prefix = new URL(document.servers[0]?.url ?? "").pathname;
    return Object.entries(document.paths).flatMap(([path, item]) =>
      Object.entries(item).map(([method, operation]): RawOperation => {
        const [media] = Object.entries(
          (operation.requestBody?.content ?? {}) as Record<string, { schema: JsonObject }>,
        );
        return {
          domain: name.replace(".json", ""),
          id: operation.operationId as string,
          method: method.toUpperCase(),
          path: prefix + path,
          parameters: operation.parameters as RawParameter[],
          body: media && { mediaType: media[0], schema: media[1].schema },
          responses: operation.responses as RawOperation["responses"],
          document: document as unknown as JsonObject,
        };
      }),
    );
  });
}

/**
 * Where the documents are wrong about the wire, and what is right (facts: nonjson-operations, discrepancies). The server follows
 * this table; everything else is as the documents say.
 */
export const EXCEPTIONS: Readonly<
  Record<string, { readonly body?: "multipart"; readonly answer?: "page" | "file"; readonly why: string }>
> = {
  "pricebook Images_Post": { body: "multipart", why: "JSON cannot carry a file" },
  "forms Jobs_CreateAttachment": { body: "multipart", why: "JSON cannot carry a file" },
  "equipment-systems InstalledEquipment_PostAttachment": {
    body: "multipart",
    why: "JSON cannot carry a file",
  },
  "findings FindingAssets_PostAttachment": { body: "multipart", why: "JSON cannot carry a file" },
  "forms Jobs_GetJobAttachments": { answer: "page", why: "answers a page although no body is declared" },
  "forms Jobs_Get": { answer: "file", why: "answers the file although no body is declared" },
};

/** Follows `$ref` and single-member `oneOf`. */
export function resolve(document: JsonObject, schema: JsonObject): JsonObject {
  let current = schema;
  for (let i = 0; i < 50; i += 1) {
    const ref = current["$ref"];
    const members = current["oneOf"] as JsonObject[] | undefined;
    if (typeof ref === "string") {
      const name = ref.replace("#/components/schemas/", "");
      current = ((document["components"] as JsonObject)["schemas"] as JsonObject)[name] as JsonObject;
    } else if (members !== undefined) {
      const [first] = members.filter((member) => member["type"] !== "null");
      if (first === undefined) return current;
      current = first;
    } else {
      return current;
    }
  }
  return current;
}

/** A string parameter that holds several values: said by the document, or an id list by its name (facts: README). */
export function isCommaSeparated(parameter: RawParameter): boolean {
  return (
    parameter.schema["type"] === "string" &&
    parameter.in === "query" &&
    (parameter["x-comma-separated"] === true || /^ids$|Ids$/.test(parameter.name))
  );
}
