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
  CREATE_FOLLOW_UP_REQUEST_KEYS,
  DISMISS_LEAD_REQUEST_KEYS,
  LEAD_CREATE_REQUEST_KEYS,
  LEAD_NOTE_CREATE_REQUEST_KEYS,
  LEAD_UPDATE_REQUEST_KEYS,
  SUBMIT_LEAD_FORM_REQUEST_KEYS,
} from "../body-keys.js";
import type {
  CreateFollowUpRequest,
  DismissLeadRequest,
  FollowUpResponse,
  LeadCreateRequest,
  LeadNoteCreateRequest,
  LeadResponse,
  LeadUpdateRequest,
  LeadsListNotesQuery,
  LeadsListQuery,
  LeadsSubmitFormQuery,
  NoteResponse,
  SubmitLeadFormRequest,
  SubmitLeadFormResponse,
} from "../types.js";

/**
 * Leads of the CRM API: 9 operations (`get`, `update`, `list`, `create`, `createFollowUp`, `listNotes`, …).
 */
export class Leads extends Resource {
  /**
   * Get one lead.
   *
   * `GET /crm/v2/tenant/{tenant}/leads/{id}`
   *
   * Needs the scope `tn.crm.leads:r`.
   *
   * @param id id of the lead
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: an id in the path is not valid.
   * @throws `NotFoundError` 404: no lead has this `id`.
   * @see https://developer.servicetitan.io/docs/apis/tenant-crm-v2/endpoints/Leads_Get
   * @example
   * ```ts
   * const lead = await crm.leads.get(12);
   * ```
   */
  get(id: number, options?: CallOptions): ApiPromise<LeadResponse> {
    return this.client.call<LeadResponse>(GET_SPEC, { path: [id], options });
  }

  /**
   * Update a lead.
   *
   * `PATCH /crm/v2/tenant/{tenant}/leads/{id}`
   *
   * Needs the scope `tn.crm.leads:w`.
   *
   * @param id id of the lead
   * @param body the fields to change
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: what is sent is not valid; `errors` names the fields.
   * @see https://developer.servicetitan.io/docs/apis/tenant-crm-v2/endpoints/Leads_Update
   * @example
   * ```ts
   * const lead = await crm.leads.update(12, { summary: "No cooling on the upper floor" });
   * ```
   */
  update<const Dry = undefined>(
    id: number,
    body: LeadUpdateRequest,
    options?: WriteOptions<Dry>,
  ): ApiPromise<Written<LeadResponse, Dry>> {
    return this.client.call<LeadResponse, Dry>(UPDATE_SPEC, { path: [id], body, options });
  }

  /**
   * List leads.
   *
   * `ids` takes up to 50 values in one call.
   *
   * `GET /crm/v2/tenant/{tenant}/leads`
   *
   * A list: `for await` goes through all pages. More than 50 `ids` are fetched in several calls.
   * Needs the scope `tn.crm.leads:r`.
   *
   * @param query which leads to list, and in which order
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: a parameter is not valid; `errors` names it.
   * @see https://developer.servicetitan.io/docs/apis/tenant-crm-v2/endpoints/Leads_GetList
   * @example
   * ```ts
   * for await (const lead of crm.leads.list({ modifiedOnOrAfter: "2025-01-01T00:00:00Z" })) {
   *   console.log(lead.id);
   * }
   * ```
   */
  list(query?: LeadsListQuery | null, options?: ListOptions): PagePromise<LeadResponse> {
    return new PagePromise(this.client, LIST_SPEC, { query, options });
  }

  /**
   * Create a lead.
   *
   * `POST /crm/v2/tenant/{tenant}/leads`
   *
   * Needs the scope `tn.crm.leads:w`.
   *
   * @param body the lead to create
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: what is sent is not valid; `errors` names the fields.
   * @see https://developer.servicetitan.io/docs/apis/tenant-crm-v2/endpoints/Leads_Create
   * @example
   * ```ts
   * const lead = await crm.leads.create({ campaignId: 12, summary: "No cooling on the upper floor" });
   * ```
   */
  create<const Dry = undefined>(
    body: LeadCreateRequest,
    options?: WriteOptions<Dry>,
  ): ApiPromise<Written<LeadResponse, Dry>> {
    return this.client.call<LeadResponse, Dry>(CREATE_SPEC, { body, options });
  }

  /**
   * Add a follow-up to a lead.
   *
   * `POST /crm/v2/tenant/{tenant}/leads/{id}/follow-up`
   *
   * Needs the scope `tn.crm.leads:w`.
   *
   * @param id id of the lead
   * @param body the follow up to create
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: what is sent is not valid; `errors` names the fields.
   * @see https://developer.servicetitan.io/docs/apis/tenant-crm-v2/endpoints/Leads_CreateFollowUp
   * @example
   * ```ts
   * const followUp = await crm.leads.createFollowUp(12, { followUpDate: "2025-10-07T14:00:00Z" });
   * ```
   */
  createFollowUp<const Dry = undefined>(
    id: number,
    body: CreateFollowUpRequest,
    options?: WriteOptions<Dry>,
  ): ApiPromise<Written<FollowUpResponse, Dry>> {
    return this.client.call<FollowUpResponse, Dry>(CREATE_FOLLOW_UP_SPEC, { path: [id], body, options });
  }

  /**
   * List the notes of a lead.
   *
   * `GET /crm/v2/tenant/{tenant}/leads/{id}/notes`
   *
   * A list: `for await` goes through all pages.
   * Needs the scope `tn.crm.leads:r`.
   *
   * @param id id of the lead
   * @param query which notes to list
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: a parameter is not valid; `errors` names it.
   * @throws `NotFoundError` 404: no lead has this `id`.
   * @see https://developer.servicetitan.io/docs/apis/tenant-crm-v2/endpoints/Leads_GetNotes
   * @example
   * ```ts
   * for await (const note of crm.leads.listNotes(12, { modifiedOnOrAfter: "2025-01-01T00:00:00Z" })) {
   *   console.log(note.id);
   * }
   * ```
   */
  listNotes(
    id: number,
    query?: LeadsListNotesQuery | null,
    options?: ListOptions,
  ): PagePromise<NoteResponse> {
    return new PagePromise(this.client, LIST_NOTES_SPEC, { path: [id], query, options });
  }

  /**
   * Add a note to a lead.
   *
   * `POST /crm/v2/tenant/{tenant}/leads/{id}/notes`
   *
   * Needs the scope `tn.crm.leads:w`.
   *
   * @param id id of the lead
   * @param body the note to create
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: what is sent is not valid; `errors` names the fields.
   * @throws `NotFoundError` 404: no lead has this `id`.
   * @see https://developer.servicetitan.io/docs/apis/tenant-crm-v2/endpoints/Leads_CreateNote
   * @example
   * ```ts
   * const note = await crm.leads.createNote(12, { text: "Nothing to add" });
   * ```
   */
  createNote<const Dry = undefined>(
    id: number,
    body: LeadNoteCreateRequest,
    options?: WriteOptions<Dry>,
  ): ApiPromise<Written<NoteResponse, Dry>> {
    return this.client.call<NoteResponse, Dry>(CREATE_NOTE_SPEC, { path: [id], body, options });
  }

  /**
   * Dismiss a lead.
   *
   * A success has no body.
   *
   * `POST /crm/v2/tenant/{tenant}/leads/{id}/dismiss`
   *
   * Needs the scope `tn.crm.leads:w`.
   *
   * @param id id of the lead
   * @param body what is sent
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: what is sent is not valid; `errors` names the fields.
   * @throws `NotFoundError` 404: no lead has this `id`.
   * @see https://developer.servicetitan.io/docs/apis/tenant-crm-v2/endpoints/Leads_Dismiss
   * @example
   * ```ts
   * await crm.leads.dismiss(12, { dismissingReasonId: 12 });
   * ```
   */
  dismiss<const Dry = undefined>(
    id: number,
    body: DismissLeadRequest,
    options?: WriteOptions<Dry>,
  ): ApiPromise<Written<void, Dry>> {
    return this.client.call<void, Dry>(DISMISS_SPEC, { path: [id], body, options });
  }

  /**
   * Submit a lead form.
   *
   * Creates a lead from what a visitor entered into a form.
   *
   * `POST /crm/v2/tenant/{tenant}/leads/form`
   *
   * Needs the scope `tn.crm.leads:w`.
   *
   * @param body what is sent
   * @param query what is asked for
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: what is sent is not valid; `errors` names the fields.
   * @see https://developer.servicetitan.io/docs/apis/tenant-crm-v2/endpoints/Leads_SubmitLeadForm
   * @example
   * ```ts
   * const form = await crm.leads.submitForm({ name: "HVAC Install" });
   * ```
   */
  submitForm<const Dry = undefined>(
    body: SubmitLeadFormRequest,
    query?: LeadsSubmitFormQuery | null,
    options?: WriteOptions<Dry>,
  ): ApiPromise<Written<SubmitLeadFormResponse, Dry>> {
    return this.client.call<SubmitLeadFormResponse, Dry>(SUBMIT_FORM_SPEC, { body, query, options });
  }
}

const GET_SPEC: OperationSpec = {
  id: "Leads_Get",
  name: "crm.leads.get",
  method: "GET",
  path: "/crm/v2/tenant/{tenant}/leads/{id}",
  response: "json",
  failures: [400, 404],
};

const UPDATE_SPEC: OperationSpec = {
  id: "Leads_Update",
  name: "crm.leads.update",
  method: "PATCH",
  path: "/crm/v2/tenant/{tenant}/leads/{id}",
  body: "json",
  known: { check: checkKeys, keys: LEAD_UPDATE_REQUEST_KEYS },
  response: "json",
  failures: [400],
};

const LIST_SPEC: OperationSpec = {
  id: "Leads_GetList",
  name: "crm.leads.list",
  method: "GET",
  path: "/crm/v2/tenant/{tenant}/leads",
  query: {
    page: "plain",
    pageSize: "plain",
    includeTotal: "plain",
    ids: "csv",
    createdBefore: "date-time",
    createdOnOrAfter: "date-time",
    modifiedBefore: "date-time",
    modifiedOnOrAfter: "date-time",
    customerId: "plain",
    isProspect: "plain",
    withoutCustomer: "plain",
    status: "plain",
    customerCity: "plain",
    customerState: "plain",
    customerZip: "plain",
    customerCreatedOnOrAfter: "date-time",
    customerCreatedBefore: "date-time",
    customerModifiedOnOrAfter: "date-time",
    sort: "plain",
    genPermUrl: "plain",
    leadCustomerName: "plain",
    leadPhone: "plain",
    isCaptureSourceForm: "plain",
  },
  caps: { ids: 50 },
  response: "json",
  paging: { kind: "page", first: 1, size: 500 },
  failures: [400],
};

const CREATE_SPEC: OperationSpec = {
  id: "Leads_Create",
  name: "crm.leads.create",
  method: "POST",
  path: "/crm/v2/tenant/{tenant}/leads",
  body: "json",
  known: { check: checkKeys, keys: LEAD_CREATE_REQUEST_KEYS },
  response: "json",
  failures: [400],
};

const CREATE_FOLLOW_UP_SPEC: OperationSpec = {
  id: "Leads_CreateFollowUp",
  name: "crm.leads.createFollowUp",
  method: "POST",
  path: "/crm/v2/tenant/{tenant}/leads/{id}/follow-up",
  body: "json",
  known: { check: checkKeys, keys: CREATE_FOLLOW_UP_REQUEST_KEYS },
  response: "json",
  failures: [400],
};

const LIST_NOTES_SPEC: OperationSpec = {
  id: "Leads_GetNotes",
  name: "crm.leads.listNotes",
  method: "GET",
  path: "/crm/v2/tenant/{tenant}/leads/{id}/notes",
  query: {
    page: "plain",
    pageSize: "plain",
    includeTotal: "plain",
    createdBefore: "date-time",
    createdOnOrAfter: "date-time",
    modifiedBefore: "date-time",
    modifiedOnOrAfter: "date-time",
  },
  response: "json",
  paging: { kind: "page", first: 1, size: 500 },
  failures: [400, 404],
};

const CREATE_NOTE_SPEC: OperationSpec = {
  id: "Leads_CreateNote",
  name: "crm.leads.createNote",
  method: "POST",
  path: "/crm/v2/tenant/{tenant}/leads/{id}/notes",
  body: "json",
  known: { check: checkKeys, keys: LEAD_NOTE_CREATE_REQUEST_KEYS },
  response: "json",
  failures: [400, 404],
};

const DISMISS_SPEC: OperationSpec = {
  id: "Leads_Dismiss",
  name: "crm.leads.dismiss",
  method: "POST",
  path: "/crm/v2/tenant/{tenant}/leads/{id}/dismiss",
  body: "json",
  known: { check: checkKeys, keys: DISMISS_LEAD_REQUEST_KEYS },
  response: "none",
  failures: [400, 404],
};

const SUBMIT_FORM_SPEC: OperationSpec = {
  id: "Leads_SubmitLeadForm",
  name: "crm.leads.submitForm",
  method: "POST",
  path: "/crm/v2/tenant/{tenant}/leads/form",
  query: { id: "plain" },
  body: "json",
  known: { check: checkKeys, keys: SUBMIT_LEAD_FORM_REQUEST_KEYS },
  response: "json",
  failures: [400],
};
