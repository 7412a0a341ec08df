/** The Forms API as mocks and schemas read it, with the id and the accessor of each operation. Generated; do not edit. */
import { type DomainDescription, named, type OperationNames } from "@st-v2/runtime/mocks";
import { core } from "./core.js";

export const names: OperationNames = [
  ["Form_GetForms", "forms.list"],
  ["Jobs_Get", "downloadAttachment"],
  ["Jobs_GetJobAttachments", "listAttachments"],
  ["Jobs_CreateAttachment", "createAttachment"],
  ["FormSubmission_GetFormSubmissions", "formSubmissions.list"],
];

export const description: DomainDescription = /* @__PURE__ */ named(core, names);
