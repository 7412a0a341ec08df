/** What answers and bodies of the Inventory API look like, at run time. Generated; do not edit. */
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

export const InventoryAdjustmentResponseSchema: SchemaOf<types.InventoryAdjustmentResponse> =
  /* @__PURE__ */ answerSchema(description, "#48");

export const BatchResponseSchema: SchemaOf<types.BatchResponse> = /* @__PURE__ */ answerSchema(
  description,
  "#90",
);

export const SyncStatusSchema: SchemaOf<types.SyncStatus> = /* @__PURE__ */ answerSchema(description, "#91");

export const InventoryReasonTransactionCanceledSchema: SchemaOf<types.InventoryReasonTransactionCanceled> =
  /* @__PURE__ */ answerSchema(description, "#92");

export const ExternalDataSchema: SchemaOf<types.ExternalData> = /* @__PURE__ */ bodySchema(
  description,
  "#87",
);

export const InventoryAdjustmentItemResponseSchema: SchemaOf<types.InventoryAdjustmentItemResponse> =
  /* @__PURE__ */ answerSchema(description, "#93");

export const SerialNumberResponseSchema: SchemaOf<types.SerialNumberResponse> = /* @__PURE__ */ answerSchema(
  description,
  "#101",
);

export const CustomFieldResponseSchema: SchemaOf<types.CustomFieldResponse> = /* @__PURE__ */ answerSchema(
  description,
  "#66",
);

export const ActiveFilterSchema: SchemaOf<types.ActiveFilter> = /* @__PURE__ */ bodySchema(description, "#1");

export const LogicalOperatorSchema: SchemaOf<types.LogicalOperator> = /* @__PURE__ */ bodySchema(
  description,
  "#2",
);

export const ModificationResponseSchema: SchemaOf<types.ModificationResponse> = /* @__PURE__ */ answerSchema(
  description,
  "#5",
);

export const UpdateAdjustmentRequestSchema: SchemaOf<types.UpdateAdjustmentRequest> =
  /* @__PURE__ */ bodySchema(description, "#4");

export const ExternalDataUpdateRequestSchema: SchemaOf<types.ExternalDataUpdateRequest> =
  /* @__PURE__ */ bodySchema(description, "#50");

export const ExternalDataPatchModeSchema: SchemaOf<types.ExternalDataPatchMode> = /* @__PURE__ */ bodySchema(
  description,
  "#95",
);

export const ExternalDataUpdateSchema: SchemaOf<types.ExternalDataUpdate> = /* @__PURE__ */ bodySchema(
  description,
  "#96",
);

export const CustomFieldUpdateRequestSchema: SchemaOf<types.CustomFieldUpdateRequest> =
  /* @__PURE__ */ bodySchema(description, "#3");

export const CustomFieldOperationRequestSchema: SchemaOf<types.CustomFieldOperationRequest> =
  /* @__PURE__ */ bodySchema(description, "#49");

export const CustomFieldRequestSchema: SchemaOf<types.CustomFieldRequest> = /* @__PURE__ */ bodySchema(
  description,
  "#94",
);

export const ExportAdjustmentsResponseSchema: SchemaOf<types.ExportAdjustmentsResponse> =
  /* @__PURE__ */ answerSchema(description, "#51");

export const ExportPurchaseOrdersResponseSchema: SchemaOf<types.ExportPurchaseOrdersResponse> =
  /* @__PURE__ */ answerSchema(description, "#52");

export const AddressResponseSchema: SchemaOf<types.AddressResponse> = /* @__PURE__ */ answerSchema(
  description,
  "#64",
);

export const PurchaseOrderItemResponseSchema: SchemaOf<types.PurchaseOrderItemResponse> =
  /* @__PURE__ */ answerSchema(description, "#65");

export const ExportReturnsResponseSchema: SchemaOf<types.ExportReturnsResponse> =
  /* @__PURE__ */ answerSchema(description, "#53");

export const InventoryReturnStatusSchema: SchemaOf<types.InventoryReturnStatus> =
  /* @__PURE__ */ answerSchema(description, "#97");

export const InventoryReturnItemResponseSchema: SchemaOf<types.InventoryReturnItemResponse> =
  /* @__PURE__ */ answerSchema(description, "#98");

export const GLAccountResponseSchema: SchemaOf<types.GLAccountResponse> = /* @__PURE__ */ answerSchema(
  description,
  "#104",
);

export const ExportTransfersResponseSchema: SchemaOf<types.ExportTransfersResponse> =
  /* @__PURE__ */ answerSchema(description, "#54");

export const InventoryTransferItemResponseSchema: SchemaOf<types.InventoryTransferItemResponse> =
  /* @__PURE__ */ answerSchema(description, "#99");

export const InventoryTemplateResponseSchema: SchemaOf<types.InventoryTemplateResponse> =
  /* @__PURE__ */ answerSchema(description, "#55");

export const InventoryTemplateItemResponseSchema: SchemaOf<types.InventoryTemplateItemResponse> =
  /* @__PURE__ */ answerSchema(description, "#100");

export const UnitOfMeasureSchema: SchemaOf<types.UnitOfMeasure> = /* @__PURE__ */ answerSchema(
  description,
  "#105",
);

export const SkuTypeSchema: SchemaOf<types.SkuType> = /* @__PURE__ */ answerSchema(description, "#106");

export const UnitOfMeasureVendorSchema: SchemaOf<types.UnitOfMeasureVendor> = /* @__PURE__ */ answerSchema(
  description,
  "#107",
);

export const CreatePurchaseOrderRequestSchema: SchemaOf<types.CreatePurchaseOrderRequest> =
  /* @__PURE__ */ bodySchema(description, "#19");

export const CreateAddressRequestSchema: SchemaOf<types.CreateAddressRequest> = /* @__PURE__ */ bodySchema(
  description,
  "#60",
);

export const AddressRequestSchema: SchemaOf<types.AddressRequest> = /* @__PURE__ */ bodySchema(
  description,
  "#82",
);

export const CreatePurchaseOrderItemRequestSchema: SchemaOf<types.CreatePurchaseOrderItemRequest> =
  /* @__PURE__ */ bodySchema(description, "#61");

export const PurchaseOrderResponseSchema: SchemaOf<types.PurchaseOrderResponse> =
  /* @__PURE__ */ answerSchema(description, "#23");

export const PurchaseOrderRequestResponseSchema: SchemaOf<types.PurchaseOrderRequestResponse> =
  /* @__PURE__ */ answerSchema(description, "#62");

export const PurchaseOrderRequestStatusSchema: SchemaOf<types.PurchaseOrderRequestStatus> =
  /* @__PURE__ */ bodySchema(description, "#21");

export const UpdatePurchaseOrderRequestSchema: SchemaOf<types.UpdatePurchaseOrderRequest> =
  /* @__PURE__ */ bodySchema(description, "#24");

export const UpdateAddressRequestSchema: SchemaOf<types.UpdateAddressRequest> = /* @__PURE__ */ bodySchema(
  description,
  "#67",
);

export const UpdatePurchaseOrderItemRequestSchema: SchemaOf<types.UpdatePurchaseOrderItemRequest> =
  /* @__PURE__ */ bodySchema(description, "#68");

export const PurchaseOrderCancellationReasonCancelResourceRequestSchema: SchemaOf<types.PurchaseOrderCancellationReasonCancelResourceRequest> =
  /* @__PURE__ */ bodySchema(description, "#25");

export const PurchaseOrderCancellationReasonSchema: SchemaOf<types.PurchaseOrderCancellationReason> =
  /* @__PURE__ */ bodySchema(description, "#69");

export const PurchaseOrderRequestRejectionSchema: SchemaOf<types.PurchaseOrderRequestRejection> =
  /* @__PURE__ */ bodySchema(description, "#22");

export const PoApprovalRejectionReasonSchema: SchemaOf<types.PoApprovalRejectionReason> =
  /* @__PURE__ */ bodySchema(description, "#63");

export const PurchaseOrderMarkupResponseSchema: SchemaOf<types.PurchaseOrderMarkupResponse> =
  /* @__PURE__ */ answerSchema(description, "#13");

export const CreatePurchaseOrderMarkupRequestSchema: SchemaOf<types.CreatePurchaseOrderMarkupRequest> =
  /* @__PURE__ */ bodySchema(description, "#12");

export const UpdatePurchaseOrderMarkupRequestSchema: SchemaOf<types.UpdatePurchaseOrderMarkupRequest> =
  /* @__PURE__ */ bodySchema(description, "#14");

export const CreatePurchaseOrderTypeRequestSchema: SchemaOf<types.CreatePurchaseOrderTypeRequest> =
  /* @__PURE__ */ bodySchema(description, "#16");

export const LandedCostMethodSchema: SchemaOf<types.LandedCostMethod> = /* @__PURE__ */ bodySchema(
  description,
  "#57",
);

export const PoTypeAlertSettingsSchema: SchemaOf<types.PoTypeAlertSettings> = /* @__PURE__ */ bodySchema(
  description,
  "#58",
);

export const PurchaseOrderTypeResponseSchema: SchemaOf<types.PurchaseOrderTypeResponse> =
  /* @__PURE__ */ answerSchema(description, "#56");

export const UpdatePurchaseOrderTypeRequestSchema: SchemaOf<types.UpdatePurchaseOrderTypeRequest> =
  /* @__PURE__ */ bodySchema(description, "#17");

export const TypesLandedCostMethodSchema: SchemaOf<types.TypesLandedCostMethod> = /* @__PURE__ */ bodySchema(
  description,
  "#59",
);

export const InventoryReceiptResponseSchema: SchemaOf<types.InventoryReceiptResponse> =
  /* @__PURE__ */ answerSchema(description, "#70");

export const InventoryReceiptItemResponseSchema: SchemaOf<types.InventoryReceiptItemResponse> =
  /* @__PURE__ */ answerSchema(description, "#102");

export const ReceivePurchaseOrderRequestSchema: SchemaOf<types.ReceivePurchaseOrderRequest> =
  /* @__PURE__ */ bodySchema(description, "#27");

export const ReceivePurchaseOrderItemRequestSchema: SchemaOf<types.ReceivePurchaseOrderItemRequest> =
  /* @__PURE__ */ bodySchema(description, "#71");

export const ReceiptCancellationReasonCancelResourceRequestSchema: SchemaOf<types.ReceiptCancellationReasonCancelResourceRequest> =
  /* @__PURE__ */ bodySchema(description, "#28");

export const ReceiptCancellationReasonSchema: SchemaOf<types.ReceiptCancellationReason> =
  /* @__PURE__ */ bodySchema(description, "#72");

export const InventoryReturnResponseSchema: SchemaOf<types.InventoryReturnResponse> =
  /* @__PURE__ */ answerSchema(description, "#74");

export const UpdateReturnRequestSchema: SchemaOf<types.UpdateReturnRequest> = /* @__PURE__ */ bodySchema(
  description,
  "#34",
);

export const UpdateReturnItemSchema: SchemaOf<types.UpdateReturnItem> = /* @__PURE__ */ bodySchema(
  description,
  "#76",
);

export const ReturnCancellationReasonCancelResourceRequestSchema: SchemaOf<types.ReturnCancellationReasonCancelResourceRequest> =
  /* @__PURE__ */ bodySchema(description, "#35");

export const ReturnCancellationReasonSchema: SchemaOf<types.ReturnCancellationReason> =
  /* @__PURE__ */ bodySchema(description, "#77");

export const CreateInventoryReturnRequestSchema: SchemaOf<types.CreateInventoryReturnRequest> =
  /* @__PURE__ */ bodySchema(description, "#33");

export const CreateInventoryReturnItemRequestSchema: SchemaOf<types.CreateInventoryReturnItemRequest> =
  /* @__PURE__ */ bodySchema(description, "#75");

export const CreateReturnTypeRequestSchema: SchemaOf<types.CreateReturnTypeRequest> =
  /* @__PURE__ */ bodySchema(description, "#30");

export const UpdateReturnTypeRequestSchema: SchemaOf<types.UpdateReturnTypeRequest> =
  /* @__PURE__ */ bodySchema(description, "#31");

export const ListReturnTypesResponseSchema: SchemaOf<types.ListReturnTypesResponse> =
  /* @__PURE__ */ answerSchema(description, "#73");

export const InventoryTransferResponseSchema: SchemaOf<types.InventoryTransferResponse> =
  /* @__PURE__ */ answerSchema(description, "#78");

export const UpdateTransferRequestSchema: SchemaOf<types.UpdateTransferRequest> = /* @__PURE__ */ bodySchema(
  description,
  "#37",
);

export const TruckResponseSchema: SchemaOf<types.TruckResponse> = /* @__PURE__ */ answerSchema(
  description,
  "#79",
);

export const CreateTruckRequestSchema: SchemaOf<types.CreateTruckRequest> = /* @__PURE__ */ bodySchema(
  description,
  "#39",
);

export const ExternalDataCreateRequestSchema: SchemaOf<types.ExternalDataCreateRequest> =
  /* @__PURE__ */ bodySchema(description, "#80");

export const UpdateTruckRequestSchema: SchemaOf<types.UpdateTruckRequest> = /* @__PURE__ */ bodySchema(
  description,
  "#40",
);

export const CreateVendorRequestSchema: SchemaOf<types.CreateVendorRequest> = /* @__PURE__ */ bodySchema(
  description,
  "#42",
);

export const PurchaseOrderDeliveryOptionSchema: SchemaOf<types.PurchaseOrderDeliveryOption> =
  /* @__PURE__ */ bodySchema(description, "#81");

export const TagRequestSchema: SchemaOf<types.TagRequest> = /* @__PURE__ */ bodySchema(description, "#83");

export const CreateVendorContactRequestSchema: SchemaOf<types.CreateVendorContactRequest> =
  /* @__PURE__ */ bodySchema(description, "#84");

export const VendorResponseSchema: SchemaOf<types.VendorResponse> = /* @__PURE__ */ answerSchema(
  description,
  "#44",
);

export const VendorContactInfoResponseSchema: SchemaOf<types.VendorContactInfoResponse> =
  /* @__PURE__ */ answerSchema(description, "#86");

export const UpdateVendorRequestSchema: SchemaOf<types.UpdateVendorRequest> = /* @__PURE__ */ bodySchema(
  description,
  "#45",
);

export const UpdateVendorContactRequestSchema: SchemaOf<types.UpdateVendorContactRequest> =
  /* @__PURE__ */ bodySchema(description, "#88");

export const CustomFieldTypeResponseSchema: SchemaOf<types.CustomFieldTypeResponse> =
  /* @__PURE__ */ answerSchema(description, "#85");

export const CustomFieldDataTypeSchema: SchemaOf<types.CustomFieldDataType> = /* @__PURE__ */ answerSchema(
  description,
  "#103",
);

export const WarehouseResponseSchema: SchemaOf<types.WarehouseResponse> = /* @__PURE__ */ answerSchema(
  description,
  "#89",
);

export const UpdateWarehouseRequestSchema: SchemaOf<types.UpdateWarehouseRequest> =
  /* @__PURE__ */ bodySchema(description, "#47");
