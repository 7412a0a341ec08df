module Titan
  class Service
    HOST = ENV.fetch("TITAN_HOST", "https://api.servicetitan.io").freeze

    class << self
      def get_jobs(tenant_id, params = {})
        response = connection.get("jpm/v2/tenant/#{tenant_id}/jobs", params.merge(page: 1))
        response.body["data"]
      end

      private

      def connection
        Faraday.new(HOST) do |conn|
          conn.request :retry, max: 2, retry_statuses: [429]
          conn.response :json
        end
      end
    end
  end

  def self.sync
    Service.get_jobs(5, modifiedOnOrAfter: Date.today.iso8601).each do |job|
      Job.create!(number: job["jobNumber"], total: job.dig("invoice", "total"), tags: job["tagTypeIds"])
    end
    url = URI.join(Service::HOST, "/crm/v2/tenant/5/customers")
    http = Net::HTTP.new(url.host, url.port)
    req = Net::HTTP::Post.new(url.request_uri, { "ST-App-Key" => KEY })
    req.body = JSON.generate({ name: "A", locations: [{ name: "x" }] })
    res = http.request(req)
    JSON.parse(res.body, symbolize_names: true)[:id] unless res.code == "404"
  end
end
