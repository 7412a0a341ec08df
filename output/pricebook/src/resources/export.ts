import { type CallOptions, Feed, type OperationSpec, Resource } from "@st-v2/runtime";
import type {
  ExportCategoriesQuery,
  ExportCategoryResponse,
  ExportEquipmentQuery,
  ExportEquipmentResponse,
  ExportMaterialResponse,
  ExportMaterialsQuery,
  ExportServiceResponse,
  ExportServicesQuery,
} from "../types.js";

/**
 * Export of the Pricebook API: 4 operations (`categories`, `equipment`, `services`, `materials`).
 */
export class Export extends Resource {
  /**
   * Export changed pricebook categories.
   *
   * A feed of changes: keep `continueFrom` of the last answer for the next run. Rows may repeat, and inactive and deleted rows are included.
   *
   * `GET /pricebook/v2/tenant/{tenant}/export/categories`
   *
   * A feed: `for await` goes through all changes.
   * Needs the scope `tn.pb.categories:r`.
   *
   * @param query where to begin, and what to leave out
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: a parameter is not valid; `errors` names it.
   * @see https://developer.servicetitan.io/docs/apis/tenant-pricebook-v2/endpoints/Export_Categories
   * @example
   * ```ts
   * for await (const category of pricebook.export.categories()) {
   *   console.log(category.id);
   * }
   * ```
   */
  categories(query?: ExportCategoriesQuery | null, options?: CallOptions): Feed<ExportCategoryResponse> {
    return new Feed(this.client, CATEGORIES_SPEC, { query, options });
  }

  /**
   * Export changed pricebook equipment.
   *
   * A feed of changes: keep `continueFrom` of the last answer for the next run. Rows may repeat, and inactive and deleted rows are included.
   *
   * `GET /pricebook/v2/tenant/{tenant}/export/equipment`
   *
   * A feed: `for await` goes through all changes.
   * Needs the scope `tn.pb.equipment:r`.
   *
   * @param query where to begin, and what to leave out
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: a parameter is not valid; `errors` names it.
   * @see https://developer.servicetitan.io/docs/apis/tenant-pricebook-v2/endpoints/Export_Equipment
   * @example
   * ```ts
   * for await (const equipment of pricebook.export.equipment()) {
   *   console.log(equipment.id);
   * }
   * ```
   */
  equipment(query?: ExportEquipmentQuery | null, options?: CallOptions): Feed<ExportEquipmentResponse> {
    return new Feed(this.client, EQUIPMENT_SPEC, { query, options });
  }

  /**
   * Export changed pricebook services.
   *
   * A feed of changes: keep `continueFrom` of the last answer for the next run. Rows may repeat, and inactive and deleted rows are included.
   *
   * `GET /pricebook/v2/tenant/{tenant}/export/services`
   *
   * A feed: `for await` goes through all changes.
   * Needs the scope `tn.pb.services:r`.
   *
   * @param query where to begin, and what to leave out
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: a parameter is not valid; `errors` names it.
   * @see https://developer.servicetitan.io/docs/apis/tenant-pricebook-v2/endpoints/Export_Services
   * @example
   * ```ts
   * for await (const service of pricebook.export.services()) {
   *   console.log(service.id);
   * }
   * ```
   */
  services(query?: ExportServicesQuery | null, options?: CallOptions): Feed<ExportServiceResponse> {
    return new Feed(this.client, SERVICES_SPEC, { query, options });
  }

  /**
   * Export changed pricebook materials.
   *
   * A feed of changes: keep `continueFrom` of the last answer for the next run. Rows may repeat, and inactive and deleted rows are included.
   *
   * `GET /pricebook/v2/tenant/{tenant}/export/materials`
   *
   * A feed: `for await` goes through all changes.
   * Needs the scope `tn.pb.materials:r`.
   *
   * @param query where to begin, and what to leave out
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: a parameter is not valid; `errors` names it.
   * @see https://developer.servicetitan.io/docs/apis/tenant-pricebook-v2/endpoints/Export_Materials
   * @example
   * ```ts
   * for await (const material of pricebook.export.materials()) {
   *   console.log(material.id);
   * }
   * ```
   */
  materials(query?: ExportMaterialsQuery | null, options?: CallOptions): Feed<ExportMaterialResponse> {
    return new Feed(this.client, MATERIALS_SPEC, { query, options });
  }
}

const CATEGORIES_SPEC: OperationSpec = {
  id: "Export_Categories",
  name: "pricebook.export.categories",
  method: "GET",
  path: "/pricebook/v2/tenant/{tenant}/export/categories",
  query: { from: "plain", includeRecentChanges: "plain" },
  response: "json",
  paging: { kind: "feed" },
  failures: [400],
};

const EQUIPMENT_SPEC: OperationSpec = {
  id: "Export_Equipment",
  name: "pricebook.export.equipment",
  method: "GET",
  path: "/pricebook/v2/tenant/{tenant}/export/equipment",
  query: { from: "plain", includeRecentChanges: "plain" },
  response: "json",
  paging: { kind: "feed" },
  failures: [400],
};

const SERVICES_SPEC: OperationSpec = {
  id: "Export_Services",
  name: "pricebook.export.services",
  method: "GET",
  path: "/pricebook/v2/tenant/{tenant}/export/services",
  query: { from: "plain", includeRecentChanges: "plain" },
  response: "json",
  paging: { kind: "feed" },
  failures: [400],
};

const MATERIALS_SPEC: OperationSpec = {
  id: "Export_Materials",
  name: "pricebook.export.materials",
  method: "GET",
  path: "/pricebook/v2/tenant/{tenant}/export/materials",
  query: { from: "plain", includeRecentChanges: "plain" },
  response: "json",
  paging: { kind: "feed" },
  failures: [400],
};
