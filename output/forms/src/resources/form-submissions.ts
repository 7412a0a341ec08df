import { type ListOptions, type OperationSpec, PagePromise, Resource, indexedStyle } from "@st-v2/runtime";
import type { FormSubmissionResponse, FormSubmissionsListQuery } from "../types.js";

/**
 * Form submissions of the Forms API: 1 operation (`list`).
 */
export class FormSubmissions extends Resource {
  /**
   * List form submissions.
   *
   * The filters by owner were seen to be ignored; filter the rows again.
   *
   * `GET /forms/v2/tenant/{tenant}/submissions`
   *
   * A list: `for await` goes through all pages. More than 50 `formIds` are fetched in several calls.
   * Needs the scope `tn.frm.submissions:r`.
   *
   * @param query which submissions to list, and in which order
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: a parameter is not valid; `errors` names it.
   * @see https://developer.servicetitan.io/docs/apis/tenant-forms-v2/endpoints/FormSubmission_GetFormSubmissions
   * @example
   * ```ts
   * for await (const submission of forms.formSubmissions.list({
   *   submittedOnOrAfter: "2025-01-01T00:00:00Z",
   * })) {
   *   console.log(submission.id);
   * }
   * ```
   */
  list(query?: FormSubmissionsListQuery | null, options?: ListOptions): PagePromise<FormSubmissionResponse> {
    return new PagePromise(this.client, LIST_SPEC, { query, options });
  }
}

const LIST_SPEC: OperationSpec = {
  id: "FormSubmission_GetFormSubmissions",
  name: "forms.formSubmissions.list",
  method: "GET",
  path: "/forms/v2/tenant/{tenant}/submissions",
  query: {
    formIds: "csv",
    active: "plain",
    createdById: "plain",
    status: "plain",
    submittedOnOrAfter: "date-time",
    submittedBefore: "date-time",
    ownerType: "plain",
    owners: { write: indexedStyle },
    page: "plain",
    pageSize: "plain",
    includeTotal: "plain",
    sort: "plain",
  },
  caps: { formIds: 50 },
  response: "json",
  paging: { kind: "page", first: 1, size: 500 },
  failures: [400],
};
