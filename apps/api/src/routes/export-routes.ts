// The whole store as a stream: a row is read when the caller takes it, so a slow caller costs no memory.
import { zstdCompressSync } from 'node:zlib';
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { figureTable, openParquetFile, partitionColumns, readPartition } from '@nianbao/render';
import { figureColumns } from '@nianbao/schema';
import type { ReportDocument, Store } from '@nianbao/store';
import type { Context } from 'hono';
import { compress } from 'hono/compress';
import { listReportFigureRows } from '../build-report-csv.ts';
import { csvType, ndjsonType } from '../http/send.ts';
import { buildCsvLines } from '../http/table.ts';
import { allReportFilters, toReportFilter } from '../schemas/requests.ts';
import { answer, problems } from '../schemas/responses.ts';
import { groupWording, inBoth, type OperationId, routeWording } from '../wording/route-wording.ts';

/** Columns of the exported CSV: those of `nianbao export`. */
export const exportColumns = [
  'agencyId',
  'agencyName',
  'key',
  'year',
  'edition',
  'status',
  'version',
  'sha256',
  ...figureColumns,
] as const;

/** A format of the export: its lines one after another. Another format is another entry here. */
interface ExportFormat {
  readonly suffix: string;
  readonly operationId: OperationId;
  readonly type: string;
  /** Compressed in itself: not compressed once more on the way. */
  readonly compressed?: true;
  readonly open: (store: Store, filter: ReturnType<typeof toReportFilter>) => AsyncIterable<string | Uint8Array>;
}

const lineEnd = Buffer.from('\n');

async function* writeNdjson(documents: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
  for await (const document of documents) yield Buffer.concat([document, lineEnd]);
}

async function* writeCsv(reports: AsyncIterable<ReportDocument>): AsyncIterable<string> {
  yield buildCsvLines([[...exportColumns]]);
  for await (const report of reports) {
    const { key, version, result } = report;
    const head = { key, status: result.status, version: version.version, sha256: version.sha256 };
    const rows: Readonly<Record<string, unknown>>[] = listReportFigureRows(report).map((row) => ({ ...row, ...head }));
    if (rows.length > 0) yield buildCsvLines(rows.map((row) => exportColumns.map((column) => row[column])));
  }
}

// So many rows are held until they are written as a group.
const rowGroup = 20_000;

/** Figures as one Parquet file, with the year and the province that `nianbao export` has in the names of its folders. */
async function* writeParquet(reports: AsyncIterable<ReportDocument>): AsyncIterable<Uint8Array> {
  const ready: Uint8Array[] = [];
  const file = openParquetFile({
    columns: [...figureTable.columns, ...partitionColumns],
    compressZstd: (page) => zstdCompressSync(page),
    sink: (bytes) => void ready.push(bytes),
  });
  for await (const report of reports) {
    const { year, province } = readPartition(report);
    file.add(figureTable.listRows(report).map((row) => [...row, year, province]));
    if (file.held() < rowGroup) continue;
    await file.flush();
    yield* ready.splice(0);
  }
  await file.end();
  yield* ready.splice(0);
}

const formats: readonly ExportFormat[] = [
  {
    suffix: 'ndjson',
    operationId: 'exportReports',
    type: ndjsonType,
    open: (store, filter) => writeNdjson(store.streamReportJson(filter)),
  },
  {
    suffix: 'csv',
    operationId: 'exportFigures',
    type: csvType,
    open: (store, filter) => writeCsv(store.streamReports(filter)),
  },
  {
    suffix: 'parquet',
    operationId: 'exportParquet',
    type: 'application/vnd.apache.parquet',
    compressed: true,
    open: (store, filter) => writeParquet(store.streamReports(filter)),
  },
];

const encoder = new TextEncoder();

/** Text or bytes as a stream that reads on only when it is asked to, and lets go of its source when the caller leaves. */
const streamText = (texts: AsyncIterable<string | Uint8Array>): ReadableStream<Uint8Array> => {
  const iterator = texts[Symbol.asyncIterator]();
  return new ReadableStream<Uint8Array>(
    {
      pull: async (controller) => {
        const { done, value } = await iterator.next();
        if (done) controller.close();
        else controller.enqueue(typeof value === 'string' ? encoder.encode(value) : value);
      },
      cancel: async () => {
        await iterator.return?.();
      },
    },
    { highWaterMark: 0 },
  );
};

const sendStream = (c: Context, texts: AsyncIterable<string | Uint8Array>, suffix: string, type: string): Response =>
  c.body(streamText(texts), 200, {
    'Content-Type': type,
    'Content-Disposition': `attachment; filename="nianbao.${suffix}"`,
    'Cache-Control': 'no-store',
  });

/** Adds /v1/export.ndjson, /v1/export.csv and /v1/export.parquet. */
export const addExportRoutes = (app: OpenAPIHono, store: Store): void => {
  for (const { suffix, operationId, type, compressed = false, open } of formats) {
    const path = `/v1/export.${suffix}`;
    // What is streamed cannot be compressed ahead of time.
    if (!compressed) app.get(path, compress({ contentTypeFilter: () => true }));
    const route = createRoute({
      method: 'get',
      path,
      operationId,
      tags: [inBoth(groupWording.exports)],
      summary: inBoth(routeWording[operationId]),
      request: { query: z.strictObject(allReportFilters) },
      responses: { ...answer(z.string(), type.split(';')[0]!), ...problems(400, 429, 500, 503) },
    });
    app.openapi(route, (c) => sendStream(c, open(store, toReportFilter(c.req.valid('query'))), suffix, type));
  }
};
