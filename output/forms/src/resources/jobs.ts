import {
  type ApiPromise,
  type BinaryResponse,
  type CallOptions,
  type ListOptions,
  type OperationSpec,
  PagePromise,
  Resource,
  type WriteOptions,
  type Written,
  checkKeys,
  neverInside,
  readFile,
  writeMultipart,
} from "@st-v2/runtime";
import { JOBS_CREATE_ATTACHMENT_BODY_KEYS } from "../body-keys.js";
import type {
  AttachmentResponse,
  FormAttachment,
  JobsCreateAttachmentBody,
  JobsListAttachmentsQuery,
} from "../types.js";

/**
 * Jobs of the Forms API: 3 operations (`createAttachment`, `listAttachments`, `downloadAttachment`).
 */
export class Jobs extends Resource {
  /**
   * Upload an attachment for a job.
   *
   * The body is sent as `multipart/form-data` with the file in the part `file`.
   *
   * `POST /forms/v2/tenant/{tenant}/jobs/{id}/attachments`
   *
   * Needs the scope `tn.frm.jobs:w`.
   *
   * @param id id of the job
   * @param body the attachment to create
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: what is sent is not valid; `errors` names the fields.
   * @see https://developer.servicetitan.io/docs/apis/tenant-forms-v2/endpoints/Jobs_CreateAttachment
   * @example
   * ```ts
   * const attachment = await forms.jobs.createAttachment(12, {
   *   file: { data: "what the file holds", name: "file.txt" },
   * });
   * ```
   */
  createAttachment<const Dry = undefined>(
    id: number,
    body: JobsCreateAttachmentBody,
    options?: WriteOptions<Dry>,
  ): ApiPromise<Written<AttachmentResponse, Dry>> {
    return this.client.call<AttachmentResponse, Dry>(CREATE_ATTACHMENT_SPEC, { path: [id], body, options });
  }

  /**
   * List the attachments of a job.
   *
   * The answer is a page of attachments.
   *
   * `GET /forms/v2/tenant/{tenant}/jobs/{jobId}/attachments`
   *
   * A list: `for await` goes through all pages.
   * Needs the scope `tn.frm.jobs:r`.
   *
   * @param jobId id of the job
   * @param query which attachments to list, and in which order
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: a parameter is not valid; `errors` names it.
   * @see https://developer.servicetitan.io/docs/apis/tenant-forms-v2/endpoints/Jobs_GetJobAttachments
   * @example
   * ```ts
   * for await (const attachment of forms.jobs.listAttachments(12, {
   *   createdOnOrAfter: "2025-01-01T00:00:00Z",
   * })) {
   *   console.log(attachment);
   * }
   * ```
   */
  listAttachments(
    jobId: number,
    query?: JobsListAttachmentsQuery | null,
    options?: ListOptions,
  ): PagePromise<FormAttachment> {
    return new PagePromise(this.client, LIST_ATTACHMENTS_SPEC, { path: [jobId], query, options });
  }

  /**
   * Download an attachment of a job.
   *
   * Answers the bytes of the file as `application/octet-stream`.
   *
   * The answer does not say what kind of file it is; go by the name or the first bytes. (Reported by one user, not confirmed.)
   *
   * `GET /forms/v2/tenant/{tenant}/jobs/attachment/{id}`
   *
   * Needs the scope `tn.frm.jobs:r`.
   *
   * @param id id of the attachment
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: an id in the path is not valid.
   * @throws `NotFoundError` 404: no attachment has this `id`.
   * @see https://developer.servicetitan.io/docs/apis/tenant-forms-v2/endpoints/Jobs_Get
   * @example
   * ```ts
   * const file = await forms.jobs.downloadAttachment(8);
   * ```
   */
  downloadAttachment(id: number, options?: CallOptions): ApiPromise<BinaryResponse> {
    return this.client.call<BinaryResponse>(DOWNLOAD_ATTACHMENT_SPEC, { path: [id], options });
  }
}

const CREATE_ATTACHMENT_SPEC: OperationSpec = {
  id: "Jobs_CreateAttachment",
  name: "forms.jobs.createAttachment",
  method: "POST",
  path: "/forms/v2/tenant/{tenant}/jobs/{id}/attachments",
  body: { mediaType: "multipart/form-data", write: writeMultipart, parts: { file: { as: "file" } } },
  known: { check: checkKeys, keys: JOBS_CREATE_ATTACHMENT_BODY_KEYS },
  response: "json",
  failures: [400],
};

const LIST_ATTACHMENTS_SPEC: OperationSpec = {
  id: "Jobs_GetJobAttachments",
  name: "forms.jobs.listAttachments",
  method: "GET",
  path: "/forms/v2/tenant/{tenant}/jobs/{jobId}/attachments",
  query: {
    createdBefore: "date-time",
    createdOnOrAfter: "date-time",
    sort: "plain",
    page: "plain",
    pageSize: "plain",
    includeTotal: "plain",
  },
  response: "json",
  paging: { kind: "page", first: 1, size: 500 },
  failures: [400],
};

const DOWNLOAD_ATTACHMENT_SPEC: OperationSpec = {
  id: "Jobs_Get",
  name: "forms.jobs.downloadAttachment",
  method: "GET",
  path: "/forms/v2/tenant/{tenant}/jobs/attachment/{id}",
  response: "binary",
  read: readFile,
  follow: neverInside,
  failures: [400],
};
