// `pnpm bench:parser`: time and memory of reading, beside the bare tokenizer; growth with size; hostile input.
import { parseArgs } from 'node:util';
import { parseReport } from '@nianbao/parser';
import { hasShared } from './shared/shared-folder.ts';
import { listHostileInputs, plainText } from './speed/hostile-inputs.ts';
import { measure, type Timing } from './speed/measure.ts';
import { measureMemory } from './speed/measure-memory.ts';
import { openThreadedParser } from './speed/parse-in-thread.ts';
import { listSampleDocuments, timedLayouts, writeSample } from './speed/sample-documents.ts';
import { tokenizeBare } from './speed/tokenize-bare.ts';

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    ms: { type: 'string', default: '1500' },
    limit: { type: 'string', default: '30000' },
  },
});
const wants = (part: string): boolean => values.only === undefined || values.only === part;
const write = (text: string): void => {
  process.stdout.write(`${text}\n`);
};
const ms = ({ median, low, high }: Timing): string => `${median.toFixed(2)} ms (${low.toFixed(2)}–${high.toFixed(2)})`;
const megabytes = (bytes: number): string => `${(bytes / 1_048_576).toFixed(1)} MB`;
const forMs = Number(values.ms);

if (!hasShared) write('跳过:DOCX、PDF 等样本不在 ../shared · skipped: DOCX, PDF … samples (no ../shared)');

if (wants('documents')) {
  write(
    '每份处理器时间(单线程、已预热;中位数与 5–95 %)· time on the processor per report, one thread, warm, median and 5–95 %',
  );
  for (const { name, bytes, html } of listSampleDocuments()) {
    const { status } = await parseReport(bytes);
    const timing = await measure(() => parseReport(bytes), forMs);
    const speed = bytes.length / 1e6 / (timing.median / 1000);
    const rise = await measureMemory(bytes);
    // The aim is set by the decoded size, which only text has in its bytes.
    const bound = 10 * bytes.length + 16 * 1_048_576;
    const memory = name.startsWith('variants/')
      ? `memory +${megabytes(rise)} with the reader loaded`
      : `memory +${megabytes(rise)}, aim ≤ ${megabytes(bound)} ${rise <= bound ? '✓' : '✗'}`;
    let beside = '';
    if (html !== undefined) {
      const bare = await measure(() => tokenizeBare(html), forMs);
      const aim = 2.5 * bare.median + 0.5;
      beside = `; bare tokenizer ${ms(bare)}, ratio ${(timing.median / bare.median).toFixed(2)}, aim ≤ ${aim.toFixed(2)} ms ${timing.median <= aim ? '✓' : '✗'}`;
    } else if (name.startsWith('text')) beside = `; aim ≤ 1 ms ${timing.median <= 1 ? '✓' : '✗'}`;
    write(
      `  ${name} (${(bytes.length / 1000).toFixed(0)} kB, ${status}): ${ms(timing)}, ${speed.toFixed(1)} MB/s${beside}; ${memory}`,
    );
  }
}

if (wants('growth')) {
  write('随大小的增长 · growth with size (1 = linear)');
  for (const [name, layout] of Object.entries(timedLayouts)) {
    const base = 70_000;
    const times: number[] = [];
    for (const factor of [1, 2, 4, 8]) {
      const bytes = new TextEncoder().encode(writeSample(layout, base * factor));
      times.push((await measure(() => parseReport(bytes), forMs / 2)).median);
    }
    const steps = times.map((time, index) => `${2 ** index}× ${time.toFixed(2)} ms`).join(', ');
    write(`  prose, ${name}: ${steps}; 8× / 1× per byte: ${(times[3]! / times[0]! / 8).toFixed(2)}`);
    const one = writeSample(layout, 0);
    const repeated: number[] = [];
    for (const factor of [1, 2, 4, 8]) {
      const bytes = new TextEncoder().encode(`${one}\n`.repeat(factor));
      repeated.push((await measure(() => parseReport(bytes), forMs / 2)).median);
    }
    const again = repeated.map((time, index) => `${2 ** index}× ${time.toFixed(2)} ms`).join(', ');
    write(
      `  whole report repeated, ${name}: ${again}; 8× / 1× per byte: ${(repeated[3]! / repeated[0]! / 8).toFixed(2)}`,
    );
  }
}

if (wants('hostile')) {
  const size = 1_000_000;
  const parser = openThreadedParser();
  const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
  const limit = Number(values.limit);
  for (let round = 0; round < 5; round += 1) await parser.parse(encode(plainText(size / 10)), 60_000);
  const plain = (await parser.parse(encode(plainText(size)), 60_000)).ms ?? Number.NaN;
  write('恶意输入,处理器时间 · hostile input, time on the processor at half the size and at 1 MB');
  write(`  plain prose: ${plain.toFixed(0)} ms`);
  const halves = listHostileInputs(size / 2);
  for (const [index, { name, text }] of listHostileInputs(size).entries()) {
    const half = await parser.parse(encode(halves[index]!.text), limit);
    const whole = await parser.parse(encode(text), limit);
    if (whole.ms === null || half.ms === null) {
      write(`  ${name}: not done after ${values.limit} ms ✗`);
      continue;
    }
    // A step from little to little is noise.
    const growth = whole.ms > 100 ? `, ${(whole.ms / half.ms).toFixed(1)} × for twice the size` : '';
    const told = `${half.ms.toFixed(0)} → ${whole.ms.toFixed(0)} ms${growth}, ${(whole.ms / plain).toFixed(1)} × plain`;
    write(`  ${name}: ${told} (${whole.status})${whole.ms > 1_000 ? ' ✗' : ''}`);
  }
  await parser.close();
}
