"""The rows of Otonix, and the values that Weft stores of them.

A reader takes a row to the parameters of the statements that store it; a writer takes a resource to the row
that it stands for, all columns in the order of Otonix' own.
"""

import re
from typing import Any

import orjson
from google.protobuf.json_format import MessageToDict, ParseDict

from weft.fleet.v1.domain_service_pb2 import DnsRecord, DnsRecordType
from weft_server.exchange.reading import Reader, iso_time, number
from weft_server.exchange.systems import Collection, Row, Values
from weft_server.fleet.dns import check_records
from weft_server.identity.key_secrets import hash_secret
from weft_server.rpc.errors import InvalidField
from weft_server.rpc.formats import is_hostname, is_ip

DNS_TYPE_PREFIX = "DNS_RECORD_TYPE_"
DNS_TYPES = [name.removeprefix(DNS_TYPE_PREFIX) for name, value in DnsRecordType.items() if value != 0]
HIGHEST_PORT = 65535

_is_wallet = re.compile(r"0x[0-9a-fA-F]{40}").fullmatch
_is_sha256 = re.compile(r"[0-9a-fA-F]{64}").fullmatch


def read_key(row: Reader) -> str | None:
    """Reads a row's id."""
    return row.uuid("id", required=True)


def read_api_key(api_key: Reader) -> Values:
    """Reads an API key; `agentCount` is counted here."""
    key, key_hash = api_key.text("key"), api_key.formatted("keyHash", _is_sha256, "a SHA-256 in hexadecimal")
    api_key.integer("agentCount")
    if key is not None and key_hash is not None and hash_secret(key) == key_hash.lower():
        api_key.refuse("key", "must be masked: it is the secret itself")
    return {
        "name": api_key.text("name", required=True),
        "key_hash": key_hash and key_hash.lower(),
        "key_prefix": api_key.text("keyPrefix", longest=16),
        "owner_wallet": _wallet(api_key, "ownerWallet"),
        "status": api_key.choice("status", "active", "revoked", default="active"),
        "created_at": api_key.time("createdAt"),
    }


def write_api_key(row: Row) -> dict[str, Any]:
    """Writes an API key, without the hash of its secret."""
    return {
        "id": row["key"],
        "key": row["masked_key"],
        "keyPrefix": row["key_prefix"],
        "name": row["name"],
        "ownerWallet": row["owner_wallet"],
        "agentCount": row["agent_count"],
        "status": row["status"],
        "createdAt": iso_time(row["created_at"]),
    }


def read_agent(agent: Reader) -> Values:
    """Reads an agent with its credits and counts."""
    return {
        "name": agent.text("name", required=True),
        "status": agent.choice("status", "active", "inactive", "terminated", default="active"),
        "survival_tier": agent.text("survivalTier")
        and agent.choice("survivalTier", "full", "conservation", "critical", "terminated"),
        "credits": agent.money("credits"),
        "wallet_address": _wallet(agent, "walletAddress"),
        "genesis_prompt": agent.text("genesisPrompt", longest=20_000),
        "model": agent.text("model"),
        "heartbeat_interval": agent.integer("heartbeatInterval", 1, 86_400),
        "last_heartbeat": agent.time("lastHeartbeat"),
        "api_key": agent.uuid("apiKeyId"),
        "vps_ip": _ip(agent, "vpsIp"),
        "total_actions": agent.integer("totalActions"),
        "children_count": agent.integer("childrenCount"),
        "created_at": agent.time("createdAt"),
    }


def write_agent(row: Row) -> dict[str, Any]:
    """Writes an agent."""
    return {
        "id": row["key"],
        "name": row["name"],
        "status": row["status"],
        "survivalTier": row["survival_tier"],
        "credits": number(row["credits"]),
        "walletAddress": row["wallet_address"],
        "genesisPrompt": row["genesis_prompt"],
        "model": row["model"],
        "heartbeatInterval": row["heartbeat_interval"],
        "lastHeartbeat": iso_time(row["last_heartbeat"]),
        "apiKeyId": row["api_key"],
        "vpsIp": row["vps_ip"],
        "totalActions": row["total_actions"],
        "childrenCount": row["children_count"],
        "createdAt": iso_time(row["created_at"]),
    }


def read_sandbox(sandbox: Reader) -> Values:
    """Reads a sandbox."""
    return {
        "name": sandbox.text("name", required=True),
        "status": sandbox.choice("status", "running", "stopped", "deploying", "error", default="deploying"),
        "os": sandbox.text("os", longest=100),
        "cpu": sandbox.integer("cpu", highest=1024),
        "memory": sandbox.integer("memory"),
        "disk": sandbox.integer("disk"),
        "region": sandbox.text("region", longest=100),
        "ip_address": _ip(sandbox, "ipAddress"),
        "ports": sandbox.integers("ports", 1, HIGHEST_PORT),
        "agent_id": sandbox.uuid("agentId"),
        "created_at": sandbox.time("createdAt"),
    }


def write_sandbox(row: Row) -> dict[str, Any]:
    """Writes a sandbox."""
    return {
        "id": row["key"],
        "name": row["name"],
        "status": row["status"],
        "os": row["os"],
        "cpu": row["cpu"],
        "memory": row["memory"],
        "disk": row["disk"],
        "region": row["region"],
        "ipAddress": row["ip_address"],
        "ports": row["ports"],
        "agentId": row["agent_id"],
        "createdAt": iso_time(row["created_at"]),
    }


def read_domain(domain: Reader) -> Values:
    """Reads a domain with its DNS records."""
    name = domain.text("name", required=True, longest=253)
    if name is not None and not (is_hostname(name) and "." in name.rstrip(".")):
        domain.refuse("name", "must be the name of a domain")
    return {
        "name": name and name.rstrip(".").lower(),
        "status": domain.choice("status", "active", "expired", "pending", default="pending"),
        "registered_at": domain.time("registeredAt"),
        "expires_at": domain.time("expiresAt"),
        "dns_records": _dns_records(domain),
        "sandbox_id": domain.uuid("sandboxId"),
        "agent_id": domain.uuid("agentId"),
        "auto_renew": domain.boolean("autoRenew") or False,
    }


def _dns_records(domain: Reader) -> list[str]:
    """The records as the database keeps them: JSON in the form of protobuf."""
    before = len(domain.problems)
    parts = domain.parts("dnsRecords")
    read = [
        {
            "type": _dns_type(part),
            "name": part.text("name", required=True, longest=253),
            "value": part.text("value", required=True, longest=2048),
            "ttl": part.integer("ttl"),
            "priority": part.integer("priority", highest=HIGHEST_PORT),
            "weight": part.integer("weight", highest=HIGHEST_PORT),
            "port": part.integer("port", highest=HIGHEST_PORT),
            "flags": part.integer("flags"),
            "tag": part.text("tag") and part.choice("tag", "issue", "issuewild", "iodef"),
        }
        for part in parts
    ]
    for part, each in zip(parts, read, strict=True):
        if each["flags"] not in (None, 0, 128):
            part.refuse("flags", "must be 0 or 128")
    if len(domain.problems) > before:
        return []
    records = [
        ParseDict({name: value for name, value in each.items() if value is not None}, DnsRecord())
        for each in read
    ]
    try:
        check_records(records, "dnsRecords")
    except InvalidField as error:
        for violation in error.violations:
            domain.refuse(violation.field, violation.description)
    return [
        orjson.dumps(MessageToDict(record, preserving_proto_field_name=True)).decode() for record in records
    ]


def _dns_type(record: Reader) -> str | None:
    word = record.choice("type", *DNS_TYPES)
    return word and f"{DNS_TYPE_PREFIX}{word}"


def write_domain(row: Row) -> dict[str, Any]:
    """Writes a domain with its DNS records."""
    records = [orjson.loads(record) for record in row["dns_records"]]
    return {
        "id": row["key"],
        "name": row["name"],
        "status": row["status"],
        "registeredAt": iso_time(row["registered_at"]),
        "expiresAt": iso_time(row["expires_at"]),
        "dnsRecords": [
            {**record, "type": record["type"].removeprefix(DNS_TYPE_PREFIX)} for record in records
        ],
        "sandboxId": row["sandbox_id"],
        "agentId": row["agent_id"],
        "autoRenew": row["auto_renew"],
    }


def read_agent_action(action: Reader) -> Values:
    """Reads an action of an agent."""
    return {
        "agent_id": action.uuid("agentId", required=True),
        "action": action.text("action", required=True, longest=1000),
        "category": action.choice("category", "system", "compute", "domain", "payment"),
        "details": action.text("details", longest=10_000),
        "status": action.choice("status", "completed", "failed", "pending", default="completed"),
        "autonomous": action.boolean("autonomous") or False,
        "created_at": action.time("createdAt"),
    }


def write_agent_action(row: Row) -> dict[str, Any]:
    """Writes an action of an agent."""
    return {
        "id": row["key"],
        "agentId": row["agent_id"],
        "action": row["action"],
        "category": row["category"],
        "details": row["details"],
        "status": row["status"],
        "autonomous": row["autonomous"],
        "createdAt": iso_time(row["created_at"]),
    }


def read_transaction(transaction: Reader) -> Values:
    """Reads a transaction, which moves no credits: Otonix says of none whose they are."""
    return {
        "type": transaction.choice("type", "debit", "credit"),
        "amount": transaction.money("amount", required=True),
        "currency": transaction.text("currency", longest=10),
        "description": transaction.text("description", longest=1000),
        "status": transaction.choice("status", "pending", "completed", "failed", default="pending"),
        "from_address": transaction.text("fromAddress"),
        "to_address": transaction.text("toAddress"),
        "tx_hash": transaction.text("txHash"),
        "metadata": transaction.json("metadata"),
        "created_at": transaction.time("createdAt"),
    }


def write_transaction(row: Row) -> dict[str, Any]:
    """Writes a transaction."""
    return {
        "id": row["key"],
        "type": row["type"],
        "amount": number(row["amount"]),
        "currency": row["currency"],
        "description": row["description"],
        "status": row["status"],
        "fromAddress": row["from_address"],
        "toAddress": row["to_address"],
        "txHash": row["tx_hash"],
        "metadata": orjson.loads(row["metadata"]),
        "createdAt": iso_time(row["created_at"]),
    }


def read_compute_log(log: Reader) -> Values:
    """Reads a log of compute, which was paid where it comes from."""
    return {
        "model": log.text("model", required=True),
        "tokens_in": log.integer("tokensIn", required=True),
        "tokens_out": log.integer("tokensOut", required=True),
        "cost": log.money("cost", required=True),
        "agent_id": log.uuid("agentId", required=True),
        "created_at": log.time("createdAt"),
    }


def write_compute_log(row: Row) -> dict[str, Any]:
    """Writes a log of compute."""
    return {
        "id": row["key"],
        "model": row["model"],
        "tokensIn": row["tokens_in"],
        "tokensOut": row["tokens_out"],
        "cost": number(row["cost"]),
        "agentId": row["agent_id"],
        "createdAt": iso_time(row["created_at"]),
    }


COLLECTIONS = {
    "apiKeys": Collection("api_key", read_api_key, write_api_key, secret=("keyHash",)),
    "agents": Collection("agent", read_agent, write_agent),
    "sandboxes": Collection("sandbox", read_sandbox, write_sandbox),
    "domains": Collection("domain", read_domain, write_domain),
    "agentActions": Collection("agent_action", read_agent_action, write_agent_action),
    "transactions": Collection("transaction", read_transaction, write_transaction),
    "computeLogs": Collection("compute_log", read_compute_log, write_compute_log),
}
"""The tables, each after those that it refers to."""


def _wallet(row: Reader, name: str) -> str | None:
    return row.formatted(name, _is_wallet, "an EVM address", longest=42)


def _ip(row: Reader, name: str) -> str | None:
    return row.formatted(name, is_ip, "an IP address", longest=45)
