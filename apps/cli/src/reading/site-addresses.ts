// Addresses that the operator of a site gives.

/** Whether a text is the origin of a site: scheme and host, no path. Example: "https://example.org" */
export const isOrigin = (text: string): boolean => {
  const url = URL.parse(text);
  return url !== null && /^https?:$/.test(url.protocol) && url.pathname === '/' && url.search === '' && url.hash === '';
};

/** Whether people can be sent to it: a page, or a mail address. Example: "someone@example.org" */
export const isContact = (text: string): boolean => {
  const url = URL.parse(text);
  return (url !== null && /^https?:$/.test(url.protocol)) || /^[^\s@:/]+@[^\s@:/]+\.[^\s@:/]+$/.test(text);
};
