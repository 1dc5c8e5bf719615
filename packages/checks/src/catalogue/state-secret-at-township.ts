import { defineCheck } from '../engine/define-check.ts';
import { formEditions } from '../engine/editions.ts';
import { judgeUsable, unusableWording } from '../engine/judge-usable.ts';

const path = '/applications/deniedStateSecret/total';

/** Table 3: a town or street refused applications as state secrets. */
export const stateSecretAtTownship = defineCheck({
  kind: 'report',
  id: 'state-secret-at-township',
  severity: 'info',
  editions: formEditions,
  title: {
    zh: '申请情况表:乡镇、街道以国家秘密不予公开',
    en: 'Applications: a town or street refused some as state secrets',
  },
  legalBasis: {
    zh: '由条例推得,供复核:《政府信息公开条例》第十四条以「依法确定为国家秘密」为限;乡镇、街道少有依法定密的信息。',
    en: 'Derived, for review: Article 14 of the Regulations asks that the information be classified by law; towns and streets rarely hold any.',
  },
  reads: ['/agency/level', path],
  messages: {
    none: { zh: '没有以国家秘密不予公开的申请', en: 'None was refused as a state secret' },
    other: { zh: '本机关不是乡镇、街道', en: 'The agency is no town or street' },
    found: {
      zh: '以国家秘密不予公开 {count} 件;乡镇、街道少有此类信息,宜复核是否填错行',
      en: '{count} refused as state secrets; towns and streets rarely hold any: perhaps the wrong row',
    },
    unknown: {
      zh: '以国家秘密不予公开 {count} 件,但机关的层级不明,不能核对',
      en: '{count} refused as state secrets, but the level of the agency is unknown, so this cannot be judged',
    },
    unusable: unusableWording,
  },
  run: ({ edition, value, cell }) => {
    const denied = cell(path);
    const unusable = judgeUsable([denied], edition);
    if (unusable) return [unusable];
    const params = { count: denied.value ?? 0 };
    const paths = [path];
    if (params.count <= 0) return [{ verdict: 'pass', message: 'none', paths, params }];
    const level = value('/agency/level');
    if (level === undefined) return [{ verdict: 'not-assessable', message: 'unknown', paths, params }];
    if (level !== 'township') return [{ verdict: 'pass', message: 'other', paths, params }];
    return [{ verdict: 'fail', message: 'found', paths, expected: 0, actual: params.count, params }];
  },
});
