import { type CallOptions, Feed, type OperationSpec, Resource } from "@st-v2/runtime";
import type { ExportInstalledEquipmentQuery, InstalledEquipmentResponse } from "../types.js";

/**
 * Export of the Equipment Systems API: 1 operation (`installedEquipment`).
 */
export class Export extends Resource {
  /**
   * Export changed installed equipment.
   *
   * A feed of changes: keep `continueFrom` of the last answer for the next run. Rows may repeat, and inactive and deleted rows are included.
   *
   * `GET /equipmentsystems/v2/tenant/{tenant}/export/installed-equipment`
   *
   * A feed: `for await` goes through all changes.
   * Needs the scope `tn.eqs.installedequipment:r`.
   *
   * @param query where to begin, and what to leave out
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: a parameter is not valid; `errors` names it.
   * @see https://developer.servicetitan.io/docs/apis/tenant-equipment-systems-v2/endpoints/Export_ExportInstalledEquipment
   * @example
   * ```ts
   * for await (const installedEquipment of equipmentSystems.export.installedEquipment()) {
   *   console.log(installedEquipment.id);
   * }
   * ```
   */
  installedEquipment(
    query?: ExportInstalledEquipmentQuery | null,
    options?: CallOptions,
  ): Feed<InstalledEquipmentResponse> {
    return new Feed(this.client, INSTALLED_EQUIPMENT_SPEC, { query, options });
  }
}

const INSTALLED_EQUIPMENT_SPEC: OperationSpec = {
  id: "Export_ExportInstalledEquipment",
  name: "equipmentSystems.export.installedEquipment",
  method: "GET",
  path: "/equipmentsystems/v2/tenant/{tenant}/export/installed-equipment",
  query: { from: "plain", includeRecentChanges: "plain" },
  response: "json",
  paging: { kind: "feed" },
  failures: [400],
};
