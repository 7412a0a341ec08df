/** The Scheduling Pro API as mocks and schemas read it, with the id and the accessor of each operation. Generated; do not edit. */
import { type DomainDescription, named, type OperationNames } from "@st-v2/runtime/mocks";
import { core } from "./core.js";

export const names: OperationNames = [
  ["Router_RouterPerformance", "routers.getPerformance"],
  ["Router_RouterSessions", "routers.listSessions"],
  ["Scheduler_Schedulers", "schedulers.list"],
  ["Scheduler_SchedulerPerformance", "schedulers.getPerformance"],
  ["Scheduler_SchedulerSessions", "schedulers.listSessions"],
];

export const description: DomainDescription = /* @__PURE__ */ named(core, names);
