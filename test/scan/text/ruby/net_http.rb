require "net/http"
require "json"

BASE = "https://api.servicetitan.io"

# Net::HTTP.get(URI("https://api.servicetitan.io/crm/v2/tenant/1/ignored"))
def jobs(tenant, since)
  uri = URI("#{BASE}/jpm/v2/tenant/#{tenant}/jobs")
  uri.query = URI.encode_www_form(completedAfter: since, pageSize: 50)
  request = Net::HTTP::Get.new(uri)
  request["ST-App-Key"] = ENV["ST_APP_KEY"]
  response = Net::HTTP.start(uri.host, uri.port, use_ssl: true) { |http| http.request(request) }
  JSON.parse(response.body)["data"]
end

jobs("1", "2024-01-01").each do |job|
  puts job["summary"], job.dig("customer", "name")
end
