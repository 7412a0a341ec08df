/** What arguments of the command line have to be; what is something else is a wrong usage, with the words given here. */
import { isDay } from "../ground/dates.ts";
import { didYouMean } from "../ground/text.ts";
import { InvalidArgumentError } from "commander";
import { REPORT_FORMATS, type ReportFormat } from "../migrate/rows.ts";
import { isScope } from "../model/options.ts";
import { type RefusalReason, REFUSALS } from "../serve/faults.ts";
import type { ReportRequest } from "../sync/index.ts";
import { isAllowed } from "../vendor/portal.ts";
import { ALGORITHMS } from "../webhooks/signature.ts";

/** @param read gives `undefined` for what does not fit */
function parser<T>(expected: string, read: (text: string) => T | undefined): (text: string) => T {
  return (text) => {
    const value = read(text);
    if (value === undefined) throw new InvalidArgumentError(expected);
    return value;
  };
}

const number = (expected: string, fits: (number: number, text: string) => boolean) =>
  parser(expected, (text) => (fits(Number(text), text) ? Number(text) : undefined));

/** A forgotten value would make the next option a folder. */
export const path = parser("It has to be a path; write ./ before one that starts with a dash.", (text) =>
  text === "" || text.startsWith("-") ? undefined : text,
);

export const scope = parser("It has to look like @acme.", (text) => (isScope(text) ? text : undefined));

/** A module, and the name of what it exports where that is not `st`. */
export const clientModule = parser("It has to look like @/lib/api#st.", (text) =>
  /^[^\s#-][^\s#]*(?:#[A-Za-z_$][\w$]*)?$/.test(text) ? text : undefined,
);

export const list = parser("It has to be a comma-separated list without gaps.", (text) => {
  const names = text.split(",").map((name) => name.trim());
  return names.includes("") ? undefined : names;
});

export const zone = parser("It has to be a time zone such as America/New_York.", (text) => {
  // Databases read the sign of an offset each in their way.
  if (/^[+-]/.test(text)) return undefined;
  try {
    return new Intl.DateTimeFormat("en", { timeZone: text }).resolvedOptions().timeZone;
  } catch {
    return undefined;
  }
});

export const schema = parser("It has to be names with points between them.", (text) =>
  text.split(".").some((name) => name.trim() === "") ? undefined : text,
);

const isFormat = (name: string): name is ReportFormat => REPORT_FORMATS.some((format) => format === name);

export const formats = (text: string) => {
  const names = list(text);
  const wrong = names.find((name) => !isFormat(name));
  if (wrong !== undefined)
    throw new InvalidArgumentError(
      `The formats are ${REPORT_FORMATS.join(", ")}${didYouMean(wrong, REPORT_FORMATS) || "."}`,
    );
  return names;
};

const isRefusal = (name: string): name is RefusalReason => Object.hasOwn(REFUSALS, name);

export const refusals = parser(`The reasons are ${Object.keys(REFUSALS).join(", ")}.`, (text) => {
  const names = list(text);
  return names.every(isRefusal) ? names : undefined;
});

const webAddressOr = (expected: string) =>
  parser(expected, (text) =>
    /^https?:$/.test(URL.canParse(text) ? new URL(text).protocol : "") ? text : undefined,
  );

export const registry = webAddressOr("It has to be the address of a registry, with https:// in front.");

/** As it may stand between angle brackets, without a place on the page. */
export const page = parser("It has to be the address of a page, with https:// in front.", (text) => {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol)) return undefined;
  url.hash = "";
  return url.href.replaceAll("<", "%3C").replaceAll(">", "%3E");
});

/** Without slashes at its end, so that paths can be put behind it. */
export const portal = parser(
  "It has to be an https address (http on this machine only), without password, query and fragment.",
  (text) => {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    const fits = url !== undefined && isAllowed(url) && url.search === "" && url.hash === "";
    return fits ? url.href.replace(/\/+$/, "") : undefined;
  },
);

export const day = parser("It has to be a day such as 2026-01-31.", (text) =>
  isDay(text) ? text : undefined,
);

export const wholeUpTo = (limit: number) =>
  number(
    `It has to be a whole number from 0 to ${limit}.`,
    (value, text) => /^\d{1,10}$/.test(text) && value <= limit,
  );

export const share = number(
  "It has to be a number from 0 to 1.",
  (value, text) => /^(\d+|\d*\.\d+)$/.test(text) && value <= 1,
);

const fromOneTo = (limit: number) =>
  number(
    `It has to be a whole number from 1 to ${limit}.`,
    (value) => Number.isInteger(value) && value >= 1 && value <= limit,
  );

export const concurrency = fromOneTo(32);

export const sideBySide = fromOneTo(24);

/** Milliseconds since 1970: of a moment, or of midnight (UTC) of a day; or today. */
export const moment = parser(
  "It has to be today, a day such as 2026-01-31, or a moment with its zone such as 2026-01-31T08:00:00Z.",
  (text) => {
    if (text === "today") return text;
    const [day = "", time] = text.split("T");
    if (!isDay(day) || (time !== undefined && !/(Z|[+-]\d\d:\d\d)$/.test(time))) return undefined;
    const at = Date.parse(text);
    return Number.isNaN(at) ? undefined : at;
  },
);

export const seconds = number(
  "It has to be a number above 0 and up to 3600.",
  (value) => value > 0 && value <= 3600,
);

/** Seconds between runs. */
export const interval = number(
  "It has to be a number of seconds from 1 to 86400.",
  (value) => value >= 1 && value <= 86_400,
);

const report = parser(
  "It has to look like CATEGORY/REPORT, CATEGORY/REPORT:TABLE or CATEGORY/REPORT:TABLE?NAME=VALUE&NAME=VALUE.",
  (text): ReportRequest | undefined => {
    const [, category = "", rest = "", table, query = ""] =
      /^([^/]+)\/(.+?)(?::([A-Za-z]\w*))?(?:\?([^?]*=[^?]*))?$/.exec(text) ?? [];
    if (category.trim() === "" || rest.trim() === "") return undefined;
    const parameters = Object.fromEntries(new URLSearchParams(query));
    return { category, report: rest, ...(table !== undefined && { table }), parameters };
  },
);

/** The option may stand several times. */
export const reports = (text: string, before: readonly ReportRequest[] = []): readonly ReportRequest[] => [
  ...before,
  report(text),
];

export const webAddress = webAddressOr("It has to be an address with http:// or https:// in front.");

export const secret = parser("It has to be a text.", (text) => (text === "" ? undefined : text));

export const signature = parser(
  `It has to be header,algorithm,encoding: X-Signature,SHA-256,hex. Algorithms are ${ALGORITHMS.join(", ")}, encodings hex and base64.`,
  (text) => {
    const [header = "", name, encoding, ...more] = text.split(",");
    const algorithm = ALGORITHMS.find((one) => one === name);
    const isEncoding = encoding === "hex" || encoding === "base64";
    return /^[\w-]+$/.test(header) && algorithm && isEncoding && more.length === 0
      ? { header, algorithm, encoding }
      : undefined;
  },
);

/** Of an option that may be given several times. */
export const several = (text: string, before: readonly string[] = []) => [...before, text];
