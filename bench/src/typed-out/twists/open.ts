// What an OpenDocument text keeps and does not print, or prints otherwise than it stores.
import { family, type Twist } from '../twist.ts';
import { type Accept, orNull } from './accept.ts';
import { insertHiddenRow, type Write, writeWithOld } from './old-figures.ts';

const open = family('open', ['odt']);
const style = (name: string, look: string): string =>
  `<style:style style:name="${name}" style:family="text"><style:text-properties ${look}/></style:style>`;

const old = (name: string, write: Write, styles = '', accept?: Accept): Twist =>
  open(name, (doc, _, random) => {
    doc.styles += styles;
    writeWithOld(doc, random, 'open', write, accept);
  });
const look = (name: string, properties: string): Twist =>
  old(
    name,
    (own, was) => `<text:p><text:span text:style-name="Old">${was}</text:span>${own}</text:p>`,
    style('Old', properties),
  );

export const openTwists: readonly Twist[] = [
  look('hidden text', 'text:display="none"'),
  look('struck', 'style:text-line-through-style="solid"'),
  look('white', 'fo:color="#ffffff"'),
  look('one point', 'fo:font-size="1pt"'),
  old(
    'raised',
    (own) => `<text:p>${own}<text:span text:style-name="Up">1</text:span></text:p>`,
    style('Up', 'style:text-position="super 58%"'),
  ),
  old(
    'an annotation',
    (own, was) => `<text:p>${own}<office:annotation><text:p>${was}</text:p></office:annotation></text:p>`,
  ),
  old(
    'a footnote',
    (own, was) =>
      `<text:p>${own}<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body><text:p>${was}</text:p></text:note-body></text:note></text:p>`,
  ),
  old(
    'hidden by a condition',
    (own, was) =>
      `<text:p>${own}<text:hidden-text text:condition="ooow:1" text:string-value="${was}" text:is-hidden="true">${was}</text:hidden-text></text:p>`,
    '',
    orNull,
  ),
  old(
    'a paragraph hidden by a condition',
    (own, was) => `<text:p>${own}</text:p><text:p><text:hidden-paragraph text:is-hidden="true"/>${was}</text:p>`,
    '',
    orNull,
  ),
  old('a change’s mark', (own) => `<text:p><text:change text:change-id="ct1"/>${own}</text:p>`),
  old(
    'an insertion',
    (own) => `<text:p><text:change-start text:change-id="ct2"/>${own}<text:change-end text:change-id="ct2"/></text:p>`,
  ),
  old('a bookmark and a tab', (own) => `<text:p><text:bookmark text:name="a"/><text:tab/>${own}</text:p>`),
  old('runs of blanks', (own) => `<text:p><text:s text:c="3"/>${own}<text:s/></text:p>`),
  old(
    'a run for each digit',
    (own) => `<text:p>${[...own].map((digit) => `<text:span>${digit}</text:span>`).join('')}</text:p>`,
  ),
  old('a list', (own) => `<text:list><text:list-item><text:p>${own}</text:p></text:list-item></text:list>`, '', orNull),
  old('two paragraphs', (own, was) => `<text:p>${own}</text:p><text:p>${was}</text:p>`, '', orNull),
  old(
    'a field',
    (own) => `<text:p><text:expression text:formula="ooow:1+1">${own}</text:expression></text:p>`,
    '',
    orNull,
  ),
  old(
    'a ruby',
    (own, was) =>
      `<text:p><text:ruby><text:ruby-base>${own}</text:ruby-base><text:ruby-text>${was}</text:ruby-text></text:ruby></text:p>`,
    '',
    orNull,
  ),
  open('a hidden row', insertHiddenRow),
];
