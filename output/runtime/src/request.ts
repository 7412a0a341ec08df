/** A call that no generated method makes: any path of the API's host, with everything that calls share. */
import { callOf } from "./call.js";
import { UsageError } from "./errors.js";
import type { BodySpec, CallArguments, ExtraValue, OperationSpec, WriteOptions } from "./operation.js";

export interface RequestOptions extends Omit<WriteOptions<unknown>, "query" | "body" | "verify"> {
  /** Default `GET`. */
  readonly method?: OperationSpec["method"] | undefined;
  /**
   * From the host's root, with `{tenant}` for the client's: `/crm/v2/tenant/{tenant}/customers/123`. What stands in it is encoded
   * already; errors and logs repeat it.
   */
  readonly path: string;
  /** Written plainly. */
  readonly query?: Readonly<Record<string, ExtraValue>> | null | undefined;
  /** Sent as JSON, but for a `FormData` and a `Blob`. */
  readonly body?: unknown;
  /** `none`: whatever arrives, JSON parsed, text as text, anything else as a `Blob`. Default `json`. */
  readonly response?: "json" | "text" | "none" | undefined;
}

/** What is encoded already. */
const AS_IT_IS: BodySpec = { mediaType: "", write: ({ body }) => ({ body: body as PlatformBody }) };

type PlatformBody = NonNullable<ReturnType<BodySpec["write"]>["body"]>;

/** A path of the host: a segment of dots would leave the place below which a proxy may take credentials. */
const PATH = /^(?!.*\/(\.|%2e){1,2}(\/|$))\/[^?#\\\s]*$/i;

/** @throws UsageError for what is no path of the host, and for a body that nobody would send */
export function requestOf(
  given: RequestOptions | null | undefined,
  others: readonly unknown[] = [],
): readonly [OperationSpec, CallArguments] {
  const {
    method: verb = "GET",
    path,
    query,
    body,
    response = "json",
    ...options
  } = (given ?? {}) as RequestOptions;
  // `fetch` corrects "get" and "post" alone.
  const method = `${verb}`.toUpperCase() as OperationSpec["method"];
  const name = `request(${method} ${path})`;
  const isBodiless = method === "GET" || method === "HEAD";
  // An option that nobody reads may have been `dryRun`.
  const why = others.some((one) => one !== undefined)
    ? "it takes one object, with its options in it"
    : !PATH.test(path)
      ? 'the path has to begin with "/", without host, query, blanks and dots for a segment'
      : isBodiless && body !== undefined && "there cannot be a body";
  if (why) throw new UsageError(`${callOf({ name })}: ${why}.`);
  const isEncoded = /FormData|Blob|File/.test(Object.prototype.toString.call(body));
  const spec: OperationSpec = {
    // Limiters keep account of operations: there are as many as there are shapes of paths.
    id: `${method} ${path.replace(/\/\d+(?=\/|$)/g, "/{}")}`,
    name,
    method,
    path,
    ...(!isBodiless && { body: isEncoded ? AS_IT_IS : "json" }),
    response,
  };
  return [spec, { body, options: { ...options, query } }];
}
