/** What a write comes to that is not to be sent. */
import { UsageError } from "./errors.js";
import type { DryRun, EncodedBody } from "./operation.js";
import type { Completed } from "./promise.js";

interface Unsent {
  readonly step: { readonly call: string; readonly method: string };
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: EncodedBody["body"];
}

export function planned(
  { step: { call, method }, url, headers, body }: Unsent,
  { info }: { info?(line: string): void },
): Completed<DryRun> {
  const shown = Object.entries(headers).map(([name, value]) => [
    name,
    /auth|cookie|cred|key|pass|pwd|secret|session|sig|token/.test(name) ? "…" : value,
  ]);
  const line = `${call} was not sent: dryRun.`;
  info?.(line);
  const plan = { call, method, url, headers: Object.fromEntries(shown) as typeof headers, body };
  return { data: { dryRun: plan }, response: () => Promise.reject(new UsageError(line)), isDry: true };
}
