/** Receivers for frameworks whose handlers take a `Request` of the web in wrapping of their own. */
import type { PlatformRequest, PlatformResponse, WaitContext, WebhookRequest } from "./platform.js";
import type { Receiver } from "./receiver.js";

/** The part of Hono's context that is used. */
export interface HonoContext {
  readonly req: { readonly raw: WebhookRequest };
  /** Throws on platforms that have none. */
  readonly executionCtx: unknown;
}

/** A handler for Hono: `app.post("/webhooks", toHono(receive))`. */
export function toHono(receive: Receiver): (context: HonoContext) => Promise<PlatformResponse> {
  return (context) => receive(context.req.raw, waitContextOf(context));
}

function waitContextOf(context: HonoContext): WaitContext | undefined {
  try {
    return context.executionCtx as WaitContext;
  } catch {
    return undefined;
  }
}

/**
 * A route handler for Next: `export const POST = toNext(receive, after)`.
 *
 * @param after of `next/server`, which keeps a function of the platform alive until events are handled
 */
export function toNext(
  receive: Receiver,
  after?: (promise: Promise<unknown>) => void,
): (request: PlatformRequest) => Promise<PlatformResponse> {
  return (request) => receive(request as WebhookRequest, after && { waitUntil: (promise) => after(promise) });
}
