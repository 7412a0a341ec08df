import requests

from .config import BASE_URL


class Client:
    def fetch(self, path, params=None):
        return requests.get(BASE_URL + path, params=params).json()
