const untilActive = async ({ installing, waiting, active }: ServiceWorkerRegistration): Promise<void> => {
  const worker = installing ?? waiting ?? active;
  if (!worker || worker.state === 'activated') return;
  await new Promise<void>((resolve) => {
    worker.addEventListener('statechange', () => {
      if (worker.state === 'activated') resolve();
    });
  });
};

/** Keeps the page and all that it may load for use without a network; says so in `told` once it is kept. */
export const keepOffline = async (told: HTMLElement, ready: string): Promise<void> => {
  if (!('serviceWorker' in navigator)) return;
  try {
    // Once for the page, once for the engine, whose files stand below /check/ in every language.
    for (const scope of new Set([location.pathname, '/check/']))
      await untilActive(await navigator.serviceWorker.register('/offline.js', { scope }));
    told.textContent = ready;
  } catch {
    // Without the keeper the page works as long as it is open.
  }
};
