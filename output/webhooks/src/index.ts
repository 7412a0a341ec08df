/** Receives the webhooks of ServiceTitan. Generated; do not edit. */
import type { AnyOf } from "./event.js";
import { EVENT_TYPES, type Events } from "./events.js";
import { type Receiver, receiverOf, type ReceiverOptions } from "./receiver.js";

export * from "./api.js";
export * from "./events.js";
export { toV1, type V1Bodies } from "./former-bodies.js";
export * as accounting from "./events/accounting.js";
export * as crm from "./events/crm.js";
export * as dispatch from "./events/dispatch.js";
export * as jpm from "./events/jpm.js";
export * as schedulingPro from "./events/scheduling-pro.js";
export * as telecom from "./events/telecom.js";
export * as v1 from "./events/v1.js";

/** An event as it comes: of a type that is known, or `unknown`. */
export type AnyEvent = AnyOf<Events>;

/**
 * Makes a receiver of webhooks, `Request → Response`.
 *
 * @throws WebhookConfigurationError naming all options that are missing or wrong, `verify` above all
 */
export function createReceiver(options: ReceiverOptions<Events>): Receiver {
  return receiverOf(options, { types: EVENT_TYPES, occurrence: ["userassignedid", "id"] });
}
