import { serveFolder } from "./serve";
import { workbenchAddress } from "./workbench-address";

const [host = "premiere", flag, value] = process.argv.slice(2);
const port = flag === "--port" ? Number(value) : 0;
if (!Number.isInteger(port) || port < 0 || port > 65535) throw new Error(`"${value ?? ""}" is not a port. Use a number from 1 to 65535.`);

const { url } = await serveFolder("dist/workbench", port);
console.log(`\nThe workbench is at ${workbenchAddress(url, host)}  (Ctrl+C stops it)`);
