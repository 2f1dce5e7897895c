const RATE = 8000;
const HEADER = 44;

/** A second of silence as a WAV file: 8 kHz, 16 bits, one channel (RIFF, PCM). */
export function silence(): Uint8Array {
  const bytes = new Uint8Array(HEADER + RATE * 2);
  const view = new DataView(bytes.buffer);
  const word = (at: number, text: string): void => bytes.set([...text].map((letter) => letter.charCodeAt(0)), at);
  word(0, "RIFF");
  view.setUint32(4, bytes.length - 8, true);
  word(8, "WAVEfmt ");
  view.setUint32(16, 16, true);
  view.setUint16(20, 1, true);
  view.setUint16(22, 1, true);
  view.setUint32(24, RATE, true);
  view.setUint32(28, RATE * 2, true);
  view.setUint16(32, 2, true);
  view.setUint16(34, 16, true);
  word(36, "data");
  view.setUint32(40, RATE * 2, true);
  return bytes;
}
