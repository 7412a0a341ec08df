/** The documentation of a generated method. */
import { type Domain, type Operation, type QueryParameter } from "../model/ir.ts";
import { commentText } from "./code/token.ts";
import { fullPath } from "../model/path.ts";
import { operationPage } from "../vendor/portal.ts";
import type { Profile } from "../vendor/profile.ts";
import { append } from "../ground/collections.ts";
import { clean, cleanLine, prose } from "../ground/text.ts";
import { deprecation } from "./comment.ts";

export function methodDoc(domain: Domain, operation: Operation, portal: Profile["portal"]): string {
  const lines: string[] = [];
  if (operation.summary) lines.push(sentence(clean(operation.summary)), "");
  if (operation.description && operation.description !== operation.summary)
    lines.push(prose(operation.description), "");
  lines.push(cleanLine(`\`${operation.method} ${fullPath(domain, operation)}\``));
  const scopes = operation.scopes.map((scope) => `\`${clean(scope)}\``);
  const needed =
    scopes.length === 0 ? "" : `Needs the scope${scopes.length > 1 ? "s" : ""} ${scopes.join(", ")}.`;
  const facts = [pagingNote(operation), needed].filter((fact) => fact !== "");
  if (facts.length > 0) lines.push("", ...facts);
  const tags = operation.pathParameters.flatMap(({ name, description }) =>
    description ? [`@param ${name} ${cleanLine(description)}`] : [],
  );
  if (operation.body?.description) tags.push(`@param body ${cleanLine(operation.body.description)}`);
  if (operation.deprecated) tags.push(deprecation(operation));
  const { portalId: api } = domain;
  const page = api === undefined ? undefined : operationPage(portal, { api, operation: operation.source });
  if (page !== undefined) tags.push(`@see ${page}`);
  if (tags.length > 0) lines.push("", ...tags);
  return commentText(lines.join("\n").replace(/\n{3,}/g, "\n\n"));
}

function sentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}

function pagingNote({ paging, query, success, description = "" }: Operation): string {
  switch (paging.kind) {
    case "page": {
      const first = paging.first === 1 ? "" : ` Pages are counted from ${paging.first}.`;
      return `A list: \`for await\` goes through all pages.${first}${capsNote(query?.parameters ?? [])}`;
    }
    case "feed":
      return `A feed: \`for await\` goes through all changes${description.includes("continueFrom") ? "." : "; keep `continueFrom` for the next run."}`;
    case "none":
      if (paging.joins) return capsNote(query?.parameters ?? []).trim();
      if (success.kind === "stream" && !success.choices)
        return "A stream: `for await` goes through its items as they arrive.";
      if (success.kind === "redirect") return "Follows the redirect to the file, without credentials.";
      return query?.parameters.some((parameter) => parameter.source === "page")
        ? "Answers one page per call."
        : "";
  }
}

/** "More than 50 `ids`, `jobIds` are fetched in several calls." */
function capsNote(parameters: readonly QueryParameter[]): string {
  const names = new Map<number, string[]>();
  for (const { maxItems, source } of parameters)
    if (maxItems !== undefined) append(names, maxItems, `\`${source}\``);
  return [...names]
    .map(([cap, sources]) => ` More than ${cap} ${sources.join(", ")} are fetched in several calls.`)
    .join("");
}
