/** V1 of ServiceTitan as a read-only client, made of ServiceTitan V2. Generated; do not edit. */
import { type BackOptions, oldClient } from "./former.js";
import type {
  Booking,
  BundleCall,
  Campaign,
  Customer,
  Invoice,
  Job,
  Location,
  OldObjects,
  Service,
} from "./objects.js";
import { plan } from "./plan-data.js";
import type { Answered, Fields, GetOld, OldList } from "./picked.js";

export * from "./former.js";
export type * from "./objects.js";
export { plan };

/** A page, as V1 answered it. */
export interface V1Page<T> {
  readonly page: number;
  readonly pageSize: number;
  readonly totalCount: number | null;
  readonly hasMore: boolean;
  readonly data: T[];
}

/** What lists can be filtered and sorted by. What is lost is `never`; its comment says why. */
export interface V1Filters {
  Jobs_GetList: {
    /** Lost (gone): V2 has no API keys: a token of OAuth client credentials and an app key in headers sign every call. */
    serviceTitanApiKey?: never;
    OrderBy?: string | number;
    OrderByDirection?: "Asc" | "Desc";
    filter?: {
      completedAfter?: string | Date;
      completedBefore?: string | Date;
      startsAfter?: string | Date;
      startsBefore?: string | Date;
      jobNumber?: string | number;
      jobId?: string | number;
      customer?: string | number;
      customerId?: string | number;
      location?: string | number;
      locationId?: string | number;
      invoiceNumber?: string | number;
      invoiceId?: string | number;
      technician?: string | number;
      technicianId?: string | number;
      jobTypeId?: string | number;
      campaignId?: string | number;
      businessUnitId?: string | number;
      /** Lost (judgement): Only invoices are found by total; each names its job. */
      totalGreaterThan?: never;
      /** Lost (judgement): Only invoices are found by total; each names its job. */
      totalLessThan?: never;
      status?: "Scheduled" | "Dispatched" | "Working" | "Hold" | "Completed" | "Canceled";
      /** Lost (gone): The list of V2 has no such filter; the export feed tells which jobs are active. */
      activeOnly?: never;
      createdAfter?: string | Date;
      createdBefore?: string | Date;
    };
  };
  Customers_GetList: {
    /** Lost (gone): V2 has no API keys: a token of OAuth client credentials and an app key in headers sign every call. */
    serviceTitanApiKey?: never;
    Phone?: string | number;
    filter?: {
      name?: string | number;
      activeOnly?: boolean;
      createdAfter?: string | Date;
      createdBefore?: string | Date;
    };
  };
  Locations_GetList: {};
  Invoices_GetList: {
    /** Lost (gone): V2 has no API keys: a token of OAuth client credentials and an app key in headers sign every call. */
    serviceTitanApiKey?: never;
    filter?: {
      jobId?: string | number;
      jobNumber?: string | number;
      customerId?: string | number;
      status?: string | number;
      /** Lost (judgement): V2 has no such parameter; paid or unpaid is asked for by the balance. The values of V1 are stated nowhere and only its server could tell them. */
      paymentStatus?: never;
      invoicedOnAfter?: string | Date;
      invoicedOnBefore?: string | Date;
    };
  };
  Calls_GetList: {
    /** Lost (gone): V2 has no API keys: a token of OAuth client credentials and an app key in headers sign every call. */
    serviceTitanApiKey?: never;
    filter?: {
      createdAfter?: string | Date;
      createdBefore?: string | Date;
    };
  };
  Campaigns_GetList: {
    /** Lost (gone): V2 has no API keys: a token of OAuth client credentials and an app key in headers sign every call. */
    serviceTitanApiKey?: never;
  };
  Services_GetList: {
    /** Lost (gone): V2 has no API keys: a token of OAuth client credentials and an app key in headers sign every call. */
    serviceTitanApiKey?: never;
  };
}

export interface V1Paging {
  readonly page?: number;
  /** Of any size: what is more than a page of the new API is several of them. */
  readonly pageSize?: number;
}

type List<T, Filters> = <const P extends readonly string[] = []>(
  asked?: Filters & V1Paging & Fields<T, P>,
) => OldList<Answered<T, P>, V1Page<Answered<T, P>>>;

export interface V1 {
  readonly jobs: {
    /** `GET /jobs` */
    readonly list: List<Job, V1Filters["Jobs_GetList"]>;
    /** `GET /jobs/{id}` */
    readonly get: GetOld<Job>;
  };
  readonly customers: {
    /** `GET /customers` */
    readonly list: List<Customer, V1Filters["Customers_GetList"]>;
    /** `GET /customers/{id}` */
    readonly get: GetOld<Customer>;
  };
  readonly locations: {
    /** `GET /locations` */
    readonly list: List<Location, V1Filters["Locations_GetList"]>;
    /** `GET /locations/{id}` */
    readonly get: GetOld<Location>;
  };
  readonly invoices: {
    /** `GET /invoices` */
    readonly list: List<Invoice, V1Filters["Invoices_GetList"]>;
    /** `GET /invoices/{id}` */
    readonly get: GetOld<Invoice>;
  };
  readonly calls: {
    /** `GET /calls` */
    readonly list: List<BundleCall, V1Filters["Calls_GetList"]>;
    /** `GET /calls/recording/{id}` */
    readonly getRecording: (id: number | string) => Promise<unknown>;
  };
  readonly campaigns: {
    /** `GET /campaigns` */
    readonly list: List<Campaign, V1Filters["Campaigns_GetList"]>;
  };
  readonly services: {
    /** `GET /services` */
    readonly list: List<Service, V1Filters["Services_GetList"]>;
  };
  readonly bookings: {
    /** `GET /bookings/external/{externalId}` */
    readonly getByExternalId: GetOld<Booking>;
  };
  /** An object by its id, whether it had an endpoint or was embedded in others. */
  get<O extends keyof OldObjects, const P extends readonly string[] = []>(
    object: O,
    id: number | string,
    options?: Fields<OldObjects[O], P>,
  ): Promise<Answered<OldObjects[O], P> | undefined>;
  /** Many of them, with as few calls as a page of a list. */
  getMany<O extends keyof OldObjects, const P extends readonly string[] = []>(
    object: O,
    ids: readonly (number | string)[],
    options?: Fields<OldObjects[O], P>,
  ): Promise<(Answered<OldObjects[O], P> | undefined)[]>;
  /** Old objects of records of the new API that are in hand. */
  from<O extends keyof OldObjects, const P extends readonly string[] = []>(
    object: O,
    records: readonly unknown[],
    options?: Fields<OldObjects[O], P>,
  ): Promise<Answered<OldObjects[O], P>[]>;
}

/**
 * Makes a client of V1 over one of the API that came after.
 *
 * @param st the client of all domains, or an object with those that are needed, under their names
 * @param options.timeZone whose wall clock old times showed; they had no zone. UTC when absent
 * @param options.unfit is told each value that has no form in the old document, and is null for that: where, and how it looked, not what it said
 */
export function createV1(st: object, options?: BackOptions): V1 {
  return oldClient(plan, st, options) as unknown as V1;
}
