import { writeFileSync } from "node:fs";
import { readTypeDefinitions } from "./type-definitions";

// Run with `npx tsx scripts/write-api-table.ts` after updating @adobe/premierepro.
writeFileSync("test/hosts/premiere/host/api-table.json", `${JSON.stringify(readTypeDefinitions(), null, 1)}\n`);
