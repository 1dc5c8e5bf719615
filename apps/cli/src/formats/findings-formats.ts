// The formats of `check` that need every input before they can say anything. Each loads what it needs when asked for.
import type { CheckedReport, RenderContext } from '@nianbao/render';

/** Formats that are written at the end, as one piece. */
export const wholeFormats = ['pretty', 'sarif', 'github', 'junit', 'html', 'xlsx'] as const;

export type WholeFormat = (typeof wholeFormats)[number];

/** Formats whose reader must know what passed, to tell it from what does not apply. */
export const needsPasses = (format: string): boolean => format === 'junit' || format === 'xlsx';

/** Binary formats cannot go to a terminal. */
export const isBinary = (format: string): boolean => format === 'xlsx';

/** `standard`: it goes to standard output, where colours may be wanted. */
type Renderer = (
  reports: readonly CheckedReport[],
  context: RenderContext,
  standard: boolean,
) => Promise<string | Uint8Array>;

const loadDocuments = () => import('./document-findings.ts');

/** What each format makes of the checked inputs. */
export const renderers: Readonly<Record<WholeFormat, Renderer>> = {
  pretty: async (reports, context, standard) =>
    (await import('./pretty-findings.ts')).showFindings(reports, context, standard),
  sarif: async (reports, context) =>
    `${JSON.stringify((await loadDocuments()).renderSarif(reports, context).log, null, 2)}\n`,
  github: async (reports, context) => (await loadDocuments()).renderGithub(reports, context),
  junit: async (reports, context) => (await loadDocuments()).renderJunit(reports, context),
  html: async (reports, context) => (await loadDocuments()).renderHtml(reports, context),
  xlsx: async (reports, context) => (await loadDocuments()).renderMatrix(reports, context),
};
