/** Which records have a key: 28 to 32 bytes a record, whatever the keys are. */
import type { JsonValue } from "../ground/json.ts";

export class KeyIndex {
  #keys = new Float64Array(1024);
  #records = new Float64Array(1024);
  #next = new Int32Array(1024);
  #heads = new Int32Array(2048).fill(-1);
  #count = 0;

  get size(): number {
    return this.#count;
  }

  add(key: JsonValue | undefined, record: number): void {
    const number = numberOf(key);
    if (number === undefined) return;
    if (this.#count === this.#keys.length) this.#grow();
    const at = this.#count++;
    this.#keys[at] = number;
    this.#records[at] = record;
    this.#put(at);
  }

  /** Addresses of records that may have the key: two texts can have one hash, so that what is read has to be looked at. */
  find(key: JsonValue | undefined): number[] {
    const number = numberOf(key);
    if (number === undefined) return [];
    const found: number[] = [];
    for (let at = this.#heads[this.#slotOf(number)] ?? -1; at >= 0; at = this.#next[at] ?? -1)
      if (this.#keys[at] === number) found.push(this.#records[at] ?? 0);
    return found.length > 1 ? found.reverse() : found;
  }

  #put(at: number): void {
    const slot = this.#slotOf(this.#keys[at] ?? 0);
    this.#next[at] = this.#heads[slot] ?? -1;
    this.#heads[slot] = at;
  }

  #slotOf(number: number): number {
    const low = (number % 4294967296) | 0;
    const mixed = Math.imul(low ^ (low >>> 15) ^ Math.floor(number / 4294967296), 0x2c1b3c6d);
    return ((mixed ^ (mixed >>> 13)) >>> 0) & (this.#heads.length - 1);
  }

  #grow(): void {
    const size = this.#keys.length * 2;
    const [keys, records] = [this.#keys, this.#records];
    this.#keys = new Float64Array(size);
    this.#keys.set(keys);
    this.#records = new Float64Array(size);
    this.#records.set(records);
    this.#next = new Int32Array(size);
    this.#heads = new Int32Array(size * 2).fill(-1);
    for (let at = 0; at < this.#count; at++) this.#put(at);
  }
}

/** Numbers and their decimal texts are one key; other texts become a number that no id is. */
function numberOf(key: JsonValue | undefined): number | undefined {
  if (typeof key === "number") return key;
  if (typeof key !== "string" || key === "") return undefined;
  if (key.length < 16 && /^(?:0|[1-9]\d*)$/.test(key)) return Number(key);
  let [high, low] = [0x811c9dc5, 0x01000193];
  for (let at = 0; at < key.length; at++) {
    const code = key.charCodeAt(at);
    high = Math.imul(high ^ code, 0x01000193);
    low = Math.imul(low ^ code, 0x85ebca6b);
  }
  return (high >>> 0) * 1048576 + ((low >>> 0) % 1048576) + 0.5;
}
