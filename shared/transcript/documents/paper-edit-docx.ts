import { Document, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow, TextRun, WidthType, type IRunOptions } from "docx";
import { assertNever } from "../../basics/assert-never";
import type { PaperEdit, PaperLine, PaperVoice } from "./paper-edit";
import { say } from "../../words/say";

/** In half points. */
const SMALL = 18;

/** The paper edit as a Word document: headings, speakers in bold, timecodes small, notes in italics, and a table of voices. */
export async function paperEditDocx({ title, summary, sections, voices }: PaperEdit): Promise<Uint8Array> {
  const heading = title.trim() === "" ? say`Paper edit` : title;
  const children = [
    new Paragraph({ heading: HeadingLevel.TITLE, children: [run({ text: heading })] }),
    new Paragraph({ children: [run({ text: summary })] }),
    ...sections.flatMap((section) => [
      ...(section.heading.trim() === "" ? [] : [new Paragraph({ heading: HeadingLevel.HEADING_1, keepNext: true, children: [run({ text: section.heading })] })]),
      ...section.lines.flatMap(lineParagraphs),
    ]),
    ...voiceTable(voices),
  ];
  const document = new Document({ title: xmlText(heading), creator: "Trimbin", sections: [{ children }] });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

function lineParagraphs(line: PaperLine): Paragraph[] {
  switch (line.kind) {
    case "bite": {
      const source = line.source.map((piece) => say`${piece.in} to ${piece.out}`).join(", ");
      const times = [line.clip, source, say`record ${line.recordIn} to ${line.recordOut}`].filter((part) => part !== "").join(" · ");
      return [
        headParagraph(`${line.number}  ${line.speaker ?? say`Nobody named`}`, times),
        new Paragraph({ children: [run({ text: line.text, ...(line.language === null ? {} : { language: { value: line.language } }) })] }),
        ...[...line.facts, ...line.remarks].map((text) => new Paragraph({ children: [run({ text, size: SMALL, italics: true })] })),
      ];
    }
    case "voice-over":
      return [headParagraph("Voice-over", say`to be recorded · record ${line.recordIn} to ${line.recordOut}`), new Paragraph({ children: [run({ text: line.text })] })];
    case "note":
      return [new Paragraph({ spacing: { before: 240 }, children: [run({ text: say`Note: ${line.text}`, italics: true })] })];
    default:
      return assertNever(line);
  }
}

function headParagraph(who: string, times: string): Paragraph {
  return new Paragraph({ spacing: { before: 240 }, keepNext: true, children: [run({ text: who, bold: true }), run({ text: `  ${times}`, size: SMALL })] });
}

function voiceTable(voices: readonly PaperVoice[]): (Paragraph | Table)[] {
  if (voices.length === 0) return [];
  const head = row([say`Who`, say`Used`, say`Share of used`, say`Recorded`, say`Share of recorded`], true);
  const rows = voices.map(({ speaker, used, usedShare, available, availableShare }) => row([speaker, used, usedShare, available, availableShare], false));
  return [
    new Paragraph({ heading: HeadingLevel.HEADING_1, keepNext: true, children: [run({ text: say`Who speaks how long` })] }),
    new Paragraph({ children: [run({ text: say`Time of words, pauses not counted.` })] }),
    new Table({ width: { size: 100, type: WidthType.PERCENTAGE }, rows: [head, ...rows] }),
  ];
}

function row(cells: readonly string[], isHead: boolean): TableRow {
  return new TableRow({ tableHeader: isHead, cantSplit: true, children: cells.map((text) => new TableCell({ children: [new Paragraph({ children: [run({ text, bold: isHead })] })] })) });
}

function run(options: IRunOptions & { readonly text: string }): TextRun {
  return new TextRun({ ...options, text: xmlText(options.text) });
}

/** What XML 1.0 can hold; the library escapes markup itself. */
function xmlText(text: string): string {
  return text.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, " ");
}
