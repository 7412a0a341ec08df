/**
 * The client that generated code calls. It holds the credentials, and everything calls share: token, limiter, options.
 */
import type { Environment } from "./config.js";
import { type ClientOptions, resolveOptions, type Settings } from "./config.js";
import type { OtherTenant, TenantCredentials } from "./config.js";
import type { CallArguments, OperationSpec, Written } from "./operation.js";
import { ApiPromise } from "./promise.js";
import { type RequestOptions, requestOf } from "./request.js";
import { Transport } from "./transport.js";
import type { Send } from "./verification.js";

export class Client {
  readonly #settings: Settings;
  #transport: Transport;

  /**
   * @param options from environment variables: {@link optionsFromEnv}
   * @throws ConfigurationError naming every option that is missing or wrong
   */
  constructor(options: ClientOptions) {
    this.#settings = resolveOptions(options);
    this.#transport = new Transport(this.#settings);
  }

  get environment(): Environment {
    return this.#settings.environment;
  }

  get tenant(): string {
    return this.#settings.tenant;
  }

  /**
   * The same application for another tenant: same app key, limiter and options. Without credentials of its own it signs in with those of
   * this client, and shares the token.
   *
   * @throws ConfigurationError for one of the two credentials without the other
   */
  forTenant(other: OtherTenant): Client {
    const { tenant, clientId, clientSecret } = (other as OtherTenant | undefined) ?? ({} as OtherTenant);
    const isSame = (clientId ?? clientSecret) === undefined;
    const own = { clientId, clientSecret } as TenantCredentials;
    const client = new Client({ ...this.#settings, ...(isSame ? {} : own), tenant });
    if (isSame) client.#transport = new Transport(client.#settings, this.#transport.tokens);
    return client;
  }

  /** One call with one answer. */
  call<T, Dry = undefined>(spec: OperationSpec, args: CallArguments): ApiPromise<Written<T, Dry>> {
    const { check, trust } = this.#settings;
    const send: Send = (one, more) => this.#transport.send(one, more);
    const sent = trust ? trust<T>({ spec, args }, send, this.#settings) : send<T>(spec, args);
    const given = sent.then((completed) =>
      check && !completed.isDry ? check({ spec, args, completed }, this.#settings) : completed,
    );
    return new ApiPromise<unknown>(() => given) as ApiPromise<Written<T, Dry>>;
  }

  /**
   * A call that no method makes, to any path of the API's host: with sign-in, limiter, and repeats by method. What it gives is not
   * checked.
   */
  request<T = unknown>(options: RequestOptions, ...others: readonly never[]): ApiPromise<T> {
    const sent = (async () => this.#transport.send<T>(...requestOf(options, others)))();
    return new ApiPromise<T>(() => sent);
  }

  /** What may be seen of a client: no credentials. */
  toJSON(): object {
    const { environment, tenant, baseUrl } = this.#settings;
    return { environment, tenant, baseUrl };
  }

  [Symbol.for("nodejs.util.inspect.custom")](): string {
    return `Client ${JSON.stringify(this)}`;
  }
}

/** A client as it is, or a new one from options. */
export function toClient(options: Client | ClientOptions): Client {
  // Not `instanceof`: the client may come from another copy of this package. JavaScript may pass nothing at all.
  return typeof (options as Partial<Client> | null | undefined)?.call === "function"
    ? (options as Client)
    : new Client(options as ClientOptions);
}
