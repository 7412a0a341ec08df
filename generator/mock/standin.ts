/** Stands in for the engine until it is there. */
import type { DomainDescription } from "../runtime/mocks/description.ts";
export interface Engine {
  fetch(request: Request): Promise<Response>;
  replace(domains: readonly DomainDescription[]): void;
}
export function createEngine(first: readonly DomainDescription[], _: unknown): Engine {
  let domains = first;
  return {
    fetch: async (request) => {
      const { pathname } = new URL(request.url);
      if (pathname === "/connect/token")
        return Response.json({ access_token: "stand-in", expires_in: 900, token_type: "Bearer", scope: "" });
      const known = domains.some((d) => pathname.startsWith(d.basePath));
      if (!known) return Response.json({ statusCode: 404, message: "Resource not found" }, { status: 404 });
      return Response.json({ page: 1, pageSize: 50, hasMore: false, totalCount: null, data: [{ id: 1 }] });
    },
    replace: (next) => {
      domains = next;
    },
  };
}
