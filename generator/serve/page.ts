/** One page over a port of this machine. */
import { listen, type Served } from "./listen.ts";

/** @param page its HTML, which says itself what it may do */
export function servePage(
  page: string,
  { host, port }: { readonly host: string; readonly port: number },
): Promise<Served> {
  return listen({
    ...{ host, port, server: {} },
    admits: () => false,
    take: async ({ method = "", url = "" }, response) => {
      const isRead = method === "GET" || method === "HEAD";
      const isPage = /^\/(?:\?.*)?$/.test(url);
      response.writeHead(!isRead ? 405 : isPage ? 200 : 404, {
        "content-type": isRead && isPage ? "text/html; charset=utf-8" : "text/plain; charset=utf-8",
        "x-content-type-options": "nosniff",
        "referrer-policy": "no-referrer",
        "cache-control": "no-cache",
      });
      response.end(isRead && isPage && method === "GET" ? page : "");
    },
  });
}
