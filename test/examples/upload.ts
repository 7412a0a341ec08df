/** Uploads a file, from bytes or from a `Blob`. */
import { ServiceTitan } from "@st-v2/sdk";

const st = ServiceTitan.fromEnv();

const bytes = new TextEncoder().encode("what the file says");
const { fileName } = await st.forms.jobs.createAttachment(7, {
  file: { data: bytes, name: "note.txt", type: "text/plain" },
});
console.log(fileName);
