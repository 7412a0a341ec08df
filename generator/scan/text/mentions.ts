/** What else is worth telling of a text: credentials, ids of tenants, names that only V1 had. The value itself is never kept. */
import { anchorsIn, isWebhookName, V1_NAME } from "../anchors.ts";
import type { Mention } from "../site.ts";
import { languageOf } from "./language.ts";
import { tokensOf } from "./lexer.ts";
import type { Token } from "./lexer.ts";
import { inAddress, secretIn } from "../secrets.ts";
import { positionOf } from "./position.ts";
import type { SourceFile } from "./program.ts";

export function mentionsIn(file: SourceFile, extension: string): readonly Mention[] {
  void extension;
  const language = languageOf(file.path);
  return language === undefined ? inLines(file) : inTokens(file, tokensOf(file.text, language));
}

function inTokens(file: SourceFile, tokens: readonly Token[]): readonly Mention[] {
  const mentions: Mention[] = [];
  const tell = (token: Token, kind: Mention["kind"], text: string): void => {
    mentions.push({ at: positionOf(file, token.at), kind, text });
  };
  // Code of V2 has names of V1 as well.
  const hasV1 = anchorsIn(file.text).some(({ api }) => api === "v1");
  tokens.forEach((token, index) => {
    const text = textOf(token);
    const name = token.kind === "name" ? token.text : (text ?? "");
    if (isWebhookName(name)) tell(token, "v1-webhook", name);
    if (name === V1_NAME && hasV1) tell(token, "v1-name", name);
    if (text !== undefined)
      inAddress(text, (what) => {
        tell(token, "secret", what);
      });
    const value = text === undefined ? undefined : labelled(tokens, index);
    if (value === undefined || text === undefined) return;
    const secret = secretIn(value, text);
    if (secret !== undefined) tell(token, "secret", secret);
  });
  return mentions;
}

/** What a value is assigned to: `name = "value"`, `"name": "value"`, `"name" => "value"`, `set("name", "value")`. */
function labelled(tokens: readonly Token[], index: number): string | undefined {
  const sign = tokens[index - 1];
  const label = tokens[index - 2];
  if (sign?.kind !== "op" || label === undefined || !/^(?:=|:|=>|:=|,)$/.test(sign.text)) return undefined;
  if (sign.text === "," && textOf(label) === undefined) return undefined;
  // `name: Type = "value"`
  const owner = sign.text === "=" && tokens[index - 3]?.text === ":" ? tokens[index - 4] : label;
  return owner?.kind === "name" ? owner.text : owner === undefined ? undefined : textOf(owner);
}

function textOf(token: Token): string | undefined {
  if (token.kind === "number") return token.text;
  return token.kind === "text" && token.parts?.length === 1 && typeof token.parts[0] === "string"
    ? token.parts[0]
    : undefined;
}

/** Files of lines with names and values: commands, requests, settings. */
function inLines(file: SourceFile): readonly Mention[] {
  const mentions: Mention[] = [];
  let offset = 0;
  for (const line of file.text.split("\n")) {
    const at = positionOf(file, offset);
    offset += line.length + 1;
    if (line.length > 4000 || /^\s*(?:#|\/\/)/.test(line)) continue;
    for (const [, name = "", value = ""] of line.matchAll(
      /["']?([\w-]{3,40})["']?\s*[:=]\s*["']?([\w.-]{5,})/g,
    )) {
      const secret = secretIn(name, value);
      if (secret !== undefined) mentions.push({ at, kind: "secret", text: secret });
    }
    inAddress(line, (text) => mentions.push({ at, kind: "secret", text }));
  }
  return mentions;
}
