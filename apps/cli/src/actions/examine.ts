import { dirname } from 'node:path';
import { styleText } from 'node:util';
import { defaultSiteDir } from '../defaults.ts';
import type { Condition, Examination } from '../doctor/examination.ts';
import { examineEnvironment } from '../doctor/examine-environment.ts';
import {
  examineClock,
  examineFolder,
  examineModules,
  examineNode,
  examineOcr,
  examineSqlite,
} from '../doctor/examine-machine.ts';
import { examineStore } from '../doctor/examine-store.ts';
import { exitCodes } from '../exit-codes.ts';
import { openOutput } from '../output/open-output.ts';
import { showControls } from '../output/show-controls.ts';

interface ExamineOptions {
  readonly db: string;
  readonly format: 'text' | 'json';
  readonly quick: boolean;
}

const marks: Readonly<Record<Condition, readonly [string, 'green' | 'yellow' | 'red']>> = {
  ok: ['✓', 'green'],
  warning: ['!', 'yellow'],
  error: ['✗', 'red'],
};

const show = ({ id, condition, found, advice }: Examination): string => {
  const [mark, colour] = marks[condition];
  const lines = [`${styleText(colour, mark, { stream: process.stdout })} ${id}  ${showControls(found.zh)}`];
  if (found.en !== found.zh) lines.push(`  ${showControls(found.en)}`);
  if (advice) lines.push(`  → ${showControls(advice.zh)}`, `    ${showControls(advice.en)}`);
  return `${lines.join('\n')}\n`;
};

/** Looks at everything that the program needs and says of each how it stands. Exit code 1: something is broken. */
export const examine = async ({ db, format, quick }: ExamineOptions): Promise<void> => {
  const file = /^sqlite:(?!:memory:)(.+)$/.exec(db)?.[1];
  const examinations = [
    examineNode(),
    examineSqlite(),
    await examineModules(),
    examineClock(),
    examineEnvironment(process.env),
    // Where this machine is written to: the database, or, where that is a server's, the site.
    examineFolder('disk', file === undefined ? process.env.NIANBAO_SITE || defaultSiteDir : dirname(file)),
    ...(await examineStore(db, quick)),
    await examineOcr(),
  ];
  const output = await openOutput(undefined);
  await output.write(
    format === 'json' ? `${JSON.stringify(examinations, null, 2)}\n` : examinations.map(show).join(''),
  );
  process.exitCode = examinations.some(({ condition }) => condition === 'error') ? exitCodes.incomplete : exitCodes.ok;
};
