import type { Look } from "./look";
import { lookEffectSpec } from "./look-effect-spec";

/** What a look asks of the layer and of the project, said on its tile. */
export type LookNeeds = {
  /** Transparent parts, or it shows nothing. */
  readonly alpha: boolean;
  /** A view at full size: a small preview shows less than the frame will. */
  readonly fineDetail: boolean;
  /** It differs from frame to frame. */
  readonly moves: boolean;
  /** Fewest bits a channel that one of its effects keeps in After Effects; null where nobody published any. */
  readonly lowestBitDepth: 8 | 16 | 32 | null;
  /** Names of its effects whose formula is ours and not the host's. */
  readonly approximations: readonly string[];
};

/** What a look needs, from what its effects need. */
export function lookNeeds(look: Look): LookNeeds {
  const specs = look.stack.map(lookEffectSpec);
  const depths = specs.flatMap(({ bitDepth }) => bitDepth ?? []);
  return {
    alpha: specs.some(({ needsAlpha }) => needsAlpha),
    fineDetail: specs.some(({ fineDetail }) => fineDetail),
    moves: specs.some(({ moves }) => moves),
    lowestBitDepth: depths.length > 0 ? depths.reduce((least, each) => (each < least ? each : least)) : null,
    approximations: [...new Set(specs.filter(({ maths }) => maths === "approximation").map(({ displayName }) => displayName))],
  };
}
