/**
 * `node load.mjs URL HEADERS`: calls a second that are answered with 200, from a process of its own and over bare sockets, so that the server is
 * what is slow.
 */
import { connect } from "node:net";

const WARM_SECONDS = 1;
const SECONDS = 4;
const CONNECTIONS = 16;
/** What the last chunk of a body of unknown length ends with. */
const LAST_CHUNK = "0\r\n\r\n";

const { hostname, port, pathname } = new URL(process.argv[2]);
const lines = Object.entries({ host: `${hostname}:${port}`, ...JSON.parse(process.argv[3]) }).map(
  ([name, value]) => `${name}: ${value}`,
);
const call = Buffer.from(`GET ${pathname} HTTP/1.1\r\n${lines.join("\r\n")}\r\n\r\n`);
const begin = performance.now() + WARM_SECONDS * 1000;
const end = begin + SECONDS * 1000;
let answered = 0;
await Promise.all(Array.from({ length: CONNECTIONS }, connection));
process.stdout.write(String(answered / SECONDS));

function connection() {
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname, () => socket.write(call));
    socket.setNoDelay(true);
    socket.on("error", reject);
    socket.on("close", () => reject(new Error("the server hung up")));
    socket.on(
      "data",
      answers((error) => {
        if (error) return reject(error);
        const now = performance.now();
        if (now > begin && now <= end) answered += 1;
        if (now < end) return socket.write(call);
        resolve();
        socket.destroy();
      }),
    );
  });
}

/** Takes what comes in, and tells each time that an answer is complete. */
function answers(tell) {
  let head = "";
  /** Bytes to come, or `chunks` until the last one. */
  let missing = 0;
  return (chunk) => {
    if (missing === 0) {
      head += chunk.toString("latin1");
      const length = head.indexOf("\r\n\r\n");
      if (length < 0) return;
      if (!head.startsWith("HTTP/1.1 200")) return tell(new Error(head));
      const size = /^content-length: *(\d+)/im.exec(head.slice(0, length))?.[1];
      missing = size === undefined ? "chunks" : Number(size) - (head.length - length - 4);
      head = "";
    } else if (missing !== "chunks") missing -= chunk.length;
    const tail = () => chunk.toString("latin1", chunk.length - LAST_CHUNK.length);
    if (missing === "chunks" && tail() === LAST_CHUNK) missing = 0;
    if (missing === 0) tell();
  };
}
