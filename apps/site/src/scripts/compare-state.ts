// What is compared, as it stands in the address: everything, so that a link shows the same to everybody.

/** The state of a comparison. `from` and `to` are years. */
export interface CompareState {
  readonly agencies: readonly string[];
  readonly quantity: string;
  readonly from: number;
  readonly to: number;
  readonly view: 'chart' | 'table';
}

/** How many agencies can be compared at once. */
export const mostAgencies = 12;

/** Reads the state; what the address does not say, or says wrongly, is as in `standard`. */
export const readState = (
  search: URLSearchParams,
  standard: CompareState,
  quantities: ReadonlySet<string>,
): CompareState => {
  const agencies = (search.get('a') ?? '').split(',').filter(Boolean);
  const wanted = search.get('q') ?? '';
  const year = (name: 'from' | 'to'): number => {
    const value = Number(search.get(name));
    return Number.isInteger(value) && value >= standard.from && value <= standard.to ? value : standard[name];
  };
  const [from, to] = [year('from'), year('to')];
  return {
    agencies: [...new Set(agencies)].slice(0, mostAgencies),
    quantity: quantities.has(wanted) ? wanted : standard.quantity,
    from: Math.min(from, to),
    to: Math.max(from, to),
    view: search.get('view') === 'table' ? 'table' : 'chart',
  };
};

/** Whether an address asks for a quantity or for years that `state`, which was read from it, could not give. */
export const isOtherwise = (search: URLSearchParams, { quantity, from, to }: CompareState): boolean => {
  const given = [search.get('from'), search.get('to')];
  // Years the other way round are the same years.
  const years = given.includes(null) ? given : given.toSorted((a, b) => Number(a) - Number(b));
  const differs = (wanted: string | null | undefined, value: string): boolean => (wanted ?? value) !== value;
  return differs(search.get('q'), quantity) || differs(years[0], String(from)) || differs(years[1], String(to));
};

/** The address of a state, without its path. Example: "?a=x,y&q=denialRate&from=2019&to=2024&view=chart" */
export const writeState = ({ agencies, quantity, from, to, view }: CompareState): string => {
  if (agencies.length === 0) return '';
  const pairs = [
    ['a', agencies.map(encodeURIComponent).join(',')],
    ['q', encodeURIComponent(quantity)],
    ['from', String(from)],
    ['to', String(to)],
    ['view', view],
  ];
  return `?${pairs.map(([name, value]) => `${name}=${value}`).join('&')}`;
};
