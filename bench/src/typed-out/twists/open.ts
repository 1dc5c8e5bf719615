// What an OpenDocument text keeps and does not print, or prints otherwise than it stores.
import { countsOf, tableOf } from '../sheet.ts';
import { family, type Twist } from '../twist.ts';

const open = family('open', ['odt']);
const style = (name: string, look: string): string =>
  `<style:style style:name="${name}" style:family="text"><style:text-properties ${look}/></style:style>`;

const old = (name: string, write: (own: string, was: string) => string, styles = '', unsure = false): Twist =>
  open(name, (doc, _, random) => {
    doc.styles += styles;
    for (const each of countsOf(doc))
      if (random.chance(0.5)) {
        each.open = write(each.t, String(random.int(1, 99)));
        if (unsure) doc.expected.set(each.k!, { ...doc.expected.get(each.k!)!, open: true });
      }
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
  look('transparent', 'fo:color="#000000" style:use-window-font-color="false" text:display="none"'),
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
    true,
  ),
  old(
    'a paragraph hidden by a condition',
    (own, was) => `<text:p>${own}</text:p><text:p><text:hidden-paragraph text:is-hidden="true"/>${was}</text:p>`,
    '',
    true,
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
  old('a list', (own) => `<text:list><text:list-item><text:p>${own}</text:p></text:list-item></text:list>`, '', true),
  old('two paragraphs', (own, was) => `<text:p>${own}</text:p><text:p>${was}</text:p>`, '', true),
  old(
    'a field',
    (own) => `<text:p><text:expression text:formula="ooow:1+1">${own}</text:expression></text:p>`,
    '',
    true,
  ),
  old(
    'a ruby',
    (own, was) =>
      `<text:p><text:ruby><text:ruby-base>${own}</text:ruby-base><text:ruby-text>${was}</text:ruby-text></text:ruby></text:p>`,
    '',
    true,
  ),
  open('a hidden row', (doc, _, random) => {
    const table = tableOf(doc, 't3');
    table.rows.splice(
      3,
      0,
      table.rows[3]!.map(({ k, ...each }) => (k ? { ...each, t: String(random.int(1, 99)) } : each)),
    );
    table.hiddenRows = new Set([3]);
  }),
];
