/** Paths of operations, without what the client fills in by itself: nothing here knows how a vendor calls it. */
import type { Domain, Operation } from "./ir.ts";

/** With the prefix of the server, as it is asked for. */
export function fullPath(
  domain: Pick<Domain, "basePath">,
  operation: Pick<Operation, "basePath" | "path">,
): string {
  return (operation.basePath ?? domain.basePath) + operation.path;
}

/** The path of a server's URL, without a slash at its end; `undefined` for what is no URL. */
export function serverPath(url: string): string | undefined {
  const base = "https://host.invalid";
  return URL.canParse(url, base) ? new URL(url, base).pathname.replace(/\/+$/, "") : undefined;
}

export interface Segment {
  /** Without braces. */
  readonly text: string;
  readonly isParameter: boolean;
}

type Located = Pick<Operation, "path" | "pathParameters">;

/** Segments of a path, those left out that are the same in each: of `/tenant/{tenant}/calls`, where the client knows its tenant, `calls`. */
export function segmentsOf({ path, pathParameters }: Located): readonly Segment[] {
  const asked = new Set(pathParameters.map(({ source }) => source));
  const segments = path
    .split("/")
    .filter((text) => text !== "")
    .map((text): Segment => {
      const isParameter = text.startsWith("{") && text.endsWith("}");
      return { text: isParameter ? text.slice(1, -1) : text, isParameter };
    });
  const isFilled = (segment: Segment | undefined) =>
    segment?.isParameter === true && !asked.has(segment.text);
  return segments.filter((segment, i) => {
    const next = segments[i + 1];
    return !isFilled(segment) && !(isFilled(next) && next?.text === segment.text);
  });
}

/** Of `/customers/{id}/contacts`, which is asked for by customer: `customers`, and the name of the parameter. */
export function ownerInPath(
  operation: Located,
): { readonly owner: string; readonly parameter: string } | undefined {
  const segments = segmentsOf(operation);
  const at = segments.findIndex(({ isParameter }) => isParameter);
  const [owner, parameter] = [segments[at - 1]?.text, segments[at]?.text];
  return owner === undefined || parameter === undefined || at === segments.length - 1
    ? undefined
    : { owner, parameter };
}

/** Without the name of a format at its end (`/tickets/{id}.json`): it asks for the same. */
export function plainPath(path: string): string {
  return path.replace(/\.(?:json|xml)$/i, "");
}
