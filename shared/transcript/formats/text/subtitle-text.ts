/** Tags that style a subtitle, of a length that tags have; anything else in angle brackets is what somebody wrote. */
const STYLING = /<\/?(?:i|b|u|s|c|ruby|rt|lang|font|v)(?:[.\s][^>]{0,200})?>|<\d[\d:.]{0,20}>|\{\\[^}]{0,200}\}/gi;

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: "\u00a0", lrm: "\u200e", rlm: "\u200f" };

/** The words of a line of subtitles, without styling. */
export function withoutStyling(line: string): string {
  return line.replace(STYLING, "");
}

/** Characters for WebVTT's names of them ("&amp;", "&#39;"); names nobody knows stay as they are. */
export function withoutEntities(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,5}));/gi, (whole, decimal: string | undefined, hex: string | undefined, name: string | undefined) => {
    if (name !== undefined) return new Map(Object.entries(ENTITIES)).get(name.toLowerCase()) ?? whole;
    const code = decimal === undefined ? parseInt(hex ?? "", 16) : Number(decimal);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
