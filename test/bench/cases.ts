/** What is measured: a row a process. Add a row here, and what it is compared with to `targets.ts`. */
import { cpSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { nodeOf } from "../tools/programs.ts";
import type { Command } from "./measure.ts";
import type { Workshop } from "./workshop.ts";

/** Peers that make types and a client, and the Node they need where it is not the oldest that we support. */
const PEERS = {
  oazapfts: undefined,
  "openapi-typescript": undefined,
  "swagger-typescript-api": undefined,
  "hey-api": "22",
  orval: "22",
} as const;

/** Sections are measured one after the other; what is compared stands in one. */
export const SECTIONS = ["cold", "again", "tenfold", "prettier", "start", "diff", "report"] as const;
export type Section = (typeof SECTIONS)[number];

/** The commands of a section by their names, such as `cold oazapfts`. */
export async function commandsOf(section: Section, shop: Workshop): Promise<ReadonlyMap<string, Command>> {
  return new Map(Object.entries(await TABLE[section](shop)));
}

type Commands = Record<string, Command>;

const TABLE: Record<Section, (shop: Workshop) => Commands | Promise<Commands>> = {
  cold: async (shop) => {
    const node22 = await nodeOf("22");
    return {
      "cold ours": generate(shop, "cold", shop.documents, { cold: true }),
      "cold ours, Node 22": { ...generate(shop, "cold-22", shop.documents, { cold: true }), node: node22 },
      ...(shop.base && {
        "cold base": generate(shop, "cold-base", shop.documents, { cold: true, cli: shop.base }),
      }),
      ...(await peers(shop, "cold", shop.documents)),
    };
  },
  again: (shop) => {
    const changing = join(shop.folder, "changing");
    cpSync(shop.documents, changing, { recursive: true });
    let change = 0;
    const config = join(shop.folder, "stgen.config.ts");
    writeFileSync(config, 'const scope: string = "@acme";\nexport default { scope };\n');
    return {
      "again empty process": { args: ["-e", ""] },
      "again cold": generate(shop, "again-cold", shop.documents, { cold: true }),
      "again unchanged": generate(shop, "again", shop.documents, {}),
      "again unchanged, TypeScript config": generate(shop, "again-config", shop.documents, {
        more: ["--config", config],
      }),
      "again one of all changed": {
        ...generate(shop, "again-changed", changing, {}),
        prepare: () => addField(join(changing, "crm.json"), (change += 1)),
      },
    };
  },
  tenfold: async (shop) => ({
    "tenfold ours": generate(shop, "tenfold", shop.tenfold, { cold: true }),
    "tenfold ours once": generate(shop, "tenfold-once", shop.documents, { cold: true }),
    ...only("oazapfts", await peers(shop, "tenfold", shop.tenfold)),
  }),
  prettier: async (shop) => {
    const made = await peers(shop, "cold", shop.documents);
    return Object.fromEntries(
      Object.keys(made).map((name) => [
        name.replace("cold", "prettier"),
        { args: [join(shop.peers, "prettier.mjs"), join(shop.folder, name.replace(" ", "-"))] },
      ]),
    );
  },
  start: (shop) => ({
    "start empty process": { args: ["-e", ""] },
    "start --help": { args: [shop.cli, "--help"] },
    "start generate --help": { args: [shop.cli, "generate", "--help"] },
    "start usage error": { args: [shop.cli, "generate", "--nothing-like-it"], code: 2 },
  }),
  diff: (shop) => {
    const changed = join(shop.folder, "diff-changed");
    cpSync(shop.documents, changed, { recursive: true });
    addField(join(changed, "crm.json"), 1);
    const command = (cli: string) => ({ args: [cli, "diff", shop.documents, changed, "--format", "json"] });
    return { "diff ours": command(shop.cli), ...(shop.base && { "diff base": command(shop.base) }) };
  },
  report: (shop) => {
    const command = (cli: string, name: string): Command => {
      const out = join(shop.folder, name);
      return {
        args: [cli, "migrate", "report", "--out", out],
        cwd: join(cli, "../.."),
        prepare: () => rmSync(out, { recursive: true, force: true }),
      };
    };
    return {
      "report ours": command(shop.cli, "report"),
      ...(shop.base && { "report base": command(shop.base, "report-base") }),
    };
  },
};

interface Generate {
  /** Into a folder that is not there. */
  readonly cold?: boolean;
  readonly cli?: string;
  readonly more?: readonly string[];
}

function generate(
  shop: Workshop,
  name: string,
  documents: string,
  { cold, cli, more = [] }: Generate,
): Command {
  const out = join(shop.folder, `out-${name}`);
  return {
    args: [cli ?? shop.cli, "generate", "--specs", documents, "--out", out, ...more],
    cwd: shop.folder,
    ...(cold && { prepare: () => rmSync(out, { recursive: true, force: true }) }),
  };
}

/** Their scripts read a folder and fill one; which one is named after the case. */
async function peers(shop: Workshop, section: string, documents: string): Promise<Commands> {
  const rows = Object.entries(PEERS).map(async ([name, major]) => {
    const out = join(shop.folder, `${section}-${name}`);
    const command: Command = {
      ...(major && { node: await nodeOf(major) }),
      args: [join(shop.peers, `${name}.mjs`), documents, out],
      cwd: shop.peers,
      prepare: () => rmSync(out, { recursive: true, force: true }),
    };
    return [`${section} ${name}`, command] as const;
  });
  return Object.fromEntries(await Promise.all(rows));
}

function only(peer: string, commands: Commands): Commands {
  return Object.fromEntries(Object.entries(commands).filter(([name]) => name.endsWith(peer)));
}

/** A change that reaches the output: one more field of the first model that has fields. */
function addField(path: string, i: number): void {
  const document = JSON.parse(readFileSync(path, "utf8")) as {
    components: { schemas: Record<string, { properties?: Record<string, unknown> }> };
  };
  const schema = Object.values(document.components.schemas).find(({ properties }) => properties);
  if (schema?.properties) schema.properties[`added${i}`] = { type: "string" };
  writeFileSync(path, JSON.stringify(document, null, 2));
}
