/** `stgen apply`: calls by hand become calls of the generated client, where that is proven. */
import { resolve } from "node:path";
import { apply, type ApplyInput } from "../apply/apply.ts";
import { isScript } from "../apply/code-base.ts";
import { appliedJson, appliedText } from "../apply/render.ts";
import { REWRITERS } from "../apply/rewriters.ts";
import {
  missingPackages,
  packagesOf,
  refusedTree,
  rootOf,
  treeState,
  unfit,
  writeChanges,
} from "../apply/tree.ts";
import { checkerOf } from "../apply/type-check.ts";
import type { ApplyOptions } from "../apply/contract.ts";
import { upgradeCheck } from "../apply/upgrade/broken.ts";
import { clientUpgrade } from "../apply/upgrade/upgrade.ts";
import { type Diagnostic, diagnostic, hasErrors } from "../diagnostics/codes.ts";
import { pick } from "../ground/pick.ts";
import { count } from "../ground/text.ts";
import { bundledSpecs } from "../read/bundled.ts";
import type { KnownApis } from "../scan/known.ts";
import type { CodeFile } from "../scan/readers.ts";
import { prefixIn } from "../scan/repository.ts";
import { gatherSources } from "../scan/sources.ts";
import type { ApplyFlags } from "./apply-flags.ts";
import { bundled } from "./bundled.ts";
import { type Console, createConsole } from "./console.ts";
import type { BundledFormer } from "./former-reader.ts";
import { EXIT } from "./exit.ts";
import { gatherSide } from "./diff.ts";
import { conclude, type Outcome } from "./outcome.ts";
import { upgradeClients } from "./upgrade-clients.ts";

/** @returns the exit code */
export async function applyCommand(flags: ApplyFlags): Promise<number> {
  const console = createConsole(flags.json === true ? "json" : "text", flags);
  return conclude(console, await applyTo(flags, console), "Nothing was rewritten");
}

async function applyTo(flags: ApplyFlags, console: Console): Promise<Outcome> {
  const alone = (["to", "scope"] as const).find(
    (name) => flags.from === undefined && flags[name] !== undefined,
  );
  if (alone) return { diagnostics: [withoutFrom(alone)] };
  const src = resolve(flags.src);
  const { root, faults } = await rootOf(src);
  if (root === undefined) return { diagnostics: faults };
  const tree = flags.write === true && flags.force !== true ? await treeState(root) : undefined;
  const dirty = tree ? refusedTree(tree, new Set()) : [];
  if (dirty.length > 0) return { diagnostics: dirty };
  console.progress("Reading code …");
  const { files: all, diagnostics } = await gatherSources([src], isScript);
  const odd = new Set(
    await unfit(
      root,
      all.map(({ path }) => path),
    ),
  );
  const files = all.filter(({ path }) => !odd.has(path));
  const { means, diagnostics: ofDocuments } =
    flags.from === undefined
      ? { means: byHand(root, files), diagnostics: [] }
      : await toUpgrade({ ...flags, from: flags.from }, { root, files }, console);
  if (!means) return { diagnostics: [...diagnostics, ...ofDocuments] };
  console.progress(`Following calls in ${count(files.length, "file")} …`);
  const applied = apply({
    ...means,
    files,
    known: await bundled<KnownApis>("scan"),
    former: (await bundled<BundledFormer>("former")).plan,
    options: optionsOf(flags),
    packages: await packagesOf(
      root,
      files.map(({ path }) => path),
    ),
  });
  const { changes } = applied;
  const missing = missingPackages(root, changes);
  const notes = missing.length === 0 ? applied.notes : [...applied.notes, untyped(missing)];
  const isWritten = flags.write === true && changes.length > 0;
  if (isWritten) {
    const edited = new Set(changes.map(({ path }) => path));
    const refused = tree ? refusedTree(tree, edited) : [];
    const unwritten = refused.length > 0 ? refused : await writeChanges(root, changes);
    if (hasErrors(unwritten)) return { diagnostics: [...diagnostics, ...unwritten] };
  }
  const shown = { isWritten, prefix: await prefixIn(root) };
  const isDrift = flags.check === true && changes.length > 0;
  return {
    diagnostics,
    result: {
      text: appliedText({ ...applied, notes }, shown),
      json: appliedJson({ ...applied, notes }, shown),
      exit: hasErrors(diagnostics) ? EXIT.errors : isDrift ? EXIT.drift : EXIT.ok,
    },
  };
}

function untyped(packages: readonly string[]): string {
  const all = packages.join(" ");
  return `Types were not checked against ${all}, not installed here: npm install ${all}, then compile.`;
}

function withoutFrom(option: string): Diagnostic {
  const reason = "it says where --from leads, which is not there";
  const hint = "Name the documents of the client in use with --from, or leave it out.";
  return diagnostic("option-invalid", { option: `--${option}`, reason, hint });
}

/** What rewrites code, and what proves it. */
type Means = Pick<ApplyInput, "rewriters" | "check" | "isSign">;

interface Code {
  readonly root: string;
  readonly files: readonly CodeFile[];
}

function byHand(root: string, files: Code["files"]): Means {
  return {
    rewriters: REWRITERS,
    check: checkerOf(root, new Map(files.map(({ path, text }) => [path, text]))),
  };
}

/** The client of older documents becomes that of newer ones: both are made here, whatever is installed. */
async function toUpgrade(
  flags: Pick<ApplyFlags, "to" | "scope"> & { readonly from: string },
  { root, files }: Code,
  console: Console,
): Promise<{ readonly means?: Means; readonly diagnostics: readonly Diagnostic[] }> {
  console.progress("Comparing documents …");
  const [from, to] = [await gatherSide(flags.from, {}), await gatherSide(flags.to ?? bundledSpecs(), {})];
  const early = [...from.diagnostics, ...to.diagnostics];
  if (hasErrors(early)) return { diagnostics: early };
  const { clients, diagnostics } = await upgradeClients({ from, to }, files, pick(flags, "scope"));
  if (!clients) return { diagnostics };
  const input = { ...clients, root: root.endsWith("/") ? root : `${root}/`, files };
  const { scope } = clients.former;
  return {
    means: {
      rewriters: [clientUpgrade(input)],
      check: upgradeCheck(input),
      isSign: (text) => text.includes(`${scope}/`),
    },
    diagnostics,
  };
}

function optionsOf({ client, inline }: ApplyFlags): ApplyOptions {
  const [module = "", name = "st"] = client?.split("#") ?? [];
  return { ...(client !== undefined && { client: { module, name } }), ...(inline === true && { inline }) };
}
