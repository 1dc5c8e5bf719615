import type { Input } from './input.ts';

/** What is recorded of where an input came from: its address where it has one, else its label as a path. */
export const readOrigin = (input: Input): { readonly url: string } | { readonly path: string } =>
  input.kind === 'content' && input.url !== undefined ? { url: input.url } : { path: input.label };
