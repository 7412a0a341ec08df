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

  get appointments(): Appointments {
    return (this.#appointments ??= new Appointments(this.#client));
  }

  get budgetCodes(): BudgetCodes {
    return (this.#budgetCodes ??= new BudgetCodes(this.#client));
  }

  get export(): Export {
    return (this.#export ??= new Export(this.#client));
  }

  get jobCancelReasons(): JobCancelReasons {
    return (this.#jobCancelReasons ??= new JobCancelReasons(this.#client));
  }

  get jobEquipment(): JobEquipment {
    return (this.#jobEquipment ??= new JobEquipment(this.#client));
  }

  get jobHoldReasons(): JobHoldReasons {
    return (this.#jobHoldReasons ??= new JobHoldReasons(this.#client));
  }

  get jobs(): Jobs {
    return (this.#jobs ??= new Jobs(this.#client));
  }

  get jobTypes(): JobTypes {
    return (this.#jobTypes ??= new JobTypes(this.#client));
  }

  get projects(): Projects {
    return (this.#projects ??= new Projects(this.#client));
  }

  get projectStatuses(): ProjectStatuses {
    return (this.#projectStatuses ??= new ProjectStatuses(this.#client));
  }

  get projectSubStatuses(): ProjectSubStatuses {
    return (this.#projectSubStatuses ??= new ProjectSubStatuses(this.#client));
  }

  get projectTypes(): ProjectTypes {
    return (this.#projectTypes ??= new ProjectTypes(this.#client));
  }

  /**
   * A call that no method makes yet, to any path of the API's host; see the same of `Client`.
   */
  request<T = unknown>(options: RequestOptions): ApiPromise<T> {
    return this.#client.request<T>(options);
  }
}
