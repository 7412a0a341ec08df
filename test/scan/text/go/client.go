package titan

import (
	"bytes"
	"encoding/json"
	"fmt"
	"net/http"
	"net/url"
)

const baseURL = "https://api.servicetitan.io"

type Client struct {
	http   *http.Client
	tenant string
}

// c.get("/crm/v2/tenant/1/ignored")
func (c *Client) do(method, path string, q url.Values, body interface{}) (map[string]interface{}, error) {
	b, _ := json.Marshal(body)
	req, err := http.NewRequest(method, baseURL+path, bytes.NewReader(b))
	if err != nil {
		return nil, err
	}
	req.URL.RawQuery = q.Encode()
	req.Header.Set("ST-App-Key", "k")
	resp, err := c.http.Do(req)
	if err != nil {
		return nil, err
	}
	if resp.StatusCode == http.StatusTooManyRequests {
		return nil, fmt.Errorf("busy")
	}
	var out map[string]interface{}
	json.NewDecoder(resp.Body).Decode(&out)
	return out, nil
}

func (c *Client) Jobs(page int) ([]interface{}, error) {
	q := url.Values{}
	q.Set("page", fmt.Sprint(page))
	q.Set("jobStatuses", "Completed")
	out, err := c.do("GET", fmt.Sprintf("/jpm/v2/tenant/%s/jobs", c.tenant), q, nil)
	if err != nil {
		return nil, err
	}
	for _, job := range out["data"].([]interface{}) {
		fmt.Println(job.(map[string]interface{})["summary"])
	}
	return nil, nil
}

func (c *Client) Note(id int64, text string) error {
	_, err := c.do(http.MethodPost, fmt.Sprintf("/jpm/v2/tenant/%s/jobs/%d/notes", c.tenant, id), nil, map[string]interface{}{"text": text, "pinned": true})
	return err
}
