/**
 * Complaints about an EDL by the rules of CMX3600, written without looking at our writer: eighty-column event lines, numbered from 001, reels of eight capitals,
 * known track codes, possible timecode, the record in order, and source and record of equal length unless an M2 line says the speed.
 */
export function edlComplaints(text: string, base: number): string[] {
  const complaints: string[] = [];
  if (!text.endsWith("\r\n")) complaints.push("The last line does not end.");
  const lines = text.replace(/\r\n$/, "").split("\r\n");
  if (lines.some((line) => /[\r\n]/.test(line))) complaints.push("A line ends without carriage return and line feed.");
  if (!/^TITLE: .{0,70}$/u.test(lines[0] ?? "")) complaints.push("The first line is no title of 70 characters.");
  const fcm = /^FCM: (NON-DROP|DROP) FRAME$/.exec(lines[1] ?? "")?.[1];
  if (fcm === undefined) complaints.push("The second line is no frame code mode.");
  let [number, lastIn] = [0, -1];
  const reels = new Map<string, string>();
  for (const [index, line] of lines.slice(2).entries()) {
    if (line.startsWith("*")) {
      if (!/^\* (FROM CLIP NAME|COMMENT|LOC): /.test(line)) complaints.push(`Unknown comment: ${line}`);
      continue;
    }
    if (line.startsWith("M2")) {
      if (!/^M2 {3}[A-Z0-9_ ]{8} {7}-?\d{3}\.\d {16}\d\d:\d\d:\d\d:\d\d$/.test(line)) complaints.push(`Bad speed: ${line}`);
      continue;
    }
    const event = /^(\d{3}) {2}([A-Z0-9_]{1,8}) *(V|A|A2|A3|A4|AA|B|A2\/V|AA\/V) +C {8}(\S{11}) (\S{11}) (\S{11}) (\S{11})$/.exec(line);
    if (!event || line.length > 80) {
      complaints.push(`No event: ${line}`);
      continue;
    }
    const [, count, reel = "", , ...labels] = event;
    number++;
    if (Number(count) !== number) complaints.push(`Event ${count} follows ${number - 1}.`);
    if (["AX", "BL"].includes(reel)) complaints.push(`${reel} is no tape.`);
    const [sourceIn = 0, sourceOut = 0, recordIn = 0, recordOut = 0] = labels.map((label) => frameOf(label, base, complaints));
    if (fcm === "DROP" ? !labels[2]?.includes(";") : labels[2]?.includes(";")) complaints.push(`The record is counted otherwise than FCM says: ${line}`);
    if (recordIn < lastIn) complaints.push(`The record goes back: ${line}`);
    lastIn = recordIn;
    const retimed = lines[index + 3]?.startsWith("M2") === true;
    if (!retimed && sourceOut - sourceIn !== recordOut - recordIn) complaints.push(`${sourceOut - sourceIn} source frames for ${recordOut - recordIn}: ${line}`);
    if (recordOut <= recordIn || sourceOut <= sourceIn) complaints.push(`Nothing plays: ${line}`);
    const clip = lines.slice(index + 3).find((each) => each.startsWith("* FROM CLIP NAME: ")) ?? "";
    if ((reels.get(reel) ?? clip) !== clip) complaints.push(`Reel ${reel} names two clips.`);
    reels.set(reel, clip);
  }
  return complaints;
}

/** Counts real frames from zero; drop-frame leaves out two labels a minute for each thirty, but every tenth. */
function frameOf(label: string, base: number, complaints: string[]): number {
  const match = /^([01]\d|2[0-3]):([0-5]\d):([0-5]\d)([:;])(\d\d)$/.exec(label);
  if (!match || Number(match[5]) >= base) {
    complaints.push(`Impossible timecode: ${label}`);
    return 0;
  }
  const [hours, minutes, seconds, frames] = [match[1], match[2], match[3], match[5]].map(Number) as [number, number, number, number];
  const all = (hours * 3600 + minutes * 60 + seconds) * base + frames;
  if (match[4] === ":") return all;
  const dropped = base / 15;
  if (minutes % 10 !== 0 && seconds === 0 && frames < dropped) complaints.push(`Drop-frame skips ${label}.`);
  const passed = hours * 60 + minutes;
  return all - dropped * (passed - Math.floor(passed / 10));
}
