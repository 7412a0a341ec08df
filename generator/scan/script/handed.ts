/** Whether a call of something that nobody knows, such as what a framework hands in, may be one of a client of the API. */
import ts from "typescript";
import { lastName } from "./code.ts";
import type { Looks } from "./looks.ts";
import { each, literal, ROOT } from "./values.ts";

/** What platforms and frameworks hand in that has methods called like those of clients, by what it is called in code. */
const OF_PLATFORM =
  /(?:^|[a-z_])(?:searchParams|cookies?|cookieStore|cookieJar|headers|formData|localStorage|sessionStorage|session|configService|cache|redis|kv|memo)$|^(?:form|params|query|config|env|store|map|storage|ctx|context|c)$/i;

/** Methods of texts, maps, forms, headers and stores. */
const PLATFORM_METHODS =
  /^(?:get|getAll|set|has|delete|append|add|put|replace|replaceAll|match|search|remove)$/;

/**
 * @param isName whether a text is the name of anything in the API's paths
 */
export function mayBeOfClient(
  looks: Looks,
  { callee, args }: { readonly callee: ts.PropertyAccessExpression; readonly args: readonly ts.Expression[] },
  isName: (text: string) => boolean,
): boolean {
  const [first] = args;
  if (!first || !PLATFORM_METHODS.test(callee.name.text)) return true;
  if (ts.isRegularExpressionLiteral(first)) return false;
  const on = each(looks.evaluate(callee.expression, ROOT)).flatMap((one) =>
    one.kind === "unknown" ? [one.name] : [],
  );
  if ([lastName(callee.expression), ...on].some((name) => OF_PLATFORM.test(name))) return false;
  const texts = args.flatMap((arg) => literal(looks.evaluate(arg, ROOT)) ?? []);
  const isKey = literal(looks.evaluate(first, ROOT)) !== undefined;
  return !isKey || texts.some((text) => text.includes("/") || isName(text.replace(/\?.*$/s, "")));
}
