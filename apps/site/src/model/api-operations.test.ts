import { describe, expect, it } from 'vitest';
import { sampleAbout } from '../../test/sample-about.ts';
import { writeCurl } from '../text/write-curl.ts';
import { listApiGroups } from './api-operations.ts';

const groups = listApiGroups(sampleAbout.api!);
const [agencies, checking] = groups.map(({ operations }) => operations);
const examples = { id: '321300-suqianshi', agencies: '321300-suqianshi' };

describe('the addresses of the API', () => {
  it('stand by group, the further pages of a list with the list', () => {
    expect(groups.map(({ name }) => name.en)).toEqual(['Agencies', 'Read and check']);
    expect(agencies!.map(({ path, further }) => [path, further])).toEqual([
      ['/v1/agencies', '/v1/agencies/page/{page}'],
      ['/v1/agencies/{id}', null],
      ['/v1/compare', null],
    ]);
    expect(agencies![0]!.parameters[0]).toMatchObject({
      meaning: { zh: '层级', en: 'Level' },
      type: { kind: 'codes', codes: ['county', 'township'] },
    });
  });

  it('come with a line that asks the site for files and a server for the rest', () => {
    const line = (operation: (typeof groups)[0]['operations'][0]) =>
      writeCurl(operation, examples, 'https://example.org');
    expect(line(agencies![1]!)).toBe('curl "https://example.org/api/v1/agencies/321300-suqianshi.json"');
    expect(line(agencies![2]!)).toBe('curl "$API/v1/compare?agencies=321300-suqianshi"');
    expect(line(checking![0]!)).toBe(
      'curl -X POST -H "Authorization: Bearer $TOKEN" -H "Content-Type: application/octet-stream" --data-binary @report.docx "$API/v1/check"',
    );
  });
});
