import { parseReport } from '@nianbao/parser';
import type { ParseResult } from '@nianbao/schema';
import { htmlLayouts } from '../../layouts/html-layouts.ts';
import type { Layout } from '../../layouts/layout.ts';
import { markdownLayouts } from '../../layouts/markdown-layouts.ts';
import { textLayouts } from '../../layouts/text-layouts.ts';
import { buildDirectResult } from '../clean/build-direct-result.ts';
import type { PrintedReport } from '../clean/printed-report.ts';
import { renderReport } from '../clean/render-report.ts';

/** How a report reaches the checks: handed over as it is, or published in a layout and read by the parser. */
export type Route = 'direct' | Layout;

// A line with only a pipe opens a row there and is a blank cell as well: which it is, only the rest of the page can tell.
const ambiguous = 'lone-leading-pipe-blanks-kept';

/** Every route: direct, and the layouts that keep every cell, so that what the checks are told is what is printed. */
export const routes: readonly Route[] = [
  'direct',
  ...[...htmlLayouts, ...markdownLayouts, ...textLayouts].filter(
    ({ blanks, name }) => blanks === 'kept' && name !== ambiguous,
  ),
];

/** How a route is called. */
export const nameRoute = (route: Route): string => (route === 'direct' ? 'direct' : `${route.format}: ${route.name}`);

/** Makes the parse result of a made-up report by a route. */
export const realiseReport = async (report: PrintedReport, route: Route): Promise<ParseResult> =>
  route === 'direct'
    ? buildDirectResult(report)
    : parseReport(new TextEncoder().encode(route.write(renderReport(report))), {});
