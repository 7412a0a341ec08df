import {
  type ApiPromise,
  type Client,
  type ClientOptions,
  type RequestOptions,
  toClient,
} from "@st-v2/runtime";
import { EquipmentTypes } from "./resources/equipment-types.js";
import { Export } from "./resources/export.js";
import { InstalledEquipment } from "./resources/installed-equipment.js";

/**
 * The Equipment Systems API.
 *
 * Equipment installed at locations, its types and attachments.
 *
 * @example
 * ```ts
 * const equipmentSystems = new EquipmentSystems({
 *   environment: "integration",
 *   tenant: "1234567890",
 *   clientId: "your client id",
 *   clientSecret: "your client secret",
 *   appKey: "your app key",
 * });
 * ```
 */
export class EquipmentSystems {
  readonly #client: Client;
  #equipmentTypes: EquipmentTypes | undefined;
  #export: Export | undefined;
  #installedEquipment: InstalledEquipment | undefined;

  /**
   * @param options credentials and settings, or a client that is shared with other domains
   */
  constructor(options: Client | ClientOptions) {
    this.#client = toClient(options);
  }

  /**
   * Equipment types: 4 operations (`list`, `create`, `get`, `update`).
   */
  get equipmentTypes(): EquipmentTypes {
    return (this.#equipmentTypes ??= new EquipmentTypes(this.#client));
  }

  /**
   * Export: 1 operation (`installedEquipment`).
   */
  get export(): Export {
    return (this.#export ??= new Export(this.#client));
  }

  /**
   * Installed equipment: 7 operations (`list`, `create`, `get`, `update`, `downloadAttachment`, `uploadAttachment`, …).
   */
  get installedEquipment(): InstalledEquipment {
    return (this.#installedEquipment ??= new InstalledEquipment(this.#client));
  }

  /**
   * A call that no method makes yet, to any path of the API's host; see the same of `Client`.
   */
  request<T = unknown>(options: RequestOptions, ...others: readonly never[]): ApiPromise<T> {
    return this.#client.request<T>(options, ...others);
  }
}
