"""The coverage pass of tests/bench/passes.ts with a graph library of Python: peer.py LIBRARY FILE, prints JSON.

For each riktningsmål: the goals below it, and the organisations that own them.
"""
import json
import resource
import sys
import time

library, path = sys.argv[1], sys.argv[2]
with open(path, encoding="utf-8") as source:
    first, goals, nodes = map(int, source.readline().split())
    kinds = list(map(int, source.readline().split()))
    owners = list(map(int, source.readline().split()))
    # A node below 0 or beyond the goals is an organisation or an indicator: it is a node, but no goal.
    pairs = [(int(a) + first, int(b) + first) for a, b in (line.split() for line in source)]

RIKTNINGSMAL = 3  # its place among the kinds of goals
tops = [goal for goal in range(goals) if kinds[goal] == RIKTNINGSMAL]


def passed(predecessors):
    below = owned_pairs = 0
    for top in tops:
        seen = {top + first}
        owned = set()
        queue = [top + first]
        for node in queue:
            for lower in predecessors(node):
                if lower in seen or not first <= lower < first + goals:
                    continue
                seen.add(lower)
                queue.append(lower)
                owned.add(owners[lower - first])
        below += len(seen) - 1
        owned_pairs += len(owned)
    return {"riktningsmal": len(tops), "below": below, "owners": owned_pairs}


start = time.perf_counter()
if library == "igraph":
    import igraph

    start = time.perf_counter()
    graph = igraph.Graph(n=nodes, edges=pairs, directed=True)
    built = time.perf_counter()
    neighbours = graph.get_adjlist(mode="in")
    result = passed(neighbours.__getitem__)
    version = igraph.__version__
else:
    import networkx

    start = time.perf_counter()
    graph = networkx.DiGraph()
    graph.add_nodes_from(range(nodes))
    graph.add_edges_from(pairs)
    built = time.perf_counter()
    result = passed(graph.predecessors)
    version = networkx.__version__
ended = time.perf_counter()
print(
    json.dumps(
        {
            "version": version,
            "passed": result,
            "memory": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1000,
            "taken": {
                "graph": {"wall": (built - start) * 1000},
                "pass": {"wall": (ended - built) * 1000},
            },
        }
    )
)
