/** What of large files is looked at closely: places are searched for in some records, and what is found there is then held against all of them. */
import type { JsonValue } from "../ground/json.ts";
import { isObject } from "../ground/json.ts";
import { type RecordFile, RecordFault } from "../read/records.ts";
import { checkDepth } from "./file.ts";

/** Files up to here are searched as a whole. */
const SMALL = 8 * 1024 * 1024;
/** Records of a larger one that are searched. */
export const SAMPLED = 500;

export interface Sample {
  /** The content of a small file, else a list of its first records. */
  readonly value: JsonValue;
  readonly records: readonly JsonValue[];
  /** Whether it is all of the file. */
  readonly isAll: boolean;
}

/** @throws RecordFault for what is no list of records or has none */
export async function sampleOf(file: RecordFile): Promise<Sample> {
  const isAll = file.bytes <= SMALL;
  const records: JsonValue[] = [];
  await file.each((record) => {
    records.push(record);
    return isAll || records.length < SAMPLED;
  });
  checkDepth(records);
  return { value: file.whole ?? records, records, isAll };
}

/** Whether there is nothing to compare: no records, or records without a key. */
export function isEmptySample({ records }: Sample): boolean {
  return records.every((record) => !isObject(record) || Object.keys(record).length === 0);
}

export function noRecords(): RecordFault {
  return new RecordFault(
    "it has no records: an empty list, objects without keys, or values that are no objects",
    {
      hint: "Ask for a page that has some.",
    },
  );
}
