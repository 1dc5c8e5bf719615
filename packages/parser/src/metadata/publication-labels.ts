import type { Publication } from '@nianbao/schema';

/** A field of the publication data that stands behind a label. */
export type PublicationField = Exclude<keyof Publication, 'url' | 'website'>;

/** A label of the metadata around a report; `field` null: it ends the value before it, its own value is not kept. */
export interface PublicationLabel {
  readonly field: PublicationField | null;
  readonly words: string;
  /** May mean another date, too: what stands behind a clear label of the field goes before. */
  readonly vague?: true;
}

// 更新日期 is never taken for the date of publication, not even where there is no other: pages are touched long after they were
// published, and a report would seem late that was not.
/** The labels in use on the agencies' sites; spaces between their characters are allowed. Longer ones stand first. */
export const publicationLabels: readonly PublicationLabel[] = [
  { field: 'indexNumber', words: '信息公开索引号 信息索引号 公开索引号 索引号 索引编号 索取号' },
  { field: 'documentNumber', words: '发文字号 发文文号 文件编号 文件字号 公文文号 文号' },
  {
    field: 'publisher',
    words:
      '信息公开责任部门 公开责任部门 公开责任单位 信息发布机构 发布机构 公开机构 发布机关 发文机关 发文机构 发文单位 发布单位 发布部门 公开单位 公开主体 制发机关',
  },
  {
    field: 'publishedOn',
    words: '发布日期 发布时间 公开日期 公开时间 发表日期 发表时间 公布日期 公布时间 信息发布日期 发布于',
  },
  { field: 'publishedOn', words: '发文日期 发文时间 时间 日期', vague: true },
  { field: 'documentDate', words: '成文日期 成文时间 生成日期 生成时间 制发日期 制发时间 印发日期 形成日期' },
  {
    field: null,
    words:
      '主题分类 信息分类 公开类别 公开类型 公开目录 信息来源 文章来源 稿件来源 来源 体裁分类 组配分类 服务对象分类 公开方式 公开形式 公开时限 公开程序 公开范围 分类 有效性 时效性 生效日期 生效时间 失效日期 失效时间 废止日期 截止日期 更新日期 更新时间 标题 信息名称 文件名称 名称 主题词 主题 关键词 关键字 内容概述 信息内容 责任编辑 编辑 作者 撰稿 审核 浏览次数 浏览量 点击率 点击量 点击数 点击次数 阅读次数 阅读量 阅读 访问次数 访问量 浏览 字号 字体 打印 分享 语种 载体类型 记录形式 是否有效 访问 保存期限 所属机构 联系电话 电话 地址',
  },
];
