/** What a command says of an address that it cannot listen on. */
import { type Diagnostic, diagnostic } from "../diagnostics/codes.ts";
import { errorCode, reasonOf } from "../ground/errors.ts";

const REASONS: Readonly<Record<string, string>> = {
  EADDRNOTAVAIL: "this machine does not have that address",
  ENOTFOUND: "there is no host of that name",
  EACCES: "permission denied",
};

/** @throws what is no error of the system */
export function listenFault(
  error: unknown,
  { host, port }: { readonly host: string; readonly port: number },
): Diagnostic {
  const code = errorCode(error);
  if (code === undefined) throw error;
  return code === "EADDRINUSE"
    ? diagnostic("port-taken", { port, host })
    : diagnostic("port-refused", { port, host, reason: REASONS[code] ?? reasonOf(error) });
}
