/**
 * Parts of the picture smaller than this share of it are dropped. Measured on 50 photographs and frames with the project's skin model:
 * what it took for skin by mistake was a flower (.2 %) and specks; a footballer's face at full height of the frame is .7 %.
 */
const SMALLEST_PART = 0.0025;
/** A part whose probability is lower on average is dropped: in the same pictures faces and bodies had .7 to .9, leaves and petals .57 to .66. */
const LEAST_CERTAINTY = 0.7;
/** Where skin is likelier than everything else together. */
const LIKELY = 0.5;

/**
 * The probabilities of a square map (row by row, 0..1) with everything set to 0 that is not part of a connected piece of likely skin,
 * large and certain enough. Pieces connect along edges. Colour plays no part: skin under a strong grade can have any.
 */
export function sureSkin(probabilities: Float32Array, sidePx: number): Float32Array {
  const sure = new Float32Array(probabilities.length);
  const visited = new Uint8Array(probabilities.length);
  for (let start = 0; start < probabilities.length; start++) {
    if (visited[start] === 1 || !isLikely(probabilities, start)) continue;
    const part = connectedPart(probabilities, visited, start, sidePx);
    const certainty = part.reduce((sum, place) => sum + (probabilities[place] ?? 0), 0) / part.length;
    if (part.length < SMALLEST_PART * probabilities.length || certainty < LEAST_CERTAINTY) continue;
    for (const place of part) sure[place] = probabilities[place] ?? 0;
  }
  return sure;
}

function connectedPart(probabilities: Float32Array, visited: Uint8Array, start: number, sidePx: number): readonly number[] {
  const part = [start];
  visited[start] = 1;
  for (let next = 0; next < part.length; next++) {
    const place = part[next] ?? start;
    const column = place % sidePx;
    const beside = [place - sidePx, place + sidePx, ...(column > 0 ? [place - 1] : []), ...(column < sidePx - 1 ? [place + 1] : [])];
    for (const neighbour of beside) {
      if (visited[neighbour] !== 0 || !isLikely(probabilities, neighbour)) continue;
      visited[neighbour] = 1;
      part.push(neighbour);
    }
  }
  return part;
}

function isLikely(probabilities: Float32Array, place: number): boolean {
  return (probabilities[place] ?? 0) >= LIKELY;
}
