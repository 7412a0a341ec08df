Rails.application.routes.draw do
  get "/api/v1/bookings/external/:id", to: "bookings#show"
  post "hooks/jobs", to: "hooks#jobs"
end
LINK = "https://go.servicetitan.com/#/Job/Index/5"
stub_request(:get, "https://api.servicetitan.io/crm/v2/tenant/1/customers")
