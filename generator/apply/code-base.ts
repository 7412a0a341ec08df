/** Files as a code base that rewriters read: what the scan found, with its nodes. */
import type ts from "typescript";
import type { Plan } from "../former/plan.ts";
import { callOf } from "../scan/call.ts";
import type { KnownApis } from "../scan/known.ts";
import type { CodeFile } from "../scan/readers.ts";
import { findClientCalls } from "../scan/script/clients.ts";
import { BASE } from "../scan/script/modules.ts";
import { readCode } from "../scan/script/read-scripts.ts";
import { ClientFiles } from "./clients.ts";
import type { ApplyOptions, CallSite, CodeBase } from "./contract.ts";
import type { FilePackage, ModuleKind } from "./module-style.ts";
import { mayHandle } from "./proof/handlers.ts";

export interface CodeInput {
  /** Scripts alone. */
  readonly files: readonly CodeFile[];
  readonly known: KnownApis;
  /** How objects of V1 are made of V2. */
  readonly former?: Plan;
  readonly options: ApplyOptions;
  /** What makes a file worth reading, beside what a scan looks for. */
  readonly isSign?: (text: string) => boolean;
  /** What the nearest manifest above a file says of its package. */
  readonly packages: ReadonlyMap<string, FilePackage>;
}

/** Names of files that can be changed; scripts in pages are read by the scan alone. */
export function isScript(path: string): boolean {
  return /\.[cm]?[jt]sx?$/i.test(path) && !/\.d\.[cm]?ts$/i.test(path);
}

export interface ReadCodeBase extends CodeBase {
  readonly clients: ClientFiles;
  /** What the nearest manifest says of modules. */
  kindOf(file: string): ModuleKind | undefined;
}

/** What a file may change of calls that stand in others: libraries as a whole, tenants, and how errors are looked at. */
const AROUND =
  /\binterceptors\b|\.defaults\b|setGlobalDispatcher|\.fetch\s*=|tenant|isAxiosError|AxiosError|\bresponse\b|\.catch\(\s*next\b|\bnext\(\s*e/i;

export function codeBaseOf({ files, known, former, options, isSign, packages }: CodeInput): ReadCodeBase {
  const read = readCode(
    files,
    known,
    (text) => AROUND.test(text) || mayHandle(text) || isSign?.(text) === true,
  );
  const { program, code, evaluator, requests, calls } = read;
  const sites = calls.flatMap((seen): readonly CallSite[] => {
    const call = callOf(seen.site, known);
    return call === undefined ? [] : [{ ...seen, call }];
  });
  const sources = new Map<string, ts.SourceFile>(
    program.files.map((file) => [file.fileName.slice(BASE.length), file]),
  );
  const clients = new ClientFiles({ files, sources, sites, options, packages });
  return {
    ...(former && { former }),
    ...{ files, known, options, sites, clients, program, code, evaluator, requests },
    clientCalls: findClientCalls(code, evaluator, known),
    sourceOf: (file) => sources.get(file),
    kindOf: (file) => packages.get(file)?.kind,
    client: (file, kind) => clients.of(file, kind),
    clientsOf: (file, kind) => clients.several(file, kind),
  };
}
