// What a page has to load to read a report: `pnpm bundle-size`.
import { bundleParser } from './bundle/bundle-parser.ts';

const kilobytes = (bytes: number): string => (bytes / 1024).toFixed(1).padStart(8);

const files = [...(await bundleParser())].sort((a, b) => Number(b.core) - Number(a.core) || b.gzip - a.gzip);
const lines = files.map(
  ({ name, bytes, gzip, core, holds }) =>
    `${kilobytes(bytes)} ${kilobytes(gzip)}  ${core ? 'core' : 'lazy'}  ${name.padEnd(28)} ${holds.join(', ')}`,
);
process.stdout.write(`${'min KiB'.padStart(8)} ${'gzip KiB'.padStart(8)}\n${lines.join('\n')}\n`);
