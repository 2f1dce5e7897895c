import * as fc from "fast-check";
import { fcp7XmlText } from "../../../shared/interchange/fcp7/fcp7-xml-text";
import { otioText } from "../../../shared/interchange/otio/otio-text";
import { readTimeline } from "../../../shared/interchange/read-timeline";
import { interviewCut } from "./cuts";

const XML = fcp7XmlText(interviewCut()).text;
const OTIO = otioText(interviewCut()).text;

function reasonAgainst(text: string): string {
  const read = readTimeline(text);
  if (read.ok) throw new Error("It was read.");
  return read.problem.reason;
}

/** A sequence around these elements. */
function sequence(inside: string): string {
  return `<xmeml version="5"><sequence><name>s</name><rate><timebase>25</timebase><ntsc>FALSE</ntsc></rate>${inside}</sequence></xmeml>`;
}

function clipItem(inside: string): string {
  return sequence(`<media><video><track><clipitem><name>c</name>${inside}</clipitem></track></video></media>`);
}

describe("a timeline file that means harm or is broken", () => {
  it.each([
    ["entities that grow (billion laughs)", `<!DOCTYPE xmeml [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]>${sequence("<comment>&b;</comment>")}`],
    ["an external entity", `<!DOCTYPE xmeml [<!ENTITY x SYSTEM "file:///etc/passwd">]>${sequence("<comment>&x;</comment>")}`],
    ["a parameter entity", `<!DOCTYPE xmeml [<!ENTITY % x SYSTEM "http://example.com/x"> %x;]>${sequence("")}`],
  ])("is refused when it declares %s", (_what, text) => {
    expect(reasonAgainst(text)).toBe("It declares entities of its own, which no editing program writes. Export it again.");
  });

  it("is refused when it nests without end, in XML and in JSON", () => {
    expect(reasonAgainst(sequence(`${"<a>".repeat(50_000)}${"</a>".repeat(50_000)}`))).toBe("It nests elements more than 256 deep.");
    const deep = `${'{"OTIO_SCHEMA":"Stack.1","children":['.repeat(5000)}${"]}".repeat(5000)}`;
    const read = readTimeline(`{"OTIO_SCHEMA":"Timeline.1","global_start_time":{"rate":25,"value":0},"tracks":{"OTIO_SCHEMA":"Stack.1","children":[{"OTIO_SCHEMA":"Track.1","children":[${deep}]}]}}`);
    expect(read).toMatchObject({ ok: false, problem: { reason: expect.stringContaining("It nests deeper than 512 levels.") } });
  });

  it("leaves the prototype of objects alone", () => {
    readTimeline(OTIO.replace('"metadata": {', '"__proto__": {"polluted": 1}, "metadata": {"__proto__": {"polluted": 1}, "constructor": {"prototype": {"polluted": 1}},'));
    readTimeline(sequence("<__proto__><polluted>1</polluted></__proto__><constructor><prototype><polluted>1</polluted></prototype></constructor>"));
    expect("polluted" in {}).toBe(false);
  });

  it("keeps markup in names as text", () => {
    const name = `<img src=x onerror="alert(1)"> & ]]> 'q'`;
    const cut = interviewCut({ name });
    expect(readTimeline(fcp7XmlText(cut).text)).toMatchObject({ value: { cutList: { name } } });
    expect(readTimeline(otioText(cut).text)).toMatchObject({ value: { cutList: { name } } });
  });

  it("leaves characters that XML cannot hold out of names", () => {
    expect(readTimeline(fcp7XmlText(interviewCut({ name: "a\u0000b\u0008\uD800c\uFFFF" })).text)).toMatchObject({ value: { cutList: { name: "abc" } } });
  });

  it.each([
    ["times beyond any number", "<start>0</start><end>1e999</end><in>0</in><out>10</out>"],
    ["an end before its start", "<start>10</start><end>5</end><in>0</in><out>5</out>"],
    ["no times", ""],
    ["a start at a transition that is not there", "<start>-1</start><end>10</end><in>0</in><out>10</out>"],
    ["words for times", "<start>one</start><end>two</end><in>0</in><out>10</out>"],
  ])("leaves out a clip with %s and names it", (_what, times) => {
    expect(readTimeline(clipItem(times))).toMatchObject({ ok: true, value: { cutList: { tracks: [{ clips: [] }] }, warnings: ["Clips without usable times were left out: c."] } });
  });

  it.each(["1e308", "1e-300", "Infinity"])("plays a clip at its own speed where the file says %s, and says so", (speed) => {
    const times = "<start>0</start><end>10</end><in>0</in><out>10</out>";
    const xml = clipItem(`${times}<filter><effect><effectid>timeremap</effectid><parameter><parameterid>speed</parameterid><value>${speed}</value></parameter></effect></filter>`);
    expect(readTimeline(xml)).toMatchObject({ value: { cutList: { tracks: [{ clips: [{ speed: 1 }] }] }, warnings: ["Changing speeds are read as one speed: c."] } });
    const range = { start_time: { rate: 25, value: 0 }, duration: { rate: 25, value: 10 } };
    const clip = { OTIO_SCHEMA: "Clip.1", name: "c", source_range: range, effects: [{ OTIO_SCHEMA: "LinearTimeWarp.1", time_scalar: Number(speed) }] };
    const otio = { OTIO_SCHEMA: "Timeline.1", tracks: { OTIO_SCHEMA: "Stack.1", children: [{ OTIO_SCHEMA: "Track.1", children: [clip] }] } };
    expect(readTimeline(JSON.stringify(otio))).toMatchObject({ value: { cutList: { tracks: [{ clips: [{ speed: 1 }] }] } } });
  });

  it("leaves out disabled clips and generators, and says so", () => {
    expect(readTimeline(clipItem("<enabled>FALSE</enabled><start>0</start><end>10</end><in>0</in><out>10</out>"))).toMatchObject({ value: { warnings: ["Disabled clips were left out: c."] } });
    const title = sequence("<media><video><track><generatoritem><name>Title</name></generatoritem></track></video></media>");
    expect(readTimeline(title)).toMatchObject({ value: { warnings: ["Titles and other generators were left out: Title."] } });
  });

  it.each([
    ["", "This is neither OTIO nor FCP7 XML."],
    ["TITLE: x\r\nFCM: NON-DROP FRAME\r\n", "This is an EDL, which Trimbin writes but does not read. Export FCP7 XML or OTIO."],
    ['<?xml version="1.0"?><!DOCTYPE fcpxml><fcpxml version="1.10"/>', "This is FCPXML of Final Cut Pro X, which Trimbin writes but does not read. Export FCP7 XML or OTIO."],
    ["<xmeml/>", "It holds no sequence. Select a sequence and export it again."],
    ["<xmeml><sequence><name>x</name></sequence></xmeml>", "Its sequence names no frame rate."],
    ['{"OTIO_SCHEMA":"Clip.1","tracks":{"OTIO_SCHEMA":"Stack.1"}}', "It holds a Clip.1; Trimbin opens a Timeline."],
    ['{"OTIO_SCHEMA":"Timeline.1","tracks":{"OTIO_SCHEMA":"Stack.1"}}', "It names no frame rate: it has neither a start time nor a clip with a range."],
  ])("is refused in words: %s", (text, reason) => {
    expect(reasonAgainst(text)).toBe(reason);
  });

  it("is read or refused, never thrown at, wherever it is cut off or changed", () => {
    const texts = { xml: XML, otio: OTIO };
    const format = fc.constantFrom("xml", "otio");
    const put = fc.oneof(fc.constant(""), fc.string({ unit: "binary", maxLength: 20 }), fc.constantFrom("-1", "1e400", "null", "<", "]]>", "&#0;", "{"));
    const changed = fc.property(format, fc.nat(OTIO.length), fc.nat(400), put, (which, from, length, change) => {
      const text = texts[which];
      expect(typeof readTimeline(text.slice(0, from) + change + text.slice(from + length)).ok).toBe("boolean");
    });
    const cutOff = fc.property(format, fc.nat(OTIO.length), (which, end) => expect(typeof readTimeline(texts[which].slice(0, end)).ok).toBe("boolean"));
    fc.assert(changed, { numRuns: 150 });
    fc.assert(cutOff, { numRuns: 50 });
  });
});
