import {
  type ApiPromise,
  type Client,
  type ClientOptions,
  type RequestOptions,
  toClient,
} from "@st-v2/runtime";
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
 *
 * @example
 * ```ts
 * const jpm = new Jpm({
 *   environment: "integration",
 *   tenant: "1234567890",
 *   clientId: "your client id",
 *   clientSecret: "your client secret",
 *   appKey: "your app key",
 * });
 * ```
 */
export class Jpm {
  readonly #client: Client;
  #appointments: Appointments | undefined;
  #budgetCodes: BudgetCodes | undefined;
  #export: Export | undefined;
  #jobCancelReasons: JobCancelReasons | undefined;
  #jobEquipment: JobEquipment | undefined;
  #jobHoldReasons: JobHoldReasons | undefined;
  #jobs: Jobs | undefined;
  #jobTypes: JobTypes | undefined;
  #projects: Projects | undefined;
  #projectStatuses: ProjectStatuses | undefined;
  #projectSubStatuses: ProjectSubStatuses | undefined;
  #projectTypes: ProjectTypes | undefined;

  /**
   * @param options credentials and settings, or a client that is shared with other domains
   */
  constructor(options: Client | ClientOptions) {
    this.#client = toClient(options);
  }

  /**
   * Appointments: 11 operations (`get`, `delete`, `list`, `create`, `reschedule`, `hold`, …).
   */
  get appointments(): Appointments {
    return (this.#appointments ??= new Appointments(this.#client));
  }

  /**
   * Budget codes: 14 operations (`listCompanySegments`, `listProjectSegments`, `listCompanySegmentItems`, `listProjectSegmentItems`, `listCompanySegmentItemChildren`, `listProjectSegmentItemChildren`, …).
   */
  get budgetCodes(): BudgetCodes {
    return (this.#budgetCodes ??= new BudgetCodes(this.#client));
  }

  /**
   * Export: 7 operations (`jobs`, `projects`, `appointments`, `jobCanceledLogs`, `jobNotes`, `projectNotes`, …).
   */
  get export(): Export {
    return (this.#export ??= new Export(this.#client));
  }

  /**
   * Job cancel reasons: 1 operation (`list`).
   */
  get jobCancelReasons(): JobCancelReasons {
    return (this.#jobCancelReasons ??= new JobCancelReasons(this.#client));
  }

  /**
   * Job equipment: 4 operations (`list`, `attach`, `detachBulk`, `detach`).
   */
  get jobEquipment(): JobEquipment {
    return (this.#jobEquipment ??= new JobEquipment(this.#client));
  }

  /**
   * Job hold reasons: 1 operation (`list`).
   */
  get jobHoldReasons(): JobHoldReasons {
    return (this.#jobHoldReasons ??= new JobHoldReasons(this.#client));
  }

  /**
   * Jobs: 14 operations (`get`, `update`, `list`, `create`, `cancel`, `removeCancellation`, …).
   */
  get jobs(): Jobs {
    return (this.#jobs ??= new Jobs(this.#client));
  }

  /**
   * Job types: 4 operations (`list`, `create`, `get`, `update`).
   */
  get jobTypes(): JobTypes {
    return (this.#jobTypes ??= new JobTypes(this.#client));
  }

  /**
   * Projects: 9 operations (`get`, `update`, `list`, `create`, `listNotes`, `createNote`, …).
   */
  get projects(): Projects {
    return (this.#projects ??= new Projects(this.#client));
  }

  /**
   * Project statuses: 2 operations (`list`, `get`).
   */
  get projectStatuses(): ProjectStatuses {
    return (this.#projectStatuses ??= new ProjectStatuses(this.#client));
  }

  /**
   * Project sub statuses: 2 operations (`list`, `get`).
   */
  get projectSubStatuses(): ProjectSubStatuses {
    return (this.#projectSubStatuses ??= new ProjectSubStatuses(this.#client));
  }

  /**
   * Project types: 2 operations (`get`, `list`).
   */
  get projectTypes(): ProjectTypes {
    return (this.#projectTypes ??= new ProjectTypes(this.#client));
  }

  /**
   * A call that no method makes yet, to any path of the API's host; see the same of `Client`.
   */
  request<T = unknown>(options: RequestOptions, ...others: readonly never[]): ApiPromise<T> {
    return this.#client.request<T>(options, ...others);
  }
}
