const page = /^(?<origin>https?:\/\/[^/]+)?(?<path>\/(?!\/|en\/|hant\/)[^?#]*)(?<rest>[?#].*)?$/;

/**
 * The Traditional page for the address of a Simplified one; other addresses (files, other languages, other sites) stay.
 * Addresses of pages end in a slash. Example: `localisePath('/agencies/#top')` → "/hant/agencies/#top"
 */
export const localisePath = (address: string): string => {
  const { origin = '', path = '', rest = '' } = page.exec(address)?.groups ?? {};
  if (!path.endsWith('/') && !path.endsWith('/404.html')) return address;
  return `${origin}/hant${path}${rest}`;
};
