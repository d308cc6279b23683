"""Documents of Gofannon, one of each collection, in the shapes that its own have."""

from typing import Any

AGENT_ID = "3f1c9a52-7d40-4a6e-9b1f-52d8c0e7a311"
USER_ID = "user_google_9912"

USER: dict[str, Any] = {
    "_id": USER_ID,
    "basic_info": {
        "display_name": "Grace",
        "email": "grace@example.com",
        "picture_url": "https://example.com/grace.png",
        "provider": "google",
    },
    "billing_info": {
        "plan": "free",
        "status": "active",
        "stripe_customer_id": "cus_77",
        "subscription_id": "sub_77",
    },
    "usage_info": {
        "monthly_allowance": 100.0,
        "spend_remaining": 87.50,
        "usage": [
            {
                "timestamp": "2024-03-15T10:30:00Z",
                "response_cost": 0.05,
                "agent_id": AGENT_ID,
                "session_id": "session_a1",
            },
            {"timestamp": "2024-03-16T08:00:00.25+01:00", "response_cost": 12.45},
        ],
        "last_reset": "2024-03-01T00:00:00Z",
    },
    "api_keys": {"openai_api_key": "sk-hush", "anthropic_api_key": "sk-ant-hush"},
    "created_at": "2024-03-01T00:00:00Z",
    "updated_at": "2024-03-15T10:30:00Z",
}

AGENT: dict[str, Any] = {
    "_id": AGENT_ID,
    "name": "Summarizer",
    "description": "Shortens what it is given",
    "code": "def handler(event):\n return {}",
    "friendly_name": "summarizer",
    "tools": {"web": ["web_search", "web_fetch"], "data": ["sql_query"]},
    "input_schema": {"query": "string", "max_results": "integer"},
    "output_schema": {"results": "array", "count": "integer"},
    "gofannon_agents": ["agent-one", "agent-two"],
    "created_at": "2024-03-15T10:30:00Z",
    "updated_at": "2024-03-15T10:30:00Z",
}

DEPLOYMENT: dict[str, Any] = {"_id": "summarizer-live", "agentId": AGENT_ID}

SESSION: dict[str, Any] = {
    "_id": "session_a1",
    "user_id": USER_ID,
    "agent_id": AGENT_ID,
    "messages": [
        {"role": "user", "content": "Hello there", "timestamp": "2024-03-15T10:30:00Z"},
        {"role": "assistant", "content": "What shall I shorten?", "timestamp": "2024-03-15T10:30:05Z"},
    ],
    "metadata": {"ip_address": "192.0.2.7", "user_agent": "Browser/1.0", "tags": ["support", "billing"]},
    "created_at": "2024-03-15T10:30:00Z",
    "updated_at": "2024-03-15T10:35:00Z",
    "expires_at": "2024-03-16T10:30:00Z",
}

PENDING_TICKET: dict[str, Any] = {
    "_id": "ticket_p",
    "status": "pending",
    "created_at": "2024-03-15T10:30:00Z",
    "updated_at": "2024-03-15T10:35:00Z",
    "request": {"agent_id": "an-agent-that-is-gone", "input": {"query": "cats"}, "user_id": USER_ID},
    "error": None,
}

COMPLETED_TICKET: dict[str, Any] = {
    "_id": "ticket_c",
    "status": "completed",
    "created_at": "2024-03-15T10:30:00Z",
    "updated_at": "2024-03-15T10:35:00Z",
    "request": {"agent_id": AGENT_ID, "input": {"query": "cats"}, "user_id": USER_ID, "priority": 3},
    "result": {
        "output": {"results": [1, 2.0, "x", None]},
        "cost": 0.05,
        "completed_at": "2024-03-15T10:35:00Z",
    },
    "error": None,
}

DEMO: dict[str, Any] = {
    "_id": "demo_chat",
    "name": "Chat",
    "description": "Shows a chat",
    "agent_id": AGENT_ID,
    "config": {"theme": "dark", "max_messages": 50, "features": ["markdown", "code"]},
    "is_public": True,
    "created_at": "2024-03-01T00:00:00Z",
    "updated_at": "2024-03-15T10:30:00Z",
}

DOCUMENTS: list[tuple[str, dict[str, Any]]] = [
    ("demos", DEMO),
    ("tickets", PENDING_TICKET),
    ("tickets", COMPLETED_TICKET),
    ("sessions", SESSION),
    ("deployments", DEPLOYMENT),
    ("agents", AGENT),
    ("users", USER),
]
"""All of them, each before those that it refers to."""


def without_keys(user: dict[str, Any]) -> dict[str, Any]:
    """A user as it comes back: keys do not."""
    return {name: value for name, value in user.items() if name != "api_keys"}
