// What Word keeps in a file and does not print, or prints otherwise than it stores.

import { run } from '../makers/word.ts';
import { countsOf } from '../sheet.ts';
import { family, type Twist } from '../twist.ts';
import { type Accept, notPrinted, orNull } from './accept.ts';
import { insertHiddenRow, insertOldRow, type Write, writeWithOld } from './old-figures.ts';

const word = family('word', ['docx']);

const old = (name: string, write: Write, accept?: Accept): Twist =>
  word(name, (doc, _, random) => writeWithOld(doc, random, 'word', write, accept));
const look = (name: string, xml: string): Twist => old(name, (own, was) => run(was, xml) + run(own));
const author = 'w:id="1" w:author="甲" w:date="2024-01-01T00:00:00Z"';

export const wordTwists: readonly Twist[] = [
  look('hidden text', '<w:vanish/>'),
  old('hidden on the web only', (own) => run(own, '<w:webHidden/>')),
  old('hidden, undone', (own) => run(own, '<w:vanish w:val="0"/>')),
  old('struck, undone', (own) => run(own, '<w:strike w:val="false"/>')),
  look('struck', '<w:strike/>'),
  look('struck twice', '<w:dstrike/>'),
  look('white', '<w:color w:val="FFFFFF"/>'),
  look('nearly white', '<w:color w:val="FEFEFE"/>'),
  look('white of the theme', '<w:color w:val="FFFFFF" w:themeColor="background1"/>'),
  look('half a point', '<w:sz w:val="1"/>'),
  look('one point', '<w:sz w:val="2"/>'),
  old('a deletion', (own, was) => `<w:del ${author}>${run(was, '', 'delText')}</w:del>${run(own)}`),
  old('a deletion with plain text', (own, was) => `<w:del ${author}>${run(was)}</w:del>${run(own)}`),
  old('an insertion', (own) => `<w:ins ${author}>${run(own)}</w:ins>`),
  old(
    'deleted and inserted',
    (own, was) => `<w:del ${author}>${run(was, '', 'delText')}</w:del><w:ins ${author}>${run(own)}</w:ins>`,
  ),
  old(
    'inserted, then deleted',
    (own, was) => `<w:ins ${author}><w:del ${author}>${run(was, '', 'delText')}</w:del></w:ins>${run(own)}`,
  ),
  old('moved away', (own, was) => `<w:moveFrom ${author}>${run(was)}</w:moveFrom>${run(own)}`),
  old('moved here', (own) => `<w:moveTo ${author}>${run(own)}</w:moveTo>`),
  old(
    'a comment’s anchor',
    (own) =>
      `<w:commentRangeStart w:id="3"/>${run(own)}<w:commentRangeEnd w:id="3"/><w:r><w:commentReference w:id="3"/></w:r>`,
  ),
  old(
    'a footnote’s mark',
    (own) => `${run(own)}<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteReference w:id="2"/></w:r>`,
  ),
  old('a raised figure', (own) => run(own) + run('1', '<w:vertAlign w:val="superscript"/>')),
  old('a lifted figure', (own) => run(own) + run('2', '<w:position w:val="8"/><w:sz w:val="12"/>')),
  old(
    'a field with its result',
    (own, was) =>
      `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>=SUM(ABOVE) \\# ${was}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run(own)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`,
  ),
  old('a simple field', (own) => `<w:fldSimple w:instr="=SUM(LEFT)">${run(own)}</w:fldSimple>`),
  old(
    'a field without result',
    () =>
      '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>=SUM(ABOVE)</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>',
    notPrinted,
  ),
  old('a content control', (own) => `<w:sdt><w:sdtPr/><w:sdtContent>${run(own)}</w:sdtContent></w:sdt>`),
  old(
    'a content control’s prompt',
    () => `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${run('单击此处输入')}</w:sdtContent></w:sdt>`,
    notPrinted,
  ),
  old('a smart tag', (own) => `<w:smartTag w:element="number">${run(own)}</w:smartTag>`),
  old('a link', (own) => `<w:hyperlink w:anchor="a">${run(own)}</w:hyperlink>`),
  old('digits in runs of their own', (own) => [...own].map((digit) => run(digit)).join('')),
  old('two paragraphs', (own, was) => `<w:p>${run(own)}</w:p><w:p>${run(was)}</w:p>`, orNull),
  old(
    'a hidden paragraph',
    (own, was) =>
      `<w:p><w:pPr><w:rPr><w:vanish/></w:rPr></w:pPr>${run(was, '<w:vanish/>')}</w:p><w:p>${run(own)}</w:p>`,
  ),
  old(
    'a numbered paragraph',
    (own) => `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>${run(own)}</w:p>`,
    orNull,
  ),
  old('a symbol of a font', (own) => `${run(own)}<w:r><w:sym w:font="Wingdings" w:char="F0FC"/></w:r>`, orNull),
  old('a page number', (own) => `${run(own)}<w:r><w:lastRenderedPageBreak/></w:r>`),
  old(
    'a nested table',
    (own) =>
      `<w:p/><w:tbl><w:tr><w:tc>${`<w:p>${run(own)}</w:p>`}</w:tc></w:tr></w:tbl><w:p/>`.replace(
        /^<w:p\/>/,
        '<w:p></w:p>',
      ),
    orNull,
  ),
  old('capitals and spacing', (own) => run(own, '<w:caps/><w:spacing w:val="20"/>')),
  old(
    'an equation',
    (own) =>
      `<m:oMath xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"><m:r><m:t>${own}</m:t></m:r></m:oMath>`,
    orNull,
  ),
  old(
    'a text box',
    (own, was) =>
      `${run(own)}<w:r><w:pict><v:textbox xmlns:v="urn:v"><w:txbxContent><w:p>${run(was)}</w:p></w:txbxContent></v:textbox></w:pict></w:r>`,
    orNull,
  ),
  old('right to left', (own) => run(own, '<w:rtl/>')),
  old('a tab and a soft hyphen', (own) => `<w:r><w:tab/></w:r>${run(own)}<w:r><w:softHyphen/></w:r>`),
  ...[
    ['hidden', '<w:vanish/>'],
    ['struck', '<w:strike/>'],
    ['white', '<w:color w:val="FFFFFF"/>'],
    ['of one point', '<w:sz w:val="2"/>'],
  ].map(([name, xml]) =>
    word(`a style that is ${name}`, (doc, _, random) => {
      doc.styles = `<w:style w:type="character" w:styleId="Old"><w:rPr>${xml}</w:rPr></w:style><w:style w:type="character" w:styleId="Older"><w:basedOn w:val="Old"/></w:style>`;
      for (const each of countsOf(doc))
        if (random.chance(0.5)) each.word = run(String(random.int(1, 99)), '<w:rStyle w:val="Older"/>') + run(each.t);
    }),
  ),
  word('a hidden row', insertHiddenRow),
  word('a deleted row', (doc, _, random) => {
    insertOldRow(doc, random, (each) => ({
      ...each,
      word: `<w:del ${author}>${run(each.t, '', 'delText')}</w:del>`,
    }));
  }),
];
