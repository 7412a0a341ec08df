/** What answers and bodies of the Accounting API look like, at run time. Generated; do not edit. */
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

export const ApBillResponseSchema: SchemaOf<types.ApBillResponse> = /* @__PURE__ */ answerSchema(
  description,
  "#11",
);

export const LandedCostMethodSchema: SchemaOf<types.LandedCostMethod> = /* @__PURE__ */ answerSchema(
  description,
  "#94",
);

export const NamedFieldResponseSchema: SchemaOf<types.NamedFieldResponse> = /* @__PURE__ */ answerSchema(
  description,
  "#95",
);

export const BatchResponseSchema: SchemaOf<types.BatchResponse> = /* @__PURE__ */ answerSchema(
  description,
  "#96",
);

export const AddressResponseSchema: SchemaOf<types.AddressResponse> = /* @__PURE__ */ answerSchema(
  description,
  "#97",
);

export const ApBillItemResponseSchema: SchemaOf<types.ApBillItemResponse> = /* @__PURE__ */ answerSchema(
  description,
  "#98",
);

export const InventoryLocationResponseSchema: SchemaOf<types.InventoryLocationResponse> =
  /* @__PURE__ */ answerSchema(description, "#139");

export const GLAccountResponseSchema: SchemaOf<types.GLAccountResponse> = /* @__PURE__ */ answerSchema(
  description,
  "#140",
);

export const ApBillExpenseItemResponseSchema: SchemaOf<types.ApBillExpenseItemResponse> =
  /* @__PURE__ */ answerSchema(description, "#99");

export const CustomFieldResponseSchema: SchemaOf<types.CustomFieldResponse> = /* @__PURE__ */ answerSchema(
  description,
  "#100",
);

export const LogicalOperatorSchema: SchemaOf<types.LogicalOperator> = /* @__PURE__ */ bodySchema(
  description,
  "#1",
);

export const ApBillSyncStatusSchema: SchemaOf<types.ApBillSyncStatus> = /* @__PURE__ */ bodySchema(
  description,
  "#2",
);

export const ApBillStatusSchema: SchemaOf<types.ApBillStatus> = /* @__PURE__ */ bodySchema(description, "#3");

export const ApBillSourceSchema: SchemaOf<types.ApBillSource> = /* @__PURE__ */ bodySchema(description, "#4");

export const ApBillTypeSchema: SchemaOf<types.ApBillType> = /* @__PURE__ */ bodySchema(description, "#5");

export const ApBillThreeWayMatchDiscrepancySchema: SchemaOf<types.ApBillThreeWayMatchDiscrepancy> =
  /* @__PURE__ */ bodySchema(description, "#6");

export const CustomFieldTypeResponseSchema: SchemaOf<types.CustomFieldTypeResponse> =
  /* @__PURE__ */ answerSchema(description, "#92");

export const CustomFieldDataTypeSchema: SchemaOf<types.CustomFieldDataType> = /* @__PURE__ */ answerSchema(
  description,
  "#137",
);

export const CustomFieldUpdateRequestSchema: SchemaOf<types.CustomFieldUpdateRequest> =
  /* @__PURE__ */ bodySchema(description, "#8");

export const CustomFieldOperationRequestSchema: SchemaOf<types.CustomFieldOperationRequest> =
  /* @__PURE__ */ bodySchema(description, "#93");

export const CustomFieldPairRequestSchema: SchemaOf<types.CustomFieldPairRequest> =
  /* @__PURE__ */ bodySchema(description, "#138");

export const MarkApBillAsExportedUpdateResponseSchema: SchemaOf<types.MarkApBillAsExportedUpdateResponse> =
  /* @__PURE__ */ answerSchema(description, "#10");

export const MarkApBillAsExportedUpdateRequestSchema: SchemaOf<types.MarkApBillAsExportedUpdateRequest> =
  /* @__PURE__ */ bodySchema(description, "#9");

export const ApCreditResponseSchema: SchemaOf<types.ApCreditResponse> = /* @__PURE__ */ answerSchema(
  description,
  "#101",
);

export const VendorCreditStatusSchema: SchemaOf<types.VendorCreditStatus> = /* @__PURE__ */ answerSchema(
  description,
  "#141",
);

export const ApCreditSyncStatusSchema: SchemaOf<types.ApCreditSyncStatus> = /* @__PURE__ */ answerSchema(
  description,
  "#142",
);

export const ApPaymentStatusSchema: SchemaOf<types.ApPaymentStatus> = /* @__PURE__ */ answerSchema(
  description,
  "#143",
);

export const ApCreditSplitResponseSchema: SchemaOf<types.ApCreditSplitResponse> =
  /* @__PURE__ */ answerSchema(description, "#144");

export const InventoryBillSyncStatusSchema: SchemaOf<types.InventoryBillSyncStatus> =
  /* @__PURE__ */ bodySchema(description, "#13");

export const MarkApCreditAsExportedUpdateResponseSchema: SchemaOf<types.MarkApCreditAsExportedUpdateResponse> =
  /* @__PURE__ */ answerSchema(description, "#15");

export const MarkApCreditAsExportedUpdateRequestSchema: SchemaOf<types.MarkApCreditAsExportedUpdateRequest> =
  /* @__PURE__ */ bodySchema(description, "#14");

export const ApPaymentResponseSchema: SchemaOf<types.ApPaymentResponse> = /* @__PURE__ */ answerSchema(
  description,
  "#102",
);

export const ApPaymentMethodSchema: SchemaOf<types.ApPaymentMethod> = /* @__PURE__ */ answerSchema(
  description,
  "#145",
);

export const ApPaymentSyncStatusSchema: SchemaOf<types.ApPaymentSyncStatus> = /* @__PURE__ */ answerSchema(
  description,
  "#146",
);

export const ApPaymentSplitSchema: SchemaOf<types.ApPaymentSplit> = /* @__PURE__ */ answerSchema(
  description,
  "#147",
);

export const MarkApPaymentAsExportedUpdateResponseSchema: SchemaOf<types.MarkApPaymentAsExportedUpdateResponse> =
  /* @__PURE__ */ answerSchema(description, "#18");

export const MarkApPaymentAsExportedUpdateRequestSchema: SchemaOf<types.MarkApPaymentAsExportedUpdateRequest> =
  /* @__PURE__ */ bodySchema(description, "#17");

export const CreditMemoResponseSchema: SchemaOf<types.CreditMemoResponse> = /* @__PURE__ */ answerSchema(
  description,
  "#105",
);

export const SalesTaxResponseSchema: SchemaOf<types.SalesTaxResponse> = /* @__PURE__ */ answerSchema(
  description,
  "#152",
);

export const CreditMemoAppliedToCodeResponseSchema: SchemaOf<types.CreditMemoAppliedToCodeResponse> =
  /* @__PURE__ */ answerSchema(description, "#153");

export const ActiveFilterSchema: SchemaOf<types.ActiveFilter> = /* @__PURE__ */ bodySchema(
  description,
  "#26",
);

export const AmountComparisonOperatorSchema: SchemaOf<types.AmountComparisonOperator> =
  /* @__PURE__ */ bodySchema(description, "#27");

export const CreditMemoItemsResponseSchema: SchemaOf<types.CreditMemoItemsResponse> =
  /* @__PURE__ */ answerSchema(description, "#107");

export const CreditMemoItemGLAccountResponseSchema: SchemaOf<types.CreditMemoItemGLAccountResponse> =
  /* @__PURE__ */ answerSchema(description, "#154");

export const CreditMemoItemNamedEntityResponseSchema: SchemaOf<types.CreditMemoItemNamedEntityResponse> =
  /* @__PURE__ */ answerSchema(description, "#155");

export const CreditMemosItemsResponseSchema: SchemaOf<types.CreditMemosItemsResponse> =
  /* @__PURE__ */ answerSchema(description, "#106");

export const CreditMemoUpdateResponseSchema: SchemaOf<types.CreditMemoUpdateResponse> =
  /* @__PURE__ */ answerSchema(description, "#32");

export const CreditMemoUpdateRequestSchema: SchemaOf<types.CreditMemoUpdateRequest> =
  /* @__PURE__ */ bodySchema(description, "#31");

export const CreditMemoAddSplitsResponseSchema: SchemaOf<types.CreditMemoAddSplitsResponse> =
  /* @__PURE__ */ answerSchema(description, "#35");

export const CreditMemoAddSplitResponseSchema: SchemaOf<types.CreditMemoAddSplitResponse> =
  /* @__PURE__ */ answerSchema(description, "#109");

export const CreditMemoAddSplitsRequestSchema: SchemaOf<types.CreditMemoAddSplitsRequest> =
  /* @__PURE__ */ bodySchema(description, "#34");

export const CreditMemoAddSplitRequestSchema: SchemaOf<types.CreditMemoAddSplitRequest> =
  /* @__PURE__ */ bodySchema(description, "#108");

export const MarkCreditMemoAsExportedResponseSchema: SchemaOf<types.MarkCreditMemoAsExportedResponse> =
  /* @__PURE__ */ answerSchema(description, "#30");

export const MarkCreditMemoAsExportedRequestSchema: SchemaOf<types.MarkCreditMemoAsExportedRequest> =
  /* @__PURE__ */ bodySchema(description, "#29");

export const DetailedDepositResponseSchema: SchemaOf<types.DetailedDepositResponse> =
  /* @__PURE__ */ answerSchema(description, "#103");

export const BankAccountResponseSchema: SchemaOf<types.BankAccountResponse> = /* @__PURE__ */ answerSchema(
  description,
  "#148",
);

export const FeeAccountResponseSchema: SchemaOf<types.FeeAccountResponse> = /* @__PURE__ */ answerSchema(
  description,
  "#149",
);

export const DepositReviewStatusSchema: SchemaOf<types.DepositReviewStatus> = /* @__PURE__ */ bodySchema(
  description,
  "#20",
);

export const DepositStatusSchema: SchemaOf<types.DepositStatus> = /* @__PURE__ */ bodySchema(
  description,
  "#21",
);

export const SyncStatusSchema: SchemaOf<types.SyncStatus> = /* @__PURE__ */ bodySchema(description, "#22");

export const DetailedTransactionResponseSchema: SchemaOf<types.DetailedTransactionResponse> =
  /* @__PURE__ */ answerSchema(description, "#104");

export const PaymentAppliedResponseSchema: SchemaOf<types.PaymentAppliedResponse> =
  /* @__PURE__ */ answerSchema(description, "#150");

export const CustomFieldSchema: SchemaOf<types.CustomField> = /* @__PURE__ */ answerSchema(
  description,
  "#151",
);

export const MarkDepositsAsExportedRequestSchema: SchemaOf<types.MarkDepositsAsExportedRequest> =
  /* @__PURE__ */ bodySchema(description, "#23");

export const ExportInvoiceResponseSchema: SchemaOf<types.ExportInvoiceResponse> =
  /* @__PURE__ */ answerSchema(description, "#112");

export const InvoiceItemResponseSchema: SchemaOf<types.InvoiceItemResponse> = /* @__PURE__ */ answerSchema(
  description,
  "#158",
);

export const InvoiceItemTypeSchema: SchemaOf<types.InvoiceItemType> = /* @__PURE__ */ answerSchema(
  description,
  "#156",
);

export const ItemGroupResponseSchema: SchemaOf<types.ItemGroupResponse> = /* @__PURE__ */ answerSchema(
  description,
  "#157",
);

export const InvoiceConfigurationSchema: SchemaOf<types.InvoiceConfiguration> = /* @__PURE__ */ bodySchema(
  description,
  "#57",
);

export const JobResponseSchema: SchemaOf<types.JobResponse> = /* @__PURE__ */ answerSchema(
  description,
  "#159",
);

export const RoyaltyResponseSchema: SchemaOf<types.RoyaltyResponse> = /* @__PURE__ */ answerSchema(
  description,
  "#160",
);

export const EmployeeInfoResponseSchema: SchemaOf<types.EmployeeInfoResponse> = /* @__PURE__ */ answerSchema(
  description,
  "#161",
);

export const InvoiceSentStatusSchema: SchemaOf<types.InvoiceSentStatus> = /* @__PURE__ */ answerSchema(
  description,
  "#162",
);

export const InvoiceReviewStatusSchema: SchemaOf<types.InvoiceReviewStatus> = /* @__PURE__ */ bodySchema(
  description,
  "#56",
);

export const ExportInvoiceItemResponseSchema: SchemaOf<types.ExportInvoiceItemResponse> =
  /* @__PURE__ */ answerSchema(description, "#111");

export const ExportPaymentResponseSchema: SchemaOf<types.ExportPaymentResponse> =
  /* @__PURE__ */ answerSchema(description, "#113");

export const ExportInventoryBillResponseSchema: SchemaOf<types.ExportInventoryBillResponse> =
  /* @__PURE__ */ answerSchema(description, "#110");

export const InventoryBillItemResponseSchema: SchemaOf<types.InventoryBillItemResponse> =
  /* @__PURE__ */ answerSchema(description, "#116");

export const GlAccountExtendedResponseSchema: SchemaOf<types.GlAccountExtendedResponse> =
  /* @__PURE__ */ answerSchema(description, "#43");

export const GeneralLedgerAccountSourceSchema: SchemaOf<types.GeneralLedgerAccountSource> =
  /* @__PURE__ */ bodySchema(description, "#41");

export const DefaultAccountTypeSchema: SchemaOf<types.DefaultAccountType> = /* @__PURE__ */ answerSchema(
  description,
  "#114",
);

export const GlAccountTypeResponseSchema: SchemaOf<types.GlAccountTypeResponse> =
  /* @__PURE__ */ answerSchema(description, "#115");

export const GlAccountCreateRequestSchema: SchemaOf<types.GlAccountCreateRequest> =
  /* @__PURE__ */ bodySchema(description, "#42");

export const GlAccountUpdateRequestSchema: SchemaOf<types.GlAccountUpdateRequest> =
  /* @__PURE__ */ bodySchema(description, "#45");

export const InventoryBillResponseSchema: SchemaOf<types.InventoryBillResponse> =
  /* @__PURE__ */ answerSchema(description, "#46");

export const BillTypeSchema: SchemaOf<types.BillType> = /* @__PURE__ */ bodySchema(description, "#47");

export const InventoryBillThreeWayMatchDiscrepancySchema: SchemaOf<types.InventoryBillThreeWayMatchDiscrepancy> =
  /* @__PURE__ */ bodySchema(description, "#48");

export const MarkInventoryBillAsExportedUpdateResponseSchema: SchemaOf<types.MarkInventoryBillAsExportedUpdateResponse> =
  /* @__PURE__ */ answerSchema(description, "#50");

export const MarkInventoryBillAsExportedUpdateRequestSchema: SchemaOf<types.MarkInventoryBillAsExportedUpdateRequest> =
  /* @__PURE__ */ bodySchema(description, "#49");

export const InvoiceResponseSchema: SchemaOf<types.InvoiceResponse> = /* @__PURE__ */ answerSchema(
  description,
  "#117",
);

export const ActiveStateFilterTypeSchema: SchemaOf<types.ActiveStateFilterType> = /* @__PURE__ */ bodySchema(
  description,
  "#53",
);

export const TransactionStatusSchema: SchemaOf<types.TransactionStatus> = /* @__PURE__ */ bodySchema(
  description,
  "#54",
);

export const BalanceComparerSchema: SchemaOf<types.BalanceComparer> = /* @__PURE__ */ bodySchema(
  description,
  "#55",
);

export const AdjustmentInvoiceCreateRequestSchema: SchemaOf<types.AdjustmentInvoiceCreateRequest> =
  /* @__PURE__ */ bodySchema(description, "#58");

export const RoyaltyStatusSchema: SchemaOf<types.RoyaltyStatus> = /* @__PURE__ */ bodySchema(
  description,
  "#118",
);

export const InvoiceItemUpdateRequestSchema: SchemaOf<types.InvoiceItemUpdateRequest> =
  /* @__PURE__ */ bodySchema(description, "#62");

export const InvoiceUpdateRequestSchema: SchemaOf<types.InvoiceUpdateRequest> = /* @__PURE__ */ bodySchema(
  description,
  "#61",
);

export const PaymentSettlementUpdateRequestSchema: SchemaOf<types.PaymentSettlementUpdateRequest> =
  /* @__PURE__ */ bodySchema(description, "#119");

export const SettlementStatusSchema: SchemaOf<types.SettlementStatus> = /* @__PURE__ */ bodySchema(
  description,
  "#163",
);

export const MarkInvoiceAsExportedUpdateResponseSchema: SchemaOf<types.MarkInvoiceAsExportedUpdateResponse> =
  /* @__PURE__ */ answerSchema(description, "#60");

export const MarkInvoiceAsExportedUpdateRequestSchema: SchemaOf<types.MarkInvoiceAsExportedUpdateRequest> =
  /* @__PURE__ */ bodySchema(description, "#59");

export const GetInvoiceTasksResponseSchema: SchemaOf<types.GetInvoiceTasksResponse> =
  /* @__PURE__ */ answerSchema(description, "#120");

export const InvoiceTaskRelationResponseSchema: SchemaOf<types.InvoiceTaskRelationResponse> =
  /* @__PURE__ */ answerSchema(description, "#164");

export const CreateInvoiceTaskResponseSchema: SchemaOf<types.CreateInvoiceTaskResponse> =
  /* @__PURE__ */ answerSchema(description, "#65");

export const CreatedTaskResponseSchema: SchemaOf<types.CreatedTaskResponse> = /* @__PURE__ */ answerSchema(
  description,
  "#121",
);

export const TemplateExecutionErrorResponseSchema: SchemaOf<types.TemplateExecutionErrorResponse> =
  /* @__PURE__ */ answerSchema(description, "#122");

export const CreateInvoiceTaskRequestSchema: SchemaOf<types.CreateInvoiceTaskRequest> =
  /* @__PURE__ */ bodySchema(description, "#64");

export const UpdateInvoiceTaskResponseSchema: SchemaOf<types.UpdateInvoiceTaskResponse> =
  /* @__PURE__ */ answerSchema(description, "#67");

export const UpdateInvoiceTaskRequestSchema: SchemaOf<types.UpdateInvoiceTaskRequest> =
  /* @__PURE__ */ bodySchema(description, "#66");

export const JournalEntryResponseSchema: SchemaOf<types.JournalEntryResponse> = /* @__PURE__ */ answerSchema(
  description,
  "#74",
);

export const JournalEntrySourceSchema: SchemaOf<types.JournalEntrySource> = /* @__PURE__ */ answerSchema(
  description,
  "#124",
);

export const JournalEntryPostingStatusSchema: SchemaOf<types.JournalEntryPostingStatus> =
  /* @__PURE__ */ bodySchema(description, "#69");

export const JournalEntrySyncStatusSchema: SchemaOf<types.JournalEntrySyncStatus> =
  /* @__PURE__ */ bodySchema(description, "#70");

export const JournalEntryTransactionTypeSchema: SchemaOf<types.JournalEntryTransactionType> =
  /* @__PURE__ */ bodySchema(description, "#71");

export const EmptyJeHandlingSchema: SchemaOf<types.EmptyJeHandling> = /* @__PURE__ */ bodySchema(
  description,
  "#72",
);

export const JournalEntrySummaryResponseSchema: SchemaOf<types.JournalEntrySummaryResponse> =
  /* @__PURE__ */ answerSchema(description, "#127");

export const GeneralLedgerAccountSchema: SchemaOf<types.GeneralLedgerAccount> = /* @__PURE__ */ answerSchema(
  description,
  "#168",
);

export const JournalEntryDetailsResponseSchema: SchemaOf<types.JournalEntryDetailsResponse> =
  /* @__PURE__ */ answerSchema(description, "#126");

export const ExternalObjectResponseSchema: SchemaOf<types.ExternalObjectResponse> =
  /* @__PURE__ */ answerSchema(description, "#169");

export const JournalEntryTransactionSchema: SchemaOf<types.JournalEntryTransaction> =
  /* @__PURE__ */ answerSchema(description, "#166");

export const JournalEntryTransactionInputSchema: SchemaOf<types.JournalEntryTransactionInput> =
  /* @__PURE__ */ bodySchema(description, "#166");

export const NumberFieldResponseSchema: SchemaOf<types.NumberFieldResponse> = /* @__PURE__ */ answerSchema(
  description,
  "#170",
);

export const JournalEntrySkuSchema: SchemaOf<types.JournalEntrySku> = /* @__PURE__ */ answerSchema(
  description,
  "#171",
);

export const JournalEntrySkuTypeSchema: SchemaOf<types.JournalEntrySkuType> = /* @__PURE__ */ bodySchema(
  description,
  "#180",
);

export const JournalEntryCreateRequestSchema: SchemaOf<types.JournalEntryCreateRequest> =
  /* @__PURE__ */ bodySchema(description, "#73");

export const JournalEntryLineCreateRequestSchema: SchemaOf<types.JournalEntryLineCreateRequest> =
  /* @__PURE__ */ bodySchema(description, "#123");

export const ExternalObjectSaveRequestSchema: SchemaOf<types.ExternalObjectSaveRequest> =
  /* @__PURE__ */ bodySchema(description, "#165");

export const JournalEntrySkuSaveRequestSchema: SchemaOf<types.JournalEntrySkuSaveRequest> =
  /* @__PURE__ */ bodySchema(description, "#167");

export const JournalEntrySaveRequestSchema: SchemaOf<types.JournalEntrySaveRequest> =
  /* @__PURE__ */ bodySchema(description, "#76");

export const JournalEntryUpdateRequestSchema: SchemaOf<types.JournalEntryUpdateRequest> =
  /* @__PURE__ */ bodySchema(description, "#75");

export const JournalEntryStatusSchema: SchemaOf<types.JournalEntryStatus> = /* @__PURE__ */ bodySchema(
  description,
  "#125",
);

export const JournalEntrySyncUpdateRequestSchema: SchemaOf<types.JournalEntrySyncUpdateRequest> =
  /* @__PURE__ */ bodySchema(description, "#79");

export const DetailedPaymentResponseSchema: SchemaOf<types.DetailedPaymentResponse> =
  /* @__PURE__ */ answerSchema(description, "#131");

export const PaymentTransactionTypeSchema: SchemaOf<types.PaymentTransactionType> =
  /* @__PURE__ */ bodySchema(description, "#85");

export const PaymentResponseSchema: SchemaOf<types.PaymentResponse> = /* @__PURE__ */ answerSchema(
  description,
  "#88",
);

export const PaymentSplitSchema: SchemaOf<types.PaymentSplit> = /* @__PURE__ */ bodySchema(
  description,
  "#133",
);

export const PaymentStatusSchema: SchemaOf<types.PaymentStatus> = /* @__PURE__ */ bodySchema(
  description,
  "#132",
);

export const TransactionProcessingStatusSchema: SchemaOf<types.TransactionProcessingStatus> =
  /* @__PURE__ */ answerSchema(description, "#134");

export const PaymentUpdateRequestSchema: SchemaOf<types.PaymentUpdateRequest> = /* @__PURE__ */ bodySchema(
  description,
  "#87",
);

export const PaymentStatusBatchRequestSchema: SchemaOf<types.PaymentStatusBatchRequest> =
  /* @__PURE__ */ bodySchema(description, "#86");

export const PaymentTermSchema: SchemaOf<types.PaymentTerm> = /* @__PURE__ */ answerSchema(
  description,
  "#81",
);

export const PaymentTermDueDayTypeSchema: SchemaOf<types.PaymentTermDueDayType> =
  /* @__PURE__ */ answerSchema(description, "#128");

export const PaymentTermDiscountSchema: SchemaOf<types.PaymentTermDiscount> = /* @__PURE__ */ answerSchema(
  description,
  "#129",
);

export const PaymentTermApplyToSchema: SchemaOf<types.PaymentTermApplyTo> = /* @__PURE__ */ answerSchema(
  description,
  "#172",
);

export const PaymentTermValueTypeSchema: SchemaOf<types.PaymentTermValueType> = /* @__PURE__ */ answerSchema(
  description,
  "#173",
);

export const DiscountAppliedBySchema: SchemaOf<types.DiscountAppliedBy> = /* @__PURE__ */ answerSchema(
  description,
  "#174",
);

export const InterestSettingsSchema: SchemaOf<types.InterestSettings> = /* @__PURE__ */ answerSchema(
  description,
  "#130",
);

export const InterestRateTypeSchema: SchemaOf<types.InterestRateType> = /* @__PURE__ */ answerSchema(
  description,
  "#175",
);

export const InterestChargeMethodSchema: SchemaOf<types.InterestChargeMethod> = /* @__PURE__ */ answerSchema(
  description,
  "#176",
);

export const InterestChargeFrequencySchema: SchemaOf<types.InterestChargeFrequency> =
  /* @__PURE__ */ answerSchema(description, "#177");

export const InterestTargetInvoiceSchema: SchemaOf<types.InterestTargetInvoice> =
  /* @__PURE__ */ answerSchema(description, "#178");

export const PaymentTypeResponseSchema: SchemaOf<types.PaymentTypeResponse> = /* @__PURE__ */ answerSchema(
  description,
  "#83",
);

export const RemittanceVendorResponseSchema: SchemaOf<types.RemittanceVendorResponse> =
  /* @__PURE__ */ answerSchema(description, "#90");

export const RemittanceVendorContactInfoResponseSchema: SchemaOf<types.RemittanceVendorContactInfoResponse> =
  /* @__PURE__ */ answerSchema(description, "#135");

export const TaxZoneResponseSchema: SchemaOf<types.TaxZoneResponse> = /* @__PURE__ */ answerSchema(
  description,
  "#136",
);

export const TaxRateResponseSchema: SchemaOf<types.TaxRateResponse> = /* @__PURE__ */ answerSchema(
  description,
  "#179",
);

export const TaxBaseTypeNamesSchema: SchemaOf<types.TaxBaseTypeNames> = /* @__PURE__ */ answerSchema(
  description,
  "#181",
);
