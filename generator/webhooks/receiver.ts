/**
 * Takes deliveries of webhooks: `Request → Response`.
 *
 * A delivery is checked (method, size, signature, shape, age, whether it came before), answered, and handled after that: the sender waits
 * for nothing but the checks. Whatever comes is answered; only options that are wrong are an exception, before the first delivery.
 */
import { readUpTo } from "./bytes.js";
import { type AnyOf, NoEvent, parseEvent, type RawEvent, type Types } from "./event.js";
import { checkOptions } from "./options.js";
import type { PlatformResponse, WaitContext, WebhookRequest } from "./platform.js";
import {
  memoryReplayStore,
  REPLAY_TTL_S,
  replayKey,
  type ReplayOptions,
  type ReplayStore,
} from "./replay.js";
import { createVerifier, type SignatureOptions, type Verifier } from "./signature.js";

/** What is done with events, by their types. */
export type Handlers<Events extends Types> = {
  readonly [Type in keyof Events]?: ((event: Events[Type]) => unknown) | undefined;
};

export interface ReceiverOptions<Events extends Types> {
  /** How deliveries are signed; `"off"` takes events from anybody who knows the address. */
  readonly verify: SignatureOptions | "off";
  /** What is done with events of each type. */
  readonly on?: Handlers<Events> | undefined;
  /** What is done with all others: of types without a function above, and of types that this package does not know. Default: nothing. */
  readonly otherwise?: ((event: AnyOf<Events>) => unknown) | undefined;
  /** Deliveries that came before are answered and not handled again. `"off"` handles them again. */
  readonly replay?: ReplayOptions | "off" | undefined;
  /** Bytes of a body; more is refused. Default: 1 MiB. */
  readonly limit?: number | undefined;
  /**
   * When the sender gets its answer. `"first"`, the default: before the event is handled, so that nothing that is slow or fails has it
   * sent again. `"last"`: after it was handled, and a failure has it sent again.
   */
  readonly answer?: "first" | "last" | undefined;
  /** Told what failed: a function above, or the store; with the event, where there is one. Default: `console.error`. */
  readonly onError?: ((error: unknown, event?: AnyOf<Events>) => void) | undefined;
  /** Keeps the platform alive until events are handled, where an answer ends it; {@link Receiver} takes that of a request as well. */
  readonly waitUntil?: ((promise: Promise<unknown>) => void) | undefined;
}

/** Takes one delivery. */
export interface Receiver {
  (request: WebhookRequest, context?: WaitContext): Promise<PlatformResponse>;
  /** Resolves when everything that was taken so far is handled: wait for it before a process ends. */
  settled(): Promise<void>;
}

/** What senders of these events have in common. */
export interface Sender {
  /** The types of its events that are known. */
  readonly types: readonly string[];
  /** Fields that tell one occurrence from another; the first that is there counts. */
  readonly occurrence: readonly string[];
}

const LIMIT = 1024 * 1024;

/**
 * Makes a receiver.
 *
 * @throws WebhookConfigurationError naming all that is missing or wrong, `verify` above all
 */
export function receiverOf<Events extends Types>(options: ReceiverOptions<Events>, sender: Sender): Receiver {
  checkOptions(options, sender.types);
  const desk = new Desk(options, sender);
  const receive = (request: WebhookRequest, context?: WaitContext) => desk.take(request, context);
  return Object.assign(receive, { settled: () => desk.settled() });
}

/** Why a delivery is not taken. */
class Refusal {
  readonly status: number;
  readonly message: string;
  readonly headers: Readonly<Record<string, string>>;

  constructor(status: number, message: string, headers: Readonly<Record<string, string>> = {}) {
    this.status = status;
    this.message = message;
    this.headers = headers;
  }
}

class Desk<Events extends Types> {
  readonly #options: ReceiverOptions<Events>;
  readonly #sender: Sender;
  readonly #verifier: Verifier | undefined;
  readonly #store: ReplayStore | undefined;
  readonly #ttlMs: number;
  readonly #types: ReadonlySet<string>;
  readonly #open = new Set<Promise<void>>();
  /** What is handled now, by its key: whether it went well. */
  readonly #handled = new Map<string, Promise<boolean>>();

  constructor(options: ReceiverOptions<Events>, sender: Sender) {
    const { verify, replay = {} } = options;
    this.#options = options;
    this.#sender = sender;
    this.#types = new Set(sender.types);
    this.#verifier = verify === "off" ? undefined : createVerifier(verify);
    this.#store = replay === "off" ? undefined : (replay.store ?? memoryReplayStore());
    this.#ttlMs = ((replay === "off" ? undefined : replay.ttl) ?? REPLAY_TTL_S) * 1000;
  }

  async take(request: WebhookRequest, context: WaitContext | undefined): Promise<PlatformResponse> {
    try {
      const body = await this.#bodyOf(request);
      const event = parseEvent(body);
      this.#refuseOld(event);
      const key = this.#store && (await replayKey(event, body, this.#sender.occurrence));
      const isLast = this.#options.answer === "last";
      const failed = () => answer(500, "It could not be handled.");
      if (key !== undefined && !(await this.#isNew(key))) {
        // Its sender would take it for done, and it may fail yet.
        const isLost = isLast && (await this.#handled.get(key)) === false;
        return isLost ? failed() : answer(200, "Taken before.");
      }
      const handling = this.#handle(event, key);
      if (key !== undefined) this.#remember(key, handling);
      this.#keep(handling, context);
      return isLast && !(await handling) ? failed() : answer(202, "Taken.");
    } catch (error) {
      if (error instanceof Refusal) return answer(error.status, error.message, error.headers);
      if (error instanceof NoEvent) return answer(400, error.message);
      this.#tell(error);
      return answer(500, "It could not be read.");
    }
  }

  async settled(): Promise<void> {
    while (this.#open.size > 0) await Promise.all(this.#open);
  }

  async #bodyOf({ method, headers, body }: WebhookRequest): Promise<Uint8Array> {
    if (method !== "POST") throw new Refusal(405, "Events are sent by POST.", { allow: "POST" });
    const limit = this.#options.limit ?? LIMIT;
    const tooLarge = new Refusal(413, `The body has more than ${limit} bytes.`, { connection: "close" });
    if (Number(headers.get("content-length") ?? 0) > limit) throw tooLarge;
    const bytes = await readUpTo(body, limit);
    if (bytes === undefined) throw tooLarge;
    if (this.#verifier && !(await this.#verifier.verify(bytes, headers)))
      throw new Refusal(401, "The signature does not fit.");
    return bytes;
  }

  /** What nobody remembers any more could have come before. */
  #refuseOld({ time }: RawEvent): void {
    if (this.#store === undefined || typeof time !== "string") return;
    if (Date.now() - Date.parse(time) > this.#ttlMs) throw new Refusal(400, "The event is too old.");
  }

  async #isNew(key: string): Promise<boolean> {
    try {
      return (await this.#store?.add(key, this.#ttlMs)) ?? true;
    } catch (error) {
      this.#tell(error);
      throw new Refusal(503, "It cannot be taken now.", { "retry-after": "10" });
    }
  }

  /** @returns whether it went well; never rejects */
  async #handle(raw: RawEvent, key: string | undefined): Promise<boolean> {
    // Behind the answer, which is on its way once everything that waits has had its turn.
    if (this.#options.answer !== "last") await new Promise<void>((resolve) => setTimeout(resolve, 0));
    const isKnown = this.#types.has(raw.type);
    const event = (isKnown ? raw : { type: "unknown", event: raw }) as AnyOf<Events>;
    const { on, otherwise } = this.#options;
    const handler = isKnown ? (on?.[raw.type as keyof Events] ?? otherwise) : otherwise;
    try {
      await (handler as ((event: AnyOf<Events>) => unknown) | undefined)?.(event);
      return true;
    } catch (error) {
      this.#tell(error, event);
      if (key !== undefined) await this.#forget(key, event);
      return false;
    }
  }

  async #forget(key: string, event: AnyOf<Events>): Promise<void> {
    try {
      await this.#store?.remove(key);
    } catch (error) {
      this.#tell(error, event);
    }
  }

  #remember(key: string, handling: Promise<boolean>): void {
    this.#handled.set(key, handling);
    // By then it may be handled once more.
    void handling.then(() => this.#handled.get(key) === handling && this.#handled.delete(key));
  }

  #keep(handling: Promise<boolean>, context: WaitContext | undefined): void {
    const open = handling.then(() => void this.#open.delete(open));
    this.#open.add(open);
    this.#options.waitUntil?.(open);
    context?.waitUntil?.(open);
  }

  /** Who is told may fail, too, and nothing else should for that. */
  #tell(error: unknown, event?: AnyOf<Events>): void {
    const { onError = (...what: unknown[]) => console.error("A webhook failed:", ...what) } = this.#options;
    try {
      onError(error, event);
    } catch (second) {
      console.error("onError of webhooks failed:", second);
    }
  }
}

function answer(
  status: number,
  text: string,
  headers: Readonly<Record<string, string>> = {},
): PlatformResponse {
  const type = { "content-type": "text/plain; charset=utf-8" };
  return new Response(text, { status, headers: { ...type, ...headers } }) as PlatformResponse;
}
