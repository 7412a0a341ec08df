/** The Task Management API as mocks and schemas read it, with the id and the accessor of each operation. Generated; do not edit. */
import { type DomainDescription, named, type OperationNames } from "@st-v2/runtime/mocks";
import { core } from "./core.js";

export const names: OperationNames = [
  ["ClientSideData_Get", "get"],
  ["Tasks_GetTasks", "list"],
  ["Tasks_Create", "create"],
  ["Tasks_GetTask", "get"],
  ["Tasks_CreateSubtask", "createSubtask"],
];

export const description: DomainDescription = /* @__PURE__ */ named(core, names);
