import { execFileSync } from "node:child_process";
import { XMLParser, XMLValidator } from "fast-xml-parser";
import Papa from "papaparse";
import { FRAME_RATES, frameStart } from "../../../../shared/time/frame-rate";
import { paperEdit, type PaperEdit } from "../../../../shared/transcript/documents/paper-edit";
import { paperEditCsv } from "../../../../shared/transcript/documents/paper-edit-csv";
import { paperEditDocx } from "../../../../shared/transcript/documents/paper-edit-docx";
import { paperEditHtml } from "../../../../shared/transcript/documents/paper-edit-html";
import { labelSelect } from "../../../../shared/transcript/selects/change-selects";
import { makeSelect } from "../../../../shared/transcript/selects/make-select";
import { addBeat } from "../../../../shared/transcript/story/change-beats";
import { addLine } from "../../../../shared/transcript/story/change-lines";
import { biteOfSelect } from "../../../../shared/transcript/story/make-bite";
import { currentVersion } from "../../../../shared/transcript/story/read-story";
import type { Story } from "../../../../shared/transcript/story/story";
import { biteSaying, byId, clipSaying, s, storyOf } from "../story/told-stories";

const anna = clipSaying("A001", "Anna: I left the island. It was winter then.", { frameRate: FRAME_RATES["29.97"], counting: "drop", mediaStart: frameStart(107_892, FRAME_RATES["29.97"]) });
const ben = clipSaying("B001", "Ben & Co: She <b>never</b> told me.");
const [select] = labelSelect([makeSelect("s1", anna, { first: 0, end: 4 }, "green")], "s1", { note: "=opening", tags: ["exile"] });

function story(): Story {
  let told = storyOf(biteOfSelect(select!), { ...biteSaying(ben, "told me."), pieces: [...biteSaying(ben, "She").pieces, ...biteSaying(ben, "told me.").pieces] });
  told = addBeat(told, "Winter & ice", 1);
  told = addLine(told, { kind: "voice-over", text: "Years later", duration: s(2) }, null);
  return addLine(told, { kind: "note", text: "<script>alert(1)</script> Archive?" }, null);
}

function edit(): PaperEdit {
  return paperEdit('The "island"', currentVersion(story()), byId(anna, ben), [select!], { frameRate: FRAME_RATES["25"], counting: "non-drop", startTimecode: s(36000) });
}

describe("a paper edit", () => {
  it("gives each line its timecodes, speaker, words and what became of the quote", () => {
    const { summary, sections } = edit();
    expect(summary).toBe("2 bites, 0:05 at 25 fps.");
    expect(sections[0]?.lines).toEqual([
      {
        kind: "bite",
        number: 1,
        clip: "A001",
        speaker: "Anna",
        source: [{ in: "01:00:00;00", out: "01:00:01;18" }],
        recordIn: "10:00:00:00",
        recordOut: "10:00:01:15",
        text: "I left the island.",
        language: "en-us",
        facts: ["Contiguous: word for word as it was said."],
        remarks: ["=opening", "exile"],
      },
      expect.objectContaining({ number: 2, text: "She […] told me.", source: [{ in: "00:00:00:00", out: "00:00:00:10" }, { in: "00:00:00:20", out: "00:00:01:15" }], facts: ["A word is left out: “<b>never</b>”."] }),
    ]);
    expect(sections[1]).toEqual({
      heading: "Winter & ice",
      lines: [
        { kind: "voice-over", text: "Years later", recordIn: "10:00:02:20", recordOut: "10:00:04:20" },
        { kind: "note", text: "<script>alert(1)</script> Archive?" },
      ],
    });
  });

  it("says which words are only remembered because their clip is gone", () => {
    const { sections } = paperEdit("x", currentVersion(storyOf(biteSaying(ben, "told me."))), byId(anna), [], { frameRate: FRAME_RATES["25"], counting: "non-drop", startTimecode: 0n });
    expect(sections[0]?.lines[0]).toMatchObject({ text: "told me.", source: [], facts: ["The clip is no longer in the project; its words are those of the day the bite was made."] });
  });

  it("opens in a spreadsheet line by line, with nothing that would run as a formula", () => {
    const { data } = Papa.parse<Record<string, string>>(paperEditCsv(edit()).replace(/^\uFEFF/, ""), { header: true, skipEmptyLines: true });
    expect(data.map((row) => [row["Order"], row["Kind"], row["Record in"], row["Source in"], row["Speaker"], row["Remarks"]])).toEqual([
      ["1", "Bite", "10:00:00:00", "01:00:00;00", "Anna", "'=opening; exile"],
      ["2", "Bite", "10:00:01:15", "00:00:00:00", "Ben & Co", ""],
      ["3", "Voice-over", "10:00:02:20", "", "", ""],
      ["4", "Note", "", "", "", ""],
    ]);
    expect(data[1]?.["Pieces"]).toBe("00:00:00:00 to 00:00:00:10; 00:00:00:20 to 00:00:01:15");
  });

  it.each(["=1+1", " =1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "＝1"])("hands %j to a spreadsheet as text", (text) => {
    const csv = paperEditCsv({ title: "", summary: "", voices: [], sections: [{ heading: "", lines: [{ kind: "note", text }] }] });
    expect(Papa.parse<string[]>(csv).data[1]?.[10]).toBe(`'${text}`);
  });

  it("is a web page with headings, tables that name their rows and columns, and no script", () => {
    const html = paperEditHtml(edit());
    expect(XMLValidator.validate(html)).toBe(true);
    expect(html).not.toMatch(/<script|<b>|\son\w+=/i);
    const { main } = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: "@" }).parse(html).html.body;
    expect(main.h1).toBe('The "island"');
    expect(main.h2).toEqual(["Opening", "Winter & ice", "Who speaks how long"]);
    expect(main.table[0].thead.tr.th.map((cell: Record<string, string>) => [cell["#text"], cell["@scope"]])).toEqual(["Line", "Who", "Words", "Source timecode", "Record timecode"].map((text) => [text, "col"]));
    expect(main.table[0].tbody.tr.map((row: { th: Record<string, unknown>; td: unknown[] }) => [row.th["#text"], row.th["@scope"], row.td[0]])).toEqual([[1, "row", "Anna"], [2, "row", "Ben & Co"]]);
    expect(main.table[0].tbody.tr[0].td[1].q["@lang"]).toBe("en-us");
  });

  it("is a Word document that another program reads: headings, bold speakers, notes in italics, a table of voices", async () => {
    const markdown = asMarkdown(await paperEditDocx(edit()));
    expect(markdown).toContain("# Winter & ice");
    expect(markdown).toContain("**1 Anna** A001 · 01:00:00;00 to 01:00:01;18 · record 10:00:00:00 to 10:00:01:15");
    expect(markdown).toContain("She \\[...\\] told me.");
    expect(markdown).toContain("*Note: \\<script\\>alert(1)\\</script\\> Archive?*");
    expect(markdown).toMatch(/Ben & Co\s+0:01/);
  });

  it("stays a readable document whatever signs people put into names", async () => {
    const odd: PaperEdit = { title: "\u0000]]>&\uD800", summary: "\u0007", voices: [], sections: [{ heading: "\u000b<", lines: [{ kind: "note", text: "a\u0001b" }] }] };
    expect(asMarkdown(await paperEditDocx(odd))).toContain("Note: a b");
    expect(XMLValidator.validate(paperEditHtml(odd))).toBe(true);
  });
});

/** What pandoc reads in a Word document. */
function asMarkdown(docx: Uint8Array): string {
  try {
    return execFileSync("pandoc", ["--from", "docx", "--to", "markdown", "--wrap", "none"], { input: docx, encoding: "utf8" });
  } catch (problem) {
    if (problem instanceof Error && "code" in problem && problem.code === "ENOENT") throw new Error("pandoc was not found. Install the Debian package pandoc and run this again.");
    throw problem;
  }
}
