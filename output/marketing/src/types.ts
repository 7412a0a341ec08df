/** Types of the Marketing API, one per schema and one per operation's query. Generated; do not edit. */

export interface CampaignCategoryResponsePage {
    /** Format: int32 */
    page: number;
    /** Format: int32 */
    pageSize: number;
    hasMore: boolean;
    /** Format: int32 */
    totalCount?: number | null;
    data: CampaignCategoryResponse[];
}

export interface CampaignCategoryResponse {
    /** Format: int64 */
    id: number;
    name: string;
    active: boolean;
    type: CampaignCategoryType | (string & {});
    /** Format: date-time */
    createdOn: string;
    /** Format: date-time */
    modifiedOn: string;
}

export type CampaignCategoryType = "Regular" | "GoogleHomeServices";

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

export interface ModificationResponse {
    /** Format: int64 */
    id: number;
}

export interface CampaignCategoryUpdateRequest {
    name: string;
    active?: boolean | null;
}

export interface CampaignCategoryCreateRequest {
    name: string;
}

export interface CampaignCostResponsePage {
    /** Format: int32 */
    page: number;
    /** Format: int32 */
    pageSize: number;
    hasMore: boolean;
    /** Format: int32 */
    totalCount?: number | null;
    data: CampaignCostResponse[];
}

export interface CampaignCostResponse {
    /** Format: int64 */
    id: number;
    /** Format: int32 */
    year: number;
    /** Format: int32 */
    month: number;
    /** Format: decimal */
    dailyCost: number;
    /** Format: int64 */
    campaignId: number;
}

export interface CreateCampaignCostRequest {
    /** Format: int64 */
    campaignId: number;
    /** Format: int32 */
    year: number;
    /** Format: int32 */
    month: number;
    /** Format: decimal */
    dailyCost: number;
}

export interface UpdateCampaignCostRequest {
    /** Format: decimal */
    dailyCost: number;
}

export interface CampaignCostsSummaryResponse {
    items: CampaignCostsSummaryItem[];
}

export interface CampaignCostsSummaryItem {
    /** Format: int64 */
    campaignId: number;
    campaignName: string;
    /** Format: decimal */
    totalCost?: number | null;
}

export interface CampaignResponsePage {
    /** Format: int32 */
    page: number;
    /** Format: int32 */
    pageSize: number;
    hasMore: boolean;
    /** Format: int32 */
    totalCount?: number | null;
    data: CampaignResponse[];
}

export interface CampaignResponse {
    /** Format: int64 */
    id: number;
    name: string;
    /** Format: date-time */
    modifiedOn: string;
    /** Format: date-time */
    createdOn: string;
    active: boolean;
    isDefaultCampaign?: boolean | null;
    category?: CampaignResponseCategory | null;
    source?: string | null;
    otherSource?: string | null;
    businessUnit?: string | null;
    medium?: string | null;
    otherMedium?: string | null;
    campaignPhoneNumbers?: string[] | null;
}

export interface CampaignResponseCategory {
    /** Format: int64 */
    id: number;
    name: string;
    active: boolean;
}

export type ActiveRequestArg = "True" | "Any" | "False";

export interface CampaignUpsertRequest {
    name: string;
    /** Format: int64 */
    businessUnitId: number;
    dnis?: string | null;
    /** Format: int64 */
    categoryId: number;
    active: boolean;
    isDefaultCampaign?: boolean | null;
    source?: string | null;
    medium?: string | null;
    otherSource?: string | null;
    otherMedium?: string | null;
}

export interface EmailChannelCostResponse {
    /** Format: decimal */
    totalCost?: number | null;
}

export interface CampaignCategoriesGetListQuery {
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
    /** Field to sort by, behind `+` for ascending or `-` for descending. */
    sort?: ("+Id" | "+CreatedOn" | "+Name" | "-Id" | "-CreatedOn" | "-Name") | null | undefined;
}

export interface CampaignCostsGetListQuery {
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
    /** Format: int32 */
    year?: number | null | undefined;
    /** Format: int32 */
    month?: number | null | undefined;
    /** Format: int64 */
    campaignId?: number | null | undefined;
    /** Field to sort by, behind `+` for ascending or `-` for descending. `Date` sorts by year, then by month. */
    sort?: ("+Id" | "+Date" | "-Id" | "-Date") | null | undefined;
}

export interface CampaignCostSummaryGetQuery {
    /**
     * First day of the range.
     * Format: date-time
     */
    from: Date | string;
    /** Format: date-time */
    to: Date | string;
}

export interface CampaignsGetListQuery {
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
    /** Which rows to answer by their active flag; only active ones by default. */
    active?: ActiveRequestArg | null | undefined;
    /** Ids of the rows to answer, comma-separated. The API takes 50 values at most in one call. */
    ids?: ((string | number) | readonly (string | number)[]) | null | undefined;
    name?: string | null | undefined;
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
    campaignPhoneNumber?: string | null | undefined;
    /** Field to sort by, behind `+` for ascending or `-` for descending. */
    sort?: ("+Id" | "+Name" | "+CreatedOn" | "+ModifiedOn" | "-Id" | "-Name" | "-CreatedOn" | "-ModifiedOn") | null | undefined;
}

export interface CampaignsGetCostsQuery {
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
    /** Format: int32 */
    year?: number | null | undefined;
    /** Format: int32 */
    month?: number | null | undefined;
    /** Field to sort by, behind `+` for ascending or `-` for descending. `Date` sorts by year, then by month. */
    sort?: ("+Id" | "+Date" | "-Id" | "-Date") | null | undefined;
}

export interface EmailChannelCostGetQuery {
    /**
     * First day of the range.
     * Format: date-time
     */
    from: Date | string;
    /** Format: date-time */
    to: Date | string;
}
