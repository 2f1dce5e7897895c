import type { Random } from "./random";

/** What readers stumble over: marks of the formats that are read, numbers beyond numbers, odd characters, names that every object has. */
const PIECES: readonly string[] = [
  "", " ", "\t", "\n", "\r\n", "\0", "\u001b", "\u007f", "\ufeff", "\ufffd", "\ufffe", "\ud800", "\udc00", "\u2028", "\u202e", "\u200b", "\u00e9", "e\u0301", "\ud83d\ude00", "\uff1d",
  "[", "]", "{", "}", "\"", "\\", ",", ":", "null", "true", "[]", "{}", "\"\"", "\"__proto__\":{\"polluted\":true},", "\"constructor\":{\"prototype\":{\"polluted\":true}},", "\"__proto__\"", "toString", "\\u0000", "\\ud800",
  "0", "-1", "-0", "0.5", "1e999", "-1e999", "1e-400", "9007199254740993", "99999999999999999999999999", "4294967296", "NaN", "Infinity",
  "<", ">", "</", "/>", "<!--", "-->", "<![CDATA[", "]]>", "<?x", "&", "&amp;", "&#0;", "&#x110000;", "&lol;", "<!DOCTYPE a [<!ENTITY lol \"lol\">]>", "<__proto__>", "<a>", "</a>", " a=\"1\"",
  "00:00:01,000 --> 00:00:02,000", "99:99:99:99", "01:00:00:00", "WEBVTT", "NOTE", "<v Anna>", "=1+1", "@SUM(A1)", "|C:", "|M:", "|D:", "* LOC:", "001  AX V C ", "../", "..\\", "file:///", "con", "%2e%2e%2f", "%", "%ff",
];

const NUMBERS: readonly string[] = ["0", "-1", "1e999", "1e308", "1e-300", "0.1", "2147483648", "-9007199254740993", "123456789012345678901234567890", "null", "\"1\""];

/** As long as a stretch is made: enough for a reader that takes the square of it to be found out. */
const LONGEST_STRETCH = 30_000;

/** One or several damages to a text; `others` lend their pieces. */
export function mutateText(text: string, others: readonly string[], random: Random): string {
  let changed = text;
  for (let more = 1 + random.below(3); more > 0; more--) changed = damaged(changed, others, random);
  return changed;
}

function damaged(text: string, others: readonly string[], random: Random): string {
  const at = random.below(text.length + 1);
  const [before, after] = [text.slice(0, at), text.slice(at)];
  switch (random.below(14)) {
    case 0:
      return before;
    case 1:
      return before + after.slice(random.below(40));
    case 2:
      return before + after.slice(random.below(text.length + 1));
    case 3:
    case 4:
      return before + random.of(PIECES) + after;
    case 5:
      return before + random.of(PIECES) + after.slice(random.below(12));
    case 6:
      return before + String.fromCharCode((after.charCodeAt(0) || 0) ^ (1 << random.below(8))) + after.slice(1);
    case 7:
      return before + after.slice(0, random.below(400)) + after;
    case 8:
      return before + pieceOf(random.of(others), random) + after.slice(random.below(100));
    case 9:
    case 10:
      return withNumber(before, after, random);
    case 11:
      return withAnotherValue(before, after, random);
    case 12:
      return before + nested(random) + after;
    default:
      return random.below(3) > 0 ? before + random.of(PIECES).repeat(1 + random.below(8)) + after : before + stretch(text, random) + after;
  }
}

function pieceOf(text: string, random: Random): string {
  const from = random.below(text.length + 1);
  return text.slice(from, from + random.below(300));
}

/** Another number for the next one. */
function withNumber(before: string, after: string, random: Random): string {
  return before + after.replace(/-?\d+(?:\.\d+)?/, () => random.of(NUMBERS));
}

/** Another value for the next of a field in JSON, or an attribute in XML. */
function withAnotherValue(before: string, after: string, random: Random): string {
  return before + after.replace(/([:=]\s{0,4})("[^"]{0,200}"|[-\d.]{1,30}|true|false|null)/, (_, sign: string) => sign + random.of(random.below(2) === 0 ? NUMBERS : ["\"\"", "[]", "{}", "true", "\"\\u202e\"", "\"../x\"", "[[[]]]"]));
}

function nested(random: Random): string {
  const depth = 1 + random.below(5000);
  const [open, close] = random.of([["[", "]"], ["{\"a\":", "}"], ["<a>", "</a>"], ["{\"children\":[", "]}"], ["(", ")"]] as const);
  return open.repeat(depth) + (random.below(2) === 0 ? close.repeat(depth) : "");
}

/** One piece over and over: what a careless pattern takes for ever to read. */
function stretch(text: string, random: Random): string {
  const piece = random.below(2) === 0 ? random.of(PIECES) : text.slice(random.below(text.length)).slice(0, 1 + random.below(12));
  return piece.repeat(Math.ceil(LONGEST_STRETCH / Math.max(1, piece.length)));
}
