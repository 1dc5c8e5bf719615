import { displayWidth, padEnd } from '../layouts/display-width.ts';
import { type CalibrationBin, enoughDocuments } from './calibrate.ts';
import { type Floor, type Floors, findFallen, measureFloor } from './floors.ts';
import type { Tally } from './tally.ts';

const left = (text: string, columns: number): string => `${padEnd(text, columns - 1)} `;
const right = (text: string, columns: number): string => ' '.repeat(Math.max(1, columns - displayWidth(text))) + text;
const percent = (part: number, of: number): string =>
  of === 0 ? '–' : ((100 * part) / of).toFixed(part === of ? 0 : 2);

const columns = ['docs', 'perfect', 'cells %', 'said', 'marked', 'zeroed', 'silent', 'certain %', 'amounts %', 'floor'];

/** What the columns mean. */
export const legend = [
  'docs 文件数;perfect 能确定的全部读对;cells % 各格读对;said 有数而未读、已说明;marked 读错但标为推定;zeroed 丢失的空格读作 0;silent 读错而无标记(应为 0)',
  'certain % 能唯一确定的格读对;amounts % 空格按 0 计能确定的数读对;floor 下限(perfect、certain),✓ 不低于,▼ 低于',
].join('\n');

const line = (name: string, cells: readonly string[]): string =>
  left(name, 58) + cells.map((cell, index) => right(cell, displayWidth(columns[index]!) + 2)).join('');

const describeFloor = (floor: Floor | undefined, fallen: readonly string[]): string => {
  if (!floor) return 'new';
  return fallen.length > 0 ? `▼ ${fallen.join(', ')}` : `✓ ${floor.perfect} ${floor.certain}`;
};

/** One line a kind: what was reached, beside its floor. */
export const formatTallies = (title: string, entries: readonly (readonly [string, Tally])[], floors: Floors): string =>
  [
    line(title, columns),
    ...entries.map(([name, tally]) => {
      const floor = floors.kinds[name];
      return line(name, [
        String(tally.documents),
        String(tally.perfect),
        percent(tally.right, tally.cells),
        String(tally.said),
        String(tally.marked),
        String(tally.zeroed),
        String(tally.silent),
        percent(tally.certain.right, tally.certain.of),
        percent(tally.amounts.right, tally.amounts.of),
        describeFloor(floor, findFallen(measureFloor(tally), floor)),
      ]);
    }),
  ].join('\n');

/** The table of stated probabilities and what came true. */
export const formatCalibration = (bins: readonly CalibrationBin[]): string =>
  [
    '概率校准 stated probabilities (each document counts once)',
    ...bins.map(({ from, to, cells, documents, stated, right: came }) => {
      const range = `${from.toFixed(2)}–${to.toFixed(2)}`;
      if (documents === 0) return `  ${range}  –`;
      const few = documents < enoughDocuments ? ` (< ${enoughDocuments} documents, not judged)` : '';
      const gap = ((came - stated) * 100).toFixed(1);
      return `  ${range}  ${documents} documents, ${cells} cells: stated ${(stated * 100).toFixed(1)} %, right ${(came * 100).toFixed(1)} %, gap ${gap}${few}`;
    }),
  ].join('\n');
