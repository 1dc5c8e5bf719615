// Tags of tables that are left out, wrong or unusual.
import type { Twist } from '../../twist.ts';
import { text } from './lib.ts';

export const tagTwists: readonly Twist[] = [
  text('ends of cells left out', (html) => html.replaceAll(/<\/(?:td|th|tr)>/g, '')),
  text('ends of rows left out', (html) => html.replaceAll('</tr>', '')),
  text('spans in capitals, unquoted', (html) =>
    html.replaceAll(/(col|row)span="(\d+)"/g, (_, which: string, n: string) => `${which.toUpperCase()}SPAN=${n}`),
  ),
  text('rows spans lost', (html) => html.replaceAll(/ rowspan="\d+"/g, ''), true),
  text('column spans lost', (html) => html.replaceAll(/ colspan="\d+"/g, ''), true),
  text('all spans lost', (html) => html.replaceAll(/ (?:col|row)span="\d+"/g, ''), true),
  text(
    'rows spans too long',
    (html) => html.replaceAll(/rowspan="(\d+)"/g, (_, n: string) => `rowspan="${Number(n) + 1}"`),
    true,
  ),
  text('the frame’s span too short', (html) => html.replace(/rowspan="22"/, 'rowspan="21"'), true),
  text('the frame’s span of the old form', (html) => html.replace(/rowspan="22"/, 'rowspan="20"'), true),
  text('span zero', (html) => html.replace(/rowspan="22"/, 'rowspan="0"'), true),
  text('a head span too short', (html) => html.replace(/colspan="5"/, 'colspan="4"'), true),
  text('a head span too long', (html) => html.replace(/colspan="5">法人/, 'colspan="6">法人'), true, ['html']),
  text('a table right to left', (html) => html.replaceAll('<table>', '<table dir="rtl">')),
  text('an empty head and foot', (html) =>
    html.replaceAll(
      /<tbody>([\s\S]*?)<\/tbody>/g,
      (_, rows: string) => `<thead></thead><tfoot></tfoot><tbody>${rows}</tbody>`,
    ),
  ),
  text('a foot before the body', (html) =>
    html.replaceAll(
      /<tbody>([\s\S]*?)(<tr>(?:(?!<tr>)[\s\S])*<\/tr>\s*)<\/tbody>/g,
      (_, rows: string, last: string) => `<tfoot>${last}</tfoot><tbody>${rows}</tbody>`,
    ),
  ),
  text('a caption of the year before', (html) =>
    html.replaceAll('<table>', '<table><caption>附表（2019年修订）</caption>'),
  ),
  text('an XHTML page with namespaces', (html) =>
    html.replace('<html', '<html xmlns="http://www.w3.org/1999/xhtml"').replaceAll('<td', '<td xmlns:o="urn:o"'),
  ),
];
