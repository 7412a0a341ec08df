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
import type { Fixtures } from "./fixtures.js";
import type { MockOperation, Scenarios } from "./scenario.js";

/**
 * A client's operations, as far down as they are, each with its answer's type, beside the records. An operation that has the name of
 * something of the records gets an underscore: `put_`.
 */
export type MocksOf<Source, Kept = unknown> = {
  readonly [
    Name in keyof Source as IsMocked<Source[Name]> extends true ? Beside<Name, Source[Name], Kept> : never
  ]: MockOf<Source[Name], Name extends keyof Kept ? Kept[Name] : unknown>;
} & Kept;

type Beside<Name, Member, Kept> = Name extends string & keyof Kept
  ? Member extends (...args: never[]) => unknown
    ? `${Name}_`
    : Name
  : Name;

type MockOf<Member, Kept> = Member extends (...args: never[]) => Promise<infer Answer>
  ? MockOperation<BodyOf<Answer>>
  : MocksOf<Member, Kept>;

/** What an operation shows of an entity: the record, or a row of the list. */
export type RecordOf<Operation> = Operation extends (...args: never[]) => infer Answer
  ? Answer extends AsyncIterable<infer Row>
    ? Row
    : Awaited<Answer> extends readonly (infer Row)[]
      ? Row
      : Awaited<Answer>
  : never;

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

/** What {@link createFacade} makes: operations and records by the segments of their names. */
export interface Facade {
  readonly [name: string]: Facade | MockOperation<unknown>;
}

type Node = Record<string, unknown>;

/** What there is beside the operations. */
export interface Mocked {
  readonly scenarios: Scenarios;
  /** What tests put. */
  readonly fixtures?: Fixtures | undefined;
}

/** One domain: `mock.customers.get`. */
export function domainFacade({ scenarios, fixtures }: Mocked, domain: DomainDescription): Facade {
  const root = newNode();
  const node = (names: readonly string[]) =>
    names.reduce((place, name) => (place[name] ??= newNode()) as Node, root);
  for (const [names, members] of fixtures?.of(domain) ?? []) Object.assign(node(names), members);
  for (const { accessor } of domain.operations) {
    const names = accessor.split(".");
    const last = names.pop() ?? "";
    const place = node(names);
    place[Object.hasOwn(place, last) ? `${last}_` : last] = scenarios.of(`${domain.name}.${accessor}`);
  }
  return root as Facade;
}

/** Without a prototype: an accessor may have any name, `constructor` and `__proto__` as well. */
function newNode(): Node {
  return Object.create(null) as Node;
}

/** All domains: `mock.crm.customers.get`. */
export function createFacade(mocked: Mocked, domains: readonly DomainDescription[]): Facade {
  const root = newNode();
  for (const domain of domains) root[domain.name] = domainFacade(mocked, domain);
  return root as Facade;
}
