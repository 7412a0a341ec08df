/** The mock of what is bundled: for commands that serve it, or something over it. */
import type { Diagnostic } from "../diagnostics/codes.ts";
import type { InputFile } from "../ground/input.ts";
import { withBusiness } from "../runtime/mocks/business.ts";
import type { DomainDescription } from "../runtime/mocks/description.ts";
import { withEffects } from "../runtime/mocks/effects.ts";
import { createEngine, type Engine, type EngineOptions, START } from "../runtime/mocks/engine.ts";
import { withExtras } from "../runtime/mocks/extras.ts";
import type { ExplorerDocument } from "../serve/explorer-documents.ts";
import { bundled } from "./bundled.ts";

/** What is read for a mock. */
export interface ReadOptions {
  readonly specs?: string;
  readonly only?: readonly string[];
  readonly config?: string;
  readonly strict?: boolean;
  /** Ids of domains that are served already. */
  readonly expected?: readonly string[];
}

/** Plain JSON: it crosses the border between two processes. */
export interface Read {
  readonly diagnostics: readonly Diagnostic[];
  /** The files that diagnostics point into. */
  readonly inputs: readonly InputFile[];
  /** Files and folders whose changes call for reading again. */
  readonly watched: readonly string[];
  /** Files of documents that dropped out. */
  readonly dropped: readonly string[];
  /** Empty when errors have ended the reading. */
  readonly domains: readonly DomainDescription[];
  readonly documents: readonly ExplorerDocument[];
}

/** Of all bundled documents. */
export function readBundled(): Promise<Read> {
  return bundled("mock");
}

/** When records are made for, and what time it is for callers. */
export interface MockClock {
  readonly start: number;
  readonly now: () => number;
}

/** What `stgen mock` is unless it is told otherwise. */
export const MOCK_CLOCK: MockClock = { start: START, now: Date.now };

/**
 * An engine with all that the bundled tables know of records.
 *
 * @returns it, and what is called when the records to start with are there: from then on time goes by
 */
export function mockEngine(
  domains: readonly DomainDescription[],
  { clock, ...options }: Omit<EngineOptions, "now"> & { readonly clock: MockClock },
): { readonly engine: Engine; readonly begin: () => void } {
  let isRunning = false;
  const engine = createEngine(withEffects(withBusiness(withExtras(domains))), {
    ...options,
    now: () => (isRunning ? clock.now() : clock.start),
  });
  return { engine, begin: () => void (isRunning = true) };
}
