/** Texts that are built into the program; made by `build.mjs`. */
declare module "virtual:assets" {
  /** Handlebars templates, and the style, script and schema of the migration report, by file name. */
  export const templates: Readonly<Record<string, string>>;
  /** Sources of the runtime package by path below `src/`. */
  export const runtimeSources: Readonly<Record<string, string>>;
  export const redisSources: Readonly<Record<string, string>>;
  /** Sources of the package of tables, by path below `src/`. */
  export const syncSources: Readonly<Record<string, string>>;
  /** Sources of the server for assistants, by path below `src/`. */
  export const mcpSources: Readonly<Record<string, string>>;
  /** Sources of the package of the API before, by path below `src/`. */
  export const formerSources: Readonly<Record<string, string>>;
  /** Bundled overlays by file name. */
  export const overlays: Readonly<Record<string, string>>;
  /** Text of `specs/domains.yaml`. */
  export const domainsTable: string;
  /** Text of `specs/references.yaml`. */
  export const referencesTable: string;
  /** Text of `specs/behaviour.yaml`. */
  export const behaviourTable: string;
  /** Text of `specs/model.yaml`. */
  export const businessTable: string;
  /** SHA-256 (hex) of the bundled documents, to tell them from a user's own. */
  export const bundledDocuments: readonly string[];
  /** What the bundled YAML files say, as JSON, by the SHA-256 (hex) of their texts: parsing them would take a tenth of a run. */
  export const bundledData: Readonly<Record<string, string>>;
  export const license: string;
}

/** What the package of webhooks is made of; made by `build.mjs`. */
declare module "virtual:webhooks" {
  /** Hand-written sources by path below `src/`. */
  export const webhookSources: Readonly<Record<string, string>>;
  /** Documents of events by file name. */
  export const webhookDocuments: Readonly<Record<string, string>>;
  /** The document of the API before, which had webhooks as well. */
  export const formerDocument: string;
}

/** What is known of the program; made by `build.mjs`. */
declare module "virtual:program" {
  /** Version of this package. */
  export const version: string;
  /** Hash of the generator's sources and dependencies: output made by another program is made again. */
  export const program: string;
  /** Hash of that and of all that comes with it: a run of another edition may come to something else. */
  export const edition: string;
}

/** What the reference site is made of beside its templates; made by `build.mjs`. */
declare module "virtual:reference" {
  /** The search for operations as a script, which leaves `finder`. */
  export const searchScript: string;
}
