import type { Agency, Diagnostic, ParseResult, Place, Source } from '@nianbao/schema';
import { type AlignedReport, alignTables } from './align/align-tables.ts';
import { forgetFolded } from './align/fold-text.ts';
import { forgetFigures } from './align/read-figure.ts';
import { resolveLonePipes } from './align/resolve-lone-pipes.ts';
import { turnTables } from './align/turn-tables.ts';
import { assembleReport } from './assemble/assemble-report.ts';
import { locateFields } from './assemble/locate-fields.ts';
import { type DecodedText, decodeText } from './decode/decode-text.ts';
import { hashBytes } from './decode/hash-bytes.ts';
import { sniffContainer, sniffMarkup } from './decode/sniff-format.ts';
import { buildDiagnostic, computeStatus } from './diagnostics/build-diagnostic.ts';
import { ContainerError } from './formats/container-error.ts';
import { containerReaders, textReaders } from './formats/registry.ts';
import { isPageOfPictures } from './metadata/is-page-of-pictures.ts';
import type { OcrReader } from './ocr/ocr-reader.ts';
import { noRepair, type RowRepair } from './repair/repaired-cell.ts';
import { bringTablesHome } from './segment/bring-tables-home.ts';
import { findSecondReport } from './segment/cut-second-report.ts';
import type { SegmentedDocument } from './segment/document.ts';
import { findSections } from './segment/find-sections.ts';
import { unpadFigures } from './segment/unpad-figures.ts';

/** Where the bytes came from; both optional, recorded in `source`. */
export interface Origin {
  readonly path?: string;
  readonly url?: string;
}

/** How to read: `ocr` recognises the words of pictures and scanned pages; without it they are named and left. */
export interface ParseOptions extends Origin {
  readonly ocr?: OcrReader;
}

const severalReports = (place: Place): Diagnostic => buildDiagnostic('several-reports', {}, { place });
let describe: ((agency: Agency) => Agency) | null = null;

// A figure of a table that was set upright is found in the source where it was printed, and as it was printed.
const placeInSource = (
  assembled: ReturnType<typeof assembleReport>,
  sourceOf: ReadonlyMap<Place, Place>,
  printed: ReadonlyMap<Place, string>,
) => {
  if (sourceOf.size === 0 && printed.size === 0) return assembled;
  const cells = Object.entries(assembled.cells).map(([pointer, cell]) => {
    const place = cell.place && (sourceOf.get(cell.place) ?? cell.place);
    const raw = place && printed.get(place);
    return [pointer, { ...cell, ...(place ? { place } : {}), ...(raw === undefined ? {} : { raw }) }] as const;
  });
  return { ...assembled, cells: Object.fromEntries(cells) };
};

// Nearly all tables stand as they were printed: what mends lost rows is loaded when the first one comes.
const repairLost = async ({ edition, lost, cells }: AlignedReport): Promise<RowRepair> =>
  lost.length === 0 ? noRepair : (await import('./repair/repair-rows.ts')).repairRows(edition, lost, cells);

const readDocument = async (document: SegmentedDocument) => {
  const { blocks: unpadded, printed } = unpadFigures(document.blocks);
  const { blocks: upright, sourceOf } = turnTables(unpadded);
  const resolved = resolveLonePipes(upright);
  const second = findSecondReport(resolved);
  const own = second === null ? resolved : resolved.slice(0, second);
  const found = findSections(own);
  const blocks = bringTablesHome(own, found);
  const headings = blocks === own ? found : findSections(blocks);
  const aligned = alignTables(blocks, headings);
  const assembled = placeInSource(
    assembleReport(blocks, headings, aligned, { pageTitle: document.title, repair: await repairLost(aligned) }),
    sourceOf,
    printed,
  );
  forgetFolded();
  forgetFigures();
  const result =
    second === null
      ? assembled
      : { ...assembled, diagnostics: [...assembled.diagnostics, severalReports(resolved[second]!.place)] };
  if (!result.report || result.report.agency.name === null) return result;
  // The table of divisions is loaded when the first body is named, so that a page in the browser starts without it.
  describe ??= (await import('./regions/describe-agency.ts')).describeAgency;
  return { ...result, report: { ...result.report, agency: describe(result.report.agency) } };
};

const failed = (source: Source, ...diagnostics: Diagnostic[]): ParseResult => ({
  source,
  status: 'failed',
  report: null,
  cells: {},
  fields: {},
  diagnostics,
});

// A container's library may throw on a damaged file; that is a fact about the file, not an error of ours.
const readContainer = async (bytes: Uint8Array, source: Source, ocr?: OcrReader): Promise<ParseResult> => {
  const load = containerReaders[source.format];
  if (!load) return failed(source, buildDiagnostic('format-unsupported', { format: source.format.toUpperCase() }));
  try {
    const read = await load();
    const document = await read(bytes, ocr);
    const noticed = document.diagnostics ?? [];
    if (computeStatus(noticed) === 'failed') return failed(source, ...noticed);
    const found = await readDocument(document);
    const result = document.ocr
      ? (await import('./ocr/distrust-ocr.ts')).distrustOcr(found, document.ocr.words)
      : found;
    const diagnostics = [...noticed, ...result.diagnostics];
    return { source, status: computeStatus(diagnostics), ...result, diagnostics };
  } catch (cause) {
    const reasonEn = cause instanceof Error ? cause.message : String(cause);
    const reason = cause instanceof ContainerError ? cause.zh : reasonEn;
    return failed(
      source,
      buildDiagnostic('container-damaged', { format: source.format.toUpperCase(), reason, reasonEn }),
    );
  }
};

/**
 * Reads a published annual report: bytes → text → blocks → sections and aligned tables → report. Never throws on bad
 * input: the diagnostics say what was found and what to do. Same bytes, same result, on every machine.
 * Example: `const { report, cells, diagnostics } = await parseReport(bytes, { path: 'report.html' })`
 */
export const parseReport = async (bytes: Uint8Array, options: ParseOptions = {}): Promise<ParseResult> => {
  const { ocr, ...origin } = options;
  const container = sniffContainer(bytes);
  // Begun before the reading and awaited behind it.
  const hash = hashBytes(bytes);
  const source = async (format: Source['format'], encoding: string | null): Promise<Source> => ({
    ...origin,
    format,
    encoding,
    sha256: await hash,
    bytes: bytes.length,
  });
  if (bytes.length === 0) return failed(await source('unknown', null), buildDiagnostic('input-empty'));
  if (container === 'unknown') return failed(await source('unknown', null), buildDiagnostic('input-binary'));
  if (container !== 'text') return readContainer(bytes, await source(container, null), ocr);
  const decoded: DecodedText = decodeText(bytes);
  if (decoded.text.trim() === '') return failed(await source('text', decoded.encoding), buildDiagnostic('input-empty'));
  const format = sniffMarkup(decoded.text);
  if (format === 'json') {
    // The validators are the heaviest part of the schema, and only this format needs them.
    const { readOwnJson } = await import('./formats/json/read-own-json.ts');
    const taken = readOwnJson(decoded.text);
    const status = computeStatus(taken.diagnostics);
    return { source: await source(format, decoded.encoding), status, ...taken };
  }
  const findReader = textReaders[format];
  if (!findReader)
    return failed(
      await source(format, decoded.encoding),
      buildDiagnostic('format-unsupported', { format: format.toUpperCase() }),
    );
  const read = await findReader(decoded.text);
  const found = await readDocument(read(decoded.text));
  const result = { ...found, fields: locateFields(decoded.text, found.fields) };
  const unsure = decoded.sure ? [] : [buildDiagnostic('encoding-unsure', { encoding: decoded.encoding })];
  const isBare = result.diagnostics.some(({ code, params }) => code === 'not-a-report' && params.reason === 'skeleton');
  const pictures = isBare && format === 'html' && isPageOfPictures(decoded.text);
  const diagnostics = [...unsure, ...result.diagnostics, ...(pictures ? [buildDiagnostic('page-of-pictures')] : [])];
  return { source: await source(format, decoded.encoding), status: computeStatus(diagnostics), ...result, diagnostics };
};
