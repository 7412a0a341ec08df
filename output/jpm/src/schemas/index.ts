/** What answers and bodies of the Job Planning and Management API look like, at run time. Generated; do not edit. */
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

export const AppointmentResponseSchema: SchemaOf<types.AppointmentResponse> = /* @__PURE__ */ answerSchema(
  description,
  "#4",
);

export const AppointmentStatusSchema: SchemaOf<types.AppointmentStatus> = /* @__PURE__ */ bodySchema(
  description,
  "#2",
);

export const AppointmentSummarySchema: SchemaOf<types.AppointmentSummary> = /* @__PURE__ */ answerSchema(
  description,
  "#9",
);

export const ActiveFilterSchema: SchemaOf<types.ActiveFilter> = /* @__PURE__ */ bodySchema(description, "#1");

export const AppointmentAddRequestSchema: SchemaOf<types.AppointmentAddRequest> = /* @__PURE__ */ bodySchema(
  description,
  "#3",
);

export const AppointmentRescheduleRequestSchema: SchemaOf<types.AppointmentRescheduleRequest> =
  /* @__PURE__ */ bodySchema(description, "#6");

export const HoldAppointmentRequestSchema: SchemaOf<types.HoldAppointmentRequest> =
  /* @__PURE__ */ bodySchema(description, "#5");

export const UpdateAppointmentSpecialInstructionsRequestSchema: SchemaOf<types.UpdateAppointmentSpecialInstructionsRequest> =
  /* @__PURE__ */ bodySchema(description, "#7");

export const SetAppointmentSummaryRequestSchema: SchemaOf<types.SetAppointmentSummaryRequest> =
  /* @__PURE__ */ bodySchema(description, "#8");

export const ListSegmentsResponseSchema: SchemaOf<types.ListSegmentsResponse> = /* @__PURE__ */ answerSchema(
  description,
  "#59",
);

export const SegmentSchema: SchemaOf<types.Segment> = /* @__PURE__ */ answerSchema(description, "#87");

export const SegmentTypeSchema: SchemaOf<types.SegmentType> = /* @__PURE__ */ answerSchema(
  description,
  "#96",
);

export const SegmentStructureSchema: SchemaOf<types.SegmentStructure> = /* @__PURE__ */ answerSchema(
  description,
  "#97",
);

export const SegmentItemSchema: SchemaOf<types.SegmentItem> = /* @__PURE__ */ answerSchema(
  description,
  "#88",
);

export const SegmentItemCostCategorySchema: SchemaOf<types.SegmentItemCostCategory> =
  /* @__PURE__ */ answerSchema(description, "#98");

export const BudgetCodeSchema: SchemaOf<types.BudgetCode> = /* @__PURE__ */ answerSchema(description, "#84");

export const BudgetCodeSegmentSchema: SchemaOf<types.BudgetCodeSegment> = /* @__PURE__ */ answerSchema(
  description,
  "#95",
);

export const MatchBudgetCodesResponseSchema: SchemaOf<types.MatchBudgetCodesResponse> =
  /* @__PURE__ */ answerSchema(description, "#57");

export const BudgetCodeMatchResultSchema: SchemaOf<types.BudgetCodeMatchResult> =
  /* @__PURE__ */ answerSchema(description, "#85");

export const CreateBudgetCodeResponseSchema: SchemaOf<types.CreateBudgetCodeResponse> =
  /* @__PURE__ */ answerSchema(description, "#55");

export const CreateFullBudgetCodeSchema: SchemaOf<types.CreateFullBudgetCode> = /* @__PURE__ */ bodySchema(
  description,
  "#54",
);

export const CreatePartialBudgetCodeSchema: SchemaOf<types.CreatePartialBudgetCode> =
  /* @__PURE__ */ bodySchema(description, "#58");

export const BudgetCodeSegmentBindingSchema: SchemaOf<types.BudgetCodeSegmentBinding> =
  /* @__PURE__ */ bodySchema(description, "#86");

export const CreateBudgetCodeBatchResponseSchema: SchemaOf<types.CreateBudgetCodeBatchResponse> =
  /* @__PURE__ */ answerSchema(description, "#56");

export const ExportJobsResponseSchema: SchemaOf<types.ExportJobsResponse> = /* @__PURE__ */ answerSchema(
  description,
  "#65",
);

export const CustomFieldSchema: SchemaOf<types.CustomField> = /* @__PURE__ */ answerSchema(
  description,
  "#77",
);

export const ExternalDataSchema: SchemaOf<types.ExternalData> = /* @__PURE__ */ bodySchema(
  description,
  "#71",
);

export const JobGeneratedLeadSourceSchema: SchemaOf<types.JobGeneratedLeadSource> =
  /* @__PURE__ */ bodySchema(description, "#74");

export const ExportProjectsResponseSchema: SchemaOf<types.ExportProjectsResponse> =
  /* @__PURE__ */ answerSchema(description, "#67");

export const ExportAppointmentsResponseSchema: SchemaOf<types.ExportAppointmentsResponse> =
  /* @__PURE__ */ answerSchema(description, "#61");

export const ExportJobCanceledLogResponseSchema: SchemaOf<types.ExportJobCanceledLogResponse> =
  /* @__PURE__ */ answerSchema(description, "#62");

export const ExportJobNotesResponseSchema: SchemaOf<types.ExportJobNotesResponse> =
  /* @__PURE__ */ answerSchema(description, "#64");

export const ExportProjectNotesResponseSchema: SchemaOf<types.ExportProjectNotesResponse> =
  /* @__PURE__ */ answerSchema(description, "#66");

export const ExportJobHistoryResponseSchema: SchemaOf<types.ExportJobHistoryResponse> =
  /* @__PURE__ */ answerSchema(description, "#63");

export const ExportJobHistoryEntrySchema: SchemaOf<types.ExportJobHistoryEntry> =
  /* @__PURE__ */ answerSchema(description, "#89");

export const JobSchedulingToolSchema: SchemaOf<types.JobSchedulingTool> = /* @__PURE__ */ answerSchema(
  description,
  "#99",
);

export const JobCancelReasonResponseSchema: SchemaOf<types.JobCancelReasonResponse> =
  /* @__PURE__ */ answerSchema(description, "#68");

export const JobEquipmentResponseSchema: SchemaOf<types.JobEquipmentResponse> = /* @__PURE__ */ answerSchema(
  description,
  "#36",
);

export const AttachJobEquipmentRequestSchema: SchemaOf<types.AttachJobEquipmentRequest> =
  /* @__PURE__ */ bodySchema(description, "#37");

export const DetachJobEquipmentRequestSchema: SchemaOf<types.DetachJobEquipmentRequest> =
  /* @__PURE__ */ bodySchema(description, "#35");

export const JobHoldReasonResponseSchema: SchemaOf<types.JobHoldReasonResponse> =
  /* @__PURE__ */ answerSchema(description, "#69");

export const JobResponseSchema: SchemaOf<types.JobResponse> = /* @__PURE__ */ answerSchema(
  description,
  "#27",
);

export const JobCreateRequestSchema: SchemaOf<types.JobCreateRequest> = /* @__PURE__ */ bodySchema(
  description,
  "#26",
);

export const AppointmentInformationSchema: SchemaOf<types.AppointmentInformation> =
  /* @__PURE__ */ bodySchema(description, "#75");

export const CustomFieldRequestSchema: SchemaOf<types.CustomFieldRequest> = /* @__PURE__ */ bodySchema(
  description,
  "#76",
);

export const ExternalDataCreateRequestSchema: SchemaOf<types.ExternalDataCreateRequest> =
  /* @__PURE__ */ bodySchema(description, "#70");

export const CancelJobRequestSchema: SchemaOf<types.CancelJobRequest> = /* @__PURE__ */ bodySchema(
  description,
  "#33",
);

export const UpdateJobRequestSchema: SchemaOf<types.UpdateJobRequest> = /* @__PURE__ */ bodySchema(
  description,
  "#31",
);

export const ExternalDataUpdateRequestSchema: SchemaOf<types.ExternalDataUpdateRequest> =
  /* @__PURE__ */ bodySchema(description, "#72");

export const ExternalDataPatchModeSchema: SchemaOf<types.ExternalDataPatchMode> = /* @__PURE__ */ bodySchema(
  description,
  "#90",
);

export const ExternalDataUpdateSchema: SchemaOf<types.ExternalDataUpdate> = /* @__PURE__ */ bodySchema(
  description,
  "#91",
);

export const JobStatusSchema: SchemaOf<types.JobStatus> = /* @__PURE__ */ bodySchema(description, "#24");

export const JobAppointmentStatusSchema: SchemaOf<types.JobAppointmentStatus> = /* @__PURE__ */ bodySchema(
  description,
  "#25",
);

export const NoteResponseSchema: SchemaOf<types.NoteResponse> = /* @__PURE__ */ answerSchema(
  description,
  "#41",
);

export const JobNoteCreateRequestSchema: SchemaOf<types.JobNoteCreateRequest> = /* @__PURE__ */ bodySchema(
  description,
  "#40",
);

export const HoldReasonResponseSchema: SchemaOf<types.HoldReasonResponse> = /* @__PURE__ */ answerSchema(
  description,
  "#80",
);

export const AppointmentHoldReasonSchema: SchemaOf<types.AppointmentHoldReason> =
  /* @__PURE__ */ answerSchema(description, "#93");

export const CancelReasonResponseSchema: SchemaOf<types.CancelReasonResponse> = /* @__PURE__ */ answerSchema(
  description,
  "#78",
);

export const JobHistoryResponseSchema: SchemaOf<types.JobHistoryResponse> = /* @__PURE__ */ answerSchema(
  description,
  "#38",
);

export const JobHistoryItemSchema: SchemaOf<types.JobHistoryItem> = /* @__PURE__ */ answerSchema(
  description,
  "#82",
);

export const JobsJobSchedulingToolSchema: SchemaOf<types.JobsJobSchedulingTool> =
  /* @__PURE__ */ answerSchema(description, "#94");

export const JobCanceledLogResponseSchema: SchemaOf<types.JobCanceledLogResponse> =
  /* @__PURE__ */ answerSchema(description, "#81");

export const JobBookedLogResponseSchema: SchemaOf<types.JobBookedLogResponse> = /* @__PURE__ */ answerSchema(
  description,
  "#32",
);

export const CustomFieldTypeResponseSchema: SchemaOf<types.CustomFieldTypeResponse> =
  /* @__PURE__ */ answerSchema(description, "#79");

export const CustomFieldDataTypeSchema: SchemaOf<types.CustomFieldDataType> = /* @__PURE__ */ answerSchema(
  description,
  "#92",
);

export const JobTypeResponseSchema: SchemaOf<types.JobTypeResponse> = /* @__PURE__ */ answerSchema(
  description,
  "#21",
);

export const CreateJobTypeRequestSchema: SchemaOf<types.CreateJobTypeRequest> = /* @__PURE__ */ bodySchema(
  description,
  "#20",
);

export const UpdateJobTypeRequestSchema: SchemaOf<types.UpdateJobTypeRequest> = /* @__PURE__ */ bodySchema(
  description,
  "#22",
);

export const CustomFieldsUpdateModeSchema: SchemaOf<types.CustomFieldsUpdateMode> =
  /* @__PURE__ */ bodySchema(description, "#73");

export const ProjectResponseSchema: SchemaOf<types.ProjectResponse> = /* @__PURE__ */ answerSchema(
  description,
  "#50",
);

export const CreateProjectRequestSchema: SchemaOf<types.CreateProjectRequest> = /* @__PURE__ */ bodySchema(
  description,
  "#49",
);

export const CustomFieldCreateOrUpdateSchema: SchemaOf<types.CustomFieldCreateOrUpdate> =
  /* @__PURE__ */ bodySchema(description, "#83");

export const UpdateProjectRequestSchema: SchemaOf<types.UpdateProjectRequest> = /* @__PURE__ */ bodySchema(
  description,
  "#51",
);

export const ProjectNoteCreateRequestSchema: SchemaOf<types.ProjectNoteCreateRequest> =
  /* @__PURE__ */ bodySchema(description, "#52");

export const ProjectStatusResponseSchema: SchemaOf<types.ProjectStatusResponse> =
  /* @__PURE__ */ answerSchema(description, "#43");

export const ProjectSubStatusResponseSchema: SchemaOf<types.ProjectSubStatusResponse> =
  /* @__PURE__ */ answerSchema(description, "#45");

export const ProjectTypeResponseSchema: SchemaOf<types.ProjectTypeResponse> = /* @__PURE__ */ answerSchema(
  description,
  "#47",
);
