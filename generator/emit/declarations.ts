/** What `src/types.ts` of a package declares, read from its text: what is said of a type elsewhere cannot differ from it. */

export interface Declaration {
  /** In the text, from 1. */
  readonly line: number;
  /** Of an interface; empty for any other type. */
  readonly members: readonly MemberText[];
}

export interface MemberText {
  readonly name: string;
  readonly type: string;
  readonly isRequired: boolean;
  /** The first paragraph of its comment. */
  readonly text: string;
}

/** @param types as `emit/types.ts` prints them: a member a line, four columns in, its comment before it */
export function declarationsIn(types: string): ReadonlyMap<string, Declaration> {
  const found = new Map<string, Declaration & { members: MemberText[] }>();
  let own: MemberText[] | undefined;
  let comment: string[] = [];
  for (const [i, line] of types.split("\n").entries()) {
    const [, kind, declared] = /^export (interface|type) ([\p{L}\p{N}_$]+)/u.exec(line) ?? [];
    if (declared !== undefined) {
      const members: MemberText[] = [];
      found.set(declared, { line: i + 1, members });
      own = kind === "interface" ? members : undefined;
    } else if (/^ {4,5}(\/\*\*|\*)/.test(line)) {
      comment.push(
        line
          .replace(/^ *(\/\*\*|\*\/|\*)/, "")
          .replace(/\*\/$/, "")
          .trim(),
      );
    } else if (own !== undefined) {
      const member = memberIn(line, comment);
      if (member) own.push(member);
      comment = [];
    }
  }
  return found;
}

function memberIn(line: string, comment: readonly string[]): MemberText | undefined {
  const [, name, isOptional, type] = /^ {4}("(?:[^"\\]|\\.)*"|[^\s:?"[\]]+)(\?)?: (.+?);?$/.exec(line) ?? [];
  if (name === undefined || type === undefined) return undefined;
  const lines = comment.filter((text, at) => text !== "" || at > 0);
  const end = lines.indexOf("");
  return {
    name: name.startsWith('"') ? (JSON.parse(name) as string) : name,
    // Of an object that is written out, that it is one.
    type: type.endsWith("{") ? "object" : type.replace(/ \| undefined$/, ""),
    isRequired: isOptional === undefined,
    text: lines.slice(0, end < 0 ? undefined : end).join(" "),
  };
}
