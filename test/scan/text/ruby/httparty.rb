class Titan
  include HTTParty
  base_uri "https://api.servicetitan.io"
  headers "ST-App-Key" => ENV["KEY"]

  def initialize(tenant) = @tenant = tenant

  def payments
    answer = self.class.get("/accounting/v2/tenant/#{@tenant}/payments", query: { paidOnAfter: "2024-01-01" })
    raise "busy" if answer.code == 429
    answer["data"].map { |payment| payment["total"].to_f }.sum
  end
end
