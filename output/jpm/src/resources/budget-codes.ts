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
import { CREATE_FULL_BUDGET_CODE_KEYS, CREATE_PARTIAL_BUDGET_CODE_KEYS } from "../body-keys.js";
import type {
  BudgetCode,
  BudgetCodesListCompanySegmentItemChildrenQuery,
  BudgetCodesListCompanySegmentItemsQuery,
  BudgetCodesListCompanySegmentsQuery,
  BudgetCodesListForProjectQuery,
  BudgetCodesListProjectSegmentItemChildrenQuery,
  BudgetCodesListProjectSegmentItemsQuery,
  BudgetCodesListProjectSegmentsQuery,
  BudgetCodesListQuery,
  BudgetCodesMatchForProjectQuery,
  BudgetCodesMatchQuery,
  CreateBudgetCodeBatchResponse,
  CreateBudgetCodeResponse,
  CreateFullBudgetCode,
  CreatePartialBudgetCode,
  ListSegmentsResponse,
  MatchBudgetCodesResponse,
  SegmentItem,
} from "../types.js";

/**
 * Budget codes of the Job Planning and Management API: 14 operations (`listCompanySegments`, `listProjectSegments`, `listCompanySegmentItems`, `listProjectSegmentItems`, `listCompanySegmentItemChildren`, `listProjectSegmentItemChildren`, …).
 */
export class BudgetCodes extends Resource {
  /**
   * List the budget code segments of the company.
   *
   * `GET /jpm/v2/tenant/{tenant}/work-breakdown-structure/segments`
   *
   * Answers one page per call.
   * Needs the scope `tn.jpm.segments:r`.
   *
   * @param query what is asked for
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: a parameter is not valid; `errors` names it.
   * @see https://developer.servicetitan.io/docs/apis/tenant-jpm-v2/endpoints/BudgetCodes_ListCompanySegments
   * @example
   * ```ts
   * const segment = await jpm.budgetCodes.listCompanySegments();
   * ```
   */
  listCompanySegments(
    query?: BudgetCodesListCompanySegmentsQuery | null,
    options?: CallOptions,
  ): ApiPromise<ListSegmentsResponse> {
    return this.client.call<ListSegmentsResponse>(LIST_COMPANY_SEGMENTS_SPEC, { query, options });
  }

  /**
   * List the budget code segments of a project.
   *
   * `GET /jpm/v2/tenant/{tenant}/work-breakdown-structure/projects/{projectId}/segments`
   *
   * Answers one page per call.
   * Needs the scope `tn.jpm.segments:r`.
   *
   * @param projectId id of the project
   * @param query what is asked for
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: a parameter is not valid; `errors` names it.
   * @see https://developer.servicetitan.io/docs/apis/tenant-jpm-v2/endpoints/BudgetCodes_ListProjectSegments
   * @example
   * ```ts
   * const segment = await jpm.budgetCodes.listProjectSegments(12);
   * ```
   */
  listProjectSegments(
    projectId: number,
    query?: BudgetCodesListProjectSegmentsQuery | null,
    options?: CallOptions,
  ): ApiPromise<ListSegmentsResponse> {
    return this.client.call<ListSegmentsResponse>(LIST_PROJECT_SEGMENTS_SPEC, {
      path: [projectId],
      query,
      options,
    });
  }

  /**
   * List the items of a company segment.
   *
   * `GET /jpm/v2/tenant/{tenant}/work-breakdown-structure/segments/{segmentId}/items`
   *
   * A list: `for await` goes through all pages.
   * Needs the scope `tn.jpm.segments:r`.
   *
   * @param segmentId id of the segment
   * @param query which items to list
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: a parameter is not valid; `errors` names it.
   * @see https://developer.servicetitan.io/docs/apis/tenant-jpm-v2/endpoints/BudgetCodes_ListCompanySegmentItems
   * @example
   * ```ts
   * for await (const item of jpm.budgetCodes.listCompanySegmentItems(4)) {
   *   console.log(item.id);
   * }
   * ```
   */
  listCompanySegmentItems(
    segmentId: number,
    query?: BudgetCodesListCompanySegmentItemsQuery | null,
    options?: ListOptions,
  ): PagePromise<SegmentItem> {
    return new PagePromise(this.client, LIST_COMPANY_SEGMENT_ITEMS_SPEC, {
      path: [segmentId],
      query,
      options,
    });
  }

  /**
   * List the items of a segment in a project.
   *
   * `GET /jpm/v2/tenant/{tenant}/work-breakdown-structure/projects/{projectId}/segments/{segmentId}/items`
   *
   * A list: `for await` goes through all pages.
   * Needs the scope `tn.jpm.segments:r`.
   *
   * @param projectId id of the project
   * @param segmentId id of the segment
   * @param query which items to list
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: a parameter is not valid; `errors` names it.
   * @see https://developer.servicetitan.io/docs/apis/tenant-jpm-v2/endpoints/BudgetCodes_ListProjectSegmentItems
   * @example
   * ```ts
   * for await (const item of jpm.budgetCodes.listProjectSegmentItems(12, 7)) {
   *   console.log(item.id);
   * }
   * ```
   */
  listProjectSegmentItems(
    projectId: number,
    segmentId: number,
    query?: BudgetCodesListProjectSegmentItemsQuery | null,
    options?: ListOptions,
  ): PagePromise<SegmentItem> {
    return new PagePromise(this.client, LIST_PROJECT_SEGMENT_ITEMS_SPEC, {
      path: [projectId, segmentId],
      query,
      options,
    });
  }

  /**
   * List the child items of a company segment item.
   *
   * `GET /jpm/v2/tenant/{tenant}/work-breakdown-structure/segments/{segmentId}/items/{segmentItemId}/children`
   *
   * A list: `for await` goes through all pages.
   * Needs the scope `tn.jpm.segments:r`.
   *
   * @param segmentId id of the segment
   * @param segmentItemId id of the segment item
   * @param query which children to list
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: a parameter is not valid; `errors` names it.
   * @see https://developer.servicetitan.io/docs/apis/tenant-jpm-v2/endpoints/BudgetCodes_ListCompanySegmentItemChildren
   * @example
   * ```ts
   * for await (const child of jpm.budgetCodes.listCompanySegmentItemChildren(19, 12)) {
   *   console.log(child.id);
   * }
   * ```
   */
  listCompanySegmentItemChildren(
    segmentId: number,
    segmentItemId: number,
    query?: BudgetCodesListCompanySegmentItemChildrenQuery | null,
    options?: ListOptions,
  ): PagePromise<SegmentItem> {
    return new PagePromise(this.client, LIST_COMPANY_SEGMENT_ITEM_CHILDREN_SPEC, {
      path: [segmentId, segmentItemId],
      query,
      options,
    });
  }

  /**
   * List the child items of a segment item in a project.
   *
   * `GET /jpm/v2/tenant/{tenant}/work-breakdown-structure/projects/{projectId}/segments/{segmentId}/items/{segmentItemId}/children`
   *
   * A list: `for await` goes through all pages.
   * Needs the scope `tn.jpm.segments:r`.
   *
   * @param projectId id of the project
   * @param segmentId id of the segment
   * @param segmentItemId id of the segment item
   * @param query which children to list
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: a parameter is not valid; `errors` names it.
   * @see https://developer.servicetitan.io/docs/apis/tenant-jpm-v2/endpoints/BudgetCodes_ListProjectSegmentItemChildren
   * @example
   * ```ts
   * for await (const child of jpm.budgetCodes.listProjectSegmentItemChildren(12, 35, 12)) {
   *   console.log(child.id);
   * }
   * ```
   */
  listProjectSegmentItemChildren(
    projectId: number,
    segmentId: number,
    segmentItemId: number,
    query?: BudgetCodesListProjectSegmentItemChildrenQuery | null,
    options?: ListOptions,
  ): PagePromise<SegmentItem> {
    return new PagePromise(this.client, LIST_PROJECT_SEGMENT_ITEM_CHILDREN_SPEC, {
      path: [projectId, segmentId, segmentItemId],
      query,
      options,
    });
  }

  /**
   * List the budget codes of the company.
   *
   * `GET /jpm/v2/tenant/{tenant}/work-breakdown-structure/budget-codes`
   *
   * A list: `for await` goes through all pages. More than 50 `budgetCodeIds`, `segmentIds`, `segmentItemIds` are fetched in several calls.
   * Needs the scope `tn.jpm.budgetcodes:r`.
   *
   * @param query which budget codes to list
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: a parameter is not valid; `errors` names it.
   * @see https://developer.servicetitan.io/docs/apis/tenant-jpm-v2/endpoints/BudgetCodes_ListCompanyBudgetCodes
   * @example
   * ```ts
   * for await (const budgetCode of jpm.budgetCodes.list()) {
   *   console.log(budgetCode.id);
   * }
   * ```
   */
  list(query?: BudgetCodesListQuery | null, options?: ListOptions): PagePromise<BudgetCode> {
    return new PagePromise(this.client, LIST_SPEC, { query, options });
  }

  /**
   * Create a budget code.
   *
   * `POST /jpm/v2/tenant/{tenant}/work-breakdown-structure/budget-codes`
   *
   * Needs the scope `tn.jpm.budgetcodes:w`.
   *
   * @param body the budget code to create
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: what is sent is not valid; `errors` names the fields.
   * @see https://developer.servicetitan.io/docs/apis/tenant-jpm-v2/endpoints/BudgetCodes_CreateBudgetCode
   * @example
   * ```ts
   * const budgetCode = await jpm.budgetCodes.create({ segmentItemIds: [12] });
   * ```
   */
  create<const Dry = undefined>(
    body: CreateFullBudgetCode,
    options?: WriteOptions<Dry>,
  ): ApiPromise<Written<CreateBudgetCodeResponse, Dry>> {
    return this.client.call<CreateBudgetCodeResponse, Dry>(CREATE_SPEC, { body, options });
  }

  /**
   * List the budget codes of a project.
   *
   * `GET /jpm/v2/tenant/{tenant}/work-breakdown-structure/projects/{projectId}/budget-codes`
   *
   * A list: `for await` goes through all pages. More than 50 `budgetCodeIds`, `segmentIds`, `segmentItemIds` are fetched in several calls.
   * Needs the scope `tn.jpm.budgetcodes:r`.
   *
   * @param projectId id of the project
   * @param query which budget codes to list
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: a parameter is not valid; `errors` names it.
   * @see https://developer.servicetitan.io/docs/apis/tenant-jpm-v2/endpoints/BudgetCodes_ListProjectBudgetCodes
   * @example
   * ```ts
   * for await (const budgetCode of jpm.budgetCodes.listForProject(12)) {
   *   console.log(budgetCode.id);
   * }
   * ```
   */
  listForProject(
    projectId: number,
    query?: BudgetCodesListForProjectQuery | null,
    options?: ListOptions,
  ): PagePromise<BudgetCode> {
    return new PagePromise(this.client, LIST_FOR_PROJECT_SPEC, { path: [projectId], query, options });
  }

  /**
   * Find company budget codes by their segment codes.
   *
   * `GET /jpm/v2/tenant/{tenant}/work-breakdown-structure/budget-codes/match`
   *
   * Needs the scope `tn.jpm.budgetcodes:r`.
   *
   * @param query what is asked for
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: a parameter is not valid; `errors` names it.
   * @see https://developer.servicetitan.io/docs/apis/tenant-jpm-v2/endpoints/BudgetCodes_MatchCompanyBudgetCodes
   * @example
   * ```ts
   * const match = await jpm.budgetCodes.match({ codes: ["Main"] });
   * ```
   */
  match(query: BudgetCodesMatchQuery, options?: CallOptions): ApiPromise<MatchBudgetCodesResponse> {
    return this.client.call<MatchBudgetCodesResponse>(MATCH_SPEC, { query, options });
  }

  /**
   * Find budget codes of a project by their segment codes.
   *
   * `GET /jpm/v2/tenant/{tenant}/work-breakdown-structure/projects/{projectId}/budget-codes/match`
   *
   * Needs the scope `tn.jpm.budgetcodes:r`.
   *
   * @param projectId id of the project
   * @param query what is asked for
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: a parameter is not valid; `errors` names it.
   * @see https://developer.servicetitan.io/docs/apis/tenant-jpm-v2/endpoints/BudgetCodes_MatchProjectBudgetCodes
   * @example
   * ```ts
   * const match = await jpm.budgetCodes.matchForProject(12, { codes: ["Standard"] });
   * ```
   */
  matchForProject(
    projectId: number,
    query: BudgetCodesMatchForProjectQuery,
    options?: CallOptions,
  ): ApiPromise<MatchBudgetCodesResponse> {
    return this.client.call<MatchBudgetCodesResponse>(MATCH_FOR_PROJECT_SPEC, {
      path: [projectId],
      query,
      options,
    });
  }

  /**
   * Create a budget code from some of its segments.
   *
   * `POST /jpm/v2/tenant/{tenant}/work-breakdown-structure/budget-codes/partial`
   *
   * Needs the scope `tn.jpm.budgetcodes:w`.
   *
   * @param body the partial to create
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: what is sent is not valid; `errors` names the fields.
   * @see https://developer.servicetitan.io/docs/apis/tenant-jpm-v2/endpoints/BudgetCodes_CreateBudgetCodePartial
   * @example
   * ```ts
   * const partial = await jpm.budgetCodes.createPartial({ segments: [{ segmentId: 27 }] });
   * ```
   */
  createPartial<const Dry = undefined>(
    body: CreatePartialBudgetCode,
    options?: WriteOptions<Dry>,
  ): ApiPromise<Written<CreateBudgetCodeResponse, Dry>> {
    return this.client.call<CreateBudgetCodeResponse, Dry>(CREATE_PARTIAL_SPEC, { body, options });
  }

  /**
   * Create several budget codes.
   *
   * `POST /jpm/v2/tenant/{tenant}/work-breakdown-structure/budget-codes/batch`
   *
   * Needs the scope `tn.jpm.budgetcodes:w`.
   *
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: the request is not valid.
   * @see https://developer.servicetitan.io/docs/apis/tenant-jpm-v2/endpoints/BudgetCodes_CreateBudgetCodesBatch
   * @example
   * ```ts
   * const batch = await jpm.budgetCodes.createBatch();
   * ```
   */
  createBatch<const Dry = undefined>(
    options?: WriteOptions<Dry>,
  ): ApiPromise<Written<CreateBudgetCodeBatchResponse, Dry>> {
    return this.client.call<CreateBudgetCodeBatchResponse, Dry>(CREATE_BATCH_SPEC, { options });
  }

  /**
   * Create several budget codes from some of their segments.
   *
   * `POST /jpm/v2/tenant/{tenant}/work-breakdown-structure/budget-codes/partial/batch`
   *
   * Needs the scope `tn.jpm.budgetcodes:w`.
   *
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: the request is not valid.
   * @see https://developer.servicetitan.io/docs/apis/tenant-jpm-v2/endpoints/BudgetCodes_CreateBudgetCodesPartialBatch
   * @example
   * ```ts
   * const batch = await jpm.budgetCodes.createPartialBatch();
   * ```
   */
  createPartialBatch<const Dry = undefined>(
    options?: WriteOptions<Dry>,
  ): ApiPromise<Written<CreateBudgetCodeBatchResponse, Dry>> {
    return this.client.call<CreateBudgetCodeBatchResponse, Dry>(CREATE_PARTIAL_BATCH_SPEC, { options });
  }
}

const LIST_COMPANY_SEGMENTS_SPEC: OperationSpec = {
  id: "BudgetCodes_ListCompanySegments",
  name: "jpm.budgetCodes.listCompanySegments",
  method: "GET",
  path: "/jpm/v2/tenant/{tenant}/work-breakdown-structure/segments",
  query: { page: "plain", pageSize: "plain", includeTotal: "plain" },
  response: "json",
  failures: [400],
};

const LIST_PROJECT_SEGMENTS_SPEC: OperationSpec = {
  id: "BudgetCodes_ListProjectSegments",
  name: "jpm.budgetCodes.listProjectSegments",
  method: "GET",
  path: "/jpm/v2/tenant/{tenant}/work-breakdown-structure/projects/{projectId}/segments",
  query: { page: "plain", pageSize: "plain", includeTotal: "plain" },
  response: "json",
  failures: [400],
};

const LIST_COMPANY_SEGMENT_ITEMS_SPEC: OperationSpec = {
  id: "BudgetCodes_ListCompanySegmentItems",
  name: "jpm.budgetCodes.listCompanySegmentItems",
  method: "GET",
  path: "/jpm/v2/tenant/{tenant}/work-breakdown-structure/segments/{segmentId}/items",
  query: { page: "plain", pageSize: "plain", includeTotal: "plain", includeChildren: "plain" },
  response: "json",
  paging: { kind: "page", first: 1, size: 500 },
  failures: [400],
};

const LIST_PROJECT_SEGMENT_ITEMS_SPEC: OperationSpec = {
  id: "BudgetCodes_ListProjectSegmentItems",
  name: "jpm.budgetCodes.listProjectSegmentItems",
  method: "GET",
  path: "/jpm/v2/tenant/{tenant}/work-breakdown-structure/projects/{projectId}/segments/{segmentId}/items",
  query: { page: "plain", pageSize: "plain", includeTotal: "plain", includeChildren: "plain" },
  response: "json",
  paging: { kind: "page", first: 1, size: 500 },
  failures: [400],
};

const LIST_COMPANY_SEGMENT_ITEM_CHILDREN_SPEC: OperationSpec = {
  id: "BudgetCodes_ListCompanySegmentItemChildren",
  name: "jpm.budgetCodes.listCompanySegmentItemChildren",
  method: "GET",
  path: "/jpm/v2/tenant/{tenant}/work-breakdown-structure/segments/{segmentId}/items/{segmentItemId}/children",
  query: { page: "plain", pageSize: "plain", includeTotal: "plain", includeChildren: "plain" },
  response: "json",
  paging: { kind: "page", first: 1, size: 500 },
  failures: [400],
};

const LIST_PROJECT_SEGMENT_ITEM_CHILDREN_SPEC: OperationSpec = {
  id: "BudgetCodes_ListProjectSegmentItemChildren",
  name: "jpm.budgetCodes.listProjectSegmentItemChildren",
  method: "GET",
  path: "/jpm/v2/tenant/{tenant}/work-breakdown-structure/projects/{projectId}/segments/{segmentId}/items/{segmentItemId}/children",
  query: { page: "plain", pageSize: "plain", includeTotal: "plain", includeChildren: "plain" },
  response: "json",
  paging: { kind: "page", first: 1, size: 500 },
  failures: [400],
};

const LIST_SPEC: OperationSpec = {
  id: "BudgetCodes_ListCompanyBudgetCodes",
  name: "jpm.budgetCodes.list",
  method: "GET",
  path: "/jpm/v2/tenant/{tenant}/work-breakdown-structure/budget-codes",
  query: {
    budgetCodeIds: "csv",
    segmentIds: "csv",
    segmentItemIds: "csv",
    page: "plain",
    pageSize: "plain",
    includeTotal: "plain",
  },
  caps: { budgetCodeIds: 50, segmentIds: 50, segmentItemIds: 50 },
  response: "json",
  paging: { kind: "page", first: 1, size: 500 },
  failures: [400],
};

const CREATE_SPEC: OperationSpec = {
  id: "BudgetCodes_CreateBudgetCode",
  name: "jpm.budgetCodes.create",
  method: "POST",
  path: "/jpm/v2/tenant/{tenant}/work-breakdown-structure/budget-codes",
  body: "json",
  known: { check: checkKeys, keys: CREATE_FULL_BUDGET_CODE_KEYS },
  response: "json",
  failures: [400],
};

const LIST_FOR_PROJECT_SPEC: OperationSpec = {
  id: "BudgetCodes_ListProjectBudgetCodes",
  name: "jpm.budgetCodes.listForProject",
  method: "GET",
  path: "/jpm/v2/tenant/{tenant}/work-breakdown-structure/projects/{projectId}/budget-codes",
  query: {
    budgetCodeIds: "csv",
    segmentIds: "csv",
    segmentItemIds: "csv",
    page: "plain",
    pageSize: "plain",
    includeTotal: "plain",
  },
  caps: { budgetCodeIds: 50, segmentIds: 50, segmentItemIds: 50 },
  response: "json",
  paging: { kind: "page", first: 1, size: 500 },
  failures: [400],
};

const MATCH_SPEC: OperationSpec = {
  id: "BudgetCodes_MatchCompanyBudgetCodes",
  name: "jpm.budgetCodes.match",
  method: "GET",
  path: "/jpm/v2/tenant/{tenant}/work-breakdown-structure/budget-codes/match",
  query: { codes: "repeat" },
  response: "json",
  failures: [400],
};

const MATCH_FOR_PROJECT_SPEC: OperationSpec = {
  id: "BudgetCodes_MatchProjectBudgetCodes",
  name: "jpm.budgetCodes.matchForProject",
  method: "GET",
  path: "/jpm/v2/tenant/{tenant}/work-breakdown-structure/projects/{projectId}/budget-codes/match",
  query: { codes: "repeat" },
  response: "json",
  failures: [400],
};

const CREATE_PARTIAL_SPEC: OperationSpec = {
  id: "BudgetCodes_CreateBudgetCodePartial",
  name: "jpm.budgetCodes.createPartial",
  method: "POST",
  path: "/jpm/v2/tenant/{tenant}/work-breakdown-structure/budget-codes/partial",
  body: "json",
  known: { check: checkKeys, keys: CREATE_PARTIAL_BUDGET_CODE_KEYS },
  response: "json",
  failures: [400],
};

const CREATE_BATCH_SPEC: OperationSpec = {
  id: "BudgetCodes_CreateBudgetCodesBatch",
  name: "jpm.budgetCodes.createBatch",
  method: "POST",
  path: "/jpm/v2/tenant/{tenant}/work-breakdown-structure/budget-codes/batch",
  response: "json",
  failures: [400],
};

const CREATE_PARTIAL_BATCH_SPEC: OperationSpec = {
  id: "BudgetCodes_CreateBudgetCodesPartialBatch",
  name: "jpm.budgetCodes.createPartialBatch",
  method: "POST",
  path: "/jpm/v2/tenant/{tenant}/work-breakdown-structure/budget-codes/partial/batch",
  response: "json",
  failures: [400],
};
