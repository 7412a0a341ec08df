TENANT = "ten"
BASE_URL = "https://api.servicetitan.io"
