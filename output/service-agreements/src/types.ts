/** Types of the Service Agreements API, one per schema and one per operation's query. Generated; do not edit. */
import type { Moment, MomentText, Open } from "@st-v2/runtime";

export interface ExportServiceAgreementResponse {
    id: number;
    name: string;
    createdOn: MomentText;
    createdById?: number | null;
    modifiedOn: MomentText;
    modifiedById?: number | null;
    templateFields: ServiceAgreementTemplateFieldsResponse;
    customerId: number;
    businessUnitId: number;
    status: Open<AgreementStatus>;
    locationIds: number[];
    origin: Open<AgreementOrigin>;
    summary?: string | null;
    importId?: string | null;
    importedDeferredAmount: number;
    importedRecognizedAmount: number;
    durationMonths?: number | null;
    autoRenew: boolean;
    renewalAgreementId?: number | null;
    startDate?: MomentText | null;
    endDate?: MomentText | null;
    billingSchedule?: Open<BillingScheduleType> | null;
    paymentTermId?: number | null;
    paymentMethodId?: number | null;
    estimatedTravelCost?: number | null;
    estimatedLaborCost?: number | null;
    estimatedMaterialCost?: number | null;
    laborMarkupPercentage?: number | null;
    materialMarkupPercentage?: number | null;
    laborSurcharge: number;
    materialSurcharge: number;
    totalAgreementPrice?: number | null;
    estimatedGrossMarginAmount?: number | null;
    estimatedGrossMarginPercentage?: number | null;
    rateSheetId?: number | null;
    accountManagerId?: number | null;
    soldById?: number | null;
    tagTypeIds?: number[] | null;
    customFields: CustomFieldResponse[];
    active: boolean;
}

export interface ServiceAgreementTemplateFieldsResponse {
    originalTemplateId: number;
    revenueRecognitionMode: Open<RevenueRecognitionMode>;
    generalLedgerAccountId?: number | null;
    invoiceCancellationMode?: Open<CancellationInvoiceMode> | null;
    billingServiceId: number;
    billingScheduleType?: Open<BillingScheduleType> | null;
    negativeLiabilityServiceId?: number | null;
    positiveIncomeServiceId?: number | null;
    defaultLaborCostPerHour?: number | null;
    defaultExtraTravelCostPerHour?: number | null;
    defaultPricingStrategy?: Open<PricingStrategyType> | null;
    defaultTargetMarginValue?: number | null;
    defaultTargetMarginValueType?: Open<TargetMarginValueType> | null;
    defaultFlatPrice?: number | null;
    defaultMarkupPercentage?: number | null;
    defaultSurcharge?: number | null;
    defaultLaborMarkupPercentage?: number | null;
    defaultMaterialMarkupPercentage?: number | null;
    defaultLaborSurcharge?: number | null;
    defaultMaterialSurcharge?: number | null;
    defaultRateSheetId?: number | null;
    defaultCampaignId?: number | null;
    defaultDocumentTemplateId?: number | null;
    defaultAutoRenew?: boolean | null;
}

export type RevenueRecognitionMode = "Immediate" | "Deferred" | "DeferredStraightLine";
export const RevenueRecognitionMode = {
    Immediate: "Immediate",
    Deferred: "Deferred",
    DeferredStraightLine: "DeferredStraightLine",
} as const;

export type CancellationInvoiceMode = "AskToCreateInvoice" | "AlwaysCreateInvoice" | "NeverCreateInvoice";
export const CancellationInvoiceMode = {
    AskToCreateInvoice: "AskToCreateInvoice",
    AlwaysCreateInvoice: "AlwaysCreateInvoice",
    NeverCreateInvoice: "NeverCreateInvoice",
} as const;

export type BillingScheduleType = "Upfront" | "Monthly" | "EveryOtherMonth" | "Quarterly" | "Biannual" | "Annual" | "TimeOfService" | "Custom";
export const BillingScheduleType = {
    Upfront: "Upfront",
    Monthly: "Monthly",
    EveryOtherMonth: "EveryOtherMonth",
    Quarterly: "Quarterly",
    Biannual: "Biannual",
    Annual: "Annual",
    TimeOfService: "TimeOfService",
    Custom: "Custom",
} as const;

export type PricingStrategyType = "PerVisitCostBasedGrossMarginTarget" | "PerVisitCostBasedMarkupAndSurcharge" | "PerVisitFlatPrice" | "PerVisitEvenDistributionGrossMarginTarget" | "TotalAgreementGrossMarginTarget" | "TotalAgreementFlatPrice" | "TotalAgreementMarkupAndSurcharge";
export const PricingStrategyType = {
    PerVisitCostBasedGrossMarginTarget: "PerVisitCostBasedGrossMarginTarget",
    PerVisitCostBasedMarkupAndSurcharge: "PerVisitCostBasedMarkupAndSurcharge",
    PerVisitFlatPrice: "PerVisitFlatPrice",
    PerVisitEvenDistributionGrossMarginTarget: "PerVisitEvenDistributionGrossMarginTarget",
    TotalAgreementGrossMarginTarget: "TotalAgreementGrossMarginTarget",
    TotalAgreementFlatPrice: "TotalAgreementFlatPrice",
    TotalAgreementMarkupAndSurcharge: "TotalAgreementMarkupAndSurcharge",
} as const;

export type TargetMarginValueType = "PercentageMargin" | "DollarAmount";
export const TargetMarginValueType = {
    PercentageMargin: "PercentageMargin",
    DollarAmount: "DollarAmount",
} as const;

export type AgreementStatus = "Draft" | "Sent" | "Rejected" | "Accepted" | "Activated" | "Canceled" | "Expired" | "AutoRenew";
export const AgreementStatus = {
    Draft: "Draft",
    Sent: "Sent",
    Rejected: "Rejected",
    Accepted: "Accepted",
    Activated: "Activated",
    Canceled: "Canceled",
    Expired: "Expired",
    AutoRenew: "AutoRenew",
} as const;

export type AgreementOrigin = "Initial" | "AutoRenew" | "ManualRenew";
export const AgreementOrigin = {
    Initial: "Initial",
    AutoRenew: "AutoRenew",
    ManualRenew: "ManualRenew",
} as const;

export interface CustomFieldResponse {
    typeId: number;
    name: string;
    value?: string | null;
}

export interface ServiceAgreementResponse {
    id: number;
    name: string;
    createdOn: MomentText;
    createdById?: number | null;
    modifiedOn: MomentText;
    modifiedById?: number | null;
    templateFields: ServiceAgreementTemplateFieldsResponse;
    customerId: number;
    businessUnitId: number;
    status: Open<AgreementStatus>;
    locationIds: number[];
    origin: Open<AgreementOrigin>;
    summary?: string | null;
    importId?: string | null;
    importedDeferredAmount: number;
    importedRecognizedAmount: number;
    durationMonths?: number | null;
    autoRenew: boolean;
    renewalAgreementId?: number | null;
    /** Format: date */
    startDate?: string | null;
    /** Format: date */
    endDate?: string | null;
    billingSchedule?: Open<BillingScheduleType> | null;
    paymentTermId?: number | null;
    paymentMethodId?: number | null;
    estimatedTravelCost?: number | null;
    estimatedLaborCost?: number | null;
    estimatedMaterialCost?: number | null;
    laborMarkupPercentage?: number | null;
    materialMarkupPercentage?: number | null;
    laborSurcharge: number;
    materialSurcharge: number;
    totalAgreementPrice?: number | null;
    estimatedGrossMarginAmount?: number | null;
    estimatedGrossMarginPercentage?: number | null;
    rateSheetId?: number | null;
    accountManagerId?: number | null;
    soldById?: number | null;
    tagTypeIds?: number[] | null;
    customFields: CustomFieldResponse[];
}

export interface ExportServiceAgreementsQuery {
    /**
     * Where to go on: the `continueFrom` of the last answer, or a date to start from.
     * A date is compared with `modifiedOn` of the rows. (Reported by several users, not confirmed.)
     */
    from?: Date | string | null | undefined;
    /**
     * Also answer the newest changes, sooner and less consistent.
     * The end of a feed is not final; go on with `continueFrom` some minutes later. (Reported by one user, not confirmed.)
     * Changes show up 15 minutes late; with `true` at once, but then rows come again in later calls. Keep rows by their id. (Reported by one user, not confirmed.)
     * Inactive and deleted rows are among the rows, and nothing leaves them out. (Reported by several users, not confirmed.)
     */
    includeRecentChanges?: boolean | null | undefined;
}

export interface ServiceAgreementsListQuery {
    /** Ids of the rows to answer, comma-separated. The API takes 50 values at most in one call. */
    ids?: string | number | readonly (string | number)[] | null | undefined;
    /** The API takes 50 values at most in one call. */
    customerIds?: string | number | readonly (string | number)[] | null | undefined;
    /** The API takes 50 values at most in one call. */
    businessUnitIds?: string | number | readonly (string | number)[] | null | undefined;
    status?: AgreementStatus | null | undefined;
    /** Only rows created before this moment. */
    createdBefore?: Moment | null | undefined;
    /** Only rows created at this moment or later. */
    createdOnOrAfter?: Moment | null | undefined;
    /** Only rows changed before this moment. */
    modifiedBefore?: Moment | null | undefined;
    /**
     * Only rows changed at this moment or later.
     * Changes of children and of tags do not always move `modifiedOn`; read everything now and then. (Reported by several users, not confirmed.)
     */
    modifiedOnOrAfter?: Moment | null | undefined;
    /** Number of the page, from 1. */
    page?: number | null | undefined;
    /** Rows per page. Default 50. */
    pageSize?: number | null | undefined;
    /** Also count all rows, in `totalCount`; costs time. */
    includeTotal?: boolean | null | undefined;
    /** Field to sort by, behind `+` for ascending or `-` for descending. */
    sort?: "+Id" | "+Name" | "+CreatedOn" | "+ModifiedOn" | "+StartDate" | "+EndDate" | "-Id" | "-Name" | "-CreatedOn" | "-ModifiedOn" | "-StartDate" | "-EndDate" | null | undefined;
}
