/** Names of definitions that come from other files. They depend on where the definitions stand, never on who refers to them first. */
import { append } from "../../ground/collections.ts";
import { steps } from "../../ground/pointer.ts";

interface Placed {
  /** Of `components`. */
  readonly section: string;
  /** Of the file. */
  readonly path: string;
  readonly pointer: string;
  /** Where that is decided. */
  readonly name?: string;
}

interface Name {
  readonly section: string;
  readonly name: string;
}

/**
 * The name in the file; of several that would have one name, each with that of its file before it, then with that of its folder, and
 * so on.
 *
 * @param isTaken whether the document itself has a component of the name
 */
export function nameAll(
  all: readonly Placed[],
  isTaken: (section: string, name: string) => boolean,
): readonly Name[] {
  const names = new Map<Placed, string>();
  const taken = new Set<string>();
  for (const each of all) {
    if (each.name === undefined) continue;
    names.set(each, each.name);
    taken.add(`${each.section} ${each.name}`);
  }
  const isFree = (section: string, name: string) =>
    !taken.has(`${section} ${name}`) && !isTaken(section, name);
  let open = all.filter(({ name }) => name === undefined);
  for (let words = 1; open.length > 0; words += 1) {
    const rivals = new Map<string, Placed[]>();
    for (const each of open) append(rivals, `${each.section} ${wordsOf(each).slice(-words).join("_")}`, each);
    for (const group of rivals.values()) {
      const [first] = group;
      if (first === undefined) continue;
      const name = wordsOf(first).slice(-words).join("_");
      const isLast = group.every((each) => wordsOf(each).length <= words);
      if (group.length > 1 && !isLast) continue;
      if (!isLast && !isFree(first.section, name)) continue;
      group.forEach((each, i) => {
        let own = name;
        for (let n = i + 1; !isFree(each.section, own); n += 1) own = `${name}_${n + 1}`;
        names.set(each, own);
        taken.add(`${each.section} ${own}`);
      });
    }
    open = open.filter((each) => !names.has(each));
  }
  return all.map((each) => ({ section: each.section, name: names.get(each) ?? "" }));
}

/** Steps that say of what kind something is, and not what it is called. */
const PLAIN: ReadonlySet<string> = new Set(["components", "schemas", "definitions", "$defs", "properties"]);

/** From the folder on to the innermost name; never empty. */
function wordsOf({ path, pointer }: Placed): readonly string[] {
  const file = path.replace(/\.[A-Za-z]+$/, "").split("/");
  const inside = steps(pointer).filter((step) => !PLAIN.has(step));
  const words = [...file, inside.join("_")].filter((word) => word !== "" && word !== "..");
  return words.length > 0 ? words : [pointer];
}
