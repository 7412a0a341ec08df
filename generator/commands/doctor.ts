/** `stgen doctor`: says what is wrong with credentials, and with what lies between them and the API. */
import { type Diagnosis, diagnose } from "../doctor/doctor.ts";
import { hasErrors } from "../diagnostics/codes.ts";
import { pick } from "../ground/pick.ts";
import { env, versions } from "../ground/system.ts";
import { count, printable } from "../ground/text.ts";
import { settingsOf } from "../model/settings.ts";
import { type ClientOptions, VARIABLES } from "../runtime/config.ts";
import type { ClientFlags } from "./client-flags.ts";
import { EXIT } from "./exit.ts";
import { type Result, runCommand } from "./outcome.ts";
import { readSelection, type SelectionFlags } from "./selection.ts";

export interface DoctorFlags extends SelectionFlags, ClientFlags {
  /** Seconds. */
  readonly timeout?: number;
}

const TIMEOUT_S = 10;

/** @returns the exit code */
export function doctorCommand(flags: DoctorFlags): Promise<number> {
  return runCommand(flags, "Nothing was looked at", async (config, console) => {
    console.progress("Reading documents …");
    const { vendor } = settingsOf({});
    // What is tried is a call of examples; other documents than theirs need not be read when nobody asks about them.
    const isAny = [flags.specs, config.specs, flags.operation, flags.only].every(
      (given) => given === undefined,
    );
    const asked = isAny ? { ...flags, only: [vendor.examples.domain] } : flags;
    const { domains, diagnostics, inputs } = await readSelection(config, asked);
    // A document that is at fault says nothing of credentials: what there is of them is looked at.
    if (domains.length === 0 && hasErrors(diagnostics)) return { diagnostics, inputs };
    console.progress("Asking …");
    const diagnosis = await diagnose({
      flags: pick(flags, ...(VARIABLES as readonly (keyof ClientOptions & keyof DoctorFlags)[])),
      domains,
      ...(flags.operation && { operations: flags.operation }),
      allCalls: flags.only !== undefined,
      timeout: (flags.timeout ?? TIMEOUT_S) * 1000,
      system: { env, node: versions.node },
      vendor,
    });
    return { diagnostics, inputs, result: resultOf(diagnosis) };
  });
}

function resultOf(diagnosis: Diagnosis): Result {
  const faults = diagnosis.checks.filter(({ status }) => status === "wrong").length;
  const ok = faults === 0;
  return { text: textOf(diagnosis, faults), json: { ok, ...diagnosis }, exit: ok ? EXIT.ok : EXIT.errors };
}

const MARKS = { ok: "ok", wrong: "WRONG", unknown: "?" } as const;

/** A line for each check, and what to do below those where something is wrong. */
function textOf({ checks }: Diagnosis, faults: number): string {
  const rows = checks.map(({ check, status, message, hint }) => {
    const line = `${MARKS[status].padEnd(5)}  ${check.padEnd(11)}  ${printable(message)}`;
    return hint === undefined ? line : `${line}\n${" ".repeat(20)}${printable(hint)}`;
  });
  const sum = faults === 0 ? "Nothing is wrong." : `${count(faults, "thing")} to mend, the first one first.`;
  return [...rows, "", sum].join("\n");
}
