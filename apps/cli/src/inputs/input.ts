import type { BytesPath } from './entry-name.ts';

/**
 * One source to read. `label` is what is shown and recorded as its path; `named` tells whether the user named it
 * or it was found in a folder. `content` holds its bytes already, and may come from
 * an address.
 */
export type Input =
  | {
      readonly kind: 'file';
      readonly path: BytesPath;
      readonly label: string;
      readonly named: boolean;
      /** Lies about in a folder that was named, by its name or by that of a hidden folder below, which it says. */
      readonly litter?: { readonly folder: string | null };
    }
  | { readonly kind: 'stdin'; readonly label: '-'; readonly named: true }
  | {
      readonly kind: 'content';
      readonly bytes: Uint8Array;
      readonly label: string;
      readonly url?: string;
      readonly named: true;
    };
