/** Exact arithmetic on numbers as they are written: 19.99 is a multiple of 0.01. */

/** A number as digits and a power of ten; at least this many places after the point. */
export function digitsOf(value: number): readonly [digits: bigint, exponent: number] {
  const [mantissa = "0", exponent = "0"] = String(value).split("e");
  const [whole = "0", fraction = ""] = mantissa.split(".");
  return [BigInt(whole + fraction), Number(exponent) - fraction.length];
}

/** Both as multiples of the same power of ten. */
function aligned(a: number, b: number): readonly [bigint, bigint, exponent: number] {
  const [left, i] = digitsOf(a);
  const [right, k] = digitsOf(b);
  const exponent = Math.min(i, k);
  const grown = (digits: bigint, from: number) => digits * BigInt(10) ** BigInt(from - exponent);
  return [grown(left, i), grown(right, k), exponent];
}

/** Whether a number is a whole multiple of a step; everything is one of no step. */
export function isMultiple(value: number, step: number): boolean {
  if (!(step > 0) || !Number.isFinite(step) || !Number.isFinite(value)) return true;
  const [left, right] = aligned(value, step);
  return left % right === BigInt(0);
}

/** The multiple of a step at or below a number, and others after it: by their distance in steps. */
export function multipleNear(value: number, step: number, distance: number): number {
  const [left, right, exponent] = aligned(value, step);
  const remainder = ((left % right) + right) % right;
  return Number(`${left - remainder + BigInt(distance) * right}e${exponent}`);
}

/** The least number that is a multiple of both. */
export function commonMultiple(a: number, b: number): number {
  const [left, right, exponent] = aligned(a, b);
  let [x, y] = [left, right];
  while (y > BigInt(0)) [x, y] = [y, x % y];
  return Number(`${(left / x) * right}e${exponent}`);
}
