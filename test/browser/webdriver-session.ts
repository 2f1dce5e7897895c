import * as v from "valibot";

/** How WebDriver names an element in its answers (W3C WebDriver, 11). */
const ELEMENT_KEY = "element-6066-11e4-a52e-4f735466cecf";

const elementSchema = v.object({ [ELEMENT_KEY]: v.string() });
const answerSchema = v.object({ value: v.unknown() });
const errorSchema = v.object({ error: v.string(), message: v.string() });

/** As much of a W3C WebDriver client as the smoke test needs; every method rejects with the driver's own words when it refuses. */
export class WebDriverSession {
  private constructor(private readonly address: string) {}

  /** Starts a browser through a driver that listens at `driverUrl` (without a slash at its end). */
  static async start(driverUrl: string, capabilities: object, scriptTimeoutMs: number): Promise<WebDriverSession> {
    const started = await send("POST", `${driverUrl}/session`, { capabilities: { alwaysMatch: capabilities } });
    const { sessionId } = v.parse(v.object({ sessionId: v.string() }), started);
    const session = new WebDriverSession(`${driverUrl}/session/${sessionId}`);
    await session.post("timeouts", { script: scriptTimeoutMs });
    return session;
  }

  async open(url: string): Promise<void> {
    await this.post("url", { url });
  }

  /** Makes the frame that these selectors lead to, one inside the other, the one that `run` and `click` mean; none is the page itself. */
  async enterFrame(...selectors: readonly string[]): Promise<void> {
    await this.post("frame", { id: null });
    for (const selector of selectors) await this.post("frame", { id: await this.find(selector) });
  }

  /** Runs the body of an async function in the page; `args` are its arguments, and what it returns comes back as JSON. */
  async run(body: string, ...args: readonly unknown[]): Promise<unknown> {
    const script = `const done = arguments[arguments.length - 1]; const args = [...arguments].slice(0, -1);
      (async (...args) => { ${body} })(...args).then((value) => done({ value }), (error) => done({ error: String(error) }));`;
    const outcome = v.parse(v.object({ value: v.optional(v.unknown()), error: v.optional(v.string()) }), await this.post("execute/async", { script, args }));
    if (outcome.error !== undefined) throw new Error(outcome.error);
    return outcome.value;
  }

  async click(selector: string): Promise<void> {
    const element = v.parse(elementSchema, await this.find(selector));
    await this.post(`element/${element[ELEMENT_KEY]}/click`, {});
  }

  /** Closes the browser. */
  async end(): Promise<void> {
    await send("DELETE", this.address);
  }

  private find(selector: string): Promise<unknown> {
    return this.post("element", { using: "css selector", value: selector });
  }

  private post(path: string, body: object): Promise<unknown> {
    return send("POST", `${this.address}/${path}`, body);
  }
}

async function send(method: "POST" | "DELETE", url: string, body?: object): Promise<unknown> {
  const response = await fetch(url, { method, ...(body ? { body: JSON.stringify(body) } : {}) });
  const { value } = v.parse(answerSchema, await response.json());
  if (response.ok) return value;
  const { error, message } = v.parse(errorSchema, value);
  throw new Error(`WebDriver: ${error}. ${message}`);
}
