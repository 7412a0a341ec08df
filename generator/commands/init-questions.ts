/** What `stgen init` asks on a terminal: only what no flag has said. */
import * as ask from "@clack/prompts";
import { type Answers, RUNNERS, specsOf, WAYS } from "../init/answers.ts";
import { isScope } from "../model/options.ts";

const HINTS: Readonly<Record<Answers["way"], string>> = {
  workspaces: "sources beside your code, linked by npm",
  tarballs: "files of an own folder, installed like any package",
  registry: "somebody publishes them already",
};

/** @returns nothing where it was cancelled */
export async function questions(
  defaults: Answers,
  said: ReadonlySet<keyof Answers>,
): Promise<Answers | undefined> {
  ask.intro("stgen init");
  const asked = await ask.group(
    {
      way: () =>
        said.has("way")
          ? undefined
          : select("How does your service find the packages?", WAYS, defaults.way, HINTS),
      specs: ({ results }) => {
        if (said.has("specs") || results.way === "registry") return undefined;
        return ask.text({
          message: "Documents: bundled, portal, or a folder of yours",
          initialValue: typeof defaults.specs === "string" ? defaults.specs : defaults.specs.folder,
        });
      },
      scope: () => {
        if (said.has("scope")) return undefined;
        const validate = (text: string | undefined) =>
          isScope(text ?? "") ? undefined : "It has to look like @acme.";
        return ask.text({ message: "npm scope of the packages", initialValue: defaults.scope, validate });
      },
      registry: ({ results }) => {
        if (said.has("registry") || (results.way ?? defaults.way) !== "registry") return undefined;
        const validate = (text: string | undefined) =>
          URL.canParse(text ?? "") ? undefined : "It has to be an address, with https:// in front.";
        return ask.text({ message: "Registry that has the scope", validate });
      },
      out: ({ results }) => {
        if (said.has("out") || (results.way ?? defaults.way) === "registry") return undefined;
        return ask.text({ message: "Folder of the packages", initialValue: defaults.out });
      },
      runner: () =>
        said.has("runner") ? undefined : select("What runs your tests?", RUNNERS, defaults.runner, {}),
    },
    { onCancel: () => undefined },
  );
  if (ask.isCancel(asked) || Object.values(asked).some((value) => ask.isCancel(value))) return undefined;
  const { specs, ...rest } = Object.fromEntries(
    Object.entries(asked).filter(([, value]) => value !== undefined),
  ) as Partial<Omit<Answers, "specs"> & { specs: string }>;
  return { ...defaults, ...rest, ...(specs !== undefined && { specs: specsOf(specs) }) };
}

function select<T extends string>(
  message: string,
  values: readonly T[],
  initialValue: T,
  hints: Readonly<Partial<Record<T, string>>>,
) {
  const options = values.map((value) => ({ value, label: value, hint: hints[value] ?? "" }));
  return ask.select({ message, initialValue, options: options as never }) as Promise<T | symbol>;
}
