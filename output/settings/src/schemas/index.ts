/** What answers and bodies of the Settings API look like, at run time. Generated; do not edit. */
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

export const IntacctBusinessUnitMappingResponseSchema: SchemaOf<types.IntacctBusinessUnitMappingResponse> =
  /* @__PURE__ */ answerSchema(description, "#30");

export const EmployeeResponseSchema: SchemaOf<types.EmployeeResponse> = /* @__PURE__ */ answerSchema(
  description,
  "#9",
);

export const EmployeeUserRoleSchema: SchemaOf<types.EmployeeUserRole> = /* @__PURE__ */ answerSchema(
  description,
  "#39",
);

export const EmployeeAddressResponseSchema: SchemaOf<types.EmployeeAddressResponse> =
  /* @__PURE__ */ answerSchema(description, "#40");

export const EmployeeCustomFieldResponseSchema: SchemaOf<types.EmployeeCustomFieldResponse> =
  /* @__PURE__ */ answerSchema(description, "#41");

export const EmployeePermissionResponseSchema: SchemaOf<types.EmployeePermissionResponse> =
  /* @__PURE__ */ answerSchema(description, "#42");

export const ActiveFilterSchema: SchemaOf<types.ActiveFilter> = /* @__PURE__ */ bodySchema(description, "#1");

export const EmployeeCreateResponseSchema: SchemaOf<types.EmployeeCreateResponse> =
  /* @__PURE__ */ answerSchema(description, "#8");

export const EmployeeCreateRequestSchema: SchemaOf<types.EmployeeCreateRequest> = /* @__PURE__ */ bodySchema(
  description,
  "#7",
);

export const AccountCreationMethodSchema: SchemaOf<types.AccountCreationMethod> = /* @__PURE__ */ bodySchema(
  description,
  "#36",
);

export const EmployeePositionSchema: SchemaOf<types.EmployeePosition> = /* @__PURE__ */ bodySchema(
  description,
  "#37",
);

export const EmployeeCustomFieldCreateOrUpdateRequestSchema: SchemaOf<types.EmployeeCustomFieldCreateOrUpdateRequest> =
  /* @__PURE__ */ bodySchema(description, "#38");

export const EmployeeUpdateResponseSchema: SchemaOf<types.EmployeeUpdateResponse> =
  /* @__PURE__ */ answerSchema(description, "#11");

export const EmployeeUpdateRequestSchema: SchemaOf<types.EmployeeUpdateRequest> = /* @__PURE__ */ bodySchema(
  description,
  "#10",
);

export const AccountActionResponseSchema: SchemaOf<types.AccountActionResponse> =
  /* @__PURE__ */ answerSchema(description, "#13");

export const AccountActionStatusSchema: SchemaOf<types.AccountActionStatus> = /* @__PURE__ */ answerSchema(
  description,
  "#44",
);

export const AccountActionRequestSchema: SchemaOf<types.AccountActionRequest> = /* @__PURE__ */ bodySchema(
  description,
  "#12",
);

export const AccountActionSchema: SchemaOf<types.AccountAction> = /* @__PURE__ */ bodySchema(
  description,
  "#43",
);

export const ExportEmployeeResponseSchema: SchemaOf<types.ExportEmployeeResponse> =
  /* @__PURE__ */ answerSchema(description, "#46");

export const ExportTechnicianResponseSchema: SchemaOf<types.ExportTechnicianResponse> =
  /* @__PURE__ */ answerSchema(description, "#48");

export const TechnicianAddressResponseSchema: SchemaOf<types.TechnicianAddressResponse> =
  /* @__PURE__ */ answerSchema(description, "#57");

export const LicenseTypeSchema: SchemaOf<types.LicenseType> = /* @__PURE__ */ bodySchema(description, "#52");

export const TechnicianCustomFieldResponseSchema: SchemaOf<types.TechnicianCustomFieldResponse> =
  /* @__PURE__ */ answerSchema(description, "#58");

export const JobFilterSchema: SchemaOf<types.JobFilter> = /* @__PURE__ */ bodySchema(description, "#53");

export const TechnicianPermissionResponseSchema: SchemaOf<types.TechnicianPermissionResponse> =
  /* @__PURE__ */ answerSchema(description, "#59");

export const TechnicianStatusSchema: SchemaOf<types.TechnicianStatus> = /* @__PURE__ */ answerSchema(
  description,
  "#60",
);

export const TechnicianSkillResponseSchema: SchemaOf<types.TechnicianSkillResponse> =
  /* @__PURE__ */ answerSchema(description, "#61");

export const TechnicianPositionSchema: SchemaOf<types.TechnicianPosition> = /* @__PURE__ */ bodySchema(
  description,
  "#51",
);

export const TechnicianLocationResponseSchema: SchemaOf<types.TechnicianLocationResponse> =
  /* @__PURE__ */ answerSchema(description, "#62");

export const TechnicianResponseSchema: SchemaOf<types.TechnicianResponse> = /* @__PURE__ */ answerSchema(
  description,
  "#24",
);

export const TechnicianCreateResponseSchema: SchemaOf<types.TechnicianCreateResponse> =
  /* @__PURE__ */ answerSchema(description, "#23");

export const TechnicianCreateRequestSchema: SchemaOf<types.TechnicianCreateRequest> =
  /* @__PURE__ */ bodySchema(description, "#22");

export const JobHistoryDateFilterSchema: SchemaOf<types.JobHistoryDateFilter> = /* @__PURE__ */ bodySchema(
  description,
  "#54",
);

export const CreateOrUpdateAddressRequestSchema: SchemaOf<types.CreateOrUpdateAddressRequest> =
  /* @__PURE__ */ bodySchema(description, "#55");

export const TechnicianCustomFieldCreateOrUpdateRequestSchema: SchemaOf<types.TechnicianCustomFieldCreateOrUpdateRequest> =
  /* @__PURE__ */ bodySchema(description, "#56");

export const TechnicianUpdateResponseSchema: SchemaOf<types.TechnicianUpdateResponse> =
  /* @__PURE__ */ answerSchema(description, "#26");

export const TechnicianUpdateRequestSchema: SchemaOf<types.TechnicianUpdateRequest> =
  /* @__PURE__ */ bodySchema(description, "#25");

export const TechnicianAccountActionRequestSchema: SchemaOf<types.TechnicianAccountActionRequest> =
  /* @__PURE__ */ bodySchema(description, "#27");

export const TechnicianLicenseTypeSchema: SchemaOf<types.TechnicianLicenseType> = /* @__PURE__ */ bodySchema(
  description,
  "#63",
);

export const UserRoleResponseSchema: SchemaOf<types.UserRoleResponse> = /* @__PURE__ */ answerSchema(
  description,
  "#64",
);

export const EmployeeTypeSchema: SchemaOf<types.EmployeeType> = /* @__PURE__ */ answerSchema(
  description,
  "#67",
);

export const RequestedEmployeeTypeSchema: SchemaOf<types.RequestedEmployeeType> = /* @__PURE__ */ bodySchema(
  description,
  "#29",
);

export const BusinessUnitResponseSchema: SchemaOf<types.BusinessUnitResponse> = /* @__PURE__ */ answerSchema(
  description,
  "#3",
);

export const BusinessUnitAddressResponseSchema: SchemaOf<types.BusinessUnitAddressResponse> =
  /* @__PURE__ */ answerSchema(description, "#31");

export const NamedSchema: SchemaOf<types.Named> = /* @__PURE__ */ answerSchema(description, "#32");

export const BusinessUnitTenantResponseSchema: SchemaOf<types.BusinessUnitTenantResponse> =
  /* @__PURE__ */ answerSchema(description, "#33");

export const ExternalDataSchema: SchemaOf<types.ExternalData> = /* @__PURE__ */ answerSchema(
  description,
  "#34",
);

export const ModificationResponseSchema: SchemaOf<types.ModificationResponse> = /* @__PURE__ */ answerSchema(
  description,
  "#5",
);

export const UpdateBusinessUnitRequestSchema: SchemaOf<types.UpdateBusinessUnitRequest> =
  /* @__PURE__ */ bodySchema(description, "#4");

export const ExternalDataUpdateRequestSchema: SchemaOf<types.ExternalDataUpdateRequest> =
  /* @__PURE__ */ bodySchema(description, "#35");

export const ExternalDataPatchModeSchema: SchemaOf<types.ExternalDataPatchMode> = /* @__PURE__ */ bodySchema(
  description,
  "#65",
);

export const ExternalDataUpdateSchema: SchemaOf<types.ExternalDataUpdate> = /* @__PURE__ */ bodySchema(
  description,
  "#66",
);

export const ExportBusinessUnitResponseSchema: SchemaOf<types.ExportBusinessUnitResponse> =
  /* @__PURE__ */ answerSchema(description, "#45");

export const ExportTagTypeResponseSchema: SchemaOf<types.ExportTagTypeResponse> =
  /* @__PURE__ */ answerSchema(description, "#47");

export const TagImportanceSchema: SchemaOf<types.TagImportance> = /* @__PURE__ */ bodySchema(
  description,
  "#50",
);

export const TagTypeResponseSchema: SchemaOf<types.TagTypeResponse> = /* @__PURE__ */ answerSchema(
  description,
  "#49",
);

export const CreateTagTypeRequestSchema: SchemaOf<types.CreateTagTypeRequest> = /* @__PURE__ */ bodySchema(
  description,
  "#19",
);

export const UpdateTagTypeRequestSchema: SchemaOf<types.UpdateTagTypeRequest> = /* @__PURE__ */ bodySchema(
  description,
  "#20",
);
