key = ENV["V1_KEY"]
res = RestClient.get "https://api.servicetitan.com/v1/customers/#{id}", { params: { serviceTitanApiKey: key } }
customer = JSON.parse(res.body)["data"]
puts customer["contacts"][0]["value"]
RestClient.post("https://api.servicetitan.com/v1/bookings?serviceTitanApiKey=#{key}", { customer: "x", externalId: 1 }.to_json, content_type: :json)
