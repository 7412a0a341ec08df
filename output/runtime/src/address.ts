/** Where a host's name leads, as far as it says so itself: to this machine, into a private network, or out. DNS is not asked. */

import type { Host } from "./operation.js";

/** @param hostname as `URL` gives it (numbers of any spelling made regular, IPv6 in brackets), or an address to listen on */
export function isLoopback(hostname: string): boolean {
  return /^(.*\.)?localhost$|^127(\.\d+){3}$|^\[?::(1|ffff:7f..:.{1,4})\]?$/.test(bare(hostname));
}

/**
 * Whether an address may be asked: encrypted, on this machine, or on a host that the caller named.
 *
 * @param insecure names of hosts that plain http may go to, as `URL` gives them
 */
export function isAllowed(url: Host & { readonly protocol: string }, insecure: readonly string[]): boolean {
  const isNamed = () => insecure.includes(url.hostname);
  return url.protocol === "https:" || (url.protocol === "http:" && (isLoopback(url.hostname) || isNamed()));
}

/** Whether only a machine of the same network should be able to send somebody there; loopback included. */
export function isPrivate(hostname: string): boolean {
  const name = bare(hostname);
  const v4 = addressV4(name);
  if (v4 !== undefined) return BLOCKS_V4.some((block) => isInside(v4, block));
  if (name.startsWith("[")) {
    const first = groupsV6(name)[0] ?? 0;
    return BLOCKS_V6.some(([start, bits]) => first >> (16 - bits) === start >> (16 - bits));
  }
  return !name.includes(".") || PRIVATE_NAMES.test(name);
}

/** Whether a redirect stays where it is, or leads out: what only this network should reach is not reached from a public host. */
export function neverInside(to: Host, from: Host): boolean {
  return !isPrivate(to.hostname) || isPrivate(from.hostname);
}

/** Names that are resolved within a network only (RFC 6761, 6762, 8375, and what networks call themselves). */
const PRIVATE_NAMES = /\.(localhost|local|localdomain|internal|intranet|private|corp|home|lan|home\.arpa)$/;

type Block = readonly [start: number, bits: number];

/** What IANA's registry of special addresses does not call globally reachable, multicast included. */
const BLOCKS_V4: readonly Block[] = [
  [0x00000000, 8],
  [0x0a000000, 8],
  [0x64400000, 10],
  [0x7f000000, 8],
  [0xa9fe0000, 16],
  [0xac100000, 12],
  [0xc0000000, 24],
  [0xc0a80000, 16],
  [0xc6120000, 15],
  [0xe0000000, 3],
];

/** Of the first group: unique local, link-local and site-local, multicast. */
const BLOCKS_V6: readonly Block[] = [
  [0xfc00, 7],
  [0xfe80, 9],
  [0xff00, 8],
];

function isInside(address: number, [start, bits]: Block): boolean {
  const size = 2 ** (32 - bits);
  return Math.floor(address / size) === Math.floor(start / size);
}

function bare(hostname: string): string {
  return hostname.toLowerCase().replace(/\.$/, "");
}

/** The IPv4 address that a name is, or that an IPv6 address stands for: mapped, compatible, translated (NAT64) or 6to4. */
function addressV4(name: string): number | undefined {
  if (/^\d+(\.\d+){3}$/.test(name)) return name.split(".").reduce((sum, part) => sum * 256 + Number(part), 0);
  if (!name.startsWith("[")) return undefined;
  const groups = groupsV6(name);
  const text = groups.map((group) => group.toString(16)).join(":");
  const [high, low] = text.startsWith("2002:") ? groups.slice(1) : groups.slice(6);
  return /^(2002:|64:ff9b:0:0:0:0:|0:0:0:0:(0|ffff):(0|ffff):)/.test(text)
    ? (high ?? 0) * 0x10000 + (low ?? 0)
    : undefined;
}

function groupsV6(name: string): readonly number[] {
  const [left = [], right = []] = name
    .slice(1, -1)
    .split("::")
    .map((half) => (half === "" ? [] : half.split(":").map((group) => parseInt(group, 16))));
  return [...left, ...Array<number>(Math.max(0, 8 - left.length - right.length)).fill(0), ...right];
}
