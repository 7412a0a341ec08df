/** A case for each diagnostic that a portal, or a folder that is pulled into, causes. Every case starts after one good pull. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { DiagnosticCode } from "../../generator/diagnostics/codes.ts";
import { document, put } from "../cli/support.ts";
import { answers, type Portal } from "./portal.ts";

export interface Case {
  readonly prepare: (portal: Portal, cwd: string) => void;
  readonly args?: readonly string[];
  readonly exit: number;
  readonly file?: string;
}

export const DOCUMENTS: Readonly<Record<string, string>> = {
  "tenant-alpha-v2": document("alpha"),
  "tenant-beta-v2": document("beta"),
};

export const CASES: Partial<Record<DiagnosticCode, Case>> = {
  "portal-unreachable": {
    prepare: ({ faults }) => faults.set("tenant-beta-v2", (response) => response.writeHead(404).end()),
    exit: 1,
  },
  "portal-answer-invalid": {
    prepare: ({ faults }) =>
      faults.set("tenant-beta-v2", answers("<html>Back soon", { "content-type": "text/html" })),
    exit: 1,
  },
  "portal-id-unsafe": { prepare: ({ documents }) => documents.set("../../evil", document("evil")), exit: 1 },
  "document-new": {
    prepare: ({ documents }) => documents.set("tenant-gamma-v2", document("gamma")),
    exit: 0,
  },
  "document-shadowed": {
    prepare: ({ documents }) => {
      for (const id of ["tenant-crm-v2", "tenant-crm-v3"])
        documents.set(id, document("x").replace("x/v2", "crm/v2"));
    },
    exit: 0,
  },
  "document-vanished": { prepare: ({ documents }) => documents.delete("tenant-beta-v2"), exit: 0 },
  "document-drift": {
    prepare: ({ documents }) => documents.set("tenant-beta-v2", document("beta", "title")),
    args: ["--check"],
    exit: 3,
    file: "specs/beta.json",
  },
  "lock-invalid": {
    prepare: (_, cwd) => {
      const path = join(cwd, "specs/specs.lock.json");
      put(cwd, { "specs/specs.lock.json": `<<<<<<< HEAD\n${readFileSync(path, "utf8")}` });
    },
    exit: 1,
    file: "specs/specs.lock.json",
  },
  "specs-interrupted": {
    prepare: (_, cwd) => put(cwd, { "specs/.stgen/journal.json": "{}" }),
    args: ["--check"],
    exit: 1,
    file: "specs",
  },
};
