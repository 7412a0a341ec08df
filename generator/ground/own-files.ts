/** Names of the files that the program keeps in the folders of its users. */

export const MANIFEST = "manifest.json";

/** Folder for what is not part of the output: lock, journal, staged files, cache. */
export const WORK = ".stgen";

export const CACHE = `${WORK}/cache.json`;

/** What a run has decided to do to the folder; as long as it is there, the folder is half old and half new. */
export const JOURNAL = `${WORK}/journal.json`;

/** What `stgen specs pull` knows of the documents it put into a folder. */
export const SPECS_LOCK = "specs.lock.json";
