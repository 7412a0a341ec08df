/** What `stgen generate` makes its report of where it is given the bundled documents. A program of its own that is run when the whole is built. */
import { edition } from "virtual:program";
import { premakeMigration } from "../generate.ts";
import { createMemory } from "../ground/memory.ts";
import { optimizeLess, stdout } from "../ground/system.ts";
import { gatherFor, options } from "./generate.ts";

optimizeLess();

const { recall } = createMemory(edition, new Map());
const made = await premakeMigration({ ...options({}, await gatherFor({})), recall });
stdout.write(JSON.stringify(made));
