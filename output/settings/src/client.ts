import { type Client, type ClientOptions, toClient } from "@st-v2/runtime";
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
  readonly intacctBusinessUnitMappings: IntacctBusinessUnitMappings;
  readonly employees: Employees;
  readonly export: Export;
  readonly technicians: Technicians;
  readonly userRoles: UserRoles;
  readonly businessUnits: BusinessUnits;
  readonly tagTypes: TagTypes;

  /**
   * @param options credentials and settings, or a client that is shared with other domains
   */
  constructor(options: Client | ClientOptions) {
    const client = toClient(options);
    this.intacctBusinessUnitMappings = new IntacctBusinessUnitMappings(client);
    this.employees = new Employees(client);
    this.export = new Export(client);
    this.technicians = new Technicians(client);
    this.userRoles = new UserRoles(client);
    this.businessUnits = new BusinessUnits(client);
    this.tagTypes = new TagTypes(client);
  }
}
