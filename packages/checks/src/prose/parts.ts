/** One listed part of a total. */
export interface Part {
  readonly label: string;
  readonly value: number;
}

/** The parts listed beside a total. */
export interface Parts {
  readonly parts: readonly Part[];
  /** 「其中」 may name some parts only; a colon, 分别为 or 包括 opens a list of all of them; bare: no word opens it. */
  readonly opening: 'some' | 'all' | 'bare';
  /** The list says itself that it is not complete, or runs into something else. */
  readonly open: boolean;
}

/** The measure words of parts, as a part of a pattern. */
export const partUnits = '件次|条次|件|条|份|篇|个|项|宗|起|次|则|期|例';

/** What tells that a list names some parts only. */
export const unfinishedList = /主要|重点|尤其|特别/;
