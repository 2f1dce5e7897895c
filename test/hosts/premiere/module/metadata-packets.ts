import type { ClipItemState } from "../state/project-state";

const NAME = /(<premierePrivateProjectMetaData:Column\.Intrinsic\.Name>)([^<]*)(<)/;

/** A clip's project metadata as an XMP packet: what was set, always with the name the clip has now. Which fields a new clip has is simulated. */
export function projectMetadataOf({ name, projectMetadata }: ClipItemState): string {
  const text = projectMetadata === "" ? packet(`xmlns:premierePrivateProjectMetaData="http://ns.adobe.com/premierePrivateProjectMetaData/1.0/"`, nameElement("")) : projectMetadata;
  return text.replace(NAME, (_all, open: string, _name: string, close: string) => `${open}${escapeText(name)}${close}`);
}

/** A clip's XMP: what was set, else a packet that says which document it is (simulated). */
export function xmpOf({ id, xmp }: ClipItemState): string {
  return xmp === "" ? packet(`xmlns:xmpMM="http://ns.adobe.com/xap/1.0/mm/"`, `<xmpMM:DocumentID>xmp.did:${escapeText(id)}</xmpMM:DocumentID>`) : xmp;
}

/** The clip name that a project metadata packet carries, or undefined. */
export function nameIn(projectMetadata: string): string | undefined {
  const name = NAME.exec(projectMetadata)?.[2];
  return name === undefined ? undefined : name.replace(/&lt;/g, "<").replace(/&gt;/g, ">").replace(/&amp;/g, "&");
}

function nameElement(name: string): string {
  return `<premierePrivateProjectMetaData:Column.Intrinsic.Name>${name}</premierePrivateProjectMetaData:Column.Intrinsic.Name>`;
}

function packet(namespace: string, fields: string): string {
  return (
    `<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">` +
    `<rdf:Description rdf:about="" ${namespace}>${fields}</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>`
  );
}

function escapeText(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
}
