import type { BilingualText } from '@nianbao/schema';
import { type Actor, type AgencyDocument, type AgencyLifeChange, openStore } from '@nianbao/store';
import { CommandError } from '../command-error.ts';
import { openOutput } from '../output/open-output.ts';
import { showInLine } from '../output/show-controls.ts';
import { tell } from '../output/tell.ts';
import { readTableRows } from '../reading/read-table-rows.ts';
import { fileWording } from '../wording/file-wording.ts';
import { wording } from '../wording.ts';

interface StoreChoice {
  readonly db: string;
}

interface LifeOptions extends StoreChoice {
  readonly validFrom?: string;
  readonly validTo?: string;
  readonly successor?: string;
}

const describeReference = ({ id, name }: { readonly id: string; readonly name: string | null }): string =>
  name === null ? id : `${name} (${id})`;

const describeAgency = (agency: AgencyDocument): string => {
  const lines: readonly (readonly [string, string | null])[] = [
    ['标识 id', agency.id],
    ['名称 name', agency.name],
    ['又名 also', agency.aliases.join('、') || null],
    ['上级 parent', agency.parent && describeReference(agency.parent)],
    ['设立 from', agency.validFrom],
    ['存续至 to', agency.validTo],
    ['承接者 successor', agency.successor && describeReference(agency.successor)],
    ['承接自 predecessors', agency.predecessors.map(describeReference).join('、') || null],
    ['报告 reports', agency.keys.join(' ')],
  ];
  return lines.map(([label, value]) => `${label}: ${showInLine(value ?? '–')}\n`).join('');
};

/** Shows one agency. */
export const showAgency = async (id: string, { db, format }: StoreChoice & { format: 'text' | 'json' }) => {
  const store = await openStore(db, { readOnly: true });
  const agency = await store.findAgency(id).finally(() => store.close());
  if (!agency) throw new CommandError(wording.agencyUnknown(id));
  const output = await openOutput(undefined);
  await output.write(format === 'json' ? `${JSON.stringify(agency, null, 2)}\n` : describeAgency(agency));
};

const setLives = async (db: string, changes: readonly AgencyLifeChange[], where: (index: number) => string) => {
  const actor: Actor = { at: new Date().toISOString(), tokenId: null, tokenName: null, client: null, requestId: null };
  const store = await openStore(db, { mustExist: true });
  const outcome = await store.setAgencyLives(changes, actor).finally(() => store.close());
  if (outcome.kind === 'refused')
    throw new CommandError(wording.lifeRefused(where(outcome.index), outcome.reason, outcome.found));
  tell('done', wording.livesSet(outcome.ids.length));
};

const columns = ['id', 'validFrom', 'validTo', 'successor'];

// An empty cell says nothing; "unknown" takes back what was said before.
const readChange = (id: string, said: Readonly<Record<string, string | undefined>>): AgencyLifeChange => ({
  id,
  ...Object.fromEntries(
    columns.slice(1).flatMap((column) => {
      const value = said[column];
      return value ? [[column, value === 'unknown' ? null : value] as const] : [];
    }),
  ),
});

/** Sets what is known of one agency. */
export const setAgency = async (id: string, options: LifeOptions): Promise<void> => {
  const change = readChange(id, { ...options });
  if (Object.keys(change).length === 1) throw new CommandError(wording.lifeUnsaid());
  await setLives(options.db, [change], () => id);
};

/** Sets what a table says of agencies. */
export const importAgencies = async (path: string, { db }: StoreChoice): Promise<void> => {
  const explain = (fault: BilingualText) => new CommandError(wording.lifeTableInvalid(path, fault));
  const rows = await readTableRows(path, explain);
  const unknown = new Set(rows.flatMap(({ cells }) => Object.keys(cells)).filter((each) => !columns.includes(each)));
  if (unknown.size > 0) throw explain(fileWording.columnsUnknown([...unknown]));
  await setLives(
    db,
    rows.map(({ cells }) => readChange(cells.id ?? '', cells)),
    (index) => `${path}:${rows[index]?.line ?? ''}`,
  );
};
