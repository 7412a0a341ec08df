/** Events as they come: of types that this package knows, and of any other. */

/** An event of a type that this package does not know, so that `type` tells it from all that are known. */
export interface UnknownEvent {
  readonly type: "unknown";
  /** The event as it came. */
  readonly event: RawEvent;
}

/** An event of which nothing is known but that it has a type. */
export interface RawEvent {
  readonly type: string;
  readonly [field: string]: unknown;
}

/** Events by their types. */
export type Types = object;

/** Any event: one of those by their types, or an unknown one. */
export type AnyOf<Events extends Types> = Events[keyof Events] | UnknownEvent;

/** A body that is no event, and why. */
export class NoEvent extends Error {
  override readonly name = "NoEvent";
}

/**
 * Reads the body of a delivery. Of its fields only `type` is looked at: types say what the sender promises, nobody checks it.
 *
 * @throws NoEvent
 */
export function parseEvent(body: Uint8Array): RawEvent {
  const event = parsed(body);
  if (typeof event !== "object" || event === null || Array.isArray(event))
    throw new NoEvent("The body is no JSON object.");
  const { type } = event as { readonly type?: unknown };
  if (typeof type !== "string" || type === "") throw new NoEvent("The event has no type.");
  return event as RawEvent;
}

function parsed(body: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(body));
  } catch {
    throw new NoEvent("The body is no JSON in UTF-8.");
  }
}
