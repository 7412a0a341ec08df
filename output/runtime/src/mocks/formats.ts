/** Formats that few documents use: whether a text has one, and texts that do. What is checked is certain; what is not is taken. */
import { fromPunycode } from "./punycode.js";
import { between, hexOf } from "./random.js";
import { isDay, isSpan, isUuid, type Test } from "./validate.js";

const isIpv4: Test = (text) => /^((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(?=\d)|$)){4}$/.test(text);

/** Eight groups of hexadecimal digits, the last two perhaps as an IPv4 address, some left out once by `::`. */
function isIpv6(text: string): boolean {
  if (!/^[\da-f:.]+$/i.test(text)) return false;
  const sides = text.split("::");
  const groups = sides.flatMap((side) => (side === "" ? [] : side.split(":")));
  const last = groups.at(-1) ?? "";
  const isMixed = last.includes(".");
  const size = groups.length + (isMixed ? 1 : 0);
  return (
    (!isMixed || (isIpv4(last) && !text.endsWith(":"))) &&
    (isMixed ? groups.slice(0, -1) : groups).every((group) => /^[\da-f]{1,4}$/i.test(group)) &&
    (sides.length === 1 ? size === 8 : sides.length === 2 && size < 8)
  );
}

const isHost: Test = (text) =>
  text.length < 254 &&
  /^[a-z\d]([a-z\d-]{0,61}[a-z\d])?(\.[a-z\d]([a-z\d-]{0,61}[a-z\d])?)*$/i.test(text) &&
  // Letters of other scripts, as ASCII; `--` stands there for nothing else.
  text
    .split(".")
    .every((label) => (/^xn--/i.test(label) ? isUrlHost(`${label}.test`) : !/^..--/.test(label)));

function isUrlHost(text: string): boolean {
  return URL.canParse(`http://${text}`);
}

/** Signs that stand in no name, or only beside letters of their script (RFC 5892, appendix A). */
const MISPLACED =
  /[\u0640\u07fa\u302e\u302f\u3031-\u3035\u303b]|(?<!l)\u00b7|\u00b7(?!l)|\u0375(?!\p{Script=Greek})|(?<!\p{Script=Hebrew})[\u05f3\u05f4]/u;
const OF_JAPAN = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u;

/** One label, of any script or as ASCII has it. */
const isLabel: Test = (text) => {
  const isAscii = /^xn--/i.test(text);
  if (isAscii && text.length > 63) return false;
  const label = isAscii ? fromPunycode(text.slice(4)) : text;
  return (
    label !== undefined &&
    !/^-|-$|^..--/.test(label) &&
    !MISPLACED.test(label) &&
    (!label.includes("\u30fb") || OF_JAPAN.test(label))
  );
};

/** Hyphens and dots as in ASCII, and what the platform takes for a host. */
function isAnyHost(text: string): boolean {
  const labels = text.split(/[.\u3002\uff0e\uff61]/);
  if (!/^[^\x00-,/:-@[-`{-\x7f]+$/.test(text) || labels.includes("") || !labels.every(isLabel)) return false;
  if (/\d$/.test(text)) return true;
  return isUrlHost(text) && new URL(`http://${text}`).hostname.split(".").every(({ length }) => length < 64);
}

const QUOTED = /^"(\\[ -~]|[ !#-[\]-~])*"$/;
const DOTTED = /^[\w!#$%&'*+/=?^`{|}~-]+(\.[\w!#$%&'*+/=?^`{|}~-]+)*$/;

/** A mailbox of RFC 5321: quoted local parts and addresses in brackets as well. */
function isMailbox(text: string): boolean {
  const at = text.lastIndexOf("@");
  const [local, domain] = [text.slice(0, Math.max(at, 0)), text.slice(at + 1)];
  if (text.length > 320 || !(DOTTED.test(local) || QUOTED.test(local))) return false;
  const [, ipv6, literal] = /^\[(ipv6:)?([^\]]*)\]$/i.exec(domain) ?? [];
  if (literal !== undefined) return ipv6 ? isIpv6(literal) : isIpv4(literal);
  return /^[a-z\d]([a-z\d-]*[a-z\d])?(\.[a-z\d]([a-z\d-]*[a-z\d])?)*$/i.test(domain);
}

const SCHEME = /^[a-z][a-z\d+.-]*:/i;
const REFERENCE =
  /^(?:\/\/(?:[\w.~!$&'()*+,;=:%-]*@)?(?:\[[\da-f:.]+\]|\[v[\w.~!$&'()*+,;=:-]+\]|[\w.~!$&'()*+,;=%-]*)(?::\d*)?(?=[/?#]|$)|(?!\/\/))[\w.~!$&'()*+,;=:@%/-]*(?:\?[\w.~!$&'()*+,;=:@%/?-]*)?(?:#[\w.~!$&'()*+,;=:@%/?-]*)?$/i;

/** What may follow a scheme, or stand alone. */
const isReference: Test = (text) => REFERENCE.test(text) && !/%(?![\da-f]{2})/i.test(text);
const isUri: Test = (text) => SCHEME.test(text) && isReference(text.replace(SCHEME, ""));
/** Without a scheme no colon stands before the first slash. */
const isUriReference: Test = (text) => isUri(text) || (isReference(text) && !/^[^/?#]*:/.test(text));
/** Letters of other scripts count as letters. */
const plain = (text: string) =>
  text.replace(/[\u00a0-\ud7ff\uf900-\uffef]|[\ud800-\udbff][\udc00-\udfff]/g, "x");

const TIME = /^([01]\d|2[0-3]):([0-5]\d):([0-5]\d|60)(?:\.\d+)?(?:z|([+-])([01]\d|2[0-3]):?([0-5]\d))$/i;

/** A leap second ends a day of UTC. */
function isTime(text: string): boolean {
  const [, hour, minute, second, sign = "+", hours = 0, minutes = 0] = TIME.exec(text) ?? [];
  const offset = Number(`${sign}1`) * (Number(hours) * 60 + Number(minutes));
  const at = Number(hour) * 60 + Number(minute) - offset;
  return hour !== undefined && (second !== "60" || (at + 2880) % 1440 === 1439);
}

const isPointer: Test = (text) => /^(\/([^~/]|~[01])*)*$/.test(text);

function isExpression(text: string): boolean {
  try {
    return Boolean(new RegExp(text, "u"));
  } catch {
    return false;
  }
}

export const MORE_FORMATS: readonly (readonly [format: string, test: Test])[] = [
  ["ipv4", isIpv4],
  ["ipv6", isIpv6],
  ["hostname", isHost],
  ["idn-hostname", isAnyHost],
  ["email", isMailbox],
  ["idn-email", (text) => /^[^@]+@.*[^@]$|^"[^]*"@[^@]+$/.test(text)],
  ["uri", isUri],
  ["url", isUri],
  ["uri-reference", isUriReference],
  ["iri", (text) => isUri(plain(text))],
  ["iri-reference", (text) => isUriReference(plain(text))],
  ["uri-template", (text) => /^[^{}]*(\{[^{}]+\}[^{}]*)*$/.test(text) && !/[\s"'<>\\^`|]/.test(text)],
  ["json-pointer", isPointer],
  [
    "relative-json-pointer",
    (text) => /^(0|[1-9]\d*)(#$|\/|$)/.test(text) && isPointer(text.replace(/^\d+#?/, "")),
  ],
  ["regex", isExpression],
  ["time", isTime],
  ["time-span", isSpan],
  ["date-span", isSpan],
  ["uuid", isUuid],
  ["byte", (text) => text.length % 4 === 0 && /^[\w+/]*={0,2}$/.test(text)],
  ["date-time", (text) => /^.{10}[t ]/i.test(text) && isDay(text.slice(0, 10)) && isTime(text.slice(11))],
];

/** Numbers that are written as text. */
const amount = (own: number) => `${between(own, 5, 900)}.${between(own, 10, 99)}`;
const whole = (own: number) => String(between(own, 1, 99_999));

export const TEXTS: readonly (readonly [format: string, text: (own: number) => string])[] = [
  ["time", (own) => `${between(own, 10, 17)}:00:00Z`],
  ["time-span", (own) => `0${between(own, 1, 4)}:30:00`],
  ["date-span", (own) => `0${between(own, 1, 4)}:30:00`],
  ["uri", (own) => `https://example.com/files/${whole(own)}`],
  ["url", (own) => `https://example.com/files/${whole(own)}`],
  ["byte", () => "c2FtcGxl"],
  ["ipv4", (own) => `192.0.2.${between(own, 1, 254)}`],
  ["ipv6", (own) => `2001:db8::${between(own, 1, 65_535).toString(16)}`],
  ["hostname", (own) => `host${between(own, 1, 99)}.example.com`],
  ["idn-hostname", (own) => `host${between(own, 1, 99)}.example.com`],
  ["idn-email", (own) => `user${between(own, 1, 99)}@example.com`],
  ["uri-reference", (own) => `/files/${whole(own)}`],
  ["iri", (own) => `https://example.com/files/${whole(own)}`],
  ["iri-reference", (own) => `/files/${whole(own)}`],
  ["uri-template", () => "https://example.com/files/{id}"],
  ["json-pointer", (own) => `/items/${between(own, 0, 9)}`],
  ["relative-json-pointer", (own) => `${between(own, 0, 3)}/name`],
  ["regex", () => "^[a-z]+$"],
  ["decimal", amount],
  ["double", amount],
  ["float", amount],
  ["number", amount],
  ["int32", whole],
  ["int64", whole],
  ["integer", whole],
  ["base64url", (own) => hexOf(own, 2)],
];
