import { checks } from '@nianbao/checks';
import { expect, it } from 'vitest';
import { listSiteRules } from './list-site-rules.ts';

const rules = await listSiteRules();
const han = /\p{Script=Han}/u;
const englishWords = /[a-z]+ [a-z]+/i;

it('lists the whole catalogue once, families unbroken', () => {
  expect(rules.map(({ id }) => id).toSorted()).toEqual(checks.map(({ id }) => id).toSorted());
  const changes = rules.filter(({ family }, index) => family.id !== rules[index - 1]?.family.id);
  expect(changes.map(({ family }) => family.id)).toEqual([...new Set(rules.map(({ family }) => family.id))]);
});

it.each(rules)('$id: every question is answered in both languages, every example is read', ({ text }) => {
  if (!text) throw new Error('no page');
  const { what, why, causes, correction, exceptions, examples } = text;
  for (const paragraphs of [what, why, causes, correction, exceptions]) {
    expect(paragraphs.length).toBeGreaterThan(0);
    for (const { zh, en } of paragraphs) {
      expect(zh).toMatch(han);
      expect(zh).not.toMatch(englishWords);
      expect(en).toMatch(englishWords);
    }
  }
  expect(text.formula).not.toMatch(/^$|```/);
  expect(text.formulaNote?.en ?? '').not.toMatch(/\]\(/);
  expect(examples.map(({ verdict }) => verdict)).toEqual(expect.arrayContaining(['pass', 'fail']));
  for (const { caption } of examples) expect(caption.zh).not.toBe(caption.en);
});

it('splits an example into verdict, caption, changed values and the rest', () => {
  const find = (id: string) => rules.find((rule) => rule.id === id)?.text?.examples ?? [];
  expect(find('applications-row-total')[1]).toEqual({
    verdict: 'fail',
    caption: { zh: '总计多印 1。', en: 'The total is one too high.' },
    edition: '2021',
    set: { '/applications/granted/total': 1192 },
    rest: null,
  });
  expect(find('period-not-full-year').at(-1)?.verdict).toBeNull();
  expect(JSON.parse(find('report-not-found')[0]!.rest!)).toEqual({
    children: [{ name: '青岚县' }, { name: '白石县' }],
  });
});
