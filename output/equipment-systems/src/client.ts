import { type Client, type ClientOptions, toClient } from "@st-v2/runtime";
import { EquipmentTypes } from "./resources/equipment-types.js";
import { Export } from "./resources/export.js";
import { InstalledEquipment } from "./resources/installed-equipment.js";

/**
 * The Equipment Systems API.
 *
 * Equipment installed at locations, its types and attachments.
 */
export class EquipmentSystems {
  readonly equipmentTypes: EquipmentTypes;
  readonly export: Export;
  readonly installedEquipment: InstalledEquipment;

  /**
   * @param options credentials and settings, or a client that is shared with other domains
   */
  constructor(options: Client | ClientOptions) {
    const client = toClient(options);
    this.equipmentTypes = new EquipmentTypes(client);
    this.export = new Export(client);
    this.installedEquipment = new InstalledEquipment(client);
  }
}
