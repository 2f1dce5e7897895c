import * as fc from "fast-check";
import { fcp7XmlText } from "../../../shared/interchange/fcp7/fcp7-xml-text";
import { readFcp7Xml } from "../../../shared/interchange/fcp7/read-fcp7-xml";
import { otioText } from "../../../shared/interchange/otio/otio-text";
import { readOtio } from "../../../shared/interchange/otio/read-otio";
import { FRAME_RATES } from "../../../shared/time/frame-rate";
import { anyCut, interviewCut } from "./cuts";

describe("a cut written and read again", () => {
  it.each(Object.entries(FRAME_RATES))("is the same in OTIO and in FCP7 XML at %s fps, drop-frame where the rate can", (_name, frameRate) => {
    const cut = interviewCut({ frameRate });
    expect(readOtio(otioText(cut).text)).toEqual({ ok: true, value: { cutList: cut, warnings: [] } });
    expect(readFcp7Xml(fcp7XmlText(cut).text)).toEqual({ ok: true, value: { cutList: cut, warnings: [] } });
  });

  it("is the same in OTIO, whatever its rates, gaps, speeds and names", () => {
    fc.assert(fc.property(anyCut, (cut) => expect(readOtio(otioText(cut).text)).toEqual({ ok: true, value: { cutList: cut, warnings: [] } })));
  });

  it("is the same in FCP7 XML, whatever its rates, gaps, speeds and names", () => {
    fc.assert(fc.property(anyCut, (cut) => expect(readFcp7Xml(fcp7XmlText(cut).text)).toEqual({ ok: true, value: { cutList: cut, warnings: [] } })));
  });
});
