const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;

/** Is this text a transcript that Premiere would import? Follows the JSON schema in Adobe's samples (transcript v1.0.0), languages aside. */
export function isTranscript(json: string): boolean {
  let root: unknown;
  try {
    root = JSON.parse(json);
  } catch {
    return false;
  }
  if (!hasKeys(root, "language segments speakers") || typeof root["language"] !== "string") return false;
  const speakers = listOf(root["speakers"]);
  if (!speakers || !speakers.every(isSpeaker)) return false;
  const ids = new Set(speakers.map((speaker) => speaker["id"]));
  return listOf(root["segments"])?.every((segment) => isSegment(segment, ids)) ?? false;
}

type Fields = Readonly<Record<string, unknown>>;

function isSpeaker(value: unknown): value is Fields {
  return hasKeys(value, "id name") && UUID.test(String(value["id"])) && typeof value["name"] === "string" && value["name"] !== "";
}

function isSegment(value: unknown, speakers: ReadonlySet<unknown>): boolean {
  if (!hasKeys(value, "duration language speaker start words")) return false;
  return isTime(value["start"]) && isTime(value["duration"]) && typeof value["language"] === "string" && speakers.has(value["speaker"]) && (listOf(value["words"])?.every(isWord) ?? false);
}

function isWord(value: unknown): boolean {
  if (!hasKeys(value, "confidence duration eos start tags text type")) return false;
  const { confidence, eos, tags, text, type } = value;
  return (
    isTime(value["start"]) &&
    isTime(value["duration"]) &&
    isTime(confidence) &&
    confidence <= 1 &&
    typeof eos === "boolean" &&
    Array.isArray(tags) &&
    tags.every((tag) => tag === "profanity" || tag === "filler") &&
    typeof text === "string" &&
    (type === "word" || type === "punctuation")
  );
}

function isTime(value: unknown): value is number {
  return typeof value === "number" && value >= 0;
}

function listOf(value: unknown): readonly unknown[] | undefined {
  return Array.isArray(value) && value.length > 0 ? value : undefined;
}

function hasKeys(value: unknown, keys: string): value is Fields {
  return typeof value === "object" && value !== null && Object.keys(value).sort().join(" ") === keys;
}
