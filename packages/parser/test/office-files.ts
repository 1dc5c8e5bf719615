// Office files built byte by byte for tests, small and odd, as no office program would be talked into writing them.
import { zipSync } from 'fflate';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A zip of text parts; the kind of an OpenDocument file is stored as it is. */
export const zipOf = (parts: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, text]) => [name, [encode(text), { level: name === 'mimetype' ? 0 : 6 }]]),
    ),
  );

const word = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const compatibility = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"';

/** A DOCX with this body; other parts by name. */
export const docxOf = (body: string, parts: Readonly<Record<string, string>> = {}): Uint8Array =>
  zipOf({
    '[Content_Types].xml': '<Types/>',
    'word/document.xml': `<?xml version="1.0"?><w:document ${word} ${compatibility}><w:body>${body}</w:body></w:document>`,
    ...Object.fromEntries(
      Object.entries(parts).map(([name, inner]) => [name, inner.replace('<w:root', `<w:root ${word}`)]),
    ),
  });

/** A paragraph of one run. */
export const paragraph = (text: string, properties = ''): string =>
  `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;

/** A table: each row its cells, each cell its properties and content (or just its text). */
export const table = (rows: readonly (readonly (string | readonly [string, string])[])[], grid = ''): string => {
  const cell = (content: string | readonly [string, string]): string => {
    const [properties, inner] = typeof content === 'string' ? ['', content] : content;
    return `<w:tc><w:tcPr>${properties}</w:tcPr>${inner.startsWith('<') ? inner : paragraph(inner)}</w:tc>`;
  };
  return `<w:tbl><w:tblGrid>${grid}</w:tblGrid>${rows.map((row) => `<w:tr>${row.map(cell).join('')}</w:tr>`).join('')}</w:tbl>`;
};

/** An ODT with this body; `styles` are its own, `named` those of the styles part. */
export const odtOf = (
  body: string,
  manifest = '<manifest/>',
  { styles = '', named = '' }: { readonly styles?: string; readonly named?: string } = {},
): Uint8Array => {
  const names = ['office', 'text', 'table', 'draw', 'style']
    .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
    .join(' ');
  const own = `<office:automatic-styles>${styles}</office:automatic-styles>`;
  return zipOf({
    mimetype: 'application/vnd.oasis.opendocument.text',
    'content.xml': `<office:document-content ${names}>${own}<office:body><office:text>${body}</office:text></office:body></office:document-content>`,
    ...(named ? { 'styles.xml': `<office:document-styles ${names}>${named}</office:document-styles>` } : {}),
    'META-INF/manifest.xml': manifest,
  });
};
