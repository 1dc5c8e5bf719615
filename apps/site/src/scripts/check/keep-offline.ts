/** Keeps the page and all that it may load for use without a network; says so in `told` once it is kept. */
export const keepOffline = async (told: HTMLElement, ready: string): Promise<void> => {
  if (!('serviceWorker' in navigator)) return;
  try {
    await navigator.serviceWorker.register('/offline.js', { scope: location.pathname });
    await navigator.serviceWorker.ready;
    told.textContent = ready;
  } catch {
    // Without the keeper the page works as long as it is open.
  }
};
