/** Names of hosts in other scripts, as ASCII writes them (RFC 3492). */

const BASE = 36;
const LOWEST = 26;

/** The letters of a label after its `xn--`; `undefined` when it is none. */
export function fromPunycode(label: string): string | undefined {
  const split = label.lastIndexOf("-");
  const letters = [...label.slice(0, Math.max(split, 0))];
  const digits = [...label.slice(split + 1)].map((digit) => (parseInt(digit, BASE) + LOWEST) % BASE);
  let code = 128;
  let place = 0;
  let bias = 72;
  for (let at = 0; at < digits.length;) {
    const before = place;
    let weight = 1;
    for (let k = BASE; ; k += BASE) {
      const digit = digits[at];
      at += 1;
      if (digit === undefined || Number.isNaN(digit)) return undefined;
      place += digit * weight;
      const threshold = Math.min(Math.max(k - bias, 1), LOWEST);
      if (digit < threshold) break;
      weight *= BASE - threshold;
    }
    const size = letters.length + 1;
    bias = adapted((place - before) / (before === 0 ? 700 : 2), size);
    code += Math.floor(place / size);
    if (code > 0x10ffff) return undefined;
    place %= size;
    letters.splice(place, 0, String.fromCodePoint(code));
    place += 1;
  }
  return letters.join("");
}

function adapted(damped: number, size: number): number {
  let delta = Math.floor(damped);
  delta += Math.floor(delta / size);
  let k = 0;
  for (; delta > 455; k += BASE) delta = Math.floor(delta / 35);
  return k + Math.floor((BASE * delta) / (delta + 38));
}
