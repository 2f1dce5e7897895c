const { existsSync, readdirSync } = require("node:fs");
const { join } = require("node:path");

const adapters = join(__dirname, "../../shared/host");

/** The hosts by the folders of their adapters, which are those with a main script; a test holds them to `HOST_APPS`. By name. For programs that run before TypeScript does. */
module.exports = readdirSync(adapters).filter((name) => existsSync(join(adapters, name, "main.ts"))).sort();
