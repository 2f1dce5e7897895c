import { readdirSync } from "node:fs";

const allowed = new Set([
  "plugins", "shared", "manifests", "scripts", "test",
  "package.json", "package-lock.json", "tsconfig.json", "webpack.config.ts", "README.md", "LICENSE", "NOTICE",
]);
const untracked = new Set(["node_modules", "dist", "out"]);

const strangers = readdirSync(".").filter((name) => !name.startsWith(".") && !allowed.has(name) && !untracked.has(name));
for (const name of strangers) console.error(`${name} does not belong at the top level; move it into one of the folders there.`);
process.exitCode = strangers.length > 0 ? 1 : 0;
