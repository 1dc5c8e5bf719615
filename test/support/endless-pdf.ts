// A PDF that takes a reader hours: its font's encoding lists sixteen million codes, two thousand times over.
const ranges = Array.from({ length: 100 }, () => '<00000000> <00FFFFFF> 0').join('\n');
const encoding = [
  '/CMapName /Endless def\n1 begincodespacerange\n<00000000> <FFFFFFFF>\nendcodespacerange',
  ...Array.from({ length: 20 }, () => `100 begincidrange\n${ranges}\nendcidrange`),
].join('\n');
const content = 'BT /F1 10 Tf 60 700 Td <00000041> Tj ET';
const descendant =
  '<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Endless /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) ' +
  '/Supplement 4 >> /FontDescriptor << /Type /FontDescriptor /FontName /Endless /Flags 4 /FontBBox [0 0 1 1] ' +
  '/ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 700 /StemV 80 >> >>';
const objects = [
  '<< /Type /Catalog /Pages 2 0 R >>',
  '<< /Type /Pages /Count 1 /Kids [5 0 R] >>',
  `<< /Type /Font /Subtype /Type0 /BaseFont /Endless /Encoding 4 0 R /DescendantFonts [${descendant}] >>`,
  `<< /Type /CMap /Length ${encoding.length} >>\nstream\n${encoding}\nendstream`,
  '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 6 0 R /Resources << /Font << /F1 3 0 R >> >> >>',
  `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
];

/** The bytes of that PDF. */
export const endlessPdf = new TextEncoder().encode(
  `%PDF-1.7\n${objects.map((object, index) => `${index + 1} 0 obj\n${object}\nendobj\n`).join('')}trailer << /Root 1 0 R >>\n`,
);
