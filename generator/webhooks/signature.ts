/** Signatures of bodies: HMAC over the bytes as they came, compared in constant time by the platform (Web Crypto). */
import { DECODERS, ENCODERS, type Encoding, utf8 } from "./bytes.js";
import type { HeadersLike } from "./platform.js";

/** How a sender signs. Nothing of it has a default that could be wrong without anybody's notice. */
export interface SignatureOptions {
  /** The key that the sender has as well; several while one replaces another. */
  readonly secret: string | readonly string[];
  /** How the key is written; `"text"`, the default, takes it as it is. */
  readonly secretEncoding?: "text" | Encoding | undefined;
  /** Name of the header that carries the signature. Several signatures in it are parted by commas or blanks. */
  readonly header: string;
  /** Digest of the HMAC. */
  readonly algorithm: Algorithm;
  /** How the signature is written. */
  readonly encoding: Encoding;
  /** What stands before each signature: `sha256=`. */
  readonly prefix?: string | undefined;
  /** Where the moment of sending is signed as well. */
  readonly timestamp?: TimestampOptions | undefined;
}

export interface TimestampOptions {
  /** Name of the header with the moment, in seconds or milliseconds since 1970. */
  readonly header: string;
  /** Seconds that it may be away from now. Default: 300. */
  readonly tolerance?: number | undefined;
  /** What stands between the moment and the body in what is signed. Default: `.` */
  readonly separator?: string | undefined;
}

export const ALGORITHMS = ["SHA-1", "SHA-256", "SHA-384", "SHA-512"] as const;
export type Algorithm = (typeof ALGORITHMS)[number];

/** The most signatures of one header that are tried; senders that change their key send two. */
const MOST_SIGNATURES = 8;
const TOLERANCE_S = 300;

export interface Verifier {
  /** Whether the body was signed with one of the keys, and not too long ago where the moment is signed. */
  verify(body: Uint8Array, headers: HeadersLike, now?: number): Promise<boolean>;
}

/** What checks signatures of one kind. The options are taken for right: a receiver checks them. */
export function createVerifier(options: SignatureOptions): Verifier {
  let keys: Promise<readonly CryptoKey[]> | undefined;
  return {
    async verify(body, headers, now = Date.now()) {
      const given = headers.get(options.header);
      const moment = options.timestamp && headers.get(options.timestamp.header);
      if (given === null || moment === null) return false;
      if (options.timestamp && !isNear(moment ?? "", now, options.timestamp)) return false;
      const content = contentOf(body, moment, options);
      keys ??= keysOf(options);
      for (const key of await keys) {
        for (const signature of signaturesIn(given, options)) {
          if (await crypto.subtle.verify("HMAC", key, source(signature), source(content))) return true;
        }
      }
      return false;
    },
  };
}

/**
 * The headers of a signed body, for tests and for senders.
 *
 * @param now milliseconds since 1970
 */
export async function sign(
  body: Uint8Array | string,
  options: SignatureOptions,
  now: number = Date.now(),
): Promise<Record<string, string>> {
  const { timestamp, header, prefix = "", encoding } = options;
  const moment = timestamp && String(Math.floor(now / 1000));
  const content = contentOf(typeof body === "string" ? utf8(body) : body, moment, options);
  const [key] = await keysOf(options);
  if (key === undefined) throw new TypeError("There is no secret to sign with.");
  const bytes = new Uint8Array(await crypto.subtle.sign("HMAC", key, source(content)));
  return {
    [header]: prefix + ENCODERS[encoding](bytes),
    ...(timestamp && moment !== undefined && { [timestamp.header]: moment }),
  };
}

function contentOf(
  body: Uint8Array,
  moment: string | null | undefined,
  { timestamp }: SignatureOptions,
): Uint8Array {
  if (timestamp === undefined) return body;
  const head = utf8(`${moment ?? ""}${timestamp.separator ?? "."}`);
  const whole = new Uint8Array(head.length + body.length);
  whole.set(head);
  whole.set(body, head.length);
  return whole;
}

function isNear(moment: string, now: number, { tolerance = TOLERANCE_S }: TimestampOptions): boolean {
  if (!/^\d{1,14}$/.test(moment)) return false;
  const stated = Number(moment);
  // Seconds reach these numbers in 5138, milliseconds did so in 1973.
  const ms = stated < 1e11 ? stated * 1000 : stated;
  return Math.abs(now - ms) <= tolerance * 1000;
}

function signaturesIn(header: string, { prefix = "", encoding }: SignatureOptions): Uint8Array[] {
  return header
    .split(prefix.includes(",") ? /\s+/ : /[\s,]+/)
    .filter((part) => part !== "" && part.startsWith(prefix))
    .slice(0, MOST_SIGNATURES)
    .flatMap((part) => DECODERS[encoding](part.slice(prefix.length)) ?? []);
}

/** The keys of the options as bytes; `undefined` stands for one that is not written as it should be. */
export function secretsOf({
  secret,
  secretEncoding = "text",
}: Pick<SignatureOptions, "secret" | "secretEncoding">): (Uint8Array | undefined)[] {
  const read = secretEncoding === "text" ? utf8 : DECODERS[secretEncoding];
  return (typeof secret === "string" ? [secret] : secret).map(read);
}

function keysOf(options: SignatureOptions): Promise<readonly CryptoKey[]> {
  const hmac = { name: "HMAC", hash: options.algorithm };
  const secrets = secretsOf(options).filter((bytes) => bytes !== undefined);
  return Promise.all(
    secrets.map((bytes) =>
      crypto.subtle.importKey("raw", source(bytes as Uint8Array), hmac, false, ["sign", "verify"]),
    ),
  );
}

/** Newer declarations tell bytes by the kind of their memory; ours are never shared. */
function source(bytes: Uint8Array): BufferSource {
  return bytes as unknown as BufferSource;
}
