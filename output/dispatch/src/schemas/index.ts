/** What answers and bodies of the Dispatch API look like, at run time. Generated; do not edit. */
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

export const GpsPingResponseSchema: SchemaOf<types.GpsPingResponse> = /* @__PURE__ */ answerSchema(
  description,
  "#19",
);

export const GpsPingResultStatusSchema: SchemaOf<types.GpsPingResultStatus> = /* @__PURE__ */ answerSchema(
  description,
  "#57",
);

export const GpsPingCreateRequestSchema: SchemaOf<types.GpsPingCreateRequest> = /* @__PURE__ */ bodySchema(
  description,
  "#18",
);

export const AppointmentAssignmentResponseSchema: SchemaOf<types.AppointmentAssignmentResponse> =
  /* @__PURE__ */ answerSchema(description, "#51");

export const JobAppointmentAssignmentStatusSchema: SchemaOf<types.JobAppointmentAssignmentStatus> =
  /* @__PURE__ */ answerSchema(description, "#64");

export const ActiveFilterSchema: SchemaOf<types.ActiveFilter> = /* @__PURE__ */ bodySchema(description, "#1");

export const AppointmentResponseSchema: SchemaOf<types.AppointmentResponse> = /* @__PURE__ */ answerSchema(
  description,
  "#3",
);

export const AppointmentStatusSchema: SchemaOf<types.AppointmentStatus> = /* @__PURE__ */ answerSchema(
  description,
  "#52",
);

export const AssignTechniciansRequestSchema: SchemaOf<types.AssignTechniciansRequest> =
  /* @__PURE__ */ bodySchema(description, "#2");

export const UnassignTechniciansRequestSchema: SchemaOf<types.UnassignTechniciansRequest> =
  /* @__PURE__ */ bodySchema(description, "#4");

export const ArrivalWindowResponseSchema: SchemaOf<types.ArrivalWindowResponse> =
  /* @__PURE__ */ answerSchema(description, "#7");

export const CreateArrivalWindowRequestSchema: SchemaOf<types.CreateArrivalWindowRequest> =
  /* @__PURE__ */ bodySchema(description, "#6");

export const UpdateArrivalWindowRequestSchema: SchemaOf<types.UpdateArrivalWindowRequest> =
  /* @__PURE__ */ bodySchema(description, "#10");

export const SetArrivalWindowStatusRequestSchema: SchemaOf<types.SetArrivalWindowStatusRequest> =
  /* @__PURE__ */ bodySchema(description, "#11");

export const ArrivalWindowConfigurationResponseSchema: SchemaOf<types.ArrivalWindowConfigurationResponse> =
  /* @__PURE__ */ answerSchema(description, "#8");

export const ArrivalWindowConfigurationSchema: SchemaOf<types.ArrivalWindowConfiguration> =
  /* @__PURE__ */ bodySchema(description, "#53");

export const UpdateArrivalWindowConfigurationRequestSchema: SchemaOf<types.UpdateArrivalWindowConfigurationRequest> =
  /* @__PURE__ */ bodySchema(description, "#9");

export const BusinessHourSchema: SchemaOf<types.BusinessHour> = /* @__PURE__ */ answerSchema(
  description,
  "#12",
);

export const TimeRangeSchema: SchemaOf<types.TimeRange> = /* @__PURE__ */ bodySchema(description, "#54");

export const CreateBusinessHourResponseSchema: SchemaOf<types.CreateBusinessHourResponse> =
  /* @__PURE__ */ answerSchema(description, "#14");

export const CreateBusinessHourRequestSchema: SchemaOf<types.CreateBusinessHourRequest> =
  /* @__PURE__ */ bodySchema(description, "#13");

export const CapacityResponseSchema: SchemaOf<types.CapacityResponse> = /* @__PURE__ */ answerSchema(
  description,
  "#16",
);

export const CapacityResponseAvailabilitySchema: SchemaOf<types.CapacityResponseAvailability> =
  /* @__PURE__ */ answerSchema(description, "#55");

export const CapacityResponseTechnicianSchema: SchemaOf<types.CapacityResponseTechnician> =
  /* @__PURE__ */ answerSchema(description, "#65");

export const CapacityResponseTechnicianStatusSchema: SchemaOf<types.CapacityResponseTechnicianStatus> =
  /* @__PURE__ */ answerSchema(description, "#66");

export const CapacityRequestSchema: SchemaOf<types.CapacityRequest> = /* @__PURE__ */ bodySchema(
  description,
  "#15",
);

export const ExportAppointmentAssignmentsResponseSchema: SchemaOf<types.ExportAppointmentAssignmentsResponse> =
  /* @__PURE__ */ answerSchema(description, "#56");

export const GetNonJobAppointmentResponseSchema: SchemaOf<types.GetNonJobAppointmentResponse> =
  /* @__PURE__ */ answerSchema(description, "#24");

export const NonJobAppointmentResponseSchema: SchemaOf<types.NonJobAppointmentResponse> =
  /* @__PURE__ */ answerSchema(description, "#58");

export const CreateNonJobAppointmentResultSchema: SchemaOf<types.CreateNonJobAppointmentResult> =
  /* @__PURE__ */ answerSchema(description, "#22");

export const RepeatFrequencySchema: SchemaOf<types.RepeatFrequency> = /* @__PURE__ */ bodySchema(
  description,
  "#59",
);

export const RepeatEndTypeSchema: SchemaOf<types.RepeatEndType> = /* @__PURE__ */ bodySchema(
  description,
  "#60",
);

export const RepeatFrequencyInt32Schema: SchemaOf<types.RepeatFrequencyInt32> = /* @__PURE__ */ answerSchema(
  description,
  "#61",
);

export const RepeatEndTypeInt32Schema: SchemaOf<types.RepeatEndTypeInt32> = /* @__PURE__ */ answerSchema(
  description,
  "#62",
);

export const CreateNonJobAppointmentRequestSchema: SchemaOf<types.CreateNonJobAppointmentRequest> =
  /* @__PURE__ */ bodySchema(description, "#21");

export const NonJobAppointmentUpdateRequestSchema: SchemaOf<types.NonJobAppointmentUpdateRequest> =
  /* @__PURE__ */ bodySchema(description, "#25");

export const DeleteNonJobAppointmentResultSchema: SchemaOf<types.DeleteNonJobAppointmentResult> =
  /* @__PURE__ */ answerSchema(description, "#23");

export const TeamResponseSchema: SchemaOf<types.TeamResponse> = /* @__PURE__ */ answerSchema(
  description,
  "#29",
);

export const CreateTeamResponseSchema: SchemaOf<types.CreateTeamResponse> = /* @__PURE__ */ answerSchema(
  description,
  "#28",
);

export const CreateTeamRequestSchema: SchemaOf<types.CreateTeamRequest> = /* @__PURE__ */ bodySchema(
  description,
  "#27",
);

export const TechnicianShiftResponseSchema: SchemaOf<types.TechnicianShiftResponse> =
  /* @__PURE__ */ answerSchema(description, "#37");

export const ShiftTypeSchema: SchemaOf<types.ShiftType> = /* @__PURE__ */ bodySchema(description, "#31");

export const TechnicianShiftCreateResponseSchema: SchemaOf<types.TechnicianShiftCreateResponse> =
  /* @__PURE__ */ answerSchema(description, "#33");

export const CreateTechnicianShiftRequestSchema: SchemaOf<types.CreateTechnicianShiftRequest> =
  /* @__PURE__ */ bodySchema(description, "#32");

export const ShiftRepeatTypeSchema: SchemaOf<types.ShiftRepeatType> = /* @__PURE__ */ bodySchema(
  description,
  "#63",
);

export const TechnicianShiftUpdateResponseSchema: SchemaOf<types.TechnicianShiftUpdateResponse> =
  /* @__PURE__ */ answerSchema(description, "#39");

export const UpdateTechnicianShiftRequestSchema: SchemaOf<types.UpdateTechnicianShiftRequest> =
  /* @__PURE__ */ bodySchema(description, "#38");

export const DeleteTechnicianShiftResultSchema: SchemaOf<types.DeleteTechnicianShiftResult> =
  /* @__PURE__ */ answerSchema(description, "#36");

export const BulkDeleteTechnicianShiftResultSchema: SchemaOf<types.BulkDeleteTechnicianShiftResult> =
  /* @__PURE__ */ answerSchema(description, "#35");

export const BulkDeleteTechnicianShiftRequestSchema: SchemaOf<types.BulkDeleteTechnicianShiftRequest> =
  /* @__PURE__ */ bodySchema(description, "#34");

export const TechnicianSkillResponseSchema: SchemaOf<types.TechnicianSkillResponse> =
  /* @__PURE__ */ answerSchema(description, "#44");

export const UpdateTechnicianSkillsResponseSchema: SchemaOf<types.UpdateTechnicianSkillsResponse> =
  /* @__PURE__ */ answerSchema(description, "#42");

export const UpdateTechnicianSkillsRequestSchema: SchemaOf<types.UpdateTechnicianSkillsRequest> =
  /* @__PURE__ */ bodySchema(description, "#41");

export const CreateTechnicianSkillRequestSchema: SchemaOf<types.CreateTechnicianSkillRequest> =
  /* @__PURE__ */ bodySchema(description, "#43");

export const DeleteTechnicianSkillResultSchema: SchemaOf<types.DeleteTechnicianSkillResult> =
  /* @__PURE__ */ answerSchema(description, "#45");

export const TechnicianTrackingResponseSchema: SchemaOf<types.TechnicianTrackingResponse> =
  /* @__PURE__ */ answerSchema(description, "#46");

export const ZoneResponseSchema: SchemaOf<types.ZoneResponse> = /* @__PURE__ */ answerSchema(
  description,
  "#50",
);

export const CreateOrUpdateZoneResponseSchema: SchemaOf<types.CreateOrUpdateZoneResponse> =
  /* @__PURE__ */ answerSchema(description, "#49");

export const CreateOrUpdateZoneRequestSchema: SchemaOf<types.CreateOrUpdateZoneRequest> =
  /* @__PURE__ */ bodySchema(description, "#48");
