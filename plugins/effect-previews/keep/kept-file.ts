import { fail, succeed, type Result } from "../../../shared/basics/result";
import type { HostPort } from "../../../shared/host/host-port";
import { readWholeFile } from "../../../shared/panel/read-plugin-file";
import { problemInALine } from "../../../shared/panel/problem-in-a-line";
import type { DataFiles } from "./data-files";

/** One text in the plugin's data that a part of the panel remembers; says nothing more once the part is closed. */
export class KeptFile {
  private readonly closed = new AbortController();

  constructor(
    private readonly host: HostPort,
    private readonly files: DataFiles,
    private readonly name: string,
  ) {}

  close(): void {
    this.closed.abort();
  }

  /** The text; null where nothing was kept yet. The problem is a sentence. */
  async read(): Promise<Result<string | null, string>> {
    const file = await readWholeFile(this.host, { place: "data", name: this.name }, () => undefined, this.closed.signal);
    if (file.ok) return succeed(new TextDecoder().decode(file.value));
    return file.problem.kind === "missing-file" || file.problem.kind === "cancelled" ? succeed(null) : fail(problemInALine(file.problem));
  }

  /** Writes the text; null where the part was closed meanwhile. The problem is a sentence. */
  async save(text: string): Promise<Result<void, string> | null> {
    const saved = await this.files.save(this.name, text, this.closed.signal);
    if (this.closed.signal.aborted) return null;
    return saved.ok ? succeed(undefined) : fail(problemInALine(saved.problem));
  }
}
