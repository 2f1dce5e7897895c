/** What MediaPipe's multi-class selfie model tells apart, in order: background, hair, body skin, face skin, clothes, other (labels.txt in its file). */
const CLASSES = 6;
const BODY_SKIN = 2;
const FACE_SKIN = 3;

/** How likely each place is skin, 0..1: the softmax of its six class scores, summed over the two kinds of skin. */
export function skinProbabilities(scores: Float32Array): Float32Array {
  return Float32Array.from({ length: scores.length / CLASSES }, (_, place) => {
    const classes = scores.subarray(place * CLASSES, (place + 1) * CLASSES);
    const highest = Math.max(...classes);
    let skin = 0;
    let all = 0;
    classes.forEach((score, kind) => {
      const share = Math.exp(score - highest);
      all += share;
      if (kind === BODY_SKIN || kind === FACE_SKIN) skin += share;
    });
    return skin / all;
  });
}
