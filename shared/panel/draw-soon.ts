/** Most work between two frames on screen, so that a dragged slider stays under the pointer. */
const BUDGET_MS = 10;

const waiting = new Set<() => void>();
let isScheduled = false;

/** Runs the drawing soon, as many a frame as there is time for, first come first; the returned function takes it back. */
export function drawSoon(draw: () => void): () => void {
  waiting.add(draw);
  schedule();
  return () => waiting.delete(draw);
}

function schedule(): void {
  if (isScheduled || waiting.size === 0) return;
  isScheduled = true;
  requestAnimationFrame(() => {
    isScheduled = false;
    const end = performance.now() + BUDGET_MS;
    for (const draw of waiting) {
      waiting.delete(draw);
      draw();
      if (performance.now() >= end) break;
    }
    schedule();
  });
}
