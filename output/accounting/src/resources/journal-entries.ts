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
  dottedStyle,
} from "@st-v2/runtime";
import {
  JOURNAL_ENTRY_CREATE_REQUEST_KEYS,
  JOURNAL_ENTRY_SAVE_REQUEST_KEYS,
  JOURNAL_ENTRY_SYNC_UPDATE_REQUEST_KEYS,
  JOURNAL_ENTRY_UPDATE_REQUEST_KEYS,
} from "../body-keys.js";
import type {
  JournalEntriesListDetailsQuery,
  JournalEntriesListQuery,
  JournalEntriesListSummaryQuery,
  JournalEntryCreateRequest,
  JournalEntryDetailsResponse,
  JournalEntryResponse,
  JournalEntrySaveRequest,
  JournalEntrySummaryResponse,
  JournalEntrySyncUpdateRequest,
  JournalEntryUpdateRequest,
} from "../types.js";

/**
 * Journal entries of the Accounting API: 9 operations (`get`, `replace`, `delete`, `update`, `list`, `create`, …).
 */
export class JournalEntries extends Resource {
  /**
   * Get one journal entry.
   *
   * `GET /accounting/v2/tenant/{tenant}/journal-entries/{id}`
   *
   * Needs the scope `tn.acc.journalentries:r`.
   *
   * @param id id of the journal entry
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: an id in the path is not valid.
   * @see https://developer.servicetitan.io/docs/apis/tenant-accounting-v2/endpoints/JournalEntries_Get
   * @example
   * ```ts
   * const journalEntry = await accounting.journalEntries.get("8661d16a-0bed-4f3a-aa25-a723358f235c");
   * ```
   */
  get(id: string, options?: CallOptions): ApiPromise<JournalEntryResponse> {
    return this.client.call<JournalEntryResponse>(GET_SPEC, { path: [id], options });
  }

  /**
   * Replace a journal entry.
   *
   * A success has no body.
   *
   * `PUT /accounting/v2/tenant/{tenant}/journal-entries/{id}`
   *
   * Needs the scope `tn.acc.journalentries:w`.
   *
   * @param id id of the journal entry
   * @param body the journal entry as it is to be
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: what is sent is not valid; `errors` names the fields.
   * @see https://developer.servicetitan.io/docs/apis/tenant-accounting-v2/endpoints/JournalEntries_FullUpdate
   * @example
   * ```ts
   * await accounting.journalEntries.replace("8661d16a-0bed-4f3a-aa25-a723358f235c", {
   *   status: "Open",
   *   versionId: 16,
   * });
   * ```
   */
  replace<const Dry = undefined>(
    id: string,
    body: JournalEntrySaveRequest,
    options?: WriteOptions<Dry>,
  ): ApiPromise<Written<void, Dry>> {
    return this.client.call<void, Dry>(REPLACE_SPEC, { path: [id], body, options });
  }

  /**
   * Delete a journal entry.
   *
   * A success has no body.
   *
   * `DELETE /accounting/v2/tenant/{tenant}/journal-entries/{id}`
   *
   * Needs the scope `tn.acc.journalentries:w`.
   *
   * @param id id of the journal entry
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: an id in the path is not valid.
   * @see https://developer.servicetitan.io/docs/apis/tenant-accounting-v2/endpoints/JournalEntries_DeleteJournalEntry
   * @example
   * ```ts
   * await accounting.journalEntries.delete("8661d16a-0bed-4f3a-aa25-a723358f235c");
   * ```
   */
  delete<const Dry = undefined>(id: string, options?: WriteOptions<Dry>): ApiPromise<Written<void, Dry>> {
    return this.client.call<void, Dry>(DELETE_SPEC, { path: [id], options });
  }

  /**
   * Update a journal entry.
   *
   * `PATCH /accounting/v2/tenant/{tenant}/journal-entries/{id}`
   *
   * Needs the scope `tn.acc.journalentries:w`.
   *
   * @param id id of the journal entry
   * @param body the fields to change
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: what is sent is not valid; `errors` names the fields.
   * @see https://developer.servicetitan.io/docs/apis/tenant-accounting-v2/endpoints/JournalEntries_Update
   * @example
   * ```ts
   * const journalEntry = await accounting.journalEntries.update(
   *   "8661d16a-0bed-4f3a-aa25-a723358f235c",
   *   { customFields: { key1: "Special" } },
   * );
   * ```
   */
  update<const Dry = undefined>(
    id: string,
    body: JournalEntryUpdateRequest,
    options?: WriteOptions<Dry>,
  ): ApiPromise<Written<JournalEntryResponse, Dry>> {
    return this.client.call<JournalEntryResponse, Dry>(UPDATE_SPEC, { path: [id], body, options });
  }

  /**
   * List journal entries.
   *
   * `ids`, `exportedBy`, `businessUnitIds`, `serviceAgreementIds` and `refNumber` take up to 50 values each in one call. Up to 500 rows per page.
   *
   * `GET /accounting/v2/tenant/{tenant}/journal-entries`
   *
   * A list: `for await` goes through all pages. More than 50 `ids`, `exportedBy`, `businessUnitIds`, `serviceAgreementIds`, `refNumber` are fetched in several calls.
   * Needs the scope `tn.acc.journalentries:r`.
   *
   * @param query which journal entries to list, and in which order
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: a parameter is not valid; `errors` names it.
   * @see https://developer.servicetitan.io/docs/apis/tenant-accounting-v2/endpoints/JournalEntries_GetList
   * @example
   * ```ts
   * for await (const journalEntry of accounting.journalEntries.list({
   *   modifiedOnOrAfter: "2025-01-01T00:00:00Z",
   * })) {
   *   console.log(journalEntry.id);
   * }
   * ```
   */
  list(query?: JournalEntriesListQuery | null, options?: ListOptions): PagePromise<JournalEntryResponse> {
    return new PagePromise(this.client, LIST_SPEC, { query, options });
  }

  /**
   * Create a journal entry.
   *
   * A success has no body.
   *
   * `POST /accounting/v2/tenant/{tenant}/journal-entries`
   *
   * Needs the scope `tn.acc.journalentries:w`.
   *
   * @param body the journal entry to create
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: what is sent is not valid; `errors` names the fields.
   * @see https://developer.servicetitan.io/docs/apis/tenant-accounting-v2/endpoints/JournalEntries_CreateJournalEntry
   * @example
   * ```ts
   * await accounting.journalEntries.create({ status: "Open", versionId: 16 });
   * ```
   */
  create<const Dry = undefined>(
    body: JournalEntryCreateRequest,
    options?: WriteOptions<Dry>,
  ): ApiPromise<Written<void, Dry>> {
    return this.client.call<void, Dry>(CREATE_SPEC, { body, options });
  }

  /**
   * Get the summary lines of a journal entry.
   *
   * Up to 500 rows per page.
   *
   * `GET /accounting/v2/tenant/{tenant}/journal-entries/{id}/summary`
   *
   * A list: `for await` goes through all pages.
   * Needs the scope `tn.acc.journalentries:r`.
   *
   * @param id id of the journal entry
   * @param query which summary to list
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: a parameter is not valid; `errors` names it.
   * @see https://developer.servicetitan.io/docs/apis/tenant-accounting-v2/endpoints/JournalEntries_GetSummary
   * @example
   * ```ts
   * for await (const summary of accounting.journalEntries.listSummary(
   *   "8661d16a-0bed-4f3a-aa25-a723358f235c",
   * )) {
   *   console.log(summary);
   * }
   * ```
   */
  listSummary(
    id: string,
    query?: JournalEntriesListSummaryQuery | null,
    options?: ListOptions,
  ): PagePromise<JournalEntrySummaryResponse> {
    return new PagePromise(this.client, LIST_SUMMARY_SPEC, { path: [id], query, options });
  }

  /**
   * Get the detail lines of a journal entry.
   *
   * Up to 500 rows per page.
   *
   * `GET /accounting/v2/tenant/{tenant}/journal-entries/{id}/details`
   *
   * A list: `for await` goes through all pages.
   * Needs the scope `tn.acc.journalentries:r`.
   *
   * @param id id of the journal entry
   * @param query which details to list
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: a parameter is not valid; `errors` names it.
   * @see https://developer.servicetitan.io/docs/apis/tenant-accounting-v2/endpoints/JournalEntries_GetDetails
   * @example
   * ```ts
   * for await (const detail of accounting.journalEntries.listDetails(
   *   "8661d16a-0bed-4f3a-aa25-a723358f235c",
   * )) {
   *   console.log(detail);
   * }
   * ```
   */
  listDetails(
    id: string,
    query?: JournalEntriesListDetailsQuery | null,
    options?: ListOptions,
  ): PagePromise<JournalEntryDetailsResponse> {
    return new PagePromise(this.client, LIST_DETAILS_SPEC, { path: [id], query, options });
  }

  /**
   * Update the sync status of a journal entry.
   *
   * `PATCH /accounting/v2/tenant/{tenant}/journal-entries/{id}/sync`
   *
   * Needs the scope `tn.acc.journalentries:w`.
   *
   * @param id id of the journal entry
   * @param body the fields to change
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: what is sent is not valid; `errors` names the fields.
   * @see https://developer.servicetitan.io/docs/apis/tenant-accounting-v2/endpoints/JournalEntries_SyncUpdate
   * @example
   * ```ts
   * const sync = await accounting.journalEntries.syncUpdate("8661d16a-0bed-4f3a-aa25-a723358f235c", {
   *   syncStatus: "NotSynced",
   * });
   * ```
   */
  syncUpdate<const Dry = undefined>(
    id: string,
    body: JournalEntrySyncUpdateRequest,
    options?: WriteOptions<Dry>,
  ): ApiPromise<Written<JournalEntryResponse, Dry>> {
    return this.client.call<JournalEntryResponse, Dry>(SYNC_UPDATE_SPEC, { path: [id], body, options });
  }
}

const GET_SPEC: OperationSpec = {
  id: "JournalEntries_Get",
  name: "accounting.journalEntries.get",
  method: "GET",
  path: "/accounting/v2/tenant/{tenant}/journal-entries/{id}",
  response: "json",
  failures: [400],
};

const REPLACE_SPEC: OperationSpec = {
  id: "JournalEntries_FullUpdate",
  name: "accounting.journalEntries.replace",
  method: "PUT",
  path: "/accounting/v2/tenant/{tenant}/journal-entries/{id}",
  body: "json",
  known: { check: checkKeys, keys: JOURNAL_ENTRY_SAVE_REQUEST_KEYS },
  response: "none",
  failures: [400],
};

const DELETE_SPEC: OperationSpec = {
  id: "JournalEntries_DeleteJournalEntry",
  name: "accounting.journalEntries.delete",
  method: "DELETE",
  path: "/accounting/v2/tenant/{tenant}/journal-entries/{id}",
  response: "none",
  failures: [400],
};

const UPDATE_SPEC: OperationSpec = {
  id: "JournalEntries_Update",
  name: "accounting.journalEntries.update",
  method: "PATCH",
  path: "/accounting/v2/tenant/{tenant}/journal-entries/{id}",
  body: "json",
  known: { check: checkKeys, keys: JOURNAL_ENTRY_UPDATE_REQUEST_KEYS },
  response: "json",
  failures: [400],
};

const LIST_SPEC: OperationSpec = {
  id: "JournalEntries_GetList",
  name: "accounting.journalEntries.list",
  method: "GET",
  path: "/accounting/v2/tenant/{tenant}/journal-entries",
  query: {
    ids: "csv",
    exportedFrom: "date-time",
    exportedTo: "date-time",
    postedFrom: "date-time",
    postedTo: "date-time",
    modifiedBefore: "date-time",
    modifiedOnOrAfter: "date-time",
    createdBefore: "date-time",
    createdOnOrAfter: "date-time",
    exportedBy: "csv",
    name: "plain",
    numberFrom: "plain",
    numberTo: "plain",
    statuses: "repeat",
    syncStatuses: "repeat",
    transactionPostedFrom: "date-time",
    transactionPostedTo: "date-time",
    businessUnitIds: "csv",
    serviceAgreementIds: "csv",
    customerName: "plain",
    locationName: "plain",
    vendorName: "plain",
    inventoryLocationName: "plain",
    refNumber: "csv",
    transactionTypes: "repeat",
    customField: { write: dottedStyle },
    empty: "plain",
    sort: "plain",
    pageSize: "plain",
    page: "plain",
    includeTotal: "plain",
  },
  caps: { ids: 50, exportedBy: 50, businessUnitIds: 50, serviceAgreementIds: 50, refNumber: 50 },
  response: "json",
  paging: { kind: "page", first: 1, size: 500 },
  failures: [400],
};

const CREATE_SPEC: OperationSpec = {
  id: "JournalEntries_CreateJournalEntry",
  name: "accounting.journalEntries.create",
  method: "POST",
  path: "/accounting/v2/tenant/{tenant}/journal-entries",
  body: "json",
  known: { check: checkKeys, keys: JOURNAL_ENTRY_CREATE_REQUEST_KEYS },
  response: "none",
  failures: [400],
};

const LIST_SUMMARY_SPEC: OperationSpec = {
  id: "JournalEntries_GetSummary",
  name: "accounting.journalEntries.listSummary",
  method: "GET",
  path: "/accounting/v2/tenant/{tenant}/journal-entries/{id}/summary",
  query: { pageSize: "plain", page: "plain", includeTotal: "plain" },
  response: "json",
  paging: { kind: "page", first: 1, size: 500 },
  failures: [400],
};

const LIST_DETAILS_SPEC: OperationSpec = {
  id: "JournalEntries_GetDetails",
  name: "accounting.journalEntries.listDetails",
  method: "GET",
  path: "/accounting/v2/tenant/{tenant}/journal-entries/{id}/details",
  query: { pageSize: "plain", page: "plain", includeTotal: "plain" },
  response: "json",
  paging: { kind: "page", first: 1, size: 500 },
  failures: [400],
};

const SYNC_UPDATE_SPEC: OperationSpec = {
  id: "JournalEntries_SyncUpdate",
  name: "accounting.journalEntries.syncUpdate",
  method: "PATCH",
  path: "/accounting/v2/tenant/{tenant}/journal-entries/{id}/sync",
  body: "json",
  known: { check: checkKeys, keys: JOURNAL_ENTRY_SYNC_UPDATE_REQUEST_KEYS },
  response: "json",
  failures: [400],
};
