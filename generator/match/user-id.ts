/**
 * Which fields hold the id of a user: of somebody who logs in, not of an employee's or a technician's record, which have ids of their own
 * and say in `userId` which user they are.
 *
 * Descriptions decide where there are any (the vendor's say "ID of the user who created the job"); else the name does.
 */
import { splitName } from "./tokens.ts";

/** What somebody does as an employee, not at a screen: `soldById` of a job is a technician's. */
const DONE_BY_EMPLOYEES: ReadonlySet<string> = new Set(["sold", "reported"]);

export function isUserId(name: string, description = ""): boolean {
  if (/\b(?:id of (?:the |a )?user|user id)\b/i.test(description)) return true;
  if (/\bid of (?:the |an? )?(?:employee|technician)\b/i.test(description)) return false;
  const words = splitName(name).map((word) => word.toLowerCase());
  const [id, last, verb] = words.reverse();
  if (id !== "id" && id !== "ids") return false;
  return last === "user" || (last === "by" && verb !== undefined && !DONE_BY_EMPLOYEES.has(verb));
}
