import type { BilingualText } from '@nianbao/schema';
import { listenWording, otherListenWording } from './wording/server-wording.ts';

/** The server cannot listen. `code` is the system's ("EADDRINUSE"), `text` says it for people. */
export class ListenError extends Error {
  readonly code: string;
  readonly text: BilingualText;

  constructor(cause: NodeJS.ErrnoException, place: { readonly host: string; readonly port: number }) {
    const code = cause.code ?? 'unknown';
    const text = listenWording[code]?.(place) ?? otherListenWording(place, cause.message);
    super(`${text.zh}\n${text.en}`, { cause });
    this.name = 'ListenError';
    this.code = code;
    this.text = text;
  }
}
