/** Why a container cannot be read; each with a sentence for the diagnostic. */
export type ContainerFault = 'encrypted' | 'damaged' | 'part-missing' | 'too-large' | 'too-old';

const sentences: Readonly<Record<ContainerFault, { readonly zh: string; readonly en: string }>> = {
  encrypted: { zh: '文件已加密,需要密码', en: 'the file is encrypted and needs a password' },
  damaged: { zh: '内容与校验不符', en: 'the content does not match its own structure' },
  'part-missing': { zh: '缺少正文部分', en: 'the part that holds the text is missing' },
  'too-large': { zh: '解压后超过上限', en: 'it is larger than the limit once unpacked' },
  'too-old': { zh: '版本早于 Office 97', en: 'it is older than Office 97' },
};

/**
 * A fact about a file that cannot be read: `message` in English, `zh` in Chinese, both with what was found.
 * Example: `throw new ContainerError('damaged', 'word/document.xml: CRC-32')`
 */
export class ContainerError extends Error {
  readonly fault: ContainerFault;
  readonly zh: string;

  constructor(fault: ContainerFault, detail = '') {
    const { zh, en } = sentences[fault];
    super(detail === '' ? en : `${en}: ${detail}`);
    this.name = 'ContainerError';
    this.fault = fault;
    this.zh = detail === '' ? zh : `${zh}:${detail}`;
  }
}
