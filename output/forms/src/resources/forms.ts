import {
  type ApiPromise,
  type CallOptions,
  type ListOptions,
  type OperationSpec,
  PagePromise,
  Resource,
  findRow,
} from "@st-v2/runtime";
import type { FormResponse, FormsListQuery } from "../types.js";

/**
 * Forms of the Forms API: 1 operation (`list`), and `find`, which calls one of them.
 */
export class FormsResource extends Resource {
  /**
   * List forms.
   *
   * `GET /forms/v2/tenant/{tenant}/forms`
   *
   * A list: `for await` goes through all pages. More than 50 `ids` are fetched in several calls.
   * Needs the scope `tn.frm.forms:r`.
   *
   * @param query which forms to list, and in which order
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: a parameter is not valid; `errors` names it.
   * @see https://developer.servicetitan.io/docs/apis/tenant-forms-v2/endpoints/Form_GetForms
   * @example
   * ```ts
   * for await (const form of forms.forms.list({ modifiedOnOrAfter: "2025-01-01T00:00:00Z" })) {
   *   console.log(form.id);
   * }
   * ```
   */
  list(query?: FormsListQuery | null, options?: ListOptions): PagePromise<FormResponse> {
    return new PagePromise(this.client, LIST_SPEC, { query, options });
  }

  /**
   * The form with this id; `undefined` where there is none.
   *
   * The API reads no single form: this is a call of `list`, and no operation of its own.
   *
   * @param id id of the form
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: a parameter is not valid; `errors` names it.
   * @example
   * ```ts
   * const form = await forms.forms.find(1);
   * ```
   */
  find(id: number, options?: CallOptions): ApiPromise<FormResponse | undefined> {
    return findRow(this.client, LIST_SPEC, { id, query: { ids: [id], active: "Any" }, options });
  }
}

const LIST_SPEC: OperationSpec = {
  id: "Form_GetForms",
  name: "forms.forms.list",
  method: "GET",
  path: "/forms/v2/tenant/{tenant}/forms",
  query: {
    hasConditionalLogic: "plain",
    hasTriggers: "plain",
    name: "plain",
    status: "plain",
    ids: "csv",
    active: "plain",
    createdBefore: "date-time",
    createdOnOrAfter: "date-time",
    modifiedBefore: "date-time",
    modifiedOnOrAfter: "date-time",
    page: "plain",
    pageSize: "plain",
    includeTotal: "plain",
    sort: "plain",
  },
  caps: { ids: 50 },
  response: "json",
  paging: { kind: "page", first: 1, size: 500 },
  failures: [400],
};
