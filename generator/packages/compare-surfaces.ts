/**
 * What the difference between two surfaces means for those who use them.
 *
 * Text does not say whether a type is sent or received, so this is for changes of the generator itself and of names; what changed in
 * the documents is judged by `diff/`, which knows. In doubt a change is breaking.
 */
import { Node, Project } from "ts-morph";
import type { Surface } from "../read/record.ts";
import type { Note } from "../model/release.ts";

type Api = Surface["api"];

interface SurfaceChange extends Note {
  /** `changed` is the kind that needs to know which way a type goes. */
  readonly kind: "added" | "removed" | "changed";
}

export function compareSurfaces(before: Api, after: Api): SurfaceChange[] {
  const changes: SurfaceChange[] = [];
  for (const [name, text] of Object.entries(before)) {
    const now = after[name];
    if (now === undefined) {
      if (!isHidden(name)) changes.push({ kind: "removed", level: "major", text: `\`${name}\` is gone.` });
    } else if (now !== text) changes.push(...compareDeclarations(name, text, now));
  }
  for (const name of Object.keys(after)) {
    if (before[name] === undefined && !isHidden(name)) {
      changes.push({ kind: "added", level: "minor", text: `\`${name}\` is new.` });
    }
  }
  return changes;
}

/** A name users cannot write: its disappearance shows where it was used. */
function isHidden(name: string): boolean {
  return name.startsWith("(");
}

interface Members {
  readonly head: string;
  readonly isClass: boolean;
  /** Texts by name; overloads joined. */
  readonly members: ReadonlyMap<string, { readonly text: string; readonly isOptional: boolean }>;
}

function compareDeclarations(name: string, before: string, after: string): SurfaceChange[] {
  const changed: SurfaceChange = { kind: "changed", level: "major", text: `\`${name}\` has another type.` };
  const [old, now] = [membersOf(before), membersOf(after)];
  if (old === undefined || now === undefined || old.head !== now.head) return [changed];
  const label = name.replace(/^\((.*)\)$/, "$1");
  const changes: SurfaceChange[] = [];
  for (const [member, { text }] of old.members) {
    const at = now.members.get(member);
    if (at === undefined) {
      changes.push({ kind: "removed", level: "major", text: `\`${label}.${member}\` is gone.` });
    } else if (at.text !== text) {
      changes.push({ ...changed, text: `\`${label}.${member}\` has another type.` });
    }
  }
  for (const [member, { isOptional }] of now.members) {
    if (old.members.has(member)) continue;
    // Who writes an object of this type has to add what is not optional.
    const level = now.isClass || isOptional ? "minor" : "major";
    changes.push({ kind: "added", level, text: `\`${label}.${member}\` is new.` });
  }
  return changes;
}

function membersOf(text: string): Members | undefined {
  const file = project().createSourceFile("declaration.d.ts", `declare ${text}`, { overwrite: true });
  const [node] = file.getStatements();
  if (!Node.isClassDeclaration(node) && !Node.isInterfaceDeclaration(node)) return undefined;
  const members = new Map<string, { text: string; isOptional: boolean }>();
  for (const member of node.getMembers()) {
    const key = Node.hasName(member) ? member.getName() : (member.getText().split(/[(:]/)[0] ?? "");
    const isOptional = Node.isQuestionTokenable(member) && member.hasQuestionToken();
    const before = members.get(key);
    members.set(key, { text: `${before?.text ?? ""}${member.getText()}`, isOptional });
  }
  return { head: text.slice(0, text.indexOf("{")), isClass: Node.isClassDeclaration(node), members };
}

let shared: Project | undefined;

function project(): Project {
  shared ??= new Project({ useInMemoryFileSystem: true, skipLoadingLibFiles: true });
  return shared;
}
