/** What the package exports beside its events. */
export type { Encoding } from "./bytes.js";
export { WebhookConfigurationError } from "./errors.js";
export type { AnyOf, RawEvent, Types, UnknownEvent } from "./event.js";
export { type NodeHandler, type NodeRequest, type NodeResponse, toNode } from "./node.js";
export type {
  HeadersLike,
  Open,
  PlatformRequest,
  PlatformResponse,
  WaitContext,
  WebhookRequest,
} from "./platform.js";
export type { Handlers, Receiver, ReceiverOptions } from "./receiver.js";
export { memoryReplayStore, type ReplayOptions, type ReplayStore } from "./replay.js";
export {
  type Algorithm,
  createVerifier,
  sign,
  type SignatureOptions,
  type TimestampOptions,
  type Verifier,
} from "./signature.js";
export { type HonoContext, toHono, toNext } from "./web.js";
