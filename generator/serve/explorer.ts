/**
 * The try-it-out page: Swagger UI over the documents, signed in to the mock.
 *
 * Everything comes from here: the page's policy forbids its scripts, styles and requests any other place, and scripts in texts of
 * documents. Files are looked up by name in a table, so no path leads anywhere else.
 */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { KEY_HEADER } from "../runtime/vendor.ts";
import { TOKEN_PATH } from "./credentials.ts";
import type { ExplorerDocument } from "./explorer-documents.ts";

interface ExplorerOptions {
  /** Folder with the files of Swagger UI. */
  readonly ui: string;
  /** The page's own files: html, css, js. */
  readonly texts: Readonly<Record<string, string>>;
  /** The vendor and the version, for titles. */
  readonly api: string;
  /** What is served now; asked for each time, because documents may be replaced. */
  readonly documents: () => readonly ExplorerDocument[];
  /** What the page signs in with. */
  readonly credentials: Readonly<Record<string, string | number>>;
  /** The reference of what is served, made when somebody asks for it. */
  readonly reference: () => Promise<string>;
}

/** `'unsafe-inline'` for styles alone: Swagger UI writes them into elements. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

const TYPES = {
  html: "text/html; charset=utf-8",
  css: "text/css; charset=utf-8",
  js: "text/javascript; charset=utf-8",
  json: "application/json; charset=utf-8",
  png: "image/png",
} as const;

/** Below this path lies what belongs to the page; no domain is called so. */
const BASE = "/_mock/";

/** What other pages of the mock ask for, and where the reference is. */
export const MOCK_PATHS = { state: `${BASE}mock.json`, reference: `${BASE}reference` } as const;

/** @returns a function that answers the page's paths, and nothing for others */
export function createExplorer({
  ui,
  texts,
  api,
  documents,
  credentials,
  reference,
}: ExplorerOptions): (path: string) => Promise<Response | undefined> {
  const text = (name: string) => () => texts[name] ?? "";
  const file = (name: string) => () => readFile(join(ui, name));
  const files = new Map<string, () => string | Promise<Uint8Array<ArrayBuffer>>>([
    ["/", () => text("mock-page.html")().replaceAll("{{api}}", api)],
    [`${BASE}page.css`, text("mock-page.css")],
    [`${BASE}page.js`, text("mock-page.js")],
    [`${BASE}swagger-ui-bundle.js`, file("swagger-ui-bundle.js")],
    [`${BASE}swagger-ui.css`, file("swagger-ui.css")],
    ["/favicon.ico", file("favicon-32x32.png")],
    [
      MOCK_PATHS.state,
      () =>
        JSON.stringify({
          credentials,
          tokenPath: TOKEN_PATH,
          keyHeader: KEY_HEADER,
          documents: documents().map(({ id, title, operations }) => ({ id, title, operations })),
        }),
    ],
  ]);
  return async (path) => {
    const found = files.get(path) ?? documentAt(path, documents());
    if (found !== undefined) return respond(await found(), path);
    if (path === MOCK_PATHS.reference) return respond(await reference(), path, false);
    return path.startsWith(BASE) ? new Response(null, { status: 404 }) : undefined;
  };
}

function documentAt(path: string, documents: readonly ExplorerDocument[]): (() => string) | undefined {
  // Every call of the API comes by here.
  if (!path.startsWith(BASE)) return undefined;
  const found = documents.find(({ id }) => path === `${BASE}documents/${encodeURIComponent(id)}.json`);
  return found && (() => found.text);
}

/** @param hasPolicy whether ours holds; a page that allows its own script and style by their hashes has its own */
function respond(content: string | Uint8Array<ArrayBuffer>, path: string, hasPolicy = true): Response {
  const extension = Object.keys(TYPES).find((name) => path.endsWith(`.${name}`)) as
    keyof typeof TYPES | undefined;
  return new Response(content, {
    headers: {
      "content-type": TYPES[path === "/favicon.ico" ? "png" : (extension ?? "html")],
      "content-security-policy": hasPolicy ? POLICY : "frame-ancestors 'none'",
      "x-content-type-options": "nosniff",
      "referrer-policy": "no-referrer",
      "cross-origin-opener-policy": "same-origin",
      // Documents change while the page is open, and the page with the program.
      "cache-control": "no-cache",
    },
  });
}
