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
import {
  FINDING_ATTACHMENT_CREATE_REQUEST_KEYS,
  FINDING_ATTACHMENT_UPDATE_REQUEST_KEYS,
  FINDING_CREATE_REQUEST_KEYS,
  FINDING_UPDATE_REQUEST_KEYS,
} from "../body-keys.js";
import type {
  FindingAttachmentCreateRequest,
  FindingAttachmentResponse,
  FindingAttachmentUpdateRequest,
  FindingCreateRequest,
  FindingDetailedResponse,
  FindingResponse,
  FindingUpdateRequest,
  FindingsListAttachmentsQuery,
  FindingsListQuery,
} from "../types.js";

/**
 * Findings of the Findings API: 9 operations (`list`, `create`, `get`, `update`, `listAttachments`, `createAttachment`, …).
 */
export class FindingsResource extends Resource {
  /**
   * List location findings.
   *
   * `ids` takes up to 50 values in one call.
   *
   * `GET /findings/v2/tenant/{tenant}/location-findings`
   *
   * A list: `for await` goes through all pages. More than 50 `ids` are fetched in several calls.
   * Needs the scope `tn.fdgs.locationfindings:r`.
   *
   * @param query which location findings to list, and in which order
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: a parameter is not valid; `errors` names it.
   * @see https://developer.servicetitan.io/docs/apis/tenant-findings-v2/endpoints/Findings_GetList
   * @example
   * ```ts
   * for await (const locationFinding of findings.findings.list({
   *   modifiedOnOrAfter: "2025-01-01T00:00:00Z",
   * })) {
   *   console.log(locationFinding.id);
   * }
   * ```
   */
  list(query?: FindingsListQuery | null, options?: ListOptions): PagePromise<FindingResponse> {
    return new PagePromise(this.client, LIST_SPEC, { query, options });
  }

  /**
   * Create a location finding.
   *
   * `POST /findings/v2/tenant/{tenant}/location-findings`
   *
   * Needs the scope `tn.fdgs.locationfindings:w`.
   *
   * @param body the location finding to create
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: what is sent is not valid; `errors` names the fields.
   * @see https://developer.servicetitan.io/docs/apis/tenant-findings-v2/endpoints/Findings_Create
   * @example
   * ```ts
   * const locationFinding = await findings.findings.create({
   *   locationId: 12,
   *   urgencyLevel: "NotSpecified",
   * });
   * ```
   */
  create<const Dry = undefined>(
    body: FindingCreateRequest,
    options?: WriteOptions<Dry>,
  ): ApiPromise<Written<FindingDetailedResponse, Dry>> {
    return this.client.call<FindingDetailedResponse, Dry>(CREATE_SPEC, { body, options });
  }

  /**
   * Get one location finding.
   *
   * `GET /findings/v2/tenant/{tenant}/location-findings/{id}`
   *
   * Needs the scope `tn.fdgs.locationfindings:r`.
   *
   * @param id id of the location finding
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: an id in the path is not valid.
   * @throws `NotFoundError` 404: no location finding has this `id`.
   * @see https://developer.servicetitan.io/docs/apis/tenant-findings-v2/endpoints/Findings_Get
   * @example
   * ```ts
   * const locationFinding = await findings.findings.get(12);
   * ```
   */
  get(id: number, options?: CallOptions): ApiPromise<FindingDetailedResponse> {
    return this.client.call<FindingDetailedResponse>(GET_SPEC, { path: [id], options });
  }

  /**
   * Update a location finding.
   *
   * `PATCH /findings/v2/tenant/{tenant}/location-findings/{id}`
   *
   * Needs the scope `tn.fdgs.locationfindings:w`.
   *
   * @param id id of the location finding
   * @param body the fields to change
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: what is sent is not valid; `errors` names the fields.
   * @throws `NotFoundError` 404: no location finding has this `id`.
   * @see https://developer.servicetitan.io/docs/apis/tenant-findings-v2/endpoints/Findings_Update
   * @example
   * ```ts
   * const locationFinding = await findings.findings.update(12, { name: "HVAC Sales" });
   * ```
   */
  update<const Dry = undefined>(
    id: number,
    body: FindingUpdateRequest,
    options?: WriteOptions<Dry>,
  ): ApiPromise<Written<FindingDetailedResponse, Dry>> {
    return this.client.call<FindingDetailedResponse, Dry>(UPDATE_SPEC, { path: [id], body, options });
  }

  /**
   * List the attachments of a location finding.
   *
   * `ids` takes up to 50 values in one call.
   *
   * `GET /findings/v2/tenant/{tenant}/location-findings/{id}/attachments`
   *
   * A list: `for await` goes through all pages. More than 50 `ids` are fetched in several calls.
   * Needs the scope `tn.fdgs.locationfindings:r`.
   *
   * @param id id of the location finding
   * @param query which attachments to list, and in which order
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: a parameter is not valid; `errors` names it.
   * @throws `NotFoundError` 404: no location finding has this `id`.
   * @see https://developer.servicetitan.io/docs/apis/tenant-findings-v2/endpoints/Findings_GetFindingAttachments
   * @example
   * ```ts
   * for await (const attachment of findings.findings.listAttachments(12, {
   *   createdOnOrAfter: "2025-01-01T00:00:00Z",
   * })) {
   *   console.log(attachment.id);
   * }
   * ```
   */
  listAttachments(
    id: number,
    query?: FindingsListAttachmentsQuery | null,
    options?: ListOptions,
  ): PagePromise<FindingAttachmentResponse> {
    return new PagePromise(this.client, LIST_ATTACHMENTS_SPEC, { path: [id], query, options });
  }

  /**
   * Add an attachment to a location finding.
   *
   * `POST /findings/v2/tenant/{tenant}/location-findings/{id}/attachments`
   *
   * Needs the scope `tn.fdgs.locationfindings:w`.
   *
   * @param id id of the location finding
   * @param body the attachment to create
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: what is sent is not valid; `errors` names the fields.
   * @throws `NotFoundError` 404: no location finding has this `id`.
   * @throws `ConflictError` 409: such an attachment exists already, or its state forbids it.
   * @see https://developer.servicetitan.io/docs/apis/tenant-findings-v2/endpoints/Findings_CreateFindingAttachment
   * @example
   * ```ts
   * const attachment = await findings.findings.createAttachment(12, {
   *   fileName: "file-3695.pdf",
   *   url: "https://example.com/files/524734",
   *   type: "Other",
   * });
   * ```
   */
  createAttachment<const Dry = undefined>(
    id: number,
    body: FindingAttachmentCreateRequest,
    options?: WriteOptions<Dry>,
  ): ApiPromise<Written<FindingAttachmentResponse, Dry>> {
    return this.client.call<FindingAttachmentResponse, Dry>(CREATE_ATTACHMENT_SPEC, {
      path: [id],
      body,
      options,
    });
  }

  /**
   * Get one attachment of a location finding.
   *
   * `GET /findings/v2/tenant/{tenant}/location-findings/{id}/attachments/{attachmentId}`
   *
   * Needs the scope `tn.fdgs.locationfindings:r`.
   *
   * @param id id of the location finding
   * @param attachmentId id of the attachment
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: an id in the path is not valid.
   * @throws `NotFoundError` 404: no location finding has this `id`, or no attachment has this `attachmentId`.
   * @see https://developer.servicetitan.io/docs/apis/tenant-findings-v2/endpoints/Findings_GetFindingAttachment
   * @example
   * ```ts
   * const attachment = await findings.findings.getAttachment(12, 23);
   * ```
   */
  getAttachment(
    id: number,
    attachmentId: number,
    options?: CallOptions,
  ): ApiPromise<FindingAttachmentResponse> {
    return this.client.call<FindingAttachmentResponse>(GET_ATTACHMENT_SPEC, {
      path: [id, attachmentId],
      options,
    });
  }

  /**
   * Delete an attachment of a location finding.
   *
   * A success has no body.
   *
   * `DELETE /findings/v2/tenant/{tenant}/location-findings/{id}/attachments/{attachmentId}`
   *
   * Needs the scope `tn.fdgs.locationfindings:w`.
   *
   * @param id id of the location finding
   * @param attachmentId id of the attachment
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: an id in the path is not valid.
   * @see https://developer.servicetitan.io/docs/apis/tenant-findings-v2/endpoints/Findings_DeleteFindingAttachment
   * @example
   * ```ts
   * await findings.findings.deleteAttachment(12, 23);
   * ```
   */
  deleteAttachment<const Dry = undefined>(
    id: number,
    attachmentId: number,
    options?: WriteOptions<Dry>,
  ): ApiPromise<Written<void, Dry>> {
    return this.client.call<void, Dry>(DELETE_ATTACHMENT_SPEC, { path: [id, attachmentId], options });
  }

  /**
   * Update an attachment of a location finding.
   *
   * `PATCH /findings/v2/tenant/{tenant}/location-findings/{id}/attachments/{attachmentId}`
   *
   * Needs the scope `tn.fdgs.locationfindings:w`.
   *
   * @param id id of the location finding
   * @param attachmentId id of the attachment
   * @param body the fields to change
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: what is sent is not valid; `errors` names the fields.
   * @throws `NotFoundError` 404: no location finding has this `id`, or no attachment has this `attachmentId`.
   * @throws `ConflictError` 409: the state of the attachment forbids it.
   * @see https://developer.servicetitan.io/docs/apis/tenant-findings-v2/endpoints/Findings_UpdateFindingAttachment
   * @example
   * ```ts
   * const attachment = await findings.findings.updateAttachment(12, 23, { fileName: "file-3695.pdf" });
   * ```
   */
  updateAttachment<const Dry = undefined>(
    id: number,
    attachmentId: number,
    body: FindingAttachmentUpdateRequest,
    options?: WriteOptions<Dry>,
  ): ApiPromise<Written<FindingAttachmentResponse, Dry>> {
    return this.client.call<FindingAttachmentResponse, Dry>(UPDATE_ATTACHMENT_SPEC, {
      path: [id, attachmentId],
      body,
      options,
    });
  }
}

const LIST_SPEC: OperationSpec = {
  id: "Findings_GetList",
  name: "findings.findings.list",
  method: "GET",
  path: "/findings/v2/tenant/{tenant}/location-findings",
  query: {
    ids: "csv",
    createdBefore: "date-time",
    createdOnOrAfter: "date-time",
    modifiedBefore: "date-time",
    modifiedOnOrAfter: "date-time",
    page: "plain",
    pageSize: "plain",
    includeTotal: "plain",
    sort: "plain",
    active: "plain",
    locationId: "plain",
    sourceJobId: "plain",
    installedEquipmentId: "plain",
  },
  caps: { ids: 50 },
  response: "json",
  paging: { kind: "page", first: 1, size: 500 },
  failures: [400],
};

const CREATE_SPEC: OperationSpec = {
  id: "Findings_Create",
  name: "findings.findings.create",
  method: "POST",
  path: "/findings/v2/tenant/{tenant}/location-findings",
  body: "json",
  known: { check: checkKeys, keys: FINDING_CREATE_REQUEST_KEYS },
  response: "json",
  failures: [400],
};

const GET_SPEC: OperationSpec = {
  id: "Findings_Get",
  name: "findings.findings.get",
  method: "GET",
  path: "/findings/v2/tenant/{tenant}/location-findings/{id}",
  response: "json",
  failures: [400, 404],
};

const UPDATE_SPEC: OperationSpec = {
  id: "Findings_Update",
  name: "findings.findings.update",
  method: "PATCH",
  path: "/findings/v2/tenant/{tenant}/location-findings/{id}",
  body: "json",
  known: { check: checkKeys, keys: FINDING_UPDATE_REQUEST_KEYS },
  response: "json",
  failures: [400, 404],
};

const LIST_ATTACHMENTS_SPEC: OperationSpec = {
  id: "Findings_GetFindingAttachments",
  name: "findings.findings.listAttachments",
  method: "GET",
  path: "/findings/v2/tenant/{tenant}/location-findings/{id}/attachments",
  query: {
    ids: "csv",
    createdBefore: "date-time",
    createdOnOrAfter: "date-time",
    page: "plain",
    pageSize: "plain",
    includeTotal: "plain",
    sort: "plain",
  },
  caps: { ids: 50 },
  response: "json",
  paging: { kind: "page", first: 1, size: 500 },
  failures: [400, 404],
};

const CREATE_ATTACHMENT_SPEC: OperationSpec = {
  id: "Findings_CreateFindingAttachment",
  name: "findings.findings.createAttachment",
  method: "POST",
  path: "/findings/v2/tenant/{tenant}/location-findings/{id}/attachments",
  body: "json",
  known: { check: checkKeys, keys: FINDING_ATTACHMENT_CREATE_REQUEST_KEYS },
  response: "json",
  failures: [400, 404, 409],
};

const GET_ATTACHMENT_SPEC: OperationSpec = {
  id: "Findings_GetFindingAttachment",
  name: "findings.findings.getAttachment",
  method: "GET",
  path: "/findings/v2/tenant/{tenant}/location-findings/{id}/attachments/{attachmentId}",
  response: "json",
  failures: [400, 404],
};

const DELETE_ATTACHMENT_SPEC: OperationSpec = {
  id: "Findings_DeleteFindingAttachment",
  name: "findings.findings.deleteAttachment",
  method: "DELETE",
  path: "/findings/v2/tenant/{tenant}/location-findings/{id}/attachments/{attachmentId}",
  response: "none",
  failures: [400],
};

const UPDATE_ATTACHMENT_SPEC: OperationSpec = {
  id: "Findings_UpdateFindingAttachment",
  name: "findings.findings.updateAttachment",
  method: "PATCH",
  path: "/findings/v2/tenant/{tenant}/location-findings/{id}/attachments/{attachmentId}",
  body: "json",
  known: { check: checkKeys, keys: FINDING_ATTACHMENT_UPDATE_REQUEST_KEYS },
  response: "json",
  failures: [400, 404, 409],
};
