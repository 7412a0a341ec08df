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

  get gpsPings(): GpsPings {
    return (this.#gpsPings ??= new GpsPings(this.#client));
  }

  get appointmentAssignments(): AppointmentAssignments {
    return (this.#appointmentAssignments ??= new AppointmentAssignments(this.#client));
  }

  get arrivalWindows(): ArrivalWindows {
    return (this.#arrivalWindows ??= new ArrivalWindows(this.#client));
  }

  get businessHours(): BusinessHours {
    return (this.#businessHours ??= new BusinessHours(this.#client));
  }

  get capacity(): Capacity {
    return (this.#capacity ??= new Capacity(this.#client));
  }

  get export(): Export {
    return (this.#export ??= new Export(this.#client));
  }

  get nonJobAppointments(): NonJobAppointments {
    return (this.#nonJobAppointments ??= new NonJobAppointments(this.#client));
  }

  get teams(): Teams {
    return (this.#teams ??= new Teams(this.#client));
  }

  get technicianShifts(): TechnicianShifts {
    return (this.#technicianShifts ??= new TechnicianShifts(this.#client));
  }

  get technicianSkills(): TechnicianSkills {
    return (this.#technicianSkills ??= new TechnicianSkills(this.#client));
  }

  get technicianTracking(): TechnicianTracking {
    return (this.#technicianTracking ??= new TechnicianTracking(this.#client));
  }

  get zones(): Zones {
    return (this.#zones ??= new Zones(this.#client));
  }

  /**
   * A call that no method makes yet, to any path of the API's host; see the same of `Client`.
   */
  request<T = unknown>(options: RequestOptions): ApiPromise<T> {
    return this.#client.request<T>(options);
  }
}
