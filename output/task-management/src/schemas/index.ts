/** What answers and bodies of the Task Management API look like, at run time. Generated; do not edit. */
import {
  answerSchema,
  answerSchemas,
  bodySchema,
  type DomainSchemas,
  type SchemaOf,
} from "@st-v2/runtime/schemas";
import { description } from "../mocks/description.js";
import type * as types from "../types.js";

/**
 * For the option `validate` of a client: what each call answers.
 */
export const schemas: DomainSchemas = /* @__PURE__ */ answerSchemas(description);

export const ClientSideDataResponseSchema: SchemaOf<types.ClientSideDataResponse> =
  /* @__PURE__ */ answerSchema(description, "#0");

export const ClientSideEmployeeResponseSchema: SchemaOf<types.ClientSideEmployeeResponse> =
  /* @__PURE__ */ answerSchema(description, "#8");

export const ClientSideBusinessUnitResponseSchema: SchemaOf<types.ClientSideBusinessUnitResponse> =
  /* @__PURE__ */ answerSchema(description, "#9");

export const ClientSideTaskPriorityResponseSchema: SchemaOf<types.ClientSideTaskPriorityResponse> =
  /* @__PURE__ */ answerSchema(description, "#10");

export const ClientSideTaskResolutionTypeResponseSchema: SchemaOf<types.ClientSideTaskResolutionTypeResponse> =
  /* @__PURE__ */ answerSchema(description, "#11");

export const ClientSideTaskStatusResponseSchema: SchemaOf<types.ClientSideTaskStatusResponse> =
  /* @__PURE__ */ answerSchema(description, "#12");

export const ClientSideTaskTypeResponseSchema: SchemaOf<types.ClientSideTaskTypeResponse> =
  /* @__PURE__ */ answerSchema(description, "#13");

export const ClientSideTaskSourceResponseSchema: SchemaOf<types.ClientSideTaskSourceResponse> =
  /* @__PURE__ */ answerSchema(description, "#14");

export const ClientSideTaskResolutionResponseSchema: SchemaOf<types.ClientSideTaskResolutionResponse> =
  /* @__PURE__ */ answerSchema(description, "#15");

export const TaskResolutionTypeSchema: SchemaOf<types.TaskResolutionType> = /* @__PURE__ */ answerSchema(
  description,
  "#21",
);

export const TaskGetResponseSchema: SchemaOf<types.TaskGetResponse> = /* @__PURE__ */ answerSchema(
  description,
  "#5",
);

export const TaskStatusSchema: SchemaOf<types.TaskStatus> = /* @__PURE__ */ bodySchema(description, "#16");

export const TaskCommentSchema: SchemaOf<types.TaskComment> = /* @__PURE__ */ answerSchema(
  description,
  "#18",
);

export const TaskAttachmentGroupSchema: SchemaOf<types.TaskAttachmentGroup> = /* @__PURE__ */ answerSchema(
  description,
  "#19",
);

export const TaskAttachmentSchema: SchemaOf<types.TaskAttachment> = /* @__PURE__ */ answerSchema(
  description,
  "#22",
);

export const SubTasksInfoSchema: SchemaOf<types.SubTasksInfo> = /* @__PURE__ */ answerSchema(
  description,
  "#20",
);

export const SubTaskGetSchema: SchemaOf<types.SubTaskGet> = /* @__PURE__ */ answerSchema(description, "#23");

export const ActiveFilterSchema: SchemaOf<types.ActiveFilter> = /* @__PURE__ */ bodySchema(description, "#2");

export const TaskCreateResponseSchema: SchemaOf<types.TaskCreateResponse> = /* @__PURE__ */ answerSchema(
  description,
  "#4",
);

export const TaskPrioritySchema: SchemaOf<types.TaskPriority> = /* @__PURE__ */ bodySchema(
  description,
  "#17",
);

export const TaskCreateRequestSchema: SchemaOf<types.TaskCreateRequest> = /* @__PURE__ */ bodySchema(
  description,
  "#3",
);

export const SubtaskCreateResponseSchema: SchemaOf<types.SubtaskCreateResponse> =
  /* @__PURE__ */ answerSchema(description, "#7");

export const SubtaskCreateRequestSchema: SchemaOf<types.SubtaskCreateRequest> = /* @__PURE__ */ bodySchema(
  description,
  "#6",
);
