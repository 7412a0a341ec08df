/** Files of one language: what they ask the API for, and what they do with the answers. */
import type { KnownApis } from "../known.ts";
import type { Sightings, Site } from "../site.ts";
import { Addresses } from "./address.ts";
import type { Folders } from "./address.ts";
import { declaredIn } from "./declared.ts";
import { Follower } from "./follow.ts";
import { Folder } from "./fold.ts";
import type { Language } from "./language.ts";
import { Program } from "./program.ts";
import type { SourceFile } from "./program.ts";
import { Requests } from "./requests.ts";
import { Sites } from "./sites.ts";
import type { Draft } from "./sites.ts";
import { Values } from "./values.ts";

/** What is found in files of a language, which may name what others of them declare. */
export function readCode(
  files: readonly SourceFile[],
  language: Language,
  known: Pick<KnownApis, "hosts" | "domains">,
  folder: Folders,
): Sightings {
  const program = new Program(files, language);
  const folding = new Folder(program);
  const values = new Values(program, folding);
  const requests = new Requests(program, folding, values);
  const addresses = new Addresses(known, folder);
  const drafts = new Sites({ program, values, requests, addresses }).find();
  const follower = new Follower(program, drafts);
  follower.run();
  const declared = declaredIn(program, folding, addresses);
  return { sites: [...drafts.map((draft) => siteOf(draft, follower)), ...declared], mentions: [] };
}

function siteOf({ call, origin, site }: Draft, follower: Follower): Site {
  const own = follower.of(call);
  // What a function of somebody's own reads of an answer, it reads for each that calls it.
  const inner = call === origin ? undefined : follower.of(origin);
  const reads = [...(inner?.reads ?? []), ...own.reads];
  // Which part of it, is not known here.
  const leaves = own.leaves.map((place) => ({ ...place, path: "" }));
  return { ...site, reads, ...(leaves.length > 0 && { leaves }) };
}
