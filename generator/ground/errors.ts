/** What went wrong on the disk, in words. */

/** The system's code of an error. */
export function errorCode(error: unknown): string | undefined {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : undefined;
}

/** For `catch`: `undefined` for what does not exist; any other failure stays one. */
export function ifMissing(error: unknown): undefined {
  if (errorCode(error) === "ENOENT") return undefined;
  throw error;
}

/** What is wrong with a file, and what its user can do about it. */
export interface FileFault {
  readonly reason: string;
  readonly hint: string;
}

/** A fault of a file that no code of the system says. */
export class FileError extends Error implements FileFault {
  readonly reason: string;
  readonly hint: string;

  constructor(reason: string, hint: string) {
    super(reason);
    this.reason = reason;
    this.hint = hint;
  }
}

interface FaultRow {
  readonly reason: string;
  /** What helps who reads, and who writes. */
  readonly read: string;
  readonly write: string;
}

const DENIED: FaultRow = {
  reason: "permission denied",
  read: "Give yourself the permission to read it, or name a copy that you may read.",
  write: "Give yourself the permission to write there, or choose another place.",
};

/** By the system's code: a hint belongs to its cause. */
const FAULTS: Readonly<Record<string, FaultRow>> = {
  ENOENT: {
    reason: "it does not exist",
    read: "Check the spelling; a path starts from the folder that the command runs in.",
    write: "The folder that it goes into has to be there: make it, or choose another one.",
  },
  EACCES: DENIED,
  EPERM: DENIED,
  EISDIR: {
    reason: "it is a folder",
    read: "Name a file, such as one in this folder.",
    write: "A file goes here: name one, or move the folder away.",
  },
  ENOTDIR: {
    reason: "a part of its path is not a folder",
    read: "Check the path: something before its last part is a file.",
    write: "Check the path: something before its last part is a file.",
  },
  ELOOP: {
    reason: "its links lead in a circle",
    read: "Mend the link, or name what it was meant to lead to.",
    write: "Mend the link, or choose another place.",
  },
  EEXIST: {
    reason: "a file is in its place",
    read: "Move the file away.",
    write: "Move the file away, or choose another place.",
  },
  EROFS: {
    reason: "the disk is read-only",
    read: "Name a copy on another disk.",
    write: "Choose a place on another disk.",
  },
  ENOSPC: {
    reason: "the disk is full",
    read: "Make room on the disk.",
    write: "Make room on the disk, or choose a place on another one.",
  },
  EDQUOT: {
    reason: "your share of the disk is used up",
    read: "Make room on the disk.",
    write: "Make room on the disk, or choose a place on another one.",
  },
  EIO: {
    reason: "the disk fails",
    read: "Name a copy on another disk.",
    write: "Choose a place on another disk.",
  },
  ENAMETOOLONG: {
    reason: "its name is too long",
    read: "Shorten its name, or the path to it.",
    write: "Choose a shorter name, or a shorter path to it.",
  },
  EMFILE: {
    reason: "too many files are open",
    read: "Run fewer programs at a time, or raise the limit that `ulimit -n` shows.",
    write: "Run fewer programs at a time, or raise the limit that `ulimit -n` shows.",
  },
  ERR_ENCODING_INVALID_ENCODED_DATA: {
    reason: "it is not UTF-8 text",
    read: "Save it as UTF-8; it may be compressed or of another kind.",
    write: "Save it as UTF-8; it may be compressed or of another kind.",
  },
};

/** Where nobody knows the cause. */
const UNKNOWN = {
  read: "Check that it is a file, and that other programs can read it.",
  write: "Check whether another program can write there.",
};

/** What went wrong with a file, and what helps. */
export function faultOf(error: unknown, doing: "read" | "write"): FileFault {
  if (error instanceof FileError) return error;
  const row = FAULTS[errorCode(error) ?? ""];
  return row ? { reason: row.reason, hint: row[doing] } : { reason: reasonOf(error), hint: UNKNOWN[doing] };
}

/** As the system says it of a file that is a folder. */
export function isFolder(): Error {
  return Object.assign(new Error("it is a folder"), { code: "EISDIR" });
}

/** What went wrong in words, from the system's code. */
export function reasonOf(error: unknown): string {
  const row = FAULTS[errorCode(error) ?? ""];
  return row?.reason ?? (error instanceof Error ? error.message : String(error));
}
