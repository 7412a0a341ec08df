/** Types of the Service Agreements API, one per schema and one per operation's query. Generated; do not edit. */

export interface ExportServiceAgreementResponseFeedPage {
    hasMore: boolean;
    continueFrom: string;
    data: ExportServiceAgreementResponse[];
}

export interface ExportServiceAgreementResponse {
    /** Format: int64 */
    id: number;
    name: string;
    /** Format: date-time */
    createdOn: string;
    /** Format: int64 */
    createdById?: number | null;
    /** Format: date-time */
    modifiedOn: string;
    /** Format: int64 */
    modifiedById?: number | null;
    templateFields: ServiceAgreementTemplateFieldsResponse;
    /** Format: int64 */
    customerId: number;
    /** Format: int64 */
    businessUnitId: number;
    status: AgreementStatus | (string & {});
    locationIds: number[];
    origin: AgreementOrigin | (string & {});
    summary?: string | null;
    importId?: string | null;
    /** Format: decimal */
    importedDeferredAmount: number;
    /** Format: decimal */
    importedRecognizedAmount: number;
    /** Format: int32 */
    durationMonths?: number | null;
    autoRenew: boolean;
    /** Format: int64 */
    renewalAgreementId?: number | null;
    /** Format: date-time */
    startDate?: string | null;
    /** Format: date-time */
    endDate?: string | null;
    billingSchedule?: (BillingScheduleType | (string & {})) | null;
    /** Format: int64 */
    paymentTermId?: number | null;
    /** Format: int64 */
    paymentMethodId?: number | null;
    /** Format: decimal */
    estimatedTravelCost?: number | null;
    /** Format: decimal */
    estimatedLaborCost?: number | null;
    /** Format: decimal */
    estimatedMaterialCost?: number | null;
    /** Format: decimal */
    laborMarkupPercentage?: number | null;
    /** Format: decimal */
    materialMarkupPercentage?: number | null;
    /** Format: decimal */
    laborSurcharge: number;
    /** Format: decimal */
    materialSurcharge: number;
    /** Format: decimal */
    totalAgreementPrice?: number | null;
    /** Format: decimal */
    estimatedGrossMarginAmount?: number | null;
    /** Format: decimal */
    estimatedGrossMarginPercentage?: number | null;
    /** Format: int64 */
    rateSheetId?: number | null;
    /** Format: int64 */
    accountManagerId?: number | null;
    /** Format: int64 */
    soldById?: number | null;
    tagTypeIds?: number[] | null;
    customFields: CustomFieldResponse[];
    active: boolean;
}

export interface ServiceAgreementTemplateFieldsResponse {
    /** Format: int64 */
    originalTemplateId: number;
    revenueRecognitionMode: RevenueRecognitionMode | (string & {});
    /** Format: int64 */
    generalLedgerAccountId?: number | null;
    invoiceCancellationMode?: (CancellationInvoiceMode | (string & {})) | null;
    /** Format: int64 */
    billingServiceId: number;
    billingScheduleType?: (BillingScheduleType | (string & {})) | null;
    /** Format: int64 */
    negativeLiabilityServiceId?: number | null;
    /** Format: int64 */
    positiveIncomeServiceId?: number | null;
    /** Format: decimal */
    defaultLaborCostPerHour?: number | null;
    /** Format: decimal */
    defaultExtraTravelCostPerHour?: number | null;
    defaultPricingStrategy?: (PricingStrategyType | (string & {})) | null;
    /** Format: decimal */
    defaultTargetMarginValue?: number | null;
    defaultTargetMarginValueType?: (TargetMarginValueType | (string & {})) | null;
    /** Format: decimal */
    defaultFlatPrice?: number | null;
    /** Format: decimal */
    defaultMarkupPercentage?: number | null;
    /** Format: decimal */
    defaultSurcharge?: number | null;
    /** Format: decimal */
    defaultLaborMarkupPercentage?: number | null;
    /** Format: decimal */
    defaultMaterialMarkupPercentage?: number | null;
    /** Format: decimal */
    defaultLaborSurcharge?: number | null;
    /** Format: decimal */
    defaultMaterialSurcharge?: number | null;
    /** Format: int64 */
    defaultRateSheetId?: number | null;
    /** Format: int64 */
    defaultCampaignId?: number | null;
    /** Format: int64 */
    defaultDocumentTemplateId?: number | null;
    defaultAutoRenew?: boolean | null;
}

export type RevenueRecognitionMode = "Immediate" | "Deferred" | "DeferredStraightLine";

export type CancellationInvoiceMode = "AskToCreateInvoice" | "AlwaysCreateInvoice" | "NeverCreateInvoice";

export type BillingScheduleType = "Upfront" | "Monthly" | "EveryOtherMonth" | "Quarterly" | "Biannual" | "Annual" | "TimeOfService" | "Custom";

export type PricingStrategyType = "PerVisitCostBasedGrossMarginTarget" | "PerVisitCostBasedMarkupAndSurcharge" | "PerVisitFlatPrice" | "PerVisitEvenDistributionGrossMarginTarget" | "TotalAgreementGrossMarginTarget" | "TotalAgreementFlatPrice" | "TotalAgreementMarkupAndSurcharge";

export type TargetMarginValueType = "PercentageMargin" | "DollarAmount";

export type AgreementStatus = "Draft" | "Sent" | "Rejected" | "Accepted" | "Activated" | "Canceled" | "Expired" | "AutoRenew";

export type AgreementOrigin = "Initial" | "AutoRenew" | "ManualRenew";

export interface CustomFieldResponse {
    /** Format: int64 */
    typeId: number;
    name: string;
    value?: string | null;
}

export interface ApiErrorResponse {
    type: string;
    title: string;
    /** Format: int32 */
    status: number;
    traceId: string;
    errors: {
        [key: string]: string[];
    };
    data: {
        [key: string]: unknown;
    };
}

export interface ServiceAgreementResponsePage {
    /** Format: int32 */
    page: number;
    /** Format: int32 */
    pageSize: number;
    hasMore: boolean;
    /** Format: int32 */
    totalCount?: number | null;
    data: ServiceAgreementResponse[];
}

export interface ServiceAgreementResponse {
    /** Format: int64 */
    id: number;
    name: string;
    /** Format: date-time */
    createdOn: string;
    /** Format: int64 */
    createdById?: number | null;
    /** Format: date-time */
    modifiedOn: string;
    /** Format: int64 */
    modifiedById?: number | null;
    templateFields: ServiceAgreementTemplateFieldsResponse;
    /** Format: int64 */
    customerId: number;
    /** Format: int64 */
    businessUnitId: number;
    status: AgreementStatus | (string & {});
    locationIds: number[];
    origin: AgreementOrigin | (string & {});
    summary?: string | null;
    importId?: string | null;
    /** Format: decimal */
    importedDeferredAmount: number;
    /** Format: decimal */
    importedRecognizedAmount: number;
    /** Format: int32 */
    durationMonths?: number | null;
    autoRenew: boolean;
    /** Format: int64 */
    renewalAgreementId?: number | null;
    /** Format: date */
    startDate?: string | null;
    /** Format: date */
    endDate?: string | null;
    billingSchedule?: (BillingScheduleType | (string & {})) | null;
    /** Format: int64 */
    paymentTermId?: number | null;
    /** Format: int64 */
    paymentMethodId?: number | null;
    /** Format: decimal */
    estimatedTravelCost?: number | null;
    /** Format: decimal */
    estimatedLaborCost?: number | null;
    /** Format: decimal */
    estimatedMaterialCost?: number | null;
    /** Format: decimal */
    laborMarkupPercentage?: number | null;
    /** Format: decimal */
    materialMarkupPercentage?: number | null;
    /** Format: decimal */
    laborSurcharge: number;
    /** Format: decimal */
    materialSurcharge: number;
    /** Format: decimal */
    totalAgreementPrice?: number | null;
    /** Format: decimal */
    estimatedGrossMarginAmount?: number | null;
    /** Format: decimal */
    estimatedGrossMarginPercentage?: number | null;
    /** Format: int64 */
    rateSheetId?: number | null;
    /** Format: int64 */
    accountManagerId?: number | null;
    /** Format: int64 */
    soldById?: number | null;
    tagTypeIds?: number[] | null;
    customFields: CustomFieldResponse[];
}

export interface ExportServiceAgreementsQuery {
    /** Where to go on: the `continueFrom` of the last answer, or a date to start from. */
    from?: (Date | string) | null | undefined;
    /** Also answer the newest changes, sooner and less consistent. */
    includeRecentChanges?: boolean | null | undefined;
}

export interface ServiceAgreementsGetListQuery {
    /** Ids of the rows to answer, comma-separated. The API takes 50 values at most in one call. */
    ids?: ((string | number) | readonly (string | number)[]) | null | undefined;
    /** The API takes 50 values at most in one call. */
    customerIds?: ((string | number) | readonly (string | number)[]) | null | undefined;
    /** The API takes 50 values at most in one call. */
    businessUnitIds?: ((string | number) | readonly (string | number)[]) | null | undefined;
    status?: AgreementStatus | null | undefined;
    /**
     * Only rows created before this moment.
     * Format: date-time
     */
    createdBefore?: (Date | string) | null | undefined;
    /**
     * Only rows created at this moment or later.
     * Format: date-time
     */
    createdOnOrAfter?: (Date | string) | null | undefined;
    /**
     * Only rows changed before this moment.
     * Format: date-time
     */
    modifiedBefore?: (Date | string) | null | undefined;
    /**
     * Only rows changed at this moment or later.
     * Format: date-time
     */
    modifiedOnOrAfter?: (Date | string) | null | undefined;
    /**
     * Number of the page, from 1.
     * Format: int32
     */
    page?: number | null | undefined;
    /**
     * Rows per page. Default 50.
     * Format: int32
     */
    pageSize?: number | null | undefined;
    /** Also count all rows, in `totalCount`; costs time. */
    includeTotal?: boolean | null | undefined;
    /** Field to sort by, behind `+` for ascending or `-` for descending. */
    sort?: ("+Id" | "+Name" | "+CreatedOn" | "+ModifiedOn" | "+StartDate" | "+EndDate" | "-Id" | "-Name" | "-CreatedOn" | "-ModifiedOn" | "-StartDate" | "-EndDate") | null | undefined;
}
