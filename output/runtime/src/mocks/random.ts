/**
 * Numbers that look random and are not: a draw is a hash of the seed and of where a value stands, so no value depends on the
 * order in which values are asked for. Integer arithmetic only, the same in every engine.
 */

/** 32 bits for the seed and the parts; `("ab", "c")` and `("a", "bc")` differ. */
export function hash(seed: number, ...parts: readonly (string | number | bigint)[]): number {
  return drawOf(startTrail(seed, ...parts));
}

/** A hash that is not finished: extending it by `"a"` and then `"b"` is extending it by `"ab"`. */
export type Trail = number;

export function startTrail(seed: number, ...parts: readonly (string | number | bigint)[]): Trail {
  let trail = mix(seed ^ 0x811c9dc5);
  for (const part of parts) trail = extend(trail, `${part}\u001f`);
  return trail;
}

export function extend(trail: Trail, text: string): Trail {
  let h = trail;
  for (let i = 0; i < text.length; i += 1) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return h;
}

export function drawOf(trail: Trail): number {
  return mix(trail);
}

/** Another draw from a draw, for values that need several. */
export function another(draw: number, index = 1): number {
  return mix((draw + Math.imul(index, 0x9e3779b9)) | 0);
}

/** An integer from `min` to `max`, both included. */
export function between(draw: number, min: number, max: number): number {
  return min + Math.floor((draw / 0x100000000) * (max - min + 1));
}

/** Eight hexadecimal digits for each word. */
export function hexOf(draw: number, words: number): string {
  return Array.from({ length: words }, (_, i) => another(draw, i).toString(16).padStart(8, "0")).join("");
}

/** Version and variant bits are those of a random UUID. */
export function uuidOf(draw: number): string {
  return hexOf(draw, 4).replace(/^(.{8})(.{4}).(.{3}).(.{3})/, "$1-$2-4$3-a$4-");
}

/** When the object with this draw came: 30 to 700 days ago, in milliseconds since 1970. */
export function createdAt(group: number, now: number): number {
  return now - (now % 60_000) - between(another(group, 5), 43_200, 1_008_000) * 60_000;
}

/** The end of murmur3: every bit of the input moves every bit of the output. */
function mix(input: number): number {
  let h = input;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}
