/** The mock engine, for the generated `./mocks` and for servers. */
export type * from "./description.js";
export { businessOf } from "./domain-business.js";
export { createEngine, type Engine, type EngineOptions, type Snapshot, START } from "./engine.js";
export type { Between, Onward } from "./between.js";
export { withExtras } from "./extras.js";
export type { MocksOf, RecordOf } from "./facade.js";
export {
  createFixtures,
  type Fixtures,
  type OwnedOptions,
  type PartOf,
  type RecordOptions,
  type Records,
  type Traits,
} from "./fixtures.js";
export type { GuardOptions, MockCredentials } from "./guards.js";
export { liveLike, type LiveLikeOptions } from "./live-like.js";
export {
  type Interceptor,
  type Mock,
  type MockBusiness,
  type MockControls,
  mockDomain,
  mockDomains,
  mockHandlers,
  type MockOptions,
  noBusiness,
} from "./mock.js";
export { named } from "./named.js";
export { unpacked } from "./packed.js";
export { withPatterns } from "./pattern.js";
export type { FailOptions, MockCall, MockOperation, ReplyOptions } from "./scenario.js";
export { withUnions } from "./unions.js";
