/** URIs of files, which references are resolved with as RFC 3986 has it. They lead nowhere: only files that were read have one. */

/** Deep enough for paths that start with a few `..`. */
const WORKING_DIRECTORY = "https://folder.invalid/1/2/3/4/5/6/7/8/";

/** @param path with forward slashes, relative to the working directory or absolute */
export function uriOf(path: string): string {
  return canonical(new URL(path.split("/").map(encodeURIComponent).join("/"), WORKING_DIRECTORY));
}

/**
 * @param reference without a fragment
 * @returns an absolute URI; `undefined` for what is none, or cannot be resolved against its base
 */
export function resolveUri(reference: string, base: string): string | undefined {
  try {
    return canonical(new URL(reference, base));
  } catch {
    return undefined;
  }
}

/** Whether it leads to what nobody was asked to read. */
export function isRemote(uri: string): boolean {
  return !uri.startsWith(new URL("/", WORKING_DIRECTORY).href);
}

/** Of `job.yaml#/Job` what is before and after the `#`. */
export function splitUri(reference: string): { readonly uri: string; readonly fragment: string } {
  const at = reference.indexOf("#");
  return at === -1
    ? { uri: reference, fragment: "" }
    : { uri: reference.slice(0, at), fragment: reference.slice(at + 1) };
}

/** Spelt in one way, whatever was escaped. */
function canonical(url: URL): string {
  url.hash = "";
  if (url.pathname.startsWith("/")) {
    url.pathname = url.pathname
      .split("/")
      .map((part) => encodeURIComponent(decoded(part)))
      .join("/");
  }
  return url.href;
}

/** Percent-decoded, where it can be. */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
