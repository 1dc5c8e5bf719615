const sentences = {
  'pages-failed': {
    zh: '网站页面没有生成,原有的网站未改动。请看下面的输出,并检查数据库地址是否正确(nianbao doctor)。',
    en: 'The pages of the site could not be built; the existing site is unchanged. See the output below, and check the address of the store (nianbao doctor).',
  },
  'disk-full': {
    zh: '磁盘已满,网站没有写成,原有的网站未改动。新旧两份网站同时占用空间:请腾出空间,或把输出文件夹放到更大的磁盘上。',
    en: 'The disk is full: the site could not be written, and the existing one is unchanged. For a while the old and the new site both take room: free some, or put the output folder on a larger disk.',
  },
  'pieces-differ': {
    zh: '这些文件夹不是同一个网站的全部分片,没有合并。请用相同的数据库、程序和选项重新生成各分片(nianbao site build --shard i/n)。',
    en: 'These folders are not all the pieces of one site; nothing was merged. Build each of them from the same store, with the same program and options (nianbao site build --shard i/n).',
  },
  'not-a-site': {
    zh: '输出的位置已有别的东西,不是本程序生成的站点,未作任何改动。请换一个文件夹,或先移走。',
    en: 'What stands where the site was to be written exists and is no site that this program built; nothing was changed. Choose another folder, or move it away.',
  },
  'site-not-written': {
    zh: '网站文件没有写成,原有的网站未改动。请检查磁盘空间和输出文件夹的权限。',
    en: 'The files of the site could not be written; the existing site is unchanged. Check the disk space and the rights of the output folder.',
  },
} as const;

/** Why a site build failed. `detail` is what the builder said last. */
export class SiteBuildError extends Error {
  readonly code: keyof typeof sentences;
  readonly detail: string;
  /** What it says, in both languages. */
  readonly says: { readonly zh: string; readonly en: string };

  constructor(code: keyof typeof sentences, detail: string, options?: ErrorOptions) {
    super(`${sentences[code].zh} ${sentences[code].en}\n${detail}`, options);
    this.name = 'SiteBuildError';
    this.code = code;
    this.detail = detail;
    this.says = sentences[code];
  }
}

/** Makes whatever stopped a build an error that says what to do. */
export const readBuildError = (cause: unknown): SiteBuildError => {
  const text = cause instanceof SiteBuildError ? cause.detail : String(cause);
  // The code of the operating system stands in the message, also in what a child said last.
  const full = /^.*(?:\bENOSPC\b|SQLITE_FULL).*$/m.exec(text);
  if (full) return new SiteBuildError('disk-full', full[0].trim(), { cause });
  return cause instanceof SiteBuildError ? cause : new SiteBuildError('site-not-written', text, { cause });
};
