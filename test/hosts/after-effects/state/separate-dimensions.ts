import type { PropertyNode, PropertyState } from "./property-state";
import { isList } from "./value-at-time";

/** Position split into X, Y and Z, or joined again, among the children of its transform group. Keyframes go along when splitting; joining keeps values only (simulated). */
export function separateDimensions(children: readonly PropertyNode[], separated: boolean): readonly PropertyNode[] {
  const leader = children.find((child): child is PropertyState => child.kind === "property" && child.separation?.role === "leader");
  if (!leader) return children;
  const followers = children.filter((child): child is PropertyState => child.kind === "property" && child.separation?.role === "follower");
  return children.map((child) => {
    if (child === leader) return joined(leader, followers, separated);
    return child.kind === "property" && child.separation?.role === "follower" && separated ? follower(child, leader, child.separation.dimension) : child;
  });
}

function joined(leader: PropertyState, followers: readonly PropertyState[], separated: boolean): PropertyState {
  const separation = { role: "leader", separated } as const;
  if (separated) return { ...leader, separation, keys: [] };
  return { ...leader, separation, value: followers.map(({ value }) => (typeof value === "number" ? value : 0)) };
}

function follower(property: PropertyState, leader: PropertyState, dimension: number): PropertyState {
  const part = (value: PropertyState["value"]): number => (isList(value) ? (value[dimension] ?? 0) : 0);
  const keys = leader.keys.map((key) => ({ ...key, value: part(key.value), inTangent: null, outTangent: null }));
  return { ...property, value: part(leader.value), keys };
}
