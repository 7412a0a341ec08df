/** Uploads a file from bytes; `fileFrom` makes one of a path, a stream or a `Blob`, with its media type by content. */
import { fileFrom, ServiceTitan } from "@st-v2/sdk";

const st = ServiceTitan.fromEnv();

const file = await fileFrom(new Blob(["what the file says"]), { name: "note.txt" });
const { fileName } = await st.forms.jobs.createAttachment(7, { file });
console.log(fileName, file.type);
