import { writeFileSync } from "node:fs";
import { panels } from "../manifests/panels";
import { panelConfig, premiereMainConfig } from "../webpack.config";
import { bundledPackages } from "./build/bundled-packages";
import { compile } from "./build/compile";
import { noticesText } from "./build/notices-text";
import { packagesShippedAsFiles } from "./build/packages-shipped-as-files";

const root = process.cwd();
const stats = await compile([premiereMainConfig(root), ...panels.map((panel) => panelConfig(root, panel))]);
const packages = bundledPackages(root, stats.stats.map((each) => each.compilation), packagesShippedAsFiles);
writeFileSync("dist/premiere/THIRD-PARTY-NOTICES.txt", noticesText(packages));
for (const { name, version, licence } of packages) console.log(`${name} ${version}  ${licence}`);
