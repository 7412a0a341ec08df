import aiohttp


class TitanClient:
    BASE = "https://api.servicetitan.io"

    async def _get(self, session, endpoint, params=None):
        async with session.get(f"{self.BASE}{endpoint}", params=params or {}) as resp:
            if resp.status == 429:
                raise RuntimeError("slow down")
            return await resp.json()

    async def customer(self, session, tenant, customer_id):
        data = await self._get(session, f"/crm/v2/tenant/{tenant}/customers/{customer_id}")
        return data["name"], data.get("address", {}).get("street")
