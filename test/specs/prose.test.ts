/** The prose of the bundled documents: there where a reader needs it, short, and telling operations apart. */
import { describe, expect, it } from "vitest";
import {
  document,
  type DocumentOperation,
  domains,
  hasFacts,
  operationsOf,
  readFact,
  WITHOUT_FACTS,
} from "./facts.ts";

describe.each(domains)("%s", (domain) => {
  const all = operationsOf(document(domain)).map(([, , operation]) => operation);

  it("summarises every operation in a few words, each in its own", () => {
    const odd = all.filter(({ summary = "" }) => !/^[A-Z].{6,79}[^.\s]$/.test(summary));
    const summaries = all.map(({ summary }) => summary);

    expect(odd.map(name)).toEqual([]);
    expect(summaries.filter((summary, i) => summaries.indexOf(summary) !== i)).toEqual([]);
  });

  it("describes in whole sentences, and says more than the summary", () => {
    const odd = all.filter(
      ({ description, summary }) =>
        description !== undefined && (description === summary || !/^[A-Z`].{10,400}\.$/.test(description)),
    );

    expect(odd.map(name)).toEqual([]);
  });

  it("explains feeds", () => {
    const feeds = all.filter((operation) => ["from", "includeRecentChanges"].every((p) => has(operation, p)));

    expect(feeds.filter(({ description }) => !description?.includes("continueFrom")).map(name)).toEqual([]);
  });

  it("names the caps of a call", () => {
    const silent = all.flatMap((operation) =>
      operation.parameters
        .map((parameter) => parameter["x-max-items"] ?? (parameter.schema as { maximum?: number }).maximum)
        .filter((cap) => typeof cap === "number" && cap < MAX_INT32)
        .filter((cap) => !operation.description?.includes(cap?.toLocaleString("en") ?? ""))
        .map((cap) => `${name(operation)}: ${String(cap)}`),
    );

    expect(silent).toEqual([]);
  });
});

/** What a description has to speak of, by the lists of `nonjson-operations.json`. */
const ODD_BODIES = {
  nonJsonOrRedirect: /redirect|audio|have no effect/,
  binaryDeclaredAsJson: /multipart\/form-data/,
  noContentOn200ButBodyExpected: /The answer is a page|bytes of the file|the file or a redirect/,
  successWithoutBody: /no body|redirect|The answer is a page|bytes of the file/,
  bareArrayOrScalar: /bare (array|number)/,
};

describe.skipIf(!hasFacts)(`operations with odd bodies${WITHOUT_FACTS}`, () => {
  const lists = hasFacts ? readFact<Record<string, OddOperation[]>>("nonjson-operations.json") : {};

  it.each(Object.entries(ODD_BODIES))("%s", (list, words) => {
    const rows = lists[list] ?? [];

    const silent = rows.filter(({ domain, path, method }) => {
      const operation = document(domain).paths[path]?.[method.toLowerCase()];
      return !words.test(operation?.description ?? "");
    });

    expect(rows).not.toEqual([]);
    expect(silent).toEqual([]);
  });

  it("are all lists there are", () => {
    expect(Object.keys(lists).sort()).toEqual(["totals", ...Object.keys(ODD_BODIES)].sort());
  });
});

/** As a maximum it says that the number has 32 bits, nothing more. */
const MAX_INT32 = 2 ** 31 - 1;

interface OddOperation {
  readonly domain: string;
  readonly path: string;
  readonly method: string;
}

function name({ operationId, summary, description }: DocumentOperation): string {
  return `${operationId}: ${summary ?? "-"} / ${description ?? "-"}`;
}

function has({ parameters }: DocumentOperation, parameter: string): boolean {
  return parameters.some((p) => p.name === parameter);
}
