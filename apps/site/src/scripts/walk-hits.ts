/**
 * Up and down go through the answers below a box, as in any list of choices; Escape leads back to the box. Other fields
 * of the form keep their arrow keys. `choices`: what is chosen in an answer, a link or a button.
 * Example: `walkHits(input, list, 'li > a')`
 */
export const walkHits = (input: HTMLInputElement, list: HTMLElement, choices: string): void => {
  const walk = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && event.target !== input) input.focus();
    if ((event.key !== 'ArrowDown' && event.key !== 'ArrowUp') || list.hidden) return;
    const all = [...list.querySelectorAll<HTMLElement>(choices)];
    const at = all.indexOf(document.activeElement as HTMLElement) + (event.key === 'ArrowDown' ? 1 : -1);
    const target = at < 0 ? input : all[Math.min(at, all.length - 1)];
    if (!target) return;
    event.preventDefault();
    target.focus();
  };
  for (const part of [input, list]) part.addEventListener('keydown', walk);
};
