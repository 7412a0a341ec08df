/**
 * From files to what the mock server serves: descriptions for the engine, documents for the page, and what was found on the way.
 *
 * A program of its own, because the passes need more memory than all of the mock: when it ends, its memory is gone. Takes its options
 * as JSON in the first argument and prints what it found as one line of JSON.
 */
import { analyse } from "../analyse.ts";
import { readConfig } from "../config.ts";
import { type Diagnostic, hasErrors } from "../diagnostics/codes.ts";
import { gather, inputsOf } from "../read/disk.ts";
import { CREDENTIALS } from "../serve/credentials.ts";
import { describeDomains } from "../describe/describe.ts";
import { explorerDocument } from "../serve/explorer-documents.ts";
import { pick } from "../ground/pick.ts";
import { bundledSpecs, isBundled } from "../read/bundled.ts";
import type { Read, ReadOptions } from "./bundled-mock.ts";
import { type InputFile, withParts } from "../ground/input.ts";
import { optimizeLess } from "../ground/system.ts";

optimizeLess();

async function read(options: ReadOptions): Promise<Read> {
  const { config, diagnostics: configFaults, source, path } = await readConfig(options.config);
  const watchedConfig = path === undefined ? [] : [path];
  if (hasErrors(configFaults)) return nothing(configFaults, source ? [source] : [], watchedConfig);
  const specs = options.specs ?? config.specs ?? bundledSpecs();
  const origin = isBundled(specs) ? "bundled" : "user";
  const gathered = await gather({
    specs,
    origin,
    ...pick(config, "overlays", "domains"),
  });
  const watched = [...watchedConfig, ...(origin === "user" ? gathered.watched : [])];
  const inputs = inputsOf(gathered);
  if (hasErrors(gathered.diagnostics)) return nothing(gathered.diagnostics, inputs, watched);
  const { domains, selected, corrected, diagnostics, dropped, isEnded } = analyse({
    ...gathered,
    ...pick({ ...config, ...pick(options, "only", "strict") }, "only", "strict"),
    ...pick(options, "expected"),
  });
  const found = [...gathered.diagnostics, ...diagnostics];
  if (isEnded) return nothing(found, inputs, watched);
  const served = domains.filter((domain) => selected.has(domain.id));
  return {
    diagnostics: found,
    inputs: pointedAt(found, inputs),
    watched,
    dropped,
    // The table of references is about all bundled documents; what it says of others than these is no fault of theirs.
    domains: describeDomains(served),
    documents: served.flatMap((domain) => {
      const document = corrected.find((each) => each.domain === domain.id);
      return document ? [explorerDocument(document, { domain, tenant: CREDENTIALS.tenant })] : [];
    }),
  };
}

function nothing(
  diagnostics: readonly Diagnostic[],
  inputs: readonly InputFile[],
  watched: readonly string[],
): Read {
  return {
    diagnostics,
    inputs: pointedAt(diagnostics, inputs),
    watched,
    dropped: [],
    domains: [],
    documents: [],
  };
}

function pointedAt(diagnostics: readonly Diagnostic[], inputs: readonly InputFile[]): InputFile[] {
  const files = new Set(
    diagnostics.flatMap(({ place, related = [] }) => [
      place?.file,
      ...related.map((each) => each.place.file),
    ]),
  );
  const pointed = withParts(inputs).filter(({ path }) => files.has(path));
  return pointed.map(({ path, text }) => ({ path, text }));
}

process.stdout.write(JSON.stringify(await read(JSON.parse(process.argv[2] ?? "{}") as ReadOptions)));
