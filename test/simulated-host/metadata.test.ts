import { PremiereSession } from "./premiere-session";

const NAMED = (name: string): string =>
  `<rdf:Description><premierePrivateProjectMetaData:Column.Intrinsic.Name>${name}</premierePrivateProjectMetaData:Column.Intrinsic.Name></rdf:Description>`;

describe("metadata", () => {
  it("metadata is text that comes back as it went in", async () => {
    const session = await PremiereSession.open("V1: interview 0-10");
    const clip = await session.clip("interview");
    session.transact("XMP", () => [session.ppro.Metadata.createSetXMPMetadataAction(clip, "<x:xmpmeta/>")]);
    expect(await session.ppro.Metadata.getXMPMetadata(clip)).toBe("<x:xmpmeta/>");
    const columns = JSON.parse(await session.ppro.Metadata.getProjectColumnsMetadata(clip)) as { ColumnID: string; ColumnValue: string }[];
    expect(columns.find((column) => column.ColumnID === "Column.Intrinsic.MediaStart")?.ColumnValue).toBe("0");
    expect(await session.ppro.Metadata.addPropertyToProjectMetadataSchema("take", "Take", session.ppro.Constants.MetadataType.TEXT)).toBe(true);
    expect(await session.ppro.Metadata.addPropertyToProjectMetadataSchema("take", "Take", session.ppro.Constants.MetadataType.TEXT)).toBe(false);
  });

  it("of a clip nobody touched is an XMP packet with its name", async () => {
    const session = await PremiereSession.open("V1: R&D 0-10");
    const clip = await session.clip("R&D");
    const { Metadata } = session.ppro;
    expect(await Metadata.getProjectMetadata(clip)).toContain("Column.Intrinsic.Name>R&amp;D</");
    expect(await Metadata.getXMPMetadata(clip)).toMatch(/^<\?xpacket .*xmpMM:DocumentID/);
    expect(await Metadata.getProjectPanelMetadata()).toContain("<md.paths");
  });

  it("renames a clip when the name is among the updated fields, in one undo entry", async () => {
    const session = await PremiereSession.open("V1: interview 0-10");
    const clip = await session.clip("interview");
    const write = (name: string, fields: string[]): void => void session.transact("Metadata", () => [session.ppro.Metadata.createSetProjectMetadataAction(clip, NAMED(name), fields)]);
    write("Not asked for", ["Column.PropertyBool.Hide"]);
    expect(clip.name).toBe("interview");
    write("Take 2", ["Column.Intrinsic.Name"]);
    expect(clip.name).toBe("Take 2");
    expect(await session.ppro.Metadata.getProjectMetadata(clip)).toBe(NAMED("Take 2"));
    session.controls.undo();
    expect([clip.name, await session.ppro.Metadata.getProjectMetadata(clip)]).toEqual(["interview", NAMED("interview")]);
  });
});
