/**
 * Scenarios by the names of the generated client: `mock.customers.get.fail(404)` for what `crm.customers.get(1)` calls.
 *
 * The types come from the client's own class, so a wrong operation or a wrong body does not compile and nothing has to be generated
 * for it.
 */
import type { PlatformBlob, PlatformReadableStream } from "../builtins.js";
import type { BinaryResponse } from "../binary.js";
import type { Client } from "../client.js";
import type { DomainDescription } from "./description.js";
import type { MockOperation, Scenarios } from "./scenario.js";

/** A client's operations, as far down as they are, each with its answer's type. */
export type MocksOf<Source> = {
  readonly [Name in keyof Source as IsMocked<Source[Name]> extends true ? Name : never]: MockOf<Source[Name]>;
};

type MockOf<Member> = Member extends (...args: never[]) => Promise<infer Answer>
  ? MockOperation<BodyOf<Answer>>
  : MocksOf<Member>;

/** Operations and what holds them; neither the client behind them nor functions that call nothing. */
type IsMocked<Member> = Member extends Client["request"]
  ? false
  : Member extends (...args: never[]) => infer Answer
    ? Answer extends Promise<unknown>
      ? true
      : false
    : Member extends Client
      ? false
      : Member extends object
        ? true
        : false;

/** Lists and feeds are answered with a page, files with bytes. */
type BodyOf<Answer> = [Answer] extends [BinaryResponse] ? FileBody : Answer;

export type FileBody = string | Uint8Array | ArrayBuffer | PlatformBlob | PlatformReadableStream;

/** What {@link createFacade} makes: operations by the segments of their accessors. */
export interface Facade {
  readonly [name: string]: Facade | MockOperation<unknown>;
}

/** One domain: `mock.customers.get`. */
export function domainFacade(scenarios: Scenarios, domain: DomainDescription): Facade {
  // Without a prototype: an accessor may have any name, `constructor` and `__proto__` as well.
  const root = Object.create(null) as Record<string, unknown>;
  for (const { accessor } of domain.operations) {
    const names = accessor.split(".");
    const last = names.pop() ?? "";
    let place = root;
    for (const name of names) {
      place[name] ??= Object.create(null) as unknown;
      place = place[name] as Record<string, unknown>;
    }
    place[last] = scenarios.of(`${domain.name}.${accessor}`);
  }
  return root as Facade;
}

/** All domains: `mock.crm.customers.get`. */
export function createFacade(scenarios: Scenarios, domains: readonly DomainDescription[]): Facade {
  const root = Object.create(null) as Record<string, Facade>;
  for (const domain of domains) root[domain.name] = domainFacade(scenarios, domain);
  return root;
}
