// npm run bench: prints every figure that the README names. Build first.
import { cpus } from 'node:os';
import { scaling } from './scaling.mjs';
import { startup } from './startup.mjs';
import { throughput } from './throughput.mjs';

console.log(`${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} cores, Node ${process.version}`);
const parts = { throughput, scaling, startup };
const asked = process.argv.slice(2);
for (const [name, part] of Object.entries(parts)) if (asked.length === 0 || asked.includes(name)) await part();
