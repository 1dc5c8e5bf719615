// What the command says about where the bytes of sources stand.
import type { BilingualText } from '@nianbao/schema';
import type { SourceSurvey } from '@nianbao/store';

const text = (zh: string, en: string): BilingualText => ({ zh, en });

const count = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;

/** How many sources stand where, how many are missing, how many objects nobody refers to. */
export const describeSources = ({ inDatabase, inBucket, missing, unused }: SourceSurvey): BilingualText => {
  const zh = [`数据库中 ${inDatabase} 份原文,桶中 ${inBucket} 份`];
  const en = [`${count(inDatabase, 'source', 'sources')} in the database, ${inBucket} in the bucket`];
  if (missing === null && inBucket > 0) {
    zh.push('没有设置桶');
    en.push('no bucket is set');
  }
  if (missing !== null && missing.length > 0) {
    zh.push(`桶中缺 ${missing.length} 份`);
    en.push(`${missing.length} missing in the bucket`);
  }
  if (unused !== null && unused.length > 0) {
    const bytes = unused.reduce((sum, object) => sum + object.bytes, 0);
    zh.push(`${unused.length} 个对象无人引用(${bytes} 字节)`);
    en.push(`${count(unused.length, 'object', 'objects')} that nobody refers to (${count(bytes, 'byte', 'bytes')})`);
  }
  return { zh: zh.join(';'), en: en.join('; ') };
};

export const sourceWording = {
  describeSources,
  sourcesMoved: (n: number, to: 'database' | 'bucket') =>
    text(
      `已将 ${n} 份原文移到${to === 'bucket' ? '桶' : '数据库'}。`,
      `moved ${count(n, 'source', 'sources')} to the ${to}.`,
    ),
  objectsRemoved: (n: number) =>
    text(`已删除 ${n} 个无人引用的对象。`, `removed ${count(n, 'object', 'objects')} that nobody refers to.`),
  bucketUnset: () =>
    text(
      '没有设置桶。请设置 NIANBAO_SOURCES=s3://桶/前缀 和 NIANBAO_S3_…(docs/configuration.md)。',
      'no bucket is set. Set NIANBAO_SOURCES=s3://bucket/prefix and NIANBAO_S3_… (docs/configuration.md).',
    ),
};
