import { readdirSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { runInTerminal } from './run-in-terminal.ts';

// biome-ignore lint/suspicious/noControlCharactersInRegex: escape sequences are what is looked for
const colour = /\u001b\[(3[0-7]|1|2)m/;
const ctrlC = '\u0003';

const makeFolder = async (): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'nianbao-terminal-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
};

describe('on a terminal', () => {
  it('shows a progress bar that is gone in the end, and colours', async () => {
    const { screen, code } = await runInTerminal(['check', 'examples']);
    expect(code).toBe(0);
    expect(screen).toMatch(/[█░]+ \d+\/7/);
    expect(screen).toMatch(colour);
    const cursorShownAgain = screen.lastIndexOf('\u001b[?25h') > screen.lastIndexOf('\u001b[?25l');
    expect(cursorShownAgain).toBe(true);
    expect(screen.slice(screen.lastIndexOf('█'))).toContain('suqian-2024.html');
  });

  it('writes no colours into a file', async () => {
    const out = join(await makeFolder(), 'findings.txt');
    for (const env of [{}, { FORCE_COLOR: '1' }]) {
      const { code } = await runInTerminal(['check', 'examples', '--out', out], { env });
      const written = await readFile(out, 'utf8');
      expect([code, written]).toEqual([0, expect.not.stringContaining('\u001b')]);
      expect(written).toContain('suqian-2024.html');
    }
  });

  it('has nothing but text where the terminal knows nothing else', async () => {
    const { screen, code } = await runInTerminal(['check', 'examples'], { env: { TERM: 'dumb' } });
    expect([code, screen]).toEqual([0, expect.not.stringContaining('\u001b')]);
    expect(screen).toContain('suqian-2024.html');
  });

  it('has no colours with NO_COLOR', async () => {
    const { screen, code } = await runInTerminal(['check', 'examples'], { env: { NO_COLOR: '1' } });
    expect(code).toBe(0);
    expect(screen).toContain('suqian-2024.html');
    expect(screen).not.toMatch(colour);
  });

  it('prints a table for people, with what could not be read below', async () => {
    const { screen, code } = await runInTerminal(['parse', 'examples', 'no-such-file']);
    expect(code).toBe(1);
    expect(screen).toMatch(/来源 source +机关 agency/);
    expect(screen).toMatch(/suqian-2024\.html +宿迁市 +2024 +2021 +ok +200\/200/);
    expect(screen).toContain('no-such-file');
  });
});

describe('Ctrl-C', () => {
  it('ends with 130 and leaves nothing half-written', async () => {
    const folder = await makeFolder();
    let pressed = false;
    // Standard input is the terminal, so the command waits there, in the middle, with its output open.
    const { code } = await runInTerminal(['parse', 'examples', '-', '--out', join(folder, 'out.ndjson')], {
      watch: (screen, terminal) => {
        if (pressed || !screen.includes('7/8')) return;
        pressed = true;
        expect(readdirSync(folder)).toHaveLength(1);
        terminal.write(ctrlC);
      },
    });
    expect(pressed).toBe(true);
    expect(code).toBe(130);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('stops the server well', async () => {
    const folder = await makeFolder();
    const db = `sqlite:${join(folder, 'nianbao.sqlite')}`;
    expect((await runInTerminal(['ingest', 'examples', '--db', db])).code).toBe(0);
    let pressed = false;
    const { screen, code } = await runInTerminal(['serve', '--db', db, '--site', folder, '--port', '0'], {
      watch: (shown, terminal) => {
        if (pressed || !shown.includes('Ctrl-C')) return;
        pressed = true;
        terminal.write(ctrlC);
      },
    });
    expect(code).toBe(0);
    expect(screen).toMatch(/http:\/\/127\.0\.0\.1:\d+/);
    expect(screen).toContain('正在停止');
  });
});
