import { SiteBuildError } from '@nianbao/site';
import { CommandError } from '../command-error.ts';
import { wording } from '../wording.ts';

/** An error of a site build as the command line shows it; any other as it is. */
export const readSiteError = (error: unknown): unknown =>
  error instanceof SiteBuildError
    ? new CommandError(wording.siteFailed({ ...error.says, detail: error.detail }))
    : error;
