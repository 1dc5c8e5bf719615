// Run alone: reads the document given on standard input once, after a small one, and prints how far memory rose.
import { parseReport } from '@nianbao/parser';

const chunks: Uint8Array[] = [];
for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array);
const bytes = new Uint8Array(Buffer.concat(chunks));
const small = new TextEncoder().encode('青岚市统计局2024年政府信息公开工作年度报告\n一、总体情况\n无。\n');
for (let round = 0; round < 5; round += 1) await parseReport(small);
globalThis.gc?.();
const before = process.memoryUsage.rss();
const peakBefore = process.resourceUsage().maxRSS * 1024;
await parseReport(bytes);
const peak = process.resourceUsage().maxRSS * 1024;
process.stdout.write(JSON.stringify({ rise: Math.max(0, peak - before), hidden: peak === peakBefore }));
