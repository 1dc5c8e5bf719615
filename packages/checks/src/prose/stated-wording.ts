// What rules that hold a stated figure against the tables say.
import type { BilingualText } from '@nianbao/schema';

/** The wordings shared by the rules that compare a figure of the prose with the tables. */
export const statedWording = {
  agrees: {
    zh: '正文「{quote}」为 {stated},与表中{name} {expected} 相符',
    en: 'The text says {stated} (“{quote}”), as the table does: {name} {expected}',
  },
  differs: {
    zh: '正文「{quote}」为 {stated},表中{name}为 {expected},差 {difference}{unit}{hint}',
    en: 'The text says {stated} (“{quote}”), but the table has {name} {expected}; difference {difference}{unit}{hint}',
  },
  doubtful: {
    zh: '正文「{quote}」为 {stated},表中{name}为 {expected};正文的数{doubt},不作定论',
    en: 'The text says {stated} (“{quote}”), the table has {name} {expected}; of the figure in the text: {doubt}; not conclusive',
  },
  blank: {
    zh: '正文「{quote}」为 {stated},表中{name}却是空白',
    en: 'The text says {stated} (“{quote}”), but the table leaves {name} blank',
  },
  blankOpen: {
    zh: '正文「{quote}」为 {stated},表中{name}有空白,不作定论',
    en: 'The text says {stated} (“{quote}”), but the table leaves blanks in {name}; not conclusive',
  },
  unusable: {
    zh: '正文「{quote}」为 {stated},表中{name}没有可用的数,不能核对',
    en: 'The text says {stated} (“{quote}”), but the table has no usable figure for {name}, so this cannot be judged',
  },
} as const satisfies Record<string, BilingualText>;

/** The keys of those wordings. */
export type StatedMessage = keyof typeof statedWording;

/** What stands where there is nothing to say. */
export const nothing: BilingualText = { zh: '', en: '' };
