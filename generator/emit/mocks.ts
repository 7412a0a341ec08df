/**
 * `src/mocks/` of a package, its export `./mocks`: what tests use instead of the API.
 *
 * The handlers, the data and every rule are the runtime's (`runtime/mocks/`); a package adds the description of its domain, as data,
 * and the types of its client.
 */
import type { Domain } from "../model/ir.ts";
import type { DomainDescription } from "../runtime/mocks/description.ts";
import { needsExtras } from "../describe/extras.ts";
import { bracketed, commentText } from "./layout.ts";
import { type Data, literal } from "./literal.ts";
import { cleanLine } from "../ground/text.ts";
import { packageName, RUNTIME, type Settings } from "../model/settings.ts";
import { render } from "./template.ts";

export interface DomainContext {
  readonly settings: Settings;
  /** The domain as the mock engine reads it. */
  readonly description: DomainDescription;
}

/** Modules by path below `src/mocks/`. */
export function emitMocks(
  domain: Domain,
  { settings, description }: DomainContext,
  example?: string,
): ReadonlyMap<string, string> {
  const runtime = packageName(settings, RUNTIME);
  const title = commentText(cleanLine(domain.title));
  return new Map([
    [
      "index.ts",
      render("mocks-domain.ts", {
        title,
        runtime,
        className: domain.className,
        example,
      }),
    ],
    ["description.ts", descriptionModule({ description, settings }, title)],
  ]);
}

function descriptionModule({ description, settings }: DomainContext, title: string): string {
  const runtime = packageName(settings, RUNTIME);
  const head = "export const description: DomainDescription = ";
  // A description is plain data, which its interfaces do not say of themselves.
  const data = description as unknown as Data;
  const isPlain = settings.int64 === "number" && !needsExtras(description);
  const [start, end] = isPlain ? [head, ";"] : [`${head}withExtras(`, ");"];
  return [
    `/** The ${title} API as the mock engine reads it; \`DomainDescription\` says what it means. Generated; do not edit. */\n`,
    `import ${isPlain ? "type { DomainDescription }" : "{ type DomainDescription, withExtras }"} from "${runtime}/mocks";\n\n`,
    `${start}${literal(data, { indent: 0, column: start.length })}${end}\n`,
  ].join("");
}

/** The mock of the umbrella, `src/mocks/index.ts`: all domains know each other's records. */
export function emitSdkMocks(domains: readonly Domain[], settings: Settings, example?: string): string {
  const names = domains.map(({ name }) => `${name}Description`);
  return render("mocks-sdk.ts", {
    umbrella: settings.vendor.className,
    runtime: packageName(settings, RUNTIME),
    domains: domains.map((domain) => ({
      name: domain.name,
      package: packageName(settings, domain.packageName),
    })),
    list: bracketed(["const DOMAINS = [", "];"], names, { space: "" }),
    example,
  });
}
