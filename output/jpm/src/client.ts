import { type Client, type ClientOptions, toClient } from "@st-v2/runtime";
import { Appointments } from "./resources/appointments.js";
import { BudgetCodes } from "./resources/budget-codes.js";
import { Export } from "./resources/export.js";
import { JobCancelReasons } from "./resources/job-cancel-reasons.js";
import { JobEquipment } from "./resources/job-equipment.js";
import { JobHoldReasons } from "./resources/job-hold-reasons.js";
import { Jobs } from "./resources/jobs.js";
import { JobTypes } from "./resources/job-types.js";
import { Projects } from "./resources/projects.js";
import { ProjectStatuses } from "./resources/project-statuses.js";
import { ProjectSubStatuses } from "./resources/project-sub-statuses.js";
import { ProjectTypes } from "./resources/project-types.js";

/**
 * The Job Planning and Management API.
 *
 * Jobs, appointments and projects with their types, statuses, notes, history and budget codes.
 */
export class Jpm {
  readonly appointments: Appointments;
  readonly budgetCodes: BudgetCodes;
  readonly export: Export;
  readonly jobCancelReasons: JobCancelReasons;
  readonly jobEquipment: JobEquipment;
  readonly jobHoldReasons: JobHoldReasons;
  readonly jobs: Jobs;
  readonly jobTypes: JobTypes;
  readonly projects: Projects;
  readonly projectStatuses: ProjectStatuses;
  readonly projectSubStatuses: ProjectSubStatuses;
  readonly projectTypes: ProjectTypes;

  /**
   * @param options credentials and settings, or a client that is shared with other domains
   */
  constructor(options: Client | ClientOptions) {
    const client = toClient(options);
    this.appointments = new Appointments(client);
    this.budgetCodes = new BudgetCodes(client);
    this.export = new Export(client);
    this.jobCancelReasons = new JobCancelReasons(client);
    this.jobEquipment = new JobEquipment(client);
    this.jobHoldReasons = new JobHoldReasons(client);
    this.jobs = new Jobs(client);
    this.jobTypes = new JobTypes(client);
    this.projects = new Projects(client);
    this.projectStatuses = new ProjectStatuses(client);
    this.projectSubStatuses = new ProjectSubStatuses(client);
    this.projectTypes = new ProjectTypes(client);
  }
}
