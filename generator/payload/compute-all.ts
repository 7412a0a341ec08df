/** Computes old records of whole files, whatever their size: an index of the new records first, then one pass over the old ones. */
import type { Plan } from "../former/plan.ts";
import type { JsonValue } from "../ground/json.ts";
import type { RecordFile } from "../read/records.ts";
import { Computation, type Computed } from "./compute.ts";
import { SAMPLED } from "./sample.ts";
import { Store, type StoredFile } from "./store.ts";
import type { Alone, Location } from "./verdict.ts";

/** A file and what is known of its beginning. */
interface Begun {
  readonly file: RecordFile;
  readonly records: readonly JsonValue[];
  /** Whether these are all. */
  readonly isAll: boolean;
}

interface Work {
  readonly plan?: Plan;
  readonly object?: string;
  /** Goes through a file. */
  readonly read: (file: RecordFile, run: () => Promise<void>) => Promise<void>;
}

interface Found {
  readonly computed?: { readonly leaves: readonly Computed[]; readonly places: readonly Location[] };
  readonly alone?: Alone;
  /** Of each new file that was not searched as a whole: the counterparts of the old records that are. */
  readonly samples: readonly (JsonValue[] | undefined)[];
  readonly records: readonly (number | undefined)[];
  /** What was looked at, as a sentence, where that is not all. */
  readonly said: string;
}

export async function computeAll(
  old: Begun,
  files: readonly (StoredFile & Begun)[],
  { plan, object, read }: Work,
): Promise<Found> {
  const counts = new Map<RecordFile, number>();
  const partners = new Map<RecordFile, Map<number, JsonValue>>();
  const store = new Store(files, old.isAll && old.records.length === 1);
  const computation = plan && object !== undefined ? new Computation(plan, object, store) : undefined;
  computation?.prepare(old.records);
  const large = files.filter(({ isAll }) => !isAll);
  if (!computation) store.wantKey(large, ["id"]);
  await store.index(async ({ file }, run) => {
    await read(file, async () => {
      counts.set(file, await run());
    });
  });
  let records = 0;
  store.onFound = ({ file }, record, at) => {
    const known = partners.get(file) ?? new Map<number, JsonValue>();
    partners.set(file, known);
    if (known.size < 4 * SAMPLED) known.set(at, record);
  };
  if (computation)
    await read(old.file, () =>
      old.file.each((record) => {
        computation.add(record);
        if (++records === SAMPLED) store.onFound = undefined;
      }),
    );
  else store.meet(large, old.records);
  const alone = computation?.alone();
  const isSampled = !old.isAll || large.length > 0;
  return {
    ...(computation && { computed: { leaves: computation.results(), places: computation.places() } }),
    ...(alone && { alone }),
    samples: files.map(({ file, isAll, records: first }) =>
      isAll ? undefined : sampleOf(partners.get(file), first),
    ),
    records: files.map(({ file, isAll, records: all }) => (isAll ? all.length : counts.get(file))),
    said: isSampled ? saidOf(Math.min(SAMPLED, old.records.length), computation && records) : "",
  };
}

function sampleOf(
  found: ReadonlyMap<number, JsonValue> | undefined,
  first: readonly JsonValue[],
): JsonValue[] {
  return found === undefined || found.size === 0 ? [...first] : [...found.values()];
}

function saidOf(searched: number, computed: number | undefined): string {
  const rest = computed === undefined ? "no others" : `and all ${computed} were held against the map`;
  return `Files are large: the first ${searched} records and their counterparts were searched for places, ${rest}.`;
}
