// What converters, printers and people make of the text around and inside the tables.
import { countsOf, type Doc, tableOf } from '../sheet.ts';
import { family, onZeros, type Twist, texts } from '../twist.ts';
import { acceptIn, leaveOpen, notPrinted, orNull } from './accept.ts';

const text = family('text', texts);
const every = (
  name: string,
  change: (written: string, doc: Doc) => string,
  unsure = false,
  makers: Twist['makers'] = texts,
): Twist =>
  text(
    name,
    (doc) => {
      doc.finish.push((written) => change(written, doc));
      if (unsure) leaveOpen(doc);
    },
    makers,
  );

const eachLine =
  (change: (line: string, at: number) => string) =>
  (written: string): string =>
    written.split('\n').map(change).join('\n');

// The other writers write no blank.
const blankWriters = ['pipes', 'spaces', 'markdown'] as const;

export const textTwists: readonly Twist[] = [
  every(
    'page numbers between rows',
    eachLine((line, at) => (at % 17 === 16 ? `${line}\n- ${Math.floor(at / 17) + 1} -` : line)),
  ),
  every(
    'bare page numbers between rows',
    eachLine((line, at) => (at % 17 === 16 ? `${line}\n${Math.floor(at / 17) + 1}` : line)),
    true,
  ),
  every(
    'page n of m between rows',
    eachLine((line, at) => (at % 17 === 16 ? `${line}\n第 ${Math.floor(at / 17) + 1} 页 共 4 页` : line)),
  ),
  every('a running head between rows', (written, doc) =>
    eachLine((line, at) => (at % 17 === 16 ? `${line}\n${doc.agency}${doc.year}年政府信息公开工作年度报告` : line))(
      written,
    ),
  ),
  every(
    'a form feed between rows',
    eachLine((line, at) => (at % 17 === 16 ? `\f${line}` : line)),
  ),
  every(
    'date and address of a printout',
    eachLine((line, at) =>
      at % 17 === 16 ? `${line}\n2025/1/20 09:31 http://www.example.gov.cn/art/2025/1/20/art_123_456.html 2/5` : line,
    ),
  ),
  every(
    'blank lines between all',
    eachLine((line) => `${line}\n`),
  ),
  every('blank lines gone', (written) => written.replaceAll(/\n+/g, '\n')),
  every('carriage returns', (written) => written.replaceAll('\n', '\r\n')),
  every('old carriage returns', (written) => written.replaceAll('\n', '\r')),
  every('line separators', (written) => written.replaceAll('\n', '\u2028'), true),
  every(
    'quoted as in a mail',
    eachLine((line) => `> ${line}`),
    true,
  ),
  every(
    'line numbers',
    eachLine((line, at) => `${at + 1}: ${line}`),
    true,
  ),
  every(
    'line numbers without a colon',
    eachLine((line, at) => `${at + 1} ${line}`),
    true,
    ['tabs', 'pipes', 'lines', 'spaces', 'csv'],
  ),
  every(
    'ideographic spaces before',
    eachLine((line) => `\u3000\u3000${line}`),
  ),
  every('runs of blanks for one', (written) => written.replaceAll(' ', '    '), false, blankWriters),
  every('all blanks gone', (written) => written.replaceAll(/[ \t]/g, ''), true, ['tabs', ...blankWriters]),
  every('tabs as blanks', (written) => written.replaceAll('\t', ' '), true, ['tabs']),
  every('all on one line', (written) => written.replaceAll('\n', ' '), true),
  every(
    'wrapped at forty',
    eachLine((line) => line.replaceAll(/.{40}/gu, '$&\n')),
    true,
  ),
  every(
    'wrapped at twelve',
    eachLine((line) => line.replaceAll(/.{12}/gu, '$&\n')),
    true,
  ),
  every('radicals for characters', (written) =>
    written.replaceAll('行', '⾏').replaceAll('人', '⼈').replaceAll('一', '⼀').replaceAll('长', '⻓'),
  ),
  every('Traditional labels', (written) => [...written].map((each) => traditional[each] ?? each).join('')),
  every('reading errors in labels', (written) =>
    written.replaceAll('自然人', '白然人').replaceAll('商业', '商亚').replaceAll('总计', '总汁'),
  ),
  every(
    'full-width all over',
    (written) => written.replaceAll(/[!-~]/g, (each) => String.fromCharCode(each.charCodeAt(0) + 0xfee0)),
    true,
  ),
  every('escapes of Markdown', (written) => written.replaceAll(/([.\-_*()])/g, '\\$1'), false, ['markdown', 'pipes']),
  every('emphasis on figures', (written) => written.replaceAll(/(?<=\| )(\d+)(?= \|)/g, '**$1**'), false, ['markdown']),
  every('a fence of code around', (written) => `\`\`\`\n${written}\`\`\`\n`, false, ['markdown']),
  every('right-aligned rules', (written) => written.replaceAll('---', '---:'), false, ['markdown']),
  every('no rule below the head', (written) => written.replaceAll(/\n\|( --- \|)+/g, ''), false, ['markdown']),
  every('semicolons for commas', (written) => written.replaceAll(',', ';'), false, ['csv']),
  every(
    'everything in quotes',
    eachLine((line) =>
      line
        .split(',')
        .map((each) => (each.startsWith('"') ? each : `"${each}"`))
        .join(','),
    ),
    false,
    ['csv'],
  ),
  every('a separator’s first line', (written) => `sep=,\n${written}`, false, ['csv']),
  every(
    'commas at the ends dropped',
    eachLine((line) => line.replace(/,+$/, '')),
    false,
    ['csv'],
  ),
  every(
    'commas filled up',
    eachLine((line) => line.padEnd(line.length + 6, ',')),
    false,
    ['csv'],
  ),
  onZeros(
    text(
      'rows without figures of legal persons',
      (doc) => {
        // Zeros of legal persons are left out: only those that are not 0 are typed, the total stays.
        for (const row of tableOf(doc, 't3').rows.slice(3)) {
          for (const { k, t } of row)
            if (k && t === '0' && !/(?:naturalPerson|total)$/.test(k)) doc.expected.set(k, { v: null, derived: 0 });
          acceptIn(doc, row, orNull);
          row.splice(0, row.length, ...row.filter(({ k, t }) => !k || t !== '0' || /(?:naturalPerson|total)$/.test(k)));
        }
      },
      ['pipes', 'lines', 'spaces'],
    ),
  ),
  text(
    'labels broken in the middle',
    (doc) => {
      for (const row of tableOf(doc, 't3').rows.slice(3))
        for (const each of row) if (!each.k && each.t.length > 9) each.t = `${each.t.slice(0, 8)}\n${each.t.slice(8)}`;
    },
    ['tabs', 'lines', 'spaces', 'csv'],
  ),
  text(
    'figures before their labels',
    (doc) => {
      for (const row of tableOf(doc, 't3').rows.slice(3))
        row.sort((a, b) => Number(b.k !== undefined) - Number(a.k !== undefined));
      acceptIn(doc, tableOf(doc, 't3').rows.flat(), orNull);
    },
    ['tabs', 'pipes', 'lines', 'spaces', 'markdown', 'csv'],
  ),
  text(
    'a figure lost',
    (doc, _, random) => {
      const row = random.pick(tableOf(doc, 't3').rows.slice(3));
      acceptIn(doc, row, orNull);
      acceptIn(doc, row.splice(row.findIndex(({ k }) => k) + random.int(0, 6), 1), notPrinted);
    },
    ['pipes', 'lines', 'spaces'],
  ),
  text(
    'a figure twice',
    (doc, _, random) => {
      const row = random.pick(tableOf(doc, 't3').rows.slice(3));
      acceptIn(doc, row, orNull);
      const at = row.findIndex(({ k }) => k) + random.int(0, 6);
      row.splice(at, 0, { t: row[at]!.t, c: 1, r: 1 });
    },
    ['pipes', 'lines', 'spaces', 'tabs', 'csv'],
  ),
  text(
    'two rows glued',
    (doc) => {
      doc.finish.push((written) => written.replace(/\n(3\.补正后申请内容仍不明确)/, ' $1'));
      acceptIn(
        doc,
        countsOf(doc).filter(({ k }) => k!.includes('/unable')),
        orNull,
      );
    },
    ['spaces', 'pipes'],
  ),
];

const traditional: Readonly<Record<string, string>> = Object.fromEntries(
  [
    ...'总總规規业業构構组組织織务務机機关關开開员員复復议議诉訴讼訟维維纠糾正正结結审審导導请請数數处處类類办辦无無关關费費许許罚罰强強制制现現执執询詢况況应應属屬'.matchAll(
      /(.)(.)/gu,
    ),
  ].map(([, hans, hant]) => [hans!, hant!]),
);
