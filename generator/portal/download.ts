/** The portal's catalogue and its documents, several at a time. What cannot be had is a diagnostic; whatever can be had is fetched. */
import { by } from "../ground/text.ts";
import { type Diagnostic, diagnostic } from "../diagnostics/codes.ts";
import { catalogueUrl, documentUrl } from "../vendor/portal.ts";
import { decode } from "../read/decode.ts";
import { type Catalogue, type Named, parseCatalogue } from "./portal-list.ts";
import { receive } from "./document.ts";
import type { Fetcher } from "./fetch.ts";
import type { Pulled } from "./pull-plan.ts";

const MB = 1024 * 1024;
const MAX_CATALOGUE = 5 * MB;
const MAX_DOCUMENT = 50 * MB;
/** A portal that failed so often, each time after all repeats, is down: the other documents need not be waited for. */
const MAX_FAULTS = 3;

export async function fetchCatalogue(from: string, fetcher: Fetcher): Promise<Catalogue> {
  const url = catalogueUrl(from);
  const fetched = await fetcher(url, MAX_CATALOGUE);
  if (fetched.kind === "fault") return { apis: [], diagnostics: [fetched.diagnostic] };
  const { bytes, contentType } = fetched.answer;
  if (contentType !== "text/html") return parseCatalogue(lenient(bytes), url);
  const fault = { url, what: "a catalogue of APIs", reason: "it is a web page" };
  return { apis: [], diagnostics: [diagnostic("portal-answer-invalid", fault)] };
}

/** What cannot be read as text is no JSON either. */
function lenient(bytes: Uint8Array): string {
  try {
    return decode(bytes);
  } catch {
    return "";
  }
}

interface DownloadOptions {
  readonly from: string;
  readonly fetcher: Fetcher;
  /** Requests at a time. */
  readonly concurrency: number;
  readonly progress: (done: number) => void;
}

export async function download(
  documents: readonly Named[],
  { from, fetcher, concurrency, progress }: DownloadOptions,
): Promise<{ readonly pulled: readonly Pulled[]; readonly diagnostics: readonly Diagnostic[] }> {
  const pulled: Pulled[] = [];
  const faults = new Map<string, Diagnostic>();
  const one = async (named: Named) => {
    const url = documentUrl(from, named.id);
    const fetched = await fetcher(url, MAX_DOCUMENT);
    const received = fetched.kind === "answer" ? receive(fetched.answer, url) : fetched;
    if (received.kind === "fault") faults.set(named.id, received.diagnostic);
    else pulled.push({ ...named, url, text: received.text, format: received.format });
    progress(pulled.length + faults.size);
  };
  const queue = [...documents];
  const worker = async () => {
    while (faults.size < MAX_FAULTS) {
      const next = queue.shift();
      if (next === undefined) return;
      await one(next);
    }
  };
  await Promise.all(Array.from({ length: concurrency }, worker));
  return {
    pulled: pulled.sort(by(({ id }) => id)),
    diagnostics: [...faults].sort(by(([id]) => id)).map(([, fault]) => fault),
  };
}
