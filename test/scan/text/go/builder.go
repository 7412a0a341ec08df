package sync

import (
	"context"
	"net/http"

	"github.com/go-resty/resty/v2"
)

type Titan struct {
	rest *resty.Client
	Tenant string
}

func New(key string) *Titan {
	return &Titan{rest: resty.New().SetBaseURL("https://api.servicetitan.io").SetHeader("ST-App-Key", key)}
}

func (t *Titan) Customers(ctx context.Context) (*Page, error) {
	var page Page
	for i := 1; ; i++ {
		_, err := t.rest.R().SetContext(ctx).SetQueryParams(map[string]string{"page": strconv.Itoa(i), "active": "Any"}).SetResult(&page).Get("/crm/v2/tenant/" + t.Tenant + "/customers")
		if err != nil || !page.HasMore {
			return &page, err
		}
	}
}

func tags(tenant string) {
	u, _ := url.Parse("https://api.servicetitan.io/settings/v2/tenant/" + tenant + "/tag-types")
	q := u.Query()
	q.Set("active", "True")
	u.RawQuery = q.Encode()
	req, _ := http.NewRequest(http.MethodGet, u.String(), nil)
	http.DefaultClient.Do(req)
}
