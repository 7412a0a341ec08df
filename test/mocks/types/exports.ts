/** What the type tests need of `@st-v2/runtime/mocks`. */
export type { MocksOf } from "../../../generator/runtime/mocks/facade.js";
export type { MockOperation } from "../../../generator/runtime/mocks/scenario.js";
