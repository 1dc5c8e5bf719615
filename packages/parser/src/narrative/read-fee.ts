import type { InformationProcessingFee } from '@nianbao/schema';
import { foldText } from '../align/fold-text.ts';

const amount = '(\\d[\\d,]*(?:\\.\\d+)?)\\s*(万)?元';
const notices = /(?:发出|出具|下达)[^。;]{0,12}收费通知(?:书)?\s*(?:共)?\s*(\d+)\s*[件份]/;
const noticesAmount = new RegExp(`收费通知[^。;]{0,30}?(?:总金额|金额)[^\\d。;]{0,8}${amount}`);
const collected = new RegExp(`(?:实际收取|收取)[^。;]{0,24}?(?<![水圾物废])处理费[^\\d。;]{0,16}${amount}`);
const none =
  /(?:未|没有|无)(?:收取|产生|发生|收)[^。;]{0,24}(?<![水圾物废])处理费|(?<![水圾物废])处理费\s*(?:为|共计)?\s*0\s*元|无收取[^。;]{0,12}(?<![水圾物废])处理费/;

const yuan = (match: RegExpExecArray | null, at: number): number | null =>
  match ? Number(match[at]!.replaceAll(',', '')) * (match[at + 1] ? 10_000 : 1) : null;

/**
 * Reads what section six says about the information-processing fee (国办函〔2020〕109号), in yuan. 「无」 alone says nothing
 * about fees and stays null.
 */
export const readFee = (otherMatters: string | null): InformationProcessingFee => {
  const text = foldText(otherMatters ?? '').replace(/\s+/g, '');
  const issued = notices.exec(text);
  return {
    noticesIssued: issued ? Number(issued[1]) : null,
    noticesAmountYuan: yuan(noticesAmount.exec(text), 1),
    collectedYuan: yuan(collected.exec(text), 1),
    statedNone: none.test(text),
  };
};
