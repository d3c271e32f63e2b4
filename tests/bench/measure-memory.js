import { readFileSync } from "node:fs";
import { validateText } from "leader-calls";

// Validates one file in a process of its own and prints how much memory that took, beyond what the process takes anyway.
const [file] = process.argv.slice(2);
validateText(readFileSync("examples/minimal.json"));
const before = process.resourceUsage().maxRSS;
const texts = JSON.parse(readFileSync(`${file}.texts`, "utf8"));
const { ok, diagnostics } = validateText(readFileSync(file), { texts });
if (!ok) throw new Error(JSON.stringify(diagnostics.slice(0, 3)));
console.log(JSON.stringify((process.resourceUsage().maxRSS - before) * 1024));
