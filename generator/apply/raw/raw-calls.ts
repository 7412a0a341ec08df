/**
 * Calls of V2 by hand become calls of the generated client: those whose operation, parameters and body are known and right, and whose answer is
 * used for nothing but its body. Whatever else is left as it is, for it works as well as before.
 */
import ts from "typescript";
import { KEY_HEADER } from "../../runtime/vendor.ts";
import { judge } from "../../scan/judge.ts";
import { pathOf } from "../../scan/script/program.ts";
import type { CallSite, CodeBase, Left, Proposal, Rewrite, Rewriter } from "../contract.ts";
import { groupBy } from "../../ground/collections.ts";
import { few } from "../../ground/text.ts";
import { holdsComment } from "../lines.ts";
import { addressParts } from "./address.ts";
import { answerChanges, isUnread } from "./answer.ts";
import { argumentsOf } from "./arguments.ts";
import { type RequestParts, requestParts } from "./request.ts";
import { looksForAbsence } from "../proof/absence.ts";
import { lookedInto } from "../proof/errors.ts";
import { throwsByItself } from "../proof/failing.ts";
import { guardBehind, isGuarded } from "../proof/guards.ts";
import { type Passed, passedThrough } from "./through.ts";
import { keptOfInstance, type Sender, senderOf, settingsChange } from "./same-client.ts";
import { isProven, type Unproven, unproven } from "../proof/unproven.ts";

/** Headers that clients send by themselves. */
const HEADERS: ReadonlySet<string> = new Set([
  "authorization",
  "accept",
  "content-type",
  KEY_HEADER.toLowerCase(),
]);

interface Candidate {
  readonly rewrite: Rewrite;
  /** What the client has to be: one for all. */
  readonly tenant: string;
  readonly host: string;
  readonly sender: Sender;
  /** The file that told the console of failures, by what goes. */
  readonly logging?: string;
}

export const rawCalls: Rewriter = (code): Proposal => {
  const sites = code.sites.filter(({ call }) => call.api === "v2");
  const byNode = groupBy(sites, ({ node }) => node);
  const candidates: Candidate[] = [];
  const left: Left[] = [];
  for (const site of sites) {
    const isOne = byNode.get(site.node)?.length === 1;
    const result = isOne ? candidateOf(code, site) : unproven("it is called for several operations");
    if (isProven(result)) candidates.push(result);
    else left.push({ at: site.site.at, why: result.why });
  }
  const whys = [
    several(candidates, "tenants", ({ tenant }) => tenant),
    several(candidates, "hosts", ({ host }) => host),
    several(saying(candidates, "key"), "app keys", ({ sender }) => sender.key),
    several(saying(candidates, "bearer"), "tokens", ({ sender }) => sender.bearer),
  ];
  const why = whys.find((one) => one !== undefined);
  if (why !== undefined) {
    const own = candidates.map(({ rewrite: { at } }) => ({ at, why }));
    return { rewrites: [], undecided: [], left: [...left, ...own] };
  }
  return {
    rewrites: candidates.map(({ rewrite }) => rewrite),
    undecided: [],
    left,
    notes: notesOf(candidates),
  };
};

/** Those that say a credential themselves. */
function saying(candidates: readonly Candidate[], what: keyof Sender): readonly Candidate[] {
  return candidates.filter(({ sender }) => sender[what] !== "");
}

/** Why no client can make all calls. */
function several(
  candidates: readonly Candidate[],
  what: string,
  of: (one: Candidate) => string,
): string | undefined {
  return new Set(candidates.map(of)).size < 2
    ? undefined
    : `calls are of several ${what}, and one client is for one`;
}

/** What the client has to be set to, as far as the code said it otherwise. */
function notesOf(candidates: readonly Candidate[]): readonly string[] {
  const [first] = candidates;
  if (first === undefined) return [];
  const { tenant, host, sender } = first;
  const read = [...`${sender.key} ${sender.bearer}`.matchAll(/\benv\.(\w+)/g)].flatMap(
    ([, name]) => name ?? [],
  );
  const variables = [...new Set(read)].sort();
  const logging = [...new Set(candidates.flatMap((one) => one.logging ?? []))].sort();
  return [
    `The client is for one tenant, where the code had ${tenant === "" ? "none" : tenant}${host === "" ? "" : `, at ${host}`}: set it so.`,
    ...(variables.length === 0
      ? []
      : [
          `Its credentials are variables of its own, where the code read ${variables.join(", ")}: set those as well.`,
        ]),
    "Tokens are the client's own, and so is what is asked again (429, and reads that fail for a moment); what it throws tells a failure in other words.",
    ...(logging.length === 0
      ? []
      : [`What ${few(logging)} told the console of failures before they were thrown is told no more.`]),
  ];
}

/** The file whose code tells the console of a failure on its way: behind the call, or in a function around it. */
function loggingIn({ node, found: { sent, chain } }: CallSite): string | undefined {
  const guard = node === sent ? guardBehind(sent) : undefined;
  const all = [...(guard ? [guard] : []), ...chain.filter(({ makes }) => !makes).map(({ of }) => of)];
  const telling = all.find((one) => /\bconsole\.\w+\(/.test(one.getText()));
  return telling && pathOf(telling.getSourceFile());
}

function candidateOf(code: CodeBase, site: CallSite): Candidate | Unproven {
  const { call, found, node } = site;
  const { operation } = call;
  const why = whyNot(code, site);
  if (why !== undefined || operation?.call === undefined)
    return unproven(why ?? "the operation is not known");
  const asked = node === found.sent ? askedDirectly(code, site) : passedThrough(code, site);
  if (!isProven(asked)) return asked;
  const other = settingsChange(code, site);
  if (other !== undefined) return unproven(other);
  const sender = senderOf(code, site, asked);
  if (!isProven(sender)) return sender;
  const { address } = asked;
  const parts = withKept(asked.parts, keptOfInstance(code, site));
  // Functions around a call are shown to throw whatever failed: who looks at that stands where they are called.
  const look = lookedInto(code, [node]);
  if (look) return unproven(look.why);
  const unchecked = parts.throws ? undefined : uncheckedIn(code, node as ts.CallExpression);
  if (unchecked !== undefined) return unproven(unchecked);
  const { evaluator, known } = code;
  const args = argumentsOf({ code, call: node, evaluator, known, operation, parts, address });
  if (!isProven(args)) return args;
  if (operation.answer === undefined && !isUnread(node as ts.CallExpression))
    return unproven("its answer is no JSON of the documents");
  const { file } = site.site.at;
  const clients = code.clientsOf(file, "v2");
  if (clients.length > 0)
    return unproven(`several files export a client (${few(clients)}): say which with --client`);
  const client = code.client(file, "v2");
  const text = `${client.name}.${operation.call.slice(operation.call.indexOf(".") + 1)}(${args.join(", ")})`;
  const changes = answerChanges({
    evaluator: code.evaluator,
    call: node as ts.CallExpression,
    form: parts.answer,
    text,
  });
  if (!isProven(changes)) return changes;
  if (changes.some((change) => holdsComment(node.getSourceFile(), change)))
    return unproven("a comment stands in what would be replaced");
  const rewrite: Rewrite = {
    rule: "raw-call",
    at: site.site.at,
    about: `${found.request.form} → ${operation.call}`,
    edits: changes.map((change) => ({ file, ...change })),
    imports: [client.need],
  };
  const logging = loggingIn(site);
  return { rewrite, tenant: address.tenant, host: address.host, sender, ...(logging && { logging }) };
}

/** Why code that is answered with a failure, and does not look whether it is one, would go on otherwise than with a client, which throws it. */
function uncheckedIn(code: CodeBase, call: ts.CallExpression): string | undefined {
  if (isGuarded(call) || throwsByItself(code.evaluator, call)) return undefined;
  return looksForAbsence(code, call)
    ? "its body is looked at for what a failure lacks, which a client throws"
    : "nobody looks whether it failed, and a client throws what failed";
}

/** With options of the instance that the call does not say otherwise. */
function withKept(parts: RequestParts, inherited: readonly ts.PropertyAssignment[]): RequestParts {
  const own = new Set(parts.kept.map(({ name }) => name?.getText()));
  return { ...parts, kept: [...parts.kept, ...inherited.filter(({ name }) => !own.has(name.getText()))] };
}

function askedDirectly(code: CodeBase, { found, call: { operation } }: CallSite): Passed | Unproven {
  const parts = requestParts(code.evaluator, found.sent);
  if (!isProven(parts)) return parts;
  const address = operation && addressParts(code, parts.url, found.base, operation);
  if (!address) return unproven("the operation is not known");
  return isProven(address) ? { parts, address } : address;
}

/** Why the scan says that a call is not sure, or not right. */
function whyNot(code: CodeBase, { call, site, found }: CallSite): string | undefined {
  const faults =
    call.match.kind === "found" ? [] : judge(site, code.known).filter(({ level }) => level === "error");
  const [wrong] = faults;
  if (wrong) return `${wrong.rule}: ${wrong.message}${wrong.hint === undefined ? "" : `. ${wrong.hint}`}`;
  if (call.match.kind !== "found" || !call.match.isSure) return "which operation it calls is not sure";
  if (call.confidence !== "proven" || found.isGuess) return "what it calls is not sure";
  if (call.operation?.method !== call.method) return "its method is not sure";
  const fault = judge(site, code.known).find(
    ({ rule, level }) => level === "error" || rule === "wrong-format" || rule === "too-many-values",
  );
  if (fault) return `${fault.rule}: ${fault.message}`;
  const header = site.headers.find((name) => !HEADERS.has(name));
  if (header !== undefined) return `it sends the header \`${header}\``;
  return isOpenHeaders(found.request.headers) ? "not all of its headers are known" : undefined;
}

function isOpenHeaders(headers: CallSite["found"]["request"]["headers"]): boolean {
  return headers.some((one) => one.kind !== "object" || one.isOpen);
}
