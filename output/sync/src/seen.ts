/**
 * Keys that a table may have. It says "surely not" of nearly all that the table lacks, and takes four bytes a key: a first reading of a
 * million rows need not ask the database a million times for rows that it could have to replace.
 */

/** Bits for each key, and how many of them a key sets: six keys of a million that are not there seem to be. */
const BITS = 32;
const PROBES = 8;

/** Keys of the first layer; each further one takes twice as many as the one before. */
const SMALLEST = 1024;

interface Layer {
  readonly words: Uint32Array;
  readonly mask: number;
  room: number;
}

export class Seen {
  readonly #layers: Layer[] = [];

  mayHave(key: string | number): boolean {
    const [from, step] = hashesOf(key);
    return this.#layers.some((layer) => has(layer, from, step));
  }

  add(key: string | number): void {
    let layer = this.#layers.at(-1);
    if (layer === undefined || layer.room === 0) this.#layers.push((layer = newLayer(this.#layers.length)));
    layer.room -= 1;
    const [from, step] = hashesOf(key);
    for (let i = 0, at = from; i < PROBES; i += 1, at = (at + step) | 0) {
      const bit = at & layer.mask;
      layer.words[bit >>> 5] = (layer.words[bit >>> 5] ?? 0) | (1 << (bit & 31));
    }
  }
}

function newLayer(before: number): Layer {
  const room = SMALLEST * 2 ** before;
  return { words: new Uint32Array((room * BITS) / 32), mask: room * BITS - 1, room };
}

function has({ words, mask }: Layer, from: number, step: number): boolean {
  for (let i = 0, at = from; i < PROBES; i += 1, at = (at + step) | 0) {
    const bit = at & mask;
    if (((words[bit >>> 5] ?? 0) & (1 << (bit & 31))) === 0) return false;
  }
  return true;
}

/** Where the first bit of a key is, and how far it is to the next: an odd number, which reaches all of them. */
function hashesOf(key: string | number): readonly [number, number] {
  let [a, b] = [0x9e3779b9, 0x85ebca6b];
  const mix = (part: number): void => {
    a = Math.imul(a ^ part, 0xcc9e2d51);
    a ^= a >>> 15;
    b = Math.imul(b ^ a, 0x1b873593) + part;
    b ^= b >>> 13;
  };
  if (typeof key === "number") {
    mix(key | 0);
    mix(Math.floor(key / 2 ** 32) | 0);
  } else for (let i = 0; i < key.length; i += 1) mix(key.charCodeAt(i));
  mix(b);
  return [a, b | 1];
}
