import type { Page } from '../page/page.ts';
import type { Random } from '../random.ts';
import type { Printed } from '../truth/printed.ts';

/** A page and what its cells print; a damage changes either. */
export interface Scene {
  readonly page: Page;
  readonly printed: ReadonlyMap<string, Printed>;
}

/** One kind of damage. `needs: 'cells'`: makes no sense where figures are joined. */
export interface Damage {
  readonly name: string;
  readonly needs?: 'cells';
  readonly apply: (scene: Scene, random: Random) => Scene;
  /** How the agency's name is expected then, where that differs. */
  readonly agency?: (agency: string) => string;
}

/** A damage that changes only the page. */
export const onPage = (name: string, change: (page: Page, random: Random) => Page, needs?: 'cells'): Damage => ({
  name,
  ...(needs ? { needs } : {}),
  apply: ({ page, printed }, random) => ({ page: change(page, random), printed }),
});
