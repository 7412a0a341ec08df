/**
 * Small sets of documents in the shapes that the vendor has published (facts: documents-history): April 2022 in YAML, a mixture of that
 * with later ones, October 2025, March 2026 and May 2026. All of it is made up but the names that corrections rely on; older sets lack
 * fields, schemas and answers that corrections touch.
 */
import { stringify } from "yaml";
import type { InputFile } from "../../generator/generate.ts";
import type { Tree } from "./documents.ts";

export const SETS = ["2022-04", "mixed", "2025-10", "2026-03", "2026-05"] as const;
export type Published = (typeof SETS)[number];

export function publishedSet(name: Published): InputFile[] {
  return DOMAINS.map((domain) => {
    // The mixture holds what somebody had kept of either time.
    const era = name === "mixed" ? (domain === "forms" ? "2022-04" : "2025-10") : name;
    const document = documentOf(domain, era);
    return era === "2022-04" || name === "mixed"
      ? { path: `${name}/${domain}.yaml`, text: stringify(document) }
      : { path: `${name}/tenant-${domain}-v2.json`, text: JSON.stringify(document, null, 1) };
  });
}

const DOMAINS = ["accounting", "crm", "forms", "reporting"] as const;
type DomainId = (typeof DOMAINS)[number];
type Era = Exclude<Published, "mixed">;

function documentOf(domain: DomainId, era: Era): Tree {
  const isNew = era === "2026-05";
  const isOld = era === "2022-04";
  const servers = ["https://api.servicetitan.io", "https://api-integration.servicetitan.io"].map((host) => ({
    url: isOld ? host : `${host}/${domain}/v2`,
  }));
  const { paths, schemas } = PARTS[domain](era);
  const prefixed = Object.fromEntries(
    Object.entries(paths).map(([path, item]) => [isOld ? `/${domain}/v2${path}` : path, item]),
  );
  return {
    openapi: isNew ? "3.1.0" : "3.0.1",
    info: { title: domain, version: "1.0" },
    servers: isNew ? servers : isOld ? servers.slice(0, 1) : servers.slice(1),
    paths: prefixed,
    components: { schemas, securitySchemes: security(era) },
  };
}

function security(era: Era): Tree {
  const key = { type: "apiKey", name: "ST-App-Key", in: "header" };
  if (era === "2022-04") return { appKey: key, bearerToken: { type: "http", scheme: "bearer" } };
  if (era !== "2026-05") return { apiKeyHeader: key, apiKeyQuery: { ...key, in: "query" } };
  const flows = {
    clientCredentials: { tokenUrl: "https://auth.example.test/token", scopes: { "tn.x:r": "Read" } },
  };
  return { apiKeyHeader: key, oauth: { type: "oauth2", flows } };
}

interface Parts {
  readonly paths: Tree;
  readonly schemas: Tree;
}

const PARTS: Readonly<Record<DomainId, (era: Era) => Parts>> = {
  accounting: (era) => {
    const hasMethod = era === "2026-05";
    const bill = {
      ...ID,
      ...(hasMethod && {
        landedCostMethod: { $ref: "#/components/schemas/Inventory.Types.LandedCostMethod" },
      }),
    };
    return {
      paths: {
        "/tenant/{tenant}/export/inventory-bills": get("Export_InventoryBills", {
          answer: "ExportResponse_Of_Accounting.V2.ExportInventoryBillResponse",
          query: [{ name: "from", schema: text(era) }],
        }),
      },
      schemas: {
        "Accounting.V2.ExportInventoryBillResponse": object(bill),
        "ExportResponse_Of_Accounting.V2.ExportInventoryBillResponse": object({
          hasMore: { type: "boolean" },
          continueFrom: { type: "string" },
          data: list("Accounting.V2.ExportInventoryBillResponse"),
        }),
        ...(hasMethod && {
          "Inventory.Types.LandedCostMethod": { type: "string", enum: ["None", "ByValue"] },
        }),
        // Referenced from nowhere, as in the sets before May 2026.
        ...(era === "2026-03" && {
          "CloudEvent_Of_Accounting.V2.Event": object({ data: nullable(era, "string") }),
        }),
      },
    };
  },
  crm: (era) => ({
    paths: {
      "/tenant/{tenant}/bookings": {
        ...get("Bookings_GetList", {
          answer: "PaginatedResponse_Of_Crm.V2.BookingResponse",
          query: [
            ...PAGE.map((name) => ({ name, schema: { type: "integer", format: "int32" } })),
            { name: "ids", description: "Perform lookup by several (maximum 50)", schema: text(era) },
            {
              name: "sort",
              description: "Available fields are: Id, ModifiedOn, CreatedOn.",
              schema: text(era),
            },
          ],
        }),
        ...post("Bookings_Create", { body: "Crm.V2.BookingRequest", answer: "Crm.V2.BookingResponse" }),
      },
    },
    schemas: {
      "Crm.V2.AddressModel": object({
        street: { type: "string" },
        ...(era !== "2022-04" && { city: { type: "string" } }),
      }),
      "Crm.V2.BookingRequest": object({ address: maybe(era, "Crm.V2.AddressModel") }),
      "Crm.V2.BookingResponse": object({
        ...ID,
        address: maybe(era, "Crm.V2.AddressModel"),
        summary: nullable(era, "string"),
      }),
      "PaginatedResponse_Of_Crm.V2.BookingResponse": page(era, "Crm.V2.BookingResponse"),
    },
  }),
  forms: (era) => ({
    paths: {
      "/tenant/{tenant}/jobs/{jobId}/attachments": get("Jobs_GetJobAttachments", {
        path: "jobId",
        query: PAGE.map((name) => ({ name, schema: { type: "integer" } })),
      }),
      "/tenant/{tenant}/jobs/attachment/{id}": get("Jobs_Get", { path: "id" }),
      "/tenant/{tenant}/jobs/{id}/attachments": {
        post: {
          operationId: "Jobs_Attach",
          parameters: [tenant, pathParameter("id")],
          requestBody: {
            content: {
              "application/json": {
                schema: object({ file: { type: "string", format: "binary", description: "The file" } }, []),
                example: { file: "x" },
              },
            },
          },
          responses: { 200: { description: "It went well." } },
        },
      },
    },
    schemas:
      era === "2022-04"
        ? {}
        : { "Forms.Client.Contracts.FormAttachment": object({ ...ID, name: { type: "string" } }) },
  }),
  reporting: (era) => ({
    paths: {
      "/tenant/{tenant}/data": post("Reports_GetData", {
        body: "Reporting.V2.ReportDataRequest",
        answer: "Reporting.V2.ReportDataResponse",
      }),
    },
    schemas: {
      "Reporting.V2.ReportDataParameter": object(
        { name: { type: "string" }, value: era === "2026-05" ? { type: "null" } : {} },
        ["name"],
      ),
      "Reporting.V2.ReportDataRequest": object({ parameters: list("Reporting.V2.ReportDataParameter") }),
      "Reporting.V2.ReportDataResponse": object({
        ...ID,
        took: { type: "string", format: era === "2022-04" ? "time-span" : "duration" },
      }),
    },
  }),
};

const PAGE = ["page", "pageSize"];
const ID = { id: { type: "integer", format: "int64" } };
const tenant = pathParameter("tenant");

function pathParameter(name: string): Tree {
  return { name, in: "path", required: true, schema: { type: "integer", format: "int64" } };
}

function get(
  operationId: string,
  { answer, query = [], path }: { readonly answer?: string; readonly query?: Tree[]; readonly path?: string },
): Tree {
  const parameters = [
    tenant,
    ...(path === undefined ? [] : [pathParameter(path)]),
    ...query.map((parameter) => ({ in: "query", ...parameter })),
  ];
  return { get: { operationId, tags: ["T"], parameters, responses: answered(answer) } };
}

function post(
  operationId: string,
  { body, answer }: { readonly body: string; readonly answer: string },
): Tree {
  const requestBody = { content: { "application/json": { schema: ref(body), example: {} } } };
  return {
    post: { operationId, tags: ["T"], parameters: [tenant], requestBody, responses: answered(answer) },
  };
}

function answered(answer: string | undefined): Tree {
  const content =
    answer === undefined ? {} : { content: { "application/json": { schema: ref(answer), example: {} } } };
  return { 200: { description: "The request went well", ...content } };
}

function ref(name: string): Tree {
  return { $ref: `#/components/schemas/${name}` };
}

function list(name: string): Tree {
  return { type: "array", items: ref(name) };
}

function object(properties: Tree, required: readonly string[] = Object.keys(properties)): Tree {
  return {
    ...(required.length > 0 && { required }),
    type: "object",
    properties,
    additionalProperties: false,
  };
}

function page(era: Era, of: string): Tree {
  return object({
    page: { type: "integer", format: "int32" },
    pageSize: { type: "integer", format: "int32" },
    hasMore: { type: "boolean" },
    totalCount: nullable(era, "integer"),
    data: list(of),
  });
}

/** Until 2026 nullable query parameters were declared so, afterwards not at all. */
function text(era: Era): Tree {
  return era === "2026-05" ? { type: "string" } : { type: "string", nullable: true };
}

function nullable(era: Era, type: string): Tree {
  return era === "2026-05" ? { type: [type, "null"] } : { type, nullable: true };
}

/** A reference or null, in the words of either dialect. */
function maybe(era: Era, name: string): Tree {
  return era === "2026-05"
    ? { oneOf: [ref(name), { type: "null" }] }
    : { oneOf: [ref(name)], nullable: true };
}
