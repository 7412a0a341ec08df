/**
 * What is said of a call: every rule of calls is a function of the call in the table at the end. Each call has at least one finding, `v2-call`
 * where nothing is wrong with it, and one for each fault.
 */
import type { Finding } from "./finding.ts";
import { RULES } from "./finding.ts";
import { apiOf, type Call, callOf, type Draft, type SiteRule } from "./call.ts";
import { bodyRules } from "./body-rules.ts";
import type { KnownApis } from "./known.ts";
import { oldRules } from "./old-rules.ts";
import { pathRules } from "./path-rules.ts";
import { queryRules } from "./query-rules.ts";
import { readRules } from "./read-rules.ts";
import type { Site } from "./site.ts";

/** Those that say which call it is: where one finds something, nothing else is asked. */
const FIRST: readonly SiteRule[] = [oldRules, ...pathRules];

/** Those that look at what a known operation is sent, and what is made of its answer. */
const THEN: readonly SiteRule[] = [...queryRules, ...bodyRules, ...readRules];

/** Of one place where code calls something; nothing where that is none of the two APIs. */
export function judge(site: Site, known: KnownApis): readonly Finding[] {
  const call = apiOf(site, known) === undefined ? undefined : callOf(site, known);
  if (call === undefined) return [];
  const first = FIRST.flatMap((rule) => rule(call));
  const decided = first.some(({ isLast }) => isLast === true);
  const drafts =
    decided || call.operation === undefined ? first : [...first, ...THEN.flatMap((rule) => rule(call))];
  const sent = withoutMeant(drafts);
  const faults = sent.some(
    ({ rule, level }) => (level ?? RULES[rule].level) !== "note" || rule === "dynamic-path",
  );
  const all = faults || decided ? sent : [seen(call), ...sent];
  return oncePerFault(all).map((draft) => findingOf(call, draft));
}

function seen({ operation, path }: Call): Draft {
  const code = operation?.call === undefined ? undefined : `\`${operation.call}\` in the generated client`;
  return { rule: "v2-call", message: `Calls ${path}`, ...(code !== undefined && { hint: code }) };
}

/** What is sent under another name is not missing besides. */
function withoutMeant(drafts: readonly Draft[]): readonly Draft[] {
  const meant = new Set(
    drafts.flatMap(({ rule, meant = [] }) =>
      rule === "unknown-body-field" || rule === "unknown-query-parameter" ? meant : [],
    ),
  );
  return drafts.filter(({ rule, name = "" }) => rule !== "missing-parameter" || !meant.has(name));
}

/** Of one fault that shows in several places, the first. */
function oncePerFault(drafts: readonly Draft[]): readonly Draft[] {
  const seenBefore = new Set<string>();
  return drafts.filter(({ rule, name = "" }) => {
    const key = `${rule} ${name}`;
    return !seenBefore.has(key) && seenBefore.add(key);
  });
}

const WEAKER = { proven: 2, likely: 1, mention: 0 } as const;

/** A finding with all that the call says for itself; surer than the call is none. */
export function findingOf(call: Call, draft: Draft): Finding {
  const {
    isLast: _isLast,
    confidence: said = "proven",
    operation = call.operation,
    written,
    ...rest
  } = draft;
  const { site } = call;
  const confidence = WEAKER[said] < WEAKER[call.confidence] ? said : call.confidence;
  const level = confidence === "mention" ? "note" : (draft.level ?? RULES[draft.rule].level);
  const domain = operation?.domain ?? call.domain;
  return {
    ...site.at,
    ...rest,
    level,
    confidence,
    api: call.api,
    method: call.method,
    path: call.path,
    ...(operation && { operationId: operation.id }),
    ...(domain !== undefined && call.api === "v2" && { domain }),
    ...(operation?.scopes && { scopes: operation.scopes }),
    ...(rest.scopes && { scopes: rest.scopes }),
    ...(written && !isSamePlace(written, site.at) && { written }),
    ...(site.calledAt && { calledAt: site.calledAt }),
    form: site.form,
    depth: site.depth,
  };
}

function isSamePlace(a: Site["at"], b: Site["at"]): boolean {
  return a.file === b.file && a.line === b.line;
}
