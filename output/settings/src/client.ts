import {
  type ApiPromise,
  type Client,
  type ClientOptions,
  type RequestOptions,
  toClient,
} from "@st-v2/runtime";
import { IntacctBusinessUnitMappings } from "./resources/intacct-business-unit-mappings.js";
import { Employees } from "./resources/employees.js";
import { Export } from "./resources/export.js";
import { Technicians } from "./resources/technicians.js";
import { UserRoles } from "./resources/user-roles.js";
import { BusinessUnits } from "./resources/business-units.js";
import { TagTypes } from "./resources/tag-types.js";

/**
 * The Settings API.
 *
 * Employees, technicians, business units, user roles and tag types of a tenant.
 *
 * @example
 * ```ts
 * const settings = new Settings({
 *   environment: "integration",
 *   tenant: "1234567890",
 *   clientId: "your client id",
 *   clientSecret: "your client secret",
 *   appKey: "your app key",
 * });
 * ```
 */
export class Settings {
  readonly #client: Client;
  #intacctBusinessUnitMappings: IntacctBusinessUnitMappings | undefined;
  #employees: Employees | undefined;
  #export: Export | undefined;
  #technicians: Technicians | undefined;
  #userRoles: UserRoles | undefined;
  #businessUnits: BusinessUnits | undefined;
  #tagTypes: TagTypes | undefined;

  /**
   * @param options credentials and settings, or a client that is shared with other domains
   */
  constructor(options: Client | ClientOptions) {
    this.#client = toClient(options);
  }

  /**
   * Intacct business unit mappings: 1 operation (`list`).
   */
  get intacctBusinessUnitMappings(): IntacctBusinessUnitMappings {
    return (this.#intacctBusinessUnitMappings ??= new IntacctBusinessUnitMappings(this.#client));
  }

  /**
   * Employees: 5 operations (`list`, `create`, `get`, `update`, `runAccountAction`).
   */
  get employees(): Employees {
    return (this.#employees ??= new Employees(this.#client));
  }

  /**
   * Export: 4 operations (`employees`, `technicians`, `businessUnits`, `tagTypes`).
   */
  get export(): Export {
    return (this.#export ??= new Export(this.#client));
  }

  /**
   * Technicians: 5 operations (`list`, `create`, `get`, `update`, `runAccountAction`).
   */
  get technicians(): Technicians {
    return (this.#technicians ??= new Technicians(this.#client));
  }

  /**
   * User roles: 1 operation (`list`).
   */
  get userRoles(): UserRoles {
    return (this.#userRoles ??= new UserRoles(this.#client));
  }

  /**
   * Business units: 3 operations (`list`, `get`, `update`).
   */
  get businessUnits(): BusinessUnits {
    return (this.#businessUnits ??= new BusinessUnits(this.#client));
  }

  /**
   * Tag types: 3 operations (`list`, `create`, `update`).
   */
  get tagTypes(): TagTypes {
    return (this.#tagTypes ??= new TagTypes(this.#client));
  }

  /**
   * A call that no method makes yet, to any path of the API's host; see the same of `Client`.
   */
  request<T = unknown>(options: RequestOptions, ...others: readonly never[]): ApiPromise<T> {
    return this.#client.request<T>(options, ...others);
  }
}
