import type { Expected } from './places.ts';

/** Digits of a shown figure, without the thin spaces or commas that group them; "" where no figure is shown. */
export const readDigits = (shown: string): string => shown.replaceAll(/[\s,  ]/g, '').match(/-?\d+(\.\d+)?/)?.[0] ?? '';

/** What a page must show in each cell of a report. */
export const expectDigits = ({ figures }: Pick<Expected, 'figures'>): Record<string, string> =>
  Object.fromEntries(Object.entries(figures).map(([pointer, value]) => [pointer, value === null ? '' : String(value)]));
