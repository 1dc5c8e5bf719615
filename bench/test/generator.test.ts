import { listEquations } from '@nianbao/schema';
import { expect, test } from 'vitest';
import { buildCase } from '../src/cases/build-case.ts';
import { figureDamages } from '../src/damages/figure-damages.ts';
import { encodeGbk } from '../src/layouts/encodings.ts';
import { gridRows } from '../src/layouts/grid-rows.ts';
import { textLayouts } from '../src/layouts/text-layouts.ts';
import { buildPage } from '../src/page/build-page.ts';
import { createRandom } from '../src/random.ts';
import { applyHabit, habits } from '../src/truth/apply-habit.ts';
import { drawTruth } from '../src/truth/draw-truth.ts';

const amountOf = (printed: ReturnType<typeof drawTruth>['printed'], pointer: string): number => {
  const cell = printed.get(pointer);
  return cell?.kind === 'value' ? cell.value : 0;
};

test.each(['2019', '2021'] as const)('every sum of the form holds in drawn reports of %s', (edition) => {
  for (const scale of ['zero', 'sparse', 'middle', 'rich'] as const) {
    const { printed } = drawTruth(edition, scale, createRandom(`${edition} ${scale}`));
    const sum = (pointers: readonly string[]): number =>
      pointers.reduce((total, each) => total + amountOf(printed, each), 0);
    for (const { left, right, at } of listEquations(edition)) expect(sum(left), `${scale} ${at}`).toBe(sum(right));
  }
});

test('a habit leaves zeros empty and nothing else', () => {
  for (const habit of habits) {
    const drawn = drawTruth('2021', 'middle', createRandom(habit));
    const { printed } = applyHabit(drawn, habit, createRandom(`${habit} 2`));
    for (const [pointer, cell] of printed)
      if (cell.kind !== 'value') expect(amountOf(drawn.printed, pointer), `${habit} ${pointer}`).toBe(0);
  }
});

test('the same recipe gives the same bytes and the same truth', () => {
  const recipe = { layout: textLayouts[0]!, habit: 'random-50', scale: 'sparse', round: 7 } as const;
  expect(buildCase(recipe)).toEqual(buildCase(recipe));
});

test('tables keep the grid of the form: every place of it is covered by one cell', () => {
  for (const edition of ['2019', '2021'] as const)
    for (const item of buildPage(drawTruth(edition, 'sparse', createRandom(edition))).items)
      if (item.kind === 'table')
        for (const line of gridRows(item)) {
          expect(line).toHaveLength(item.width);
          expect(line.every((place) => place.cell !== null)).toBe(true);
        }
});

test('a cut figure is known again by its sum', () => {
  const damage = figureDamages.find(({ name }) => name === 'digits cut over two cells')!;
  const { knowledge } = buildCase({
    layout: textLayouts[0]!,
    habit: 'zeros',
    damage,
    scale: 'middle',
    edition: '2021',
    round: 1,
  });
  expect([...knowledge.values()].filter((each) => each === 'certain').length).toBeGreaterThan(170);
});

test('GBK bytes decode to the same text', () => {
  const text = '青岚县政府信息公开<td>1</td>“三安全一稳定”';
  expect(new TextDecoder('gbk').decode(encodeGbk(text))).toBe(text);
});
