// The page of the pre-check: takes files, asks the engine, shows what it says.
import { formatSize } from '../../text/format-size.ts';
import type { Locale } from '../../text/locale.ts';
import { speak } from '../../text/say.ts';
import { type Asking, askEngine, warmEngine } from './ask-engine.ts';
import { keepOffline } from './keep-offline.ts';
import type { TakenSource } from './messages.ts';
import { type Convert, convertNode, openTraditional } from './open-traditional.ts';
import { showProblem, showResult } from './show-result.ts';
import { largestFile, type Taking, takeFile, takeText, takeTransfer } from './take-source.ts';

const form = document.querySelector<HTMLFormElement>('form.check-form')!;
const result = document.querySelector<HTMLElement>('#result')!;
const status = form.querySelector<HTMLOutputElement>('output')!;
const stopButton = form.querySelector<HTMLButtonElement>('[data-stop]')!;
const textarea = form.querySelector('textarea')!;
const locale: Locale = document.documentElement.lang.startsWith('zh') ? 'zh' : 'en';
const t = speak(locale);
const { traditional, locale: place } = form.dataset;
let convert: Convert | null = null;
const opened = (place === 'hant' && traditional ? openTraditional(traditional) : Promise.resolve(null)).then(
  (found) => {
    convert = found;
    if (found) result.lang = 'zh-Hant';
  },
);
/** A line of the page in its own script. */
const write = (text: string): string => (convert ? convert(text) : text);
const slowAfter = 8000;

type SlotName = 'report' | 'previous';
const taken: Record<SlotName, TakenSource | null> = { report: null, previous: null };
const slotOf = (name: SlotName): HTMLElement => form.querySelector(`[data-slot="${name}"]`)!;
const nameOf = (target: EventTarget | null): SlotName =>
  target instanceof Element && target.closest('[data-slot="previous"]') ? 'previous' : 'report';

let asking: Asking | null = null;

const show = (...content: readonly Node[]): void => {
  if (convert) for (const node of content) convertNode(node, convert);
  result.replaceChildren(...content);
  result.hidden = content.length === 0;
};

const check = async (): Promise<void> => {
  asking?.stop();
  if (!taken.report) return;
  await opened;
  show();
  status.value = write(t('check.working'));
  stopButton.hidden = false;
  const current = askEngine({ report: taken.report, previous: taken.previous });
  asking = current;
  const slow = setTimeout(() => {
    status.value = write(t('check.slow'));
  }, slowAfter);
  const answer = await current.answer;
  clearTimeout(slow);
  if (asking !== current) return;
  asking = null;
  stopButton.hidden = true;
  if (answer === null) {
    status.value = write(t('check.stopped'));
    return;
  }
  status.value = '';
  if (answer.kind === 'not-loaded') show(showProblem(t('check.notLoaded'), t('check.notLoadedBody')));
  else if (answer.kind === 'crashed') {
    const reason = answer.reason || t('check.outOfMemory');
    show(showProblem(t('check.crashed'), t('check.crashedBody', { reason })));
  } else show(...([showResult(answer.checked, locale)].flat(3) as Node[]));
  result.focus();
};

const put = (name: SlotName, source: TakenSource | null, unread = 0): void => {
  taken[name] = source;
  const line = slotOf(name).querySelector<HTMLElement>('.taken')!;
  line.hidden = source === null;
  if (!source) return;
  const said = t('check.taken', { name: source.label, size: formatSize(source.bytes.length) });
  line.querySelector('span')!.textContent = unread > 0 ? `${said} ${t('check.unread', { n: unread })}` : said;
};

// Of several files only the first is read; the others are not passed over in silence.
const take = async (name: SlotName, taking: Taking | null, files = 1): Promise<void> => {
  if (taking === null) return;
  if (taking.kind === 'too-large') {
    put(name, null);
    await opened;
    const sizes = { size: formatSize(taking.bytes), limit: formatSize(largestFile) };
    show(showProblem(t('check.tooLarge'), t('check.tooLargeBody', sizes)));
    result.focus();
    return;
  }
  put(name, taking.source, Math.max(0, files - 1));
  await check();
};

for (const input of form.querySelectorAll<HTMLInputElement>('input[type=file]'))
  input.addEventListener('change', async () => {
    const [file] = input.files ?? [];
    if (file) await take(nameOf(input), await takeFile(file));
    input.value = '';
  });

for (const name of ['report', 'previous'] as const) {
  const slot = slotOf(name);
  slot.addEventListener('dragover', (event) => {
    event.preventDefault();
    slot.classList.add('over');
  });
  for (const left of ['dragleave', 'drop']) slot.addEventListener(left, () => slot.classList.remove('over'));
  slot.addEventListener('drop', async (event) => {
    event.preventDefault();
    if (!event.dataTransfer) return;
    // Once this function waits, the browser takes the list of files away.
    const { length } = event.dataTransfer.files;
    await take(name, await takeTransfer(event.dataTransfer, t('check.pasted')), length);
  });
  slot.querySelector('button')!.addEventListener('click', () => {
    put(name, null);
    if (name === 'report') {
      asking?.stop();
      textarea.value = '';
      show();
    } else void check();
  });
}

// A file dropped beside the boxes must not replace the page.
for (const kind of ['dragover', 'drop'] as const) addEventListener(kind, (event) => event.preventDefault());
addEventListener('paste', async (event) => {
  if (!event.clipboardData) return;
  event.preventDefault();
  await take(nameOf(event.target), await takeTransfer(event.clipboardData, t('check.pasted')));
});
form.addEventListener('submit', async (event) => {
  event.preventDefault();
  if (textarea.value.trim() !== '') await take('report', takeText(textarea.value, t('check.typed')));
  else await check();
});
stopButton.addEventListener('click', () => asking?.stop());

form.dataset.ready = '';
warmEngine();
void opened.then(() => keepOffline(form.querySelector<HTMLElement>('[data-offline]')!, write(t('check.offlineReady'))));
