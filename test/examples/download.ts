/** Downloads a recording as it arrives, however large it is. */
import { createWriteStream } from "node:fs";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { ServiceTitan } from "@st-v2/sdk";

const st = ServiceTitan.fromEnv();

const recording = await st.telecom.calls.getRecording(7);
await pipeline(Readable.from(recording.stream()), createWriteStream("recording.mp3"));
console.log(recording.contentType, recording.filename);
