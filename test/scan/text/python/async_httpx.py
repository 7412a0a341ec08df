import asyncio
import httpx


async def technicians(tenant: str, token: str) -> list[dict]:
    async with httpx.AsyncClient(base_url="https://api-integration.servicetitan.io", headers={"ST-App-Key": "k"}) as client:
        rows: list[dict] = []
        page = 1
        while True:
            resp = await client.get(f"/settings/v2/tenant/{tenant}/technicians", params={"page": page, "active": "Any"})
            body = resp.json()
            rows.extend(body["data"])
            if not body.get("hasMore"):
                return rows
            page += 1


async def main():
    for tech in await technicians("1", "t"):
        print(tech["name"], tech["email"])
