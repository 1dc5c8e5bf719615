// A made-up report in plain text (invented body and figures; all sums hold), for tests that need no real one.
import { forms } from '@nianbao/schema';

const form = forms['2021'];

const figures: Readonly<Record<string, readonly number[]>> = {
  newReceived: [8, 1, 0, 0, 0, 0, 9],
  carriedIn: [1, 0, 0, 0, 0, 0, 1],
  granted: [6, 1, 0, 0, 0, 0, 7],
  unableNotHeld: [2, 0, 0, 0, 0, 0, 2],
  totalProcessed: [8, 1, 0, 0, 0, 0, 9],
  carriedOut: [1, 0, 0, 0, 0, 0, 1],
};

const row = (label: string, values: readonly (number | string)[], separator: string): string =>
  [label, ...values].join(separator);

/** Options of the made-up report: how cells are parted, and figures of table 3 to print instead. */
export interface SampleOptions {
  readonly separator?: string;
  readonly rows?: Readonly<Record<string, readonly (number | string)[]>>;
}

/** The made-up report as text. */
export const clean = ({ separator = ' | ', rows = {} }: SampleOptions = {}): string => {
  const [disclosure, applications] = [form.tables[0]!, form.tables[1]!];
  const lines = [
    '青岚县示例局2024年政府信息公开工作年度报告',
    '本报告由青岚县示例局编制,所列数据的统计期限自2024年1月1日起至2024年12月31日止。',
    '一、总体情况',
    '编写的示例文字,不是真实报告。',
    '二、主动公开政府信息情况',
  ];
  for (const block of disclosure.blocks) {
    lines.push(
      block.label.zh,
      row(
        '信息内容',
        block.columns.map((column) => column.label.zh),
        separator,
      ),
    );
    for (const { label } of block.rows)
      lines.push(
        row(
          label.zh,
          block.columns.map((_, index) => index + 1),
          separator,
        ),
      );
  }
  lines.push('三、收到和处理政府信息公开申请情况');
  for (const { id, numbering = '', label } of applications.blocks[0]!.rows) {
    lines.push(row(`${numbering}${label.zh}`, rows[id] ?? figures[id] ?? [0, 0, 0, 0, 0, 0, 0], separator));
  }
  lines.push('四、政府信息公开行政复议、行政诉讼情况', row('2', [0, 0, 1, 3, 0, 0, 0, 0, 0, 1, 0, 0, 0, 1], separator));
  lines.push(
    '五、存在的主要问题及改进情况',
    '示例:培训不足,下一年补足。',
    '六、其他需要报告的事项',
    '本年度未收取信息处理费。',
  );
  return lines.join('\n');
};
