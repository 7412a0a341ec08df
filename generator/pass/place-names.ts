/**
 * Names for schemas that have none, because they are referred to where they stand: in an operation, a parameter, another schema.
 *
 * `#/components/schemas/Tree/$defs/Leaf` is `TreeLeaf`, the answer of `jobs.list` is `JobsListResult`.
 */

/** What stands below these is called so; the key there is a name, a status, a media type, or a number. */
const SECTIONS: Readonly<Record<string, { readonly word: string; readonly isNamed: boolean }>> = {
  schemas: { word: "", isNamed: true },
  properties: { word: "", isNamed: true },
  patternProperties: { word: "", isNamed: false },
  $defs: { word: "", isNamed: true },
  definitions: { word: "", isNamed: true },
  parameters: { word: "Parameter", isNamed: true },
  requestBodies: { word: "Body", isNamed: true },
  headers: { word: "Header", isNamed: true },
  content: { word: "", isNamed: false },
};

/** What says nothing, or something shorter, of itself. */
const WORDS: Readonly<Record<string, string>> = {
  components: "",
  paths: "",
  schema: "",
  items: "Item",
  additionalProperties: "Value",
  requestBody: "Body",
};

/**
 * Words of a place, `N/properties/list/items` → `N list Item`.
 *
 * @param path steps of a pointer, or those below an operation
 */
export function placeWords(path: readonly string[], isInOperation: boolean): string {
  const all: string[] = [];
  for (let i = 0; i < path.length; i += 1) {
    const step = path[i] ?? "";
    const responses = isInOperation
      ? { word: "Result", isNamed: false }
      : { word: "Response", isNamed: true };
    const section =
      step === "responses" ? responses : Object.hasOwn(SECTIONS, step) ? SECTIONS[step] : undefined;
    if (section) {
      i += 1;
      all.push(...(section.isNamed ? [path[i] ?? ""] : []), section.word);
    } else all.push((Object.hasOwn(WORDS, step) ? WORDS[step] : undefined) ?? step);
  }
  return all.filter((word) => word !== "").join(" ");
}
