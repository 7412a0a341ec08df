/** TypeScript's compilers, called by path, with every strict option they know. */
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { ROOT, run } from "./consumer.ts";

const COMPILERS = {
  "5.4": { folder: "typescript-5.4", own: {} },
  "5.9": { folder: "typescript", own: { erasableSyntaxOnly: true } },
  "7": { folder: "typescript-7", own: { erasableSyntaxOnly: true } },
} as const;

export type CompilerName = keyof typeof COMPILERS;

const RESOLUTIONS = {
  bundler: { module: "ESNext", moduleResolution: "Bundler" },
  nodenext: { module: "NodeNext", moduleResolution: "NodeNext" },
} as const;

export type Resolution = keyof typeof RESOLUTIONS;

export const COMPILER_NAMES = Object.keys(COMPILERS) as readonly CompilerName[];

/**
 * Each compiler, and each resolution with the oldest or the newest: both lead to the same declarations, which are-the-types-wrong looks at.
 * Sources are compiled by `stgen build` with 5.9 already.
 */
export const MATRIX: readonly {
  readonly compiler: CompilerName;
  readonly resolution: Resolution;
  readonly sources: boolean;
}[] = [
  { compiler: "5.4", resolution: "nodenext", sources: true },
  { compiler: "5.9", resolution: "bundler", sources: false },
  { compiler: "7", resolution: "bundler", sources: true },
  { compiler: "7", resolution: "nodenext", sources: true },
];

const STRICT = {
  target: "ES2022",
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noUnusedLocals: true,
  noUnusedParameters: true,
  noImplicitOverride: true,
  noPropertyAccessFromIndexSignature: true,
  verbatimModuleSyntax: true,
  isolatedModules: true,
  skipLibCheck: false,
  noEmit: true,
};

/** What the program may use beside the language. */
export const PLATFORMS = {
  node: { lib: ["ES2022"], types: ["node"] },
  dom: { lib: ["ES2022", "DOM", "DOM.Iterable"], types: [] },
  none: { lib: ["ES2022"], types: [] },
} as const;

export interface Program {
  readonly folder: string;
  readonly compiler: CompilerName;
  readonly resolution: Resolution;
  readonly platform: keyof typeof PLATFORMS;
  readonly include: readonly string[];
  readonly paths?: Readonly<Record<string, readonly string[]>>;
  /** For programs whose libraries do not compile themselves under every strict option. */
  readonly skipLibCheck?: true;
}

/** @returns what the compiler has to say; nothing when all is well */
export async function compile(program: Program): Promise<string> {
  const { folder: compilerFolder, own } = COMPILERS[program.compiler];
  const config = join(
    program.folder,
    `tsconfig.${program.compiler}-${program.resolution}-${program.platform}.json`,
  );
  const compilerOptions = {
    ...STRICT,
    ...RESOLUTIONS[program.resolution],
    ...PLATFORMS[program.platform],
    ...own,
    ...(program.skipLibCheck && { skipLibCheck: true }),
    typeRoots: [join(ROOT, "node_modules/@types")],
    paths: { "expect-type": [join(ROOT, "node_modules/expect-type/dist/index.d.ts")], ...program.paths },
  };
  await writeFile(config, JSON.stringify({ compilerOptions, include: program.include }));
  const { code, stdout, stderr } = await run(
    ["node", join(ROOT, "node_modules", compilerFolder, "bin/tsc"), "-p", config],
    program.folder,
  );
  return code === 0 ? "" : `${stdout}${stderr}` || `ended with ${code}`;
}
