/** The one hash of the project: SHA-256 in hexadecimal. */
import { createHash } from "node:crypto";

export function sha256(text: string | Uint8Array): string {
  return createHash("sha256").update(text).digest("hex");
}
