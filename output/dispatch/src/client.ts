import {
  type ApiPromise,
  type Client,
  type ClientOptions,
  type RequestOptions,
  toClient,
} from "@st-v2/runtime";
import { GpsPings } from "./resources/gps-pings.js";
import { AppointmentAssignments } from "./resources/appointment-assignments.js";
import { ArrivalWindows } from "./resources/arrival-windows.js";
import { BusinessHours } from "./resources/business-hours.js";
import { Capacity } from "./resources/capacity.js";
import { Export } from "./resources/export.js";
import { NonJobAppointments } from "./resources/non-job-appointments.js";
import { Teams } from "./resources/teams.js";
import { TechnicianShifts } from "./resources/technician-shifts.js";
import { TechnicianSkills } from "./resources/technician-skills.js";
import { TechnicianTracking } from "./resources/technician-tracking.js";
import { Zones } from "./resources/zones.js";

/**
 * The Dispatch API.
 *
 * Appointment assignments, shifts, capacity, zones, teams and the movements of technicians.
 *
 * @example
 * ```ts
 * const dispatch = new Dispatch({
 *   environment: "integration",
 *   tenant: "1234567890",
 *   clientId: "your client id",
 *   clientSecret: "your client secret",
 *   appKey: "your app key",
 * });
 * ```
 */
export class Dispatch {
  readonly #client: Client;
  #gpsPings: GpsPings | undefined;
  #appointmentAssignments: AppointmentAssignments | undefined;
  #arrivalWindows: ArrivalWindows | undefined;
  #businessHours: BusinessHours | undefined;
  #capacity: Capacity | undefined;
  #export: Export | undefined;
  #nonJobAppointments: NonJobAppointments | undefined;
  #teams: Teams | undefined;
  #technicianShifts: TechnicianShifts | undefined;
  #technicianSkills: TechnicianSkills | undefined;
  #technicianTracking: TechnicianTracking | undefined;
  #zones: Zones | undefined;

  /**
   * @param options credentials and settings, or a client that is shared with other domains
   */
  constructor(options: Client | ClientOptions) {
    this.#client = toClient(options);
  }

  /**
   * Gps pings: 1 operation (`create`).
   */
  get gpsPings(): GpsPings {
    return (this.#gpsPings ??= new GpsPings(this.#client));
  }

  /**
   * Appointment assignments: 3 operations (`list`, `assignTechnicians`, `unassignTechnicians`).
   */
  get appointmentAssignments(): AppointmentAssignments {
    return (this.#appointmentAssignments ??= new AppointmentAssignments(this.#client));
  }

  /**
   * Arrival windows: 7 operations (`list`, `create`, `get`, `replace`, `setActivated`, `getConfiguration`, …).
   */
  get arrivalWindows(): ArrivalWindows {
    return (this.#arrivalWindows ??= new ArrivalWindows(this.#client));
  }

  /**
   * Business hours: 2 operations (`list`, `create`).
   */
  get businessHours(): BusinessHours {
    return (this.#businessHours ??= new BusinessHours(this.#client));
  }

  /**
   * Capacity: 1 operation (`search`).
   */
  get capacity(): Capacity {
    return (this.#capacity ??= new Capacity(this.#client));
  }

  /**
   * Export: 1 operation (`appointmentAssignments`).
   */
  get export(): Export {
    return (this.#export ??= new Export(this.#client));
  }

  /**
   * Non job appointments: 5 operations (`get`, `replace`, `delete`, `list`, `create`).
   */
  get nonJobAppointments(): NonJobAppointments {
    return (this.#nonJobAppointments ??= new NonJobAppointments(this.#client));
  }

  /**
   * Teams: 4 operations (`list`, `create`, `get`, `delete`).
   */
  get teams(): Teams {
    return (this.#teams ??= new Teams(this.#client));
  }

  /**
   * Technician shifts: 6 operations (`list`, `create`, `get`, `delete`, `update`, `bulkDelete`).
   */
  get technicianShifts(): TechnicianShifts {
    return (this.#technicianShifts ??= new TechnicianShifts(this.#client));
  }

  /**
   * Technician skills: 5 operations (`list`, `create`, `assign`, `get`, `delete`).
   */
  get technicianSkills(): TechnicianSkills {
    return (this.#technicianSkills ??= new TechnicianSkills(this.#client));
  }

  /**
   * Technician tracking: 1 operation (`get`).
   */
  get technicianTracking(): TechnicianTracking {
    return (this.#technicianTracking ??= new TechnicianTracking(this.#client));
  }

  /**
   * Zones: 5 operations (`list`, `create`, `get`, `delete`, `update`).
   */
  get zones(): Zones {
    return (this.#zones ??= new Zones(this.#client));
  }

  /**
   * A call that no method makes yet, to any path of the API's host; see the same of `Client`.
   */
  request<T = unknown>(options: RequestOptions, ...others: readonly never[]): ApiPromise<T> {
    return this.#client.request<T>(options, ...others);
  }
}
