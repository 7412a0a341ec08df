/** Writes a recording to the disk as it arrives, however large it is: as a whole, or not at all. */
import { saveFile, ServiceTitan } from "@st-v2/sdk";

const st = ServiceTitan.fromEnv();

const saved = await saveFile(st.telecom.calls.getRecording(7), "recording.mp3", { overwrite: true });
console.log(saved.type, saved.path, saved.bytes);
