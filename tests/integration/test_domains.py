"""Domains: one of a name in an organization, with DNS records that are what their types ask for."""

from typing import Any
from uuid import uuid4

import pytest
from google.protobuf.timestamp_pb2 import Timestamp

from tests.conftest import NewTenant, Tenant
from tests.fleet import Fleet
from tests.support import refusal
from weft.fleet.v1.domain_service_pb2 import (
    DNS_RECORD_TYPE_A,
    DNS_RECORD_TYPE_AAAA,
    DNS_RECORD_TYPE_CAA,
    DNS_RECORD_TYPE_CNAME,
    DNS_RECORD_TYPE_MX,
    DNS_RECORD_TYPE_NS,
    DNS_RECORD_TYPE_SRV,
    DNS_RECORD_TYPE_TXT,
    DOMAIN_STATUS_PENDING,
    CreateDomainRequest,
    DnsRecord,
    Domain,
    GetDomainRequest,
    UpdateDomainRequest,
)
from weft.fleet.v1.sandbox_service_pb2 import CreateSandboxRequest, DeleteSandboxRequest, Sandbox


@pytest.fixture
def fleet(tenant: Tenant) -> Fleet:
    return Fleet(tenant)


def create(fleet: Fleet, **fields: Any) -> Any:
    return fleet.domains.CreateDomain(CreateDomainRequest(domain=Domain(**{"name": "example.com", **fields})))


async def faults(fleet: Fleet, *records: DnsRecord) -> list[str]:
    """The fields at fault when a domain is created with some records."""
    error = await refusal(create(fleet, dns_records=records))
    assert error.reason == "INVALID_FIELD"
    return [violation.field.removeprefix("domain.dns_records") for violation in error.violations]


async def test_a_domain_begins_pending_with_its_name_in_one_form(fleet: Fleet) -> None:
    domain = (await create(fleet, name="Shop.Example.COM.")).domain
    assert (domain.name, domain.status) == ("shop.example.com", DOMAIN_STATUS_PENDING)


async def test_a_name_is_taken_within_the_organization_only(fleet: Fleet, new_tenant: NewTenant) -> None:
    await create(fleet)
    error = await refusal(create(fleet, name="EXAMPLE.com"))
    assert (error.reason, error.metadata) == ("NAME_TAKEN", {"field": "domain.name"})
    await create(Fleet(await new_tenant()))


@pytest.mark.parametrize("name", ["localhost", "localhost.", "exa mple.com", "-a.com", "a..com", ""])
async def test_a_name_is_that_of_a_domain(fleet: Fleet, name: str) -> None:
    error = await refusal(create(fleet, name=name))
    assert [violation.field for violation in error.violations] == ["domain.name"]


async def test_a_registration_ends_after_it_began(fleet: Fleet) -> None:
    times = {"registered_at": Timestamp(seconds=2), "expires_at": Timestamp(seconds=1)}
    error = await refusal(create(fleet, **times))
    assert [violation.field for violation in error.violations] == ["domain.expires_at"]


@pytest.mark.parametrize("field", ["agent_id", "sandbox_id"])
async def test_what_it_is_linked_to_exists(fleet: Fleet, field: str) -> None:
    error = await refusal(create(fleet, **{field: str(uuid4())}))
    assert [violation.field for violation in error.violations] == [f"domain.{field}"]


async def test_a_domain_outlives_its_sandbox(fleet: Fleet) -> None:
    request = CreateSandboxRequest(sandbox=Sandbox(name="box"))
    box = (await fleet.sandboxes.CreateSandbox(request)).sandbox
    domain = (await create(fleet, sandbox_id=box.id)).domain
    await fleet.sandboxes.DeleteSandbox(DeleteSandboxRequest(id=box.id))
    assert not (await fleet.domains.GetDomain(GetDomainRequest(id=domain.id))).domain.sandbox_id


GOOD = [
    DnsRecord(type=DNS_RECORD_TYPE_A, name="@", value="192.0.2.1", ttl=300),
    DnsRecord(type=DNS_RECORD_TYPE_A, name="@", value="192.0.2.2"),
    DnsRecord(type=DNS_RECORD_TYPE_AAAA, name="*", value="2001:db8::1"),
    DnsRecord(type=DNS_RECORD_TYPE_CNAME, name="www", value="@"),
    DnsRecord(type=DNS_RECORD_TYPE_CNAME, name="s1._domainkey", value="s1._domainkey.mail.example.net."),
    DnsRecord(type=DNS_RECORD_TYPE_MX, name="@", value="mail.example.net", priority=0),
    DnsRecord(type=DNS_RECORD_TYPE_TXT, name="_dmarc", value="v=DMARC1; p=none"),
    DnsRecord(type=DNS_RECORD_TYPE_NS, name="sub", value="ns1.example.net."),
    DnsRecord(
        type=DNS_RECORD_TYPE_SRV, name="_sip._tcp", value="sip.example.net", priority=1, weight=0, port=5060
    ),
    DnsRecord(type=DNS_RECORD_TYPE_CAA, name="@", value="letsencrypt.org", tag="issue"),
    DnsRecord(type=DNS_RECORD_TYPE_CAA, name="@", value=";", tag="issuewild", flags=128),
    DnsRecord(type=DNS_RECORD_TYPE_CAA, name="@", value="mailto:ca@example.com", tag="iodef"),
]


async def test_dns_records_come_back_as_they_were_given(fleet: Fleet) -> None:
    domain = (await create(fleet, dns_records=GOOD)).domain
    assert list(domain.dns_records) == GOOD
    wanted = Domain(id=domain.id, dns_records=GOOD[:1], etag=domain.etag)
    updated = (await fleet.domains.UpdateDomain(UpdateDomainRequest(domain=wanted))).domain
    assert list(updated.dns_records) == GOOD[:1]


@pytest.mark.parametrize(
    ("fields", "fault"),
    [
        ({"type": DNS_RECORD_TYPE_A, "value": "2001:db8::1"}, "value"),
        ({"type": DNS_RECORD_TYPE_A, "value": "example.net"}, "value"),
        ({"type": DNS_RECORD_TYPE_AAAA, "value": "192.0.2.1"}, "value"),
        ({"type": DNS_RECORD_TYPE_AAAA, "value": "fe80::1%eth0"}, "value"),
        ({"type": DNS_RECORD_TYPE_CNAME, "value": "no host"}, "value"),
        ({"type": DNS_RECORD_TYPE_MX, "value": "192.0.2.1", "priority": 1}, "value"),
        ({"type": DNS_RECORD_TYPE_MX, "value": "mail.example.net"}, "priority"),
        ({"type": DNS_RECORD_TYPE_TXT, "value": "a\nb"}, "value"),
        ({"type": DNS_RECORD_TYPE_TXT, "value": "ä" * 1025}, "value"),
        ({"type": DNS_RECORD_TYPE_NS, "value": "@"}, "value"),
        ({"type": DNS_RECORD_TYPE_SRV, "value": "a.example.net", "priority": 1, "port": 1}, "weight"),
        ({"type": DNS_RECORD_TYPE_CAA, "value": "letsencrypt.org"}, "tag"),
        ({"type": DNS_RECORD_TYPE_CAA, "value": "letsencrypt.org", "tag": "iodef"}, "value"),
        ({"type": DNS_RECORD_TYPE_CAA, "value": "letsencrypt.org", "tag": "other"}, "tag"),
        ({"type": DNS_RECORD_TYPE_A, "value": "192.0.2.1", "priority": 1}, "priority"),
        ({"type": DNS_RECORD_TYPE_A, "value": "192.0.2.1", "name": "-a"}, "name"),
        ({"value": "192.0.2.1"}, "type"),
    ],
)
async def test_a_record_is_what_its_type_asks_for(fleet: Fleet, fields: dict[str, Any], fault: str) -> None:
    record = DnsRecord(**{"name": "www", **fields})
    assert await faults(fleet, GOOD[0], record) == [f"[1].{fault}"]


async def test_an_update_looks_at_records_too(fleet: Fleet) -> None:
    domain = (await create(fleet)).domain
    bad = DnsRecord(type=DNS_RECORD_TYPE_A, name="@", value="nowhere")
    request = UpdateDomainRequest(domain=Domain(id=domain.id, dns_records=[bad]))
    error = await refusal(fleet.domains.UpdateDomain(request))
    assert [violation.field for violation in error.violations] == ["domain.dns_records[0].value"]


class TestConflicts:
    async def test_a_cname_stands_alone_at_its_name(self, fleet: Fleet) -> None:
        alias = DnsRecord(type=DNS_RECORD_TYPE_CNAME, name="WWW", value="example.net")
        text = DnsRecord(type=DNS_RECORD_TYPE_TXT, name="www", value="hello")
        assert await faults(fleet, text, alias) == ["[1].name"]

    async def test_the_domain_itself_has_no_cname(self, fleet: Fleet) -> None:
        alias = DnsRecord(type=DNS_RECORD_TYPE_CNAME, name="@", value="example.net")
        assert await faults(fleet, alias) == ["[0].name"]

    async def test_a_record_is_listed_once(self, fleet: Fleet) -> None:
        assert await faults(fleet, GOOD[0], GOOD[0]) == ["[1].value"]
