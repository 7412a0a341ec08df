/**
 * V1 calls by hand become calls of the V1-shaped client: `axios.get(…/jobs/7)` and what is made of its answer become `v1.jobs.get(7, { fields: […] })`.
 *
 * Three things have to be known of a call, and each is looked at without a guess: what it asks for (`address.ts`), what is made of all of its answer
 * (`uses.ts`), and that nothing else hangs on it (`asks.ts`, and the rules of `proof/`). Where one is not, a comment says which.
 */
import ts from "typescript";
import { IN_BROWSER, mayBeInBrowser } from "../proof/browser.ts";
import type { EndpointPlan, Plan } from "../../former/plan.ts";
import type { Position } from "../../scan/site.ts";
import { positionOf } from "../../scan/script/place.ts";
import { pathOf } from "../../scan/script/program.ts";
import type {
  CallSite,
  CodeBase,
  Edit,
  ImportNeed,
  Proposal,
  Rewrite,
  RewriteRule,
  Undecided,
} from "../contract.ts";
import { type Accounts, accountsOf } from "./account.ts";
import { askedBy, type Asked } from "./asks.ts";
import { Unknown } from "./address.ts";
import { tidied } from "./tidy.ts";
import { inlined } from "./inline.ts";
import { endpointOf } from "./old-api.ts";
import { printed } from "./print.ts";
import { losesComment, type NodeEdit } from "./syntax.ts";
import type { Problem } from "./noted.ts";
import type { Uses } from "./uses.ts";

interface Done {
  readonly site: CallSite;
  readonly endpoint: EndpointPlan;
  readonly rule: RewriteRule;
  readonly edits: readonly NodeEdit[];
  readonly need: ImportNeed;
}

export function v1Calls(code: CodeBase): Proposal {
  const { former } = code;
  const sites = code.sites.filter(({ call }) => call.api === "v1");
  if (former === undefined || sites.length === 0) return { rewrites: [], undecided: [] };
  const done: Done[] = [];
  const undecided: Undecided[] = [];
  const accounts = accountsOf(code);
  const hosts = new Set(sites.flatMap((site) => hostOf(site) ?? []));
  for (const site of sites) {
    const one = hosts.size > 1 ? elsewhereToo(site) : rewritten(code, former, site, accounts);
    if ("why" in one) undecided.push(one);
    else done.push(one);
  }
  const notes = done.length > 0 ? [accounts.note] : [];
  return { rewrites: done.map(rewriteOf), undecided, notes };
}

/** A client asks one environment. */
function elsewhereToo({ call, site }: CallSite): Undecided {
  return {
    row: call.operation?.id ?? "v1-call",
    at: site.at,
    why: "its key may be another account's at each host: V1 is asked at several",
  };
}

function hostOf({ site: { url } }: CallSite): string | undefined {
  const [first] = url;
  return typeof first === "string" ? /^https?:\/\/([^/?#]+)\//i.exec(first)?.[1]?.toLowerCase() : undefined;
}

function rewriteOf({ site, endpoint, rule, edits, need }: Done): Rewrite {
  const { path, resource, method, steps } = endpoint;
  const becomes =
    rule === "v1-call"
      ? `${need.as ?? need.name}.${resource}.${method}`
      : (steps[0] as { call: string }).call;
  return {
    rule,
    at: site.site.at,
    about: `${path} → ${becomes}`,
    edits: edits.map(written),
    imports: [need],
  };
}

function written({ source, start, end, text }: NodeEdit): Edit {
  return { file: pathOf(source), start, end, text };
}

function rewritten(code: CodeBase, plan: Plan, site: CallSite, accounts: Accounts): Done | Undecided {
  const { operation, confidence, method, path } = site.call;
  const row = operation?.id ?? "v1-call";
  const no = (why: string, at: Position = site.site.at): Undecided => ({ row, at, why });
  if (operation === undefined) return no(`${method} ${path} is V1, and V1 is not known to have had it`);
  const endpoint = endpointOf(plan, operation.id);
  if (endpoint === undefined || endpoint.kind === "file") return no(elsewhere(operation.became?.recipe));
  if (confidence !== "proven") return no("it is likely, but not certain, that V1 is called here");
  if (mayBeInBrowser(site.node.getSourceFile(), [])) return no(IN_BROWSER);
  const account = accounts.odd(site);
  if (account !== undefined) return no(account);
  const inline = code.options.inline === true ? inlineCall(code, plan, site, endpoint) : undefined;
  if (inline && !losesComment(inline.edits)) return inline;
  const asked = askedBy(code, plan, site, endpoint, false);
  if (asked instanceof Unknown)
    return { ...no(asked.why), ...(asked.row !== undefined && { row: asked.row }) };
  const { uses } = asked;
  const [problem] = uses.problems;
  if (problem) return told(problem, no);
  const { name, need } = code.client(site.site.at.file, "v1");
  const edits = editsOf(asked, endpoint, name);
  return losesComment(edits)
    ? no("a comment stands in what would be replaced")
    : { site, endpoint, rule: "v1-call", need, edits };
}

/** As a call of V2, where all that is read can be said so. */
function inlineCall(code: CodeBase, plan: Plan, site: CallSite, endpoint: EndpointPlan): Done | undefined {
  const asked = askedBy(code, plan, site, endpoint, true);
  if (asked instanceof Unknown || asked.uses.problems.length > 0) return undefined;
  const { name, need } = code.client(site.site.at.file, "v2");
  const edits = inlined({ plan, endpoint, asked, client: name, checker: code.program.checker });
  return edits && { site, endpoint, rule: "v1-inline", need, edits };
}

function told({ node, why, row }: Problem, no: (why: string, at?: Position) => Undecided): Undecided {
  return row === undefined ? no(why) : { row, at: positionOf(node), why };
}

function elsewhere(recipe: string | undefined): string {
  const code = recipe?.split("\n").find((line) => !line.startsWith("//"));
  const plain = code?.replaceAll(/\/\*.*?\*\/ ?/g, "");
  return `the V1-shaped client only reads objects; in V2: ${plain ?? "nothing is like it"}`;
}

function editsOf(asked: Asked, endpoint: EndpointPlan, client: string): readonly NodeEdit[] {
  const { uses } = asked;
  return tidied(uses, replacement(asked, endpoint, client, uses));
}

/** The call that takes the place of the old one. */
function replacement(
  { call, id, sent, given, isTyped }: Asked,
  endpoint: EndpointPlan,
  client: string,
  uses: Uses,
): readonly NodeEdit[] {
  const text = printed({ client, endpoint, id, sent, fields: uses.fields(), at: call });
  const source = call.getSourceFile();
  const edit = (start: number, end: number, put: string): NodeEdit => ({ source, start, end, text: put });
  const isList = endpoint.kind === "list";
  const { awaited } = uses;
  const start = call.getStart();
  if (isList && given === "rows")
    return awaited
      ? [
          edit(start, call.end, text),
          edit(awaited.getStart(), awaited.getStart(), "("),
          edit(awaited.end, awaited.end, ").data"),
        ]
      : [edit(start, call.end, `Promise.resolve(${text}).then(({ data }) => data)`)];
  // Lists are awaited, and are no promises otherwise.
  if (isList && !awaited) return [edit(start, call.end, `Promise.resolve(${text})`)];
  const isSure = isTyped && !isList && awaited && uses.rootTests.length === 0;
  if (!isSure) return [edit(start, call.end, text)];
  const outer = ts.isParenthesizedExpression(awaited.parent) ? awaited.parent : undefined;
  return outer
    ? [edit(start, call.end, text), edit(outer.end, outer.end, "!")]
    : [
        edit(start, call.end, text),
        edit(awaited.getStart(), awaited.getStart(), "("),
        edit(awaited.end, awaited.end, ")!"),
      ];
}
