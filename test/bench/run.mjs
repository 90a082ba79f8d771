// npm run bench: prints every figure that the README names. Build first.
import { cpus } from 'node:os';
import { memory } from './memory.mjs';
import { scaling } from './scaling.mjs';
import { startup } from './startup.mjs';
import { throughput } from './throughput.mjs';
import { workers } from './workers.mjs';

console.log(`${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} cores, Node ${process.version}`);
const parts = { throughput, scaling, startup, memory, workers };
const asked = process.argv.slice(2);
for (const [name, part] of Object.entries(parts)) if (asked.length === 0 || asked.includes(name)) await part();
