import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import draft04 from 'ajv-draft-04';
import { describe, expect, it } from 'vitest';
import { renderSarif, sarifResultLimit } from '../src/index.ts';
import { buildChecked, buildFinding, context } from './build-checked.ts';

// The published schema of SARIF 2.1.0 as Microsoft's SARIF SDK ships it.
const schemaFile = createRequire(import.meta.url).resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json');
// A CommonJS module whose types say nothing of it.
const Ajv = draft04 as unknown as typeof draft04.default;
const validate = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false }).compile(
  JSON.parse(readFileSync(schemaFile, 'utf8')),
);

const kinds = [
  buildFinding(),
  buildFinding({ key: 'b', verdict: 'unclear' }),
  buildFinding({ key: 'c', verdict: 'not-assessable', place: {} }),
  buildFinding({ key: 'd', verdict: 'pass' }),
  buildFinding({ key: 'e', place: { page: 2, bbox: [1, 2, 3, 4] } }),
  buildFinding({ key: 'f', explained: { text: '已核实', by: '办公室', on: '2025-02-01' } }),
];
const report = buildChecked('报告/a b.txt', kinds);

describe('renderSarif', () => {
  const { log } = renderSarif([report, buildChecked('c.html', [], 'failed')], {
    ...context,
    unread: [{ zh: '找不到', en: 'missing' }],
  });
  const [run] = log.runs;

  it('is valid by the schema of SARIF 2.1.0', () => {
    expect(validate(JSON.parse(JSON.stringify(log))), JSON.stringify(validate.errors)).toBe(true);
  });

  it('quotes nothing that is to be hidden', () => {
    const hidden = buildChecked('a.txt', [buildFinding()], 'ok', (source) => source.replace('新收', '**'));
    const region = renderSarif([hidden], context).log.runs[0]?.results?.[0]?.locations?.[0]?.physicalLocation?.region;
    expect(region?.snippet?.text).toBe('一、本年** 63');
  });

  it('marks the characters of the figure, and encodes the path', () => {
    const location = run?.results?.[0]?.locations?.[0];
    expect(location?.physicalLocation?.artifactLocation?.uri).toBe('%E6%8A%A5%E5%91%8A/a%20b.txt');
    expect(location?.physicalLocation?.region).toMatchObject({
      startLine: 1,
      startColumn: 8,
      endLine: 1,
      endColumn: 10,
    });
    expect(location?.logicalLocations?.[0]?.fullyQualifiedName).toBe('/applications/newReceived/total');
  });

  it('tells failures from what a person must look at and what could not be judged', () => {
    const said = run?.results?.map(({ kind, level }) => `${kind} ${level}`);
    expect(said).toEqual(['fail error', 'review none', 'open none', 'pass none', 'fail error', 'fail error']);
  });

  it('keeps an explained finding as accepted, with the explanation', () => {
    expect(run?.results?.[5]?.suppressions).toEqual([
      { kind: 'external', status: 'accepted', justification: '已核实' },
    ]);
  });

  it('leads every rule to its page and gives each finding a fingerprint of its own', () => {
    expect(run?.tool.driver.rules?.[0]?.helpUri).toBe('https://nianbao.example/rules/applications-balance/');
    const prints = run?.results?.map(({ partialFingerprints }) => partialFingerprints?.['nianbaoFinding/v1']);
    expect(new Set(prints).size).toBe(kinds.length);
    expect(prints?.[0]).toBe('澜江市水务局 2024/applications-balance@total');
  });

  it('leads nowhere where the pages of the rules stand nowhere', () => {
    const { log } = renderSarif([report], { ...context, rulePages: null });
    expect(JSON.stringify(log)).not.toContain('helpUri');
    expect(validate(JSON.parse(JSON.stringify(log))), JSON.stringify(validate.errors)).toBe(true);
  });

  it('says what was not read', () => {
    const [invocation] = run?.invocations ?? [];
    expect(invocation?.executionSuccessful).toBe(false);
    expect(invocation?.toolExecutionNotifications?.map(({ message }) => message.text)).toEqual([
      '找不到 missing',
      'c.html: 不是年报 not a report',
    ]);
  });

  it('keeps the worst where there are more than dashboards take, and says how many are left', () => {
    const infos = Array.from({ length: sarifResultLimit }, (_, n) => buildFinding({ key: `i${n}`, severity: 'info' }));
    const { log: cut, left } = renderSarif([buildChecked('a.txt', [...infos, ...kinds])], context);
    expect(left).toBe(kinds.length);
    const results = cut.runs[0]?.results ?? [];
    expect(results).toHaveLength(sarifResultLimit);
    expect(results.filter(({ level }) => level === 'error')).toHaveLength(3);
    const [notice] = cut.runs[0]?.invocations?.[0]?.toolExecutionNotifications ?? [];
    expect(notice?.message.text).toContain(`${kinds.length} more results exceed the limit`);
  });
});
