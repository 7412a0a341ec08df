/** What answers and bodies of the Pricebook API look like, at run time. Generated; do not edit. */
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

export const ClientSpecificPricingResponseSchema: SchemaOf<types.ClientSpecificPricingResponse> =
  /* @__PURE__ */ answerSchema(description, "#39");

export const ClientSpecificPricingExceptionResponseSchema: SchemaOf<types.ClientSpecificPricingExceptionResponse> =
  /* @__PURE__ */ answerSchema(description, "#75");

export const SkuTypeSchema: SchemaOf<types.SkuType> = /* @__PURE__ */ answerSchema(description, "#87");

export const MarkupTypeSchema: SchemaOf<types.MarkupType> = /* @__PURE__ */ bodySchema(description, "#76");

export const ActiveFilterSchema: SchemaOf<types.ActiveFilter> = /* @__PURE__ */ bodySchema(description, "#2");

export const UpdateClientSpecificPricingResponseSchema: SchemaOf<types.UpdateClientSpecificPricingResponse> =
  /* @__PURE__ */ answerSchema(description, "#8");

export const UpdateClientSpecificPricingExceptionResponseSchema: SchemaOf<types.UpdateClientSpecificPricingExceptionResponse> =
  /* @__PURE__ */ answerSchema(description, "#41");

export const UpdateClientSpecificPricingRequestSchema: SchemaOf<types.UpdateClientSpecificPricingRequest> =
  /* @__PURE__ */ bodySchema(description, "#7");

export const ClientSpecificPricingExceptionRequestSchema: SchemaOf<types.ClientSpecificPricingExceptionRequest> =
  /* @__PURE__ */ bodySchema(description, "#40");

export const CategoryResponseSchema: SchemaOf<types.CategoryResponse> = /* @__PURE__ */ answerSchema(
  description,
  "#4",
);

export const CategoryTypeSchema: SchemaOf<types.CategoryType> = /* @__PURE__ */ bodySchema(description, "#1");

export const CategoryCreateRequestSchema: SchemaOf<types.CategoryCreateRequest> = /* @__PURE__ */ bodySchema(
  description,
  "#3",
);

export const CategoryUpdateRequestSchema: SchemaOf<types.CategoryUpdateRequest> = /* @__PURE__ */ bodySchema(
  description,
  "#5",
);

export const DiscountAndFeesResponseSchema: SchemaOf<types.DiscountAndFeesResponse> =
  /* @__PURE__ */ answerSchema(description, "#11");

export const PriceModifierTypeSchema: SchemaOf<types.PriceModifierType> = /* @__PURE__ */ bodySchema(
  description,
  "#42",
);

export const PriceModifierAmountTypeSchema: SchemaOf<types.PriceModifierAmountType> =
  /* @__PURE__ */ bodySchema(description, "#43");

export const SkuAssetResponseSchema: SchemaOf<types.SkuAssetResponse> = /* @__PURE__ */ answerSchema(
  description,
  "#46",
);

export const SkuAssetTypeSchema: SchemaOf<types.SkuAssetType> = /* @__PURE__ */ bodySchema(
  description,
  "#77",
);

export const ExternalDataSchema: SchemaOf<types.ExternalData> = /* @__PURE__ */ bodySchema(
  description,
  "#47",
);

export const DiscountAndFeesCreateRequestSchema: SchemaOf<types.DiscountAndFeesCreateRequest> =
  /* @__PURE__ */ bodySchema(description, "#10");

export const SkuAssetRequestSchema: SchemaOf<types.SkuAssetRequest> = /* @__PURE__ */ bodySchema(
  description,
  "#44",
);

export const ExternalDataCreateRequestSchema: SchemaOf<types.ExternalDataCreateRequest> =
  /* @__PURE__ */ bodySchema(description, "#45");

export const DiscountAndFeesUpdateRequestSchema: SchemaOf<types.DiscountAndFeesUpdateRequest> =
  /* @__PURE__ */ bodySchema(description, "#12");

export const ExternalDataUpdateRequestSchema: SchemaOf<types.ExternalDataUpdateRequest> =
  /* @__PURE__ */ bodySchema(description, "#48");

export const ExternalDataPatchModeSchema: SchemaOf<types.ExternalDataPatchMode> = /* @__PURE__ */ bodySchema(
  description,
  "#78",
);

export const ExternalDataUpdateSchema: SchemaOf<types.ExternalDataUpdate> = /* @__PURE__ */ bodySchema(
  description,
  "#79",
);

export const EquipmentResponseSchema: SchemaOf<types.EquipmentResponse> = /* @__PURE__ */ answerSchema(
  description,
  "#15",
);

export const SkuWarrantyResponseSchema: SchemaOf<types.SkuWarrantyResponse> = /* @__PURE__ */ answerSchema(
  description,
  "#54",
);

export const EquipmentRecommendationResponseSchema: SchemaOf<types.EquipmentRecommendationResponse> =
  /* @__PURE__ */ answerSchema(description, "#55");

export const EquipmentRecommendationTypeSchema: SchemaOf<types.EquipmentRecommendationType> =
  /* @__PURE__ */ bodySchema(description, "#80");

export const SkuLinkResponseSchema: SchemaOf<types.SkuLinkResponse> = /* @__PURE__ */ answerSchema(
  description,
  "#56",
);

export const SkuVendorResponseSchema: SchemaOf<types.SkuVendorResponse> = /* @__PURE__ */ answerSchema(
  description,
  "#57",
);

export const SkuVendorSubAccountResponseSchema: SchemaOf<types.SkuVendorSubAccountResponse> =
  /* @__PURE__ */ answerSchema(description, "#82");

export const DimensionsResponseSchema: SchemaOf<types.DimensionsResponse> = /* @__PURE__ */ answerSchema(
  description,
  "#58",
);

export const EquipmentCreateRequestSchema: SchemaOf<types.EquipmentCreateRequest> =
  /* @__PURE__ */ bodySchema(description, "#14");

export const SkuLinkRequestSchema: SchemaOf<types.SkuLinkRequest> = /* @__PURE__ */ bodySchema(
  description,
  "#49",
);

export const EquipmentRecommendationRequestSchema: SchemaOf<types.EquipmentRecommendationRequest> =
  /* @__PURE__ */ bodySchema(description, "#50");

export const SkuWarrantyRequestSchema: SchemaOf<types.SkuWarrantyRequest> = /* @__PURE__ */ bodySchema(
  description,
  "#51",
);

export const SkuVendorRequestSchema: SchemaOf<types.SkuVendorRequest> = /* @__PURE__ */ bodySchema(
  description,
  "#52",
);

export const SkuVendorSubAccountRequestSchema: SchemaOf<types.SkuVendorSubAccountRequest> =
  /* @__PURE__ */ bodySchema(description, "#81");

export const DimensionsRequestSchema: SchemaOf<types.DimensionsRequest> = /* @__PURE__ */ bodySchema(
  description,
  "#53",
);

export const EquipmentUpdateRequestSchema: SchemaOf<types.EquipmentUpdateRequest> =
  /* @__PURE__ */ bodySchema(description, "#16");

export const ExportCategoryResponseSchema: SchemaOf<types.ExportCategoryResponse> =
  /* @__PURE__ */ answerSchema(description, "#59");

export const ExportEquipmentResponseSchema: SchemaOf<types.ExportEquipmentResponse> =
  /* @__PURE__ */ answerSchema(description, "#60");

export const ExportServiceResponseSchema: SchemaOf<types.ExportServiceResponse> =
  /* @__PURE__ */ answerSchema(description, "#62");

export const SkuCategoryResponseSchema: SchemaOf<types.SkuCategoryResponse> = /* @__PURE__ */ answerSchema(
  description,
  "#74",
);

export const ExportMaterialResponseSchema: SchemaOf<types.ExportMaterialResponse> =
  /* @__PURE__ */ answerSchema(description, "#61");

export const ImageUploadResponseSchema: SchemaOf<types.ImageUploadResponse> = /* @__PURE__ */ answerSchema(
  description,
  "#22",
);

export const MaterialResponseSchema: SchemaOf<types.MaterialResponse> = /* @__PURE__ */ answerSchema(
  description,
  "#25",
);

export const MaterialCreateRequestSchema: SchemaOf<types.MaterialCreateRequest> = /* @__PURE__ */ bodySchema(
  description,
  "#24",
);

export const MaterialUpdateRequestSchema: SchemaOf<types.MaterialUpdateRequest> = /* @__PURE__ */ bodySchema(
  description,
  "#27",
);

export const CostTypeResponseSchema: SchemaOf<types.CostTypeResponse> = /* @__PURE__ */ answerSchema(
  description,
  "#63",
);

export const MaterialsMarkupResponseCollectionSchema: SchemaOf<types.MaterialsMarkupResponseCollection> =
  /* @__PURE__ */ answerSchema(description, "#28");

export const MaterialsMarkupResponseSchema: SchemaOf<types.MaterialsMarkupResponse> =
  /* @__PURE__ */ answerSchema(description, "#64");

export const MaterialsMarkupResponseResultSchema: SchemaOf<types.MaterialsMarkupResponseResult> =
  /* @__PURE__ */ answerSchema(description, "#30");

export const MaterialsMarkupRequestSchema: SchemaOf<types.MaterialsMarkupRequest> =
  /* @__PURE__ */ bodySchema(description, "#29");

export const PricebookBulkCreateResponseSchema: SchemaOf<types.PricebookBulkCreateResponse> =
  /* @__PURE__ */ answerSchema(description, "#33");

export const CustomIdMappingSchema: SchemaOf<types.CustomIdMapping> = /* @__PURE__ */ answerSchema(
  description,
  "#73",
);

export const PricebookBulkCreateRequestSchema: SchemaOf<types.PricebookBulkCreateRequest> =
  /* @__PURE__ */ bodySchema(description, "#32");

export const ServiceBulkCreateRequestSchema: SchemaOf<types.ServiceBulkCreateRequest> =
  /* @__PURE__ */ bodySchema(description, "#69");

export const SkuLinkBulkCreateRequestSchema: SchemaOf<types.SkuLinkBulkCreateRequest> =
  /* @__PURE__ */ bodySchema(description, "#83");

export const ServiceRecommendationBulkCreateRequestSchema: SchemaOf<types.ServiceRecommendationBulkCreateRequest> =
  /* @__PURE__ */ bodySchema(description, "#84");

export const SkuUpgradeBulkCreateRequestSchema: SchemaOf<types.SkuUpgradeBulkCreateRequest> =
  /* @__PURE__ */ bodySchema(description, "#85");

export const EquipmentBulkCreateRequestSchema: SchemaOf<types.EquipmentBulkCreateRequest> =
  /* @__PURE__ */ bodySchema(description, "#70");

export const EquipmentRecommendationBulkCreateRequestSchema: SchemaOf<types.EquipmentRecommendationBulkCreateRequest> =
  /* @__PURE__ */ bodySchema(description, "#86");

export const MaterialBulkCreateRequestSchema: SchemaOf<types.MaterialBulkCreateRequest> =
  /* @__PURE__ */ bodySchema(description, "#71");

export const DiscountAndFeesBulkCreateRequestSchema: SchemaOf<types.DiscountAndFeesBulkCreateRequest> =
  /* @__PURE__ */ bodySchema(description, "#72");

export const PricebookBulkUpdateRequestSchema: SchemaOf<types.PricebookBulkUpdateRequest> =
  /* @__PURE__ */ bodySchema(description, "#31");

export const ServiceBulkUpdateRequestSchema: SchemaOf<types.ServiceBulkUpdateRequest> =
  /* @__PURE__ */ bodySchema(description, "#65");

export const EquipmentBulkUpdateRequestSchema: SchemaOf<types.EquipmentBulkUpdateRequest> =
  /* @__PURE__ */ bodySchema(description, "#66");

export const MaterialBulkUpdateRequestSchema: SchemaOf<types.MaterialBulkUpdateRequest> =
  /* @__PURE__ */ bodySchema(description, "#67");

export const DiscountAndFeesBulkUpdateRequestSchema: SchemaOf<types.DiscountAndFeesBulkUpdateRequest> =
  /* @__PURE__ */ bodySchema(description, "#68");

export const ServiceGetResponseSchema: SchemaOf<types.ServiceGetResponse> = /* @__PURE__ */ answerSchema(
  description,
  "#37",
);

export const ServiceResponseSchema: SchemaOf<types.ServiceResponse> = /* @__PURE__ */ answerSchema(
  description,
  "#36",
);

export const ServiceCreateRequestSchema: SchemaOf<types.ServiceCreateRequest> = /* @__PURE__ */ bodySchema(
  description,
  "#35",
);

export const ServiceUpdateRequestSchema: SchemaOf<types.ServiceUpdateRequest> = /* @__PURE__ */ bodySchema(
  description,
  "#38",
);

export const ImagesUploadBodySchema: SchemaOf<types.ImagesUploadBody> = /* @__PURE__ */ bodySchema(
  description,
  "#21",
);
