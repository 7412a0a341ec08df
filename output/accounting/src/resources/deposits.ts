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
  findRow,
} from "@st-v2/runtime";
import { MARK_DEPOSITS_AS_EXPORTED_REQUEST_KEYS } from "../body-keys.js";
import type {
  DepositsListQuery,
  DepositsListTransactionsQuery,
  DetailedDepositResponse,
  DetailedTransactionResponse,
  MarkDepositsAsExportedRequest,
} from "../types.js";

/**
 * Deposits of the Accounting API: 3 operations (`list`, `listTransactions`, `markAsExported`), and `find`, which calls one of them.
 */
export class Deposits extends Resource {
  /**
   * List bank deposits.
   *
   * `ids` takes up to 50 values in one call.
   *
   * `GET /accounting/v2/tenant/{tenant}/bank-deposits`
   *
   * A list: `for await` goes through all pages. More than 50 `ids` are fetched in several calls.
   * Needs the scope `tn.acc.bankdeposits:r`.
   *
   * @param query which bank deposits to list, and in which order
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: a parameter is not valid; `errors` names it.
   * @see https://developer.servicetitan.io/docs/apis/tenant-accounting-v2/endpoints/Deposits_GetList
   * @example
   * ```ts
   * for await (const bankDeposit of accounting.deposits.list({
   *   modifiedOnOrAfter: "2025-01-01T00:00:00Z",
   * })) {
   *   console.log(bankDeposit.id);
   * }
   * ```
   */
  list(query?: DepositsListQuery | null, options?: ListOptions): PagePromise<DetailedDepositResponse> {
    return new PagePromise(this.client, LIST_SPEC, { query, options });
  }

  /**
   * List the transactions of a bank deposit.
   *
   * `GET /accounting/v2/tenant/{tenant}/bank-deposits/{id}/transactions`
   *
   * A list: `for await` goes through all pages.
   * Needs the scope `tn.acc.bankdeposits:r`.
   *
   * @param id id of the bank deposit
   * @param query which transactions to list
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: a parameter is not valid; `errors` names it.
   * @see https://developer.servicetitan.io/docs/apis/tenant-accounting-v2/endpoints/Deposits_GetTransactionsList
   * @example
   * ```ts
   * for await (const transaction of accounting.deposits.listTransactions(12)) {
   *   console.log(transaction.id);
   * }
   * ```
   */
  listTransactions(
    id: number,
    query?: DepositsListTransactionsQuery | null,
    options?: ListOptions,
  ): PagePromise<DetailedTransactionResponse> {
    return new PagePromise(this.client, LIST_TRANSACTIONS_SPEC, { path: [id], query, options });
  }

  /**
   * Mark bank deposits as exported.
   *
   * A success has no body.
   *
   * `POST /accounting/v2/tenant/{tenant}/bank-deposits/markasexported`
   *
   * Needs the scope `tn.acc.bankdeposits:w`.
   *
   * @param body what is sent
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: what is sent is not valid; `errors` names the fields.
   * @see https://developer.servicetitan.io/docs/apis/tenant-accounting-v2/endpoints/Deposits_MarkAsExported
   * @example
   * ```ts
   * await accounting.deposits.markAsExported({ ids: [26] });
   * ```
   */
  markAsExported<const Dry = undefined>(
    body: MarkDepositsAsExportedRequest,
    options?: WriteOptions<Dry>,
  ): ApiPromise<Written<void, Dry>> {
    return this.client.call<void, Dry>(MARK_AS_EXPORTED_SPEC, { body, options });
  }

  /**
   * The deposit with this id; `undefined` where there is none.
   *
   * The API reads no single deposit: this is a call of `list`, and no operation of its own.
   *
   * @param id id of the deposit
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: a parameter is not valid; `errors` names it.
   * @example
   * ```ts
   * const deposit = await accounting.deposits.find(1);
   * ```
   */
  find(id: number, options?: CallOptions): ApiPromise<DetailedDepositResponse | undefined> {
    return findRow(this.client, LIST_SPEC, { id, query: { ids: [id] }, options });
  }
}

const LIST_SPEC: OperationSpec = {
  id: "Deposits_GetList",
  name: "accounting.deposits.list",
  method: "GET",
  path: "/accounting/v2/tenant/{tenant}/bank-deposits",
  query: {
    ids: "csv",
    modifiedBefore: "date-time",
    modifiedOnOrAfter: "date-time",
    createdBefore: "date-time",
    createdOnOrAfter: "date-time",
    depositDateBefore: "date-time",
    depositDateOnOrAfter: "date-time",
    reviewedBefore: "date-time",
    reviewedOnOrAfter: "date-time",
    reviewStatus: "plain",
    depositStatus: "plain",
    syncStatus: "plain",
    grossAmountGreater: "plain",
    grossAmountLess: "plain",
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

const LIST_TRANSACTIONS_SPEC: OperationSpec = {
  id: "Deposits_GetTransactionsList",
  name: "accounting.deposits.listTransactions",
  method: "GET",
  path: "/accounting/v2/tenant/{tenant}/bank-deposits/{id}/transactions",
  query: { page: "plain", pageSize: "plain", includeTotal: "plain" },
  response: "json",
  paging: { kind: "page", first: 1, size: 500 },
  failures: [400],
};

const MARK_AS_EXPORTED_SPEC: OperationSpec = {
  id: "Deposits_MarkAsExported",
  name: "accounting.deposits.markAsExported",
  method: "POST",
  path: "/accounting/v2/tenant/{tenant}/bank-deposits/markasexported",
  body: "json",
  known: { check: checkKeys, keys: MARK_DEPOSITS_AS_EXPORTED_REQUEST_KEYS },
  response: "none",
  failures: [400],
};
