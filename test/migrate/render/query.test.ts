/** What the page of the report understands of what a reader holds. */
import { readFileSync } from "node:fs";
import { runInNewContext } from "node:vm";
import { expect, it } from "vitest";

const SCRIPT = readFileSync(new URL("../../../templates/migration-query.js", import.meta.url), "utf8");

const field = (object: string, name: string, type = "string") => ({
  id: `${object}.${name}`,
  kind: "field",
  v1: { object, field: name, type },
});
const taken = (operation: string, name: string, kind = "parameter") => ({
  id: `${operation}?${name}`,
  kind,
  v1: { object: "jobs", operation, field: name },
});
const endpoint = (operation: string, type: string) => ({
  id: operation,
  kind: "endpoint",
  v1: { object: "jobs", operation, field: "", type },
});

const ROWS = [
  endpoint("list", "GET /jobs"),
  endpoint("get", "GET /jobs/{id}"),
  endpoint("history", "GET /jobs/history"),
  endpoint("create", "POST /jobs"),
  taken("list", "filter.status"),
  taken("list", "page"),
  taken("create", "summary", "request-field"),
  field("Job", "id", "integer"),
  field("Job", "customer", "Customer"),
  field("Job", "tags", "array<Tag>"),
  field("Customer", "id", "integer"),
  field("Customer", "name"),
  field("Customer", "parent", "Customer"),
  field("Tag", "name"),
  field("Tag", "code"),
];

interface Understood {
  readonly ids: readonly string[];
  readonly said: string;
}
const { understand } = (
  runInNewContext(`${SCRIPT}; createQuery`, {}) as (rows: unknown) => {
    understand(text: string): Understood | undefined;
  }
)(ROWS);

it.each<readonly [string, readonly string[]]>([
  ["GET /v1/jobs", ["list", "list?filter.status", "list?page"]],
  [
    "get https://api.example.com/v1/jobs?FILTER.status=Done&page=2#x",
    ["list", "list?filter.status", "list?page"],
  ],
  ["/v1/jobs?page=1", ["list", "list?page", "create"]],
  ["https://api.example.com/v1/jobs/4711", ["get"]],
  ["GET /jobs/history", ["history"]],
  ["POST /v1/jobs", ["create", "create?summary"]],
  ["GET /v1/nothing", []],
  ["GET /%E0%A4%A", []],
  ["jobs/12", ["get"]],
  ["v1/jobs?page=1", ["list", "list?page", "create"]],
  ["curl -H 'X-Key: 1' 'https://api.example.com/v1/jobs?page=1'", ["list", "list?page"]],
  ["curl https://api.example.com/v1/jobs -d '{}'", ["create", "create?summary"]],
  ["curl --request GET https://api.example.com/v1/jobs/7 --data x", ["get"]],
  ["curl jobs", []],
  ["data[0].customer.name", ["Customer.name", "Job.customer"]],
  ["job['customer']['name']", ["Customer.name", "Job.customer"]],
  ['job["customer"]["name"]', ["Customer.name", "Job.customer"]],
  ['$job["customer"]["name"];', ["Customer.name", "Job.customer"]],
  ["$job->customer->name", ["Customer.name", "Job.customer"]],
  ["$job?->customer?->name", ["Customer.name", "Job.customer"]],
  ["job.customer?.name", ["Customer.name", "Job.customer"]],
  ["job.customer!.name", ["Customer.name", "Job.customer"]],
  ["job?.['customer']?.['name']", ["Customer.name", "Job.customer"]],
  ["job&.customer&.name", ["Customer.name", "Job.customer"]],
  ["job[:customer][:name]", ["Customer.name", "Job.customer"]],
  ['job.get("customer").get("name")', ["Customer.name", "Job.customer"]],
  ["jobs[i]['tags'][0]['code']", ["Tag.code", "Job.tags"]],
  ["data[].code", ["Tag.code"]],
  ['{"data":[{"id":1,"zork":2}]}', []],
  ["job.customer.name", ["Customer.name", "Job.customer"]],
  ["jobs.tags[0].code", ["Tag.code", "Job.tags"]],
  ["customer.parent.parent.name", ["Customer.name", "Customer.parent"]],
  [
    '{"id":1,"customer":{"name":"A","parent":{"id":2}}}',
    ["Job.id", "Job.customer", "Customer.name", "Customer.parent", "Customer.id"],
  ],
  ['{"data":[{"id":1},{"tags":[{"name":"x"}]}],"page":1}', ["Job.id", "Job.tags", "Tag.name"]],
  ['{"name":"x"}\n{"code":"y"}', ["Tag.name", "Tag.code"]],
  ['{"__proto__":1,"constructor":2}', []],
  ["{", []],
  ["[]", []],
])("%s → %j", (text, ids) => {
  expect(understand(text)?.ids).toEqual(ids);
});

it.each(["status", "add up", "and/or", "data.", "job.", "a.b.c", ""])("%j is words to look for", (text) => {
  expect(understand(text)).toBeUndefined();
});

it("says what is not known", () => {
  expect(understand("GET /v1/jobs?filter.colour=red")?.said).toBe(
    "GET /jobs. Not known of the old API: filter.colour",
  );
  expect(understand('{"id":1,"customer":{"hat":1}}')?.said).toBe(
    "Job with 2 known fields. Not known of it: customer.hat",
  );
});
