/** The two labellings of V1's fields: the pins of `specs/migration/`, and `labels/second.yaml`. */
import { readdirSync, readFileSync } from "node:fs";
import { parse } from "yaml";
import { parsePins, type Pin } from "../../generator/migrate/pins/parse.ts";
import type { Label } from "./score.ts";

/** @param root the folder of the project */
export function documents(root: URL, folder: string, pattern = /\.json$/) {
  return readdirSync(new URL(folder, root))
    .filter((name) => pattern.test(name))
    .map((name) => ({
      path: name,
      text: readFileSync(new URL(`${folder}${name}`, root), "utf8"),
      format: "yaml" as const,
    }));
}

/** @param known names of the fields that have a row */
export function firstLabels(root: URL, known: ReadonlySet<string>): Label[] {
  return parsePins(documents(root, "specs/migration/", /\.yaml$/))
    .pins.filter((pin) => pin.kind === "field" && known.has(`${pin.owner}.${pin.field}`))
    .map((pin) => ({ object: pin.owner, field: pin.field, ...placeOf(pin) }));
}

/** What only events bring is in no document, and the right answer of a reader of documents is that it was removed. */
function placeOf({ fate, targets }: Pin): Pick<Label, "fate" | "places"> {
  const places = targets.filter(({ event }) => event === undefined);
  return targets.length > 0 && places.length === 0 ? { fate: ["removed"], places } : { fate, places };
}

interface SecondLabel {
  readonly object: string;
  readonly fields: Readonly<
    Record<
      string,
      { readonly fate: string[]; readonly at: { readonly domain: string; readonly field?: string }[] }
    >
  >;
}

export function secondLabels(root: URL): Label[] {
  const text = readFileSync(new URL("test/migrate/labels/second.yaml", root), "utf8");
  return (parse(text) as SecondLabel[]).flatMap(({ object, fields }) =>
    Object.entries(fields).map(([field, { fate, at }]) => ({ object, field, fate, places: at })),
  );
}
