/** The documentation of a generated method. */
import type { Domain, Operation, QueryParameter, Resource } from "../model/ir.ts";
import { type Example, printed, statementOf } from "./example.ts";
import { failuresOf } from "./failures.ts";
import { parametersOf } from "./parameters.ts";
import { commentText } from "./code/token.ts";
import { fullPath } from "../model/path.ts";
import { operationPage } from "../vendor/portal.ts";
import type { Profile } from "../vendor/profile.ts";
import { append } from "../ground/collections.ts";
import { clean, cleanLine, prose } from "../ground/text.ts";
import { deprecation } from "./comment.ts";
import { successorOf } from "./noun.ts";

export function methodDoc({ domain, resource, operation, portal, example }: Documented): string {
  const lines: string[] = [];
  if (operation.summary) lines.push(sentence(prose(operation.summary)), "");
  if (operation.description && operation.description !== operation.summary)
    lines.push(prose(operation.description), "");
  for (const said of operation.reported ?? []) lines.push(cleanLine(said), "");
  lines.push(cleanLine(`\`${operation.method} ${fullPath(domain, operation)}\``));
  const scopes = operation.scopes.map((scope) => `\`${clean(scope)}\``);
  const needed =
    scopes.length === 0 ? "" : `Needs the scope${scopes.length > 1 ? "s" : ""} ${scopes.join(", ")}.`;
  const facts = [pagingNote(operation), needed].filter((fact) => fact !== "");
  if (facts.length > 0) lines.push("", ...facts);
  const { portalId: api } = domain;
  const page = api === undefined ? undefined : operationPage(portal, { api, operation: operation.source });
  const successor = successorOf(resource, operation);
  lines.push(
    "",
    ...parametersOf(operation).map(({ name, text }) => `@param ${name} ${text}`),
    ...failuresOf(operation).map(({ error, status, text }) => `@throws \`${error}\` ${status}: ${text}`),
    ...(operation.deprecated ? [deprecation(operation, successor && `Use \`${successor.name}\`.`)] : []),
    ...(page === undefined ? [] : [`@see ${page}`]),
    ...(example ? ["@example", "```ts", ...printed(statementOf(example)).split("\n"), "```"] : []),
  );
  return commentText(lines.join("\n").replace(/\n{3,}/g, "\n\n"));
}

interface Documented {
  readonly domain: Domain;
  readonly resource: Resource;
  readonly operation: Operation;
  readonly portal: Profile["portal"];
  readonly example: Example | undefined;
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
      if (paging.joins)
        return `A list: \`for await\` goes through all rows.${capsNote(query?.parameters ?? [])}`;
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
