/** What can go wrong, by class. */
import { ApiError, BadRequestError, isErrorOf, NotFoundError, ServiceTitan, UsageError } from "@st-v2/sdk";

const st = ServiceTitan.fromEnv();

try {
  await st.crm.customers.get(404);
} catch (error) {
  if (!(error instanceof NotFoundError)) throw error;
  console.log("not found", error.operation.call, error.traceId);
}

try {
  await st.crm.customers.get(404);
} catch (error) {
  // The body that the documents declare, with its type.
  if (isErrorOf(error, "crm.customers.get", 404)) console.log(error.body.title);
}

try {
  await st.crm.customers.update(400, { name: "" });
} catch (error) {
  if (error instanceof BadRequestError) console.log("refused", error.errors["name"]?.join(" "));
  else if (error instanceof ApiError) console.log("another status", error.status);
  else throw error;
}

try {
  // From JavaScript, or with a query that is not known before: refused before anything is sent.
  await st.crm.customers.list(JSON.parse('{"modifiedAfter":"2026-01-01"}'));
} catch (error) {
  console.log(error instanceof UsageError);
}
