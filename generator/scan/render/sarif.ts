/** Findings as SARIF 2.1.0, for code hosts and editors. */
import { sha256 } from "../../ground/hash.ts";
import { type Finding, type Level, type RuleRow, RULES, type ScanReport } from "../finding.ts";

const SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

/** Of 100: how sure a finding is, as SARIF counts it. */
const RANK = { proven: 100, likely: 60, mention: 20 } as const;

export interface SarifOptions {
  /** Of the program. */
  readonly version: string;
  /** Where the scanned folder is in its repository, as code hosts name files; nothing, or with a slash at its end. */
  readonly prefix: string;
}

/** What files are named from. */
const ROOT = "SRCROOT";

export function sarif(report: ScanReport, { version, prefix }: SarifOptions): object {
  const findings = report.findings;
  const rules = Object.entries<RuleRow>(RULES);
  const index = new Map(rules.map(([id], i) => [id, i]));
  const seen = new Map<string, number>();
  return {
    $schema: SCHEMA,
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "stgen scan",
            version,
            rules: rules.map(([id, { level, about, help }]) => ({
              id,
              shortDescription: { text: about },
              help: { text: help },
              defaultConfiguration: { level: level satisfies Level },
            })),
          },
        },
        columnKind: "utf16CodeUnits",
        originalUriBaseIds: {
          [ROOT]: {
            description: { text: prefix === "" ? "The scanned folder" : "The root of the repository" },
          },
        },
        results: findings.map((finding) =>
          result(finding, { ruleIndex: index.get(finding.rule) ?? -1, seen, prefix }),
        ),
      },
    ],
  };
}

interface Of {
  readonly ruleIndex: number;
  /** Fingerprints so far, and how often. */
  readonly seen: Map<string, number>;
  readonly prefix: string;
}

function result(finding: Finding, { ruleIndex, seen, prefix }: Of): object {
  const { rule, level, message, hint, confidence, written, calledAt } = finding;
  const related = [
    ...(written
      ? [{ message: { text: calledAt ? "the path" : "the call" }, ...location(finding, prefix) }]
      : []),
    ...(calledAt ? [{ message: { text: "the call" }, ...location(calledAt, prefix) }] : []),
  ].map((each, i) => ({ id: i + 1, ...each }));
  const { api, method, path, operationId, v2OperationId, domain, meant, recipe } = finding;
  const about = { api, method, path, operationId, v2OperationId, domain, meant, recipe };
  const properties = Object.fromEntries(Object.entries(about).filter(([, value]) => value !== undefined));
  // The same finding in the same line of code, wherever it moves to.
  const print = sha256([rule, finding.file, method, path, finding.name, finding.excerpt].join("\0")).slice(
    0,
    20,
  );
  const times = (seen.get(print) ?? 0) + 1;
  seen.set(print, times);
  return {
    ruleId: rule,
    ruleIndex,
    level,
    rank: RANK[confidence],
    message: {
      text: [message, hint].flatMap((each) => (each === undefined ? [] : sentence(each))).join(" "),
    },
    locations: [location(written ?? finding, prefix)],
    ...(related.length > 0 && { relatedLocations: related }),
    partialFingerprints: { "stgenFinding/v1": `${print}:${times}` },
    properties: { confidence, ...properties },
  };
}

function location({ file, line, column }: Pick<Finding, "file" | "line" | "column">, prefix: string): object {
  return {
    physicalLocation: {
      artifactLocation: {
        uri: (prefix + file).split("/").map(encodeURIComponent).join("/"),
        uriBaseId: ROOT,
      },
      region: { startLine: line, startColumn: column },
    },
  };
}

function sentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}
