/**
 * The package of a vendor's webhooks: what receives them, hand-written, and the types of their events, printed from documents.
 *
 * It depends on no other package, and clients do not load it. A vendor without webhooks has none.
 */
import { webhookSources } from "virtual:webhooks";
import type { Domain } from "../model/ir.ts";
import { reachedModels } from "../model/models.ts";
import { packageName, type Settings, WEBHOOKS } from "../model/settings.ts";
import type { WebhookProfile } from "../vendor/profile.ts";
import { pascalCase } from "../ground/identifier.ts";
import { type Doc, print } from "./code/doc.ts";
import { data, list, string } from "./code/expression.ts";
import { constant } from "./code/statement.ts";
import { lined, quote } from "./code/token.ts";
import { emitManifests } from "./manifest.ts";
import { CODE } from "./style.ts";
import { render } from "./template.ts";
import { emitTypes } from "./types.ts";
import { vendorView } from "./vendor.ts";

/** @param events of the vendor, a domain for each document */
export function emitWebhooks(
  events: readonly Domain[],
  profile: WebhookProfile,
  settings: Settings,
): ReadonlyMap<string, string> {
  const { name } = settings.vendor.wire;
  return new Map([
    ...Object.entries(webhookSources).map(([path, text]): [string, string] => [`src/${path}`, text]),
    ...events.map((domain): [string, string] => [
      `src/events/${domain.packageName}.ts`,
      eventTypes(domain, settings),
    ]),
    ["src/events.ts", eventsModule(events)],
    ["src/index.ts", render("webhooks-index.ts", indexView(events, profile, settings))],
    ...emitManifests(settings, {
      folder: WEBHOOKS,
      description: `Receiver of ${name} webhooks, with typed events. Unofficial.`,
      keywords: [...settings.vendor.keywords, "webhooks"],
      dependencies: [],
    }),
    ["README.md", webhooksReadme(events, profile, settings)],
  ]);
}

/** What arrives is JSON that nobody rewrites: whole numbers are numbers, whatever clients make of them. */
function eventTypes(domain: Domain, settings: Settings): string {
  const models = new Map(domain.models.map((model) => [model.source, model]));
  const bodies = (domain.webhooks ?? []).flatMap(({ body }) => body ?? []);
  const reached = reachedModels(bodies, models);
  const told = {
    ...domain,
    resources: [],
    models: domain.models.filter(({ source }) => reached.has(source)),
  };
  return emitTypes(told, { ...settings, int64: "number", runtime: "../platform.js" });
}

interface Part {
  /** Of the namespace, and of the module. */
  readonly name: string;
  readonly file: string;
  /** `CrmEvent`; `CrmEvents` has them by their types. */
  readonly type: string;
  readonly bodies: string;
}

function partsOf(events: readonly Domain[]): Part[] {
  return events.flatMap(({ name, packageName: file, webhooksType }) =>
    webhooksType === undefined
      ? []
      : [{ name, file, type: `${pascalCase(name)}Event`, bodies: `${name}.${webhooksType}` }],
  );
}

/** Unions of the events of each document, and of all. */
function eventsModule(events: readonly Domain[]): string {
  const parts = partsOf(events);
  const types = events.flatMap(({ webhooks = [] }) => webhooks.map(({ name }) => name)).sort();
  const module: readonly Doc[] = [
    "/** Events, by their types and as unions. Generated; do not edit. */",
    ...parts.map(({ name, file }) => `import type * as ${name} from ${quote(`./events/${file}.js`)};`),
    "",
    "/** Every event by its type. */",
    `export interface Events extends ${parts.map(({ bodies }) => bodies).join(", ")} {}`,
    "",
    ...parts.flatMap(({ type, bodies }) => [`export type ${type} = ${bodies}[keyof ${bodies}];`]),
    "",
    "/** The type of an event. */",
    "export type EventType = keyof Events;",
    "",
    "/** An event of a type that is known: `type` tells which. */",
    `export type WebhookEvent = Events[EventType];`,
    "",
    "/** The types that are known. */",
    constant("export const EVENT_TYPES: readonly EventType[]", list(types.map(string))),
    "",
  ];
  return print(lined(module), CODE);
}

function indexView(events: readonly Domain[], { occurrence }: WebhookProfile, settings: Settings): object {
  return {
    vendor: settings.vendor.wire.name,
    occurrence: print(lined([data([...occurrence]).doc]), CODE),
    parts: partsOf(events).map(({ name, file }) => ({ name, file: quote(`./events/${file}.js`) })),
  };
}

function webhooksReadme(
  events: readonly Domain[],
  { occurrence }: WebhookProfile,
  settings: Settings,
): string {
  const parts = partsOf(events);
  const [first] = events;
  return render("webhooks-readme.md", {
    ...vendorView(settings, []),
    package: packageName(settings, WEBHOOKS),
    occurrence: occurrence.map((field) => `\`${field}\``).join(", else "),
    example: first?.webhooks?.[0]?.name ?? "",
    first: first?.name ?? "",
    parts: parts.map(({ name, type }, i) => ({
      name,
      type,
      types: (events[i]?.webhooks ?? []).map((webhook) => `\`${webhook.name}\``).join(", "),
    })),
  });
}
