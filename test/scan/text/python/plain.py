import requests

TENANT = 123456789
# requests.get("https://api.servicetitan.io/crm/v2/tenant/1/ignored")
r = requests.get(
    "https://api.servicetitan.io/accounting/v2/tenant/{}/invoices".format(TENANT),
    params={"ids": ",".join(["1", "2"]), "invoicedOnOrAfter": "2024-01-01"},
    headers={"ST-App-Key": "x"},
)
total = 0
for invoice in r.json().get("data", []):
    if invoice["status"] == "Posted":
        total += float(invoice["total"])
    names = [item["skuName"] for item in invoice.get("items", [])]
