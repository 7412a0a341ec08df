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
import {
  INSTALLED_EQUIPMENT_CREATE_REQUEST_KEYS,
  INSTALLED_EQUIPMENT_UPDATE_REQUEST_KEYS,
  INSTALLED_EQUIPMENT_UPLOAD_ATTACHMENT_BODY_KEYS,
} from "../body-keys.js";
import type {
  AttachmentUploadResponse,
  CustomFieldType,
  InstalledEquipmentCreateRequest,
  InstalledEquipmentDetailedResponse,
  InstalledEquipmentDownloadAttachmentQuery,
  InstalledEquipmentListCustomFieldTypesQuery,
  InstalledEquipmentListQuery,
  InstalledEquipmentResponse,
  InstalledEquipmentUpdateRequest,
  InstalledEquipmentUploadAttachmentBody,
} from "../types.js";

/**
 * Installed equipment of the Equipment Systems API: 7 operations (`list`, `create`, `get`, `update`, `downloadAttachment`, `uploadAttachment`, …).
 */
export class InstalledEquipment extends Resource {
  /**
   * List installed equipment.
   *
   * `ids` takes up to 50 values in one call.
   *
   * `GET /equipmentsystems/v2/tenant/{tenant}/installed-equipment`
   *
   * A list: `for await` goes through all pages. More than 50 `locationIds`, `ids` are fetched in several calls.
   * Needs the scope `tn.eqs.installedequipment:r`.
   *
   * @param query which installed equipment to list, and in which order
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: a parameter is not valid; `errors` names it.
   * @see https://developer.servicetitan.io/docs/apis/tenant-equipment-systems-v2/endpoints/InstalledEquipment_GetList
   * @example
   * ```ts
   * for await (const installedEquipment of equipmentSystems.installedEquipment.list({
   *   modifiedOnOrAfter: "2025-01-01T00:00:00Z",
   * })) {
   *   console.log(installedEquipment.id);
   * }
   * ```
   */
  list(
    query?: InstalledEquipmentListQuery | null,
    options?: ListOptions,
  ): PagePromise<InstalledEquipmentResponse> {
    return new PagePromise(this.client, LIST_SPEC, { query, options });
  }

  /**
   * Create an installed piece of equipment.
   *
   * `POST /equipmentsystems/v2/tenant/{tenant}/installed-equipment`
   *
   * Needs the scope `tn.eqs.installedequipment:w`.
   *
   * @param body the installed equipment to create
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: what is sent is not valid; `errors` names the fields.
   * @throws `NotFoundError` 404: something that the call refers to does not exist.
   * @throws `ConflictError` 409: such an installed equipment exists already, or its state forbids it.
   * @see https://developer.servicetitan.io/docs/apis/tenant-equipment-systems-v2/endpoints/InstalledEquipment_Create
   * @example
   * ```ts
   * const installedEquipment = await equipmentSystems.installedEquipment.create({ locationId: 12 });
   * ```
   */
  create<const Dry = undefined>(
    body: InstalledEquipmentCreateRequest,
    options?: WriteOptions<Dry>,
  ): ApiPromise<Written<InstalledEquipmentDetailedResponse, Dry>> {
    return this.client.call<InstalledEquipmentDetailedResponse, Dry>(CREATE_SPEC, { body, options });
  }

  /**
   * Get one installed piece of equipment.
   *
   * `GET /equipmentsystems/v2/tenant/{tenant}/installed-equipment/{id}`
   *
   * Needs the scope `tn.eqs.installedequipment:r`.
   *
   * @param id id of the installed equipment
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: an id in the path is not valid.
   * @throws `NotFoundError` 404: no installed equipment has this `id`.
   * @see https://developer.servicetitan.io/docs/apis/tenant-equipment-systems-v2/endpoints/InstalledEquipment_Get
   * @example
   * ```ts
   * const installedEquipment = await equipmentSystems.installedEquipment.get(12);
   * ```
   */
  get(id: number, options?: CallOptions): ApiPromise<InstalledEquipmentDetailedResponse> {
    return this.client.call<InstalledEquipmentDetailedResponse>(GET_SPEC, { path: [id], options });
  }

  /**
   * Update an installed piece of equipment.
   *
   * `typeId` is dropped; the field is `equipmentTypeId`. Fields about ageing stay empty until the record is changed. (Reported by one user, not confirmed.)
   *
   * `PATCH /equipmentsystems/v2/tenant/{tenant}/installed-equipment/{id}`
   *
   * Needs the scope `tn.eqs.installedequipment:w`.
   *
   * @param id id of the installed equipment
   * @param body the fields to change
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: what is sent is not valid; `errors` names the fields.
   * @throws `NotFoundError` 404: no installed equipment has this `id`.
   * @throws `ConflictError` 409: the state of the installed equipment forbids it.
   * @see https://developer.servicetitan.io/docs/apis/tenant-equipment-systems-v2/endpoints/InstalledEquipment_Update
   * @example
   * ```ts
   * const installedEquipment = await equipmentSystems.installedEquipment.update(12, {
   *   name: "Water heater, 50 gal",
   * });
   * ```
   */
  update<const Dry = undefined>(
    id: number,
    body: InstalledEquipmentUpdateRequest,
    options?: WriteOptions<Dry>,
  ): ApiPromise<Written<InstalledEquipmentDetailedResponse, Dry>> {
    return this.client.call<InstalledEquipmentDetailedResponse, Dry>(UPDATE_SPEC, {
      path: [id],
      body,
      options,
    });
  }

  /**
   * Download an attachment of installed equipment.
   *
   * Answers the file or a redirect to temporary storage; credentials must not be sent there.
   *
   * `GET /equipmentsystems/v2/tenant/{tenant}/installed-equipment/attachments`
   *
   * Follows the redirect to the file, without credentials.
   * Needs the scope `tn.eqs.installedequipment:r`.
   *
   * @param query what is asked for
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: a parameter is not valid; `errors` names it.
   * @throws `NotFoundError` 404: something that the call refers to does not exist.
   * @see https://developer.servicetitan.io/docs/apis/tenant-equipment-systems-v2/endpoints/InstalledEquipment_Get2
   * @example
   * ```ts
   * const file = await equipmentSystems.installedEquipment.downloadAttachment();
   * ```
   */
  downloadAttachment(
    query?: InstalledEquipmentDownloadAttachmentQuery | null,
    options?: CallOptions,
  ): ApiPromise<BinaryResponse> {
    return this.client.call<BinaryResponse>(DOWNLOAD_ATTACHMENT_SPEC, { query, options });
  }

  /**
   * Upload an attachment for installed equipment.
   *
   * The body is sent as `multipart/form-data` with the file in the part `file`.
   *
   * `POST /equipmentsystems/v2/tenant/{tenant}/installed-equipment/attachments`
   *
   * Needs the scope `tn.eqs.installedequipment:w`.
   *
   * @param body what is sent
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: what is sent is not valid; `errors` names the fields.
   * @see https://developer.servicetitan.io/docs/apis/tenant-equipment-systems-v2/endpoints/InstalledEquipment_PostAttachment
   * @example
   * ```ts
   * const attachment = await equipmentSystems.installedEquipment.uploadAttachment({
   *   file: { data: "what the file holds", name: "file.txt" },
   * });
   * ```
   */
  uploadAttachment<const Dry = undefined>(
    body: InstalledEquipmentUploadAttachmentBody,
    options?: WriteOptions<Dry>,
  ): ApiPromise<Written<AttachmentUploadResponse, Dry>> {
    return this.client.call<AttachmentUploadResponse, Dry>(UPLOAD_ATTACHMENT_SPEC, { body, options });
  }

  /**
   * List the custom field types of installed equipment.
   *
   * `GET /equipmentsystems/v2/tenant/{tenant}/installed-equipment/custom-field-types`
   *
   * A list: `for await` goes through all pages.
   * Needs the scope `tn.eqs.installedequipment:r`.
   *
   * @param query which custom field types to list
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: a parameter is not valid; `errors` names it.
   * @see https://developer.servicetitan.io/docs/apis/tenant-equipment-systems-v2/endpoints/InstalledEquipment_GetCustomFieldTypes
   * @example
   * ```ts
   * for await (const customFieldType of equipmentSystems.installedEquipment.listCustomFieldTypes({
   *   page: 1,
   *   pageSize: 100,
   *   descending: true,
   * })) {
   *   console.log(customFieldType.id);
   * }
   * ```
   */
  listCustomFieldTypes(
    query: InstalledEquipmentListCustomFieldTypesQuery,
    options?: ListOptions,
  ): PagePromise<CustomFieldType> {
    return new PagePromise(this.client, LIST_CUSTOM_FIELD_TYPES_SPEC, { query, options });
  }
}

const LIST_SPEC: OperationSpec = {
  id: "InstalledEquipment_GetList",
  name: "equipmentSystems.installedEquipment.list",
  method: "GET",
  path: "/equipmentsystems/v2/tenant/{tenant}/installed-equipment",
  query: {
    locationIds: "csv",
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
  },
  caps: { locationIds: 50, ids: 50 },
  response: "json",
  paging: { kind: "page", first: 1, size: 500 },
  failures: [400],
};

const CREATE_SPEC: OperationSpec = {
  id: "InstalledEquipment_Create",
  name: "equipmentSystems.installedEquipment.create",
  method: "POST",
  path: "/equipmentsystems/v2/tenant/{tenant}/installed-equipment",
  body: "json",
  known: { check: checkKeys, keys: INSTALLED_EQUIPMENT_CREATE_REQUEST_KEYS },
  response: "json",
  failures: [400, 404, 409],
};

const GET_SPEC: OperationSpec = {
  id: "InstalledEquipment_Get",
  name: "equipmentSystems.installedEquipment.get",
  method: "GET",
  path: "/equipmentsystems/v2/tenant/{tenant}/installed-equipment/{id}",
  response: "json",
  failures: [400, 404],
};

const UPDATE_SPEC: OperationSpec = {
  id: "InstalledEquipment_Update",
  name: "equipmentSystems.installedEquipment.update",
  method: "PATCH",
  path: "/equipmentsystems/v2/tenant/{tenant}/installed-equipment/{id}",
  body: "json",
  known: { check: checkKeys, keys: INSTALLED_EQUIPMENT_UPDATE_REQUEST_KEYS },
  response: "json",
  failures: [400, 404, 409],
};

const DOWNLOAD_ATTACHMENT_SPEC: OperationSpec = {
  id: "InstalledEquipment_Get2",
  name: "equipmentSystems.installedEquipment.downloadAttachment",
  method: "GET",
  path: "/equipmentsystems/v2/tenant/{tenant}/installed-equipment/attachments",
  query: { path: "plain" },
  response: "redirect",
  read: readFile,
  follow: neverInside,
  failures: [400, 404],
};

const UPLOAD_ATTACHMENT_SPEC: OperationSpec = {
  id: "InstalledEquipment_PostAttachment",
  name: "equipmentSystems.installedEquipment.uploadAttachment",
  method: "POST",
  path: "/equipmentsystems/v2/tenant/{tenant}/installed-equipment/attachments",
  body: { mediaType: "multipart/form-data", write: writeMultipart, parts: { file: { as: "file" } } },
  known: { check: checkKeys, keys: INSTALLED_EQUIPMENT_UPLOAD_ATTACHMENT_BODY_KEYS },
  response: "json",
  failures: [400],
};

const LIST_CUSTOM_FIELD_TYPES_SPEC: OperationSpec = {
  id: "InstalledEquipment_GetCustomFieldTypes",
  name: "equipmentSystems.installedEquipment.listCustomFieldTypes",
  method: "GET",
  path: "/equipmentsystems/v2/tenant/{tenant}/installed-equipment/custom-field-types",
  query: {
    page: "plain",
    pageSize: "plain",
    descending: "plain",
    createdBefore: "date-time",
    createdOnOrAfter: "date-time",
    modifiedBefore: "date-time",
    modifiedOnOrAfter: "date-time",
    sortBy: "plain",
  },
  response: "json",
  paging: { kind: "page", first: 1, size: 500 },
  failures: [400],
};
