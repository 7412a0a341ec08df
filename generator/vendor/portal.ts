/** Addresses of the developer portal (facts: v2-runtime). */
import { isAllowed as isSafe } from "../runtime/address.ts";
import type { Profile } from "./profile.ts";

export const PORTAL = "https://developer.servicetitan.io";

/** Page of an operation; `undefined` where the vendor has no portal. */
export function operationPage(
  portal: Profile["portal"],
  { api, operation }: { readonly api: string; readonly operation: string },
): string | undefined {
  return portal?.operation
    .replace("{api}", () => encode(api))
    .replace("{operation}", () => encode(operation));
}

/** The list of all APIs; `from` is the portal or a mirror of it, without a slash at its end. */
export function catalogueUrl(from: string): string {
  return `${from}/api/docs/apis`;
}

/** The OpenAPI document of one API. */
export function documentUrl(from: string, portalId: string): string {
  return `${catalogueUrl(from)}/${encode(portalId)}`;
}

/** Whether an address may be asked at all: encrypted, or on this machine; without a password that would end up in files. */
export function isAllowed(url: URL): boolean {
  return isSafe(url, []) && url.username === "" && url.password === "";
}

/** Half a surrogate pair, which no URL can hold, becomes the replacement character. */
function encode(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, "\uFFFD"));
}
