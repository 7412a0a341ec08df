/** Pins: laid over the matcher's rows, and what is said about those that do not fit. */
import { describe, expect, it } from "vitest";
import { toJsonDiagnostics } from "../../generator/diagnostics/print.ts";
import { reviewPins } from "../../generator/migrate/pins/apply.ts";
import { runMigration } from "../../generator/migrate/run.ts";
import { pointedAt } from "../diagnostics/frame.ts";
import { CASES, NEW, OLD } from "./pin-cases.ts";

function run(pins: string, from = OLD) {
  const input = {
    from: [{ path: "old.json", text: from }],
    to: [{ path: "pets.json", text: NEW }],
    pins: [{ path: "pins.yaml", text: pins }],
  };
  return { ...runMigration(input), inputs: [...input.from, ...input.to, ...input.pins] };
}

describe("a fault", () => {
  it.each(Object.entries(CASES))("%s is shown where it is", (code, { from, pins, line, at, message }) => {
    const result = run(pins, from);
    const found =
      result.matched && result.report ? reviewPins(result.matched, result.report, result.pins) : [];
    const all = toJsonDiagnostics([...result.diagnostics, ...found], result.inputs);
    const fault = all.find((d) => d.code === code);
    expect(fault?.message).toMatch(message);
    expect(fault?.line).toBe(line);
    if (fault?.line !== undefined) expect(pointedAt(fault).slice(0, at?.length)).toBe(at);
    expect(result.report === undefined).toBe(fault?.severity === "error");
    if (code.endsWith("-missing") && line !== undefined) expect(fault?.related?.[0]?.line).toBeGreaterThan(0);
  });
});

describe("a pin", () => {
  const PINS = `
objects:
  - object: Pet
    pins:
      - field: owner
        fate: [renamed, meaning-risk]
        targets: [{ domain: pets, schema: PetResponse, field: chipNumber, route: { kind: direct, operation: Pets_GetList } }]
        transform: [rename, manual]
        status: suggested
        evidence: stated
        reason: The chip leads to the owner.
`;

  it("takes the place of the matcher's opinion, which stays as an alternative", () => {
    const { matched, report } = run(PINS);
    expect(matched?.rows.find((row) => row.v1.field === "owner")).toMatchObject({
      pinned: false,
      fate: ["renamed"],
    });
    expect(report?.rows.find((row) => row.v1.field === "owner")).toMatchObject({
      fate: ["renamed", "meaning-risk"],
      targets: [
        {
          domain: "pets",
          operation: "Pets_GetList",
          schema: "PetResponse",
          field: "chipNumber",
          via: {
            kind: "direct",
            code: "(await st.pets.pets.list()).find((item) => item.id === id)?.chipNumber",
          },
        },
      ],
      transform: "manual",
      transforms: ["rename", "manual"],
      confidence: 0.9,
      band: "pinned",
      evidence: ["suggested", "stated", "string → string"],
      reason: "The chip leads to the owner.",
    });
  });

  it("keeps a place from being proposed, whatever the matcher thinks of it", () => {
    const never = `
objects:
  - object: Pet
    pins:
      - field: name
        fate: [removed]
        targets: []
        transform: []
        never: [{ domain: pets, schema: PetResponse, field: name, reason: The name of the owner. }]
        reason: Pets have numbers now.
`;
    const places = (pins: string) => {
      const row = run(pins).report?.rows.find((r) => r.v1.field === "name");
      return [...(row?.targets ?? []), ...(row?.alternatives ?? [])].map(({ field }) => field);
    };
    expect(places("{}")).toContain("name");
    expect(places(never)).not.toContain("name");
    expect(places(never.replace(/ +never.*\n/, ""))).toContain("name");
  });

  it.each([
    ["field: title", "PetResponse has no field title"],
    ["field: name, reason: ", "`reason` is missing"],
  ])("that rejects { %s } is an error where it stands", (wrong, message) => {
    const rest = wrong.includes("reason") ? wrong.replace(/, reason.*/, "") : `${wrong}, reason: No.`;
    const pins = PINS.replace(
      "        status:",
      `        never: [{ domain: pets, schema: PetResponse, ${rest} }]\n        status:`,
    );
    const result = run(pins);
    const [fault] = toJsonDiagnostics(result.diagnostics, result.inputs);
    expect(fault).toMatchObject({ severity: "error", line: 9 });
    expect(fault?.message).toContain(message);
  });

  it("that takes what cannot be taken is an error where it stands", () => {
    const result = run(PINS.replace("operation: Pets_GetList }", "operation: Pets_GetList, take: last }"));
    const [fault] = toJsonDiagnostics(result.diagnostics, result.inputs);
    expect(fault).toMatchObject({ severity: "error", line: 7 });
    expect(fault?.message).toContain("There is no way to take last; there are first, exists, sum");
  });

  it("of a deeper path is told by the row of its first step", () => {
    const deep = PINS.replaceAll("field: owner", "field: owner.name");
    const open = run(deep, OLD.replace('"owner":{"type":"string"}', '"owner":{"type":"object"}'));
    const row = open.report?.rows.find((r) => r.v1.field === "owner");
    expect(row?.evidence.at(-1)).toBe(
      "owner.name: renamed, meaning-risk, pets PetResponse chipNumber (direct Pets_GetList). The chip leads to the owner.",
    );
  });

  it("counts in the summary", () => {
    const { matched, report } = run(PINS);
    expect(report?.summary.byBand.pinned).toBe(1);
    expect(report?.summary.rows).toBe(matched?.summary.rows);
  });
});
