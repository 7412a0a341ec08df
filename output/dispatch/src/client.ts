import { type Client, type ClientOptions, toClient } from "@st-v2/runtime";
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
  readonly gpsPings: GpsPings;
  readonly appointmentAssignments: AppointmentAssignments;
  readonly arrivalWindows: ArrivalWindows;
  readonly businessHours: BusinessHours;
  readonly capacity: Capacity;
  readonly export: Export;
  readonly nonJobAppointments: NonJobAppointments;
  readonly teams: Teams;
  readonly technicianShifts: TechnicianShifts;
  readonly technicianSkills: TechnicianSkills;
  readonly technicianTracking: TechnicianTracking;
  readonly zones: Zones;

  /**
   * @param options credentials and settings, or a client that is shared with other domains
   */
  constructor(options: Client | ClientOptions) {
    const client = toClient(options);
    this.gpsPings = new GpsPings(client);
    this.appointmentAssignments = new AppointmentAssignments(client);
    this.arrivalWindows = new ArrivalWindows(client);
    this.businessHours = new BusinessHours(client);
    this.capacity = new Capacity(client);
    this.export = new Export(client);
    this.nonJobAppointments = new NonJobAppointments(client);
    this.teams = new Teams(client);
    this.technicianShifts = new TechnicianShifts(client);
    this.technicianSkills = new TechnicianSkills(client);
    this.technicianTracking = new TechnicianTracking(client);
    this.zones = new Zones(client);
  }
}
