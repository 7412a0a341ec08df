/**
 * What is asked of a package before it is packed for others: sources that were edited are laid out as generated ones (prettier), its tarball holds what
 * `package.json` promises (publint), and every import finds types that tell the truth, however it is resolved (are-the-types-wrong).
 * That it compiles was found out by building it.
 */
import type { CheckResult } from "@arethetypeswrong/core";
import { type Diagnostic, diagnostic } from "../diagnostics/codes.ts";
import { prettierOptions } from "../emit/style.ts";
import { errorCode } from "../ground/errors.ts";

interface PackedPackage {
  readonly name: string;
  /** Texts of the sources that are not as they were generated, by path below the package. */
  readonly edited: ReadonlyMap<string, string>;
  readonly tarball: Uint8Array<ArrayBuffer>;
}

export async function checkPackages(
  packages: readonly PackedPackage[],
  progress: (text: string) => void,
): Promise<Diagnostic[]> {
  const tool = "@arethetypeswrong/core";
  const attw = await import("@arethetypeswrong/core").catch((error: unknown) => {
    if (errorCode(error) === "ERR_MODULE_NOT_FOUND") return undefined;
    throw error;
  });
  const faults: Diagnostic[] = attw === undefined ? [diagnostic("check-skipped", { tool })] : [];
  for (const [i, { name, edited, tarball }] of packages.entries()) {
    progress(`Checking ${i + 1} of ${packages.length}: ${name} …`);
    const failed = (by: string) => (message: string) =>
      diagnostic("package-check-failed", { package: name, tool: by, message });
    faults.push(...(await layout(edited)).map(failed("prettier")));
    faults.push(...(await lint(tarball)).map(failed("publint")));
    if (attw === undefined) continue;
    const result = await attw.checkPackage(attw.createPackageFromTarballData(tarball));
    faults.push(...typeFaults(result).map(failed("are-the-types-wrong")));
  }
  return faults;
}

/** Paths that prettier would change. */
async function layout(edited: ReadonlyMap<string, string>): Promise<string[]> {
  if (edited.size === 0) return [];
  const { check } = await import("prettier");
  const wrong: string[] = [];
  for (const [path, text] of edited) {
    const isLaidOut = await check(text, { filepath: path, ...prettierOptions(path) }).catch(() => false);
    if (!isLaidOut) wrong.push(`${path} is not laid out as it was generated`);
  }
  return wrong;
}

async function lint(tarball: Uint8Array<ArrayBuffer>): Promise<string[]> {
  const { publint } = await import("publint");
  const { formatMessage } = await import("publint/utils");
  // Inside a tarball of npm everything lies in `package/`.
  const pack = { tarball: tarball.slice().buffer };
  const { messages, pkg } = await publint({ pkgDir: "package", pack, strict: true });
  return messages
    .filter(({ type }) => type !== "suggestion")
    .map((message) => formatMessage(message, pkg, { color: false }) ?? message.code);
}

function typeFaults(result: CheckResult): string[] {
  if (result.types === false) return ["it has no types"];
  return result.problems.map(
    (problem) => `${problem.kind}${"entrypoint" in problem ? ` at ${problem.entrypoint}` : ""}`,
  );
}
