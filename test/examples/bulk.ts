/** Many items in several calls, and which of them went through. */
import { bulk, ServiceTitan, ServiceTitanError } from "@st-v2/sdk";

const st = ServiceTitan.fromEnv();

// A call fails as a whole: in halves, until it is known for which item.
const tagged = await bulk(
  [7, 8, 404, 9],
  (customerIds, options) => st.crm.bulkTags.add({ customerIds, tagTypeIds: [1] }, options),
  { split: true },
);
console.log(tagged.succeeded.join(" "));
for (const { item, error, isUnclear } of tagged.failed) console.log(item, error.message, isUnclear);

// Or it is answered with a result for each.
const marked = await bulk([1, 2], (billIds) => st.accounting.apBills.markAsExported({ billIds }));
for (const { item, error } of marked.failed) console.log(item, error.message);

// Lists that ask for more ids than one call takes say how far they came.
try {
  await st.crm.customers.list({ ids: Array.from({ length: 60 }, (_, i) => i + 1) });
} catch (error) {
  if (!(error instanceof ServiceTitanError)) throw error;
  console.log(error.part?.succeeded.length, error.part?.failed.length);
}
