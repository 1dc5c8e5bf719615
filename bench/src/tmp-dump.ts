import { generateCases } from './cases/generated-cases.ts';
import { writeFileSync } from 'node:fs';
const want = process.argv.slice(2);
for (const c of generateCases({ habits: 2, damages: 2, encodings: 1 })) {
  for (const w of want) if (c.name.includes(w)) writeFileSync(`/tmp/p2-kf/${c.name.replaceAll(/[/ ·]+/g, '-')}.txt`, c.bytes);
}
