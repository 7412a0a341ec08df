/** The clients between which code is to be upgraded, made of both sets of documents. */
import type { Diagnostic } from "../diagnostics/codes.ts";
import type { Clients } from "../apply/upgrade/client-program.ts";
import { type DiffSide, upgradeBetween } from "../diff/diff.ts";
import type { Upgrade } from "../diff/upgrade.ts";
import { packagesOf } from "../generate.ts";
import type { Domain } from "../model/ir.ts";
import { SDK, type Settings, settingsOf } from "../model/settings.ts";
import type { CodeFile } from "../scan/readers.ts";

export interface UpgradeClients {
  readonly upgrade: Upgrade;
  readonly former: Clients;
  readonly present: Clients;
}

/** @returns without clients where errors have ended the comparison */
export async function upgradeClients(
  sides: { readonly from: DiffSide; readonly to: DiffSide },
  code: readonly CodeFile[],
  options: Partial<Settings> = {},
): Promise<{ readonly clients?: UpgradeClients; readonly diagnostics: readonly Diagnostic[] }> {
  const { upgrade, from, to, diagnostics } = upgradeBetween(sides);
  if (!upgrade) return { diagnostics };
  const { scope } = settingsOf(options);
  const clientsOf = async (domains: readonly Domain[], only: ReadonlySet<string>): Promise<Clients> => {
    const all = await packagesOf(domains, options, only);
    return { scope, files: new Map([...all].filter(([path]) => path.endsWith(".ts"))) };
  };
  const used = usedIn(code, from, scope);
  const nextOf = new Map(
    upgrade.rows.flatMap(({ kind, from: name, to: next }) =>
      kind === "package" && next !== undefined ? [[name, next] as const] : [],
    ),
  );
  // A domain that is called otherwise now is used by its former name.
  const names = from
    .filter(({ id }) => used.has(id))
    .map(({ packageName }) => nextOf.get(packageName) ?? packageName);
  const isWanted = ({ packageName }: Domain) => names.includes(packageName);
  const wanted = new Set([...usedIn(code, to, scope), ...to.filter(isWanted).map(({ id }) => id)]);
  const [former, present] = [await clientsOf(from, used), await clientsOf(to, wanted)];
  return { clients: { upgrade, former, present }, diagnostics };
}

/** Ids of the domains that code may use: by their packages, or as properties of the umbrella. */
function usedIn(code: readonly CodeFile[], domains: readonly Domain[], scope: string): ReadonlySet<string> {
  const texts = code.map(({ text }) => text).filter((text) => text !== "");
  const hasUmbrella = texts.some((text) => text.includes(`${scope}/${SDK}`));
  const isUsed = ({ packageName, name }: Domain) =>
    texts.some(
      (text) =>
        text.includes(`${scope}/${packageName}`) || (hasUmbrella && new RegExp(`\\b${name}\\b`).test(text)),
    );
  return new Set(domains.filter(isUsed).map(({ id }) => id));
}
