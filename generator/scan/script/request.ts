/** A request as code states it. */
import type { Value } from "./values.ts";

/** What a call asks for, before anybody knows of which API. */
export interface Request {
  readonly form: string;
  readonly method?: Value;
  readonly url: Value;
  readonly query: readonly Value[];
  readonly body?: Value;
  readonly headers: readonly Value[];
  /** What the call gives is a response, whose body is read by these; else the body itself. */
  readonly unwraps: readonly string[];
  /** Something is done to its address that is not followed. */
  readonly isChanged?: true;
}
