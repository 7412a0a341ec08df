"""Tools of a server, as many write them."""
from typing import Any, Optional
import os
import httpx
from mcp.server.fastmcp import FastMCP

mcp = FastMCP("servicetitan")
ST_API_BASE = os.getenv("ST_API_BASE", "https://api.servicetitan.io")
TENANT_ID = os.environ.get("ST_TENANT_ID")


async def make_request(
    method: str,
    endpoint: str,
    params: Optional[dict[str, Any]] = None,
    json_data: Optional[dict[str, Any]] = None,
) -> dict[str, Any]:
    """Ask the API, e.g. make_request("GET", "crm/v2/tenant/1/ignored")."""
    token = await get_token()
    url = f"{ST_API_BASE}/{endpoint.lstrip('/')}"
    headers = {
        "Authorization": f"Bearer {token}",
        "ST-App-Key": os.environ["ST_APP_KEY"],
    }
    async with httpx.AsyncClient(timeout=30.0) as client:
        response = await client.request(method=method, url=url, headers=headers, params=params, json=json_data)
        response.raise_for_status()
        return response.json()


@mcp.tool()
async def list_jobs(status: Optional[str] = None, page: int = 1) -> str:
    """List jobs."""
    params: dict[str, Any] = {"page": page, "pageSize": 50}
    if status:
        params["jobStatus"] = status
    result = await make_request("GET", f"jpm/v2/tenant/{TENANT_ID}/jobs", params=params)
    lines = []
    for job in result.get("data", []):
        lines.append(f"{job['jobNumber']}: {job.get('summary', 'none')} ({job['customer']['name']})")
    return "\n".join(lines)


@mcp.tool()
async def cancel_job(job_id: int, reason_id: int) -> dict:
    return await make_request(
        "POST", f"jpm/v2/tenant/{TENANT_ID}/jobs/{job_id}/cancel", json_data={"reasonId": reason_id, "memo": ""}
    )


@mcp.tool()
async def get_invoice(invoice_id: int):
    data = await make_request("GET", "accounting/v2/tenant/" + TENANT_ID + "/invoices/" + str(invoice_id))
    if "total" not in data:
        return None
    return data["total"]
