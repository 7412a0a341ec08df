import { type CallOptions, Feed, type OperationSpec, Resource } from "@st-v2/runtime";
import type { ExportAppointmentAssignmentsQuery, ExportAppointmentAssignmentsResponse } from "../types.js";

/**
 * Export of the Dispatch API: 1 operation (`appointmentAssignments`).
 */
export class Export extends Resource {
  /**
   * Export changed appointment assignments.
   *
   * A feed of changes: keep `continueFrom` of the last answer for the next run. Rows may repeat, and inactive and deleted rows are included.
   *
   * `GET /dispatch/v2/tenant/{tenant}/export/appointment-assignments`
   *
   * A feed: `for await` goes through all changes.
   * Needs the scope `tn.dis.appointmentassignments:r`.
   *
   * @param query where to begin, and what to leave out
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: a parameter is not valid; `errors` names it.
   * @see https://developer.servicetitan.io/docs/apis/tenant-dispatch-v2/endpoints/Export_AppointmentAssignments
   * @example
   * ```ts
   * for await (const appointmentAssignment of dispatch.export.appointmentAssignments()) {
   *   console.log(appointmentAssignment.id);
   * }
   * ```
   */
  appointmentAssignments(
    query?: ExportAppointmentAssignmentsQuery | null,
    options?: CallOptions,
  ): Feed<ExportAppointmentAssignmentsResponse> {
    return new Feed(this.client, APPOINTMENT_ASSIGNMENTS_SPEC, { query, options });
  }
}

const APPOINTMENT_ASSIGNMENTS_SPEC: OperationSpec = {
  id: "Export_AppointmentAssignments",
  name: "dispatch.export.appointmentAssignments",
  method: "GET",
  path: "/dispatch/v2/tenant/{tenant}/export/appointment-assignments",
  query: { active: "plain", from: "plain", includeRecentChanges: "plain" },
  response: "json",
  paging: { kind: "feed" },
  failures: [400],
};
