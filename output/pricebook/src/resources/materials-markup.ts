import {
  type ApiPromise,
  type CallOptions,
  type ListOptions,
  type OperationSpec,
  PagePromise,
  Resource,
  type WriteOptions,
  type Written,
  checkKeys,
} from "@st-v2/runtime";
import { MATERIALS_MARKUP_REQUEST_KEYS } from "../body-keys.js";
import type {
  MaterialsMarkupListQuery,
  MaterialsMarkupRequest,
  MaterialsMarkupResponse,
  MaterialsMarkupResponseCollection,
  MaterialsMarkupResponseResult,
} from "../types.js";

/**
 * Materials markup of the Pricebook API: 4 operations (`list`, `create`, `get`, `replace`).
 */
export class MaterialsMarkup extends Resource {
  /**
   * List the markup rows of materials.
   *
   * `GET /pricebook/v2/tenant/{tenant}/materialsmarkup`
   *
   * A list: `for await` goes through all pages.
   * Needs the scope `tn.pb.materials:r`.
   *
   * @param query which materials markup to list
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: a parameter is not valid; `errors` names it.
   * @see https://developer.servicetitan.io/docs/apis/tenant-pricebook-v2/endpoints/MaterialsMarkup_GetList
   * @example
   * ```ts
   * for await (const materialsMarkup of pricebook.materialsMarkup.list()) {
   *   console.log(materialsMarkup.id);
   * }
   * ```
   */
  list(
    query?: MaterialsMarkupListQuery | null,
    options?: ListOptions,
  ): PagePromise<MaterialsMarkupResponse, MaterialsMarkupResponseCollection> {
    return new PagePromise(this.client, LIST_SPEC, { query, options });
  }

  /**
   * Create a materials markup row.
   *
   * `POST /pricebook/v2/tenant/{tenant}/materialsmarkup`
   *
   * Needs the scope `tn.pb.materials:w`.
   *
   * @param body the materials markup to create
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: what is sent is not valid; `errors` names the fields.
   * @see https://developer.servicetitan.io/docs/apis/tenant-pricebook-v2/endpoints/MaterialsMarkup_Create
   * @example
   * ```ts
   * const materialsMarkup = await pricebook.materialsMarkup.create({
   *   id: 12,
   *   from: 56.49,
   *   to: 42.61,
   *   percent: 52,
   * });
   * ```
   */
  create<const Dry = undefined>(
    body: MaterialsMarkupRequest,
    options?: WriteOptions<Dry>,
  ): ApiPromise<Written<MaterialsMarkupResponseResult, Dry>> {
    return this.client.call<MaterialsMarkupResponseResult, Dry>(CREATE_SPEC, { body, options });
  }

  /**
   * Get one materials markup row.
   *
   * `GET /pricebook/v2/tenant/{tenant}/materialsmarkup/{id}`
   *
   * Needs the scope `tn.pb.materials:r`.
   *
   * @param id id of the materials markup
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: an id in the path is not valid.
   * @throws `NotFoundError` 404: no materials markup has this `id`.
   * @see https://developer.servicetitan.io/docs/apis/tenant-pricebook-v2/endpoints/MaterialsMarkup_Get
   * @example
   * ```ts
   * const materialsMarkup = await pricebook.materialsMarkup.get(12);
   * ```
   */
  get(id: number, options?: CallOptions): ApiPromise<MaterialsMarkupResponseResult> {
    return this.client.call<MaterialsMarkupResponseResult>(GET_SPEC, { path: [id], options });
  }

  /**
   * Replace a materials markup row.
   *
   * `PUT /pricebook/v2/tenant/{tenant}/materialsmarkup/{id}`
   *
   * Needs the scope `tn.pb.materials:w`.
   *
   * @param id id of the materials markup
   * @param body the materials markup as it is to be
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: what is sent is not valid; `errors` names the fields.
   * @throws `NotFoundError` 404: no materials markup has this `id`.
   * @see https://developer.servicetitan.io/docs/apis/tenant-pricebook-v2/endpoints/MaterialsMarkup_Update
   * @example
   * ```ts
   * const materialsMarkup = await pricebook.materialsMarkup.replace(12, {
   *   id: 12,
   *   from: 56.49,
   *   to: 42.61,
   *   percent: 52,
   * });
   * ```
   */
  replace<const Dry = undefined>(
    id: number,
    body: MaterialsMarkupRequest,
    options?: WriteOptions<Dry>,
  ): ApiPromise<Written<MaterialsMarkupResponseResult, Dry>> {
    return this.client.call<MaterialsMarkupResponseResult, Dry>(REPLACE_SPEC, { path: [id], body, options });
  }
}

const LIST_SPEC: OperationSpec = {
  id: "MaterialsMarkup_GetList",
  name: "pricebook.materialsMarkup.list",
  method: "GET",
  path: "/pricebook/v2/tenant/{tenant}/materialsmarkup",
  query: { page: "plain", pageSize: "plain" },
  response: "json",
  paging: { kind: "page", first: 1, size: 500 },
  failures: [400],
};

const CREATE_SPEC: OperationSpec = {
  id: "MaterialsMarkup_Create",
  name: "pricebook.materialsMarkup.create",
  method: "POST",
  path: "/pricebook/v2/tenant/{tenant}/materialsmarkup",
  body: "json",
  known: { check: checkKeys, keys: MATERIALS_MARKUP_REQUEST_KEYS },
  response: "json",
  failures: [400],
};

const GET_SPEC: OperationSpec = {
  id: "MaterialsMarkup_Get",
  name: "pricebook.materialsMarkup.get",
  method: "GET",
  path: "/pricebook/v2/tenant/{tenant}/materialsmarkup/{id}",
  response: "json",
  failures: [400, 404],
};

const REPLACE_SPEC: OperationSpec = {
  id: "MaterialsMarkup_Update",
  name: "pricebook.materialsMarkup.replace",
  method: "PUT",
  path: "/pricebook/v2/tenant/{tenant}/materialsmarkup/{id}",
  body: "json",
  known: { check: checkKeys, keys: MATERIALS_MARKUP_REQUEST_KEYS },
  response: "json",
  failures: [400, 404],
};
