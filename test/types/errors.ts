/** Bodies of failed answers, by call and status. */
import { type ApiErrorResponse, isErrorOf } from "@st-v2/sdk";
import { type CrmErrors, isCrmError } from "@st-v2/crm";
import { isDispatchError } from "@st-v2/dispatch";
import { expectTypeOf } from "expect-type";

export function narrows(error: unknown): void {
  if (isCrmError(error, "customers.get", 404)) {
    expectTypeOf(error.status).toEqualTypeOf<404>();
    expectTypeOf(error.body).toEqualTypeOf<ApiErrorResponse>();
    expectTypeOf(error.operation.call).toEqualTypeOf<string>();
  } else {
    expectTypeOf(error).toEqualTypeOf<unknown>();
  }
  if (isCrmError(error, "customers.get")) {
    expectTypeOf(error.status).toEqualTypeOf<400 | 404>();
    expectTypeOf(error.body.title).toEqualTypeOf<string>();
    if (error.status === 404) expectTypeOf(error.body).toEqualTypeOf<ApiErrorResponse>();
  }
  if (isDispatchError(error, "zones.create", 400)) expectTypeOf(error.body).toEqualTypeOf<string>();
  if (isErrorOf(error, "dispatch.zones.create")) expectTypeOf(error.body).toEqualTypeOf<string>();
  if (isErrorOf(error, "customerInteractions.technicianRatings.set", 400)) {
    expectTypeOf(error.status).toEqualTypeOf<400>();
  }
  expectTypeOf<CrmErrors["customers.get"][404]>().toEqualTypeOf<ApiErrorResponse>();
  // @ts-expect-error no such call
  isCrmError(error, "customers.fetch", 404);
  // @ts-expect-error no such status
  isCrmError(error, "customers.get", 418);
  // @ts-expect-error in the whole API, domains come first
  isErrorOf(error, "customers.get", 404);
}
