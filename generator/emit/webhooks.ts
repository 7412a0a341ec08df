/**
 * The package of a vendor's webhooks: what receives them, hand-written, and the types of their events, printed from documents.
 *
 * It depends on no other package, and clients do not load it. A vendor without webhooks has none.
 */
import { webhookSources } from "virtual:webhooks";
import type { Domain } from "../model/ir.ts";
import { reachedModels } from "../model/models.ts";
import { packageName, type Settings, WEBHOOKS } from "../model/settings.ts";
import type { FormerWebhooks, WebhookProfile } from "../vendor/profile.ts";
import { pascalCase } from "../ground/identifier.ts";
import { type Doc, print } from "./code/doc.ts";
import { type Data, data, list, object, type Property, string } from "./code/expression.ts";
import { constant } from "./code/statement.ts";
import { lined, quote } from "./code/token.ts";
import { emitManifests } from "./manifest.ts";
import { CODE } from "./style.ts";
import { render } from "./template.ts";
import { emitTypes } from "./types.ts";
import { vendorView } from "./vendor.ts";

/**
 * @param events of the vendor, a domain for each document
 * @param former the domain of the API before
 */
export function emitWebhooks(
  events: readonly Domain[],
  { profile, settings, former }: WebhookOptions & { readonly former: Domain | undefined },
): ReadonlyMap<string, string> {
  const { name } = settings.vendor.wire;
  const before = profile.former && former && { ...profile.former, domain: former };
  const all = before ? [...events, before.domain] : events;
  return new Map([
    ...Object.entries(webhookSources).map(([path, text]): [string, string] => [`src/${path}`, text]),
    ...all.map((domain): [string, string] => [
      `src/events/${domain.packageName}.ts`,
      eventTypes(domain, settings),
    ]),
    ["src/events.ts", eventsModule(events)],
    ...(before ? [["src/former-bodies.ts", formerModule(before)] as const] : []),
    ["src/index.ts", render("webhooks-index.ts", indexView(all, { profile, settings }, before))],
    ...emitManifests(settings, {
      folder: WEBHOOKS,
      description: `Receiver of ${name} webhooks, with typed events. Unofficial.`,
      keywords: [...settings.vendor.keywords, "webhooks"],
      dependencies: [],
    }),
    ["README.md", webhooksReadme(events, { profile, settings }, before)],
  ]);
}

interface WebhookOptions {
  readonly profile: WebhookProfile;
  readonly settings: Settings;
}

/** What the API before sent, and its document. */
interface Before extends FormerWebhooks {
  readonly domain: Domain;
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
  return emitTypes(told, { ...settings, int64: "number", decimals: "number", runtime: "../platform.js" });
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
    ...heirOf(parts.map(({ bodies }) => bodies)),
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

/** On one line, or one below the other where that is too long. */
function heirOf(parents: readonly string[]): readonly string[] {
  const head = "export interface Events";
  const line = `${head} extends ${parents.join(", ")} {}`;
  if (line.length <= CODE.width) return [line];
  const last = parents.length - 1;
  return [head, "  extends", ...parents.map((name, i) => `    ${name}${i < last ? "," : " {}"}`)];
}

/** Bodies of the API before, made of events. */
function formerModule({ version, domain, events }: Before): string {
  const [part] = partsOf([domain]);
  const templates = Object.entries(events).map(([type, { body }]): Property => [type, data(body as Data)]);
  return render("webhooks-former.ts", {
    version,
    name: part?.name ?? "",
    file: quote(`./events/${part?.file ?? ""}.js`),
    bodies: domain.webhooksType ?? "",
    events: Object.entries(events).map(([type, { name }]) => ({ type: quote(type), name: quote(name) })),
    templates: print(
      constant("const TEMPLATES: Readonly<Record<string, Template>>", object(templates, "open")),
      CODE,
    ),
  });
}

function indexView(
  events: readonly Domain[],
  { profile: { occurrence }, settings }: WebhookOptions,
  before: Before | undefined,
): object {
  return {
    hasFormer: before !== undefined,
    version: before?.version ?? "",
    vendor: settings.vendor.wire.name,
    occurrence: print(lined([data([...occurrence]).doc]), CODE),
    parts: partsOf(events).map(({ name, file }) => ({ name, file: quote(`./events/${file}.js`) })),
  };
}

function webhooksReadme(
  events: readonly Domain[],
  { profile: { occurrence }, settings }: WebhookOptions,
  before: Before | undefined,
): string {
  const parts = partsOf(events);
  const [first] = events;
  return render("webhooks-readme.md", {
    ...vendorView(settings, []),
    package: packageName(settings, WEBHOOKS),
    occurrence: occurrence.map((field) => `\`${field}\``).join(", else "),
    former: before && {
      version: before.version,
      name: before.domain.name,
      events: Object.entries(before.events).map(([type, { name }]) => ({ type, name })),
    },
    example: first?.webhooks?.[0]?.name ?? "",
    first: first?.name ?? "",
    parts: parts.map(({ name, type }, i) => ({
      name,
      type,
      types: (events[i]?.webhooks ?? []).map((webhook) => `\`${webhook.name}\``).join(", "),
    })),
  });
}
