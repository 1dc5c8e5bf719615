import { type ParseResult, readPointer } from '@nianbao/schema';
import type { BenchCase } from '../cases/bench-case.ts';
import { scoreCell, type Verdict } from './score-cell.ts';

/** A figure given as inferred: what was stated of it and whether it is the printed one. */
export interface Stated {
  readonly probability: number;
  readonly right: boolean;
}

/** One place that is not as it should be. */
export interface Flaw {
  readonly pointer: string;
  readonly verdict: Verdict | 'metadata';
  readonly wanted: string;
  readonly got: string;
}

/** Cells that can be known, and how many of them are right. */
export interface Share {
  readonly of: number;
  readonly right: number;
}

/** What came of one document. `perfect`: no flaw in anything that can be known. */
export interface DocumentScore {
  readonly case: BenchCase;
  readonly perfect: boolean;
  readonly verdicts: Readonly<Record<Verdict, number>>;
  readonly certain: Share;
  /** Cells whose amount can be known if empty counts 0, the certain ones with them; right: the amount, null counting 0. */
  readonly amounts: Share;
  readonly stated: readonly Stated[];
  readonly flaws: readonly Flaw[];
}

const statusFlaws = ({ status: allowed }: BenchCase, { status }: ParseResult): Flaw[] =>
  allowed === undefined || allowed.includes(status)
    ? []
    : [{ pointer: 'status', verdict: 'metadata', wanted: allowed.join(' or '), got: status }];

const metadataFlaws = ({ metadata }: BenchCase, { report }: ParseResult): Flaw[] =>
  [...metadata].flatMap(([pointer, wanted]) => {
    const got = readPointer(report, pointer) ?? null;
    return got === wanted ? [] : [{ pointer, verdict: 'metadata' as const, wanted: String(wanted), got: String(got) }];
  });

/** Scores a result cell by cell against what is known of the document. */
export const scoreDocument = (wanted: BenchCase, result: ParseResult): DocumentScore => {
  const verdicts: Record<Verdict, number> = { right: 0, said: 0, marked: 0, zeroed: 0, silent: 0 };
  const flaws = [...statusFlaws(wanted, result), ...metadataFlaws(wanted, result)];
  const stated: Stated[] = [];
  const certain = { of: 0, right: 0 };
  const amounts = { of: 0, right: 0 };
  for (const [pointer, printed] of wanted.printed) {
    const read = readPointer(result.report, pointer);
    const value = typeof read === 'number' ? read : null;
    const cell = result.cells[pointer];
    const verdict = scoreCell(printed, value, cell);
    verdicts[verdict] += 1;
    if (cell?.method === 'inferred' && value !== null)
      stated.push({ probability: cell.confidence ?? 1, right: verdict === 'right' });
    const knowledge = wanted.knowledge.get(pointer) ?? 'certain';
    const known = knowledge === 'certain';
    if (known) {
      certain.of += 1;
      if (verdict === 'right') certain.right += 1;
    }
    if (known || knowledge === 'numeric') {
      amounts.of += 1;
      if ((value ?? 0) === (printed.kind === 'value' ? printed.value : 0)) amounts.right += 1;
    }
    if (verdict === 'silent' || (known && verdict !== 'right'))
      flaws.push({
        pointer,
        verdict,
        wanted: printed.kind === 'value' ? printed.text : printed.kind,
        got: `${value} (${cell?.state ?? 'no cell'}${cell?.method ? ` ${cell.method}` : ''}, ${JSON.stringify(cell?.raw ?? '')})`,
      });
  }
  return { case: wanted, perfect: flaws.length === 0, verdicts, certain, amounts, stated, flaws };
};
