// Checked sources for the tests of the formats; every figure and name is made up.
import type { Finding, ParseResult } from '@nianbao/schema';
import { describeChecked, type RenderContext } from '../src/index.ts';

const text = '一、本年新收\t63\n四、结转下年度继续办理\t7\n';

/** A finding with the parts that a test cares about. */
export const buildFinding = (parts: Partial<Finding> = {}): Finding => ({
  rule: 'applications-balance',
  severity: 'error',
  verdict: 'fail',
  key: 'applications-balance@total',
  paths: ['/applications/newReceived/total'],
  operands: [{ path: '/applications/newReceived/total', value: 63, state: 'value' }],
  expected: 66,
  actual: 63,
  delta: -3,
  mode: 'strict',
  message: { zh: '总计:收支不符', en: 'Total: does not balance' },
  params: {},
  place: { line: 1, offset: text.indexOf('63'), length: 2 },
  ...parts,
});

/** A parsed source of that text, or one without a report. */
export const buildResult = (label: string, status: ParseResult['status'] = 'ok'): ParseResult =>
  ({
    source: { path: label, format: 'text', encoding: 'utf-8', sha256: 'a'.repeat(64), bytes: 60 },
    status,
    report: status === 'failed' ? null : { agency: { name: '澜江市水务局' }, year: 2024 },
    cells: {},
    fields: {},
    diagnostics:
      status === 'failed'
        ? [{ code: 'not-a-report', severity: 'error', message: { zh: '不是年报', en: 'not a report' }, params: {} }]
        : [],
  }) as unknown as ParseResult;

/** A checked source with these findings. */
export const buildChecked = (
  label: string,
  findings: readonly Finding[],
  status: ParseResult['status'] = 'ok',
  hide?: (source: string) => string,
) =>
  describeChecked(
    { label, result: buildResult(label, status), findings, bytes: new TextEncoder().encode(text) },
    { all: true, ...(hide ? { hide } : {}) },
  );

export const context: RenderContext = {
  rules: [
    {
      id: 'applications-balance',
      severity: 'error',
      title: { zh: '收支平衡', en: 'The balance' },
      legalBasis: { zh: '表式所印', en: 'Printed in the form' },
    },
    {
      id: 'title-missing',
      severity: 'warning',
      title: { zh: '缺标题', en: 'No title' },
      legalBasis: { zh: '表式', en: 'The form' },
    },
  ],
  version: '1.2.3',
  rulePages: 'https://nianbao.example/rules/',
  grave: ['error'],
  unread: [],
};
