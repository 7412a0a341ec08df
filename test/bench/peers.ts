/** Generators that this one is measured beside. Their scripts are in `peers/`. */
import type { NodeMajor } from "./process.ts";

interface PeerRow {
  /** The Node it needs where it is not the oldest that we support. */
  readonly node?: NodeMajor;
  /** What its module of a document is called behind the document's id, `.ts` unless given. */
  readonly module?: string;
  readonly makes: string;
}

const CLIENT = "types and client";

const ROWS = {
  oazapfts: { makes: CLIENT },
  "openapi-typescript": { makes: "types" },
  "swagger-typescript-api": { makes: CLIENT },
  "hey-api": { makes: CLIENT, node: "22", module: "/index.ts" },
  orval: { makes: CLIENT, node: "22" },
} as const satisfies Record<string, PeerRow>;

export type Peer = keyof typeof ROWS;

export const PEERS: { readonly [Name in Peer]: PeerRow } = ROWS;
export const PEER_NAMES = Object.keys(ROWS) as Peer[];
