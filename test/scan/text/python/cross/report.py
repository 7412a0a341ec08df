from .client import Client
from .config import TENANT

st = Client()
answer = st.fetch(f"/marketing/v2/tenant/{TENANT}/campaigns", {"active": "True"})
for campaign in answer["data"]:
    print(campaign["category"]["name"])
