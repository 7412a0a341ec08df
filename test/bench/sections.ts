/** Parts of a bench, measured one after the other. What is compared stands in one, for only then do both meet the same minutes. */
import type { Cases } from "./measure.ts";
import { arrivals, calls, limiters } from "./sections/calls.ts";
import { diff, report, start } from "./sections/commands.ts";
import { again, cold, prettier, tenfold } from "./sections/generators.ts";
import { answers, mock } from "./sections/mocks.ts";
import { bundle, compile, consume } from "./sections/outputs.ts";
import { payloads } from "./sections/payloads.ts";
import { scans } from "./sections/scans.ts";
import { tables } from "./sections/tables.ts";
import type { Workshop } from "./workshop.ts";

interface Plan {
  readonly title: string;
  readonly cases: (shop: Workshop) => Cases;
  /** The same however often it is run. */
  readonly once?: true;
  /** Its figures stand on the page, not only what is compared. */
  readonly inPage?: true;
}

const PLANS = {
  cold: { title: "Everything, into an empty folder", cases: cold, inPage: true },
  again: { title: "Once more", cases: again },
  tenfold: { title: "Ten times the documents", cases: tenfold },
  prettier: { title: "Everything, clean under prettier", cases: prettier },
  start: { title: "Until the first word", cases: start },
  diff: { title: "`stgen diff` of all domains", cases: diff },
  report: { title: "`stgen migrate report`", cases: report },
  payloads: { title: "`stgen migrate payload` of two dumps of jobs", cases: payloads },
  scan: { title: "`stgen scan` of 100,000 lines", cases: scans, once: true },
  tables: { title: "`stgen sync` of 200,000 jobs", cases: tables },
  compile: { title: "`tsc --noEmit` of clients and types", cases: compile },
  bundle: { title: "One call of CRM in a browser", cases: bundle, inPage: true, once: true },
  consume: {
    title: "A program with one call of CRM: checked, and completed after an edit",
    cases: consume,
    inPage: true,
  },
  mock: { title: "Mock servers: until the first answer, then under load", cases: mock, inPage: true },
  answers: { title: "Mock servers: valid answers of all operations", cases: answers, once: true },
  calls: { title: "Calls of a client, and of a bare `fetch`", cases: calls, inPage: true },
  limiters: { title: "A thousand calls under a limit of 60 a second", cases: limiters },
  arrivals: { title: "Calls as they arrive, ten seeds", cases: arrivals, once: true },
} as const satisfies Record<string, Plan>;

export type Section = keyof typeof PLANS;

export const SECTIONS: { readonly [Name in Section]: Plan } = PLANS;
export const SECTION_NAMES = Object.keys(PLANS) as Section[];
