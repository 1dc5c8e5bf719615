import { expect, test } from 'vitest';
import { buildResult, type Change } from '../../test/build-result.ts';
import { figuresSameAsPeer } from '../catalogue/figures-same-as-peer.ts';
import { textSameAsPeer } from '../catalogue/text-same-as-peer.ts';
import { runChecks } from '../run-checks.ts';
import { indexPeers } from './index-peers.ts';

// Texts of twelve sentences out of forty: any two have much in common, a copy with some sentences put in has more.
const sentences = Array.from({ length: 40 }, (_, n) =>
  String.fromCodePoint(...Array.from({ length: 24 }, (__, at) => 0x4e00 + ((n * 131 + at * 17) % 3000))),
);
const write = (from: number, step: number): string =>
  Array.from({ length: 12 }, (_, at) => sentences[(from + at * step) % 40]).join('。');

const changes: Change[] = Array.from({ length: 40 }, (_, n) => ({
  base: n % 2 === 0 ? 'suqian2023' : 'suqian2024',
  set: { '/year': 2024, '/agency/name': `第${n}局`, '/applications/granted/naturalPerson': 1000 + n },
  narrative: { overview: write(n, 1 + (n % 3)), problemsAndImprovements: null },
}));
// Copies: the whole text, the text with a tenth more, the figures.
changes[7] = { ...changes[7], narrative: { overview: write(3, 1), problemsAndImprovements: null } };
changes[9] = {
  ...changes[9],
  narrative: { overview: `${write(3, 1)}。${sentences[30]}`, problemsAndImprovements: null },
};
changes[12] = {
  ...changes[12],
  set: { '/year': 2024, '/agency/name': '第12局', '/applications/granted/naturalPerson': 1020 },
};

test('of forty reports the likely ones give the findings that all of them give', () => {
  const results = changes.map(buildResult);
  const find = indexPeers(results);
  const rules = [textSameAsPeer, figuresSameAsPeer];
  const judge = (likely: boolean) =>
    results.map((result) => {
      const others = results.filter((other) => other !== result);
      const surroundings = likely ? { peers: find(result), peerCount: others.length } : { peers: others };
      return runChecks(result, { checks: rules, surroundings });
    });
  const found = judge(true);
  expect(found).toEqual(judge(false));
  const copies = found.flatMap((findings, n) =>
    findings.flatMap(({ rule, verdict, params }) => (verdict === 'fail' ? [`${n} ${rule} ${params.peer}`] : [])),
  );
  expect(copies).toContain('7 text-same-as-peer 第9局');
  expect(copies).toContain('12 figures-same-as-peer 第20局');
  expect(results.reduce((sum, result) => sum + find(result).length, 0)).toBeLessThan(200);
});
