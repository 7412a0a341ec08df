/** Pages of the developer portal (facts: v2-runtime). */

export function operationPage(portalId: string, operationId: string): string {
  return `https://developer.servicetitan.io/docs/apis/${encode(portalId)}/endpoints/${encode(operationId)}`;
}

/** Half a surrogate pair, which no URL can hold, becomes the replacement character. */
function encode(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, "\uFFFD"));
}
