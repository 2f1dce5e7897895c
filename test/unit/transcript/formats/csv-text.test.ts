import fc from "fast-check";
import Papa from "papaparse";
import { csvText } from "../../../../shared/transcript/formats/write/csv-text";

const FORMULA = /^\s*[=+\-@]|^[\t\r\n]/;

/** Cells made of what makes CSV hard. */
const cells = fc.array(fc.string({ unit: fc.constantFrom("a", " ", ",", '"', "'", "\r", "\n", "\t", "=", "-", "é", "\uFEFF") }), { minLength: 2, maxLength: 5 });

describe("CSV", () => {
  it("is what a well-known library writes of the same cells, and that library reads them back", () => {
    fc.assert(
      fc.property(fc.array(cells, { minLength: 1, maxLength: 4 }), (rows) => {
        const text = csvText(rows, FORMULA);
        expect(text).toBe(`${Papa.unparse(rows.map((row) => [...row]), { escapeFormulae: FORMULA, newline: "\r\n" })}\r\n`);
        const harmless = rows.map((row) => row.map((cell) => `x${cell}x`));
        expect(Papa.parse(csvText(harmless, FORMULA), { delimiter: ",", newline: "\r\n", skipEmptyLines: true }).data).toEqual(harmless);
      }),
    );
  });
});
