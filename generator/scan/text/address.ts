/** Whether an address is one of the API, and how sure that is. What is not known of it is a gap. */
import { decoded } from "../../ground/uri.ts";
import { apiByKey, pathPattern } from "../anchors.ts";
import type { KnownApis } from "../known.ts";
import type { Piece } from "./fold.ts";

export interface Folders {
  /** A sign of the API stands somewhere in the scanned folder. */
  readonly anchored: boolean;
}

/** In place of what is not known of an address, where it is looked at as a text. */
const GAP = "\u0001";

export interface Split {
  readonly path: readonly Piece[];
  readonly query: readonly Piece[];
}

export class Addresses {
  readonly #known: Pick<KnownApis, "hosts" | "domains">;
  readonly #folder: Folders;
  readonly #domain: RegExp;

  constructor(known: Pick<KnownApis, "hosts" | "domains">, folder: Folders) {
    this.#known = known;
    this.#folder = folder;
    this.#domain = pathPattern(Object.keys(known.domains));
  }

  /** Whether the domain and what is asked of it are known. */
  isWhole(path: readonly Piece[]): boolean {
    const text = rendered(path);
    if (/(?:^|\/)[\w-]+\/v\d+\/tenant\/[^/]+\/[a-z][^/\u0001]*/i.test(text)) return true;
    return /\/v1\/[a-z][\w-]+/i.test(text.replace(/\/v1\/tenant\//i, "/"));
  }

  /** How sure it is that this is the API; nothing where it is not. `isPlain`: all of it stands in one place, in a form that is known. */
  certainty(
    path: readonly Piece[],
    headers: readonly string[],
    isRequest: boolean,
    isPlain: boolean,
  ): "proven" | "likely" | undefined {
    const text = rendered(path);
    const host = this.hostOf(path);
    if (host === "other") return undefined;
    if (host !== undefined) {
      // A host alone says nothing of what is asked for.
      if (!/^(?:[a-z]+:)?\/*[^/]+\/[^/]/i.test(text) && !text.includes(GAP)) return undefined;
      return isPlain && host === "sure" && this.isWhole(path) ? "proven" : "likely";
    }
    const bare = text.replace(/^\u0001+/, "");
    const isTenant = /^\/?[a-z][\w-]*\/v\d+\/tenant\/[^/]+\/./i.test(bare);
    const isDomain =
      isRequest &&
      /^\/?[\w-]+\/v\d+\/(?!tenant\/[^/]*\/?$)/.test(bare) &&
      this.#domain.test(bare.replaceAll(GAP, "x"));
    if (this.#folder.anchored && (isTenant || isDomain)) return "likely";
    const hasKey = apiByKey(headers, []) !== undefined;
    return hasKey && bare !== text && /^\/?[\w-]+/.test(bare) ? "likely" : undefined;
  }

  /** Whether the host is one of the API's; nothing is said where an address does not name it. */
  hostOf(path: readonly Piece[]): "sure" | "likely" | "other" | undefined {
    const text = rendered(path).trim();
    const named =
      /^(?:[a-z][\w+.-]*:)?\/\/([^/?#]*)/i.exec(text)?.[1] ??
      /^((?:[\w-]{1,63}\.){1,6}[a-z]{2,})(?=\/|$|\u0001)/i.exec(text)?.[1];
    if (named === undefined) return undefined;
    const host = (named.split("@").at(-1) ?? named).replace(/:\d+$/, "").toLowerCase();
    if (/^[\u0001:.]+$/.test(host)) return undefined;
    const { v1, v2, auth } = this.#known.hosts;
    if (auth.includes(host)) return "other";
    const hosts = [...v1, ...v2];
    if (hosts.includes(host)) return "sure";
    if (!host.includes(GAP) || host.startsWith("auth")) return "other";
    const bare = host.replaceAll(GAP, "");
    const end = bare.replace(/^[^.]*(?=\.)/, "");
    return hosts.some((one) => one === bare || (end.length > 6 && one.endsWith(end))) ? "likely" : "other";
  }
}

/** The query taken off. */
export function splitAt(all: readonly Piece[]): Split {
  const pieces = all.map((piece, index) => {
    if (typeof piece !== "string") return piece;
    const single = piece.replace(/([^:/])\/{2,}/g, "$1/");
    return index > 0 ? single.replace(/^\/{2,}/, "/") : single;
  });
  for (const [index, piece] of pieces.entries()) {
    if (typeof piece === "object" && piece.names !== undefined)
      return { path: pieces.slice(0, index), query: pieces.slice(index) };
    const at = typeof piece === "string" ? piece.search(/[?#]/) : -1;
    if (at === -1 || typeof piece !== "string") continue;
    const path = [...pieces.slice(0, index), ...(at === 0 ? [] : [piece.slice(0, at)])];
    return { path, query: piece[at] === "#" ? [] : [piece.slice(at + 1), ...pieces.slice(index + 1)] };
  }
  return { path: pieces, query: [] };
}

export interface Pair {
  readonly name: Piece[];
  readonly value: Piece[];
}

/** `a=1&b=2`, in which anything may be a gap. */
export function pairsOf(pieces: readonly Piece[]): readonly Pair[] {
  const pairs: Pair[] = [{ name: [], value: [] }];
  let isValue = false;
  for (const piece of pieces) {
    if (typeof piece !== "string") {
      const last = pairs.at(-1);
      if (piece.names !== undefined) {
        pairs.push({ name: [piece], value: [] }, { name: [], value: [] });
        isValue = false;
      } else last?.[isValue ? "value" : "name"].push(piece);
      continue;
    }
    for (const [sign] of piece.matchAll(/[&?]|=|[^&?=]+/g)) {
      if (sign === "&" || sign === "?") {
        pairs.push({ name: [], value: [] });
        isValue = false;
      } else if (sign === "=" && !isValue) isValue = true;
      else pairs.at(-1)?.[isValue ? "value" : "name"].push(sign);
    }
  }
  return pairs.filter(({ name }) => name.length > 0);
}

/** A name of a query as it is meant. */
export function queryName(text: string): string {
  return decoded(text.trim());
}

function rendered(pieces: readonly Piece[]): string {
  return pieces.map((piece) => (typeof piece === "string" ? piece : GAP)).join("");
}
