/** Installs what the tests have lockfiles of their own for, before several of them need it at once. */
import { join } from "node:path";
import { install } from "./programs.ts";

const FOLDERS = [
  "test/tools/programs",
  "test/tools/runners",
  "test/publish/registry",
  "test/webhooks/servers",
];
const root = new URL("../../", import.meta.url).pathname;

for (const folder of FOLDERS) await install(join(root, folder));
