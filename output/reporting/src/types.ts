/** Types of the Reporting API, one per schema and one per operation's query. Generated; do not edit. */
import type { MomentText, Open } from "@st-v2/runtime";

export interface DynamicSetResponse {
    page: number;
    pageSize: number;
    hasMore: boolean;
    totalCount?: number | null;
    data: unknown[][];
    fields: HeaderField[];
}

export interface HeaderField {
    name: string;
    label: string;
}

export interface ReportCategoryListItem {
    id: string;
    name: string;
}

export interface ReportListItem {
    /** Ids of reports differ from tenant to tenant, and two reports may have one name. (Reported by several users, not confirmed.) */
    id: number;
    name: string;
    description?: string | null;
}

export interface ReportResponse {
    id: number;
    name: string;
    description?: string | null;
    /** It has the offset of the tenant, not `Z`. (Reported by one user, not confirmed.) */
    modifiedOn: MomentText;
    parameters: ReportParameter[];
    fields: ReportField[];
}

export interface ReportParameter {
    name: string;
    label: string;
    dataType: Open<DataType>;
    isArray: boolean;
    isRequired: boolean;
    acceptValues?: ParameterPossibleValues | null;
}

export type DataType = "String" | "Number" | "Boolean" | "Date" | "Time";
export const DataType = {
    String: "String",
    Number: "Number",
    Boolean: "Boolean",
    Date: "Date",
    Time: "Time",
} as const;

export interface ParameterPossibleValues {
    fields: HeaderField[];
    dynamicSetId?: string | null;
    values?: unknown[][] | null;
}

export interface ReportField {
    name: string;
    label: string;
    dataType: Open<DataType>;
}

export interface ReportDataResponse {
    page: number;
    pageSize: number;
    hasMore: boolean;
    totalCount?: number | null;
    /**
     * Dates in the rows have the offset of the tenant, not `Z`. (Reported by one user, not confirmed.)
     * Each row is a list of values in the order of `fields`. (Reported by several users, not confirmed.)
     */
    data: unknown[][];
    fields: HeaderField[];
}

export interface ReportDataRequest {
    parameters: ReportDataParameter[];
}

export interface ReportDataParameter {
    name: string;
    value?: unknown;
}

export interface DynamicValueSetsGetQuery {
    /** Number of the page, from 1. */
    page?: number | null | undefined;
    /** Rows per page. Default 50. */
    pageSize?: number | null | undefined;
    /** Also count all rows, in `totalCount`; costs time. */
    includeTotal?: boolean | null | undefined;
}

export interface ReportCategoriesListQuery {
    /** Number of the page, from 1. */
    page?: number | null | undefined;
    /** Rows per page. Default 50. */
    pageSize?: number | null | undefined;
    /** Also count all rows, in `totalCount`; costs time. */
    includeTotal?: boolean | null | undefined;
}

export interface ReportsListQuery {
    /** Number of the page, from 1. */
    page?: number | null | undefined;
    /** Rows per page. Default 50. */
    pageSize?: number | null | undefined;
    /** Also count all rows, in `totalCount`; costs time. */
    includeTotal?: boolean | null | undefined;
}

export interface ReportsGetDataQuery {
    /** Number of the page, from 1. */
    page?: number | null | undefined;
    /** Rows per page. At most 25000. Default 1000. */
    pageSize?: number | null | undefined;
    /** Also count all rows, in `totalCount`; costs time. */
    includeTotal?: boolean | null | undefined;
}
