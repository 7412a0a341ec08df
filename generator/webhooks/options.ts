/** Whether a receiver can be made of what somebody gave, who need not have a compiler. */
import { WebhookConfigurationError } from "./errors.js";
import { ALGORITHMS, secretsOf, type SignatureOptions } from "./signature.js";

/** Options of a signature, each with what it has to be and whether a value is that. */
const SIGNATURE: readonly (readonly [
  name: keyof SignatureOptions,
  expected: string,
  isRight: (value: unknown, all: SignatureOptions) => boolean,
])[] = [
  ["header", "the name of the header that carries the signature", isHeader],
  ["algorithm", `one of ${ALGORITHMS.join(", ")}`, (value) => ALGORITHMS.includes(value as never)],
  ["encoding", "hex or base64", (value) => value === "hex" || value === "base64"],
  [
    "secretEncoding",
    "text, hex or base64",
    (value) => ["text", "hex", "base64", undefined].includes(value as never),
  ],
  ["secret", "the key that the sender has as well, written as secretEncoding says", isSecret],
  [
    "prefix",
    "what stands before a signature, without blanks",
    (value) => value === undefined || isWord(value),
  ],
  ["timestamp", "{ header, tolerance, separator }: a name, seconds, a text", isTimestamp],
];

interface Checked {
  readonly verify?: unknown;
  readonly on?: unknown;
  readonly otherwise?: unknown;
  readonly replay?: unknown;
  readonly limit?: unknown;
  readonly answer?: unknown;
}

const OPTIONS = ["verify", "on", "otherwise", "replay", "limit", "answer", "onError", "waitUntil"];

/**
 * @param types of events that are known
 * @throws WebhookConfigurationError
 */
export function checkOptions(given: Checked | undefined, types: readonly string[]): void {
  const options = given ?? {};
  const { verify, on = {}, otherwise, replay = {}, limit = 1, answer = "first" } = options;
  const problems = [
    ...verifyProblems(verify),
    ...strangers(options, OPTIONS).map((name) => `${name} is no option, they are ${OPTIONS.join(", ")}`),
    ...strangers(on as object | null, types).map(
      (name) => `on has ${name}, which is no type of events: did you mean ${closest(name, types)}?`,
    ),
  ];
  for (const [name, value] of Object.entries({ ...(on as object), otherwise })) {
    if (value !== undefined && typeof value !== "function")
      problems.push(`what handles ${name} is no function`);
  }
  if (!isPositive(limit)) problems.push("limit is no number of bytes");
  if (answer !== "first" && answer !== "last") problems.push("answer is neither first nor last");
  if (replay !== "off") problems.push(...replayProblems(replay));
  if (problems.length > 0) throw new WebhookConfigurationError(problems);
}

/** Names that have a value and are none of those that are known. */
function strangers(given: object | null, known: readonly string[]): string[] {
  return Object.entries(given ?? {}).flatMap(([name, value]) =>
    value === undefined || known.includes(name) ? [] : [name],
  );
}

/** The name that begins and ends most like another. */
function closest(name: string, known: readonly string[]): string {
  const same = (a: readonly string[], b: readonly string[]) => {
    const end = a.findIndex((letter, i) => letter !== b[i]);
    return end < 0 ? a.length : end;
  };
  const likeness = (other: string) =>
    same([...name], [...other]) + same([...name].reverse(), [...other].reverse());
  return [...known].sort((a, b) => likeness(b) - likeness(a))[0] ?? "another";
}

const NO_VERIFY =
  "verify is missing. Which header carries the signature, its algorithm and its encoding are in no public document: " +
  "take them, and the secret, from where the webhook is subscribed, and pass verify: { header, algorithm, encoding, secret }. " +
  'verify: "off" takes events from anybody who knows the address';

function verifyProblems(verify: unknown): string[] {
  if (verify === "off") return [];
  if (typeof verify !== "object" || verify === null) return [NO_VERIFY];
  const signature = verify as SignatureOptions;
  return SIGNATURE.filter(([name, , isRight]) => !isRight(signature[name], signature)).map(
    ([name, expected]) =>
      `verify.${name} is ${signature[name] === undefined ? "missing" : "wrong"}: it is ${expected}`,
  );
}

function replayProblems(replay: unknown): string[] {
  if (typeof replay !== "object" || replay === null) return ['replay is neither "off" nor { store, ttl }'];
  const { store, ttl = 1 } = replay as { readonly store?: Record<string, unknown>; readonly ttl?: unknown };
  const isStore = store === undefined || ["add", "remove"].every((name) => typeof store[name] === "function");
  return [
    ...(isPositive(ttl) ? [] : ["replay.ttl is no number of seconds"]),
    ...(isStore ? [] : ["replay.store has no functions add and remove"]),
  ];
}

function isHeader(value: unknown): boolean {
  return typeof value === "string" && /^[\w!#$%&'*+.^`|~-]+$/.test(value);
}

function isWord(value: unknown): boolean {
  return typeof value === "string" && !/\s/.test(value);
}

function isSecret(value: unknown, { secretEncoding = "text" }: SignatureOptions): boolean {
  const all: readonly unknown[] = Array.isArray(value) ? value : [value];
  if (all.length === 0 || !all.every((one) => typeof one === "string" && one !== "")) return false;
  if (!["text", "hex", "base64"].includes(secretEncoding)) return true;
  return secretsOf({ secret: all as string[], secretEncoding }).every((bytes) => bytes !== undefined);
}

function isTimestamp(value: unknown): boolean {
  if (value === undefined) return true;
  if (typeof value !== "object" || value === null) return false;
  const { header, tolerance = 1, separator = "" } = value as Record<string, unknown>;
  return isHeader(header) && isPositive(tolerance) && typeof separator === "string";
}

function isPositive(value: unknown): boolean {
  return typeof value === "number" && value > 0;
}
