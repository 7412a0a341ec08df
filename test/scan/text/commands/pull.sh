#!/bin/bash
BASE=${ST_BASE:-https://api.servicetitan.io}
TENANT="$1"
# curl https://api.servicetitan.io/crm/v2/tenant/1/ignored
curl -s -H "Authorization: Bearer $TOKEN" -H "ST-App-Key: $KEY" \
  "$BASE/jpm/v2/tenant/$TENANT/jobs?jobStatus=Completed&page=1" | jq -r '.data[] | .jobNumber, .customer.name'
curl -X POST "https://api.servicetitan.io/crm/v2/tenant/${TENANT}/leads" \
  -H 'ST-App-Key: k' --data '{"summary": "x", "campaignId": 5}'
curl -G https://api.servicetitan.com/v1/customers --data-urlencode "filter.name=a b" -d serviceTitanApiKey=$KEY
ID=$(curl -s "https://example.com/v1/jobs/3" | jq .id)
