"""Rows of Otonix, of each table, in the shapes that its own have."""

from hashlib import sha256
from typing import Any

API_KEY_ID = "0b6f5a1e-3c2d-4e8f-9a7b-1c2d3e4f5a6b"
AGENT_ID = "5e1c7a90-8b4d-4f23-a6c1-9d0e2f3b4a5c"
SANDBOX_ID = "c4d2e6f8-1a3b-4c5d-8e7f-6a5b4c3d2e1f"

API_KEY: dict[str, Any] = {
    "id": API_KEY_ID,
    "key": "otonix_7d****8b6f",
    "keyPrefix": "otonix_7d0c1f",
    "name": "night shift",
    "ownerWallet": "0x52908400098527886E0F7030069857D2E4169EE7",
    "agentCount": 3,
    "status": "active",
    "createdAt": "2025-11-02T09:15:00.000Z",
}

AGENT: dict[str, Any] = {
    "id": AGENT_ID,
    "name": "Night Watch",
    "status": "inactive",
    "survivalTier": "full",
    "credits": 42.75,
    "walletAddress": "0xde709f2102306220921060314715629080e2fb77",
    "genesisPrompt": "Keep the lights on.",
    "model": "claude-opus-4-6",
    "heartbeatInterval": 90,
    "lastHeartbeat": "2026-01-20T10:30:00.250Z",
    "apiKeyId": API_KEY_ID,
    "vpsIp": "198.51.100.17",
    "totalActions": 1200,
    "childrenCount": 2,
    "createdAt": "2025-11-02T09:16:00.000Z",
}

BROKE_AGENT: dict[str, Any] = {
    "id": "77777777-2222-4333-8444-555555555555",
    "name": "Broke",
    "status": "terminated",
    "survivalTier": "terminated",
    "credits": 0,
    "walletAddress": None,
    "genesisPrompt": None,
    "model": "gpt-5",
    "heartbeatInterval": 60,
    "lastHeartbeat": None,
    "apiKeyId": None,
    "vpsIp": None,
    "totalActions": 0,
    "childrenCount": 0,
    "createdAt": "2025-11-03T00:00:00.000Z",
}

SANDBOX: dict[str, Any] = {
    "id": SANDBOX_ID,
    "name": "watchtower",
    "status": "running",
    "os": "debian-13",
    "cpu": 4,
    "memory": 8192,
    "disk": 160,
    "region": "eu_nord_1",
    "ipAddress": "198.51.100.17",
    "ports": [22, 443],
    "agentId": AGENT_ID,
    "createdAt": "2025-11-02T09:20:00.000Z",
}

DOMAIN: dict[str, Any] = {
    "id": "1f2e3d4c-5b6a-4798-8a9b-0c1d2e3f4a5b",
    "name": "Nightwatch.example",
    "status": "active",
    "registeredAt": "2025-11-05T00:00:00.000Z",
    "expiresAt": "2026-11-05T00:00:00.000Z",
    "dnsRecords": [
        {"type": "A", "name": "@", "value": "198.51.100.17", "ttl": 300},
        {"type": "CNAME", "name": "www", "value": "@", "ttl": 300, "proxied": False},
        {"type": "MX", "name": "@", "value": "mail.example.com", "ttl": 3600, "priority": 10},
    ],
    "sandboxId": SANDBOX_ID,
    "agentId": AGENT_ID,
    "autoRenew": True,
}

ACTION: dict[str, Any] = {
    "id": "a1b2c3d4-e5f6-4a7b-8c9d-0e1f2a3b4c5d",
    "agentId": AGENT_ID,
    "action": "restarted the proxy",
    "category": "system",
    "details": "it had not answered for 30 s",
    "status": "completed",
    "autonomous": True,
    "createdAt": "2026-01-20T10:29:00.000Z",
}

PENDING_ACTION: dict[str, Any] = {
    "id": "b1b2c3d4-e5f6-4a7b-8c9d-0e1f2a3b4c5d",
    "agentId": AGENT_ID,
    "action": "renew nightwatch.example",
    "category": "domain",
    "details": None,
    "status": "pending",
    "autonomous": False,
    "createdAt": "2026-01-20T10:31:00.000Z",
}

TRANSACTION: dict[str, Any] = {
    "id": "d4e5f6a7-b8c9-4d0e-9f1a-2b3c4d5e6f7a",
    "type": "debit",
    "amount": 15,
    "currency": "USDC",
    "description": "renewal of nightwatch.example",
    "status": "completed",
    "fromAddress": "0xde709f2102306220921060314715629080e2fb77",
    "toAddress": "0x27b1fdb04752bbc536007a920d24acb045561c26",
    "txHash": "0x9fc76417374aa880d4449a1f7f31ec597f00b1f6f3dd2d66f4c9c6c445836d8b",
    "metadata": {"protocol": "autonomic", "type": "domain-renewal", "attempt": 1.0},
    "createdAt": "2026-01-20T10:32:00.000Z",
}

PENDING_TRANSACTION: dict[str, Any] = {
    "id": "e4e5f6a7-b8c9-4d0e-9f1a-2b3c4d5e6f7a",
    "type": "credit",
    "amount": 0.000001,
    "currency": "EUR",
    "description": None,
    "status": "pending",
    "fromAddress": None,
    "toAddress": None,
    "txHash": None,
    "metadata": None,
    "createdAt": "2026-01-20 10:33:00",
}

COMPUTE_LOG: dict[str, Any] = {
    "id": "f4e5f6a7-b8c9-4d0e-9f1a-2b3c4d5e6f7a",
    "model": "claude-opus-4-6",
    "tokensIn": 1834,
    "tokensOut": 212,
    "cost": 0.0312,
    "agentId": AGENT_ID,
    "createdAt": "2026-01-20T10:29:30.000Z",
}

ROWS: list[tuple[str, dict[str, Any]]] = [
    ("computeLogs", COMPUTE_LOG),
    ("transactions", TRANSACTION),
    ("transactions", PENDING_TRANSACTION),
    ("agentActions", ACTION),
    ("agentActions", PENDING_ACTION),
    ("domains", DOMAIN),
    ("sandboxes", SANDBOX),
    ("agents", AGENT),
    ("agents", BROKE_AGENT),
    ("apiKeys", API_KEY),
]
"""All of them, each before those that it refers to."""


def key_of(secret: str) -> dict[str, Any]:
    """The API key with the hash of a secret, which no other test may have."""
    return {**API_KEY, "keyHash": sha256(secret.encode()).hexdigest()}
