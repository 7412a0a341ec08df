/** What it costs to make everything: this program, its first release, and others of the same documents. */
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Case, type Cases } from "../measure.ts";
import { PEER_NAMES, type Peer, PEERS } from "../peers.ts";
import { command, type Command } from "../process.ts";
import type { Workshop } from "../workshop.ts";

/**
 * "everything" is the command as it is: the bundled documents with their corrections, and the report of the migration. A folder of documents
 * gets none of the two, and is what peers are given.
 */
export function cold(shop: Workshop): Cases {
  const { documents, base } = shop;
  return {
    everything: generate(shop, "cold", {}),
    "everything, Node 22": generate(shop, "cold-22", { node: "22" }),
    "a folder": generate(shop, "cold-folder", { documents }),
    ...(base && {
      "everything, first release": generate(shop, "cold-base", { cli: base }),
      "a folder, first release": generate(shop, "cold-folder-base", { cli: base, documents }),
    }),
    ...peers(shop, "cold", PEER_NAMES, documents),
  };
}

/** The run before those that count leaves the output that is found unchanged, or unchanged but for one document. */
export function again(shop: Workshop): Cases {
  const { documents } = shop;
  const config = join(shop.folder, "with-config/stgen.config.ts");
  const changing = join(shop.folder, "changing");
  let change = 0;
  return {
    "empty process": command({ args: ["-e", ""] }),
    everything: generate(shop, "again", { keeps: true }),
    "everything, TypeScript config": generate(shop, "again-config", {
      keeps: true,
      more: ["--config", config],
      prepare: () => writeConfig(config),
    }),
    "a folder": generate(shop, "again-folder", { keeps: true, documents }),
    "a folder, cold": generate(shop, "again-cold", { documents }),
    "a folder, one of all changed": generate(shop, "again-changed", {
      keeps: true,
      documents: changing,
      prepare: () => {
        if (!existsSync(changing)) cpSync(documents, changing, { recursive: true });
        addField(join(changing, "crm.json"), (change += 1));
      },
    }),
  };
}

export function tenfold(shop: Workshop): Cases {
  return {
    "a folder": generate(shop, "tenfold", { documents: shop.tenfold }),
    "a folder once": generate(shop, "tenfold-once", { documents: shop.documents }),
    ...peers(shop, "tenfold", ["oazapfts"], shop.tenfold),
  };
}

/** Ours is clean as it comes. */
export function prettier(shop: Workshop): Cases {
  return {
    everything: generate(shop, "prettier", {}),
    "everything, Node 22": generate(shop, "prettier-22", { node: "22" }),
    ...peers(shop, "prettier", PEER_NAMES, shop.documents, [join(shop.peers, "prettier.mjs")]),
  };
}

interface Generate extends Pick<Command, "node" | "prepare"> {
  /** The bundled ones, unless given. */
  readonly documents?: string;
  /** What stands in the folder of the output stays. */
  readonly keeps?: true;
  readonly cli?: string;
  readonly more?: readonly string[];
}

function generate(
  shop: Workshop,
  name: string,
  { node, prepare, documents, keeps, cli = shop.cli, more = [] }: Generate,
): Case {
  const out = join(shop.folder, `out-${name}`);
  const specs = documents === undefined ? [] : ["--specs", documents];
  return command({
    node,
    args: [cli, "generate", ...specs, "--out", out, ...more],
    cwd: shop.folder,
    prepare: async () => {
      if (!keeps) rmSync(out, { recursive: true, force: true });
      await prepare?.();
    },
    writes: { out, documents: documents ?? shop.documents },
  });
}

/** @param before what comes in front of the peer's script, which is then called by its name */
function peers(
  shop: Workshop,
  section: string,
  names: readonly Peer[],
  documents: string,
  before: readonly string[] = [],
): Cases {
  const rows = names.map((name) => {
    const out = join(shop.folder, `${section}-${name}`);
    const script = before.length > 0 ? [...before, name] : [join(shop.peers, `${name}.mjs`)];
    const run = command({
      node: PEERS[name].node,
      args: [...script, documents, out],
      cwd: shop.peers,
      prepare: () => rmSync(out, { recursive: true, force: true }),
      writes: { out, documents },
    });
    return [name, run] as const;
  });
  return Object.fromEntries(rows);
}

/** In a folder of its own: in the working directory every command would read it. */
function writeConfig(path: string): void {
  mkdirSync(join(path, ".."), { recursive: true });
  writeFileSync(path, 'const scope: string = "@acme";\nexport default { scope };\n');
}

/** A change that reaches the output: one more field of the first model that has fields. */
export function addField(path: string, i: number): void {
  const document = JSON.parse(readFileSync(path, "utf8")) as {
    components: { schemas: Record<string, { properties?: Record<string, unknown> }> };
  };
  const schema = Object.values(document.components.schemas).find(({ properties }) => properties);
  if (schema?.properties) schema.properties[`added${i}`] = { type: "string" };
  writeFileSync(path, JSON.stringify(document, null, 2));
}
