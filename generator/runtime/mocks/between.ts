/** What may stand between callers and a mock: `live-like.ts` makes one. */
import type { ApiRequest } from "./request.js";
import type { Router } from "./router.js";

/** What a call goes on to. */
export interface Onward {
  readonly answer: (request: ApiRequest) => Promise<Response>;
  /** What a request means. */
  readonly route: Router;
}

export type Between = (request: ApiRequest, onward: Onward) => Promise<Response>;
