import { type CallOptions, Feed, type OperationSpec, Resource } from "@st-v2/runtime";
import type {
  ExportAppointmentsQuery,
  ExportAppointmentsResponse,
  ExportJobCanceledLogResponse,
  ExportJobCanceledLogsQuery,
  ExportJobHistoryQuery,
  ExportJobHistoryResponse,
  ExportJobNotesQuery,
  ExportJobNotesResponse,
  ExportJobsQuery,
  ExportJobsResponse,
  ExportProjectNotesQuery,
  ExportProjectNotesResponse,
  ExportProjectsQuery,
  ExportProjectsResponse,
} from "../types.js";

/**
 * Export of the Job Planning and Management API: 7 operations (`jobs`, `projects`, `appointments`, `jobCanceledLogs`, `jobNotes`, `projectNotes`, …).
 */
export class Export extends Resource {
  /**
   * Export changed jobs.
   *
   * A feed of changes: keep `continueFrom` of the last answer for the next run. Rows may repeat, and inactive and deleted rows are included. Its rows are not those of the job list: `recallForId` and `warrantyId` are hardly ever filled.
   *
   * `GET /jpm/v2/tenant/{tenant}/export/jobs`
   *
   * A feed: `for await` goes through all changes.
   * Needs the scope `tn.jpm.jobs:r`.
   *
   * @param query where to begin, and what to leave out
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: a parameter is not valid; `errors` names it.
   * @see https://developer.servicetitan.io/docs/apis/tenant-jpm-v2/endpoints/Export_Jobs
   * @example
   * ```ts
   * for await (const job of jpm.export.jobs()) {
   *   console.log(job.id);
   * }
   * ```
   */
  jobs(query?: ExportJobsQuery | null, options?: CallOptions): Feed<ExportJobsResponse> {
    return new Feed(this.client, JOBS_SPEC, { query, options });
  }

  /**
   * Export changed projects.
   *
   * A feed of changes: keep `continueFrom` of the last answer for the next run. Rows may repeat, and inactive and deleted rows are included.
   *
   * `GET /jpm/v2/tenant/{tenant}/export/projects`
   *
   * A feed: `for await` goes through all changes.
   * Needs the scope `tn.jpm.projects:r`.
   *
   * @param query where to begin, and what to leave out
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: a parameter is not valid; `errors` names it.
   * @see https://developer.servicetitan.io/docs/apis/tenant-jpm-v2/endpoints/Export_Projects
   * @example
   * ```ts
   * for await (const project of jpm.export.projects()) {
   *   console.log(project.id);
   * }
   * ```
   */
  projects(query?: ExportProjectsQuery | null, options?: CallOptions): Feed<ExportProjectsResponse> {
    return new Feed(this.client, PROJECTS_SPEC, { query, options });
  }

  /**
   * Export changed appointments.
   *
   * A feed of changes: keep `continueFrom` of the last answer for the next run. Rows may repeat, and inactive and deleted rows are included.
   *
   * `GET /jpm/v2/tenant/{tenant}/export/appointments`
   *
   * A feed: `for await` goes through all changes.
   * Needs the scope `tn.jpm.appointments:r`.
   *
   * @param query where to begin, and what to leave out
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: a parameter is not valid; `errors` names it.
   * @see https://developer.servicetitan.io/docs/apis/tenant-jpm-v2/endpoints/Export_Appointments
   * @example
   * ```ts
   * for await (const appointment of jpm.export.appointments()) {
   *   console.log(appointment.id);
   * }
   * ```
   */
  appointments(
    query?: ExportAppointmentsQuery | null,
    options?: CallOptions,
  ): Feed<ExportAppointmentsResponse> {
    return new Feed(this.client, APPOINTMENTS_SPEC, { query, options });
  }

  /**
   * Export changed logs of canceled jobs.
   *
   * A feed of changes: keep `continueFrom` of the last answer for the next run. Rows may repeat, and inactive and deleted rows are included.
   *
   * `GET /jpm/v2/tenant/{tenant}/export/job-canceled-logs`
   *
   * A feed: `for await` goes through all changes.
   * Needs the scope `tn.jpm.jobcanceledlogs:r`.
   *
   * @param query where to begin, and what to leave out
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: a parameter is not valid; `errors` names it.
   * @see https://developer.servicetitan.io/docs/apis/tenant-jpm-v2/endpoints/Export_JobCancelReasons
   * @example
   * ```ts
   * for await (const jobCanceledLog of jpm.export.jobCanceledLogs()) {
   *   console.log(jobCanceledLog.id);
   * }
   * ```
   */
  jobCanceledLogs(
    query?: ExportJobCanceledLogsQuery | null,
    options?: CallOptions,
  ): Feed<ExportJobCanceledLogResponse> {
    return new Feed(this.client, JOB_CANCELED_LOGS_SPEC, { query, options });
  }

  /**
   * Export changed job notes.
   *
   * A feed of changes: keep `continueFrom` of the last answer for the next run. Rows may repeat, and inactive and deleted rows are included.
   *
   * `GET /jpm/v2/tenant/{tenant}/export/job-notes`
   *
   * A feed: `for await` goes through all changes.
   * Needs the scope `tn.jpm.jobnotes:r`.
   *
   * @param query where to begin, and what to leave out
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: a parameter is not valid; `errors` names it.
   * @see https://developer.servicetitan.io/docs/apis/tenant-jpm-v2/endpoints/Export_JobNotes
   * @example
   * ```ts
   * for await (const jobNote of jpm.export.jobNotes()) {
   *   console.log(jobNote.id);
   * }
   * ```
   */
  jobNotes(query?: ExportJobNotesQuery | null, options?: CallOptions): Feed<ExportJobNotesResponse> {
    return new Feed(this.client, JOB_NOTES_SPEC, { query, options });
  }

  /**
   * Export changed project notes.
   *
   * A feed of changes: keep `continueFrom` of the last answer for the next run. Rows may repeat, and inactive and deleted rows are included.
   *
   * `GET /jpm/v2/tenant/{tenant}/export/project-notes`
   *
   * A feed: `for await` goes through all changes.
   * Needs the scope `tn.jpm.projectnotes:r`.
   *
   * @param query where to begin, and what to leave out
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: a parameter is not valid; `errors` names it.
   * @see https://developer.servicetitan.io/docs/apis/tenant-jpm-v2/endpoints/Export_ProjectNotes
   * @example
   * ```ts
   * for await (const projectNote of jpm.export.projectNotes()) {
   *   console.log(projectNote.id);
   * }
   * ```
   */
  projectNotes(
    query?: ExportProjectNotesQuery | null,
    options?: CallOptions,
  ): Feed<ExportProjectNotesResponse> {
    return new Feed(this.client, PROJECT_NOTES_SPEC, { query, options });
  }

  /**
   * Export changed histories of jobs.
   *
   * A feed of changes: keep `continueFrom` of the last answer for the next run. Rows may repeat, and inactive and deleted rows are included. Each row holds the id of a job and the entries of its history.
   *
   * `GET /jpm/v2/tenant/{tenant}/export/job-history`
   *
   * A feed: `for await` goes through all changes.
   * Needs the scope `tn.jpm.jobhistory:r`.
   *
   * @param query where to begin, and what to leave out
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: a parameter is not valid; `errors` names it.
   * @see https://developer.servicetitan.io/docs/apis/tenant-jpm-v2/endpoints/Export_JobHistory
   * @example
   * ```ts
   * for await (const jobHistory of jpm.export.jobHistory()) {
   *   console.log(jobHistory);
   * }
   * ```
   */
  jobHistory(query?: ExportJobHistoryQuery | null, options?: CallOptions): Feed<ExportJobHistoryResponse> {
    return new Feed(this.client, JOB_HISTORY_SPEC, { query, options });
  }
}

const JOBS_SPEC: OperationSpec = {
  id: "Export_Jobs",
  name: "jpm.export.jobs",
  method: "GET",
  path: "/jpm/v2/tenant/{tenant}/export/jobs",
  query: { from: "plain", includeRecentChanges: "plain" },
  response: "json",
  paging: { kind: "feed" },
  failures: [400],
};

const PROJECTS_SPEC: OperationSpec = {
  id: "Export_Projects",
  name: "jpm.export.projects",
  method: "GET",
  path: "/jpm/v2/tenant/{tenant}/export/projects",
  query: { from: "plain", includeRecentChanges: "plain" },
  response: "json",
  paging: { kind: "feed" },
  failures: [400],
};

const APPOINTMENTS_SPEC: OperationSpec = {
  id: "Export_Appointments",
  name: "jpm.export.appointments",
  method: "GET",
  path: "/jpm/v2/tenant/{tenant}/export/appointments",
  query: { active: "plain", from: "plain", includeRecentChanges: "plain" },
  response: "json",
  paging: { kind: "feed" },
  failures: [400],
};

const JOB_CANCELED_LOGS_SPEC: OperationSpec = {
  id: "Export_JobCancelReasons",
  name: "jpm.export.jobCanceledLogs",
  method: "GET",
  path: "/jpm/v2/tenant/{tenant}/export/job-canceled-logs",
  query: { from: "plain", includeRecentChanges: "plain" },
  response: "json",
  paging: { kind: "feed" },
  failures: [400],
};

const JOB_NOTES_SPEC: OperationSpec = {
  id: "Export_JobNotes",
  name: "jpm.export.jobNotes",
  method: "GET",
  path: "/jpm/v2/tenant/{tenant}/export/job-notes",
  query: { from: "plain", includeRecentChanges: "plain" },
  response: "json",
  paging: { kind: "feed" },
  failures: [400],
};

const PROJECT_NOTES_SPEC: OperationSpec = {
  id: "Export_ProjectNotes",
  name: "jpm.export.projectNotes",
  method: "GET",
  path: "/jpm/v2/tenant/{tenant}/export/project-notes",
  query: { from: "plain", includeRecentChanges: "plain" },
  response: "json",
  paging: { kind: "feed" },
  failures: [400],
};

const JOB_HISTORY_SPEC: OperationSpec = {
  id: "Export_JobHistory",
  name: "jpm.export.jobHistory",
  method: "GET",
  path: "/jpm/v2/tenant/{tenant}/export/job-history",
  query: { from: "plain", includeRecentChanges: "plain" },
  response: "json",
  paging: { kind: "feed" },
  failures: [400],
};
