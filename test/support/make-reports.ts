// Reports of invented agencies, in the official form: the layout of an example with another name and another figure.
import { readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from './places.ts';

/** An invented agency's report. `granted` moves between two outcomes, so that every sum still holds. */
export const makeReport = (agency: string, moved = 0): string => {
  const official = readFileSync(join(root, 'examples', 'suqian-2024.html'), 'utf8');
  const figures = (granted: number, partly: number) =>
    [
      `(一)予以公开</td><td>${granted}`,
      `(二)部分公开(区分处理的,只计这一情形,不计其他情形)</td><td>${partly}`,
    ] as const;
  const totals = (granted: number, partly: number) =>
    [`<td>0</td><td>${granted}</td></tr>`, `<td>0</td><td>${partly}</td></tr>`] as const;
  let html = official.replaceAll('宿迁市', agency);
  const swap = (from: readonly string[], to: readonly string[]): void => {
    for (const [index, text] of from.entries()) {
      if (!html.includes(text)) throw new Error(`the example has changed: ${text}`);
      html = html.replace(text, to[index]!);
    }
  };
  swap(figures(1408, 462), figures(1408 + moved, 462 - moved));
  swap(totals(1431, 471), totals(1431 + moved, 471 - moved));
  return html;
};

const syllables = [...'东西南北中春夏秋冬山'];

/** The name of an invented agency, another one for each number below 1,000. */
export const inventName = (index: number): string =>
  `澜江市${[...String(index).padStart(3, '0')].map((digit) => syllables[Number(digit)]).join('')}镇人民政府`;

/** Writes `count` reports of invented agencies into a folder; returns its path. */
export const makeReports = async (folder: string, count: number): Promise<string> => {
  const path = join(folder, 'reports');
  await mkdir(path, { recursive: true });
  for (let index = 0; index < count; index += 1) {
    const name = `${String(index).padStart(4, '0')}.html`;
    await writeFile(join(path, name), makeReport(inventName(index), index % 400));
  }
  return path;
};
