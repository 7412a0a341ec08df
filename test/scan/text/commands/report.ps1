$base = "https://api.servicetitan.io"
$headers = @{ "ST-App-Key" = $key }
# Invoke-RestMethod "https://api.servicetitan.io/crm/v2/tenant/1/ignored"
$jobs = Invoke-RestMethod -Method Get -Uri "$base/jpm/v2/tenant/$tenant/jobs?number=5" -Headers $headers
Invoke-RestMethod -Uri "https://api.servicetitan.io/crm/v2/tenant/$tenant/tags" -Method Put `
  -Headers @{ "ST-App-Key" = $key } -Body '{"name": "x"}'
