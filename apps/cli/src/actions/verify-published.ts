import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { CommandError } from '../command-error.ts';
import { exitCodes } from '../exit-codes.ts';
import { openOutput } from '../output/open-output.ts';
import { showControls } from '../output/show-controls.ts';
import { tell } from '../output/tell.ts';
import type { Verified } from '../verifying/fault.ts';
import { verifyWording } from '../wording/verify-wording.ts';

interface VerifyOptions {
  readonly db: string;
  readonly format: 'text' | 'ndjson';
}

// Where a site keeps its reports for programs.
const staticReports = join('api', 'v1', 'reports');

const verifyFolder = async (folder: string): Promise<Verified> => {
  if (existsSync(join(folder, 'datapackage.json')))
    return (await import('../verifying/verify-package.ts')).verifyPackage(folder);
  if (existsSync(join(folder, staticReports))) return (await import('../verifying/verify-site.ts')).verifySite(folder);
  throw new CommandError(verifyWording.notPublished(folder));
};

/** Reads what is published once more and says what is wrong with it. */
export const verifyPublished = async (what: string | undefined, { db, format }: VerifyOptions): Promise<void> => {
  const isAddress = what === undefined || /^(?:sqlite|postgres(?:ql)?):/.test(what);
  const { reports, files, faults } = isAddress
    ? await (await import('../verifying/verify-store.ts')).verifyStore(what ?? db)
    : await verifyFolder(what);
  const output = await openOutput(undefined);
  for (const fault of faults) {
    const { zh, en } = verifyWording.fault(fault);
    await output.write(format === 'ndjson' ? `${JSON.stringify(fault)}\n` : showControls(`${zh}\n  ${en}\n`));
  }
  if (faults.length === 0) tell('done', verifyWording.verified(reports, files));
  else tell('error', verifyWording.faulty(faults.length, reports));
  process.exitCode = faults.length === 0 ? exitCodes.ok : exitCodes.findings;
};
