/** No program retimes ten thousand times either way: such a number is damage, and its times would leave what numbers can hold. */
const MOST = 10_000;

/** Is this a speed that a clip may play at, forwards or backwards? */
export function isUsableSpeed(speed: number): boolean {
  return Math.abs(speed) >= 1 / MOST && Math.abs(speed) <= MOST;
}
