// Parsed and checked reports in numbers: a pool of some hundred that were really drawn, written, read and checked, and
// out of each any number of others under other names, years, figures and prose.

import { hash } from 'node:crypto';
import { checksVersion, runChecks } from '@nianbao/checks';
import { parseReport, parserVersion } from '@nianbao/parser';
import type { AnnualReport, Cell, Finding, ParseResult } from '@nianbao/schema';
import type { Submission } from '@nianbao/store';
import { buildPage } from '../page/build-page.ts';
import { createRandom } from '../random.ts';
import { timedLayouts } from '../speed/sample-documents.ts';
import { drawTruth } from '../truth/draw-truth.ts';
import { drawProse, inventOffice } from './made-up-names.ts';

interface Drawn {
  readonly result: ParseResult;
  readonly findings: readonly Finding[];
  readonly before: Buffer;
  readonly after: Buffer;
}

const layouts = [timedLayouts.clean, timedLayouts.clean, timedLayouts.cms, timedLayouts.markdown, timedLayouts.text];
const scales = ['zero', 'sparse', 'sparse', 'middle', 'rich'] as const;
const heading = '一、总体情况';

/** Draws, writes, reads and checks so many reports of both editions in several layouts. */
export const drawPool = async (size: number): Promise<readonly Drawn[]> => {
  const pool: Drawn[] = [];
  for (let index = 0; index < size; index += 1) {
    const edition = index % 4 === 0 ? '2019' : '2021';
    const page = buildPage(drawTruth(edition, scales[index % scales.length]!, createRandom(`pool ${index}`)));
    const text = layouts[index % layouts.length]!.write(page);
    const result = await parseReport(new TextEncoder().encode(text));
    if (result.report === null) throw new Error('a drawn report was not read');
    const cut = Math.max(0, text.indexOf(heading)) + heading.length;
    pool.push({
      result,
      findings: runChecks(result),
      before: Buffer.from(text.slice(0, cut)),
      after: Buffer.from(text.slice(cut)),
    });
  }
  return pool;
};

type Tables = Record<string, Record<string, Record<string, number | null>>>;

// Some thirty figures of each report are others than the pool's, document and cells alike.
const varyFigures = ({ report, cells }: ParseResult, next: () => number) => {
  const changed: Record<string, Cell> = { ...cells };
  const tables = { ...report } as unknown as Tables;
  for (const table of ['applications', 'disputes'] as const)
    if (tables[table])
      tables[table] = Object.fromEntries(Object.entries(tables[table]).map(([row, columns]) => [row, { ...columns }]));
  for (const [pointer, cell] of Object.entries(cells)) {
    if (cell.state !== 'value' || next() > 0.4) continue;
    const [, table, row, column] = pointer.split('/') as [string, string, string, string];
    const columns = tables[table]?.[row];
    if (columns === undefined || table === 'proactiveDisclosure') continue;
    const value = 1 + Math.floor(next() * 400);
    columns[column] = value;
    changed[pointer] = { ...cell, raw: String(value) };
  }
  return { report: tables as unknown as AnnualReport, cells: changed };
};

const years = 7;

const nameReport = (index: number, agencies: number | null) => {
  const agency = inventOffice(agencies === null ? Math.floor(index / years) : index % agencies);
  const year = 2019 + (agencies === null ? index % years : Math.floor(index / agencies) % years);
  return { agency, year, title: `${agency.name}${year}年政府信息公开工作年度报告` };
};

/** The submission of this number: agency by agency, or year by year (`agencies` of them in each). */
export const varySubmission = (pool: readonly Drawn[], index: number, agencies: number | null): Submission => {
  const drawn = pool[index % pool.length]!;
  const random = createRandom(`report ${index}`);
  const named = nameReport(index, agencies);
  const { report, cells } = varyFigures(drawn.result, random.next);
  const overview = drawProse(random, random.int(600, 1900));
  const problemsAndImprovements = drawProse(random, random.int(150, 400));
  const bytes = Buffer.concat([
    Buffer.from(`${named.title}\n`),
    drawn.before,
    Buffer.from(`\n${overview}\n${problemsAndImprovements}\n`),
    drawn.after,
  ]);
  return {
    result: {
      ...drawn.result,
      source: { ...drawn.result.source, path: `${index}.html`, sha256: hash('sha256', bytes), bytes: bytes.length },
      report: { ...report, ...named, narrative: { ...report.narrative, overview, problemsAndImprovements } },
      cells,
    },
    findings: drawn.findings,
    masked: [],
    bytes,
    parserVersion,
    checksVersion,
  };
};

/**
 * A submission under the name, year and source of this number, figures and prose as they are: a fifth of what it costs to
 * vary one, so that who ingests them is measured and not who makes them.
 */
export const renameSubmission = (submission: Submission, index: number, agencies: number | null): Submission => {
  const { result } = submission;
  const named = nameReport(index, agencies);
  const bytes = Buffer.concat([Buffer.from(`${named.title}\n`), submission.bytes]);
  return {
    ...submission,
    result: {
      ...result,
      source: { ...result.source, path: `${index}.html`, sha256: hash('sha256', bytes), bytes: bytes.length },
      report: { ...result.report!, ...named },
    },
    bytes,
  };
};
