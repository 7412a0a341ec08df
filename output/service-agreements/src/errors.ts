import { type ApiErrorResponse, type ErrorGuard, errorGuard } from "@st-v2/runtime";

/**
 * What the Service Agreements API declares of the bodies of failed answers, by call and status.
 */
export interface ServiceAgreementsErrors {
  "export.serviceAgreements": { 400: ApiErrorResponse };
  "serviceAgreements.list": { 400: ApiErrorResponse };
  "serviceAgreements.get": { 400: ApiErrorResponse; 404: ApiErrorResponse };
}

/**
 * Whether an error is one that a call of the Service Agreements API declares, and what its body is.
 *
 * @example
 * ```ts
 * if (isServiceAgreementsError(error, "export.serviceAgreements", 400)) console.log(error.body);
 * ```
 */
export const isServiceAgreementsError: ErrorGuard<ServiceAgreementsErrors> =
  errorGuard<ServiceAgreementsErrors>("serviceAgreements.", [
    "data",
    "errors",
    "status",
    "title",
    "traceId",
    "type",
  ]);
