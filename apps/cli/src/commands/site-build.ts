import { createApp } from '@nianbao/api';
import { runChecks } from '@nianbao/checks';
import { parseReport } from '@nianbao/parser';
import { buildSite } from '@nianbao/site';
import { openStore } from '@nianbao/store';
import type { Command } from 'commander';
import { defaultDatabase, defaultSiteDir } from '../defaults.ts';
import { onInterrupt } from '../interrupts.ts';
import { startCountedProgress } from '../output/progress.ts';
import { tell } from '../output/tell.ts';
import { sweepStaging } from '../site/sweep-staging.ts';
import { writeStaticApi } from '../site/write-static-api.ts';
import { wording } from '../wording.ts';

interface SiteBuildOptions {
  readonly db: string;
  readonly out: string;
  readonly origin?: string;
}

const buildStaticSite = async ({ db, out, origin }: SiteBuildOptions): Promise<void> => {
  const store = await openStore(db, { readOnly: true });
  const forget = onInterrupt(await sweepStaging(out));
  const progress = startCountedProgress();
  let files = 0;
  try {
    const app = createApp({ store, parse: parseReport, check: runChecks });
    const { pages } = await buildSite({
      db,
      outDir: out,
      ...(origin ? { origin } : {}),
      onProgress: ({ done, total }) => progress.show(done, total),
      afterPages: async (dir) => {
        files = await writeStaticApi(app, store, dir);
      },
    });
    progress.stop();
    tell('done', wording.siteBuilt(out, pages, files));
  } finally {
    progress.stop();
    forget();
    await store.close();
  }
};

/** `nianbao site build`: the static site with the API's answers as files. */
export const registerSite = (program: Command): void => {
  const site = program.command('site').description('静态站点 · the static site');
  site
    .command('build')
    .description('生成静态站点和 api/v1 文件 · build the static site and its api/v1 files')
    .option('--db <address>', '数据库 · database', defaultDatabase)
    .option('-o, --out <folder>', '输出文件夹 · output folder', defaultSiteDir)
    .option('--origin <url>', '公开网址,用于规范链接 · public origin, for canonical links')
    .addHelpText(
      'after',
      '\n示例 Examples:\n  $ nianbao site build\n  $ nianbao site build --out public --origin https://example.org',
    )
    .action(buildStaticSite);
};
