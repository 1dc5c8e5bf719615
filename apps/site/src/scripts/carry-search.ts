/** The language switch leads to the same state of the page: whatever the address says is carried over. */
export const carrySearch = (): void => {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a.switch')) link.search = location.search;
};
