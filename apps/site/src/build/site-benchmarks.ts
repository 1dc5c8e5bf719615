// How well the parser and the checks do on cases of known truth, as the site shows it. It comes with the build.

/**
 * The parser on one kind of input. `perfect`: share of documents whose determinable cells are all right; `right`: share of
 * all cells; `silent`: number of wrong figures that nothing warned of.
 */
export interface ParserBenchmark {
  readonly kind: string;
  readonly perfect: number;
  readonly right: number;
  readonly silent: number;
}

/** The checks on one kind of fault. `located`: how often the wrong cell was named. */
export interface CheckBenchmark {
  readonly fault: string;
  readonly recall: number;
  readonly precision: number;
  readonly located: number;
}

/** What was measured. `versions`: of the programs; the figures are floors that each later version has to reach. */
export interface SiteBenchmarks {
  readonly versions: { readonly parser: string; readonly checks: string };
  readonly measuredOn: string | null;
  readonly parser: readonly ParserBenchmark[];
  readonly checks: readonly CheckBenchmark[];
}
