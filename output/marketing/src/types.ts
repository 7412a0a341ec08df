/** Types of the Marketing API, one per schema and one per operation's query. Generated; do not edit. */
import type { Moment, MomentText, Open } from "@st-v2/runtime";

export interface CampaignCategoryResponse {
    id: number;
    name: string;
    active: boolean;
    type: Open<CampaignCategoryType>;
    createdOn: MomentText;
    modifiedOn: MomentText;
}

export type CampaignCategoryType = "Regular" | "GoogleHomeServices";
export const CampaignCategoryType = {
    Regular: "Regular",
    GoogleHomeServices: "GoogleHomeServices",
} as const;

export interface ModificationResponse {
    id: number;
}

export interface CampaignCategoryUpdateRequest {
    name: string;
    active?: boolean | null | undefined;
}

export interface CampaignCategoryCreateRequest {
    name: string;
}

export interface CampaignCostResponse {
    id: number;
    year: number;
    month: number;
    dailyCost: number;
    campaignId: number;
}

export interface CreateCampaignCostRequest {
    campaignId: number;
    year: number;
    month: number;
    dailyCost: number;
}

export interface UpdateCampaignCostRequest {
    dailyCost: number;
}

export interface CampaignCostsSummaryResponse {
    items: CampaignCostsSummaryItem[];
}

export interface CampaignCostsSummaryItem {
    campaignId: number;
    campaignName: string;
    totalCost?: number | null;
}

export interface CampaignResponse {
    id: number;
    name: string;
    modifiedOn: MomentText;
    createdOn: MomentText;
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
    id: number;
    name: string;
    active: boolean;
}

export type ActiveFilter = "True" | "Any" | "False";
export const ActiveFilter = {
    True: "True",
    Any: "Any",
    False: "False",
} as const;

export interface CampaignUpsertRequest {
    name: string;
    businessUnitId: number;
    dnis?: string | null | undefined;
    categoryId: number;
    active: boolean;
    isDefaultCampaign?: boolean | null | undefined;
    source?: string | null | undefined;
    medium?: string | null | undefined;
    otherSource?: string | null | undefined;
    otherMedium?: string | null | undefined;
}

export interface EmailChannelCostResponse {
    totalCost?: number | null;
}

export interface CampaignCategoriesListQuery {
    /** Number of the page, from 1. */
    page?: number | null | undefined;
    /** Rows per page. Default 50. */
    pageSize?: number | null | undefined;
    /** Also count all rows, in `totalCount`; costs time. */
    includeTotal?: boolean | null | undefined;
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
    /** Field to sort by, behind `+` for ascending or `-` for descending. */
    sort?: "+Id" | "+CreatedOn" | "+Name" | "-Id" | "-CreatedOn" | "-Name" | null | undefined;
}

export interface CampaignCostsListQuery {
    /** Number of the page, from 1. */
    page?: number | null | undefined;
    /** Rows per page. Default 50. */
    pageSize?: number | null | undefined;
    /** Also count all rows, in `totalCount`; costs time. */
    includeTotal?: boolean | null | undefined;
    year?: number | null | undefined;
    month?: number | null | undefined;
    campaignId?: number | null | undefined;
    /** Field to sort by, behind `+` for ascending or `-` for descending. `Date` sorts by year, then by month. */
    sort?: "+Id" | "+Date" | "-Id" | "-Date" | null | undefined;
}

export interface CampaignCostSummaryListQuery {
    /** First day of the range. */
    from: Moment;
    to: Moment;
}

export interface CampaignsListQuery {
    /** Number of the page, from 1. */
    page?: number | null | undefined;
    /** Rows per page. Default 50. */
    pageSize?: number | null | undefined;
    /** Also count all rows, in `totalCount`; costs time. */
    includeTotal?: boolean | null | undefined;
    /** Only rows changed before this moment. */
    modifiedBefore?: Moment | null | undefined;
    /**
     * Only rows changed at this moment or later.
     * Changes of children and of tags do not always move `modifiedOn`; read everything now and then. (Reported by several users, not confirmed.)
     */
    modifiedOnOrAfter?: Moment | null | undefined;
    /**
     * Which rows to answer by their active flag; only active ones by default.
     * With `Any` inactive rows can come first and fill whole pages. (Reported by one user, not confirmed.)
     */
    active?: "True" | "Any" | "False" | null | undefined;
    /** Ids of the rows to answer, comma-separated. The API takes 50 values at most in one call. */
    ids?: string | number | readonly (string | number)[] | null | undefined;
    name?: string | null | undefined;
    /** Only rows created before this moment. */
    createdBefore?: Moment | null | undefined;
    /** Only rows created at this moment or later. */
    createdOnOrAfter?: Moment | null | undefined;
    campaignPhoneNumber?: string | null | undefined;
    /** Field to sort by, behind `+` for ascending or `-` for descending. */
    sort?: "+Id" | "+Name" | "+CreatedOn" | "+ModifiedOn" | "-Id" | "-Name" | "-CreatedOn" | "-ModifiedOn" | null | undefined;
}

export interface CampaignsListCostsQuery {
    /** Number of the page, from 1. */
    page?: number | null | undefined;
    /** Rows per page. Default 50. */
    pageSize?: number | null | undefined;
    /** Also count all rows, in `totalCount`; costs time. */
    includeTotal?: boolean | null | undefined;
    year?: number | null | undefined;
    month?: number | null | undefined;
    /** Field to sort by, behind `+` for ascending or `-` for descending. `Date` sorts by year, then by month. */
    sort?: "+Id" | "+Date" | "-Id" | "-Date" | null | undefined;
}

export interface EmailChannelCostGetQuery {
    /** First day of the range. */
    from: Moment;
    to: Moment;
}
