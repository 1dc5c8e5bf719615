// A store of many agencies: one real shape of a report under invented names, in many places, levels and kinds.
import { createHash } from 'node:crypto';
import { checksVersion, runChecks } from '@nianbao/checks';
import { parseReport, parserVersion } from '@nianbao/parser';
import { openStore, type Submission } from '@nianbao/store';
import { listSampleDocuments } from '../speed/sample-documents.ts';

const batch = 200;
const lastYear = 2024;
const provinces = ['13', '14', '21', '32', '33', '34', '37', '41', '42', '43', '44', '51'];
const offices = ['财政局', '教育局', '统计局', '农业农村局', '自然资源和规划局', '发展和改革委员会', '人民政府办公室'];
const characters = '安宝昌德丰广海和建金康乐林明宁平庆荣善泰文兴永源泽长';

const nameOf = (index: number): { name: string; code: string } => {
  const place = Math.floor(index / offices.length);
  const letter = (at: number): string => characters[at % characters.length]!;
  const county = `${letter(place)}${letter(Math.floor(place / characters.length))}${letter(Math.floor(place / characters.length ** 2) + 7)}县`;
  const province = provinces[place % provinces.length]!;
  const code = `${province}${String(1 + (place % 20)).padStart(2, '0')}${String(21 + (Math.floor(place / 20) % 70)).padStart(2, '0')}`;
  return { name: `${county}${offices[index % offices.length]}`, code };
};

/** Fills a new store. */
export const fillGeneratedStore = async (db: string, agencies: number, years: number): Promise<void> => {
  const [sample] = listSampleDocuments();
  if (!sample) throw new Error('no sample document');
  const result = await parseReport(sample.bytes);
  const findings = runChecks(result);
  const text = new TextDecoder().decode(sample.bytes);
  const buildSubmission = (index: number): Submission => {
    const bytes = new TextEncoder().encode(`${index}\n${text}`);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const { name, code } = nameOf(Math.floor(index / years));
    const region = { code, name: name.slice(0, 4), path: ['示例省', name.slice(0, 4)] };
    return {
      result: {
        ...result,
        source: { ...result.source, sha256, bytes: bytes.length },
        report: {
          ...result.report!,
          year: lastYear - (index % years),
          agency: { name, region, level: 'county', kind: 'department' },
        },
      },
      findings,
      bytes,
      parserVersion,
      checksVersion,
      masked: [],
    };
  };
  const store = await openStore(db);
  const total = agencies * years;
  for (let from = 0; from < total; from += batch)
    await store.ingestAll(Array.from({ length: Math.min(batch, total - from) }, (_, at) => buildSubmission(from + at)));
  await store.close();
};
