/** A row as a pin to paste into `specs/migration/*.yaml`, to be corrected and given its evidence by who pastes it. */
import { Document, isCollection } from "yaml";
import type { Row } from "../rows.ts";

export function pinFor(row: Row): string {
  const { v1 } = row;
  const source = {
    kind: row.kind,
    object: v1.object,
    ...(v1.operation !== undefined && { operation: v1.operation }),
    ...(v1.field !== "" && { field: v1.field }),
  };
  const targets = row.targets.map(({ via, ...place }) => {
    const { code: _, ...route } = via;
    return { ...place, via: route };
  });
  const pin = {
    source,
    fate: row.fate,
    targets,
    transform: row.transform,
    evidence: row.pinned ? row.evidence : [],
    status: row.pinned ? "verified" : "suggested",
  };
  const document = new Document([pin], { aliasDuplicateObjects: false });
  const short = [["source"], ["fate"], ...targets.map((_, index) => ["targets", index, "via"])];
  for (const path of short) {
    const node = document.getIn([0, ...path], true);
    if (isCollection(node)) node.flow = true;
  }
  return document.toString({ lineWidth: 0 });
}
