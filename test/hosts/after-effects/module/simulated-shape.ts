import { HostObject, type Simulated } from "../host/guarded";
import type { SimulatedHost } from "../host/simulated-host";
import type { ShapeState } from "../state/property-state";

type Feather = "featherInterps" | "featherRadii" | "featherRelCornerAngles" | "featherRelSegLocs" | "featherSegLocs" | "featherTensions" | "featherTypes";

/** `Shape` without feather: a copy that a script may change. */
export class SimulatedShape extends HostObject implements Simulated<AfterEffectsUXP.Shape, Feather> {
  closed: boolean;
  vertices: AfterEffectsUXP.Vec2[];
  inTangents: AfterEffectsUXP.Vec2[];
  outTangents: AfterEffectsUXP.Vec2[];

  constructor(host: SimulatedHost, { closed, vertices, inTangents, outTangents }: Omit<ShapeState, "kind">) {
    super(host);
    this.closed = closed;
    this.vertices = copy(vertices);
    this.inTangents = copy(inTangents);
    this.outTangents = copy(outTangents);
  }

  /** What is stored when it is set. */
  state(): ShapeState {
    return { kind: "shape", closed: this.closed, vertices: copy(this.vertices), inTangents: copy(this.inTangents), outTangents: copy(this.outTangents) };
  }
}

/** Feather points are not simulated. */
function copy(points: readonly (readonly [number, number])[]): AfterEffectsUXP.Vec2[] {
  return points.map(([x, y]) => [x, y]);
}
