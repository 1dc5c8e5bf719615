import { type Cell, type Doc, gridOf, type Part, type Table } from '../sheet.ts';
import { escapeMarkup } from './html.ts';
import { writeZip } from './zip.ts';

/** A run of Word text. Example: `run('12', '<w:vanish/>')` */
export const run = (text: string, look = '', tag = 't'): string =>
  `<w:r><w:rPr>${look}</w:rPr>${text
    .split('\n')
    .map((line) => `<w:${tag} xml:space="preserve">${escapeMarkup(line)}</w:${tag}>`)
    .join('<w:br/>')}</w:r>`;

const paragraph = (runs: string, style = ''): string => `<w:p><w:pPr>${style}</w:pPr>${runs}</w:p>`;

const writeCell = (each: Cell, merge: string): string =>
  `<w:tc><w:tcPr><w:tcW w:w="900" w:type="dxa"/>${each.c > 1 ? `<w:gridSpan w:val="${each.c}"/>` : ''}${merge}</w:tcPr>${
    each.word?.startsWith('<w:p>') ? each.word : paragraph(each.word ?? run(each.t))
  }</w:tc>`;

// Word has no row spans: a merged cell goes on in each row below, empty.
const writeTable = (table: Table): string => {
  const grid = gridOf(table);
  const owner = new Map<string, { each: Cell; y: number; x: number }>();
  for (const [y, row] of grid.entries())
    for (const [x, each] of row.entries())
      if (each) for (let dy = 0; dy < each.r; dy += 1) owner.set(`${y + dy} ${x}`, { each, y, x });
  const rows = grid.map((row, y) => {
    const cells = row.flatMap((_, x) => {
      const found = owner.get(`${y} ${x}`);
      if (!found) return [];
      if (found.each.r === 1) return [writeCell(found.each, '')];
      if (found.y === y) return [writeCell(found.each, '<w:vMerge w:val="restart"/>')];
      return [writeCell({ ...found.each, t: '', word: run('') }, '<w:vMerge/>')];
    });
    return `<w:tr>${table.hiddenRows?.has(y) ? '<w:trPr><w:hidden/></w:trPr>' : ''}${cells.join('')}</w:tr>`;
  });
  const columns = grid[0]!.map(() => '<w:gridCol w:w="900"/>').join('');
  return `<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid>${columns}</w:tblGrid>${rows.join('')}</w:tbl>`;
};

const writePart = (part: Part): string => {
  if (part.kind === 'raw') return '';
  if (part.kind === 'table') return `${writeTable(part)}${paragraph('')}`;
  return paragraph(run(part.t), part.kind === 'title' ? '<w:jc w:val="center"/>' : '');
};

/** A Word document. */
export const writeDocx = (doc: Doc): Uint8Array =>
  writeZip({
    '[Content_Types].xml':
      '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    '_rels/.rels':
      '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    'word/document.xml': `<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${doc.parts.map(writePart).join('')}</w:body></w:document>`,
    ...(doc.styles === ''
      ? {}
      : {
          'word/styles.xml': `<?xml version="1.0"?><w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${doc.styles}</w:styles>`,
        }),
  });

const openTable = (table: Table): string =>
  `<table:table>${gridOf(table)
    .map((row, y) => {
      const cells = row.map((each) =>
        each
          ? `<table:table-cell office:value-type="string" table:number-columns-spanned="${each.c}" table:number-rows-spanned="${each.r}">${each.open ?? `<text:p>${escapeMarkup(each.t).replaceAll('\n', '<text:line-break/>')}</text:p>`}</table:table-cell>`
          : '<table:covered-table-cell/>',
      );
      return `<table:table-row${table.hiddenRows?.has(y) ? ' table:visibility="collapse"' : ''}>${cells.join('')}</table:table-row>`;
    })
    .join('')}</table:table>`;

/** An OpenDocument text. */
export const writeOdt = (doc: Doc): Uint8Array => {
  const names = ['office', 'text', 'table', 'style', 'fo'].map(
    (name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name === 'fo' ? 'xsl-fo-compatible' : name}:1.0"`,
  );
  const body = doc.parts.map((part) =>
    part.kind === 'raw' ? '' : part.kind === 'table' ? openTable(part) : `<text:p>${escapeMarkup(part.t)}</text:p>`,
  );
  return writeZip({
    mimetype: 'application/vnd.oasis.opendocument.text',
    'content.xml': `<?xml version="1.0"?><office:document-content ${names.join(' ')}><office:automatic-styles>${doc.styles}</office:automatic-styles><office:body><office:text>${body.join('')}</office:text></office:body></office:document-content>`,
    'META-INF/manifest.xml': '<manifest/>',
  });
};
