class TitanClient
  def initialize(tenant)
    @tenant = tenant
  end

  def conn
    @conn ||= Faraday.new(url: "https://api.servicetitan.io") do |f|
      f.request :json
      f.headers["ST-App-Key"] = ENV.fetch("ST_APP_KEY")
    end
  end

  def get(path, params = {})
    JSON.parse(conn.get("/crm/v2/tenant/#{@tenant}/#{path}", params).body, symbolize_names: true)
  end

  def customer(id)
    customer = get("customers/#{id}")
    [customer[:name], customer.dig(:address, :city)]
  end

  def contacts(id)
    get "customers/#{id}/contacts", pageSize: 10
  end

  def update(id, attrs)
    conn.patch("/crm/v2/tenant/#{@tenant}/customers/#{id}") do |req|
      req.headers["Content-Type"] = "application/json"
      req.body = { name: attrs[:name], doNotMail: true }.to_json
    end
  end
end
