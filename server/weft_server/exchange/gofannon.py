"""The documents of Gofannon, and the values that Weft stores of them.

A reader takes a document to the parameters of the statements that store it; a writer takes a row to the
document that it stands for, all known fields in the order of Gofannon's own.
"""

from typing import Any

import orjson

from weft_server.exchange.reading import Reader, iso_time, number
from weft_server.exchange.systems import Collection, Row, Values

LONGEST_TEXT = 1_000_000
PROVIDERS = ("openai", "anthropic", "gemini", "perplexity", "openrouter")


def read_user(user: Reader) -> Values:
    """Reads a user with profile, allowance, usage and keys."""
    basic, billing, usage = user.part("basic_info"), user.part("billing_info"), user.part("usage_info")
    keys = user.part("api_keys")
    return {
        "basic_info": _texts_of(basic, "display_name", "email", "picture_url", "provider"),
        "billing_info": _texts_of(billing, "plan", "status", "stripe_customer_id", "subscription_id"),
        "monthly_allowance": usage.money("monthly_allowance"),
        "spend_remaining": usage.money("spend_remaining"),
        "last_reset": usage.time("last_reset"),
        "usage": [
            {
                "timestamp": entry.time("timestamp"),
                "response_cost": entry.money("response_cost") or "0",
                "agent": entry.text("agent_id"),
                "session": entry.text("session_id"),
                "metadata": entry.json("metadata") or {},
            }
            for entry in usage.parts("usage")
        ],
        "api_keys": {name: keys.text(f"{name}_api_key", longest=1000) for name in PROVIDERS},
        **_times(user),
    }


def write_user(row: Row) -> dict[str, Any]:
    """Writes a user, without keys: they cannot be read back."""
    return {
        "_id": row["key"],
        "basic_info": orjson.loads(row["basic_info"]),
        "billing_info": orjson.loads(row["billing_info"]),
        "usage_info": {
            "monthly_allowance": number(row["monthly_allowance"]),
            "spend_remaining": number(row["spend_remaining"]),
            "usage": [
                {
                    "timestamp": iso_time(entry["timestamp"]),
                    "response_cost": entry["response_cost"],
                    "agent_id": entry["agent"],
                    "session_id": entry["session"],
                    "metadata": entry["metadata"],
                }
                for entry in orjson.loads(row["usage"])
            ],
            "last_reset": iso_time(row["last_reset"]),
        },
        "created_at": iso_time(row["created_at"]),
        "updated_at": iso_time(row["updated_at"]),
    }


def read_agent(agent: Reader) -> Values:
    """Reads an agent."""
    tools = agent.json("tools") or {}
    return {
        "name": agent.text("name", required=True),
        "description": agent.text("description", longest=10_000),
        "code": agent.text("code", longest=262_144),
        "friendly_name": agent.text("friendly_name"),
        "tools": {category: agent.part("tools").texts(category) for category in tools},
        "input_schema": agent.json("input_schema"),
        "output_schema": agent.json("output_schema"),
        "gofannon_agents": agent.texts("gofannon_agents"),
        **_times(agent),
    }


def write_agent(row: Row) -> dict[str, Any]:
    """Writes an agent."""
    return {
        "_id": row["key"],
        "name": row["name"],
        "description": row["description"],
        "code": row["code"],
        "friendly_name": row["friendly_name"],
        "tools": _json(row["tools"]),
        "input_schema": _json(row["input_schema"]),
        "output_schema": _json(row["output_schema"]),
        "gofannon_agents": row["gofannon_agents"],
        "created_at": iso_time(row["created_at"]),
        "updated_at": iso_time(row["updated_at"]),
    }


def read_deployment(deployment: Reader) -> Values:
    """Reads a deployment, whose key is the friendly name."""
    return {"agent": deployment.text("agent_id", required=True)}


def write_deployment(row: Row) -> dict[str, Any]:
    """Writes a deployment, with the one field that Gofannon spells in camelCase."""
    return {"_id": row["key"], "agentId": row["agent"]}


def read_session(session: Reader) -> Values:
    """Reads a session with its messages."""
    return {
        "user": session.text("user_id"),
        "agent": session.text("agent_id"),
        "messages": [
            {
                "role": message.choice("role", "user", "assistant", "system"),
                "content": message.text("content", longest=LONGEST_TEXT),
                "timestamp": message.time("timestamp"),
            }
            for message in session.parts("messages")
        ],
        "metadata": session.json("metadata"),
        "expires_at": session.time("expires_at"),
        **_times(session),
    }


def write_session(row: Row) -> dict[str, Any]:
    """Writes a session with its messages."""
    return {
        "_id": row["key"],
        "user_id": row["user"],
        "agent_id": row["agent"],
        "messages": [
            {**message, "timestamp": iso_time(message["timestamp"])}
            for message in orjson.loads(row["messages"])
        ],
        "metadata": _json(row["metadata"]),
        "created_at": iso_time(row["created_at"]),
        "updated_at": iso_time(row["updated_at"]),
        "expires_at": iso_time(row["expires_at"]),
    }


def read_ticket(ticket: Reader) -> Values:
    """Reads a ticket; a result belongs to a completed one, an error to a failed one."""
    request, result = ticket.part("request"), ticket.part("result")
    status, times = ticket.choice("status", "pending", "processing", "completed", "failed"), _times(ticket)
    completed_at = result.time("completed_at") or times["updated_at"] or times["created_at"]
    return {
        "status": status,
        "agent": request.text("agent_id"),
        "user": request.text("user_id"),
        "input": request.json("input"),
        "output": result.json("output"),
        "cost": result.money("cost"),
        "completed_at": completed_at if status == "completed" else None,
        "error": ticket.text("error", longest=4096),
        **times,
    }


def write_ticket(row: Row) -> dict[str, Any]:
    """Writes a ticket."""
    return {
        "_id": row["key"],
        "status": row["status"],
        "created_at": iso_time(row["created_at"]),
        "updated_at": iso_time(row["updated_at"]),
        "request": {"agent_id": row["agent"], "input": _json(row["input"]), "user_id": row["user"]},
        "result": None
        if row["completed_at"] is None
        else {
            "output": _json(row["output"]),
            "cost": number(row["cost"]),
            "completed_at": iso_time(row["completed_at"]),
        },
        "error": row["error"],
    }


def read_demo(demo: Reader) -> Values:
    """Reads a demo."""
    return {
        "name": demo.text("name", required=True),
        "description": demo.text("description", longest=10_000),
        "agent": demo.text("agent_id"),
        "config": demo.json("config"),
        "is_public": demo.boolean("is_public") or False,
        **_times(demo),
    }


def write_demo(row: Row) -> dict[str, Any]:
    """Writes a demo."""
    return {
        "_id": row["key"],
        "name": row["name"],
        "description": row["description"],
        "agent_id": row["agent"],
        "config": _json(row["config"]),
        "is_public": row["is_public"],
        "created_at": iso_time(row["created_at"]),
        "updated_at": iso_time(row["updated_at"]),
    }


COLLECTIONS = {
    "users": Collection("user", read_user, write_user, secret=("api_keys", "apiKeys")),
    "agents": Collection("agent", read_agent, write_agent),
    "deployments": Collection("deployment", read_deployment, write_deployment),
    "sessions": Collection("session", read_session, write_session),
    "tickets": Collection("ticket", read_ticket, write_ticket),
    "demos": Collection("demo", read_demo, write_demo),
}
"""The collections, each after those that it refers to."""


def read_key(document: Reader) -> str | None:
    """Reads a document's key, which may be any text."""
    return document.text("_id", required=True)


def _times(document: Reader) -> Values:
    return {"created_at": document.time("created_at"), "updated_at": document.time("updated_at")}


def _texts_of(part: Reader, *names: str) -> dict[str, str]:
    values = {name: part.text(name, longest=2048 if name.endswith("_url") else 255) for name in names}
    return {name: value for name, value in values.items() if value is not None}


def _json(column: str | None) -> Any:
    return None if column is None else orjson.loads(column)
