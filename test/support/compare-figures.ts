import type { ParseResult } from '../../packages/schema/src/index.ts';

const read = (document: unknown, pointer: string): unknown =>
  pointer
    .split('/')
    .slice(1)
    .reduce<unknown>((value, key) => (value as Record<string, unknown> | null | undefined)?.[key], document);

/** The report's figures by pointer, for the pointers given; `undefined` where the report has no such place. */
export const pickFigures = (result: ParseResult, pointers: readonly string[]): Record<string, unknown> =>
  Object.fromEntries(pointers.map((pointer) => [pointer, read(result.report, pointer)]));

/** Every pointer of the three tables that the report holds. */
export const listPointers = (result: ParseResult): string[] =>
  (['proactiveDisclosure', 'applications', 'disputes'] as const).flatMap((table) =>
    Object.entries(result.report?.[table] ?? {}).flatMap(([row, cells]) =>
      Object.entries(cells as Record<string, unknown>)
        .filter(([, value]) => value === null || typeof value === 'number')
        .map(([column]) => `/${table}/${row}/${column}`),
    ),
  );
