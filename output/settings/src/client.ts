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

  get intacctBusinessUnitMappings(): IntacctBusinessUnitMappings {
    return (this.#intacctBusinessUnitMappings ??= new IntacctBusinessUnitMappings(this.#client));
  }

  get employees(): Employees {
    return (this.#employees ??= new Employees(this.#client));
  }

  get export(): Export {
    return (this.#export ??= new Export(this.#client));
  }

  get technicians(): Technicians {
    return (this.#technicians ??= new Technicians(this.#client));
  }

  get userRoles(): UserRoles {
    return (this.#userRoles ??= new UserRoles(this.#client));
  }

  get businessUnits(): BusinessUnits {
    return (this.#businessUnits ??= new BusinessUnits(this.#client));
  }

  get tagTypes(): TagTypes {
    return (this.#tagTypes ??= new TagTypes(this.#client));
  }

  /**
   * A call that no method makes yet, to any path of the API's host; see the same of `Client`.
   */
  request<T = unknown>(options: RequestOptions): ApiPromise<T> {
    return this.#client.request<T>(options);
  }
}
