import requests
from dataclasses import dataclass


@dataclass
class Config:
    tenant: int
    base: str = "https://api.servicetitan.io"


class Base:
    def __init__(self, config: Config):
        self.config = config
        self.base_url = f"{config.base}/crm/v2/tenant/{config.tenant}"

    def _build(self, *parts):
        return "/".join([self.base_url, *parts])

    def _send(self, verb, *parts, **kw):
        resp = getattr(requests, verb.lower())(self._build(*parts), **kw)
        return resp.json()

    def customers(self):
        resp = requests.get(url=f"{self.base_url}/customers", headers=self.headers, params=[("page", 1), ("sort", "-ModifiedOn")])
        return [c["id"] for c in resp.json()["data"] if c["active"] == True and c["type"] == "Residential"]
