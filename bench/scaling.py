"""Two serving processes on two cores, beside one process on one core: GetSource.

`serve --processes 2` shares one port, and nothing else. On a machine of four cores or more, the load has
cores of its own, and calls per second say it all. On two cores, load and PostgreSQL need most of what the
second process could use. What is compared there is *capacity*: calls per CPU second of the server, times the
cores that the processes have to themselves once load and stores are elsewhere. It shows what processes cost
each other (locks, caches, a key check that both have to do), not what the kernel gave to whom. Calls per
second are shown as well; the load is niced, so that the servers come first.
"""

from bench import load, machine
from bench.deployment import Deployment, port_of
from bench.load import Load
from bench.measure import Finding, Plan, compared
from bench.reads import get_target, sources_of

_CONNECTIONS = 32
"""Enough that the kernel's draw gives each process about half of them."""
_CORES_FOR_LOAD = 2
_NICENESS = 10


async def run(deployment: Deployment, plan: Plan) -> list[Finding]:
    """Measures."""
    cores = sorted(machine.ALL_CORES)
    two_cores = frozenset(cores[:2])
    roomy = len(cores) >= len(two_cores) + _CORES_FOR_LOAD
    async with deployment.serving():
        tenant = await deployment.new_tenant()
        source_id = await sources_of(deployment, tenant)
    target = get_target("weft", port_of(deployment.address), tenant, source_id)
    one: list[Load] = []
    two: list[Load] = []
    for _ in range(plan.rounds):
        for turns, processes, server_cores in ((one, 1, machine.SERVER_CORE), (two, 2, two_cores)):
            async with deployment.serving(processes=processes, cores=server_cores) as server:
                load_cores = machine.ALL_CORES - (two_cores if roomy else server_cores) or machine.ALL_CORES
                turns.append(
                    await load.load(
                        target,
                        server.pid,
                        plan.seconds,
                        connections=_CONNECTIONS,
                        cores=load_cores,
                        niceness=_NICENESS,
                    )
                )
    rounds = [
        {"one process": alone.as_dict(), "two processes": both.as_dict()}
        for alone, both in zip(one, two, strict=True)
    ]
    per_second = [[turn.per_second for turn in turns] for turns in (two, one)]
    capacity = [
        [turn.per_cpu_second * processes for turn in turns] for turns, processes in ((two, 2), (one, 1))
    ]
    title, beside = "GetSource, two processes on two cores", "one process on one core"
    return [
        compared(title, "calls/s", per_second[0], beside, per_second[1], at_least=1.7 if roomy else None),
        compared(
            f"{title}: capacity",
            "calls per CPU second × processes",
            capacity[0],
            beside,
            capacity[1],
            at_least=None if roomy else 1.7,
            rounds=rounds,
        ),
    ]
