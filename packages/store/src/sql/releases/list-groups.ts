import type { StatisticGrouping } from '../../port.ts';
import { listRegionCodes } from '../list-regions.ts';

/** A group that a report belongs to. */
export interface Group {
  readonly grouping: StatisticGrouping;
  readonly key: string;
}

/** What the list of reports knows of a report's agency. */
export interface ListedAgency {
  readonly listed_level: string | null;
  readonly listed_kind: string | null;
  readonly listed_region: string | null;
}

/** Agencies of one level and kind are compared with one another. Example: "county/department" */
export const peersKey = (level: string, kind: string): string => `${level}/${kind}`;

/** Every group that a report belongs to; what is not known of its agency puts it into none. */
export const listGroups = ({
  listed_level: level,
  listed_kind: kind,
  listed_region: region,
}: ListedAgency): readonly Group[] => [
  { grouping: 'all', key: '' },
  ...(level === null ? [] : [{ grouping: 'level', key: level } as const]),
  ...(kind === null ? [] : [{ grouping: 'kind', key: kind } as const]),
  ...(region === null ? [] : listRegionCodes(region).map((key) => ({ grouping: 'region', key }) as const)),
  ...(level === null || kind === null ? [] : [{ grouping: 'peers', key: peersKey(level, kind) } as const]),
];
