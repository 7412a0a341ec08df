/** What went wrong on the network, in words. */
import { errorCode } from "./errors.ts";

const REASONS: Readonly<Record<string, string>> = {
  ECONNREFUSED: "the connection was refused",
  ECONNRESET: "the connection broke off",
  UND_ERR_SOCKET: "the connection broke off",
  ENOTFOUND: "its host is not known",
  EAI_AGAIN: "its host is not known",
  UND_ERR_CONNECT_TIMEOUT: "no connection came about",
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: "the connection broke off",
};

/** Failures of certificates and of encryption: they will be the same in a moment. */
const OF_TLS = /^(CERT_|ERR_TLS_|ERR_SSL_|UNABLE_TO_|SELF_SIGNED_|DEPTH_ZERO_)/;

export interface ConnectionFault {
  /** The system's or the platform's; empty where there is none. */
  readonly code: string;
  readonly reason: string;
  readonly isTls: boolean;
}

/** `fetch` says "fetch failed"; what happened is in the cause. */
export function connectionFault(error: unknown): ConnectionFault {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  const code = errorCode(cause) ?? "";
  const message = cause instanceof Error && cause.message !== "" ? cause.message : code || "it failed";
  return { code, reason: REASONS[code] ?? message, isTls: OF_TLS.test(code) };
}
