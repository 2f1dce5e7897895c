/** A line on standard error that says how far a long reading has come; silent where nobody watches. */
export function progressLine(what: string, of: number | null): { readonly at: (frame: number) => void; readonly end: () => void } {
  if (!process.stderr.isTTY) return { at: () => undefined, end: () => undefined };
  return {
    at: (frame) => {
      if (frame % EVERY_FRAMES === 0) process.stderr.write(`\r${what}: frame ${frame}${of === null ? "" : ` of about ${of}`} `);
    },
    end: () => process.stderr.write("\r\u001b[K"),
  };
}

const EVERY_FRAMES = 50;
