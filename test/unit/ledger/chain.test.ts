import { createHash } from "node:crypto";
import fc from "fast-check";
import { appendLines } from "../../../shared/chain/append-line";
import { toAsciiJson } from "../../../shared/chain/ascii-json";
import { chainStart, lineText, nextLine, type ChainEnd } from "../../../shared/chain/chain-line";
import { readBook, type Book } from "../../../shared/chain/read-book";
import { sha256OfAscii, sha256OfBytes } from "../../../shared/chain/sha256";

const START = chainStart("premiere-seat");

const anyEntry = fc.record({ id: fc.string({ minLength: 1, maxLength: 12 }), name: fc.string({ unit: "binary", maxLength: 20 }) });
const anyEntries = fc.array(anyEntry, { minLength: 1, maxLength: 5 });

function write(entries: readonly object[], before = "", end: ChainEnd = START): { text: string; end: ChainEnd } {
  const added = appendLines(before === "" || before.endsWith("\n"), end, entries.map(toAsciiJson));
  return { text: before + added.text, end: added.end };
}

function entriesOf(book: Book): unknown[] {
  return book.lines.filter((line) => line.intact).map((line): unknown => JSON.parse(line.entry));
}

function faults(text: string): string[] {
  return readBook(text, START).faults.map(({ kind, line }) => `${kind} ${line}`);
}

describe("the hash", () => {
  it("is SHA-256 as others compute it", () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => sha256OfBytes(bytes) === createHash("sha256").update(bytes).digest("hex")));
    expect(sha256OfAscii("abc")).toBe("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  });

  it("refuses text that would need an encoding", () => {
    expect(() => sha256OfAscii("é")).toThrow("ASCII");
  });
});

describe("a book", () => {
  it("gives back what was written, whatever stands in it, and has no fault", () => {
    fc.assert(
      fc.property(anyEntries, (entries) => {
        const { text, end } = write(entries);
        const book = readBook(text, START);
        expect(entriesOf(book)).toEqual(JSON.parse(JSON.stringify(entries)));
        expect(book).toMatchObject({ faults: [], end, endsWithBreak: true });
        expect(text).toMatch(/^[\x20-\x7e\n]*$/);
      }),
    );
  });

  it("goes on from where another book ended", () => {
    const first = write([{ id: "a" }]);
    const second = appendLines(true, first.end, [toAsciiJson({ id: "b" })]);
    expect(readBook(second.text, first.end)).toMatchObject({ faults: [], end: second.end });
    expect(readBook(second.text, null).faults).toEqual([]);
    expect(readBook(second.text, START).faults).toEqual([{ kind: "missing", line: 1 }]);
  });

  it("shows every change of a single byte", () => {
    fc.assert(
      fc.property(anyEntries, fc.nat(), fc.nat(255), (entries, place, byte) => {
        const bytes = Buffer.from(write(entries).text);
        const at = place % bytes.length;
        fc.pre(bytes[at] !== byte);
        bytes[at] = byte;
        const book = readBook(new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes), START);
        expect(book.faults.length).toBeGreaterThan(0);
        // Nothing is taken for written that was not.
        const written = new Set(entries.map(toAsciiJson));
        expect(book.lines.filter((line) => line.intact).every((line) => written.has(line.entry))).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it("cut anywhere reads as its whole lines and at most one torn line, and goes on after it without losing anything else", () => {
    fc.assert(
      fc.property(anyEntries, fc.nat(), anyEntry, (entries, place, next) => {
        const { text } = write(entries);
        const cut = text.slice(0, place % (text.length + 1));
        const book = readBook(cut, START);
        const whole = Math.max(cut.split("\n").length - 1, book.lines.length);
        expect(entriesOf(book)).toEqual(JSON.parse(JSON.stringify(entries.slice(0, whole))));
        expect(book.faults.map(({ kind }) => kind)).toEqual(cut.endsWith("\n") || cut === "" || book.lines.length > cut.split("\n").length - 1 ? [] : ["torn"]);
        const again = readBook(write([next], cut, book.end ?? START).text, START);
        expect(again.faults).toEqual(book.faults);
        expect(entriesOf(again)).toEqual(JSON.parse(JSON.stringify([...entries.slice(0, whole), next])));
      }),
    );
  });

  const four = write([{ id: "a" }, { id: "b" }, { id: "c" }, { id: "d" }]).text.trimEnd().split("\n");
  const [a = "", b = "", c = "", d = ""] = four;
  const bookOf = (...lines: readonly string[]): string => lines.map((line) => `${line}\n`).join("");

  it.each([
    ["a line is taken out", bookOf(a, c, d), ["missing 2"]],
    ["the first line is taken out", bookOf(b, c, d), ["missing 1"]],
    ["two lines are swapped", bookOf(a, c, b, d), ["missing 2", "missing 3"]],
    ["a line stands twice", bookOf(a, b, b, c, d), ["doubled 3"]],
    ["a line says something else", bookOf(a, b.replace('"b"', '"x"'), c, d), ["changed 2"]],
    ["a line is replaced and hashed anew", bookOf(a, lineText(nextLine(endOf(a), '{"id":"x"}')), c, d), ["changed 2"]],
    ["the last line says something else", bookOf(a, b, c, d.replace('"d"', '"x"')), ["changed 4"]],
    ["the rest of an interrupted write stands in the middle", bookOf(a, b, c.slice(0, 30), c, d), ["torn 3"]],
    ["zeros were left behind by the disk", `${bookOf(a, b)}\0\0\0\n${bookOf(c, d)}`, ["torn 3"]],
    ["two programs wrote at once", bookOf(a, lineText(nextLine(endOf(a), '{"id":"x"}')), b, c, d), ["forked 3"]],
    ["it is no book", "PK\u0003\u0004", ["torn 1"]],
    ["nothing is wrong", bookOf(a, b, c, d), []],
  ])("tells when %s", (_what, text, expected) => {
    expect(faults(text)).toEqual(expected);
  });

  it("shows a changed line beside the others, but not as intact, and the lines after it as they are", () => {
    const book = readBook(bookOf(a, b.replace('"b"', '"x"'), c, d), START);
    expect(book.lines.map(({ entry, intact }) => [entry, intact])).toEqual([['{"id":"a"}', true], ['{"id":"x"}', false], ['{"id":"c"}', true], ['{"id":"d"}', true]]);
  });

  it("of two programs that wrote at once loses neither line", () => {
    const forked = bookOf(a, lineText(nextLine(endOf(a), '{"id":"x"}')), b, c, d);
    expect(entriesOf(readBook(forked, START))).toEqual([{ id: "a" }, { id: "x" }, { id: "b" }, { id: "c" }, { id: "d" }]);
  });
});

function endOf(line: string): ChainEnd {
  const end = readBook(`${line}\n`, null).end;
  if (!end) throw new Error("This is no line.");
  return end;
}
