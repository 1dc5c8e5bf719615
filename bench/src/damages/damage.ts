import type { Page } from '../page/page.ts';
import type { Random } from '../random.ts';
import type { Printed } from '../truth/printed.ts';

/** A page, what its cells print and whose report it says it is; a damage changes any of them. */
export interface Scene {
  readonly page: Page;
  readonly printed: ReadonlyMap<string, Printed>;
  readonly agency: string;
}

/** One kind of damage. `needs: 'cells'`: makes no sense where figures are joined. */
export interface Damage {
  readonly name: string;
  readonly needs?: 'cells';
  readonly apply: (scene: Scene, random: Random) => Scene;
}

/** A damage that changes only the page. */
export const onPage = (name: string, change: (page: Page, random: Random) => Page, needs?: 'cells'): Damage => ({
  name,
  ...(needs ? { needs } : {}),
  apply: (scene, random) => ({ ...scene, page: change(scene.page, random) }),
});
