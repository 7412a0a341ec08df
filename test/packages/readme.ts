/** The code of a README: its blocks of one language. */
export function codeBlocks(markdown: string, language: string): string[] {
  const fences = markdown.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, "gm"));
  return [...fences].map(([, code]) => code ?? "");
}

/** Tests in a README need a project with a test runner. */
export function isTest(block: string): boolean {
  return block.includes('from "vitest"');
}
