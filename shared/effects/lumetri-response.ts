/** Slider positions of Lumetri's Basic Correction: exposure in stops, everything else in the host's unit; saturation is 100 at rest, the others 0. */
export type LumetriBasic = {
  readonly temperature: number;
  readonly tint: number;
  readonly saturation: number;
  readonly exposure: number;
  readonly contrast: number;
  readonly highlights: number;
  readonly shadows: number;
  readonly whites: number;
  readonly blacks: number;
};

/** How a host's Basic Correction answers its sliders: handed in, because it may have been measured on the host at hand. */
export type LumetriResponse = {
  readonly calibrated: boolean;
  /** Maps display-encoded R, G, B triples (0-1) into `into`, which may be the same array; results are not clamped. */
  readonly transformFor: (basic: LumetriBasic) => (colors: Float64Array, into: Float64Array) => void;
};
