import { describe, expect, it } from 'vitest';
import { create } from 'xmlbuilder2';
import { renderJunit } from '../src/index.ts';
import { buildChecked, buildFinding, context } from './build-checked.ts';

const findings = [
  buildFinding({ message: { zh: '差\u0001<3>', en: 'off & out' } }),
  buildFinding({ key: 'pass', verdict: 'pass' }),
  buildFinding({ key: 'w', rule: 'title-missing', severity: 'warning' }),
  buildFinding({ key: 'n', rule: 'year-unknown', verdict: 'not-assessable' }),
];
const read = (xml: string) => create(xml).root();

describe('renderJunit', () => {
  const xml = renderJunit([buildChecked('a.txt', findings), buildChecked('c.html', [], 'failed')], context);

  it('is well-formed, whatever the source held', () => {
    expect(read(xml).node.nodeName).toBe('testsuites');
    expect(xml).not.toContain('\u0001');
  });

  it('fails a case at or above the severity that fails the run, and keeps lesser findings as its output', () => {
    expect(xml).toContain('<testsuite name="a.txt" tests="3" failures="1" errors="0" skipped="1">');
    const suite = xml.slice(0, xml.indexOf('c.html'));
    expect(suite.match(/<failure /g)).toHaveLength(1);
    expect(suite).toMatch(/<testcase name="title-missing"[^>]*>\s*<system-out>/);
    expect(suite).toMatch(/<testcase name="year-unknown"[^>]*>\s*<skipped /);
  });

  it('makes a source without a report an error', () => {
    expect(xml).toMatch(/<testsuite name="c.html" tests="1" failures="0" errors="1"/);
    expect(xml).toContain('message="不是年报 not a report"');
  });

  it('fails warnings, too, where the run does', () => {
    const strict = renderJunit([buildChecked('a.txt', findings)], { ...context, grave: ['error', 'warning'] });
    expect(strict).toContain('failures="2"');
  });

  it('names the agency and the year once', () => {
    expect(xml).toContain('classname="澜江市水务局 2024"');
  });
});
