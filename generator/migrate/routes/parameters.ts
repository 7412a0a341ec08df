/** What parameters of a call take. */
import type { OperationNode, Slot } from "../../match/catalogue.ts";

/** Whether a parameter takes several values. */
export function takesMany({ operation }: OperationNode, slot: Slot): boolean {
  const parameter = operation.query?.parameters.find(({ source }) => source === slot.path);
  return slot.shape.list || parameter?.style === "csv";
}
