import { execFile, spawn } from 'node:child_process';
import { promisify } from 'node:util';
import type { OcrReader } from '@nianbao/parser';
import { readTsv } from './read-tsv.ts';

// One column of text of variable sizes: measured best on pages of tables; the default takes cells apart.
const layout = ['--psm', '4'];

const recognise = (bytes: Uint8Array): Promise<string> =>
  new Promise((resolve, reject) => {
    const child = spawn('tesseract', ['stdin', 'stdout', '-l', 'chi_sim', ...layout, 'tsv'], {
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    let [out, problem] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (piece: string) => {
      out += piece;
    });
    child.stderr.setEncoding('utf8').on('data', (piece: string) => {
      problem += piece;
    });
    child.on('error', reject);
    child.on('close', (code) =>
      code === 0
        ? resolve(out)
        : reject(new Error(`tesseract: ${problem.trim().slice(0, 300) || `exit code ${code}`}`)),
    );
    // A picture it cannot read makes it stop listening; the exit code tells.
    child.stdin.on('error', () => undefined);
    child.stdin.end(bytes);
  });

/** The system's tesseract with Simplified Chinese, or null where it is not installed. */
export const findSystemTesseract = async (): Promise<OcrReader | null> => {
  try {
    const { stdout, stderr } = await promisify(execFile)('tesseract', ['--list-langs']);
    if (!`${stdout}\n${stderr}`.split('\n').some((line) => line.trim() === 'chi_sim')) return null;
  } catch {
    return null;
  }
  return async ({ bytes }) => readTsv(await recognise(bytes));
};
