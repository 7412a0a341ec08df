/** `stgen apply`: calls by hand become calls of the generated client, where that is proven. */
import { resolve } from "node:path";
import { apply } from "../apply/apply.ts";
import { isScript } from "../apply/code-base.ts";
import { appliedJson, appliedText } from "../apply/render.ts";
import { REWRITERS } from "../apply/rewriters.ts";
import { moduleKinds, refusedTree, rootOf, treeState, unfit, writeChanges } from "../apply/tree.ts";
import { checkerOf } from "../apply/type-check.ts";
import type { ApplyOptions } from "../apply/contract.ts";
import { hasErrors } from "../diagnostics/codes.ts";
import { count } from "../ground/text.ts";
import type { KnownApis } from "../scan/known.ts";
import { gatherSources } from "../scan/sources.ts";
import type { ApplyFlags } from "./apply-flags.ts";
import { bundled } from "./bundled-mock.ts";
import { type Console, createConsole } from "./console.ts";
import type { BundledFormer } from "./former-reader.ts";
import { EXIT } from "./exit.ts";
import { conclude, type Outcome } from "./outcome.ts";

/** @returns the exit code */
export async function applyCommand(flags: ApplyFlags): Promise<number> {
  const console = createConsole(flags.json === true ? "json" : "text", flags);
  return conclude(console, await applyTo(flags, console), "Nothing was rewritten");
}

async function applyTo(flags: ApplyFlags, console: Console): Promise<Outcome> {
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
  console.progress(`Following calls in ${count(files.length, "file")} …`);
  const applied = apply({
    files,
    known: await bundled<KnownApis>("scan"),
    former: (await bundled<BundledFormer>("former")).plan,
    options: optionsOf(flags),
    kinds: await moduleKinds(
      root,
      files.map(({ path }) => path),
    ),
    rewriters: REWRITERS,
    check: checkerOf(root, new Map(files.map(({ path, text }) => [path, text]))),
  });
  const { changes } = applied;
  const isWritten = flags.write === true && changes.length > 0;
  if (isWritten) {
    const edited = new Set(changes.map(({ path }) => path));
    const refused = tree ? refusedTree(tree, edited) : [];
    const unwritten = refused.length > 0 ? refused : await writeChanges(root, changes);
    if (hasErrors(unwritten)) return { diagnostics: [...diagnostics, ...unwritten] };
  }
  const isDrift = flags.check === true && changes.length > 0;
  return {
    diagnostics,
    result: {
      text: appliedText(applied, { isWritten }),
      json: appliedJson(applied, isWritten),
      exit: hasErrors(diagnostics) ? EXIT.errors : isDrift ? EXIT.drift : EXIT.ok,
    },
  };
}

function optionsOf({ client, inline }: ApplyFlags): ApplyOptions {
  const [module = "", name = "st"] = client?.split("#") ?? [];
  return { ...(client !== undefined && { client: { module, name } }), ...(inline === true && { inline }) };
}
