/** The Telecom API as mocks and schemas read it, with the id and the accessor of each operation. Generated; do not edit. */
import { type DomainDescription, named, type OperationNames } from "@st-v2/runtime/mocks";
import { core } from "./core.js";

export const names: OperationNames = [
  ["Calls_GetCalls", "listV2"],
  ["Calls_GetDetails", "get"],
  ["Calls_Update", "replace"],
  ["Calls_GetRecording", "getRecording"],
  ["Calls_GetVoiceMail", "getVoicemail"],
  ["Export_Calls", "calls"],
  ["Calls_Calls", "list"],
];

export const description: DomainDescription = /* @__PURE__ */ named(core, names);
