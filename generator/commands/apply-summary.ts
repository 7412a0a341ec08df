/** What `stgen migrate apply-data` has done, and what of the values did not come through: nothing is passed over in silence. */
import type { Unfit } from "../former/fit.ts";
import { count } from "../ground/text.ts";

interface UnfitCount extends Pick<Unfit, "field" | "type" | "found"> {
  values: number;
  /** File and line of the first. */
  readonly first: string | null;
}

/** Fields that are listed for people. */
const MOST = 20;

export class ApplySummary {
  read = 0;
  made = 0;
  /** Rows of other entities. */
  skipped = 0;
  readonly #left = new Map<string, number>();
  readonly #missing = new Map<string, number>();
  readonly #unfit = new Map<string, UnfitCount>();

  /** A value that has no way back. */
  readonly left = (path: string): void => add(this.#left, path, 1);

  /** Values that were looked up where no records are. */
  readonly missing = (entity: string, values: number): void => add(this.#missing, entity, values);

  /** A value that has no form in the old document. */
  unfit({ field, type, found, record }: Unfit, placeOf: (record: unknown) => string | undefined): void {
    const known = this.#unfit.get(field);
    if (known) known.values += 1;
    else this.#unfit.set(field, { field, type, found, values: 1, first: placeOf(record) ?? null });
  }

  lines(files: readonly string[], out: string | undefined): readonly string[] {
    const unfit = [...this.#unfit.values()].map(
      ({ field, type, found, values, first }) =>
        `  ${field}: ${count(values, "value")}, the first${first === null ? "" : ` in ${first}`} looks like ${found} and not like ${type}`,
    );
    const more = unfit.length - MOST;
    const verb = files.length === 1 ? "has" : "have";
    return [
      ...(this.read === 0 ? [`0 records: ${files.join(", ")} ${verb} no line with one.`] : []),
      ...(this.read > 0 && out !== undefined
        ? [`${count(this.read, "record")} read, ${this.made} made, in ${out}.`]
        : []),
      ...(unfit.length > 0 ? ["Null, since V1 has no form for them:", ...unfit.slice(0, MOST)] : []),
      ...(more > 0 ? [`  and ${count(more, "more field")}`] : []),
      ...told(this.#left, (all) => `Left out, since V2 has no such value or not for sure: ${all}.`),
      ...told(
        this.#missing,
        (all) => `Not known, and null: what is looked up in ${all}. Hand these records over with --records.`,
      ),
      ...(this.skipped > 0 ? [`Passed over: ${count(this.skipped, "row")} of other entities.`] : []),
    ];
  }

  toJson(): Readonly<Record<string, unknown>> {
    return {
      read: this.read,
      made: this.made,
      skipped: this.skipped,
      unfit: [...this.#unfit.values()],
      left: Object.fromEntries(this.#left),
      missing: Object.fromEntries(this.#missing),
    };
  }
}

function add(counts: Map<string, number>, name: string, more: number): void {
  counts.set(name, (counts.get(name) ?? 0) + more);
}

function told(counts: ReadonlyMap<string, number>, sentence: (all: string) => string): readonly string[] {
  if (counts.size === 0) return [];
  const sorted = [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
  return [sentence(sorted.map(([name, times]) => `${name} (${times})`).join(", "))];
}
